import { describe, expect, it } from 'vitest';
import { DuplicateKeyError, VersionConflictError } from '../../errors.ts';
import type { Member, Open } from './fixture.ts';
import { ids, useStore } from './fixture.ts';

export function documentContract(open: Open): void {
  describe('a document', () => {
    const { members } = useStore(open);

    it('comes back as it was put in, at version 1', async () => {
      const all = members();
      const given = {
        id: 'ada',
        name: 'Ada “the first” Ø 🐝 \0 end',
        turns: 3.25,
        active: false,
        joined: '2026-03-29T01:30:00.000Z',
        home: { town: null },
        roles: ['panel', 'shadow'],
      };
      expect(await all.insert(given)).toEqual({ ...given, version: 1 });
      expect(await all.get('ada')).toEqual({ ...given, version: 1 });
    });

    it('keeps whole numbers beyond 32 bits and turns minus zero into zero', async () => {
      const all = members();
      await all.insert({ id: 'big', turns: Number.MAX_SAFE_INTEGER, code: -0 });
      const kept = await all.get('big');
      expect(kept?.turns).toBe(Number.MAX_SAFE_INTEGER);
      expect(kept?.code).toBe(0);
    });

    it('leaves out fields that are undefined', async () => {
      const kept = await members().insert({
        id: 'ada',
        name: undefined,
        home: { town: undefined },
      });
      expect(Object.keys(kept).toSorted()).toEqual(['home', 'id', 'version']);
      expect(kept.home).toEqual({});
    });

    it('does not change when the caller changes what was put in', async () => {
      const all = members();
      const roles = ['panel'];
      const kept = await all.insert({ id: 'ada', roles });
      roles.push('chair');
      expect(kept.roles).toEqual(['panel']);
      expect((await all.get('ada'))?.roles).toEqual(['panel']);
    });

    it('is null when there is none, in the order asked for', async () => {
      const all = members();
      await all.insertMany([{ id: 'a' }, { id: 'b' }]);
      expect(await all.get('nobody')).toBeNull();
      const found = await all.getMany(['b', 'nobody', 'a', 'b']);
      expect(found.map((one) => one?.id)).toEqual(['b', undefined, 'a', 'b']);
    });

    it('has an id of its own', async () => {
      const all = members();
      await all.insert({ id: 'ada' });
      const error: unknown = await all
        .insert({ id: 'ada', name: 'Other' })
        .catch((e: unknown) => e);
      expect(error).toBeInstanceOf(DuplicateKeyError);
      expect(error).toMatchObject({ index: 'id', code: 'DUPLICATE_KEY' });
      expect(await all.get('ada')).toEqual({ id: 'ada', version: 1 });
    });

    it('is inserted with its companions or not at all', async () => {
      const all = members();
      const three = [{ id: 'a', email: 'a@x' }, { id: 'b' }, { id: 'c', email: 'a@x' }];
      await expect(all.insertMany(three)).rejects.toThrow(DuplicateKeyError);
      expect(await all.count()).toBe(0);
      expect(await all.insertMany([])).toEqual([]);
    });

    it('is replaced whole, one version up', async () => {
      const all = members();
      const first = await all.insert({ id: 'ada', name: 'Ada', turns: 1 });
      expect(await all.replace({ id: 'ada', turns: 2, version: first.version })).toEqual({
        id: 'ada',
        turns: 2,
        version: 2,
      });
      expect(await all.get('ada')).toEqual({ id: 'ada', turns: 2, version: 2 });
      expect(await ids(all.find({ where: { turns: 1 } }))).toEqual([]);
      expect(await ids(all.find({ where: { turns: 2 } }))).toEqual(['ada']);
    });

    it('is not replaced when it has moved on or is gone', async () => {
      const all = members();
      const first = await all.insert({ id: 'ada' });
      await all.replace({ ...first, name: 'One' });
      const late: unknown = await all.replace({ ...first, name: 'Two' }).catch((e: unknown) => e);
      expect(late).toBeInstanceOf(VersionConflictError);
      expect(late).toMatchObject({ id: 'ada', code: 'VERSION_CONFLICT' });
      expect(await all.get('ada')).toEqual({ id: 'ada', name: 'One', version: 2 });
      await expect(all.replace({ id: 'gone', version: 1 })).rejects.toThrow(VersionConflictError);
      expect(await all.get('gone')).toBeNull();
    });

    it('is removed once, from its indexes too', async () => {
      const all = members();
      await all.insert({ id: 'ada', email: 'a@x', roles: ['panel'], organisation: 'elm' });
      await expect(all.remove('ada', 7)).rejects.toThrow(VersionConflictError);
      expect(await all.remove('ada', 1)).toBe(true);
      expect(await all.remove('ada')).toBe(false);
      expect(await all.remove('ada', 1)).toBe(false);
      expect(await all.count({ organisation: 'elm', roles: 'panel' })).toBe(0);
      await all.insert({ id: 'ada', email: 'a@x' });
    });

    const wrong: [string, object][] = [
      ['a date', { id: 'x', joined: new Date() }],
      ['not a number', { id: 'x', turns: Number.NaN }],
      ['infinity', { id: 'x', turns: Infinity }],
      ['a function', { id: 'x', name: () => 'Ada' }],
      ['a big integer', { id: 'x', turns: 1n }],
      ['a map', { id: 'x', home: new Map() }],
      ['undefined in an array', { id: 'x', roles: [undefined] }],
      ['a hole in an array', { id: 'x', roles: Array.from({ length: 1 }) }],
      ['half a character', { id: 'x', name: '\ud83d' }],
      ['a field named with a dot', { id: 'x', 'home.town': 'Elm' }],
      ['a field named with a dollar', { id: 'x', home: { $town: 'Elm' } }],
      ['a field named __proto__', JSON.parse('{"id":"x","__proto__":{"a":1}}') as object],
      ['its own version', { id: 'x', version: 3 }],
      ['its own _id', { id: 'x', _id: 'y' }],
      ['no id', { name: 'Ada' }],
      ['an empty id', { id: '' }],
      ['an array where an index expects one value', { id: 'x', email: ['a@x'] }],
      ['one value where an index expects an array', { id: 'x', roles: 'panel' }],
      ['null among many', { id: 'x', roles: ['panel', null] }],
      ['an object in an indexed field', { id: 'x', organisation: { name: 'Elm' } }],
      ['an array on the way to an indexed field', { id: 'x', home: [{ town: 'Elm' }] }],
      ['more than 15 MiB', { id: 'x', name: 'é'.repeat(7.5 * 1024 * 1024) }],
      ['more numbers than MongoDB can keep', { id: 'x', many: Array<number>(1_200_000).fill(1) }],
    ];
    it.each(wrong)('is refused with %s', async (_, doc) => {
      const all = members();
      const refused = { code: 'BAD_DOCUMENT' };
      await expect(all.insert(doc as Member)).rejects.toMatchObject(refused);
      expect(await all.count()).toBe(0);
      if ('version' in doc || !('id' in doc) || doc.id !== 'x') return;
      await all.insert({ id: 'x' });
      await expect(all.replace({ ...doc, version: 1 } as never)).rejects.toMatchObject(refused);
      expect(await all.get('x')).toEqual({ id: 'x', version: 1 });
    });

    it('may be large', async () => {
      const all = members();
      await all.insert({ id: 'x', name: 'é'.repeat(7.4 * 1024 * 1024) });
      expect((await all.get('x'))?.name).toHaveLength(Math.floor(7.4 * 1024 * 1024));
    });

    it('is not replaced without the version it was read at', async () => {
      const all = members();
      await all.insert({ id: 'x' });
      await expect(all.replace({ id: 'x' } as never)).rejects.toMatchObject({ code: 'MISUSE' });
    });
  });
}
