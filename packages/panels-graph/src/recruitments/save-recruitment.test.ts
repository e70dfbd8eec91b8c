import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { everyoneSaysYes } from '../testing/everyone-says-yes.ts';
import { create, key, POST, RECRUITER, RULES } from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';
import { INVITATION } from '../testing/sample-invitation.ts';

const CREATE = `mutation ($input: CreateRecruitmentInput!) { createRecruitment(input: $input) { id
  panelModel { kind chair staffSeats { title part } decidedBy decidedOn shortListingReason } } }`;
const CHANGE = `mutation ($input: ChangeRecruitmentInput!) { changeRecruitment(input: $input) { rules { seats } } }`;
const MODEL = { kind: 'MIXED', chair: 'STAFF', staffSeats: [], decidedBy: '', decidedOn: null };

let bench: PanelsBench;
beforeEach(async () => {
  bench = await openPanelsBench();
});
afterEach(() => bench.dispose());

const tryCreate = (change: object) =>
  bench.ask(CREATE, { input: { idempotencyKey: key(), ...POST, ...change } }, RECRUITER);
const tryChange = (id: string, change: object) => {
  const { organisationId: _fixed, ...rest } = POST;
  return bench.ask(CHANGE, { input: { idempotencyKey: key(), id, ...rest, ...change } }, RECRUITER);
};

describe('a recruitment after members said yes', () => {
  test('R162: keeps what they were told, while the rules of the draw can still change', async () => {
    const id = await create(bench);
    await everyoneSaysYes(bench.panels, id);
    expect((await tryChange(id, { rules: { ...RULES, seats: 3 } })).data).toEqual({
      changeRecruitment: { rules: { seats: 3 } },
    });
    for (const change of [
      { post: 'Something else' },
      { interviewsTo: '2026-12-04' },
      { interviewDays: 1 },
      { invitation: { ...INVITATION, rewardPence: 100 } },
      { invitation: null },
    ]) {
      const { code, message } = await tryChange(id, change);
      expect([code, message]).toEqual([
        'CONFLICT',
        expect.stringContaining('Only the rules of the draw'),
      ]);
    }
  });
});

describe('how members and staff sit', () => {
  test('R57, R63: is the usual way, with the same people short-listing, where nothing is said', async () => {
    expect((await tryCreate({})).data['createRecruitment']).toMatchObject({
      panelModel: { kind: 'MIXED', chair: 'STAFF', decidedBy: '', shortListingReason: null },
    });
  });

  test('R57, R63: is recorded with who decided it together, and why others short-list', async () => {
    const panelModel = {
      ...MODEL,
      decidedBy: 'The Tuesday group',
      decidedOn: '2026-11-20',
      shortListingReason: 'The post closes before the draw.',
    };
    expect((await tryCreate({ panelModel })).data['createRecruitment']).toMatchObject({
      panelModel,
    });
  });

  test.each([
    ['others short-listing for hardly a reason', { shortListingReason: 'Busy.' }, /why other/],
    ['a group that decided on no day', { decidedBy: 'The group' }, /on which day/],
    ['a day that is still to come', { decidedBy: 'Us', decidedOn: '2026-11-23' }, /still to come/],
    ['a panel led by members that staff chair', { kind: 'MEMBER_LED' }, /A member has the chair/],
  ])('R57, R63, R65: is refused with %s', async (_what, change, sentence) => {
    const { code, message } = await tryCreate({ panelModel: { ...MODEL, ...change } });
    expect([code, message]).toEqual(['BAD_INPUT', expect.stringMatching(sentence)]);
  });
});
