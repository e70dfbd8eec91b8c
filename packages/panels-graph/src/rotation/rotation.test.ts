import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const ROTATION = `query ($from: Date!, $to: Date!, $organisationId: ID, $stage: RotationStage) {
  rotation(from: $from, to: $to, organisationId: $organisationId, stage: $stage) {
    now { turns members distinctMembers neverServed effectiveFaces gini busiestTenthShare medianDaysSinceLastTurn }
    before { turns } months { month turns distinctMembers turnsSoFar distinctSoFar } spread { turns people }
    byNeed { need measures { turns members distinctMembers neverServed gini busiestTenthShare } }
    matrix { member { id } total counts { organisation { id } turns } }
    byStage { stage turns people } byOrganisation { organisation { id } turns people lent }
    coverage { need panels metInHundred } quarters { from to } alerts { kind }
    servedMonths servedWhen { member { id } months total lastOn daysSince }
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
    byStage: { stage: string; turns: number; people: number }[];
    byOrganisation: { organisation: { id: string }; turns: number; people: number; lent: number }[];
    coverage: { need: string; panels: number | null }[] | null;
    quarters: { from: string; to: string } | null;
    alerts: { kind: string }[];
    servedMonths: string[];
    servedWhen:
      | { member: { id: string }; months: number[]; total: number; daysSince: number | null }[]
      | null;
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
    const QUARTERS = { from: '2026-04-01', to: '2026-09-30' };
    const byNeed = async (variables: object = {}) =>
      (await ask({ ...QUARTERS, ...variables })).data.rotation.byNeed.find(
        ({ need }) => need === WITH_NEED,
      )?.measures;

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
          date: `2026-05-${number}`,
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

    it('says the same of two periods that differ by days: it counts whole quarters only', async () => {
      expect(await byNeed({ to: '2026-12-30' })).toEqual(await byNeed());
      expect(await byNeed({ from: '2026-03-02' })).toEqual(await byNeed());
      expect(await byNeed({ from: '2026-04-02' })).toBeNull();
    });

    it('says nothing of one organisation’s posts or one stage, where a panel could be told apart', async () => {
      for (const part of [{ organisationId: 'harbour' }, { stage: 'PANEL' }]) {
        expect(await byNeed(part)).toBeNull();
        const { coverage, quarters, alerts } = (await ask({ ...QUARTERS, ...part })).data.rotation;
        expect([coverage, quarters, alerts]).toEqual([null, null, []]);
      }
    });

    it('R176: says of coverage how many panels asked, from five up', async () => {
      const { coverage, quarters } = (await ask(QUARTERS)).data.rotation;
      expect(quarters).toEqual(QUARTERS);
      expect(coverage?.map(({ panels }) => panels)).toEqual([null, null, null, null]);
    });
  });

  it('R61: counts every stage, and one alone when asked', async () => {
    await bench.panels.services.insert({
      id: 'leaflet:member-02',
      memberId: 'member-02',
      recruitmentId: null,
      opportunityId: 'leaflet',
      organisationId: 'harbour',
      stage: 'group',
      date: '2026-10-02',
    });
    const all = (await ask({})).data.rotation;
    expect(all.byStage).toEqual([
      { stage: 'PANEL', turns: 3, people: 2 },
      { stage: 'GROUP', turns: 1, people: 1 },
    ]);
    const one = (await ask({ stage: 'GROUP' })).data.rotation;
    expect([one.now['turns'], one.now['distinctMembers']]).toEqual([1, 1]);
  });

  it('R173: tells organisations apart, and which turns were lent', async () => {
    expect((await ask({})).data.rotation.byOrganisation).toEqual([
      { organisation: { id: 'harbour' }, turns: 2, people: 2, lent: 1 },
      { organisation: { id: 'meadow' }, turns: 1, people: 1, lent: 1 },
    ]);
  });

  it('R173: shows who served when and how long ago, whoever never did too, to those who see people', async () => {
    const { servedMonths, servedWhen } = (await ask({})).data.rotation;
    expect(servedMonths).toEqual(['2026-09', '2026-10', '2026-11']);
    expect(servedWhen?.[0]).toEqual({
      member: { id: 'member-00' },
      months: [1, 1, 0],
      total: 2,
      lastOn: '2026-10-10',
      daysSince: 51,
    });
    expect(servedWhen).toHaveLength(23);
    expect(servedWhen?.at(-1)).toMatchObject({ total: 0, lastOn: null, daysSince: null });
    const lead = staff('involvement-lead', 'harbour');
    const theirs = (await ask({ organisationId: 'harbour' }, lead)).data.rotation.servedWhen;
    expect(theirs?.map(({ member }) => member.id)).toEqual(['member-00', 'member-01']);
    const commissioner = staff('commissioner', 'council');
    expect((await ask({}, commissioner)).data.rotation.servedWhen).toBeNull();
  });

  it('warns where many have waited a year without a turn', async () => {
    expect((await ask({})).data.rotation.alerts).toEqual([{ kind: 'NEVER_SERVED' }]);
  });

  it('R176: offers to try other rules only to those who may', async () => {
    await bench.panels.services.insertMany(
      Array.from({ length: 30 }, (_, at) => ({
        id: `busy-${at}`,
        memberId: 'member-00',
        recruitmentId: `busy-${at}`,
        organisationId: 'harbour',
        stage: 'panel' as const,
        date: '2026-10-01',
      })),
    );
    const STEPS = `query ($from: Date!, $to: Date!) { rotation(from: $from, to: $to) { alerts { kind steps { path } } } }`;
    type Steps = { rotation: { alerts: { kind: string; steps: { path: string }[] }[] } };
    const steps = async (viewer: ReturnType<typeof staff>) => {
      const { alerts } = (await bench.ask<Steps>(STEPS, SPAN, viewer)).data.rotation;
      return alerts.find(({ kind }) => kind === 'BUSY_FEW')?.steps.map(({ path }) => path);
    };
    const all = await steps(staff('coordinator', 'network'));
    expect(all).toHaveLength(2);
    expect(await steps(staff('recruiter', 'harbour'))).toEqual(all?.slice(1));
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
    expect(csv.text).toContain('Posts of Harbour,2,,2,');
    expect(csv.text).toContain('Stage: panel,3,,2,');
    expect(csv.text).not.toContain('member-');
  });

  it('refuses a period that makes no sense', async () => {
    expect((await ask({ to: '2026-01-01' })).code).toBe('BAD_INPUT');
    expect((await ask({ from: '2020-01-01' })).code).toBe('BAD_INPUT');
  });
});
