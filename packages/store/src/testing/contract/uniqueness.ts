import { describe, expect, it } from 'vitest';
import type { Open } from './fixture.ts';
import { useStore } from './fixture.ts';

export function uniquenessContract(open: Open): void {
  describe('a unique index', () => {
    const { store, members } = useStore(open);

    it('refuses a second document with the same key, naming collection and index', async () => {
      const all = members();
      await all.insert({ id: 'a', email: 'ada@elm' });
      const error: unknown = await all
        .insert({ id: 'b', email: 'ada@elm' })
        .catch((e: unknown) => e);
      expect(error).toMatchObject({
        name: 'DuplicateKeyError',
        index: 'byEmail',
        collection: expect.stringMatching(/^members/) as string,
      });
      expect(String(error)).not.toContain('ada@elm');
      expect(await all.get('b')).toBeNull();
    });

    it('holds for replacing too, and lets go of a key no longer used', async () => {
      const all = members();
      await all.insert({ id: 'a', email: 'one@elm' });
      const b = await all.insert({ id: 'b', email: 'two@elm' });
      await expect(all.replace({ ...b, email: 'one@elm' })).rejects.toMatchObject({
        index: 'byEmail',
      });
      expect(await all.get('b')).toEqual(b);
      await all.replace({ ...b, email: 'three@elm' });
      await all.insert({ id: 'c', email: 'two@elm' });
    });

    it('over two keys refuses only the same pair', async () => {
      const all = members();
      await all.insert({ id: 'a', organisation: 'elm', code: 1 });
      await all.insert({ id: 'b', organisation: 'elm', code: 2 });
      await all.insert({ id: 'c', organisation: 'oak', code: 1 });
      await expect(all.insert({ id: 'd', organisation: 'oak', code: 1 })).rejects.toMatchObject({
        index: 'byCode',
      });
    });

    it('ignores documents in which a key is null or missing', async () => {
      const all = members();
      await all.insertMany([
        { id: 'a', email: null, organisation: 'elm' },
        { id: 'b', organisation: 'elm', code: 1 },
        { id: 'c', email: null, organisation: null, code: 1 },
        { id: 'd', code: 1 },
        { id: 'e', organisation: 'elm' },
      ]);
      expect(await all.count()).toBe(5);
    });

    it('keeps 1, "1" and true apart', async () => {
      const all = members();
      await all.insertMany([1, '1', true].map((email, at) => ({ id: `${at}`, email })) as never);
      expect(await all.count()).toBe(3);
      await expect(all.insert({ id: 'x', email: true } as never)).rejects.toMatchObject({
        index: 'byEmail',
      });
    });

    it('holds for each element of a many field', async () => {
      interface Team {
        readonly id: string;
        readonly network: string;
        readonly codes?: readonly string[];
      }
      const teams = store().collection<Team>('teams', {
        indexes: [{ name: 'byCode', keys: ['network', 'codes'], many: 'codes', unique: true }],
      });
      await teams.insert({ id: 'a', network: 'n', codes: ['red', 'blue', 'red'] });
      await teams.insert({ id: 'b', network: 'm', codes: ['red'] });
      await teams.insertMany([
        { id: 'c', network: 'n', codes: [] },
        { id: 'd', network: 'n' },
        { id: 'e', network: 'n', codes: [] },
      ]);
      const clash = { id: 'f', network: 'n', codes: ['green', 'blue'] };
      await expect(teams.insert(clash)).rejects.toMatchObject({ index: 'byCode' });
      expect(await teams.count({ network: 'n', codes: 'green' })).toBe(0);
    });

    it('lets one of many that come at once through', async () => {
      const all = members();
      const tries = Array.from({ length: 20 }, (_, at) =>
        all.insert({ id: `m${at}`, email: 'one@elm' }),
      );
      const results = await Promise.allSettled(tries);
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await all.count({ email: 'one@elm' })).toBe(1);
    });
  });
}
