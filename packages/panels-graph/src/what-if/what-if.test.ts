import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { solveHere } from '../draws/solve.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { key } from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';
import { samplePool } from '../testing/sample-pool.ts';
import { type ReplayInput, replay } from './replay.ts';
import { AS_THEY_WERE, stateNow } from './what-if.ts';

const COORDINATOR = staff('coordinator', 'network');
const START = `mutation ($input: StartWhatIfInput!) { startWhatIf(input: $input) { id state total } }`;
const CANCEL = `mutation ($input: CancelWhatIfInput!) { cancelWhatIf(input: $input) { id state tried { turns } } }`;
const READ = `query ($id: ID!) { whatIf(id: $id) {
  state done total panels times rules { policy coolDownDays }
  really { turns } asTheyWere { turns busiestTenthShare unmet } tried { turns busiestTenthShare effectiveFaces realChance }
} }`;

const RULES: Recruitment['rules'] = {
  seats: 3,
  reserves: 2,
  needs: ['homelessness'],
  someoneFromTheTeam: false,
  maxPerOrganisation: 2,
  policy: 'turns',
  coolDownDays: 0,
  trainedFor: 'panel-member',
  someoneTrainedToChair: false,
};
const post = (month: number) => ({
  id: `post-${month}`,
  organisationId: 'harbour',
  team: null,
  interviewsFrom: `2026-${String(month).padStart(2, '0')}-10`,
  interviewsTo: `2026-${String(month).padStart(2, '0')}-10`,
  rules: RULES,
  usedTheTeam: [],
});
const INPUT: ReplayInput = {
  pool: samplePool(),
  posts: [1, 2, 3, 4, 5, 6, 7, 8].map(post),
  services: [],
};
const parts = { solve: solveHere, drawn: () => undefined };

describe('a replay', () => {
  test('gives the same for the same time, and something else for another', async () => {
    const [one, again, other] = [
      await replay(INPUT, AS_THEY_WERE, 0, parts),
      await replay(INPUT, AS_THEY_WERE, 0, parts),
      await replay(INPUT, AS_THEY_WERE, 1, parts),
    ];
    expect(again).toEqual(one);
    expect(other.turns).not.toEqual(one.turns);
    expect(one.turns).toHaveLength(24);
  });

  test('draws nobody before they joined', async () => {
    const pool = INPUT.pool.map((member) => ({ ...member, joinedOn: '2026-06-20' }));
    const { turns, unmet } = await replay({ ...INPUT, pool }, AS_THEY_WERE, 0, parts);
    expect(unmet).toBe(6);
    expect(new Set(turns.map(({ date }) => date))).toEqual(new Set(['2026-07-10', '2026-08-10']));
  });

  test('draws nobody without consent, without training or in conflict', async () => {
    const { turns } = await replay(INPUT, AS_THEY_WERE, 0, parts);
    const ids = new Set(turns.map(({ memberId }) => memberId));
    for (const number of [18, 20, 22]) expect(ids).not.toContain(`member-${number}`);
  });

  test('turns shares turns better than even chances do', async () => {
    const most = async (policy: 'turns' | 'even') => {
      const { turns } = await replay(INPUT, { ...AS_THEY_WERE, policy }, 0, parts);
      const counts = Map.groupBy(turns, ({ memberId }) => memberId);
      return Math.max(...[...counts.values()].map((own) => own.length));
    };
    expect(await most('turns')).toBeLessThan(await most('even'));
  });

  test('keeps rest and the most turns a year that are tried', async () => {
    const tried = { ...AS_THEY_WERE, mostTurnsAYear: 1 };
    const { turns, unmet } = await replay(INPUT, tried, 0, parts);
    expect(new Set(turns.map(({ memberId }) => memberId)).size).toBe(turns.length);
    expect(unmet).toBeGreaterThan(0);
    const rested = await replay(INPUT, { ...AS_THEY_WERE, coolDownDays: 200 }, 0, parts);
    const counts = Map.groupBy(rested.turns, ({ memberId }) => memberId);
    expect(Math.max(...[...counts.values()].map((own) => own.length))).toBeLessThanOrEqual(2);
  });
});

describe('what if', () => {
  let bench: PanelsBench;
  beforeEach(async () => {
    bench = await openPanelsBench();
    const { recruitments, services } = bench.panels;
    await recruitments.insertMany(
      [9, 10, 11].map((month) => ({
        ...post(month),
        post: 'Support worker',
        summary: '',
        level: 'frontline' as const,
        contractId: null,
        revision: 1,
        stage: 'completed' as const,
        method: 'hand-picked' as const,
        handPicked: ['member-00'],
        drawId: null,
        createdAt: '2026-01-01T09:00:00.000Z',
        createdBy: 'someone',
      })),
    );
    await services.insert({
      id: 'post-9:panel:member-00',
      memberId: 'member-00',
      recruitmentId: 'post-9',
      organisationId: 'harbour',
      stage: 'panel',
      date: '2026-09-10',
    });
  });
  afterEach(() => bench.dispose());

  const start = (change: object = {}, viewer = COORDINATOR) =>
    bench.ask<{ startWhatIf: { id: string; total: number } }>(
      START,
      { input: { idempotencyKey: key(), policy: 'EVEN', ...change } },
      viewer,
    );
  const read = async (id: string, viewer = COORDINATOR) =>
    bench.ask<{ whatIf: Record<string, unknown> & { state: string } }>(READ, { id }, viewer);
  const over = async (id: string) => {
    while ((await bench.panels.whatIfs.get(id))?.state === 'running') {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  test('R50: plays the last 12 months under other rules, beside how they were', async () => {
    const { id, total } = (await start()).data.startWhatIf;
    expect(total).toBe(24);
    await over(id);
    const { whatIf } = (await read(id)).data;
    expect(whatIf).toMatchObject({
      state: 'DONE',
      done: 24,
      panels: 3,
      rules: { policy: 'EVEN', coolDownDays: null },
      really: { turns: 1 },
      asTheyWere: { turns: 9, unmet: 0 },
      tried: { turns: 9 },
    });
    expect(bench.said.join()).not.toContain('member-0');
    expect(bench.said.join()).not.toContain('need:');
  }, 20_000);

  test('can be stopped, and only one runs at a time', async () => {
    const { id } = (await start()).data.startWhatIf;
    expect((await start()).code).toBe('BUSY');
    const input = { idempotencyKey: key(), id };
    const { data } = await bench.ask(CANCEL, { input }, COORDINATOR);
    expect(data).toEqual({ cancelWhatIf: { id, state: 'CANCELLED', tried: null } });
    expect((await start()).code).toBeNull();
  });

  test('is for coordinators, with rules that make sense', async () => {
    expect((await start({}, staff('recruiter', 'harbour'))).code).toBe('NOT_ALLOWED');
    expect((await start({ coolDownDays: 900 })).code).toBe('BAD_INPUT');
    expect((await read('nothing', staff('commissioner', 'council'))).code).toBe('NOT_ALLOWED');
  });

  test('has failed when the server that played it is silent', () => {
    const running = { state: 'running', heardAt: '2026-11-22T09:00:00.000Z' } as const;
    const at = (now: string) => stateNow(running as Parameters<typeof stateNow>[0], now);
    expect(at('2026-11-22T09:00:59.000Z')).toBe('running');
    expect(at('2026-11-22T09:01:01.000Z')).toBe('failed');
  });
});
