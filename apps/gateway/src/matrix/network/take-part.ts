import { newId } from '@freshfaces/graph-kit';
import type { Calendar } from './days.ts';
import { CANARY } from './members.ts';
import { BORROWER, HOME, OTHER } from './organisations.ts';
import { personOf } from './people.ts';
import type { Must } from './recruit.ts';

const ASK = 'mutation($input: AskMembersInput!) { askMembers(input: $input) { id } }';
const ANSWER =
  'mutation($input: AnswerOpportunityInput!) { answerOpportunity(input: $input) { id } }';
const PLACES = 'mutation($input: OpportunityStepInput!) { givePlaces(input: $input) { id } }';
const RECORD =
  'mutation($input: RecordTakingPartInput!) { recordTakingPart(input: $input) { id } }';
const REWARDS = `{ rewards(organisationId: "${BORROWER}") { id } }`;
const SPEND = 'mutation($input: AddExpenseInput!) { addExpense(input: $input) { id } }';
const START_GROUP = 'mutation($input: StartGroupInput!) { startGroup(input: $input) { id } }';
const JOIN = 'mutation($input: JoinGroupInput!) { joinGroup(input: $input) { id } }';
const ASK_LOAN = 'mutation($input: AskForLoanInput!) { askForLoan(input: $input) { id } }';
const LOANS = `{ loans(organisationId: "${HOME}", part: RUNNING) { nodes { id } } }`;

/** What members were asked, are part of and are lent for. */
export interface TakingPart {
  readonly openOpportunityId: string;
  readonly doneOpportunityId: string;
  readonly rewardId: string;
  readonly groupId: string;
  /** Asked of the home by the borrower; not answered. */
  readonly askedLoanId: string;
  /** Of the home to the borrower, on which the canary sits on the panel. */
  readonly runningLoanId: string;
}

/** The borrower asks everyone; the canary says yes, has a place and takes part. */
export async function takePart(
  must: Must,
  calendar: Calendar,
  travel: (to: string) => void,
): Promise<Pick<TakingPart, 'doneOpportunityId' | 'rewardId' | 'groupId'>> {
  const make = async (personId: string, text: string, input: object) => {
    const made = await must(personId, text, { input: { idempotencyKey: newId(), ...input } });
    return (Object.values(made)[0] as { id: string }).id;
  };
  const groupId = await make('coordinator', START_GROUP, groupToStart());
  await make(personOf(CANARY), JOIN, { groupId, memberId: CANARY });
  travel(calendar.instant(-38));
  const opportunityId = await make('borrower', ASK, whatToAsk(calendar, -28));
  await make(personOf(CANARY), ANSWER, yesTo(opportunityId));
  travel(calendar.instant(-31));
  await make('borrower', PLACES, { opportunityId });
  travel(calendar.instant(-27));
  await make('borrower', RECORD, { opportunityId, memberIds: [CANARY] });
  const { rewards } = await must('borrower', REWARDS, {});
  const [reward] = rewards as { id: string }[];
  const rewardId = reward?.id ?? '';
  await make('borrower', SPEND, { rewardId, kind: 'TRAVEL', pence: 450, note: 'Bus' });
  return { doneOpportunityId: opportunityId, rewardId, groupId };
}

/** What is open at present: an ask, and a loan that waits for its answer. */
export async function askAround(
  must: Must,
  calendar: Calendar,
): Promise<Pick<TakingPart, 'openOpportunityId' | 'askedLoanId' | 'runningLoanId'>> {
  const make = async (text: string, input: object) => {
    const made = await must('borrower', text, { input: { idempotencyKey: newId(), ...input } });
    return (Object.values(made)[0] as { id: string }).id;
  };
  const openOpportunityId = await make(ASK, whatToAsk(calendar, 30));
  await must(personOf(CANARY), ANSWER, {
    input: { idempotencyKey: newId(), ...yesTo(openOpportunityId) },
  });
  const askedLoanId = await make(ASK_LOAN, loanToAsk(calendar, HOME));
  const { loans } = await must('home-lead', LOANS, {});
  const [running] = (loans as { nodes: { id: string }[] }).nodes;
  return { openOpportunityId, askedLoanId, runningLoanId: running?.id ?? '' };
}

export function groupToStart() {
  return { name: 'Thursday forum', about: 'We read job adverts.', meets: 'Thursdays at two' };
}

/** Coordinator time is never lent by an offer alone. */
export function loanToAsk(calendar: Calendar, lenderId: string = OTHER) {
  return {
    borrowerId: BORROWER,
    lenderId,
    what: 'COORDINATOR_TIME',
    hours: 6,
    purpose: 'Help with a forum',
    travelPaidBy: 'BORROWER',
    from: calendar.day(12),
    lastDay: calendar.day(13),
  };
}

/** An ask of the borrower for one day, that many days from now. */
export function whatToAsk(calendar: Calendar, on: number) {
  return {
    organisationId: BORROWER,
    title: 'Read our advert',
    chosenFor: ['THE_ROLE'],
    summary: 'Read an advert with us and say what you think.',
    influence: 'We change the advert after you have said what you think.',
    hours: 2,
    rewardPence: 2_000,
    rewardForms: ['VOUCHER', 'CASH'],
    paidWithinDays: 14,
    provided: ['DRINKS'],
    ways: ['IN_PERSON'],
    where: 'Tideway house',
    from: calendar.day(on),
    to: calendar.day(on),
    times: '10:00 to 12:00',
    places: 1,
    answerBy: calendar.day(on - 4),
    askName: 'Jo',
    askContact: '01632 960000',
    agreedOn: calendar.day(Math.min(on - 11, -1)),
  };
}

function yesTo(opportunityId: string) {
  return { opportunityId, memberId: CANARY, answer: 'YES', way: 'IN_PERSON' };
}
