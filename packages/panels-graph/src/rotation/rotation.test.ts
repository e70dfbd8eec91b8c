import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const ROTATION = `query ($from: Date!, $to: Date!, $organisationId: ID) {
  rotation(from: $from, to: $to, organisationId: $organisationId) {
    now { turns members distinctMembers neverServed effectiveFaces gini busiestTenthShare medianDaysSinceLastTurn }
    before { turns } months { month turns distinctMembers turnsSoFar distinctSoFar } spread { turns people }
    byNeed { need measures { turns members distinctMembers neverServed gini busiestTenthShare } }
    matrix { member { id } total counts { organisation { id } turns } }
    csv { name text }
  } }`;
const SPAN = { from: '2026-09-01', to: '2026-11-30' };

interface Answered {
  rotation: {
    now: Record<string, number | null>;
    before: { turns: number };
    months: { month: string; turns: number; turnsSoFar: number; distinctSoFar: number }[];
    spread: { turns: number; people: number }[];
    byNeed: { need: string; measures: { members: number } | null }[];
    matrix: { member: { id: string }; total: number }[] | null;
    csv: { name: string; text: string };
  };
}

let bench: PanelsBench;
beforeEach(async () => {
  bench = await openPanelsBench();
  const turns: [memberId: string, date: string, organisationId: string][] = [
    ['member-00', '2026-07-01', 'harbour'],
    ['member-00', '2026-09-10', 'harbour'],
    ['member-00', '2026-10-10', 'meadow'],
    ['member-01', '2026-11-30', 'harbour'],
  ];
  await bench.panels.services.insertMany(
    turns.map(([memberId, date, organisationId], at) => ({
      id: `turn-${at}`,
      memberId,
      recruitmentId: `past-${at}`,
      organisationId,
      stage: 'panel' as const,
      date,
    })),
  );
});
afterEach(() => bench.dispose());

const ask = (variables: object, viewer = staff('coordinator', 'network')) =>
  bench.ask<Answered>(ROTATION, { ...SPAN, ...variables }, viewer);

describe('rotation', () => {
  it('R50: measures the period, the one before and each month', async () => {
    const { rotation } = (await ask({})).data;
    expect(rotation.now).toMatchObject({
      turns: 3,
      members: 23,
      distinctMembers: 2,
      neverServed: 21,
    });
    expect(rotation.now['effectiveFaces']).toBeCloseTo(9 / 5, 12);
    expect(rotation.before.turns).toBe(1);
    expect(rotation.months.map(({ month, turns }) => [month, turns])).toEqual([
      ['2026-09', 1],
      ['2026-10', 1],
      ['2026-11', 1],
    ]);
  });

  it('tells repeats apart from new faces as the months go by', async () => {
    const { months, spread } = (await ask({})).data.rotation;
    expect(months.map(({ turnsSoFar, distinctSoFar }) => [turnsSoFar, distinctSoFar])).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
    ]);
    expect(spread).toEqual([
      { turns: 0, people: 21 },
      { turns: 1, people: 1 },
      { turns: 2, people: 1 },
    ]);
  });

  it('looks at one organisation’s posts when asked', async () => {
    expect((await ask({ organisationId: 'meadow' })).data.rotation.now['turns']).toBe(1);
  });

  it('R59: gives no figures by need where any count is under five', async () => {
    const { byNeed } = (await ask({})).data.rotation;
    expect(byNeed.map(({ measures }) => measures)).toEqual([null, null, null, null]);
  });

  describe('by need', () => {
    const WITH_NEED = 'HOMELESSNESS';
    const byNeed = async (variables: object = {}) =>
      (await ask(variables)).data.rotation.byNeed.find(({ need }) => need === WITH_NEED)?.measures;

    beforeEach(async () => {
      bench.pool.members = bench.pool.members.map((member) => ({
        ...member,
        features: ['need:homelessness'],
      }));
      await bench.panels.services.insertMany(
        ['10', '11', '12', '13', '14', '15'].map((number) => ({
          id: `turn-of-${number}`,
          memberId: `member-${number}`,
          recruitmentId: 'one-panel',
          organisationId: 'harbour',
          stage: 'panel' as const,
          date: `2026-11-${number}`,
        })),
      );
    });

    it('gives rough counts and no other measure', async () => {
      expect(await byNeed()).toEqual({
        turns: 5,
        members: 20,
        distinctMembers: 5,
        neverServed: 15,
        gini: null,
        busiestTenthShare: null,
      });
    });

    it('says the same of two periods that differ by one panel member’s turn', async () => {
      expect(await byNeed({ to: '2026-11-14' })).toEqual(await byNeed({ to: '2026-11-15' }));
    });

    it('says nothing of one organisation’s posts, where a panel could be told apart', async () => {
      expect(await byNeed({ organisationId: 'harbour' })).toBeNull();
    });
  });

  it('shows turns by person to coordinators, not to commissioners or other leads', async () => {
    const rows = async (viewer: ReturnType<typeof staff>) =>
      (await ask({ organisationId: 'harbour' }, viewer)).data.rotation.matrix?.map(
        ({ member }) => member.id,
      ) ?? null;
    expect(await rows(staff('coordinator', 'network'))).toEqual(['member-00', 'member-01']);
    expect(await rows(staff('involvement-lead', 'harbour'))).toHaveLength(2);
    expect(await rows(staff('involvement-lead', 'meadow'))).toBeNull();
    expect(await rows(staff('commissioner', 'council'))).toBeNull();
  });

  it('can be saved as a spreadsheet with nobody in it', async () => {
    const { csv } = (await ask({})).data.rotation;
    expect(csv.name).toBe('rotation-2026-09-01-to-2026-11-30.csv');
    expect(csv.text.split('\r\n')[1]).toMatch(/^2026-09-01 to 2026-11-30,3,23,2,/);
    expect(csv.text).not.toContain('member-');
  });

  it('refuses a period that makes no sense', async () => {
    expect((await ask({ to: '2026-01-01' })).code).toBe('BAD_INPUT');
    expect((await ask({ from: '2020-01-01' })).code).toBe('BAD_INPUT');
  });
});
