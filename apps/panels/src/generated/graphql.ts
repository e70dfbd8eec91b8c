/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AgreeDatesInput = {
  days: Array<string>;
  endsAt: string;
  /** Members whom these days do not suit: the next reserve comes in for each. It must name all of them. */
  goAheadWithout: Array<string>;
  idempotencyKey: string;
  recruitmentId: string;
  /** What clocks show in the UK, the same on each day: `09:30`. */
  startsAt: string;
};

export type AnswerInterestInput = {
  answer: InterestAnswer;
  idempotencyKey: string;
  memberId: string;
  /** With a no: a later round need not ask them about this one. */
  notAgain?: boolean | null | undefined;
  recruitmentId: string;
};

export type AnswerPlaceForMemberInput = {
  answer: PlaceAnswer;
  drawId: string;
  idempotencyKey: string;
  memberId: string;
};

export type AnswerPlaceInput = {
  answer: PlaceAnswer;
  drawId: string;
  idempotencyKey: string;
};

export type AskForDatesInput = {
  /** The last day for answers. */
  answerBy: string;
  idempotencyKey: string;
  recruitmentId: string;
};

export type AskForInterestInput = {
  /** The last day for answers. */
  closesOn: string;
  idempotencyKey: string;
  recruitmentId: string;
};

export type AskToTalkInput = {
  drawId: string;
  idempotencyKey: string;
};

export type CallOffPanelInput = {
  idempotencyKey: string;
  recruitmentId: string;
};

export type CallOffRecruitmentInput = {
  id: string;
  idempotencyKey: string;
};

export type CancelDrawInput = {
  id: string;
  idempotencyKey: string;
};

export type CancelWhatIfInput = {
  id: string;
  idempotencyKey: string;
};

/** How the chair came to be who it is. */
export type ChairHow =
  | 'BY_LOT'
  | 'BY_PANEL';

/** Who has the chair (R65). */
export type ChairSeat =
  /** A member trained to chair, by lot among those on the panel. */
  | 'DRAWN'
  /** A member trained to chair, chosen by the panel itself. */
  | 'PANEL_CHOOSES'
  | 'STAFF';

export type ChangeDrawSettingsInput = {
  idempotencyKey: string;
  policies: Array<DrawPolicy>;
};

export type ChangeRecruitmentInput = {
  contractId?: string | null | undefined;
  id: string;
  idempotencyKey: string;
  interviewDays?: number | null | undefined;
  interviewsFrom: string;
  interviewsTo: string;
  invitation?: MembersInvitationInput | null | undefined;
  level: PostLevel;
  panelModel?: PanelModelInput | null | undefined;
  post: string;
  rules: PanelRulesInput;
  summary: string;
  team?: string | null | undefined;
};

export type ChooseChairInput = {
  how: ChairHow;
  idempotencyKey: string;
  /** Whom the panel chose; not given for a lot. */
  memberId?: string | null | undefined;
  recruitmentId: string;
};

export type ChooseDatesForMemberInput = {
  choices: Array<DayChoiceInput>;
  drawId: string;
  idempotencyKey: string;
  memberId: string;
};

export type ChoosePanelStaffInput = {
  idempotencyKey: string;
  recruitmentId: string;
  /** In place of whoever was named before. */
  staff: Array<StaffSeatInput>;
};

export type CloseGatheringInput = {
  id: string;
  idempotencyKey: string;
};

export type CloseInterestInput = {
  idempotencyKey: string;
  /** Why it ends early, where some of those asked have not answered. Everyone can read it. */
  reason?: string | null | undefined;
  recruitmentId: string;
};

export type CompleteRecruitmentInput = {
  /** Members of the panel who did not come. Nobody asks why, and it counts against nobody. */
  didNotCome?: Array<string> | null | undefined;
  id: string;
  idempotencyKey: string;
};

export type ConfirmPanelInput = {
  idempotencyKey: string;
  recruitmentId: string;
};

export type CreateRecruitmentInput = {
  contractId?: string | null | undefined;
  idempotencyKey: string;
  /** All the days of the period where it is not said. */
  interviewDays?: number | null | undefined;
  interviewsFrom: string;
  interviewsTo: string;
  invitation?: MembersInvitationInput | null | undefined;
  level: PostLevel;
  organisationId: string;
  /** One mixed panel that staff chair where it is not said. */
  panelModel?: PanelModelInput | null | undefined;
  post: string;
  rules: PanelRulesInput;
  summary: string;
  team?: string | null | undefined;
};

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

export type DrawPolicy =
  /** The chances in this draw alone are made as equal as possible. */
  | 'EVEN'
  /** Chances lean towards people who have had fewer turns. */
  | 'LEANING'
  /** Turns served so far and the chance in this draw are made as equal as possible. */
  | 'TURNS';

export type DrawState =
  /** Published, but a share never came. Stays on record for ever. */
  | 'ABANDONED'
  /** Stopped by the person who started it, before anything was published. */
  | 'CANCELLED'
  /** Every share is closed; waiting for the public beacon's round. */
  | 'CLOSING'
  /** Everything but the randomness is published and frozen. */
  | 'COMMITTED'
  /** The rules cannot be met, or the chances could not be worked out. */
  | 'FAILED'
  /** Waiting for the hashes of the witnesses' shares. */
  | 'GATHERING'
  /** Stopped by a restart of the server, before anything was published; it can be started again. */
  | 'INTERRUPTED'
  /** The panel is drawn. */
  | 'PICKED'
  /** Waiting for its turn to be worked out. */
  | 'QUEUED'
  /** The chances are being worked out. */
  | 'SOLVING';

export type EligibilityFilter =
  | 'ELIGIBLE'
  | 'NOT_ELIGIBLE';

export type FinishTalkInput = {
  idempotencyKey: string;
  memberId: string;
  recruitmentId: string;
};

export type GiveMoreTimeInput = {
  drawId: string;
  idempotencyKey: string;
  memberId: string;
  /** Why, for the record of the panel; the member can read it. */
  reason: string;
};

export type GiveWitnessHashInput = {
  /**
   * 64 hex digits: SHA-256 of the text `["freshfaces-draw/3/share","<sourceId>","<share>"]`, where the share
   * is 32 random bytes in hex that only your browser knows yet.
   */
  commitment: string;
  drawId: string;
  idempotencyKey: string;
  /** The organisation you act for. */
  organisationId: string;
};

export type GoAheadShortInput = {
  idempotencyKey: string;
  recruitmentId: string;
};

export type HandChangeFilter = {
  contractId?: string | null | undefined;
  /** On or after this day. */
  from?: string | null | undefined;
  kind?: HandChangeKind | null | undefined;
  organisationId?: string | null | undefined;
  /** On or before this day. */
  to?: string | null | undefined;
};

/** Where someone's hand was in what a draw decides. */
export type HandChangeKind =
  /** It was drawn again after a draw for the same post was published. */
  | 'DRAWN_AGAIN'
  /** Members' time to answer was ended early, before all had answered. */
  | 'ENDED_EARLY'
  /** A member was named for a seat. */
  | 'NAMED'
  /** A seat was taken back; the next in the drawn order came in. */
  | 'TAKEN_BACK'
  /** Staff wrote down for a member that they can't come. */
  | 'WRITTEN_DOWN';

/** What a member says to a recruitment: to be in its draw, not to be, or to talk first (R55). */
export type InterestAnswer =
  | 'NO'
  | 'TALK'
  | 'YES';

/** A signed head, as `/log` gives it. */
export type KeepLogHeadInput = {
  at: string;
  idempotencyKey: string;
  key: string;
  root: string;
  signature: string;
  size: number;
};

/** What a line of the network's public log tells of. */
export type LogEntryKind =
  | 'AUDIT'
  | 'COMMITMENT'
  | 'INTEREST'
  | 'OVERRIDE'
  | 'REPLACEMENT'
  | 'RESULT'
  | 'SHARES'
  | 'STOPPED';

export type MayAnswerInterest =
  | 'ANYTHING'
  | 'NOTHING'
  /** The time to answer is over; a yes can still be taken back before the draw. */
  | 'NO_ONLY';

/** What members do in one recruitment, in the order it happens. */
export type MemberStage =
  | 'FEEDBACK'
  | 'INTERVIEWS'
  | 'JOB_DESCRIPTION'
  | 'QUESTIONS'
  | 'SHORT_LISTING';

export type MembersInvitationInput = {
  contact: string;
  doing: string;
  expenses: string;
  guide: string;
  hours?: number | null | undefined;
  influence: string;
  rewardPence?: number | null | undefined;
  say?: SayOfMembers | null | undefined;
  sharePercent?: number | null | undefined;
  stages: Array<MemberStage>;
  way?: PanelWay | null | undefined;
  where: string;
};

export type MyDrawOutcome =
  /** On the panel or in line, and the panel was called off. */
  | 'CALLED_OFF'
  | 'NOT_DRAWN'
  | 'ON_THE_PANEL'
  | 'RESERVE'
  /** Drawn, and then said no or could not come. */
  | 'STEPPED_BACK';

/** The four needs of the network (R24). */
export type Need =
  | 'HOMELESSNESS'
  | 'MENTAL_ILL_HEALTH'
  | 'OFFENDING'
  | 'SUBSTANCE_MISUSE';

export type NoteAuditInput = {
  drawId: string;
  idempotencyKey: string;
  /** Every line of the table and every reserve kept the rules. */
  kept: boolean;
  /** What the check found, a sentence each, at most 20; none where everything was kept. */
  problems: Array<string>;
};

export type OpenDrawInput = {
  drawId: string;
  idempotencyKey: string;
  /** Why, in a sentence or two. Everyone can read it: no name, and nothing about anyone's needs. */
  reason: string;
};

export type OrganisationKind =
  | 'COMMISSIONER'
  | 'COORDINATOR'
  | 'PARTNER';

export type OverrideSeatInput = {
  idempotencyKey: string;
  /** Whose place it is. */
  memberId: string;
  /** Why, in a sentence or two. Everyone can read it: no name, and nothing about anyone's needs. */
  reason: string;
  recruitmentId: string;
  /** Whom to put there, who said yes and was in the draw; not given for the next in the drawn order. */
  replacementId?: string | null | undefined;
};

/** How members and staff sit (R63). */
export type PanelKind =
  /** One panel, led by members. */
  | 'MEMBER_LED'
  /** Members and staff on one panel. */
  | 'MIXED'
  /** Two panels; each meets every candidate. */
  | 'PARALLEL'
  /** Members on a panel of their own; staff only support them (R64). */
  | 'SEPARATE';

export type PanelModelInput = {
  chair: ChairSeat;
  decidedBy: string;
  decidedOn?: string | null | undefined;
  kind: PanelKind;
  shortListingReason?: string | null | undefined;
  staffSeats: Array<PlannedStaffInput>;
};

export type PanelPreviewInput = {
  interviewDays?: number | null | undefined;
  interviewsFrom: string;
  interviewsTo: string;
  organisationId: string;
  rules: PanelRulesInput;
  team?: string | null | undefined;
};

export type PanelRole =
  | 'CHAIR'
  | 'JOB_DESCRIPTION_REVIEW'
  | 'OBSERVER'
  | 'PANEL_MEMBER'
  | 'SHORT_LISTING';

export type PanelRulesInput = {
  coolDownDays: number;
  maxPerOrganisation: number;
  needs: Array<Need>;
  policy: DrawPolicy;
  reserves: number;
  seats: number;
  someoneFromTheTeam: boolean;
  someoneTrainedToChair: boolean;
  trainedFor: PanelRole;
};

export type PanelWay =
  | 'EITHER'
  | 'IN_PERSON'
  | 'ONLINE';

/** How much of a day suits. */
export type PartOfDay =
  | 'AFTERNOON'
  | 'ALL_DAY'
  | 'MORNING';

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

export type PlannedStaffInput = {
  part: StaffPart;
  title: string;
};

export type PostLevel =
  | 'BOARD'
  | 'FRONTLINE'
  | 'MANAGER'
  | 'SENIOR';

export type RecordDropOutInput = {
  because: WrittenDownBecause;
  drawId: string;
  idempotencyKey: string;
  memberId: string;
  /** What it is, where it is something else. Coordinators, the commissioner and the member can read it. */
  words?: string | null | undefined;
};

export type RecruitmentFilter = {
  /** Interviews on or after this day. */
  from?: string | null | undefined;
  organisationId?: string | null | undefined;
  stage?: RecruitmentStage | null | undefined;
  /** Interviews on or before this day. */
  to?: string | null | undefined;
};

export type RecruitmentMethod =
  /** From before Freshfaces: someone chose the people. */
  | 'HAND_PICKED'
  | 'RANDOM_DRAW';

export type RecruitmentStage =
  /** The time to say so is over; no draw yet. */
  | 'ASKED'
  /** Members were told and can say whether they are interested (R55). */
  | 'ASKING'
  /** Called off before there was a draw. */
  | 'CALLED_OFF'
  /** The interviews took place and turns were counted. */
  | 'COMPLETED'
  /** A draw is under way. */
  | 'DRAWING'
  /** A panel was drawn; the interviews are ahead. */
  | 'PANEL_READY'
  /** Nobody was asked yet. */
  | 'PLANNED';

export type RevealShareInput = {
  drawId: string;
  idempotencyKey: string;
  /** The organisation you act for. */
  organisationId: string;
  /** The share behind your hash, as 64 hex digits. */
  share: string;
};

export type RevealWithin =
  | 'ONE_DAY'
  | 'ONE_HOUR'
  /** Everyone is here now. */
  | 'ONE_MINUTE';

export type RotationAlertKind =
  | 'BUSY_FEW'
  | 'CHOSEN_BY_HAND'
  | 'FEW_COVER_A_NEED'
  | 'NEED_NOT_MET'
  | 'NEVER_SERVED'
  | 'NOBODY_LENT';

/** What someone can take part in; each counts as one turn (R61). */
export type RotationStage =
  | 'GROUP'
  | 'INTERVIEW_DAY'
  | 'JOB_DESCRIPTION_REVIEW'
  | 'OBSERVER'
  | 'PANEL'
  | 'QUESTIONS'
  | 'SHORT_LISTING'
  | 'STANDING_ROLE';

/** How members' views count, decided before anyone is asked (R77). */
export type SayOfMembers =
  /** Members say what they think; staff decide. */
  | 'ADVICE'
  /** Each member's score counts as much as anyone else's on the panel. */
  | 'EQUAL'
  /** Members' scores together are a stated share of the whole. */
  | 'SHARE';

/** What a member of staff does at the interviews. */
export type StaffPart =
  | 'CHAIR'
  | 'PANEL_MEMBER'
  /** Supports the members; has no say in who is chosen (R64). */
  | 'SUPPORT_WORKER';

export type StaffSeatInput = {
  part: StaffPart;
  personId: string;
};

export type StartDrawInput = {
  idempotencyKey: string;
  /** Why it is drawn again, where an earlier draw of this recruitment was published. Public for ever. */
  reason?: string | null | undefined;
  recruitmentId: string;
  /** How long shares can be revealed once the draw is published; a minute where left out. */
  revealWithin?: RevealWithin | null | undefined;
  /**
   * 64 hex digits: SHA-256 of the text `["freshfaces-draw/3/share","witness","<share>"]`, where the share is
   * 32 random bytes in hex that only your browser knows yet.
   */
  witnessCommitment: string;
  /** Other organisations that are to add a secret share of their own; nobody where left out. */
  witnessOrganisationIds?: Array<string> | null | undefined;
};

export type StartWhatIfInput = {
  coolDownDays?: number | null | undefined;
  idempotencyKey: string;
  maxPerOrganisation?: number | null | undefined;
  mostTurnsAYear?: number | null | undefined;
  policy?: DrawPolicy | null | undefined;
};

export type WhatIfState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'RUNNING';

export type WidenDatesInput = {
  /** The last day for answers. */
  answerBy: string;
  idempotencyKey: string;
  interviewsFrom: string;
  interviewsTo: string;
  recruitmentId: string;
};

/** What happens where a share is not revealed in time; stated before anyone can know the result. */
export type WithheldRule =
  /** The draw goes on without it. Only with a beacon, which speaks after every share is public. */
  | 'LEFT_OUT'
  /** Nobody is drawn. */
  | 'NO_DRAW';

/** Why staff write down for a member that they can't come; never anything about their health or life. */
export type WrittenDownBecause =
  /** Nobody can reach the member. */
  | 'NOT_REACHED'
  /** Something else, in words. */
  | 'OTHER'
  /** The member told us. */
  | 'TOLD_US';

export type ChooseChairMutationVariables = Exact<{
  input: ChooseChairInput;
}>;


export type ChooseChairMutation = { __typename: 'Mutation', chooseChair: { __typename: 'Recruitment', id: string, readiness: { __typename: 'PanelReadiness', id: string, confirmedAt: string | null } | null } };

export type ConfirmPanelMutationVariables = Exact<{
  input: ConfirmPanelInput;
}>;


export type ConfirmPanelMutation = { __typename: 'Mutation', confirmPanel: { __typename: 'Recruitment', id: string, readiness: { __typename: 'PanelReadiness', id: string, confirmedAt: string | null } | null } };

export type PanelReadinessQueryVariables = Exact<{
  id: string;
}>;


export type PanelReadinessQuery = { __typename: 'Query', recruitment: { __typename: 'Recruitment', id: string, panelModel: { __typename: 'PanelModel', chair: ChairSeat }, readiness: { __typename: 'PanelReadiness', id: string, viewerCanChooseChair: boolean, confirmedAt: string | null, viewerCanChooseStaff: boolean, viewerCanConfirm: boolean, chair: { __typename: 'PanelChair', how: ChairHow, member: { __typename: 'Member', id: string, shownAs: string } | null } | null, membersTrainedToChair: Array<{ __typename: 'Member', id: string, shownAs: string }>, votes: { __typename: 'PanelVotes', members: number, staff: number }, staff: Array<{ __typename: 'PanelStaff', personId: string, name: string | null, part: StaffPart }>, staffToChoose: Array<{ __typename: 'StaffChoice', personId: string, name: string }>, checks: Array<{ __typename: 'PanelCheck', rule: string, met: boolean, missing: string | null, whatNext: string | null, organisations: Array<{ __typename: 'Organisation', id: string, name: string }> }> } | null } | null };

export type ChoosePanelStaffMutationVariables = Exact<{
  input: ChoosePanelStaffInput;
}>;


export type ChoosePanelStaffMutation = { __typename: 'Mutation', choosePanelStaff: { __typename: 'Recruitment', id: string, readiness: { __typename: 'PanelReadiness', id: string, confirmedAt: string | null } | null } };

export type AgreeDatesMutationVariables = Exact<{
  input: AgreeDatesInput;
}>;


export type AgreeDatesMutation = { __typename: 'Mutation', agreeDates: { __typename: 'Recruitment', id: string, dates: { __typename: 'DatePlan', id: string, state: DatesState } | null } };

export type AskForDatesMutationVariables = Exact<{
  input: AskForDatesInput;
}>;


export type AskForDatesMutation = { __typename: 'Mutation', askForDates: { __typename: 'Recruitment', id: string, dates: { __typename: 'DatePlan', id: string, state: DatesState } | null } };

export type PanelDatesQueryVariables = Exact<{
  id: string;
}>;


export type PanelDatesQuery = { __typename: 'Query', recruitment: { __typename: 'Recruitment', id: string, post: string, organisation: { __typename: 'Organisation', id: string, name: string } | null, shortPanel: { __typename: 'ShortPanel', id: string } | null, dates: { __typename: 'DatePlan', id: string, state: DatesState, daysNeeded: number, period: Array<string>, answerBy: string | null, agreedDays: Array<string>, startsAt: string | null, endsAt: string | null, viewerCanAgree: boolean, seats: Array<{ __typename: 'SeatDates', heldDays: Array<string>, member: { __typename: 'Member', id: string, shownAs: string }, choices: Array<{ __typename: 'DayChoice', day: string, part: PartOfDay }> | null }>, suggestion: { __typename: 'DateSuggestion', days: Array<string>, part: PartOfDay, cannot: Array<{ __typename: 'Member', id: string, shownAs: string }> } | null, calendarFile: { __typename: 'CalendarFile', name: string, text: string } | null } | null } | null };

export type DaysOfMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type DaysOfMembersQuery = { __typename: 'Query', placesOfMembers: Array<{ __typename: 'MemberPlace', id: string, drawId: string, post: string, member: { __typename: 'Member', id: string, shownAs: string } | null, organisation: { __typename: 'Organisation', id: string, name: string } | null, dates: { __typename: 'MyDates', days: Array<string>, viewerCanChoose: boolean, choices: Array<{ __typename: 'DayChoice', day: string, part: PartOfDay }> | null } | null }> };

export type ChooseDatesForMemberMutationVariables = Exact<{
  input: ChooseDatesForMemberInput;
}>;


export type ChooseDatesForMemberMutation = { __typename: 'Mutation', chooseDatesForMember: { __typename: 'MemberPlace', id: string } };

export type WidenDatesMutationVariables = Exact<{
  input: WidenDatesInput;
}>;


export type WidenDatesMutation = { __typename: 'Mutation', widenDates: { __typename: 'Recruitment', id: string, dates: { __typename: 'DatePlan', id: string, state: DatesState } | null } };

export type CeremonyQueryVariables = Exact<{
  id: string;
}>;


export type CeremonyQuery = { __typename: 'Query', recruitment: { __typename: 'Recruitment', id: string, post: string, stage: RecruitmentStage, rulesInWords: Array<string>, viewerCanChange: boolean, viewerCanDraw: boolean, drawingAgain: string | null, organisation: { __typename: 'Organisation', id: string, name: string } | null, draw: { __typename: 'Draw', id: string, state: DrawState, reason: string | null, commitment: string | null, publishedAt: string | null, deadline: string | null, poolSize: number | null, pickedAt: string | null, gatherUntil: string | null, revealWithin: RevealWithin, withheld: WithheldRule | null, beaconAt: string | null, beaconRound: number | null, again: string | null, progress: { __typename: 'DrawProgress', stage: string, done: number } | null, witnesses: Array<{ __typename: 'DrawWitness', id: string, organisationId: string, name: string | null, recruits: boolean, sourceId: string, commitment: string | null, givenAt: string | null, revealedAt: string | null, viewerCanGive: boolean, viewerCanReveal: boolean }> } | null, draws: Array<{ __typename: 'Draw', id: string, state: DrawState, reason: string | null, publishedAt: string | null }> } | null };

export type StartDrawMutationVariables = Exact<{
  input: StartDrawInput;
}>;


export type StartDrawMutation = { __typename: 'Mutation', startDraw: { __typename: 'Draw', id: string, state: DrawState } };

export type CancelDrawMutationVariables = Exact<{
  input: CancelDrawInput;
}>;


export type CancelDrawMutation = { __typename: 'Mutation', cancelDraw: { __typename: 'Draw', id: string, state: DrawState } };

export type CloseGatheringMutationVariables = Exact<{
  input: CloseGatheringInput;
}>;


export type CloseGatheringMutation = { __typename: 'Mutation', closeGathering: { __typename: 'Draw', id: string, state: DrawState } };

export type GiveWitnessHashMutationVariables = Exact<{
  input: GiveWitnessHashInput;
}>;


export type GiveWitnessHashMutation = { __typename: 'Mutation', giveWitnessHash: { __typename: 'Draw', id: string, state: DrawState } };

export type RevealShareMutationVariables = Exact<{
  input: RevealShareInput;
}>;


export type RevealShareMutation = { __typename: 'Mutation', revealShare: { __typename: 'Draw', id: string, state: DrawState } };

export type DrawResultQueryVariables = Exact<{
  id: string;
}>;


export type DrawResultQuery = { __typename: 'Query', draw: { __typename: 'Draw', id: string, state: DrawState, pickedAt: string | null, poolSize: number | null, exact: boolean | null, panel: Array<{ __typename: 'Seat', saidYes: boolean, state: PlaceState | null, whatNext: string, isKept: boolean, hadMoreTime: boolean, viewerCanGiveMoreTime: boolean, member: { __typename: 'Member', id: string, shownAs: string } | null, homeOrganisation: { __typename: 'Organisation', id: string, name: string } | null, replaced: { __typename: 'Member', id: string, shownAs: string } | null }> | null, reserves: Array<{ __typename: 'Reserve', place: number, member: { __typename: 'Member', id: string, shownAs: string } | null, homeOrganisation: { __typename: 'Organisation', id: string, name: string } | null }> | null, dropOuts: Array<{ __typename: 'DropOut', at: string, state: PlaceState | null, byStaff: boolean, member: { __typename: 'Member', id: string, shownAs: string } | null, replacement: { __typename: 'Member', id: string, shownAs: string } | null }> | null, coverage: Array<{ __typename: 'CoverageLine', rule: string, met: boolean }>, chances: Array<{ __typename: 'ChanceBand', people: string, count: number | null, lowest: { __typename: 'Fraction', numerator: string, denominator: string, decimal: number }, highest: { __typename: 'Fraction', numerator: string, denominator: string, decimal: number } }>, recruitment: { __typename: 'Recruitment', id: string, stage: RecruitmentStage, organisation: { __typename: 'Organisation', id: string } | null, overrides: Array<{ __typename: 'SeatOverride', id: string }> } } | null };

export type RecordDropOutMutationVariables = Exact<{
  input: RecordDropOutInput;
}>;


export type RecordDropOutMutation = { __typename: 'Mutation', recordDropOut: { __typename: 'Draw', id: string, panel: Array<{ __typename: 'Seat', member: { __typename: 'Member', id: string, shownAs: string } | null, replaced: { __typename: 'Member', id: string } | null }> | null } };

export type PossibleWitnessesQueryVariables = Exact<{ [key: string]: never; }>;


export type PossibleWitnessesQuery = { __typename: 'Query', organisations: Array<{ __typename: 'Organisation', id: string, name: string }> };

export type EligibilityQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  only?: EligibilityFilter | null | undefined;
}>;


export type EligibilityQuery = { __typename: 'Query', recruitment: { __typename: 'Recruitment', id: string, post: string, stage: RecruitmentStage, interviewsFrom: string, interviewsTo: string, eligibility: { __typename: 'EligibilityPage', endCursor: string | null, total: number, eligibleCount: number, notEligibleCount: number, nodes: Array<{ __typename: 'Eligibility', eligible: boolean, reasons: Array<string>, turns: number | null, member: { __typename: 'Member', id: string, shownAs: string } | null }>, reasonCounts: Array<{ __typename: 'ReasonCount', reason: string, people: number }>, organisationsToAsk: Array<{ __typename: 'Organisation', id: string, name: string }> } | null } | null };

export type RecruitmentPreviewQueryVariables = Exact<{
  id: string;
}>;


export type RecruitmentPreviewQuery = { __typename: 'Query', recruitment: { __typename: 'Recruitment', id: string, preview: { __typename: 'DrawPreview', feasible: boolean, reason: string | null, eligibleCount: number, relaxations: Array<{ __typename: 'Relaxation', sentence: string, organisationsThatCouldLend: Array<{ __typename: 'Organisation', id: string, name: string }> }>, organisationsToAsk: Array<{ __typename: 'Organisation', id: string, name: string }>, chances: { __typename: 'ChanceRange', people: number, median: { __typename: 'Fraction', numerator: string, denominator: string, decimal: number }, largest: { __typename: 'Fraction', numerator: string, denominator: string, decimal: number } } | null } | null } | null };

export type HandChangesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: HandChangeFilter | null | undefined;
}>;


export type HandChangesQuery = { __typename: 'Query', handChanges: { __typename: 'HandChangePage', endCursor: string | null, total: number, nodes: Array<{ __typename: 'HandChange', id: string, at: string, what: string, reason: string, disputed: boolean, post: string, recruitmentId: string, organisation: { __typename: 'Organisation', id: string, name: string } | null }> } };

export type HandChangesCsvQueryVariables = Exact<{
  filter?: HandChangeFilter | null | undefined;
}>;


export type HandChangesCsvQuery = { __typename: 'Query', handChangesCsv: { __typename: 'CsvFile', name: string, text: string } };

export type FairnessQueryVariables = Exact<{
  since: string;
}>;


export type FairnessQuery = { __typename: 'Query', organisations: Array<{ __typename: 'Organisation', id: string, name: string }>, organisationFairness: Array<{ __typename: 'OrganisationFairness', seats: number, byDraw: number, share: number | null, endedEarly: number, writtenDown: number, organisation: { __typename: 'Organisation', id: string, name: string } | null }> };

export type InterestPreviewQueryVariables = Exact<{
  id: string;
  closesOn?: string | null | undefined;
}>;


export type InterestPreviewQuery = { __typename: 'Query', previewInterest: { __typename: 'InterestPreview', closesOn: string, subject: string, paragraphs: Array<string>, missing: Array<string>, warnings: Array<string>, told: number } };

export type AskForInterestMutationVariables = Exact<{
  input: AskForInterestInput;
}>;


export type AskForInterestMutation = { __typename: 'Mutation', askForInterest: { __typename: 'Recruitment', id: string, stage: RecruitmentStage } };

export type CallOffRecruitmentMutationVariables = Exact<{
  input: CallOffRecruitmentInput;
}>;


export type CallOffRecruitmentMutation = { __typename: 'Mutation', callOffRecruitment: { __typename: 'Recruitment', id: string, stage: RecruitmentStage } };

export type CloseInterestMutationVariables = Exact<{
  input: CloseInterestInput;
}>;


export type CloseInterestMutation = { __typename: 'Mutation', closeInterest: { __typename: 'Recruitment', id: string, stage: RecruitmentStage } };

export type ExtendInterestMutationVariables = Exact<{
  input: AskForInterestInput;
}>;


export type ExtendInterestMutation = { __typename: 'Mutation', extendInterest: { __typename: 'Recruitment', id: string, stage: RecruitmentStage } };

export type InterestQueryVariables = Exact<{
  id: string;
}>;


export type InterestQuery = { __typename: 'Query', recruitment: { __typename: 'Recruitment', id: string, post: string, stage: RecruitmentStage, interviewsFrom: string, viewerCanAskForInterest: boolean, viewerCanCloseInterest: boolean, viewerCanExtendInterest: boolean, viewerCanCallOff: boolean, organisation: { __typename: 'Organisation', id: string, name: string } | null, interest: { __typename: 'InterestWindow', round: number, openedAt: string, closesOn: string, closedAt: string | null, reason: string | null, told: number, yes: number, wantToTalk: number, notYet: number, everyoneAnswered: boolean } | null, ownMembersAsked: Array<{ __typename: 'MyInterest', id: string, recruitmentId: string, answer: InterestAnswer | null, mayAnswer: MayAnswerInterest, viewerCanAnswer: boolean, member: { __typename: 'Member', id: string, shownAs: string } }> | null } | null };

export type AnswerInterestForMutationVariables = Exact<{
  input: AnswerInterestInput;
}>;


export type AnswerInterestForMutation = { __typename: 'Mutation', answerInterest: { __typename: 'MyInterest', id: string, answer: InterestAnswer | null } };

export type TalksQueryVariables = Exact<{ [key: string]: never; }>;


export type TalksQuery = { __typename: 'Query', interestTalks: Array<{ __typename: 'InterestTalk', id: string, recruitmentId: string, post: string, askedAt: string, closesOn: string, talkedAt: string | null, member: { __typename: 'Member', id: string, shownAs: string }, organisation: { __typename: 'Organisation', id: string, name: string } | null }> };

export type FinishTalkMutationVariables = Exact<{
  input: FinishTalkInput;
}>;


export type FinishTalkMutation = { __typename: 'Mutation', finishTalk: { __typename: 'InterestTalk', id: string, talkedAt: string | null } };

export type MyDrawsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyDrawsQuery = { __typename: 'Query', myDraws: { __typename: 'MyDrawPage', endCursor: string | null, total: number, nodes: Array<{ __typename: 'MyDraw', drawId: string, post: string, drawnAt: string, interviewsFrom: string, chanceInWords: string, outcome: MyDrawOutcome, reserveNumber: number | null, answer: PlaceAnswer | null, viewerCanAnswer: boolean, organisation: { __typename: 'Organisation', id: string, name: string } | null, chance: { __typename: 'Fraction', decimal: number }, dates: { __typename: 'MyDates', state: DatesState, isOver: boolean, viewerCanChoose: boolean } | null }> } };

export type MyPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPlacesQuery = { __typename: 'Query', myDraws: { __typename: 'MyDrawPage', nodes: Array<{ __typename: 'MyDraw', drawId: string, post: string, interviewsFrom: string, state: PlaceState, answerBy: string | null, viewerCanSayYes: boolean, viewerCanSayNo: boolean, viewerCanAskToTalk: boolean, organisation: { __typename: 'Organisation', id: string, name: string } | null, facts: Array<{ __typename: 'InvitationFact', heading: string, text: string, link: string | null }> }> } };

export type AnswerPlaceMutationVariables = Exact<{
  input: AnswerPlaceInput;
}>;


export type AnswerPlaceMutation = { __typename: 'Mutation', answerPlace: { __typename: 'MyDraw', drawId: string, state: PlaceState, viewerCanSayYes: boolean, viewerCanSayNo: boolean, viewerCanAskToTalk: boolean } };

export type AskToTalkMutationVariables = Exact<{
  input: AskToTalkInput;
}>;


export type AskToTalkMutation = { __typename: 'Mutation', askToTalk: { __typename: 'MyDraw', drawId: string, state: PlaceState } };

export type MyProofQueryVariables = Exact<{
  drawId: string;
}>;


export type MyProofQuery = { __typename: 'Query', myDraw: { __typename: 'MyDraw', drawId: string, post: string, drawnAt: string, interviewsFrom: string, chanceInWords: string, outcome: MyDrawOutcome, reserveNumber: number | null, answer: PlaceAnswer | null, receipt: string, turnsCounted: number, fewerTurnsFirst: boolean, poolSize: number, sameChance: number | null, fingerprint: string, organisation: { __typename: 'Organisation', id: string, name: string } | null, chance: { __typename: 'Fraction', decimal: number } } | null };

export type WhyNotDrawnQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhyNotDrawnQuery = { __typename: 'Query', whyNotDrawn: { __typename: 'WhyNotDrawnPage', endCursor: string | null, nodes: Array<{ __typename: 'WhyNotDrawn', drawId: string, post: string, at: string, wasInIt: boolean, answer: string, organisation: { __typename: 'Organisation', id: string, name: string } | null, rules: Array<{ __typename: 'DrawRuleForMe', passed: boolean, sentence: string }> }> } };

export type MyInterestsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyInterestsQuery = { __typename: 'Query', myInterests: Array<{ __typename: 'MyInterest', id: string, recruitmentId: string, post: string, closesOn: string, answer: InterestAnswer | null, mayAnswer: MayAnswerInterest }> };

export type SeatByHandQueryVariables = Exact<{
  id: string;
}>;


export type SeatByHandQuery = { __typename: 'Query', recruitment: { __typename: 'Recruitment', id: string, post: string, stage: RecruitmentStage, viewerCanOverride: boolean, membersToName: Array<{ __typename: 'Member', id: string, shownAs: string }>, draw: { __typename: 'Draw', id: string, panel: Array<{ __typename: 'Seat', member: { __typename: 'Member', id: string, shownAs: string } | null }> | null } | null } | null };

export type OverrideSeatMutationVariables = Exact<{
  input: OverrideSeatInput;
}>;


export type OverrideSeatMutation = { __typename: 'Mutation', overrideSeat: { __typename: 'Recruitment', id: string } };

export type PanelOverridesQueryVariables = Exact<{
  id: string;
}>;


export type PanelOverridesQuery = { __typename: 'Query', recruitment: { __typename: 'Recruitment', id: string, viewerCanOverride: boolean, overrides: Array<{ __typename: 'SeatOverride', id: string, at: string, reason: string, byName: boolean, left: { __typename: 'Member', id: string, shownAs: string } | null, came: { __typename: 'Member', id: string, shownAs: string } | null }> } | null };

export type CallOffPanelMutationVariables = Exact<{
  input: CallOffPanelInput;
}>;


export type CallOffPanelMutation = { __typename: 'Mutation', callOffPanel: { __typename: 'Recruitment', id: string, stage: RecruitmentStage } };

export type GiveMoreTimeMutationVariables = Exact<{
  input: GiveMoreTimeInput;
}>;


export type GiveMoreTimeMutation = { __typename: 'Mutation', giveMoreTime: { __typename: 'MemberPlace', id: string, answerBy: string | null, hadMoreTime: boolean, viewerCanGiveMoreTime: boolean } };

export type PlacesOfMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesOfMembersQuery = { __typename: 'Query', placesOfMembers: Array<{ __typename: 'MemberPlace', id: string, drawId: string, post: string, recruitmentId: string, interviewsFrom: string, interviewsTo: string, state: PlaceState, answerBy: string | null, whatNext: string, hadMoreTime: boolean, viewerCanSayYes: boolean, viewerCanSayNo: boolean, viewerCanGiveMoreTime: boolean, member: { __typename: 'Member', id: string, shownAs: string } | null, organisation: { __typename: 'Organisation', id: string, name: string } | null }> };

export type GoAheadShortMutationVariables = Exact<{
  input: GoAheadShortInput;
}>;


export type GoAheadShortMutation = { __typename: 'Mutation', goAheadShort: { __typename: 'Recruitment', id: string, shortPanel: { __typename: 'ShortPanel', id: string, goesAhead: boolean, viewerCanGoAhead: boolean } | null } };

export type AnswerPlaceForMemberMutationVariables = Exact<{
  input: AnswerPlaceForMemberInput;
}>;


export type AnswerPlaceForMemberMutation = { __typename: 'Mutation', answerPlaceForMember: { __typename: 'MemberPlace', id: string, state: PlaceState } };

export type LogEntriesQueryVariables = Exact<{
  kind?: LogEntryKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LogEntriesQuery = { __typename: 'Query', logEntries: { __typename: 'LogEntryPage', endCursor: string | null, total: number, nodes: Array<{ __typename: 'LogEntry', index: number, kind: LogEntryKind, aboutId: string, at: string, post: string | null, text: string }> } };

export type LogHeadsSeenQueryVariables = Exact<{ [key: string]: never; }>;


export type LogHeadsSeenQuery = { __typename: 'Query', logHeadsSeen: Array<{ __typename: 'LogHeadSeen', organisationName: string, size: number, root: string, at: string, key: string, signature: string, seenAt: string }> };

export type KeepLogHeadMutationVariables = Exact<{
  input: KeepLogHeadInput;
}>;


export type KeepLogHeadMutation = { __typename: 'Mutation', keepLogHead: Array<{ __typename: 'LogHeadSeen', organisationName: string, size: number, root: string, at: string, key: string, signature: string, seenAt: string }> };

export type OpenDrawMutationVariables = Exact<{
  input: OpenDrawInput;
}>;


export type OpenDrawMutation = { __typename: 'Mutation', openDraw: { __typename: 'OpenedDraw', opening: string, record: { __typename: 'PublicDrawRecord', id: string, record: string } } };

export type NoteAuditMutationVariables = Exact<{
  input: NoteAuditInput;
}>;


export type NoteAuditMutation = { __typename: 'Mutation', noteAudit: { __typename: 'PublicDrawRecord', id: string, record: string, audits: Array<{ __typename: 'DrawAudit', id: string, organisationName: string, openedAt: string, reason: string, checkedAt: string | null, kept: boolean | null, isOfThisState: boolean }> } };

export type PublicRecordQueryVariables = Exact<{
  id: string;
}>;


export type PublicRecordQuery = { __typename: 'Query', drawRecord: { __typename: 'PublicDrawRecord', id: string, post: string, organisationName: string | null, state: DrawState, reason: string | null, again: string | null, commitment: string, publishedAt: string, deadline: string, pickedAt: string | null, shares: string | null, record: string, abandonedBefore: Array<string>, viewerCanAudit: boolean, canBeOpenedUntil: string | null, audits: Array<{ __typename: 'DrawAudit', id: string, organisationName: string, openedAt: string, reason: string, checkedAt: string | null, kept: boolean | null, isOfThisState: boolean }> } | null };

export type PublicRecordsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicRecordsQuery = { __typename: 'Query', drawRecords: { __typename: 'PublicDrawRecordPage', endCursor: string | null, total: number, nodes: Array<{ __typename: 'PublicDrawRecord', id: string, post: string, organisationName: string | null, state: DrawState, publishedAt: string, pickedAt: string | null }> } };

export type CompleteRecruitmentMutationVariables = Exact<{
  input: CompleteRecruitmentInput;
}>;


export type CompleteRecruitmentMutation = { __typename: 'Mutation', completeRecruitment: { __typename: 'Recruitment', id: string, stage: RecruitmentStage } };

export type WhoWasToComeQueryVariables = Exact<{
  id: string;
}>;


export type WhoWasToComeQuery = { __typename: 'Query', draw: { __typename: 'Draw', id: string, panel: Array<{ __typename: 'Seat', member: { __typename: 'Member', id: string, shownAs: string } | null }> | null } | null };

export type RecruitmentDraftQueryVariables = Exact<{
  id: string;
}>;


export type RecruitmentDraftQuery = { __typename: 'Query', recruitment: { __typename: 'Recruitment', id: string, post: string, summary: string, level: PostLevel, team: string | null, interviewsFrom: string, interviewsTo: string, interviewDays: number, stage: RecruitmentStage, viewerCanChange: boolean, panelModel: { __typename: 'PanelModel', kind: PanelKind, chair: ChairSeat, decidedBy: string, decidedOn: string | null, shortListingReason: string | null, staffSeats: Array<{ __typename: 'PlannedStaff', title: string, part: StaffPart }> }, invitation: { __typename: 'MembersInvitation', stages: Array<MemberStage>, doing: string, hours: number | null, rewardPence: number | null, expenses: string, say: SayOfMembers | null, sharePercent: number | null, influence: string, way: PanelWay | null, where: string, guide: string, contact: string } | null, organisation: { __typename: 'Organisation', id: string } | null, contract: { __typename: 'Contract', id: string } | null, rules: { __typename: 'PanelRules', seats: number, reserves: number, needs: Array<Need>, someoneFromTheTeam: boolean, maxPerOrganisation: number, policy: DrawPolicy, coolDownDays: number, trainedFor: PanelRole, someoneTrainedToChair: boolean } } | null };

export type ChangeRecruitmentMutationVariables = Exact<{
  input: ChangeRecruitmentInput;
}>;


export type ChangeRecruitmentMutation = { __typename: 'Mutation', changeRecruitment: { __typename: 'Recruitment', id: string } };

export type PanelTeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type PanelTeamsQuery = { __typename: 'Query', organisations: Array<{ __typename: 'Organisation', id: string, name: string, teams: Array<{ __typename: 'Team', slug: string, name: string }> }> };

export type PanelContractsQueryVariables = Exact<{
  providerId: string;
}>;


export type PanelContractsQuery = { __typename: 'Query', contracts: { __typename: 'ContractPage', nodes: Array<{ __typename: 'Contract', id: string, title: string }> } };

export type PanelPoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type PanelPoliciesQuery = { __typename: 'Query', drawSettings: { __typename: 'DrawSettings', id: string, policies: Array<DrawPolicy> } };

export type CreateRecruitmentMutationVariables = Exact<{
  input: CreateRecruitmentInput;
}>;


export type CreateRecruitmentMutation = { __typename: 'Mutation', createRecruitment: { __typename: 'Recruitment', id: string } };

export type PanelPreviewQueryVariables = Exact<{
  input: PanelPreviewInput;
}>;


export type PanelPreviewQuery = { __typename: 'Query', panelPreview: { __typename: 'DrawPreview', feasible: boolean, reason: string | null, eligibleCount: number, relaxations: Array<{ __typename: 'Relaxation', sentence: string, organisationsThatCouldLend: Array<{ __typename: 'Organisation', id: string, name: string }>, rules: { __typename: 'PanelRules', seats: number, reserves: number, needs: Array<Need>, someoneFromTheTeam: boolean, maxPerOrganisation: number, policy: DrawPolicy, coolDownDays: number, trainedFor: PanelRole, someoneTrainedToChair: boolean } | null }>, organisationsToAsk: Array<{ __typename: 'Organisation', id: string, name: string }>, chances: { __typename: 'ChanceRange', people: number, median: { __typename: 'Fraction', numerator: string, denominator: string, decimal: number }, largest: { __typename: 'Fraction', numerator: string, denominator: string, decimal: number } } | null } };

export type RecruitmentQueryVariables = Exact<{
  id: string;
}>;


export type RecruitmentQuery = { __typename: 'Query', recruitment: { __typename: 'Recruitment', id: string, post: string, summary: string, level: PostLevel, team: string | null, interviewsFrom: string, interviewsTo: string, stage: RecruitmentStage, method: RecruitmentMethod, rulesInWords: Array<string>, viewerCanChange: boolean, viewerCanDraw: boolean, drawingAgain: string | null, viewerCanAskForInterest: boolean, viewerCanCloseInterest: boolean, viewerCanSeePanel: boolean, panelModel: { __typename: 'PanelModel', kind: PanelKind, chair: ChairSeat, decidedBy: string, decidedOn: string | null, shortListingReason: string | null, staffSeats: Array<{ __typename: 'PlannedStaff', title: string, part: StaffPart }> }, organisation: { __typename: 'Organisation', id: string, name: string } | null, contract: { __typename: 'Contract', id: string, title: string } | null, handPickedPanel: Array<{ __typename: 'Member', id: string, shownAs: string }> | null, draw: { __typename: 'Draw', id: string, state: DrawState, deadline: string | null, publishedAt: string | null, pickedAt: string | null } | null, draws: Array<{ __typename: 'Draw', id: string, state: DrawState, reason: string | null, startedAt: string, publishedAt: string | null }>, readiness: { __typename: 'PanelReadiness', id: string, confirmedAt: string | null } | null, shortPanel: { __typename: 'ShortPanel', id: string, seats: number, filled: number, whatItMeans: Array<string>, goesAhead: boolean, viewerCanGoAhead: boolean, viewerCanMove: boolean, viewerCanCallOff: boolean } | null } | null };

export type RecruitmentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: RecruitmentFilter | null | undefined;
}>;


export type RecruitmentsQuery = { __typename: 'Query', recruitments: { __typename: 'RecruitmentPage', endCursor: string | null, total: number, nodes: Array<{ __typename: 'Recruitment', id: string, post: string, interviewsFrom: string, interviewsTo: string, stage: RecruitmentStage, method: RecruitmentMethod, organisation: { __typename: 'Organisation', id: string, name: string } | null }> } };

export type ToldToMembersQueryVariables = Exact<{
  id: string;
}>;


export type ToldToMembersQuery = { __typename: 'Query', recruitment: { __typename: 'Recruitment', id: string, stage: RecruitmentStage, viewerCanChange: boolean, missingFacts: Array<string>, invitationFacts: Array<{ __typename: 'InvitationFact', heading: string, text: string, link: string | null }> } | null };

export type RotationQueryVariables = Exact<{
  from: string;
  to: string;
  organisationId?: string | null | undefined;
  stage?: RotationStage | null | undefined;
}>;


export type RotationQuery = { __typename: 'Query', viewerCanTryWhatIf: boolean, rotation: { __typename: 'Rotation', from: string, to: string, servedMonths: Array<string>, now: { __typename: 'RotationMeasures', turns: number, members: number, distinctMembers: number, busiestTenthShare: number | null, evenestTenthShare: number | null, effectiveFaces: number | null, gini: number | null, neverServed: number, medianDaysSinceLastTurn: number | null }, before: { __typename: 'RotationMeasures', turns: number, members: number, distinctMembers: number, busiestTenthShare: number | null, evenestTenthShare: number | null, effectiveFaces: number | null, gini: number | null, neverServed: number, medianDaysSinceLastTurn: number | null }, months: Array<{ __typename: 'RotationMonth', month: string, turnsSoFar: number, distinctSoFar: number }>, spread: Array<{ __typename: 'TurnsSpread', turns: number, people: number }>, byNeed: Array<{ __typename: 'RotationByNeed', need: Need, measures: { __typename: 'RotationMeasures', turns: number, members: number, distinctMembers: number, neverServed: number } | null }>, matrix: Array<{ __typename: 'ServiceRow', total: number, member: { __typename: 'Member', id: string, shownAs: string } | null, counts: Array<{ __typename: 'ServiceCount', turns: number, organisation: { __typename: 'Organisation', id: string, name: string } | null }> }> | null, byStage: Array<{ __typename: 'StageTurns', stage: RotationStage, turns: number, people: number }>, byOrganisation: Array<{ __typename: 'OrganisationTurns', turns: number, people: number, lent: number, effectiveFaces: number | null, drawnInHundred: number | null, organisation: { __typename: 'Organisation', id: string, name: string } | null }>, coverage: Array<{ __typename: 'PanelNeedCoverage', need: Need, panels: number | null, metInHundred: number | null }> | null, quarters: { __typename: 'RotationQuarters', from: string, to: string } | null, alerts: Array<{ __typename: 'RotationAlert', kind: RotationAlertKind, says: string, why: string, steps: Array<{ __typename: 'RotationStep', label: string, path: string }> }>, servedWhen: Array<{ __typename: 'ServedWhen', months: Array<number>, total: number, lastOn: string | null, daysSince: number | null, member: { __typename: 'Member', id: string, shownAs: string } | null }> | null, csv: { __typename: 'CsvFile', name: string, text: string } }, organisations: Array<{ __typename: 'Organisation', id: string, name: string, kind: OrganisationKind }> };

export type DrawSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type DrawSettingsQuery = { __typename: 'Query', drawSettings: { __typename: 'DrawSettings', id: string, policies: Array<DrawPolicy>, viewerCanChange: boolean } };

export type ChangeDrawSettingsMutationVariables = Exact<{
  input: ChangeDrawSettingsInput;
}>;


export type ChangeDrawSettingsMutation = { __typename: 'Mutation', changeDrawSettings: { __typename: 'DrawSettings', id: string, policies: Array<DrawPolicy> } };

export type WhatIfQueryVariables = Exact<{
  id: string;
}>;


export type WhatIfQuery = { __typename: 'Query', whatIf: { __typename: 'WhatIf', id: string, state: WhatIfState, from: string, to: string, done: number, total: number, panels: number, times: number, rules: { __typename: 'WhatIfRules', policy: DrawPolicy | null, coolDownDays: number | null, maxPerOrganisation: number | null, mostTurnsAYear: number | null }, really: { __typename: 'WhatIfMeasures', turns: number, members: number, distinctMembers: number, neverServed: number, busiestTenthShare: number | null, effectiveFaces: number | null, gini: number | null, realChance: number | null, unmet: number } | null, asTheyWere: { __typename: 'WhatIfMeasures', turns: number, members: number, distinctMembers: number, neverServed: number, busiestTenthShare: number | null, effectiveFaces: number | null, gini: number | null, realChance: number | null, unmet: number } | null, tried: { __typename: 'WhatIfMeasures', turns: number, members: number, distinctMembers: number, neverServed: number, busiestTenthShare: number | null, effectiveFaces: number | null, gini: number | null, realChance: number | null, unmet: number } | null } | null };

export type CanTryWhatIfQueryVariables = Exact<{ [key: string]: never; }>;


export type CanTryWhatIfQuery = { __typename: 'Query', viewerCanTryWhatIf: boolean };

export type StartWhatIfMutationVariables = Exact<{
  input: StartWhatIfInput;
}>;


export type StartWhatIfMutation = { __typename: 'Mutation', startWhatIf: { __typename: 'WhatIf', id: string } };

export type CancelWhatIfMutationVariables = Exact<{
  input: CancelWhatIfInput;
}>;


export type CancelWhatIfMutation = { __typename: 'Mutation', cancelWhatIf: { __typename: 'WhatIf', id: string } };

export type WitnessedDrawQueryVariables = Exact<{
  id: string;
}>;


export type WitnessedDrawQuery = { __typename: 'Query', draw: { __typename: 'Draw', id: string, state: DrawState, reason: string | null, commitment: string | null, publishedAt: string | null, deadline: string | null, poolSize: number | null, pickedAt: string | null, gatherUntil: string | null, revealWithin: RevealWithin, withheld: WithheldRule | null, beaconAt: string | null, beaconRound: number | null, again: string | null, progress: { __typename: 'DrawProgress', stage: string, done: number } | null, witnesses: Array<{ __typename: 'DrawWitness', id: string, organisationId: string, name: string | null, recruits: boolean, sourceId: string, commitment: string | null, givenAt: string | null, revealedAt: string | null, viewerCanGive: boolean, viewerCanReveal: boolean }>, recruitment: { __typename: 'Recruitment', id: string, post: string, organisation: { __typename: 'Organisation', id: string, name: string } | null } } | null };

export type DrawsToWitnessQueryVariables = Exact<{
  organisationId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DrawsToWitnessQuery = { __typename: 'Query', drawsToWitness: { __typename: 'DrawPage', endCursor: string | null, total: number, nodes: Array<{ __typename: 'Draw', id: string, state: DrawState, startedAt: string, deadline: string | null, gatherUntil: string | null, recruitment: { __typename: 'Recruitment', id: string, post: string, organisation: { __typename: 'Organisation', id: string, name: string } | null }, witnesses: Array<{ __typename: 'DrawWitness', id: string, organisationId: string, commitment: string | null, revealedAt: string | null, viewerCanGive: boolean, viewerCanReveal: boolean }> }> } };

export type DrawsStartedAgainQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DrawsStartedAgainQuery = { __typename: 'Query', drawsStartedAgain: { __typename: 'DrawPage', endCursor: string | null, total: number, nodes: Array<{ __typename: 'Draw', id: string, state: DrawState, again: string | null, startedAt: string, publishedAt: string | null, recruitment: { __typename: 'Recruitment', id: string, post: string, organisation: { __typename: 'Organisation', id: string, name: string } | null } }> } };


export const ChooseChairDocument = {"__meta__":{"hash":"5164b8cda6dee6b89235abf6ba740b58dc4e6189052914353da9413619c62c2a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseChair"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseChairInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"chooseChair"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}}]}}]}}]}}]} as unknown as DocumentNode<ChooseChairMutation, ChooseChairMutationVariables>;
export const ConfirmPanelDocument = {"__meta__":{"hash":"0d74c28add943e37baedf22db1a212b5bab4b358ab82e59609035f99a3caa93a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmPanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmPanelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmPanel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmPanelMutation, ConfirmPanelMutationVariables>;
export const PanelReadinessDocument = {"__meta__":{"hash":"2857459c93907956dde3607e9f8e10d39ae7886c41ee83cd6fbec264ac5cc954"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelReadiness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recruitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"panelModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"chair"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"chair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"how"}}]}},{"kind":"Field","name":{"kind":"Name","value":"membersTrainedToChair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"votes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"staff"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChooseChair"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChooseStaff"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffToChoose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"whatNext"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PanelReadinessQuery, PanelReadinessQueryVariables>;
export const ChoosePanelStaffDocument = {"__meta__":{"hash":"f34f534a9c3a37b6a905be93372e8db53418494f8b0aa24d2b573ccf50461dac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChoosePanelStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChoosePanelStaffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"choosePanelStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}}]}}]}}]}}]} as unknown as DocumentNode<ChoosePanelStaffMutation, ChoosePanelStaffMutationVariables>;
export const AgreeDatesDocument = {"__meta__":{"hash":"3872e7b98bf5bed0acb6caf8f723c18aef3c6aec6c5e053c799a194b652441ad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreeDates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreeDatesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agreeDates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<AgreeDatesMutation, AgreeDatesMutationVariables>;
export const AskForDatesDocument = {"__meta__":{"hash":"14eed11f69faa2a3d413fd6ae40687128e6c1338c34eaa5d8ad3a055c911cae5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForDates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskForDatesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askForDates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<AskForDatesMutation, AskForDatesMutationVariables>;
export const PanelDatesDocument = {"__meta__":{"hash":"57323a0426abb0e7de044ca49f45fee617cf301464c76a8e63f7c403ed4c60f4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelDates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recruitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortPanel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"daysNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"agreedDays"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAgree"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldDays"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"cannot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calendarFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PanelDatesQuery, PanelDatesQueryVariables>;
export const DaysOfMembersDocument = {"__meta__":{"hash":"d7317379fc56b6931f3e533f5a986a356959000064f21b75730c683ec61e1a19"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DaysOfMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placesOfMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChoose"}}]}}]}}]}}]} as unknown as DocumentNode<DaysOfMembersQuery, DaysOfMembersQueryVariables>;
export const ChooseDatesForMemberDocument = {"__meta__":{"hash":"f7f5170c1524baa38df1d44fa56cdd3fddf36061f69582922e642112a3bf2217"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseDatesForMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseDatesForMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"chooseDatesForMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ChooseDatesForMemberMutation, ChooseDatesForMemberMutationVariables>;
export const WidenDatesDocument = {"__meta__":{"hash":"727299f842de4c9757e2852fe219139abbfa91c40aafe0044ab8faa19a8e72b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WidenDates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WidenDatesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"widenDates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<WidenDatesMutation, WidenDatesMutationVariables>;
export const CeremonyDocument = {"__meta__":{"hash":"95e6e94234c1ff7107e673841523ae3878992c1b9c4f7b88bf05c5fddfd52f96"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ceremony"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recruitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"rulesInWords"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDraw"}},{"kind":"Field","name":{"kind":"Name","value":"drawingAgain"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"poolSize"}},{"kind":"Field","name":{"kind":"Name","value":"pickedAt"}},{"kind":"Field","name":{"kind":"Name","value":"gatherUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revealWithin"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"beaconAt"}},{"kind":"Field","name":{"kind":"Name","value":"beaconRound"}},{"kind":"Field","name":{"kind":"Name","value":"again"}},{"kind":"Field","name":{"kind":"Name","value":"witnesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"recruits"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"revealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanGive"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReveal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"draws"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]}}]} as unknown as DocumentNode<CeremonyQuery, CeremonyQueryVariables>;
export const StartDrawDocument = {"__meta__":{"hash":"7465c876668b0c035f1eea9bf20060faebbc992a542d0c7f2dcd72eaaf57a1ff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartDraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartDrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startDraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<StartDrawMutation, StartDrawMutationVariables>;
export const CancelDrawDocument = {"__meta__":{"hash":"95e3c0f5b3eab9ff6ebbb9af350ed3664e4758d77f5be878e1ddc5958fe7d6db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelDraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelDrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelDraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<CancelDrawMutation, CancelDrawMutationVariables>;
export const CloseGatheringDocument = {"__meta__":{"hash":"8c6e06cb515f44e4c6beb72d47d1abe48abe6d66238168e41201503d06ca27a5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseGathering"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseGatheringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeGathering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<CloseGatheringMutation, CloseGatheringMutationVariables>;
export const GiveWitnessHashDocument = {"__meta__":{"hash":"b8ce76f08c9a2ddbd0e98c746a97ad893d32218b39dd8df89c469ce14d1917ad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveWitnessHash"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveWitnessHashInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"giveWitnessHash"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<GiveWitnessHashMutation, GiveWitnessHashMutationVariables>;
export const RevealShareDocument = {"__meta__":{"hash":"835296dd861df1cf90d9eb2ceaa40615e816dc0e94dd4343cf6610781df2a2ad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealShare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealShareInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revealShare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<RevealShareMutation, RevealShareMutationVariables>;
export const DrawResultDocument = {"__meta__":{"hash":"908375bc53d3c527e40a08996deaf5fce786e6cfdc48350162630e6cb75dd868"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DrawResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"draw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pickedAt"}},{"kind":"Field","name":{"kind":"Name","value":"poolSize"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"panel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"homeOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replaced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidYes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"whatNext"}},{"kind":"Field","name":{"kind":"Name","value":"isKept"}},{"kind":"Field","name":{"kind":"Name","value":"hadMoreTime"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanGiveMoreTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reserves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"homeOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dropOuts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replacement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"byStaff"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"met"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lowest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"decimal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"decimal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recruitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DrawResultQuery, DrawResultQueryVariables>;
export const RecordDropOutDocument = {"__meta__":{"hash":"782a4205e24a223a6761b54ede86a85dc08035a4cc432dc5520a83217a29162d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDropOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDropOutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordDropOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"panel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replaced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordDropOutMutation, RecordDropOutMutationVariables>;
export const PossibleWitnessesDocument = {"__meta__":{"hash":"288a97a4823e357c862653aad475414afc401d8bb7e7b605b0329f1267493200"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PossibleWitnesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PossibleWitnessesQuery, PossibleWitnessesQueryVariables>;
export const EligibilityDocument = {"__meta__":{"hash":"a0e7f7661badd0c330f70426969e00e3b5f81c5b16df07e89cd223bf6b0305d7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Eligibility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"only"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EligibilityFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recruitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"interviewsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"interviewsTo"}},{"kind":"Field","name":{"kind":"Name","value":"eligibility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"only"},"value":{"kind":"Variable","name":{"kind":"Name","value":"only"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"turns"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"eligibleCount"}},{"kind":"Field","name":{"kind":"Name","value":"notEligibleCount"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisationsToAsk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EligibilityQuery, EligibilityQueryVariables>;
export const RecruitmentPreviewDocument = {"__meta__":{"hash":"370f300fa92ee892a48e18a8b91221aeac6f830161541bc418dd367c68500111"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecruitmentPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recruitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feasible"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"eligibleCount"}},{"kind":"Field","name":{"kind":"Name","value":"relaxations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"organisationsThatCouldLend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisationsToAsk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"median"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"decimal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"largest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"decimal"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecruitmentPreviewQuery, RecruitmentPreviewQueryVariables>;
export const HandChangesDocument = {"__meta__":{"hash":"6d5818ac49990fd81c5230571d506e2a04097f8b696d52cf707f6e498776a46b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HandChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HandChangeFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"handChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"recruitmentId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<HandChangesQuery, HandChangesQueryVariables>;
export const HandChangesCsvDocument = {"__meta__":{"hash":"443ff67f777fa8b0271f7f71635bdd7258806f7edc83247bcf0b5f5f9be229a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HandChangesCsv"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HandChangeFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"handChangesCsv"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<HandChangesCsvQuery, HandChangesCsvQueryVariables>;
export const FairnessDocument = {"__meta__":{"hash":"3f4917582a410832a893c818dd53eea961840677137f8c5eb7085509e413391e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Fairness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisationFairness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"byDraw"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"endedEarly"}},{"kind":"Field","name":{"kind":"Name","value":"writtenDown"}}]}}]}}]} as unknown as DocumentNode<FairnessQuery, FairnessQueryVariables>;
export const InterestPreviewDocument = {"__meta__":{"hash":"a0d6992cdacb3706548f9e5fe02117d2ffbe3ea29c146ad1d6197530f600f7ff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InterestPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"closesOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"previewInterest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recruitmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"closesOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"closesOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"told"}}]}}]}}]} as unknown as DocumentNode<InterestPreviewQuery, InterestPreviewQueryVariables>;
export const AskForInterestDocument = {"__meta__":{"hash":"055577c104cb840154f87e1c49ab3ce1e15a126381837b1f17e1a2eeae40c95c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForInterest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskForInterestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askForInterest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]} as unknown as DocumentNode<AskForInterestMutation, AskForInterestMutationVariables>;
export const CallOffRecruitmentDocument = {"__meta__":{"hash":"783e9d130cfce0bd5aa47bfddcc1d34b69cc680e2053e19088881a0106bdaeaf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CallOffRecruitment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CallOffRecruitmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"callOffRecruitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]} as unknown as DocumentNode<CallOffRecruitmentMutation, CallOffRecruitmentMutationVariables>;
export const CloseInterestDocument = {"__meta__":{"hash":"577e6692942975bcd2c523bc1f3858c2f9e4ea9ac3c03d62cfebb855c9a1860f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseInterest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseInterestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeInterest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]} as unknown as DocumentNode<CloseInterestMutation, CloseInterestMutationVariables>;
export const ExtendInterestDocument = {"__meta__":{"hash":"bf46cbb637e4490509300e3c4bb792864317a2788bc926bc4257c930518ec5d7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendInterest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskForInterestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"extendInterest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]} as unknown as DocumentNode<ExtendInterestMutation, ExtendInterestMutationVariables>;
export const InterestDocument = {"__meta__":{"hash":"a226ff7357f2b13f3324e409eae78a3b2f74ebad3338904907100293d663436a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Interest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recruitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"interviewsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"yes"}},{"kind":"Field","name":{"kind":"Name","value":"wantToTalk"}},{"kind":"Field","name":{"kind":"Name","value":"notYet"}},{"kind":"Field","name":{"kind":"Name","value":"everyoneAnswered"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownMembersAsked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recruitmentId"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"mayAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskForInterest"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCloseInterest"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanExtendInterest"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCallOff"}}]}}]}}]} as unknown as DocumentNode<InterestQuery, InterestQueryVariables>;
export const AnswerInterestForDocument = {"__meta__":{"hash":"562251ad55dd4781cd1b0ffc2556bc83650d06c0c2eaeee514e8aa5c2f2b261e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerInterestFor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerInterestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerInterest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<AnswerInterestForMutation, AnswerInterestForMutationVariables>;
export const TalksDocument = {"__meta__":{"hash":"fe052cdaee3adbc10e29261166e530852819dcb60ade181ece78a6a89efeb90d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Talks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"interestTalks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recruitmentId"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"talkedAt"}}]}}]}}]} as unknown as DocumentNode<TalksQuery, TalksQueryVariables>;
export const FinishTalkDocument = {"__meta__":{"hash":"0ce42efaa61f1697f30e3285036b76525cfa1d59707f33bb3012f3f92251df01"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishTalk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FinishTalkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"finishTalk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"talkedAt"}}]}}]}}]} as unknown as DocumentNode<FinishTalkMutation, FinishTalkMutationVariables>;
export const MyDrawsDocument = {"__meta__":{"hash":"9b6481f4a6c4b84a53beb7fa1c51178afd3a0a938d958ae1929e002c835d3209"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyDraws"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myDraws"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"drawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"interviewsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"chance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decimal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chanceInWords"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reserveNumber"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOver"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChoose"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<MyDrawsQuery, MyDrawsQueryVariables>;
export const MyPlacesDocument = {"__meta__":{"hash":"0ecf1b0915cb83d02c71c1283891fb945faf16d9784e076238ce71f44e53fec3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myDraws"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interviewsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"link"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSayYes"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSayNo"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskToTalk"}}]}}]}}]}}]} as unknown as DocumentNode<MyPlacesQuery, MyPlacesQueryVariables>;
export const AnswerPlaceDocument = {"__meta__":{"hash":"e260cb80b2e2a8e6b82cfb984b6e7a16dfcf1747c1fbeb47c94614cfe0b03452"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerPlaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerPlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSayYes"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSayNo"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskToTalk"}}]}}]}}]} as unknown as DocumentNode<AnswerPlaceMutation, AnswerPlaceMutationVariables>;
export const AskToTalkDocument = {"__meta__":{"hash":"11639c210147ede53e296dfc9a5a43ac4a6365e7f1224eac950492d4197622f0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskToTalk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskToTalkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askToTalk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AskToTalkMutation, AskToTalkMutationVariables>;
export const MyProofDocument = {"__meta__":{"hash":"8a2fa5c9ca01c002d47cc827303a1f53a4bce8772ad68440121980c59e0923ce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyProof"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"drawId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myDraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"drawId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"drawId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"drawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"interviewsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"chance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decimal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chanceInWords"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reserveNumber"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"}},{"kind":"Field","name":{"kind":"Name","value":"turnsCounted"}},{"kind":"Field","name":{"kind":"Name","value":"fewerTurnsFirst"}},{"kind":"Field","name":{"kind":"Name","value":"poolSize"}},{"kind":"Field","name":{"kind":"Name","value":"sameChance"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}}]}}]}}]} as unknown as DocumentNode<MyProofQuery, MyProofQueryVariables>;
export const WhyNotDrawnDocument = {"__meta__":{"hash":"d7c43116dbd4ec0f0aeb25df2c81adf553393f422b9ebf77360cf75e7cab20b3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhyNotDrawn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotDrawn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"wasInIt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<WhyNotDrawnQuery, WhyNotDrawnQueryVariables>;
export const MyInterestsDocument = {"__meta__":{"hash":"090720df7660b7dc52565f9944a179399b0e624f63cc2334f0066a61def709d9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyInterests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myInterests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recruitmentId"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"mayAnswer"}}]}}]}}]} as unknown as DocumentNode<MyInterestsQuery, MyInterestsQueryVariables>;
export const SeatByHandDocument = {"__meta__":{"hash":"e692a9eb8dbb747e7ca44a944b47c0436ceb44f7539a15efa1e53887e3349b67"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeatByHand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recruitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOverride"}},{"kind":"Field","name":{"kind":"Name","value":"membersToName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"panel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SeatByHandQuery, SeatByHandQueryVariables>;
export const OverrideSeatDocument = {"__meta__":{"hash":"5b10f5e9e8565be7d124f851875946452e508ba9900dad8787d258fbdc9fff11"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OverrideSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OverrideSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overrideSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OverrideSeatMutation, OverrideSeatMutationVariables>;
export const PanelOverridesDocument = {"__meta__":{"hash":"8d0a553e222dfbd6bd1e0144950271ff2f15a0abfaeebf2663551f596e43348b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelOverrides"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recruitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOverride"}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"came"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PanelOverridesQuery, PanelOverridesQueryVariables>;
export const CallOffPanelDocument = {"__meta__":{"hash":"575d0425b6263d978f76d23acd0ddfcec455134606c1dfda4ff7c68ff8880d3b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CallOffPanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CallOffPanelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"callOffPanel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]} as unknown as DocumentNode<CallOffPanelMutation, CallOffPanelMutationVariables>;
export const GiveMoreTimeDocument = {"__meta__":{"hash":"adce229217138d105935dce16c5031aa1a660487d03f4f610d219fb98b881124"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveMoreTime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveMoreTimeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"giveMoreTime"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"hadMoreTime"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanGiveMoreTime"}}]}}]}}]} as unknown as DocumentNode<GiveMoreTimeMutation, GiveMoreTimeMutationVariables>;
export const PlacesOfMembersDocument = {"__meta__":{"hash":"fa405775c314eb87c688e07078bf1393576ed61899aeeea06b2a607818c22658"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacesOfMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placesOfMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recruitmentId"}},{"kind":"Field","name":{"kind":"Name","value":"interviewsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"interviewsTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"whatNext"}},{"kind":"Field","name":{"kind":"Name","value":"hadMoreTime"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSayYes"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSayNo"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanGiveMoreTime"}}]}}]}}]} as unknown as DocumentNode<PlacesOfMembersQuery, PlacesOfMembersQueryVariables>;
export const GoAheadShortDocument = {"__meta__":{"hash":"192f7faa77db03a6880099379acc7974501bbfb5123c64efc0b3a6909aed6f2d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GoAheadShort"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GoAheadShortInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"goAheadShort"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortPanel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"goesAhead"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanGoAhead"}}]}}]}}]}}]} as unknown as DocumentNode<GoAheadShortMutation, GoAheadShortMutationVariables>;
export const AnswerPlaceForMemberDocument = {"__meta__":{"hash":"2f3daefdaaf1bd771efb8261c1fb3f79b71735dfbda2493505ab941d6b8bcfa9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerPlaceForMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerPlaceForMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerPlaceForMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AnswerPlaceForMemberMutation, AnswerPlaceForMemberMutationVariables>;
export const LogEntriesDocument = {"__meta__":{"hash":"3401cf3a1a41a37930dbd6d195217a03c898c295b8948d6b620a2182e1242303"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LogEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LogEntryKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"logEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"aboutId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<LogEntriesQuery, LogEntriesQueryVariables>;
export const LogHeadsSeenDocument = {"__meta__":{"hash":"74ef47c63ed645b3d6db71639309961482727892f1ed02050c285abaf0c8e47c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LogHeadsSeen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"logHeadsSeen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"root"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}}]}}]}}]} as unknown as DocumentNode<LogHeadsSeenQuery, LogHeadsSeenQueryVariables>;
export const KeepLogHeadDocument = {"__meta__":{"hash":"d49f019461ff93e7dc7bb803593e4a8c76768bf59ef260390e157a12720e5dd7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepLogHead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeepLogHeadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keepLogHead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"root"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}}]}}]}}]} as unknown as DocumentNode<KeepLogHeadMutation, KeepLogHeadMutationVariables>;
export const OpenDrawDocument = {"__meta__":{"hash":"67a6ffc2a06bda5a580fae084f1c45fb71bfcc76d358a2210109184923bb54c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenDraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenDrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openDraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opening"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"record"}}]}}]}}]}}]} as unknown as DocumentNode<OpenDrawMutation, OpenDrawMutationVariables>;
export const NoteAuditDocument = {"__meta__":{"hash":"668e0161283a6bdf0c8f1ab6632ada6da070518bf5835619fbec7dc8a5f6bb86"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteAudit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteAuditInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noteAudit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"audits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"isOfThisState"}}]}}]}}]}}]} as unknown as DocumentNode<NoteAuditMutation, NoteAuditMutationVariables>;
export const PublicRecordDocument = {"__meta__":{"hash":"8a21fa2a33cad74119ea2d48d1c681cc92db9247c8acb8975000e3e1ff4fddb8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drawRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"again"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"pickedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shares"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"abandonedBefore"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAudit"}},{"kind":"Field","name":{"kind":"Name","value":"canBeOpenedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"audits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"isOfThisState"}}]}}]}}]}}]} as unknown as DocumentNode<PublicRecordQuery, PublicRecordQueryVariables>;
export const PublicRecordsDocument = {"__meta__":{"hash":"8e239ceed18e2ecc8a25f7e4ed394c3860e47c51a3ad992d0e49a5fb94966779"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drawRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pickedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<PublicRecordsQuery, PublicRecordsQueryVariables>;
export const CompleteRecruitmentDocument = {"__meta__":{"hash":"3d47fa3dd9352fb5a18834cf3a6a8df3b8f569d752e242a3ee6f6fe474445725"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteRecruitment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteRecruitmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"completeRecruitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]} as unknown as DocumentNode<CompleteRecruitmentMutation, CompleteRecruitmentMutationVariables>;
export const WhoWasToComeDocument = {"__meta__":{"hash":"d096659561a42067bebb9bc83f313c5149391ebc06cfcfdca8d0b86b3468484f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoWasToCome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"draw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"panel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoWasToComeQuery, WhoWasToComeQueryVariables>;
export const RecruitmentDraftDocument = {"__meta__":{"hash":"41f795e5ff1aebbde4ead458d36706c9677fde35d5dbd3d7bf1d4186fe6dcd42"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecruitmentDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recruitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"interviewsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"interviewsTo"}},{"kind":"Field","name":{"kind":"Name","value":"interviewDays"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"panelModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"chair"}},{"kind":"Field","name":{"kind":"Name","value":"staffSeats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"shortListingReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stages"}},{"kind":"Field","name":{"kind":"Name","value":"doing"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"rewardPence"}},{"kind":"Field","name":{"kind":"Name","value":"expenses"}},{"kind":"Field","name":{"kind":"Name","value":"say"}},{"kind":"Field","name":{"kind":"Name","value":"sharePercent"}},{"kind":"Field","name":{"kind":"Name","value":"influence"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"guide"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"reserves"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"someoneFromTheTeam"}},{"kind":"Field","name":{"kind":"Name","value":"maxPerOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"coolDownDays"}},{"kind":"Field","name":{"kind":"Name","value":"trainedFor"}},{"kind":"Field","name":{"kind":"Name","value":"someoneTrainedToChair"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}}]}}]}}]} as unknown as DocumentNode<RecruitmentDraftQuery, RecruitmentDraftQueryVariables>;
export const ChangeRecruitmentDocument = {"__meta__":{"hash":"7ba0747256da7777acd30ce42cade8d388d70200c81a506fcdc25f64001fb584"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeRecruitment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRecruitmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeRecruitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ChangeRecruitmentMutation, ChangeRecruitmentMutationVariables>;
export const PanelTeamsDocument = {"__meta__":{"hash":"e13fefb8447b5f2c7d1249e1171971e31d2ec6f88dc8c462886cb66291a9fde2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelTeams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PanelTeamsQuery, PanelTeamsQueryVariables>;
export const PanelContractsDocument = {"__meta__":{"hash":"fee4b11a805fe9b8bace4b4c2474842400d61a659eaa9303f7b40c4dcb896e6c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelContracts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"providerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"providerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"providerId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<PanelContractsQuery, PanelContractsQueryVariables>;
export const PanelPoliciesDocument = {"__meta__":{"hash":"4b18740a52e3159f0b1cf6bb906d51e0346dcc82ab3156e777e02c3870f66df3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelPolicies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drawSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"policies"}}]}}]}}]} as unknown as DocumentNode<PanelPoliciesQuery, PanelPoliciesQueryVariables>;
export const CreateRecruitmentDocument = {"__meta__":{"hash":"f5d2b3cd5d99bd6d9ae67e91ceb1550487dc406b17fa23d552dc835dea6c8fdd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRecruitment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRecruitmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createRecruitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateRecruitmentMutation, CreateRecruitmentMutationVariables>;
export const PanelPreviewDocument = {"__meta__":{"hash":"9d2012e9300ba56f15c70745327dd0a80603a9d7dff97173a590eaf3fc8a1dfb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PanelPreviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"panelPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feasible"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"eligibleCount"}},{"kind":"Field","name":{"kind":"Name","value":"relaxations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"organisationsThatCouldLend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"reserves"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"someoneFromTheTeam"}},{"kind":"Field","name":{"kind":"Name","value":"maxPerOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"coolDownDays"}},{"kind":"Field","name":{"kind":"Name","value":"trainedFor"}},{"kind":"Field","name":{"kind":"Name","value":"someoneTrainedToChair"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisationsToAsk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"median"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"decimal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"largest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"decimal"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PanelPreviewQuery, PanelPreviewQueryVariables>;
export const RecruitmentDocument = {"__meta__":{"hash":"edbbc090dd254c6e553a3008c6a7725ffb13373038b64dbabfbaf8432afc9dce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Recruitment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recruitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"interviewsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"interviewsTo"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"rulesInWords"}},{"kind":"Field","name":{"kind":"Name","value":"panelModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"chair"}},{"kind":"Field","name":{"kind":"Name","value":"staffSeats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"shortListingReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handPickedPanel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pickedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draws"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDraw"}},{"kind":"Field","name":{"kind":"Name","value":"drawingAgain"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskForInterest"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCloseInterest"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeePanel"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortPanel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"whatItMeans"}},{"kind":"Field","name":{"kind":"Name","value":"goesAhead"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanGoAhead"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCallOff"}}]}}]}}]}}]} as unknown as DocumentNode<RecruitmentQuery, RecruitmentQueryVariables>;
export const RecruitmentsDocument = {"__meta__":{"hash":"ac8d68f0f403ca869c6282b07a1988bfa2ec3bb1c422cb050d707d09a301ebc4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Recruitments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RecruitmentFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recruitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"interviewsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"interviewsTo"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<RecruitmentsQuery, RecruitmentsQueryVariables>;
export const ToldToMembersDocument = {"__meta__":{"hash":"dceba22b5687d70a7206f45133d53b116f7387af3d0b2ff1c272c5c223b7bf9a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ToldToMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recruitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"missingFacts"}},{"kind":"Field","name":{"kind":"Name","value":"invitationFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"link"}}]}}]}}]}}]} as unknown as DocumentNode<ToldToMembersQuery, ToldToMembersQueryVariables>;
export const RotationDocument = {"__meta__":{"hash":"0b3a473fb21f9fa74f3915ca90633afc3c8110ef20b1e1583b001ae4c51d8c24"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rotation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stage"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RotationStage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"stage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"turns"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"distinctMembers"}},{"kind":"Field","name":{"kind":"Name","value":"busiestTenthShare"}},{"kind":"Field","name":{"kind":"Name","value":"evenestTenthShare"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFaces"}},{"kind":"Field","name":{"kind":"Name","value":"gini"}},{"kind":"Field","name":{"kind":"Name","value":"neverServed"}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysSinceLastTurn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"turns"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"distinctMembers"}},{"kind":"Field","name":{"kind":"Name","value":"busiestTenthShare"}},{"kind":"Field","name":{"kind":"Name","value":"evenestTenthShare"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFaces"}},{"kind":"Field","name":{"kind":"Name","value":"gini"}},{"kind":"Field","name":{"kind":"Name","value":"neverServed"}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysSinceLastTurn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"turnsSoFar"}},{"kind":"Field","name":{"kind":"Name","value":"distinctSoFar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"turns"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byNeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"turns"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"distinctMembers"}},{"kind":"Field","name":{"kind":"Name","value":"neverServed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"matrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"turns"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byStage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"turns"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"turns"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"lent"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFaces"}},{"kind":"Field","name":{"kind":"Name","value":"drawnInHundred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"panels"}},{"kind":"Field","name":{"kind":"Name","value":"metInHundred"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"servedMonths"}},{"kind":"Field","name":{"kind":"Name","value":"servedWhen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysSince"}}]}},{"kind":"Field","name":{"kind":"Name","value":"csv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTryWhatIf"}}]}}]} as unknown as DocumentNode<RotationQuery, RotationQueryVariables>;
export const DrawSettingsDocument = {"__meta__":{"hash":"fa1f2ed9a2ec181c0997b2aea83530f6c1b1b48c65fb6a3324563506f3efdcbf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DrawSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drawSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"policies"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}}]}}]}}]} as unknown as DocumentNode<DrawSettingsQuery, DrawSettingsQueryVariables>;
export const ChangeDrawSettingsDocument = {"__meta__":{"hash":"c139f74edab246f63fa927e35e7912ba2aee3160e2b2ca1a4ed4409d0bde742b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeDrawSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDrawSettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeDrawSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"policies"}}]}}]}}]} as unknown as DocumentNode<ChangeDrawSettingsMutation, ChangeDrawSettingsMutationVariables>;
export const WhatIfDocument = {"__meta__":{"hash":"32aa2db8f5bab1c8c608f0d2f6d291d55c5fb01ce847d414bf91da03a42dd5eb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"whatIf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"coolDownDays"}},{"kind":"Field","name":{"kind":"Name","value":"maxPerOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"mostTurnsAYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"panels"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"really"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"turns"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"distinctMembers"}},{"kind":"Field","name":{"kind":"Name","value":"neverServed"}},{"kind":"Field","name":{"kind":"Name","value":"busiestTenthShare"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFaces"}},{"kind":"Field","name":{"kind":"Name","value":"gini"}},{"kind":"Field","name":{"kind":"Name","value":"realChance"}},{"kind":"Field","name":{"kind":"Name","value":"unmet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asTheyWere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"turns"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"distinctMembers"}},{"kind":"Field","name":{"kind":"Name","value":"neverServed"}},{"kind":"Field","name":{"kind":"Name","value":"busiestTenthShare"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFaces"}},{"kind":"Field","name":{"kind":"Name","value":"gini"}},{"kind":"Field","name":{"kind":"Name","value":"realChance"}},{"kind":"Field","name":{"kind":"Name","value":"unmet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tried"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"turns"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"distinctMembers"}},{"kind":"Field","name":{"kind":"Name","value":"neverServed"}},{"kind":"Field","name":{"kind":"Name","value":"busiestTenthShare"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFaces"}},{"kind":"Field","name":{"kind":"Name","value":"gini"}},{"kind":"Field","name":{"kind":"Name","value":"realChance"}},{"kind":"Field","name":{"kind":"Name","value":"unmet"}}]}}]}}]}}]} as unknown as DocumentNode<WhatIfQuery, WhatIfQueryVariables>;
export const CanTryWhatIfDocument = {"__meta__":{"hash":"60f9e6832555cd28937f0474afe6d230f60674be9b86ff8f98d777d5ce2fe6b3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanTryWhatIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTryWhatIf"}}]}}]} as unknown as DocumentNode<CanTryWhatIfQuery, CanTryWhatIfQueryVariables>;
export const StartWhatIfDocument = {"__meta__":{"hash":"e79d669f093cff8ccae95f366b4f9e25cea5851234253296fb8e38a635cfc294"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartWhatIf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartWhatIfInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startWhatIf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StartWhatIfMutation, StartWhatIfMutationVariables>;
export const CancelWhatIfDocument = {"__meta__":{"hash":"c443edc3566fb898e4332709147e8349c79c8c6fa25840dc8d8263133f4bf21a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelWhatIf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelWhatIfInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelWhatIf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CancelWhatIfMutation, CancelWhatIfMutationVariables>;
export const WitnessedDrawDocument = {"__meta__":{"hash":"ff89dba0d15eb69b15d119dd70a1728059540b05debc2a7870501d0b117c4407"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WitnessedDraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"draw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"poolSize"}},{"kind":"Field","name":{"kind":"Name","value":"pickedAt"}},{"kind":"Field","name":{"kind":"Name","value":"gatherUntil"}},{"kind":"Field","name":{"kind":"Name","value":"revealWithin"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"beaconAt"}},{"kind":"Field","name":{"kind":"Name","value":"beaconRound"}},{"kind":"Field","name":{"kind":"Name","value":"again"}},{"kind":"Field","name":{"kind":"Name","value":"witnesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"recruits"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"revealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanGive"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReveal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recruitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WitnessedDrawQuery, WitnessedDrawQueryVariables>;
export const DrawsToWitnessDocument = {"__meta__":{"hash":"91c121bd47d0161ec32ac9f4aba6aa85a103d264bf79b4688ea65ef31a17f6a4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DrawsToWitness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drawsToWitness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"gatherUntil"}},{"kind":"Field","name":{"kind":"Name","value":"recruitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"witnesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"revealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanGive"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReveal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<DrawsToWitnessQuery, DrawsToWitnessQueryVariables>;
export const DrawsStartedAgainDocument = {"__meta__":{"hash":"043fa139f3f5187858f82e2a531964f00f8ed38f8a1062ce67a41eda4f3244ec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DrawsStartedAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drawsStartedAgain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"again"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recruitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<DrawsStartedAgainQuery, DrawsStartedAgainQueryVariables>;