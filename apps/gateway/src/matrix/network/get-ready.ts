import { newId } from '@freshfaces/graph-kit';
import type { Calendar } from './days.ts';
import { MEMBERS } from './members.ts';
import { BORROWER, HOME, OTHER } from './organisations.ts';
import { personOf } from './people.ts';
import type { Drawn, Must } from './recruit.ts';

/** The involvement lead of each organisation with members. */
export const LEADS: Readonly<Record<string, string>> = {
  [HOME]: 'home-lead',
  [BORROWER]: 'borrower',
  [OTHER]: 'elsewhere',
};

const OFFER =
  'mutation($input: WriteStandingOfferInput!) { writeStandingOffer(input: $input) { id } }';
const ASSESS =
  'mutation($input: RecordRiskAssessmentInput!) { recordRiskAssessment(input: $input) { id } }';
const TRAIN = 'mutation($input: RecordTrainingInput!) { recordTraining(input: $input) { id } }';
const TRAIN_STAFF =
  'mutation($input: RecordStaffTrainingInput!) { recordStaffTraining(input: $input) { id } }';
const SAY_YES = 'mutation($input: AnswerPlaceInput!) { answerPlace(input: $input) { drawId } }';
const NAME_STAFF =
  'mutation($input: ChoosePanelStaffInput!) { choosePanelStaff(input: $input) { id } }';
const CONFIRM = 'mutation($input: ConfirmPanelInput!) { confirmPanel(input: $input) { id } }';

/** Everything that must hold before anyone is lent, drawn and confirmed. */
export async function getReady(must: Must, calendar: Calendar): Promise<void> {
  for (const organisationId of [HOME, OTHER]) {
    await must(LEADS[organisationId] ?? '', OFFER, {
      input: { ...offerOf(organisationId), idempotencyKey: newId() },
    });
  }
  for (const { id: memberId, home } of MEMBERS) {
    const lead = LEADS[home] ?? '';
    const done = { memberId, doneOn: calendar.day(-101), reviewOn: calendar.day(200) };
    await must(lead, ASSESS, { input: { ...done, idempotencyKey: newId() } });
    const learnt = { memberId, module: 'DATA_HANDLING', on: calendar.day(-101) };
    await must(lead, TRAIN, { input: { ...learnt, idempotencyKey: newId() } });
  }
  const trained = { organisationId: BORROWER, personId: 'borrower', on: calendar.day(-101) };
  await must('borrower', TRAIN_STAFF, { input: { ...trained, idempotencyKey: newId() } });
}

/** What an organisation of the network lends without being asked. */
export function offerOf(organisationId: string) {
  return {
    organisationId,
    on: true,
    roles: ['PANEL_MEMBER', 'CHAIR', 'SHORT_LISTING', 'OBSERVER', 'JOB_DESCRIPTION_REVIEW'],
    mostLentAMonth: 30,
    noticeDays: 0,
    travelPaidBy: 'BORROWER',
    coordinatorHoursAMonth: 4,
    note: '',
  };
}

/** A member says yes to their place. */
export async function sayYes(must: Must, memberId: string, { drawId }: Drawn): Promise<void> {
  await must(personOf(memberId), SAY_YES, {
    input: { idempotencyKey: newId(), drawId, answer: 'YES' },
  });
}

/** Everyone on a panel says yes, its staff are named, and the recruiter confirms it. */
export async function confirmPanel(must: Must, drawn: Drawn): Promise<void> {
  const { recruitmentId, panel } = drawn;
  for (const memberId of panel) await sayYes(must, memberId, drawn);
  await nameStaff(must, drawn);
  await must('borrower', CONFIRM, { input: { idempotencyKey: newId(), recruitmentId } });
}

/** The borrower sits on the panel too. */
export async function nameStaff(must: Must, { recruitmentId }: Drawn): Promise<void> {
  const staff = [{ personId: 'borrower', part: 'PANEL_MEMBER' }];
  await must('borrower', NAME_STAFF, {
    input: { idempotencyKey: newId(), recruitmentId, staff },
  });
}
