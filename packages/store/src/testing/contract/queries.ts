import { describe, expect, it } from 'vitest';
import type { Query } from '../../port.ts';
import type { Member, Open } from './fixture.ts';
import { ids, useStore } from './fixture.ts';

const MIXED = [
  { id: 'none' },
  { id: 'null', turns: null },
  { id: 'minus', turns: -1 },
  { id: 'nine', turns: 9 },
  { id: 'ten', turns: 10 },
  { id: 'text', turns: '10' },
  { id: 'tilde', turns: '～' },
  { id: 'bee', turns: '🐝' },
  { id: 'no', turns: false },
  { id: 'yes', turns: true },
] as unknown as Member[];

export function queryContract(open: Open): void {
  describe('a query', () => {
    const { members } = useStore(open);

    async function mixed() {
      const all = members();
      await all.insertMany(MIXED);
      return all;
    }

    it('orders null, numbers, text by code point, then booleans, ties by id', async () => {
      const all = await mixed();
      const inOrder = MIXED.map(({ id }) => id);
      expect(await ids(all.find({ sort: { by: 'turns' } }))).toEqual(inOrder);
      const descending = await ids(all.find({ sort: { by: 'turns', order: 'desc' } }));
      expect(descending).toEqual([
        'yes',
        'no',
        'bee',
        'tilde',
        'text',
        'ten',
        'nine',
        'minus',
        'null',
        'none',
      ]);
    });

    it('compares within one type', async () => {
      const all = await mixed();
      const found = (turns: object) => ids(all.find({ where: { turns }, sort: { by: 'turns' } }));
      expect(await found({ gt: -1 })).toEqual(['nine', 'ten']);
      expect(await found({ lte: 9 })).toEqual(['minus', 'nine']);
      expect(await found({ gte: '10' })).toEqual(['text', 'tilde', 'bee']);
      expect(await found({ lt: '～' })).toEqual(['text']);
      expect(await found({ lt: true })).toEqual(['no']);
      expect(await found({ gt: 9, lt: 10 })).toEqual([]);
    });

    it('tells 1 from "1" and true, and null from nothing else', async () => {
      const all = members();
      const turns = [1, '1', true, 0, '', false, null];
      await all.insertMany(turns.map((value, at) => ({ id: String(at), turns: value })) as never);
      for (const [at, value] of turns.entries()) {
        expect(await ids(all.find({ where: { turns: value } as never }))).toEqual([String(at)]);
      }
      expect(await ids(all.find({ where: { turns: { in: [1, null, 5] } } }))).toEqual(['0', '6']);
      expect(await ids(all.find({ where: { turns: { in: [] } } }))).toEqual([]);
      expect(await all.count({ turns: { in: [] } })).toBe(0);
    });

    it('finds by each of many values, each document once', async () => {
      const all = members();
      await all.insertMany([
        { id: 'a', organisation: 'elm', roles: ['panel', 'chair', 'panel'], turns: 2 },
        { id: 'b', organisation: 'elm', roles: ['panel'], turns: 1 },
        { id: 'c', organisation: 'elm', roles: [] },
        { id: 'd', organisation: 'elm' },
        { id: 'e', organisation: 'oak', roles: ['panel'] },
      ]);
      const found = (where: Query<Member>['where']) => ids(all.find({ ...(where && { where }) }));
      expect(await found({ organisation: 'elm', roles: 'panel' })).toEqual(['a', 'b']);
      expect(await found({ organisation: 'elm', roles: { in: ['panel', 'chair'] } })).toEqual([
        'a',
        'b',
      ]);
      expect(await found({ organisation: 'elm', roles: null })).toEqual(['c', 'd']);
      expect(await found({ organisation: 'elm', roles: { in: [null, 'chair'] } })).toEqual([
        'a',
        'c',
        'd',
      ]);
      // No single role lies between, though one lies above and another below.
      expect(await found({ organisation: 'elm', roles: { gt: 'chair', lt: 'panel' } })).toEqual([]);
      expect(await found({ organisation: 'elm', roles: { gte: 'a' } })).toEqual(['a', 'b']);
      expect(await all.count({ organisation: 'elm', roles: { in: ['panel', 'chair'] } })).toBe(2);
      expect(
        await ids(
          all.find({ where: { organisation: 'elm', roles: 'panel' }, sort: { by: 'turns' } }),
        ),
      ).toEqual(['b', 'a']);
    });

    it('reads nested fields and dates kept as text', async () => {
      const all = members();
      await all.insertMany([
        { id: 'a', organisation: 'elm', joined: '2026-02-28', home: { town: 'Ash' } },
        { id: 'b', organisation: 'elm', joined: '2026-03-01T09:00:00Z', home: {} },
        { id: 'c', organisation: 'elm', joined: '2025-12-31' },
        { id: 'd', organisation: 'elm' },
      ]);
      expect(await ids(all.find({ where: { 'home.town': 'Ash' } }))).toEqual(['a']);
      expect(await ids(all.find({ where: { 'home.town': null } }))).toEqual(['b', 'c', 'd']);
      const year2026 = { organisation: 'elm', joined: { gte: '2026', lt: '2027' } };
      expect(
        await ids(all.find({ where: year2026, sort: { by: 'joined', order: 'desc' } })),
      ).toEqual(['b', 'a']);
      expect(await all.count(year2026)).toBe(2);
    });

    it('by id needs no declared index', async () => {
      const all = members();
      await all.insertMany([{ id: 'b' }, { id: 'a' }, { id: 'c' }]);
      expect(await ids(all.find())).toEqual(['a', 'b', 'c']);
      expect(
        await ids(all.find({ where: { id: { gt: 'a' } }, sort: { by: 'id', order: 'desc' } })),
      ).toEqual(['c', 'b']);
      expect(await all.count()).toBe(3);
    });

    const refused: [string, string, Query<Member>][] = [
      ['on a field no index holds', 'UNDECLARED_QUERY', { where: { name: 'Ada' } }],
      ['on a second key without the first', 'UNDECLARED_QUERY', { where: { joined: '2026' } }],
      [
        'across two indexes',
        'UNDECLARED_QUERY',
        { where: { organisation: 'elm', turns: 1, code: 1 } },
      ],
      ['sorted by a field no index holds', 'UNDECLARED_QUERY', { sort: { by: 'name' } }],
      [
        'sorted by a many field',
        'UNDECLARED_QUERY',
        { where: { organisation: 'elm' }, sort: { by: 'roles' } },
      ],
      ['with an undefined condition', 'MISUSE', { where: { email: undefined } }],
      ['with an unknown operator', 'MISUSE', { where: { email: { ne: 'x' } } as never }],
      ['with an engine’s own operator', 'MISUSE', { where: { email: { $gt: '' } } as never }],
      ['with a range of two types', 'MISUSE', { where: { turns: { gt: 1, lt: '2' } } as never }],
      ['with a range from null', 'MISUSE', { where: { turns: { gt: null } } as never }],
      ['with an array as value', 'MISUSE', { where: { email: ['a@x'] } as never }],
      ['for no documents', 'MISUSE', { limit: 0 }],
      ['for more than 10,000 documents', 'MISUSE', { limit: 10_001 }],
      ['with a made-up cursor', 'BAD_CURSOR', { after: 'rubbish' }],
    ];
    it.each(refused)('%s is refused', async (_, code, query) => {
      await expect(members().find(query)).rejects.toMatchObject({ code });
    });

    it('says which collection and fields lack an index, never the values', async () => {
      const error: unknown = await members()
        .find({ where: { name: 'Ada Lovelace' } })
        .catch((e: unknown) => e);
      expect(String(error)).toMatch(/members\d+: no declared index answers where name/);
      expect(String(error)).not.toContain('Lovelace');
    });
  });
}
