import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { create, key, POST, startAndSettle } from './testing/operations.ts';
import { openPanelsBench, type PanelsBench } from './testing/panels-bench.ts';

let bench: PanelsBench;
let real: { recruitment: string; draw: string };
beforeEach(async () => {
  bench = await openPanelsBench();
  const recruitment = await create(bench);
  real = { recruitment, draw: await startAndSettle(bench, recruitment) };
});
afterEach(() => bench.dispose());

const NOWHERE = { recruitment: 'no-such-id', draw: 'no-such-id' };
const { organisationId: _unchangeable, ...CHANGED } = POST;
const HEX = '5a'.repeat(32);

/** Every mutation that names something, as an outsider would try it. */
const TRIES: [name: string, input: string, with_: (ids: typeof NOWHERE) => object][] = [
  ['changeRecruitment', 'ChangeRecruitmentInput', ({ recruitment: id }) => ({ id, ...CHANGED })],
  ['completeRecruitment', 'CompleteRecruitmentInput', ({ recruitment: id }) => ({ id })],
  [
    'startDraw',
    'StartDrawInput',
    ({ recruitment }) => ({ recruitmentId: recruitment, witnessCommitment: HEX }),
  ],
  [
    'askForInterest',
    'AskForInterestInput',
    ({ recruitment: recruitmentId }) => ({ recruitmentId, closesOn: '2026-11-29' }),
  ],
  [
    'extendInterest',
    'AskForInterestInput',
    ({ recruitment: recruitmentId }) => ({ recruitmentId, closesOn: '2026-11-29' }),
  ],
  [
    'closeInterest',
    'CloseInterestInput',
    ({ recruitment: recruitmentId }) => ({
      recruitmentId,
      reason: 'The post must be filled two weeks sooner than was planned.',
    }),
  ],
  [
    'finishTalk',
    'FinishTalkInput',
    ({ recruitment: recruitmentId }) => ({ recruitmentId, memberId: 'member-02' }),
  ],
  ['callOffRecruitment', 'CallOffRecruitmentInput', ({ recruitment: id }) => ({ id })],
  ['confirmPanel', 'ConfirmPanelInput', ({ recruitment: recruitmentId }) => ({ recruitmentId })],
  [
    'choosePanelStaff',
    'ChoosePanelStaffInput',
    ({ recruitment: recruitmentId }) => ({ recruitmentId, staff: [] }),
  ],
  [
    'chooseChair',
    'ChooseChairInput',
    ({ recruitment: recruitmentId }) => ({ recruitmentId, how: 'BY_LOT' }),
  ],
  [
    'askForDates',
    'AskForDatesInput',
    ({ recruitment: recruitmentId }) => ({ recruitmentId, answerBy: '2026-11-29' }),
  ],
  [
    'agreeDates',
    'AgreeDatesInput',
    ({ recruitment: recruitmentId }) => ({
      recruitmentId,
      days: ['2026-12-02'],
      startsAt: '10:00',
      endsAt: '12:00',
      goAheadWithout: [],
    }),
  ],
  [
    'overrideSeat',
    'OverrideSeatInput',
    ({ recruitment: recruitmentId }) => ({
      recruitmentId,
      memberId: 'member-00',
      replacementId: null,
      reason: 'The trainer of this member sits on the panel too.',
    }),
  ],
  ['closeGathering', 'CloseGatheringInput', ({ draw: id }) => ({ id })],
  ['noteAudit', 'NoteAuditInput', ({ draw: drawId }) => ({ drawId, kept: true, problems: [] })],
  ['goAheadShort', 'GoAheadShortInput', ({ recruitment: recruitmentId }) => ({ recruitmentId })],
  ['callOffPanel', 'CallOffPanelInput', ({ recruitment: recruitmentId }) => ({ recruitmentId })],
  ['cancelDraw', 'CancelDrawInput', ({ draw: id }) => ({ id })],
  [
    'revealShare',
    'RevealShareInput',
    ({ draw: drawId }) => ({ drawId, organisationId: 'harbour', share: HEX }),
  ],
  [
    'recordDropOut',
    'RecordDropOutInput',
    ({ draw: drawId }) => ({ drawId, memberId: 'member-00', because: 'TOLD_US' }),
  ],
];

it.each(TRIES)('%s tells outsiders nothing of which ids there are', async (name, type, inputOf) => {
  const operation = `mutation ($input: ${type}!) { ${name}(input: $input) { id } }`;
  const tried = async (ids: typeof NOWHERE, viewer: Parameters<PanelsBench['ask']>[2]) => {
    const input = { idempotencyKey: key(), ...inputOf(ids) };
    const { code, message } = await bench.ask(operation, { input }, viewer);
    return { code, message };
  };
  for (const outsider of [null, memberViewer('member-00')]) {
    expect(await tried(real, outsider)).toEqual(await tried(NOWHERE, outsider));
    expect((await tried(real, outsider)).code).toMatch(/^NOT_(SIGNED_IN|ALLOWED)$/);
  }
  expect((await tried(real, staff('recruiter', 'lantern'))).code).toBe('NOT_ALLOWED');
});
