import { offerOf } from './network/get-ready.ts';
import { courseToAdd, sessionToAdd } from './network/learn.ts';
import { CANARY } from './network/members.ts';
import type { TestNetwork } from './network/open-network.ts';
import { BORROWER, HOME } from './network/organisations.ts';
import { groupToStart, loanToAsk, whatToAsk } from './network/take-part.ts';
import type { Relation } from './relations.ts';

type Make = (network: TestNetwork, relation: Relation) => object;

const ofMember: Make = (_network, { memberId }) => ({ memberId });
const how = ({ viewer, memberId }: Relation) =>
  viewer?.memberId === memberId ? 'SCREEN' : 'PAPER';

/** Inputs of what is done with a member's own record and how they are reached. */
const ofRecords: Readonly<Record<string, Make>> = {
  'Mutation.addMember': () => ({ organisationId: HOME, name: 'New Person' }),
  'Mutation.mergeMembers': ({ made: { twins } }) => ({
    keptId: twins.keptId,
    otherId: twins.otherId,
    takeFromOther: [],
  }),
  'Mutation.undoMemberMerge': ({ made: { twins } }) => ({ mergeId: twins.mergeId }),
  'Mutation.writeProfile': (_network, { memberId }) => ({
    memberId,
    helps: { whatHelps: 'Tea.', breaks: '' },
  }),
  'Mutation.writeProfile#reward': (_network, { memberId }) => ({ memberId, reward: 'NONE' }),
  'Mutation.writeProfile#standing': (_network, { memberId }) => ({
    memberId,
    standing: { partnerRole: 'Recruitment partner', isTrainer: false, isPaidEmployee: false },
  }),
  'Mutation.recordServicesUsed': (_network, { memberId }) => ({
    memberId,
    teams: ['harbour-rooms'],
  }),
  'Mutation.setOwnLimit': (_network, { memberId }) => ({ memberId, turnsAYear: 4 }),
  'Mutation.recordRiskAssessment': ({ calendar }, { memberId }) => ({
    memberId,
    doneOn: calendar.day(-1),
    reviewOn: calendar.day(300),
  }),
  'Mutation.leavePool': ofMember,
  'Mutation.comeBackToPool': ofMember,
  'Mutation.acknowledgeAgreement': (_network, relation) => ({
    memberId: relation.memberId,
    agreement: 'TRAINING_PACK',
    version: 1,
    how: how(relation),
  }),
  'Mutation.inviteMember': (_network, { memberId }) => ({ memberId, email: 'new@mail.test' }),
  'Mutation.inviteSupporter': (_network, { viewer, memberId }) => ({
    memberId,
    email: 'helper@mail.test',
    ...(viewer?.memberId === memberId ? {} : { saidYes: 'PAPER' }),
  }),
  'Mutation.withdrawMemberInvitation': ({ made }) => ({ invitationId: made.supporterInvitationId }),
  'Mutation.endSupport': () => ({ memberId: CANARY, personId: 'home-helper' }),
  'Mutation.stopSupporting': () => ({ memberId: CANARY }),
  'Mutation.markMessage': ({ made }) => ({ messageId: made.messageId, outcome: 'DONE' }),
  'Mutation.sendPersonalLink': ofMember,
  'Mutation.stopPersonalLink': ({ made }) => ({ memberId: CANARY, linkId: made.linkId }),
  'Mutation.mendImportRow': ({ made }) => ({
    importId: made.importId,
    number: 2,
    cells: [{ field: 'NAME', text: 'Named Person' }],
    someoneElse: false,
  }),
  'Mutation.leaveOutImportRow': ({ made }) => ({
    importId: made.importId,
    number: 2,
    reason: 'NOT_A_PERSON',
  }),
  'Mutation.undoMemberImport': ({ made }) => ({ importId: made.importId }),
};

/** Inputs of asking, lending, groups and rewards. */
const ofTakingPart: Readonly<Record<string, Make>> = {
  'Mutation.startGroup': () => ({ ...groupToStart(), organisationId: HOME }),
  'Mutation.startGroup#network': () => groupToStart(),
  'Mutation.endGroup': ({ made }) => ({ groupId: made.groupId }),
  'Mutation.joinGroup': ({ made }, { memberId }) => ({ groupId: made.groupId, memberId }),
  'Mutation.leaveGroup': ({ made }, { memberId }) => ({ groupId: made.groupId, memberId }),
  'Mutation.recordStandingWork': ({ calendar }, { memberId }) => ({
    memberId,
    date: calendar.day(-1),
  }),
  'Mutation.setOrganisationArea': () => ({ organisationId: HOME, area: 'Wexcombe North' }),
  'Mutation.writeStandingOffer': () => offerOf(HOME),
  'Mutation.askForLoan': ({ calendar }) => loanToAsk(calendar),
  'Mutation.agreeToLoan': ({ made }) => ({ loanId: made.askedLoanId }),
  'Mutation.declineLoan': ({ made }) => ({ loanId: made.askedLoanId, reason: 'Not this time.' }),
  'Mutation.withdrawLoan': ({ made }) => ({ loanId: made.askedLoanId }),
  'Mutation.recallLoan': ({ made }) => ({ loanId: made.runningLoanId, reason: 'We are short.' }),
  'Mutation.askMembers': ({ calendar }) => whatToAsk(calendar, 50),
  'Mutation.askMoreMembers': ({ made }) => ({ opportunityId: made.openOpportunityId }),
  'Mutation.givePlaces': ({ made }) => ({ opportunityId: made.openOpportunityId }),
  'Mutation.cancelOpportunity': ({ made }) => ({ opportunityId: made.openOpportunityId }),
  'Mutation.recordTakingPart': ({ made }) => ({
    opportunityId: made.doneOpportunityId,
    memberIds: [CANARY],
  }),
  'Mutation.answerOpportunity': ({ made }, { memberId }) => ({
    opportunityId: made.openOpportunityId,
    memberId,
    answer: 'YES',
    way: 'IN_PERSON',
  }),
  'Mutation.giveFeedback': ({ made }) => ({
    opportunityId: made.doneOpportunityId,
    enjoyed: 'YES',
    prepared: 'A_BIT',
    difference: 'YES',
  }),
  'Mutation.takeLessReward': ({ made }) => ({ rewardId: made.rewardId, pence: 500 }),
  'Mutation.addExpense': ({ made }) => ({
    rewardId: made.rewardId,
    kind: 'TRAVEL',
    pence: 450,
    note: 'Bus',
  }),
  'Mutation.markRewardPaid': ({ made, calendar }) => ({
    rewardId: made.rewardId,
    form: 'VOUCHER',
    paidOn: calendar.day(-1),
  }),
};

/** Inputs of training. */
const ofTraining: Readonly<Record<string, Make>> = {
  'Mutation.addCourse': courseToAdd,
  'Mutation.closeCourse': ({ made }) => ({ courseId: made.courseId }),
  'Mutation.addTrainingSession': ({ made, calendar }) => sessionToAdd(calendar, made.courseId, 41),
  'Mutation.cancelTrainingSession': ({ made }) => ({
    sessionId: made.sessionId,
    reason: 'The hall is shut.',
  }),
  'Mutation.bookTraining': ({ made }, { memberId }) => ({ sessionId: made.sessionId, memberId }),
  'Mutation.cancelTrainingBooking': ({ made }, { memberId }) => ({
    sessionId: made.sessionId,
    memberId,
  }),
  'Mutation.recordAttendance': ({ made }) => ({
    sessionId: made.pastSessionId,
    attended: [CANARY],
    missed: [],
  }),
  'Mutation.recordTraining': ({ calendar }, { memberId }) => ({
    memberId,
    module: 'CONFIDENTIALITY',
    on: calendar.day(-1),
  }),
  'Mutation.confirmTrainingPack': ({ made }, { memberId }) => ({
    courseId: made.packId,
    memberId,
  }),
  'Mutation.correctTraining': ({ made, calendar }) => ({
    memberId: CANARY,
    completionId: made.completionId,
    on: calendar.day(-102),
    reason: 'It was the day before.',
  }),
  'Mutation.withdrawTraining': ({ made }) => ({
    memberId: CANARY,
    completionId: made.completionId,
    reason: 'It was someone else.',
  }),
  'Mutation.recordStaffTraining': ({ calendar }) => ({
    organisationId: BORROWER,
    personId: 'borrower',
    on: calendar.day(-1),
  }),
  'Mutation.withdrawStaffTraining': ({ made }) => ({
    organisationId: BORROWER,
    personId: 'borrower',
    completionId: made.staffCompletionId,
    reason: 'It was someone else.',
  }),
};

/** A valid input for every mutation of the pool's that is about more than one record. */
export const poolInputs: Readonly<Record<string, Make>> = {
  ...ofRecords,
  ...ofTakingPart,
  ...ofTraining,
};
