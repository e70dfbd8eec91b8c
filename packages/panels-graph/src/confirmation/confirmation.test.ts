import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  COLLEAGUE,
  confirm,
  create,
  keepColleague,
  key,
  makeReady,
  nameStaff,
  RECRUITER,
  reveal,
  sayYes,
  startAndSettle,
} from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const READINESS = `query ($id: ID!) { recruitment(id: $id) { readiness {
  confirmedAt viewerCanConfirm viewerCanChooseStaff
  staff { name part } staffToChoose { name }
  checks { rule met missing whatNext organisations { id } } } } }`;
const DROP_OUT = `mutation ($input: RecordDropOutInput!) { recordDropOut(input: $input) { id } }`;
const COMPLETE = `mutation ($input: CompleteRecruitmentInput!) { completeRecruitment(input: $input) { stage } }`;

interface Readiness {
  readonly confirmedAt: string | null;
  readonly viewerCanConfirm: boolean;
  readonly viewerCanChooseStaff: boolean;
  readonly staff: readonly { name: string | null; part: string }[];
  readonly staffToChoose: readonly { name: string }[];
  readonly checks: readonly {
    rule: string;
    met: boolean;
    missing: string | null;
    organisations: readonly { id: string }[];
  }[];
}

let bench: PanelsBench;
let recruitmentId: string;
let drawId: string;
let panel: readonly string[];
beforeEach(async () => {
  bench = await openPanelsBench();
  recruitmentId = await create(bench);
  drawId = await startAndSettle(bench, recruitmentId);
  const { data } = await reveal(bench, drawId);
  panel = data.revealDraw.panel.map(({ member }) => member.id);
  await keepColleague(bench);
});
afterEach(() => bench.dispose());

async function readiness(viewer = RECRUITER): Promise<Readiness | null> {
  type Answer = { recruitment: { readiness: Readiness | null } };
  const { data } = await bench.ask<Answer>(READINESS, { id: recruitmentId }, viewer);
  return data.recruitment.readiness;
}
const open = async () => (await readiness())?.checks.filter(({ met }) => !met) ?? [];
const complete = () =>
  bench.ask(COMPLETE, { input: { idempotencyKey: key(), id: recruitmentId } }, RECRUITER);

describe('a panel is confirmed', () => {
  test('by the recruiter once everyone said yes and is ready, and only then can be completed', async () => {
    bench.at('2026-12-03T17:00:00.000Z');
    expect((await complete()).message).toMatch(/Confirm the panel first/);
    bench.at('2026-11-22T09:00:00.000Z');
    await makeReady(bench, recruitmentId);
    expect(await readiness()).toMatchObject({ confirmedAt: '2026-11-22T09:00:00.000Z' });
    bench.at('2026-12-03T17:00:00.000Z');
    expect((await complete()).data).toEqual({ completeRecruitment: { stage: 'COMPLETED' } });
  });

  test('R164: not while someone has not said yes', async () => {
    await nameStaff(bench, recruitmentId);
    await sayYes(bench, drawId, panel.slice(1));
    expect(await open()).toMatchObject([
      { rule: 'Everyone on the panel has said yes.', missing: '1 person has not answered yet.' },
    ]);
    expect((await confirm(bench, recruitmentId)).code).toBe('CONFLICT');
  });

  test('R38, R184: not while someone has no risk assessment, which is told by organisation, never by name', async () => {
    await nameStaff(bench, recruitmentId);
    await sayYes(bench, drawId, panel);
    bench.pool.notAssessed.add(panel[0] ?? '');
    const [missing, ...others] = await open();
    expect(others).toEqual([]);
    expect(missing?.missing).toMatch(/^1 person has no risk assessment/);
    expect(missing?.organisations).toHaveLength(1);
    expect(JSON.stringify(missing)).not.toContain('member-');
    const { code, message } = await confirm(bench, recruitmentId);
    expect([code, message]).toEqual(['CONFLICT', expect.stringContaining('risk assessment')]);
  });

  test('R30: not while someone has not done the data handling training', async () => {
    await nameStaff(bench, recruitmentId);
    await sayYes(bench, drawId, panel);
    for (const memberId of panel.slice(0, 2)) bench.pool.noDataHandling.add(memberId);
    expect(await open()).toMatchObject([
      { rule: 'Everyone on the panel has done the data handling training.' },
    ]);
    expect((await confirm(bench, recruitmentId)).message).toMatch(/data handling/);
  });

  test('R33: not while nobody of staff is named, or one of them is not trained', async () => {
    await sayYes(bench, drawId, panel);
    expect(await open()).toMatchObject([
      { rule: 'At least one member of staff is named.' },
      { rule: 'All staff named have done recruitment training.' },
    ]);
    await nameStaff(bench, recruitmentId);
    bench.pool.trainedStaff.clear();
    expect(await open()).toMatchObject([{ missing: expect.stringContaining('Ines Duarte') }]);
    expect((await confirm(bench, recruitmentId)).code).toBe('CONFLICT');
  });

  test('and must be confirmed anew after anyone on it, or its staff, changed', async () => {
    await makeReady(bench, recruitmentId);
    await nameStaff(bench, recruitmentId, [{ personId: COLLEAGUE, part: 'CHAIR' }]);
    expect(await readiness()).toMatchObject({
      confirmedAt: null,
      staff: [{ name: 'Ines Duarte', part: 'CHAIR' }],
    });
    await confirm(bench, recruitmentId);
    const input = { idempotencyKey: key(), drawId, memberId: panel[0], because: 'TOLD_US' };
    await bench.ask(DROP_OUT, { input }, RECRUITER);
    expect((await readiness())?.confirmedAt).toBeNull();
    expect((await confirm(bench, recruitmentId)).message).toMatch(/not answered yet/);
  });

  test('by nobody but a recruiter of its organisation', async () => {
    await makeReady(bench, recruitmentId);
    for (const viewer of [staff('recruiter', 'lantern'), staff('involvement-lead', 'harbour')]) {
      expect((await confirm(bench, recruitmentId, viewer)).code).toBe('NOT_ALLOWED');
      expect((await nameStaff(bench, recruitmentId, [], viewer)).code).toBe('NOT_ALLOWED');
    }
    expect(await readiness(staff('recruiter', 'lantern'))).toBeNull();
    expect(await readiness(staff('involvement-lead', 'harbour'))).toMatchObject({
      viewerCanConfirm: false,
      viewerCanChooseStaff: false,
      staffToChoose: [],
    });
  });
});

describe('the staff of a panel', () => {
  test('are of its organisation, each named once, one of them in the chair', async () => {
    const seat = { personId: COLLEAGUE, part: 'CHAIR' };
    expect((await nameStaff(bench, recruitmentId, [seat, seat])).message).toMatch(/once/);
    expect((await nameStaff(bench, recruitmentId, [{ ...seat, personId: 'x' }])).code).toBe(
      'NOT_FOUND',
    );
    const person = await bench.panels.people.get(COLLEAGUE);
    if (!person) throw new Error('Nobody was kept.');
    const roles = [{ role: 'recruiter', organisationId: 'lantern' } as const];
    await bench.panels.people.replace({ ...person, roles });
    expect((await nameStaff(bench, recruitmentId, [seat])).message).toMatch(/this organisation/);
  });
});
