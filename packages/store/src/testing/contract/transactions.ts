import { describe, expect, it } from 'vitest';
import { DuplicateKeyError } from '../../errors.ts';
import type { Open } from './fixture.ts';
import { ids, untilItHolds, useStore } from './fixture.ts';

export function transactionContract(open: Open): void {
  describe('a transaction', () => {
    const { store, members } = useStore(open);

    it('commits all it did and returns what its function returned', async () => {
      const [people, audit] = [members(), members()];
      const count = await store().transaction(async () => {
        await people.insert({ id: 'a', turns: 1 });
        await audit.insert({ id: 'a-was-added' });
        return people.count({ turns: 1 });
      });
      expect(count).toBe(1);
      expect(await people.get('a')).not.toBeNull();
      expect(await audit.get('a-was-added')).not.toBeNull();
    });

    it('rolls everything back on any throw: inserts, replacements, removals, indexes', async () => {
      const all = members();
      const a = await all.insert({ id: 'a', turns: 1, roles: ['panel'], organisation: 'elm' });
      const b = await all.insert({ id: 'b', turns: 1, email: 'b@elm' });
      const stop = new Error('changed my mind');
      const attempt = store().transaction(async () => {
        await all.insert({ id: 'c', turns: 1 });
        await all.replace({ ...a, turns: 9, roles: [] });
        await all.remove('b');
        expect(await ids(all.find({ where: { turns: 1 } }))).toEqual(['c']);
        throw stop;
      });
      await expect(attempt).rejects.toBe(stop);
      expect((await all.find()).items).toEqual([a, b]);
      expect(await ids(all.find({ where: { turns: 1 } }))).toEqual(['a', 'b']);
      expect(await ids(all.find({ where: { turns: 9 } }))).toEqual([]);
      expect(await ids(all.find({ where: { organisation: 'elm', roles: 'panel' } }))).toEqual([
        'a',
      ]);
      await expect(all.insert({ id: 'd', email: 'b@elm' })).rejects.toThrow(DuplicateKeyError);
    });

    it('is invisible outside until it commits', async () => {
      const all = members();
      const inside = Promise.withResolvers<void>();
      const looked = Promise.withResolvers<void>();
      const writing = store().transaction(async () => {
        await all.insert({ id: 'a', turns: 1 });
        inside.resolve();
        await looked.promise;
      });
      await inside.promise;
      expect(await all.get('a')).toBeNull();
      expect(await all.count({ turns: 1 })).toBe(0);
      looked.resolve();
      await writing;
      expect(await all.get('a')).not.toBeNull();
    });

    it('rolls back whole on a unique violation, even one its function swallowed', async () => {
      const all = members();
      await all.insert({ id: 'a', email: 'a@elm' });
      const attempt = store().transaction(async () => {
        await all.insert({ id: 'b', email: 'b@elm' });
        await all.insert({ id: 'c', email: 'a@elm' }).catch(() => undefined);
        return 'done';
      });
      await expect(attempt).rejects.toMatchObject({ name: 'DuplicateKeyError', index: 'byEmail' });
      expect(await ids(all.find())).toEqual(['a']);
    });

    it('lets its function say in its own words why it failed', async () => {
      const all = members();
      await all.insert({ id: 'a', email: 'a@elm' });
      const attempt = store().transaction(async () => {
        await all.insert({ id: 'b', email: 'a@elm' }).catch(() => {
          throw new Error('You are a member already.');
        });
      });
      await expect(attempt).rejects.toThrow('You are a member already.');
      expect(await all.count()).toBe(1);
    });

    it('inside a transaction joins it', async () => {
      const all = members();
      const outer = store().transaction(async () => {
        await store().transaction(() => all.insert({ id: 'inner' }));
        expect(await all.get('inner')).not.toBeNull();
        throw new Error('outer fails');
      });
      await expect(outer).rejects.toThrow('outer fails');
      expect(await all.count()).toBe(0);
    });

    it('inside a transaction takes it along when it fails, even when swallowed', async () => {
      const all = members();
      const outer = store().transaction(async () => {
        await all.insert({ id: 'outer' });
        await store()
          .transaction(() => Promise.reject(new Error('inner fails')))
          .catch(() => undefined);
      });
      await expect(outer).rejects.toThrow('inner fails');
      expect(await all.count()).toBe(0);
    });

    it('may ask for several things at once', async () => {
      const all = members();
      const found = await store().transaction(async () => {
        await Promise.all(Array.from({ length: 10 }, (_, at) => all.insert({ id: `m${at}` })));
        return Promise.all(['m3', 'm9'].map((id) => all.get(id)));
      });
      expect(found.map((one) => one?.id)).toEqual(['m3', 'm9']);
      expect(await all.count()).toBe(10);
    });

    it('refuses work that was not awaited inside it', async () => {
      const all = members();
      const late = Promise.withResolvers<unknown>();
      await store().transaction(async () => {
        setTimeout(() => late.resolve(all.insert({ id: 'late' }).catch((e: unknown) => e)), 20);
      });
      expect(await late.promise).toMatchObject({ code: 'MISUSE' });
      expect(await all.get('late')).toBeNull();
    });

    it('leaves nothing behind that hinders the next', async () => {
      const all = members();
      for (let round = 0; round < 5; round++) {
        await store()
          .transaction(async () => {
            await all.insert({ id: 'a' });
            throw new Error('again');
          })
          .catch(() => undefined);
      }
      expect(await all.insert({ id: 'a' })).toEqual({ id: 'a', version: 1 });
    });
  });

  describe('at the same time', () => {
    const { store, members } = useStore(open);

    it('two writers on one document: one wins, one gets a version conflict', async () => {
      const all = members();
      const read = await all.insert({ id: 'a' });
      const results = await Promise.allSettled([
        all.replace({ ...read, name: 'one' }),
        all.replace({ ...read, name: 'two' }),
      ]);
      const lost = results.filter((result) => result.status === 'rejected');
      expect(lost).toHaveLength(1);
      expect(lost[0]?.reason).toMatchObject({ name: 'VersionConflictError', id: 'a' });
      expect(await all.get('a')).toMatchObject({ version: 2 });
    });

    it('two transactions that write what both read before: one wins, one gets a version conflict', async () => {
      const all = members();
      const read = await all.insert({ id: 'a' });
      const write = (name: string) =>
        store().transaction(async () => {
          await all.insert({ id: `trace-of-${name}` });
          await all.replace({ ...read, name });
        });
      const results = await Promise.allSettled([write('one'), write('two')]);
      const lost = results.filter((result) => result.status === 'rejected');
      expect(lost).toHaveLength(1);
      expect(lost[0]?.reason).toMatchObject({ name: 'VersionConflictError' });
      expect(await all.count()).toBe(2);
    });

    it('50 increments by version and retry all count', async () => {
      const all = members();
      await all.insert({ id: 'a', turns: 0 });
      const increment = async () => {
        const read = await all.get('a');
        if (read) await all.replace({ ...read, turns: (read.turns ?? 0) + 1 });
      };
      await Promise.all(Array.from({ length: 50 }, () => untilItHolds(increment)));
      expect(await all.get('a')).toEqual({ id: 'a', turns: 50, version: 51 });
    });

    it('50 increments in transactions all count', async () => {
      const all = members();
      await all.insert({ id: 'a', turns: 0 });
      const increment = () =>
        store().transaction(async () => {
          const read = await all.get('a');
          if (read) await all.replace({ ...read, turns: (read.turns ?? 0) + 1 });
        });
      await Promise.all(Array.from({ length: 50 }, increment));
      expect(await all.get('a')).toEqual({ id: 'a', turns: 50, version: 51 });
    });
  });
}
