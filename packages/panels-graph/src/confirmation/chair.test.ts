import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  COLLEAGUE,
  confirm,
  create,
  keepColleague,
  key,
  nameStaff,
  RECRUITER,
  reveal,
  sayYes,
  startAndSettle,
} from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const CHOOSE = `mutation ($input: ChooseChairInput!) { chooseChair(input: $input) { id } }`;
const READINESS = `query ($id: ID!) { recruitment(id: $id) { readiness {
  confirmedAt viewerCanChooseChair votes { members staff }
  chair { member { id } how } membersTrainedToChair { id }
  checks { rule met } } } }`;
const SEPARATE = {
  kind: 'SEPARATE',
  chair: 'PANEL_CHOOSES',
  staffSeats: [{ title: 'Support worker', part: 'SUPPORT_WORKER' }],
  decidedBy: 'The Tuesday group and us',
  decidedOn: '2026-11-20',
};

interface Readiness {
  readonly viewerCanChooseChair: boolean;
  readonly votes: object;
  readonly chair: { readonly member: { readonly id: string }; readonly how: string } | null;
  readonly membersTrainedToChair: readonly { readonly id: string }[];
  readonly checks: readonly { readonly rule: string; readonly met: boolean }[];
}

let bench: PanelsBench;
beforeEach(async () => {
  bench = await openPanelsBench();
  await keepColleague(bench);
});
afterEach(() => bench.dispose());

async function drawnWith(panelModel: object): Promise<{ id: string; panel: readonly string[] }> {
  const id = await create(bench, { panelModel });
  const drawId = await startAndSettle(bench, id);
  const { data } = await reveal(bench, drawId);
  const panel = data.revealDraw.panel.map(({ member }) => member.id);
  await sayYes(bench, drawId, panel);
  return { id, panel };
}
const readiness = async (id: string) => {
  type Answer = { recruitment: { readiness: Readiness } };
  const { data } = await bench.ask<Answer>(READINESS, { id }, RECRUITER);
  return data.recruitment.readiness;
};
const choose = (recruitmentId: string, how: string, memberId: string | null, viewer = RECRUITER) =>
  bench.ask(CHOOSE, { input: { idempotencyKey: key(), recruitmentId, how, memberId } }, viewer);

describe('the chair of a panel', () => {
  test('R65: is drawn by lot among those on it who are trained, and stays the same when asked again', async () => {
    const { id, panel } = await drawnWith({ ...SEPARATE, chair: 'DRAWN' });
    expect((await choose(id, 'BY_PANEL', panel[0] ?? '')).code).toBe('CONFLICT');
    expect((await choose(id, 'BY_LOT', null)).message).toBeNull();
    const { chair, membersTrainedToChair } = await readiness(id);
    expect(membersTrainedToChair.map((member) => member.id)).toContain(chair?.member.id);
    await choose(id, 'BY_LOT', null);
    expect((await readiness(id)).chair?.member.id).toBe(chair?.member.id);
    expect(bench.happened).toContainEqual(
      expect.objectContaining({ action: 'panel.choose-chair', content: 'by-lot' }),
    );
  });

  test('R65: is whom the panel chose, only if they are on it and trained to chair', async () => {
    const { id, panel } = await drawnWith(SEPARATE);
    const trained = (await readiness(id)).membersTrainedToChair.map((member) => member.id);
    const untrained = panel.find((memberId) => !trained.includes(memberId)) ?? '';
    for (const memberId of [untrained, 'member-99', null]) {
      expect((await choose(id, 'BY_PANEL', memberId)).code).toBe('BAD_INPUT');
    }
    expect((await choose(id, 'BY_LOT', null)).code).toBe('CONFLICT');
    expect((await choose(id, 'BY_PANEL', trained[0] ?? '')).message).toBeNull();
    expect((await readiness(id)).chair).toEqual({ member: { id: trained[0] }, how: 'BY_PANEL' });
  });

  test('is settled by a recruiter of the organisation only', async () => {
    const { id } = await drawnWith({ ...SEPARATE, chair: 'DRAWN' });
    for (const viewer of [staff('recruiter', 'lantern'), staff('coordinator', 'network')]) {
      expect((await choose(id, 'BY_LOT', null, viewer)).code).toBe('NOT_ALLOWED');
    }
  });

  test('stays with staff where that was agreed', async () => {
    const { id } = await drawnWith({ ...SEPARATE, kind: 'MIXED', chair: 'STAFF' });
    expect((await choose(id, 'BY_LOT', null)).message).toMatch(/staff have the chair/);
    expect((await readiness(id)).viewerCanChooseChair).toBe(false);
  });
});

describe('a panel of members only', () => {
  test('R64: is confirmed with a support worker who has no vote, and not with staff who have one', async () => {
    const { id } = await drawnWith({ ...SEPARATE, chair: 'DRAWN' });
    await choose(id, 'BY_LOT', null);
    await nameStaff(bench, id, [{ personId: COLLEAGUE, part: 'PANEL_MEMBER' }]);
    expect((await readiness(id)).votes).toEqual({ members: 4, staff: 1 });
    expect((await confirm(bench, id)).message).toMatch(/can only be support workers/);
    await nameStaff(bench, id, [{ personId: COLLEAGUE, part: 'SUPPORT_WORKER' }]);
    expect((await readiness(id)).votes).toEqual({ members: 4, staff: 0 });
    expect((await readiness(id)).checks.filter(({ met }) => !met)).toEqual([]);
    expect((await confirm(bench, id)).message).toBeNull();
  });

  test('R65: is not confirmed before someone has the chair', async () => {
    const { id } = await drawnWith({ ...SEPARATE, chair: 'DRAWN' });
    await nameStaff(bench, id, [{ personId: COLLEAGUE, part: 'SUPPORT_WORKER' }]);
    expect((await confirm(bench, id)).message).toMatch(/Nobody has the chair yet/);
  });
});
