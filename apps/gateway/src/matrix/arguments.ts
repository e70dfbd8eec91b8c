import { mutationInputs } from './mutation-inputs.ts';
import {
  BORROWERS_ENTRY,
  CONTRACT,
  ENTRY,
  LEAVERS_ENTRY,
  WITHDRAWN_ENTRY,
} from './network/keep-documents.ts';
import type { TestNetwork } from './network/open-network.ts';
import { BORROWER, HOME } from './network/organisations.ts';
import { postAt } from './network/recruit.ts';
import { whatToAsk } from './network/take-part.ts';
import type { Relation } from './relations.ts';

type Make = (network: TestNetwork, relation: Relation) => object;

/** What each field that takes arguments is asked with; a field that is not here is asked without. */
const QUERY_ARGUMENTS: Readonly<Record<string, Make>> = {
  'Member.availableBetween': ({ calendar }) => ({ from: calendar.day(5), to: calendar.day(6) }),
  'Query.contract': () => ({ id: CONTRACT }),
  'Query.draw': ({ recruitments }) => ({ id: recruitments.main.drawId }),
  'Query.drawsToWitness': () => ({ organisationId: HOME }),
  'Query.organisationFairness': ({ calendar }) => ({ since: calendar.day(-365) }),
  'Query.drawRecord': ({ recruitments }) => ({ id: recruitments.main.drawId }),
  'Query.exportMembers': () => ({ organisationId: HOME }),
  'Query.course': ({ made }) => ({ id: made.courseId }),
  'Query.exportRewards': () => ({ organisationId: BORROWER }),
  'Query.group': ({ made }) => ({ id: made.groupId }),
  'Query.lettersAndCalls': () => ({ organisationId: HOME, route: 'POST' }),
  'Query.panelsWaiting': () => ({ organisationId: HOME }),
  'Query.loan': ({ made }) => ({ id: made.runningLoanId }),
  'Query.loans': () => ({ organisationId: HOME, part: 'RUNNING' }),
  'Query.memberAccess': (_network, { memberId }) => ({ memberId }),
  'Query.memberImports': () => ({ organisationId: HOME }),
  'Query.memberMerges': () => ({ organisationId: HOME }),
  'Query.mergeProposal': ({ made: { twins } }) => ({
    keptId: twins.keptId,
    otherId: twins.otherId,
  }),
  'Query.possibleDuplicates': () => ({ organisationId: HOME }),
  'Query.opportunity': ({ made }) => ({ id: made.openOpportunityId }),
  'Query.possibleLenders': ({ calendar }) => ({
    input: {
      borrowerId: BORROWER,
      what: 'MEMBERS',
      membersWanted: 1,
      travelPaidBy: 'BORROWER',
      from: calendar.day(12),
      lastDay: calendar.day(13),
    },
  }),
  'Query.previewAsk': ({ calendar }) => ({
    input: { idempotencyKey: 'matrix-preview', ...whatToAsk(calendar, 50) },
  }),
  'Query.reward': ({ made }) => ({ id: made.rewardId }),
  'Query.rewards': () => ({ organisationId: BORROWER }),
  'Query.staffTraining': () => ({ organisationId: BORROWER }),
  'Query.trainingEndingSoon': () => ({ organisationId: HOME }),
  'Query.trainingSessions': () => ({ first: 20 }),
  'Query.trainingSession': ({ made }) => ({ id: made.sessionId }),
  'Query.invitationOffer': ({ made }) => ({ token: made.invitationToken }),
  'Query.mail': ({ made }) => ({ id: made.mailId }),
  'Query.member': (_network, { memberId }) => ({ id: memberId }),
  'Query.memberImport': ({ made }) => ({ id: made.importId }),
  'Query.memberInterests': (_network, { memberId }) => ({ memberId }),
  'Query.members': () => ({ first: 100 }),
  'Query.organisationPeople': () => ({ organisationId: HOME }),
  'Query.panelPreview': ({ calendar }) => {
    const { interviewsFrom, interviewsTo, rules } = postAt(calendar, 30);
    return { input: { organisationId: BORROWER, interviewsFrom, interviewsTo, rules } };
  },
  'Query.myDraw': ({ recruitments }) => ({ drawId: recruitments.main.drawId }),
  'Query.practiceEntry': () => ({ id: ENTRY }),
  'Query.practiceEntry#withdrawn': () => ({ id: WITHDRAWN_ENTRY }),
  'Query.previewInterest': ({ recruitments }) => ({ recruitmentId: recruitments.plannedId }),
  'Query.recruitment': ({ recruitments }) => ({ id: recruitments.main.recruitmentId }),
  'Query.rotation': ({ calendar }) => ({ from: calendar.day(-90), to: calendar.day(0) }),
  'Query.whatIf': ({ whatIfId }) => ({ id: whatIfId }),
  'Query.wordingWarnings': () => ({ notes: 'A degree is needed.' }),
};

/** All rows that ask something in particular; some fields have more than one, told apart by `#…`. */
export const ARGUMENTS: Readonly<Record<string, Make>> = {
  ...QUERY_ARGUMENTS,
  ...Object.fromEntries(
    Object.entries(mutationInputs).map(([row, make]): [string, Make] => [
      row,
      (network, relation) => ({
        input: { idempotencyKey: `matrix-${row}`, ...make(network, relation) },
      }),
    ]),
  ),
};

/**
 * The entity of each type that is asked about; behind a `>`, for a type that only another leads to;
 * behind a `#`, for a further row.
 */
export const ENTITY_IDS: Readonly<Record<string, (n: TestNetwork, r: Relation) => string>> = {
  Contract: () => CONTRACT,
  Draw: ({ recruitments }) => recruitments.main.drawId,
  'Draw>DrawProgress': ({ recruitments }) => recruitments.solvingDrawId,
  Member: (_network, { memberId }) => memberId,
  Organisation: () => HOME,
  PracticeEntry: () => ENTRY,
  'PracticeEntry>PracticeEdition': () => BORROWERS_ENTRY,
  'PracticeEntry>PracticeResponse': () => BORROWERS_ENTRY,
  'PracticeEntry#leaver': () => LEAVERS_ENTRY,
  'PracticeEntry#withdrawn': () => WITHDRAWN_ENTRY,
  Recruitment: ({ recruitments }) => recruitments.main.recruitmentId,
  'Recruitment>DatePlan': ({ recruitments }) => recruitments.dating.recruitmentId,
  'Recruitment>SeatDates': ({ recruitments }) => recruitments.dating.recruitmentId,
  'Recruitment>DayChoice': ({ recruitments }) => recruitments.dating.recruitmentId,
  'Recruitment>SeatOverride': ({ recruitments }) => recruitments.overridden.recruitmentId,
  'Recruitment>InterestWindow': ({ recruitments }) => recruitments.askingId,
  'Recruitment#asking': ({ recruitments }) => recruitments.askingId,
  'Recruitment#asked': ({ recruitments }) => recruitments.askedId,
  'Recruitment>ChanceRange': ({ recruitments }) => recruitments.plannedId,
  'Recruitment#by-hand': ({ recruitments }) => recruitments.handPickedId,
  'Recruitment#planned': ({ recruitments }) => recruitments.plannedId,
};

/** Fields that are asked of more than one entity, told apart by what stands behind the `#`. */
export const MORE_ROWS: readonly string[] = [
  'PracticeEntry.title#withdrawn',
  'PracticeEntry.viewerCanChange#leaver',
  'Recruitment.handPickedPanel#by-hand',
  'Recruitment.viewerCanAskForInterest#planned',
  'Recruitment.viewerCanCallOff#planned',
  'Recruitment.viewerCanChange#planned',
  'Recruitment.viewerCanCloseInterest#asking',
  'Recruitment.viewerCanDraw#asked',
  'Recruitment.viewerCanExtendInterest#asked',
];
