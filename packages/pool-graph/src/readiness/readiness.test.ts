import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
});
afterEach(() => bench.dispose());

const lead = staff('involvement-lead', 'harbour');
let keys = 0;

function assess(days: { doneOn: string; reviewOn: string }, viewer = lead) {
  const source = `mutation ($input: RecordRiskAssessmentInput!) {
    recordRiskAssessment(input: $input) {
      private { riskAssessment { doneOn reviewOn owner isDue } }
    }
  }`;
  const input = { idempotencyKey: `assessment-${++keys}`, memberId: 'amina', ...days };
  return bench.ask(viewer, source, { input });
}

const YEAR = { doneOn: '2026-11-20', reviewOn: '2027-11-20' };

async function riskAssessed(on: string): Promise<boolean | undefined> {
  const [amina] = await bench.graph.ports.readiness({ memberIds: ['amina'], on });
  return amina?.riskAssessed;
}

describe('a risk assessment', () => {
  test('R38: nobody is ready before it was done, nor once its review is due', async () => {
    expect(await riskAssessed('2026-12-01')).toBe(false);
    expect((await assess(YEAR)).problems).toEqual([]);
    expect(await riskAssessed('2026-12-01')).toBe(true);
    expect(await riskAssessed('2027-11-20')).toBe(true);
    expect(await riskAssessed('2027-11-21')).toBe(false);
    expect(await riskAssessed('2026-11-19')).toBe(false);
  });

  test('R184: is no more than its days and who answers for it', async () => {
    const { data } = await assess(YEAR);
    expect(data).toEqual({
      recordRiskAssessment: {
        private: { riskAssessment: { ...YEAR, owner: 'Someone who has left', isDue: false } },
      },
    });
    const [kept] = (await bench.pool.riskAssessments.find()).items;
    expect(Object.keys(kept ?? {}).sort()).toEqual([
      'doneOn',
      'id',
      'ownerId',
      'reviewOn',
      'version',
    ]);
  });

  test.each([
    ['in the future', { doneOn: '2026-11-23', reviewOn: '2027-11-20' }],
    ['reviewed before it was done', { doneOn: '2026-11-20', reviewOn: '2026-11-20' }],
    ['to be reviewed in more than two years', { doneOn: '2026-11-20', reviewOn: '2028-11-21' }],
    ['on no day', { doneOn: '2026-02-30', reviewOn: '2027-11-20' }],
  ])('%s is refused', async (_what, days) => {
    expect((await assess(days)).problems[0]).toMatch(/^BAD_INPUT/);
  });

  test.each([
    ['the member', memberViewer('amina')],
    ['a recruiter', staff('recruiter', 'harbour')],
    ['a lead elsewhere', staff('involvement-lead', 'meadow')],
  ])('is not for %s to write down', async (_who, viewer) => {
    expect((await assess(YEAR, viewer)).problems[0]).toMatch(/^NOT_ALLOWED/);
  });
});

test('R30: data handling counts as long as its training does', async () => {
  const completion = {
    id: 'c',
    module: 'DATA_HANDLING',
    providerId: 'harbour',
    on: '2026-01-05',
    until: '2027-01-05',
    source: 'RECORDED',
    sessionId: null,
    recordedBy: 'lead',
    recordedAt: '',
    withdrawn: null,
  } as const;
  const { records } = bench.pool.training;
  const empty = { endsNextOn: null, remindedOf: [] };
  await records.insert({ id: 'trained', completions: [completion], ...empty });
  await records.insert({ id: 'untrained', completions: [], ...empty });
  const handles = async (on: string) => {
    const memberIds = ['trained', 'untrained', 'nobody'];
    const ready = await bench.graph.ports.readiness({ memberIds, on });
    return ready.map(({ dataHandling }) => dataHandling);
  };
  expect(await handles('2026-12-01')).toEqual([true, false, false]);
  expect(await handles('2027-01-06')).toEqual([false, false, false]);
});
