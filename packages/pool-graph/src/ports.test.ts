import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPool, type TestPool } from './testing/open-test-pool.ts';
import { keep, keepSmallNetwork } from './testing/small-network.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
});
afterEach(() => bench.dispose());

const interviews = {
  organisationId: null,
  team: 'elm-street',
  from: '2026-12-18',
  to: '2026-12-21',
};

async function candidate(
  memberId: string,
  asked = interviews as { team: string | null } & typeof interviews,
) {
  const found = await bench.graph.ports.candidates(asked);
  return found.find((one) => one.memberId === memberId);
}

describe('the candidates a draw is given', () => {
  test('carry needs, the team asked about, groups, conflicts and training', async () => {
    await keep(bench.pool, {
      id: 'dina',
      name: 'Dina Moss',
      needs: ['homelessness', 'offending'],
      teams: ['elm-street', 'quay-house'],
      trainedFor: ['JOB_DESCRIPTION_REVIEW', 'PANEL_MEMBER'],
      ownLimitPerYear: 4,
    });
    await bench.pool.ties.insert({ id: 'dina', householdId: 'h1', conflictsWith: ['meadow'] });
    expect(await candidate('dina')).toEqual({
      memberId: 'dina',
      homeOrganisationId: 'harbour',
      consentsToPool: true,
      consentsToLending: true,
      homeLends: true,
      joinedOn: '2026-01-05',
      trainedFor: ['job-description-review', 'observer', 'panel-member'],
      busy: [],
      features: ['need:homelessness', 'need:offending', 'team:elm-street'],
      groups: ['organisation:harbour', 'household:h1'],
      conflictsWith: ['meadow'],
      ownLimitPerYear: 4,
    });
  });

  test('carry only busy dates that touch the interviews', async () => {
    expect((await candidate('amina'))?.busy).toEqual([{ from: '2026-12-20', to: '2027-01-03' }]);
    const later = { organisationId: null, team: null, from: '2027-03-01', to: '2027-03-02' };
    expect(await candidate('amina', later as never)).toMatchObject({ busy: [], features: [] });
  });

  test('can have no need recorded at all, and say who did not agree to the shared pool', async () => {
    expect(await candidate('bill')).toMatchObject({ features: [], consentsToPool: false });
  });

  test('are active members only', async () => {
    await keep(bench.pool, { id: 'gone', name: 'Gone', status: 'LEFT' });
    await keep(bench.pool, { id: 'resting', name: 'Resting', status: 'PAUSED' });
    const found = await bench.graph.ports.candidates(interviews);
    expect(found.map(({ memberId }) => memberId).sort()).toEqual(['amina', 'bill', 'carol']);
  });
});

test('members and organisations asked for by id come back where they exist', async () => {
  const { ports } = bench.graph;
  expect(await ports.members({ ids: ['carol', 'nobody'] })).toEqual([
    { id: 'carol', homeOrganisationId: 'meadow', left: false },
  ]);
  expect(await ports.organisations({ ids: ['meadow', 'nowhere'] })).toEqual([
    { id: 'meadow', name: 'Meadow', kind: 'PARTNER' },
  ]);
});

test('the first organisation of a network is added once, with its audit event', async () => {
  const body = { id: 'voices', name: 'Voices', kind: 'COORDINATOR' } as const;
  await bench.graph.ports.addOrganisation(body);
  await bench.graph.ports.addOrganisation(body);
  expect(await bench.graph.ports.organisations({ ids: ['voices'] })).toEqual([body]);
  expect((await bench.pool.audit.list({}, {})).total).toBe(1);
});
