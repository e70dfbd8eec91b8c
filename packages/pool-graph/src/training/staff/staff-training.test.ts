import { asPerson } from '@freshfaces/access';
import type { Viewer } from '@freshfaces/graph-kit';
import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../../testing/small-network.ts';
import { harbourLead, meadowLead, send } from '../testing/training-bench.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
  const recruiter = { role: 'recruiter', organisationId: 'harbour' } as const;
  const member = { role: 'member', organisationId: 'harbour' } as const;
  await bench.pool.people.insertMany([
    asPerson({ id: 'gwen', name: 'Gwen Price', roles: [recruiter], memberId: null, demo: null }),
    asPerson({ id: 'own', name: 'Amina Khan', roles: [member], memberId: 'amina', demo: null }),
  ]);
});
afterEach(() => bench.dispose());

const SHOWN = 'id name trained until completions { id on }';
interface Shown {
  trained: boolean;
  until: string | null;
  completions: { id: string }[];
}
const record = (viewer: Viewer | null, more: object = {}) =>
  send<Shown>(bench, viewer, ['recordStaffTraining', SHOWN], {
    organisationId: 'harbour',
    personId: 'gwen',
    on: '2026-11-01',
    ...more,
  });
const isTrained = async (on: string) =>
  (await bench.graph.ports.staffTrained({ personIds: ['gwen', 'own'], on })).map(
    ({ trained }) => trained,
  );

describe('R33: recruitment and selection training of staff', () => {
  test('is recorded by a lead or administrator of their organisation, and lasts three years', async () => {
    expect(await isTrained('2026-11-22')).toEqual([false, false]);
    const { result } = await record(staff('organisation-admin', 'harbour'));
    expect(result).toMatchObject({ name: 'Gwen Price', trained: true, until: '2029-11-01' });
    expect(await isTrained('2029-11-01')).toEqual([true, false]);
    expect(await isTrained('2029-11-02')).toEqual([false, false]);
    expect(await isTrained('2026-10-31')).toEqual([false, false]);
  });

  test('is refused to others, ahead of time, and for who does not work there', async () => {
    for (const viewer of [meadowLead, staff('recruiter', 'harbour'), null]) {
      expect((await record(viewer)).problems).toMatch(/NOT_(ALLOWED|SIGNED_IN)/);
    }
    expect((await record(harbourLead, { on: '2026-11-23' })).problems).toMatch(
      /BAD_INPUT.*to come/,
    );
    for (const personId of ['own', 'nobody']) {
      expect((await record(harbourLead, { personId })).problems).toMatch(/NOT_FOUND/);
    }
  });

  test('is taken back with a reason', async () => {
    const { result } = await record(harbourLead);
    const [line] = result.completions;
    const taken = {
      organisationId: 'harbour',
      personId: 'gwen',
      completionId: line?.id,
      reason: 'Wrong person',
    };
    const after = await send<Shown>(bench, harbourLead, ['withdrawStaffTraining', SHOWN], taken);
    expect(after.result.trained).toBe(false);
    expect(await isTrained('2026-11-22')).toEqual([false, false]);
    expect(await bench.pool.audit.firstBreak()).toBeNull();
  });

  test('is listed for their organisation, staff only', async () => {
    const query = `{ staffTraining(organisationId: "harbour") { name trained } }`;
    expect((await bench.ask(harbourLead, query)).data).toEqual({
      staffTraining: [{ name: 'Gwen Price', trained: false }],
    });
    expect((await bench.ask(meadowLead, query)).problems.join()).toMatch(/NOT_ALLOWED/);
  });
});
