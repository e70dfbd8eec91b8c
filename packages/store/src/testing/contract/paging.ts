import { beforeAll, describe, expect, it } from 'vitest';
import type { Collection, Query } from '../../port.ts';
import type { Member, Open } from './fixture.ts';
import { ids, useStore } from './fixture.ts';

/** Every id of a query, page by page; `between` runs after each page. */
async function everyId(
  all: Collection<Member>,
  query: Query<Member>,
  between?: (page: number) => Promise<unknown>,
): Promise<string[]> {
  const seen: string[] = [];
  let after: string | null = null;
  let page = 0;
  do {
    const next: { items: Member[]; after: string | null } = await all.find({ ...query, after });
    seen.push(...next.items.map(({ id }) => id));
    after = next.after;
    await between?.(++page);
  } while (after !== null);
  return seen;
}

export function pagingContract(open: Open): void {
  describe('paging', () => {
    const { members } = useStore(open);
    let crowd: Collection<Member>;

    beforeAll(async () => {
      crowd = members();
      const many = Array.from({ length: 10_050 }, (_, at) => ({
        id: `m${String(at).padStart(5, '0')}`,
        organisation: at % 50 === 0 ? 'oak' : 'elm',
        ...(at % 3 > 0 && { turns: at % 7 }),
      }));
      for (let at = 0; at < many.length; at += 2_010)
        await crowd.insertMany(many.slice(at, at + 2_010));
    });

    it('gives 10,000 documents in one page, and says that there are more', async () => {
      const page = await crowd.find({ limit: 10_000 });
      expect(page.items).toHaveLength(10_000);
      expect(page.after).not.toBeNull();
      const rest = await crowd.find({ limit: 10_000, after: page.after });
      expect(rest.items).toHaveLength(50);
      expect(rest.after).toBeNull();
      expect(await crowd.count()).toBe(10_050);
    });

    it.each(['asc', 'desc'] as const)(
      'reaches every document once, through ties and missing values, %s',
      async (order) => {
        const seen = await everyId(crowd, { sort: { by: 'turns', order }, limit: 997 });
        expect(seen).toHaveLength(10_050);
        expect(new Set(seen).size).toBe(10_050);
      },
    );

    it('says there are no more when the last page is exactly full', async () => {
      expect(await crowd.find({ where: { organisation: 'oak' }, limit: 201 })).toMatchObject({
        after: null,
      });
    });

    it('neither skips nor repeats what stays while others come and go', async () => {
      const all = members();
      const stay = Array.from({ length: 40 }, (_, at) => ({ id: `s${at}`, turns: at % 4 }));
      await all.insertMany(stay);
      const seen = await everyId(all, { sort: { by: 'turns' }, limit: 7 }, async (page) => {
        await all.insert({ id: `new${page}`, turns: page % 4 });
        await all.insert({ id: `gone${page}`, turns: 3 });
        await all.remove(`gone${page - 1}`);
      });
      const stayed = seen.filter((id) => id.startsWith('s'));
      expect(stayed).toHaveLength(40);
      expect(new Set(seen).size).toBe(seen.length);
    });

    it('refuses the cursor of another order', async () => {
      const { after } = await crowd.find({ sort: { by: 'turns' }, limit: 1 });
      await expect(
        crowd.find({ sort: { by: 'turns', order: 'desc' }, after }),
      ).rejects.toMatchObject({
        code: 'BAD_CURSOR',
      });
    });

    it('sorts by several fields after an equality', async () => {
      const all = members();
      await all.insertMany([
        { id: 'a', organisation: 'elm', code: 2 },
        { id: 'b', organisation: 'oak', code: 1 },
        { id: 'c', organisation: 'elm', code: 1 },
        { id: 'd', code: 1 },
      ]);
      const query = { sort: { by: ['organisation', 'code'] }, limit: 1 } as const;
      expect(await everyId(all, query)).toEqual(['d', 'c', 'a', 'b']);
      expect(await ids(all.find({ where: { organisation: 'elm' }, sort: { by: 'code' } }))).toEqual(
        ['c', 'a'],
      );
    });
  });
}
