/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AcknowledgeAgreementInput = {
  agreement: Agreement;
  how: ConsentHow;
  idempotencyKey: string;
  memberId: string;
  /** The version that was on the screen or paper. */
  version: number;
};

/** What someone who takes part is asked to agree to (R165, R31). */
export type Agreement =
  | 'FIVE_DUTIES'
  | 'TRAINING_PACK';

export type AnswerConsentInput = {
  given: boolean;
  how: ConsentHow;
  idempotencyKey: string;
  memberId: string;
  purpose: ConsentPurpose;
  /** Needed for an answer by phone: who else heard it. */
  witness?: string | null | undefined;
  /** The version that was on the screen or paper. */
  wordingVersion: number;
};

export type AnswerInterestInput = {
  answer: InterestAnswer;
  idempotencyKey: string;
  memberId: string;
  /** With a no: a later round need not ask them about this one. */
  notAgain?: boolean | null | undefined;
  recruitmentId: string;
};

export type AnswerOpportunityInput = {
  answer: MemberAnswer;
  idempotencyKey: string;
  memberId: string;
  opportunityId: string;
  /** Needed with a yes where there is more than one way. */
  way?: WayToTakePart | null | undefined;
};

export type AnswerPlaceInput = {
  answer: PlaceAnswer;
  drawId: string;
  idempotencyKey: string;
};

export type AskToTalkInput = {
  drawId: string;
  idempotencyKey: string;
};

export type BookTrainingInput = {
  idempotencyKey: string;
  memberId: string;
  sessionId: string;
};

export type BusyDatesInput = {
  from: string;
  to: string;
};

export type CancelTrainingBookingInput = {
  idempotencyKey: string;
  memberId: string;
  sessionId: string;
};

/** At least one change. Changes in one request happen together or not at all. */
export type ChangeAvailabilityInput = {
  addBusy?: BusyDatesInput | null | undefined;
  idempotencyKey: string;
  memberId: string;
  /** At most 500 characters; empty takes the note away. */
  note?: string | null | undefined;
  /** True takes the member out of new draws until it is set to false. */
  paused?: boolean | null | undefined;
  /** With `paused: true`: the last day of the break. Without it the break has no end. */
  pausedUntil?: string | null | undefined;
  /** The id of busy dates to take away. */
  removeBusy?: string | null | undefined;
};

export type ChooseDatesInput = {
  /** Empty where no day suits. */
  choices: Array<DayChoiceInput>;
  drawId: string;
  idempotencyKey: string;
};

export type ComeBackToPoolInput = {
  idempotencyKey: string;
  memberId: string;
};

export type ConsentHow =
  | 'PAPER'
  | 'PHONE'
  | 'SCREEN';

/** What a member can say yes or no to, each by itself (R23, R180, R185). */
export type ConsentPurpose =
  /** Be drawn for panels of other organisations. */
  | 'BE_LENT'
  /** Let the involvement lead of the home organisation read those needs; only the member says yes to it, on screen. */
  | 'LEAD_SEES_NEEDS'
  /** Use a photo or story. */
  | 'PHOTO_OR_STORY'
  /** Keep which needs they have experience of. */
  | 'RECORD_NEEDS'
  /** Be in the shared pool of the network. */
  | 'SHARED_POOL'
  /** After a yes to a place: show name and contact to that organisation. */
  | 'SHARE_CONTACT'
  /** After a yes to a place: show what hosting them needs to that organisation. */
  | 'SHARE_PROFILE';

/** How someone wants to hear from us; each is as good as the others. */
export type ContactRoute =
  | 'EMAIL'
  | 'PHONE'
  | 'POST';

export type DatesState =
  | 'AGREED'
  | 'ASKED'
  /** Every day of the period is needed: there is nothing to agree. */
  | 'FIXED'
  /** The panel has not been asked which days suit. */
  | 'NOT_ASKED';

export type DayChoiceInput = {
  day: string;
  part: PartOfDay;
};

export type Face =
  | 'A_BIT'
  | 'NO'
  | 'YES';

export type GiveFeedbackInput = {
  difference: Face;
  enjoyed: Face;
  idempotencyKey: string;
  opportunityId: string;
  prepared: Face;
};

/** What a member says to a recruitment: to be in its draw, not to be, or to talk first (R55). */
export type InterestAnswer =
  | 'NO'
  | 'TALK'
  | 'YES';

export type LeavePoolInput = {
  idempotencyKey: string;
  memberId: string;
};

export type LinkPurpose =
  | 'ANSWER_INTEREST'
  | 'ANSWER_OPPORTUNITY'
  | 'ANSWER_PLACE'
  | 'CHOOSE_DATES'
  | 'OWN_PAGES';

export type MayAnswer =
  | 'NOTHING'
  /** The places are given: they can still say that they can't come. */
  | 'NO_ONLY'
  | 'YES_OR_NO';

export type MayAnswerInterest =
  | 'ANYTHING'
  | 'NOTHING'
  /** The time to answer is over; a yes can still be taken back before the draw. */
  | 'NO_ONLY';

export type MemberAnswer =
  | 'NO'
  | 'YES';

export type MemberStatus =
  | 'ACTIVE'
  | 'LEFT'
  | 'PAUSED';

export type MyDrawOutcome =
  /** On the panel or in line, and the panel was called off. */
  | 'CALLED_OFF'
  | 'NOT_DRAWN'
  | 'ON_THE_PANEL'
  | 'RESERVE'
  /** Drawn, and then said no or could not come. */
  | 'STEPPED_BACK';

export type OpportunityProvides =
  | 'DRINKS'
  | 'LUNCH'
  | 'TRAVEL_BOOKED'
  | 'TRAVEL_PAID_BACK';

export type OpportunityState =
  | 'CANCELLED'
  /** Who took part is recorded. */
  | 'DONE'
  /** Members are being asked. */
  | 'OPEN'
  /** The places are given. */
  | 'PLACED';

/** How much of a day suits. */
export type PartOfDay =
  | 'AFTERNOON'
  | 'ALL_DAY'
  | 'MORNING';

export type PathwayStepState =
  | 'DONE'
  | 'LATER'
  | 'NEXT';

/** What a member says to a place on a panel; no reason is asked (R164). */
export type PlaceAnswer =
  | 'NO'
  | 'YES';

/** Where one member stands with one draw, from the draw until the interviews are over. */
export type PlaceState =
  | 'ACCEPTED'
  /** The panel was called off. */
  | 'CALLED_OFF'
  | 'DECLINED'
  /** Had said yes and did not come: no turn, and no penalty. */
  | 'DID_NOT_COME'
  /** Had said yes and can't come after all, up to and on the day. */
  | 'DROPPED_OUT'
  /** Has a place that waits for a yes or no. */
  | 'INVITED'
  /** Did not answer in time. */
  | 'LAPSED'
  | 'NOT_DRAWN'
  /** A reserve who was not asked. */
  | 'NOT_NEEDED'
  /** In line: asked if someone can't come. */
  | 'RESERVE'
  | 'SERVED'
  /** A reserve who can no longer come. */
  | 'STOOD_DOWN'
  /** Wants to talk before they answer; the time to answer goes on. */
  | 'TALKING'
  /** Taken back by an organisation, or the day was promised elsewhere. */
  | 'WITHDRAWN_BY_US';

export type RewardForm =
  | 'BANK_TRANSFER'
  | 'CASH'
  | 'VOUCHER';

export type RewardState =
  /** Agreed, not due yet. */
  | 'AGREED'
  | 'DECLINED'
  | 'DUE'
  | 'PAID';

export type SayNotSoInput = {
  drawId: string;
  idempotencyKey: string;
};

export type StopPersonalLinkInput = {
  idempotencyKey: string;
  linkId: string;
  memberId: string;
};

export type TakeLessRewardInput = {
  idempotencyKey: string;
  /** 0 for nothing; up to what was offered. */
  pence: number;
  rewardId: string;
};

export type TrainingBookingState =
  | 'ATTENDED'
  | 'BOOKED'
  | 'CANCELLED'
  | 'MISSED'
  | 'WAITING';

export type TrainingModuleCode =
  | 'CONFIDENTIALITY'
  | 'DATA_HANDLING'
  | 'EQUAL_OPPORTUNITIES'
  | 'FAIR_SELECTION'
  | 'INTERVIEWING'
  | 'INTERVIEW_QUESTIONS'
  | 'INTERVIEW_TECHNIQUES'
  | 'JOBS_AND_PERSON_SPECS'
  | 'MOCK_INTERVIEW'
  | 'PUBLIC_SPEAKING'
  | 'SHADOWING'
  | 'SHORT_LISTING'
  | 'STAFF_RECRUITMENT'
  | 'WAYS_OF_RECRUITING';

export type TrainingRole =
  | 'CHAIR'
  | 'JOB_DESCRIPTION_REVIEW'
  | 'OBSERVER'
  | 'PANEL_MEMBER'
  | 'SHORT_LISTING';

export type TrainingSessionState =
  | 'CANCELLED'
  | 'PLANNED';

export type WayToTakePart =
  | 'AT_HOME'
  | 'IN_PERSON'
  | 'ONLINE'
  | 'PHONE';

export type MyPagesAgreementsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPagesAgreementsQuery = { myRecord: { id: string, agreements: Array<{ agreement: Agreement, title: string, points: Array<string>, statement: string, version: number, isOpen: boolean }> | null } | null };

export type MyPagesAgreeMutationVariables = Exact<{
  input: AcknowledgeAgreementInput;
}>;


export type MyPagesAgreeMutation = { acknowledgeAgreement: { id: string } };

export type MyPagesAnswerOpportunityMutationVariables = Exact<{
  input: AnswerOpportunityInput;
}>;


export type MyPagesAnswerOpportunityMutation = { answerOpportunity: { id: string } };

export type MyPagesCertificateQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPagesCertificateQuery = { myRecord: { id: string, certificate: { name: string, on: string, network: string | null, timesTookPart: number, lastTookPartOn: string | null, learnt: Array<{ name: string, on: string }> } | null } | null };

export type MyPagesAnswerConsentMutationVariables = Exact<{
  input: AnswerConsentInput;
}>;


export type MyPagesAnswerConsentMutation = { answerConsent: { id: string } };

export type MyPagesConsentsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPagesConsentsQuery = { myRecord: { id: string, consents: Array<{ purpose: ConsentPurpose, question: string, wordingVersion: number, ifNo: string, given: boolean, askAgain: boolean, answer: { given: boolean, at: string } | null }> | null, agreements: Array<{ agreement: Agreement, title: string, isOpen: boolean }> | null } | null };

export type MyPagesChooseDatesMutationVariables = Exact<{
  input: ChooseDatesInput;
}>;


export type MyPagesChooseDatesMutation = { chooseDates: { drawId: string } };

export type MyPagesWhyNotQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyPagesWhyNotQuery = { whyNotDrawn: { endCursor: string | null, nodes: Array<{ drawId: string, post: string, at: string, wasInIt: boolean, answer: string, organisation: { id: string, name: string } | null, rules: Array<{ passed: boolean, sentence: string }> }> } };

export type MyPagesGiveFeedbackMutationVariables = Exact<{
  input: GiveFeedbackInput;
}>;


export type MyPagesGiveFeedbackMutation = { giveFeedback: { id: string } };

export type MyPagesHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPagesHomeQuery = { myRecord: { id: string, private: { calledBy: string | null } | null } | null };

export type MyPagesAnswerInterestMutationVariables = Exact<{
  input: AnswerInterestInput;
}>;


export type MyPagesAnswerInterestMutation = { answerInterest: { id: string } };

export type MyPagesLeavingQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPagesLeavingQuery = { myRecord: { id: string, status: MemberStatus, viewerCanLeave: boolean, viewerCanComeBack: boolean, private: { canComeBackUntil: string | null } | null } | null };

export type MyPagesLeaveMutationVariables = Exact<{
  input: LeavePoolInput;
}>;


export type MyPagesLeaveMutation = { leavePool: { id: string } };

export type MyPagesComeBackMutationVariables = Exact<{
  input: ComeBackToPoolInput;
}>;


export type MyPagesComeBackMutation = { comeBackToPool: { id: string } };

export type MyPagesLinksQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPagesLinksQuery = { myRecord: { id: string, personalLinks: Array<{ id: string, purpose: LinkPurpose, madeAt: string, until: string, openedAt: string | null }> | null } | null };

export type MyPagesStopLinkMutationVariables = Exact<{
  input: StopPersonalLinkInput;
}>;


export type MyPagesStopLinkMutation = { stopPersonalLink: { id: string } };

export type MyPagesLooksQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPagesLooksQuery = { myRecord: { id: string, looks: { total: number, nodes: Array<{ at: string, who: string, what: string, why: string }> } | null } | null };

export type MyPagesAsksQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPagesAsksQuery = { myRecord: { id: string, asks: Array<{ id: string, answer: MemberAnswer | null, way: WayToTakePart | null, mayAnswer: MayAnswer, standing: Array<string>, feedbackIsOpen: boolean, opportunity: { id: string, state: OpportunityState, title: string, summary: string, influence: string, hours: number, rewardPence: number, rewardForms: Array<RewardForm>, paidWithinDays: number, provided: Array<OpportunityProvides>, ways: Array<WayToTakePart>, where: string, from: string, to: string, times: string, answerBy: string, askName: string, askContact: string, organisation: { id: string, name: string } } }> | null } | null };

export type MyPagesDatesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPagesDatesQuery = { myDraws: { nodes: Array<{ drawId: string, organisation: { id: string, name: string } | null, dates: { state: DatesState, daysNeeded: number, days: Array<string>, answerBy: string | null, startsAt: string | null, endsAt: string | null, isOver: boolean, viewerCanChoose: boolean, choices: Array<{ day: string, part: PartOfDay }> | null, calendarFile: { name: string, text: string } | null } | null }> } };

export type MyPagesInterestsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPagesInterestsQuery = { myInterests: Array<{ id: string, recruitmentId: string, post: string, closesOn: string, answer: InterestAnswer | null, notAgain: boolean, mayAnswer: MayAnswerInterest, standing: Array<string>, viewerCanAnswer: boolean, organisation: { id: string, name: string } | null, facts: Array<{ heading: string, text: string, link: string | null }> }> };

export type MyPagesPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPagesPlacesQuery = { myDraws: { nodes: Array<{ drawId: string, post: string, interviewsFrom: string, chanceInWords: string, outcome: MyDrawOutcome, reserveNumber: number | null, answer: PlaceAnswer | null, viewerCanAnswer: boolean, state: PlaceState, answerBy: string | null, viewerCanSayYes: boolean, viewerCanSayNo: boolean, viewerCanAskToTalk: boolean, writtenDown: string | null, disputedAt: string | null, viewerCanDispute: boolean, facts: Array<{ heading: string, text: string, link: string | null }>, organisation: { id: string, name: string } | null }> } };

export type MyPagesAnswerPlaceMutationVariables = Exact<{
  input: AnswerPlaceInput;
}>;


export type MyPagesAnswerPlaceMutation = { answerPlace: { drawId: string, answer: PlaceAnswer | null } };

export type MyPagesAskToTalkMutationVariables = Exact<{
  input: AskToTalkInput;
}>;


export type MyPagesAskToTalkMutation = { askToTalk: { drawId: string, state: PlaceState } };

export type MyPagesSayNotSoMutationVariables = Exact<{
  input: SayNotSoInput;
}>;


export type MyPagesSayNotSoMutation = { sayNotSo: { drawId: string, disputedAt: string | null } };

export type MyPagesProofQueryVariables = Exact<{
  drawId: string;
}>;


export type MyPagesProofQuery = { myDraw: { drawId: string, post: string, drawnAt: string, outcome: MyDrawOutcome, chanceInWords: string, turnsCounted: number, fewerTurnsFirst: boolean, poolSize: number, sameChance: number | null, fingerprint: string, receipt: string, organisation: { id: string, name: string } | null } | null };

export type MyPagesRecordQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPagesRecordQuery = { myRecord: { id: string, shownAs: string, pseudonym: string, joinedOn: string, homeOrganisation: { id: string, name: string }, private: { name: string, calledBy: string | null, email: string | null, phone: string | null, postalAddress: string | null, route: ContactRoute } | null } | null };

export type MyPagesRewardsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPagesRewardsQuery = { myRecord: { id: string, rewards: Array<{ id: string, for: string, state: RewardState, agreedPence: number, pence: number, totalPence: number, payBy: string | null, paidOn: string | null, viewerCanTakeLess: boolean, organisation: { id: string, name: string } }> | null } | null };

export type MyPagesTakeLessMutationVariables = Exact<{
  input: TakeLessRewardInput;
}>;


export type MyPagesTakeLessMutation = { takeLessReward: { id: string } };

export type MyPagesSessionQueryVariables = Exact<{
  id: string;
}>;


export type MyPagesSessionQuery = { trainingSession: { id: string, day: string, time: string, where: string, online: boolean, placesLeft: number, waiting: number, state: TrainingSessionState, isOver: boolean, course: { id: string, name: string, about: string, provider: { id: string, name: string } }, mine: { id: string, state: TrainingBookingState, turn: number | null, viewerCanCancel: boolean } | null } | null };

export type MyPagesBookTrainingMutationVariables = Exact<{
  input: BookTrainingInput;
}>;


export type MyPagesBookTrainingMutation = { bookTraining: { id: string } };

export type MyPagesCancelTrainingMutationVariables = Exact<{
  input: CancelTrainingBookingInput;
}>;


export type MyPagesCancelTrainingMutation = { cancelTrainingBooking: { id: string } };

export type MyPagesTimeQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPagesTimeQuery = { myRecord: { id: string, status: MemberStatus, private: { pausedUntil: string | null, busy: Array<{ id: string, from: string, to: string }> } | null } | null };

export type MyPagesChangeAvailabilityMutationVariables = Exact<{
  input: ChangeAvailabilityInput;
}>;


export type MyPagesChangeAvailabilityMutation = { changeAvailability: { id: string } };

export type MyPagesTrainingQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPagesTrainingQuery = { myRecord: { id: string, pathway: { said: string, steps: Array<{ role: TrainingRole, state: PathwayStepState, modules: Array<{ code: TrainingModuleCode, name: string, done: boolean }> }> } | null, trainingBookings: Array<{ id: string, state: TrainingBookingState, session: { id: string, day: string, time: string, course: { id: string, name: string } } }> | null } | null, trainingSessions: { nodes: Array<{ id: string, day: string, time: string, placesLeft: number, course: { id: string, name: string }, mine: { id: string, state: TrainingBookingState } | null }> } };


export const MyPagesAgreementsDocument = {"__meta__":{"hash":"19134818334016465c9953d9679902079073c12a6aaeb6e37ab46d2c53f975b1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPagesAgreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}}]}}]}}]} as unknown as DocumentNode<MyPagesAgreementsQuery, MyPagesAgreementsQueryVariables>;
export const MyPagesAgreeDocument = {"__meta__":{"hash":"ea0123c19377a5f9d52208a686802fcb0cd4fa3b5a4ebc9bb59906632f77ab46"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyPagesAgree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MyPagesAgreeMutation, MyPagesAgreeMutationVariables>;
export const MyPagesAnswerOpportunityDocument = {"__meta__":{"hash":"948bba86a154e6cb82ecf42950e26b91cbef9424788cca57fcb5ac420e1f07d1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyPagesAnswerOpportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerOpportunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerOpportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MyPagesAnswerOpportunityMutation, MyPagesAnswerOpportunityMutationVariables>;
export const MyPagesCertificateDocument = {"__meta__":{"hash":"6dbbec47482d0bc7899fb224ea350e027decfea72e14315437677180347d58ab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPagesCertificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"network"}},{"kind":"Field","name":{"kind":"Name","value":"learnt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timesTookPart"}},{"kind":"Field","name":{"kind":"Name","value":"lastTookPartOn"}}]}}]}}]}}]} as unknown as DocumentNode<MyPagesCertificateQuery, MyPagesCertificateQueryVariables>;
export const MyPagesAnswerConsentDocument = {"__meta__":{"hash":"85d6b10507d1013ea45b944882c2635f45ae9c2c53594e974e425c67b4078d36"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyPagesAnswerConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MyPagesAnswerConsentMutation, MyPagesAnswerConsentMutationVariables>;
export const MyPagesConsentsDocument = {"__meta__":{"hash":"5e4dac3742cc03452e9d39a3b971e571c731ac95d5401fd8519ac3288ede7032"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPagesConsents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"wordingVersion"}},{"kind":"Field","name":{"kind":"Name","value":"ifNo"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"askAgain"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}}]}}]}}]} as unknown as DocumentNode<MyPagesConsentsQuery, MyPagesConsentsQueryVariables>;
export const MyPagesChooseDatesDocument = {"__meta__":{"hash":"dc5ed7fba72b111fedb855a8da1d4da21cd945cd94a2956b9d2e8d58898eee5e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyPagesChooseDates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseDatesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chooseDates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drawId"}}]}}]}}]} as unknown as DocumentNode<MyPagesChooseDatesMutation, MyPagesChooseDatesMutationVariables>;
export const MyPagesWhyNotDocument = {"__meta__":{"hash":"80af39d2e1845da1eaff4baddd3ebdab016183293bebc370d340f4f2f9d60340"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPagesWhyNot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whyNotDrawn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"wasInIt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<MyPagesWhyNotQuery, MyPagesWhyNotQueryVariables>;
export const MyPagesGiveFeedbackDocument = {"__meta__":{"hash":"4814e003734605c1859230bd248d01ceb26b3675ed8bd4f715b83cf9958fb921"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyPagesGiveFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MyPagesGiveFeedbackMutation, MyPagesGiveFeedbackMutationVariables>;
export const MyPagesHomeDocument = {"__meta__":{"hash":"e6d873637427d74c726d739b8f9fc61f29c71ecbb096190cd7edbdd500ca4de2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPagesHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"private"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calledBy"}}]}}]}}]}}]} as unknown as DocumentNode<MyPagesHomeQuery, MyPagesHomeQueryVariables>;
export const MyPagesAnswerInterestDocument = {"__meta__":{"hash":"044ec4d882e7923c82e7e46f7f4bcb17e465b2e3797cd9481f5aca26867acf04"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyPagesAnswerInterest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerInterestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerInterest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MyPagesAnswerInterestMutation, MyPagesAnswerInterestMutationVariables>;
export const MyPagesLeavingDocument = {"__meta__":{"hash":"6f00ab7d6f07bbfc07a783315af027e6504a56ad2f25466a498055baa7b7dcf6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPagesLeaving"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanLeave"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComeBack"}},{"kind":"Field","name":{"kind":"Name","value":"private"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canComeBackUntil"}}]}}]}}]}}]} as unknown as DocumentNode<MyPagesLeavingQuery, MyPagesLeavingQueryVariables>;
export const MyPagesLeaveDocument = {"__meta__":{"hash":"27e3fd183e062ba090b560d26172bec9934201ad0ce7d791f62f8d76a2d006ba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyPagesLeave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeavePoolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leavePool"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MyPagesLeaveMutation, MyPagesLeaveMutationVariables>;
export const MyPagesComeBackDocument = {"__meta__":{"hash":"3525eb10abe1cec1722cd9417d6d48626c986d19f1d0932cfdc679692102d9e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyPagesComeBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComeBackToPoolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comeBackToPool"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MyPagesComeBackMutation, MyPagesComeBackMutationVariables>;
export const MyPagesLinksDocument = {"__meta__":{"hash":"1dcf6585b0c8bf788285bcc29c8c4407739695689f79c6c23be895fe0a79204c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPagesLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personalLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}}]}}]}}]} as unknown as DocumentNode<MyPagesLinksQuery, MyPagesLinksQueryVariables>;
export const MyPagesStopLinkDocument = {"__meta__":{"hash":"979937533de02bd10cadb88f9c4c23edc2462d20e34d2a3a0c52890761133985"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyPagesStopLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StopPersonalLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopPersonalLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MyPagesStopLinkMutation, MyPagesStopLinkMutationVariables>;
export const MyPagesLooksDocument = {"__meta__":{"hash":"e498d72ca3be3bf2533e152a22b1d8f5166ddf33a3f22ca1029f114965d1e802"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPagesLooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"looks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyPagesLooksQuery, MyPagesLooksQueryVariables>;
export const MyPagesAsksDocument = {"__meta__":{"hash":"c729181d0e34e69eea2c86abdfd0928b381bfdf411b177f15a5181c036e29fca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPagesAsks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"mayAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackIsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"influence"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"rewardPence"}},{"kind":"Field","name":{"kind":"Name","value":"rewardForms"}},{"kind":"Field","name":{"kind":"Name","value":"paidWithinDays"}},{"kind":"Field","name":{"kind":"Name","value":"provided"}},{"kind":"Field","name":{"kind":"Name","value":"ways"}},{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"askName"}},{"kind":"Field","name":{"kind":"Name","value":"askContact"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyPagesAsksQuery, MyPagesAsksQueryVariables>;
export const MyPagesDatesDocument = {"__meta__":{"hash":"7e495d34914b40b9b533e7bb2c2b35905f995cdc20d8ef559def84bc78b6ba77"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPagesDates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myDraws"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"daysNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOver"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChoose"}},{"kind":"Field","name":{"kind":"Name","value":"calendarFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyPagesDatesQuery, MyPagesDatesQueryVariables>;
export const MyPagesInterestsDocument = {"__meta__":{"hash":"1ba73ba8e641a7d8a33d781b759d276c4e68922531011a01df33246e9dc6a423"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPagesInterests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myInterests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recruitmentId"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"link"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"notAgain"}},{"kind":"Field","name":{"kind":"Name","value":"mayAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}}]}}]}}]} as unknown as DocumentNode<MyPagesInterestsQuery, MyPagesInterestsQueryVariables>;
export const MyPagesPlacesDocument = {"__meta__":{"hash":"865bbc8c52d8c162a8e9e8a4d0a339700c1d9d4e499c7d5d78f7431691513e53"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPagesPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myDraws"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"interviewsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"chanceInWords"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reserveNumber"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"link"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSayYes"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSayNo"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskToTalk"}},{"kind":"Field","name":{"kind":"Name","value":"writtenDown"}},{"kind":"Field","name":{"kind":"Name","value":"disputedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDispute"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyPagesPlacesQuery, MyPagesPlacesQueryVariables>;
export const MyPagesAnswerPlaceDocument = {"__meta__":{"hash":"42812ce4fb94ff3d6f03554b882b24db81808f4e6597619ea413c987ad82856d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyPagesAnswerPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerPlaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerPlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<MyPagesAnswerPlaceMutation, MyPagesAnswerPlaceMutationVariables>;
export const MyPagesAskToTalkDocument = {"__meta__":{"hash":"ecbc53cb674771ddc03622ec095d0c49f1516dc752c928befdc0d4c97f0c0a16"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyPagesAskToTalk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskToTalkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askToTalk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<MyPagesAskToTalkMutation, MyPagesAskToTalkMutationVariables>;
export const MyPagesSayNotSoDocument = {"__meta__":{"hash":"6a9fcf66cccbc3ee4b761b818c08edaccf1edbbaa66c5cef68af9d2618c60dae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyPagesSayNotSo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SayNotSoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayNotSo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"disputedAt"}}]}}]}}]} as unknown as DocumentNode<MyPagesSayNotSoMutation, MyPagesSayNotSoMutationVariables>;
export const MyPagesProofDocument = {"__meta__":{"hash":"9ed248352aa8c4a992c026b6d9bbc1647eedeb3d08b3969b132149741d668228"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPagesProof"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"drawId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myDraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"drawId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"drawId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"drawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"chanceInWords"}},{"kind":"Field","name":{"kind":"Name","value":"turnsCounted"}},{"kind":"Field","name":{"kind":"Name","value":"fewerTurnsFirst"}},{"kind":"Field","name":{"kind":"Name","value":"poolSize"}},{"kind":"Field","name":{"kind":"Name","value":"sameChance"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MyPagesProofQuery, MyPagesProofQueryVariables>;
export const MyPagesRecordDocument = {"__meta__":{"hash":"a277e8421599b7477524e90f0cfa1054fad688520e1b029643bc5edf6e95c191"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPagesRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"homeOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"private"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"calledBy"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"postalAddress"}},{"kind":"Field","name":{"kind":"Name","value":"route"}}]}}]}}]}}]} as unknown as DocumentNode<MyPagesRecordQuery, MyPagesRecordQueryVariables>;
export const MyPagesRewardsDocument = {"__meta__":{"hash":"6f5afcd284923713d81e2f9ae07d1eb238570f3d92034ae17040fab0729fd77b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPagesRewards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rewards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"for"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"agreedPence"}},{"kind":"Field","name":{"kind":"Name","value":"pence"}},{"kind":"Field","name":{"kind":"Name","value":"totalPence"}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTakeLess"}}]}}]}}]}}]} as unknown as DocumentNode<MyPagesRewardsQuery, MyPagesRewardsQueryVariables>;
export const MyPagesTakeLessDocument = {"__meta__":{"hash":"f32925c7e04e29f59e1443c4d4ca48cd86881711f9cd1af9c7c1080d18807bba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyPagesTakeLess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeLessRewardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeLessReward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MyPagesTakeLessMutation, MyPagesTakeLessMutationVariables>;
export const MyPagesSessionDocument = {"__meta__":{"hash":"591bbbe39e63d3f001844dfe5254bb546f45d77508497618424707999c9fb7d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPagesSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"placesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOver"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"turn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}}]}}]}}]}}]} as unknown as DocumentNode<MyPagesSessionQuery, MyPagesSessionQueryVariables>;
export const MyPagesBookTrainingDocument = {"__meta__":{"hash":"7c86159ac974652163aa702b51544e09491b27da756de2d4f86ac2db9d587d5a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyPagesBookTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MyPagesBookTrainingMutation, MyPagesBookTrainingMutationVariables>;
export const MyPagesCancelTrainingDocument = {"__meta__":{"hash":"ba5bed23ef5ad6bc5a4d199cec19a93c3b10ade007589c028b2274acd65d4695"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyPagesCancelTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelTrainingBookingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelTrainingBooking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MyPagesCancelTrainingMutation, MyPagesCancelTrainingMutationVariables>;
export const MyPagesTimeDocument = {"__meta__":{"hash":"00c7b6fe0198cf9ff5d93bcd26a925966aa9d3bbee721261fe0d8992c82dad3e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPagesTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"private"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"busy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}}]}}]}}]}}]} as unknown as DocumentNode<MyPagesTimeQuery, MyPagesTimeQueryVariables>;
export const MyPagesChangeAvailabilityDocument = {"__meta__":{"hash":"faa767437c0347e242c081a9452f0e205ba18dccfeacc5be4d8851e78e16f956"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MyPagesChangeAvailability"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAvailabilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeAvailability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MyPagesChangeAvailabilityMutation, MyPagesChangeAvailabilityMutationVariables>;
export const MyPagesTrainingDocument = {"__meta__":{"hash":"e19d26b55e33abbe24808cf56012ea1e0f3844eb7528e6d257d421a18cb69b76"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPagesTraining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"modules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainingBookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainingSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"placesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyPagesTrainingQuery, MyPagesTrainingQueryVariables>;