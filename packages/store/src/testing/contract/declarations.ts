import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IndexSpec, Store } from '../../port.ts';
import type { TestStore } from '../open-test-store.ts';
import type { Member, Open } from './fixture.ts';
import { useStore } from './fixture.ts';

export function declarationContract(open: Open): void {
  describe('a declaration', () => {
    const { store } = useStore(open);
    const declare = (name: string, ...indexes: IndexSpec<Member>[]) =>
      store().collection<Member>(name, { indexes });

    it('said twice alike is the same collection', async () => {
      await declare('twice', { name: 'byTurns', keys: ['turns'] }).insert({ id: 'a', turns: 1 });
      expect(await declare('twice', { name: 'byTurns', keys: ['turns'] }).count({ turns: 1 })).toBe(
        1,
      );
    });

    it('said twice differently is refused', () => {
      declare('differs');
      expect(() => declare('differs', { name: 'byTurns', keys: ['turns'] })).toThrow(
        /declared twice/,
      );
    });

    const faulty: [string, IndexSpec<Member>][] = [
      ['no keys', { name: 'none', keys: [] }],
      ['one key twice', { name: 'twice', keys: ['turns', 'turns'] }],
      ['the name of the index by id', { name: 'id', keys: ['turns'] }],
      ['a name that is not one', { name: 'by"turns', keys: ['turns'] }],
      ['a key that is no path', { name: 'odd', keys: ['home..town'] }],
      ['the id as a key', { name: 'odd', keys: ['id'] }],
      ['many values in a field that is no key', { name: 'odd', keys: ['turns'], many: 'roles' }],
    ];
    it.each(faulty)('is refused with %s', (_, index) => {
      expect(() => declare('faulty', index)).toThrow(/^Collection faulty: /);
    });

    it('of a collection with an odd name is refused', () => {
      for (const name of ['', 'Members', 'a.b', 'a b', 'x"; DROP', '$cmd', 'system.users']) {
        expect(() => declare(name)).toThrow(/a name is letters/);
      }
    });
  });

  describe('closing', () => {
    let opened: TestStore;
    let store: Store;
    beforeAll(async () => {
      opened = await open();
      store = opened.store;
    });
    afterAll(() => opened.dispose());

    it('waits for what is under way, refuses what comes later, and may be asked twice', async () => {
      const all = store.collection<Member>('members', { indexes: [] });
      await all.insert({ id: 'a' });
      const started = Promise.withResolvers<void>();
      const underWay = store.transaction(async () => {
        started.resolve();
        await new Promise((resolve) => setTimeout(resolve, 50));
        return all.insert({ id: 'b' });
      });
      await started.promise;
      const closed = store.close();
      const closedToo = store.close();
      await expect(all.get('a')).rejects.toMatchObject({ code: 'CLOSED' });
      await expect(all.insert({ id: 'c' })).rejects.toMatchObject({ code: 'CLOSED' });
      await expect(store.transaction(async () => 1)).rejects.toMatchObject({ code: 'CLOSED' });
      expect(await underWay).toMatchObject({ id: 'b' });
      await Promise.all([closed, closedToo]);
    });
  });
}
