import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keep, keepSmallNetwork } from '../testing/small-network.ts';
import { NEEDS } from './need.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
  await keep(bench.pool, { id: 'dina', name: 'Dina Moss', needs: NEEDS, teams: ['elm-street'] });
});
afterEach(() => bench.dispose());

async function atRest(collection: string): Promise<string> {
  const { items } = await bench.pool.store.collection(collection, { indexes: [] }).find();
  expect(items.length).toBeGreaterThan(0);
  return JSON.stringify(items);
}

describe('what tells of needs', () => {
  test('is in the store only under the member’s key', async () => {
    for (const collection of ['member-needs', 'member-experience']) {
      expect(await atRest(collection)).not.toMatch(/homeless|offend|misuse|health|elm-street/);
    }
  });

  test('R24: is as long for all four needs as for none', async () => {
    await keep(bench.pool, { id: 'evan', name: 'Evan Hill', needs: [] });
    const kept = JSON.parse(await atRest('member-needs')) as { sealed: { box: string } }[];
    expect(new Set(kept.map(({ sealed }) => sealed.box.length)).size).toBe(1);
  });

  test('is told to the draw until the key is erased, and then to no one', async () => {
    const asked = {
      organisationId: null,
      team: 'elm-street',
      from: '2026-12-01',
      to: '2026-12-02',
    };
    const featuresOf = async () =>
      (await bench.graph.ports.candidates(asked)).find(({ memberId }) => memberId === 'dina')
        ?.features;
    expect(await featuresOf()).toEqual([...NEEDS.map((need) => `need:${need}`), 'team:elm-street']);
    await bench.pool.vault.forget('dina');
    expect(await featuresOf()).toEqual([]);
    expect((await bench.pool.needs.of(['dina'])).size).toBe(0);
  });

  test('takes the place of what was kept before', async () => {
    await bench.pool.needs.keep('dina', ['offending']);
    expect(await bench.pool.needs.of(['dina', 'nobody'])).toEqual(
      new Map([['dina', ['offending']]]),
    );
  });
});
