/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AboutMePart = {
  reader: AboutMeReader;
  text: string;
};

/** Who may read what a member wrote about themselves (R41). */
export type AboutMeReader =
  | 'EVERYONE'
  | 'ONLY_MY_LEAD'
  | 'WHERE_I_SAID_YES';

/** What papers should look like (R40). */
export type AccessFormat =
  | 'AUDIO'
  | 'BRAILLE'
  | 'BY_EMAIL'
  | 'COLOURED_PAPER'
  | 'EASY_READ'
  | 'LARGE_PRINT';

export type AcknowledgeAgreementInput = {
  agreement: Agreement;
  how: ConsentHow;
  idempotencyKey: string;
  memberId: string;
  /** The version that was on the screen or paper. */
  version: number;
};

export type AddCourseInput = {
  about: string;
  /** New for each intention, the same for each retry. */
  idempotencyKey: string;
  kind: CourseKind;
  modules: Array<TrainingModuleCode>;
  name: string;
  openToAll: boolean;
  organisationId: string;
  /** Needed for a pack: what it says, at most 20,000 characters; a web address where there is one. */
  pack?: string | null | undefined;
};

export type AddExpenseInput = {
  idempotencyKey: string;
  kind: ExpenseKind;
  note: string;
  pence: number;
  rewardId: string;
};

export type AddMemberInput = {
  idempotencyKey: string;
  name: string;
  organisationId: string;
};

export type AddTrainingSessionInput = {
  courseId: string;
  day: string;
  /** `14:00`, as clocks show it where it takes place. */
  from: string;
  idempotencyKey: string;
  online: boolean;
  places: number;
  to: string;
  where: string;
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

export type AskForLoanInput = {
  borrowerId: string;
  from: string;
  /** 1 to 100, for coordinator time. */
  hours?: number | null | undefined;
  idempotencyKey: string;
  lastDay: string;
  lenderId: string;
  /** 1 to 12, for members. */
  membersWanted?: number | null | undefined;
  opportunityId?: string | null | undefined;
  purpose: string;
  recruitmentId?: string | null | undefined;
  role?: TrainingRole | null | undefined;
  travelPaidBy: TravelPayer;
  what: LoanWhat;
};

/** Everything a member is told before they answer (R162): nothing of it can be left out. */
export type AskMembersInput = {
  /** The day it was agreed that this takes place. */
  agreedOn: string;
  answerBy: string;
  askContact: string;
  askName: string;
  chosenFor: Array<ChosenFor>;
  from: string;
  /** Leave out to ask everyone eligible. */
  groupId?: string | null | undefined;
  /** In halves of an hour. */
  hours: number;
  idempotencyKey: string;
  influence: string;
  /** Leave out for a group's meeting or anything else. */
  option?: InvolvementOption | null | undefined;
  organisationId: string;
  paidWithinDays: number;
  places: number;
  provided: Array<OpportunityProvides>;
  rewardForms: Array<RewardForm>;
  rewardPence: number;
  summary: string;
  times: string;
  title: string;
  to: string;
  ways: Array<WayToTakePart>;
  where: string;
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

export type CancelTrainingSessionInput = {
  idempotencyKey: string;
  /** In words for those who wanted to come. */
  reason: string;
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

export type CheckAnswer =
  | 'NO'
  | 'YES';

export type CheckedItemInput = {
  answer: CheckAnswer;
  item: ChecklistItem;
  note?: string | null | undefined;
};

/** One line of the checklist for the day: the guides' two lists made one (R70, R71). */
export type ChecklistItem =
  | 'ASSISTIVE_TECHNOLOGY'
  | 'BREAKS'
  | 'CARER_COMING'
  | 'CLEAR_ROLES'
  | 'EXTRA_SUPPORT'
  | 'FOOD'
  | 'FORMATS'
  | 'GOOD_TIME'
  | 'HEARING_LOOP'
  | 'MEET_THE_PANEL'
  | 'OTHER'
  | 'PERSONAL_SUPPORT'
  | 'STEP_FREE'
  | 'TECHNOLOGY'
  | 'TRANSPORT_BOOKED'
  | 'TRANSPORT_LINK';

/** The seven reasons for choosing a way to involve members (R43). Convenience is not one. */
export type ChosenFor =
  | 'COMPETENCIES_ASSESSED'
  | 'IN_PERSON_OR_VIRTUAL'
  | 'LENGTH_AND_TYPE_OF_CONTRACT'
  | 'LOCATION'
  | 'MEMBERS_PREFERENCES'
  | 'NUMBER_OF_CANDIDATES'
  | 'THE_ROLE';

export type CloseCourseInput = {
  courseId: string;
  idempotencyKey: string;
};

export type ComeBackToPoolInput = {
  idempotencyKey: string;
  memberId: string;
};

/** Help with communication that is booked ahead (R39). */
export type CommunicationSupport =
  | 'MAKATON'
  | 'PICTURE_CARDS'
  | 'SIGN_LANGUAGE'
  | 'SPEECH_TO_TEXT'
  | 'SPOKEN_LANGUAGE'
  | 'WRITTEN_TRANSLATION';

export type CommunicationWantedInput = {
  daysAhead: number;
  note?: string | null | undefined;
  support: CommunicationSupport;
};

export type CompletionSource =
  /** Recorded from a session's attendance. */
  | 'ATTENDED'
  /** The member said that they understood the pack. */
  | 'CONFIRMED'
  /** Came with the member, from a file or from before there were records. */
  | 'IMPORTED'
  /** Written down by a lead. */
  | 'RECORDED';

export type ConfirmMemberImportInput = {
  idempotencyKey: string;
  importId: string;
};

export type ConfirmTrainingPackInput = {
  courseId: string;
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

/** Only what is given is changed; empty text takes e-mail or phone away. */
export type CorrectMemberInput = {
  email?: string | null | undefined;
  idempotencyKey: string;
  memberId: string;
  name?: string | null | undefined;
  phone?: string | null | undefined;
  /** Lines of a postal address; empty takes it away. */
  postalAddress?: string | null | undefined;
  /** What is chosen must be there: no letters without an address. */
  route?: ContactRoute | null | undefined;
};

export type CorrectTrainingInput = {
  completionId: string;
  idempotencyKey: string;
  memberId: string;
  on: string;
  reason: string;
};

export type CourseKind =
  /** Learnt by oneself from a training pack. */
  | 'PACK'
  /** Taught at sessions. */
  | 'SESSIONS';

export type DayPart = {
  food: string;
  technology: string;
  travel: string;
};

export type DiscardMemberImportInput = {
  idempotencyKey: string;
  importId: string;
};

export type DuplicateReason =
  | 'SAME_EMAIL'
  | 'SAME_NAME'
  | 'SAME_PHONE';

export type EndGroupInput = {
  groupId: string;
  idempotencyKey: string;
};

export type EndSupportInput = {
  idempotencyKey: string;
  memberId: string;
  /** The supporter. */
  personId: string;
};

/** One of the two ids. For a member, their account goes too. */
export type ErasePersonInput = {
  /** The word ERASE, typed by whoever asks. */
  confirm: string;
  idempotencyKey: string;
  memberId?: string | null | undefined;
  personId?: string | null | undefined;
};

export type ExpenseKind =
  | 'FOOD'
  | 'OTHER'
  | 'TRAVEL';

export type FeedbackQuestion =
  | 'DIFFERENCE'
  | 'ENJOYED'
  | 'PREPARED';

export type FormatsPart = {
  communication: Array<CommunicationWantedInput>;
  formats: Array<AccessFormat>;
};

export type HealthFindingKind =
  | 'FEW_WITH_EXPERIENCE'
  | 'NEVER_ASKED'
  | 'NO_AREA'
  | 'TOO_FEW_READY'
  | 'TRAINING_RUNS_OUT';

export type HealthStep =
  | 'ASK'
  | 'BORROW'
  | 'SET_AREAS'
  | 'TRAIN';

export type HelpsPart = {
  breaks: string;
  whatHelps: string;
};

export type ImportCellInput = {
  field: ImportField;
  text: string;
};

export type ImportColumnInput = {
  field: ImportField;
  heading: string;
};

export type ImportField =
  | 'EMAIL'
  | 'FAMILY_NAME'
  | 'JOINED_ON'
  /** In which way they know the field. */
  | 'KIND'
  | 'NAME'
  | 'OWN_LIMIT_PER_YEAR'
  | 'PHONE'
  | 'POSTAL_ADDRESS'
  /** How they want to hear from us. */
  | 'ROUTE'
  | 'SHARED_POOL'
  | 'TRAINED_FOR';

export type ImportProblemKind =
  | 'BAD_DATE'
  | 'BAD_EMAIL'
  | 'BAD_NUMBER'
  | 'BAD_ROUTE'
  | 'BAD_YES_NO'
  | 'DUPLICATE_IN_FILE'
  | 'MISSING_NAME'
  | 'POSSIBLE_DUPLICATE'
  | 'TOO_LONG'
  | 'UNKNOWN_KIND'
  | 'UNKNOWN_TRAINING'
  | 'WRONG_NUMBER_OF_CELLS';

export type ImportStatus =
  | 'CONFIRMED'
  | 'DISCARDED'
  | 'PREVIEW'
  /** Its members were taken back within a day. */
  | 'UNDONE';

/** What a member says to a recruitment: to be in its draw, not to be, or to talk first (R55). */
export type InterestAnswer =
  | 'NO'
  | 'TALK'
  | 'YES';

export type InvitationState =
  | 'ACCEPTED'
  | 'EXPIRED'
  | 'WAITING'
  | 'WITHDRAWN';

export type InviteMemberInput = {
  email: string;
  idempotencyKey: string;
  memberId: string;
};

export type InviteSupporterInput = {
  email: string;
  idempotencyKey: string;
  memberId: string;
  /** Needed from a lead: how the member said yes to it. */
  saidYes?: SaidYes | null | undefined;
};

/** How much is asked: blue is the least, green the most. */
export type InvolvementLevel =
  | 'AMBER'
  | 'BLUE'
  | 'GREEN';

/** The involvement menu (R67): sixteen ways to take part in choosing staff. */
export type InvolvementOption =
  | 'ASSESSING_PRESENTATIONS'
  | 'CHAIRING_PANEL'
  | 'DEVELOPING_TASKS'
  | 'GROUP_EXERCISE'
  | 'MEET_AND_GREET'
  | 'MEMBER_LED_PANEL'
  | 'PANEL_OBSERVER'
  | 'PANEL_WITH_STAFF'
  | 'PHONE_SHORT_LISTING'
  | 'QUESTION_ASKED'
  | 'QUESTION_IDEAS'
  | 'ROLE_PLAY'
  | 'ROLE_PROFILES'
  | 'SCORING_TASKS'
  | 'SERVICE_TOUR'
  | 'SHORT_LISTING';

export type JoinGroupInput = {
  groupId: string;
  idempotencyKey: string;
  memberId: string;
};

export type LeaveGroupInput = {
  groupId: string;
  idempotencyKey: string;
  memberId: string;
};

export type LeaveOutImportRowInput = {
  idempotencyKey: string;
  importId: string;
  number: number;
  /** Null takes the row back in. */
  reason?: LeftOutReason | null | undefined;
};

export type LeavePoolInput = {
  idempotencyKey: string;
  memberId: string;
};

/** Why a row of a file is not to be added. */
export type LeftOutReason =
  | 'ALREADY_A_MEMBER'
  | 'ASK_FIRST'
  | 'HAS_LEFT'
  | 'NOT_A_PERSON'
  | 'SAID_NO';

export type LinkPurpose =
  | 'ANSWER_INTEREST'
  | 'ANSWER_OPPORTUNITY'
  | 'ANSWER_PLACE'
  | 'CHOOSE_DATES'
  | 'OWN_PAGES';

export type LoanState =
  | 'AGREED'
  | 'ASKED'
  | 'DECLINED'
  | 'ENDED'
  | 'RECALLED'
  | 'WITHDRAWN';

export type LoanStepKind =
  | 'AGREE'
  | 'ASK'
  | 'DECLINE'
  | 'END'
  | 'RECALL'
  | 'WITHDRAW';

export type LoanWhat =
  | 'COORDINATOR_TIME'
  | 'MEMBERS';

export type MarkMessageInput = {
  idempotencyKey: string;
  messageId: string;
  outcome: MessageOutcome;
};

export type MarkRewardPaidInput = {
  form: RewardForm;
  idempotencyKey: string;
  paidOn: string;
  rewardId: string;
};

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

export type MemberFilter = {
  /** Give both, or neither. */
  availableFrom?: string | null | undefined;
  availableTo?: string | null | undefined;
  homeOrganisationId?: string | null | undefined;
  /** Beginnings of words of the pseudonym; for an involvement lead also of their own members' names. */
  search?: string | null | undefined;
  status?: MemberStatus | null | undefined;
  trainedFor?: TrainingRole | null | undefined;
};

/** In which way someone knows the field (R26). Family and carers never stand in for lived experience. */
export type MemberKind =
  | 'CARER'
  | 'FAMILY'
  | 'LIVED_EXPERIENCE'
  | 'PEER_SUPPORTER';

export type MemberStatus =
  | 'ACTIVE'
  | 'LEFT'
  | 'PAUSED';

export type MendImportRowInput = {
  cells: Array<ImportCellInput>;
  idempotencyKey: string;
  importId: string;
  /** The row's number as a spreadsheet has it. */
  number: number;
  /** True when this is not the person whose name is alike. */
  someoneElse: boolean;
};

/** What a lead chooses between when two records are one person. */
export type MergeFact =
  | 'CALLED_BY'
  | 'EMAIL'
  | 'JOINED_ON'
  | 'KIND'
  | 'NAME'
  | 'NOTE'
  | 'OWN_LIMIT'
  | 'PHONE'
  | 'POSTAL_ADDRESS'
  | 'ROUTE';

export type MergeMembersInput = {
  idempotencyKey: string;
  /** The record that stays. */
  keptId: string;
  otherId: string;
  /** Facts that the other record is right about. */
  takeFromOther: Array<MergeFact>;
};

export type MessageOutcome =
  | 'DONE'
  /** Nobody was there: try again; after the third time it becomes a letter where there is an address. */
  | 'NOT_REACHED';

/** How one message goes: the member's own choice, or what is left when that way is not open (R168). */
export type MessageRoute =
  | 'EMAIL'
  /** No way is open: their lead says it when they meet, and hands the letter over. */
  | 'IN_PERSON'
  | 'PHONE'
  | 'POST';

export type MessageState =
  | 'DONE'
  /** In the outbox, until the mail server took or refused it. */
  | 'MAILED'
  | 'TO_DO';

export type MessageTopic =
  | 'ASKED'
  | 'CONSENT'
  /** Days for the interviews (R60). */
  | 'DATES'
  /** What a draw came to. */
  | 'DRAW'
  /** Whether they are interested in a draw (R55). */
  | 'INTEREST'
  | 'JOINING'
  | 'PLACED'
  | 'REWARD'
  | 'THANKS'
  | 'TRAINING';

export type MoveLoanInput = {
  idempotencyKey: string;
  loanId: string;
  /** At most 300 characters; needed to decline and to recall. */
  reason?: string | null | undefined;
};

/** Empty text takes away. */
export type NamePart = {
  calledBy: string;
  introduction: string;
};

/** The four needs of the network (R24). */
export type Need =
  | 'HOMELESSNESS'
  | 'MENTAL_ILL_HEALTH'
  | 'OFFENDING'
  | 'SUBSTANCE_MISUSE';

export type NotAskedBecause =
  | 'DOES_NOT_GO_ELSEWHERE'
  | 'HOME_DOES_NOT_LEND'
  | 'KEPT_APART'
  | 'LIKES_OTHER_THINGS'
  | 'NOT_ACTIVE'
  | 'NOT_FREE'
  | 'NOT_IN_SHARED_POOL'
  | 'NOT_TRAINED'
  | 'OWN_LIMIT_REACHED';

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

export type OpportunityStepInput = {
  idempotencyKey: string;
  opportunityId: string;
};

export type OrganisationKind =
  | 'COMMISSIONER'
  | 'COORDINATOR'
  | 'PARTNER';

/** Can a panel and its reserves be staffed from here? */
export type PanelCover =
  /** Too few people to count anyone without pointing at them. */
  | 'CANNOT_SAY'
  /** At least a panel and its reserves with experience of the need. */
  | 'ENOUGH'
  /** Fewer than five such people in any group that can be counted. */
  | 'FEW'
  /** Too few people are trained and free, whatever their experience. */
  | 'SHORT'
  /** At least five such people; not enough for a panel and its reserves for certain. */
  | 'THIN';

export type PathwayStepState =
  | 'DONE'
  | 'LATER'
  | 'NEXT';

export type PossibleLendersInput = {
  borrowerId: string;
  from: string;
  hours?: number | null | undefined;
  lastDay: string;
  membersWanted?: number | null | undefined;
  role?: TrainingRole | null | undefined;
  travelPaidBy: TravelPayer;
  what: LoanWhat;
};

export type PreviewMemberImportInput = {
  /** Which heading holds which field; guessed from the headings when not given. */
  columns?: Array<ImportColumnInput> | null | undefined;
  /** Comma, semicolon or tab separated, headings first, at most 2 MB and 5,000 rows. */
  csv: string;
  fileName: string;
  /** New for each intention, the same for each retry. */
  idempotencyKey: string;
  organisationId: string;
};

export type RecordAttendanceInput = {
  attended: Array<string>;
  idempotencyKey: string;
  missed: Array<string>;
  sessionId: string;
};

export type RecordNeedsInput = {
  idempotencyKey: string;
  memberId: string;
  needs: Array<Need>;
};

export type RecordRiskAssessmentInput = {
  doneOn: string;
  idempotencyKey: string;
  memberId: string;
  reviewOn: string;
};

export type RecordServicesUsedInput = {
  idempotencyKey: string;
  memberId: string;
  /** Team slugs. */
  teams: Array<string>;
};

export type RecordStaffTrainingInput = {
  idempotencyKey: string;
  on: string;
  organisationId: string;
  personId: string;
};

export type RecordStandingWorkInput = {
  date: string;
  idempotencyKey: string;
  memberId: string;
};

/** One page of the record, in the order they are filled in together. */
export type RecordStep =
  | 'ABOUT_ME'
  | 'AGREEMENTS'
  | 'AVAILABILITY'
  | 'CHECKLIST'
  | 'CHOICES'
  | 'CONTACT'
  | 'DAY'
  | 'FORMATS'
  | 'HELPS'
  | 'KIND'
  | 'LIVED_THROUGH'
  | 'NAME'
  | 'OPTIONS'
  | 'REWARD'
  | 'SERVICES'
  | 'SUPPORTER';

export type RecordTakingPartInput = {
  idempotencyKey: string;
  /** Of those who have a place. */
  memberIds: Array<string>;
  opportunityId: string;
};

export type RecordTrainingInput = {
  idempotencyKey: string;
  memberId: string;
  module: TrainingModuleCode;
  on: string;
};

/** How someone likes to be thanked (R120, R123). None is as good as any. */
export type RewardChoice =
  | 'BANK_TRANSFER'
  | 'CASH_ON_THE_DAY'
  | 'NONE'
  | 'VOUCHER';

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

/** How a member said yes to something that their lead writes down. */
export type SaidYes =
  | 'IN_PERSON'
  | 'PAPER'
  | 'PHONE';

export type SendPersonalLinkInput = {
  idempotencyKey: string;
  memberId: string;
};

export type SetOrganisationAreaInput = {
  area: string;
  /** New for each intention, the same for each retry. */
  idempotencyKey: string;
  organisationId: string;
};

export type SetOwnLimitInput = {
  idempotencyKey: string;
  memberId: string;
  /** 1 to 52; null for no limit. */
  turnsAYear?: number | null | undefined;
};

export type StandingPart = {
  isPaidEmployee: boolean;
  isTrainer: boolean;
  partnerRole: string;
};

export type StartGroupInput = {
  about: string;
  idempotencyKey: string;
  meets: string;
  name: string;
  /** Leave out for a group of the whole network; for coordinators. */
  organisationId?: string | null | undefined;
};

export type StepState =
  | 'DONE'
  | 'NOT_YET'
  | 'SKIPPED';

export type StopPersonalLinkInput = {
  idempotencyKey: string;
  linkId: string;
  memberId: string;
};

export type StopSupportingInput = {
  idempotencyKey: string;
  memberId: string;
};

/** An empty name says that there is nobody. */
export type SupporterPart = {
  /** They know that we keep this, and agreed. */
  agreed: boolean;
  contact: string;
  name: string;
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

export type TrainingModuleGroup =
  | 'ADDED'
  | 'LEARNING_AREA'
  | 'MANDATORY'
  | 'PRACTICE'
  | 'STAFF';

export type TrainingRole =
  | 'CHAIR'
  | 'JOB_DESCRIPTION_REVIEW'
  | 'OBSERVER'
  | 'PANEL_MEMBER'
  | 'SHORT_LISTING';

export type TrainingSessionState =
  | 'CANCELLED'
  | 'PLANNED';

export type TravelPayer =
  | 'BORROWER'
  | 'LENDER'
  | 'SHARED';

export type UndoMemberImportInput = {
  idempotencyKey: string;
  importId: string;
};

export type UndoMemberMergeInput = {
  idempotencyKey: string;
  mergeId: string;
};

export type WayToTakePart =
  | 'AT_HOME'
  | 'IN_PERSON'
  | 'ONLINE'
  | 'PHONE';

export type WithdrawMemberInvitationInput = {
  idempotencyKey: string;
  invitationId: string;
};

export type WithdrawTrainingInput = {
  completionId: string;
  idempotencyKey: string;
  memberId: string;
  reason: string;
};

export type WriteProfileInput = {
  aboutMe?: AboutMePart | null | undefined;
  checklist?: Array<CheckedItemInput> | null | undefined;
  day?: DayPart | null | undefined;
  formats?: FormatsPart | null | undefined;
  helps?: HelpsPart | null | undefined;
  idempotencyKey: string;
  kind?: MemberKind | null | undefined;
  memberId: string;
  name?: NamePart | null | undefined;
  options?: Array<InvolvementOption> | null | undefined;
  reward?: RewardChoice | null | undefined;
  /** Leaves a page for later. */
  skip?: RecordStep | null | undefined;
  /** For the lead only. */
  standing?: StandingPart | null | undefined;
  supporter?: SupporterPart | null | undefined;
};

export type WriteStandingOfferInput = {
  coordinatorHoursAMonth: number;
  idempotencyKey: string;
  mostLentAMonth: number;
  note: string;
  noticeDays: number;
  on: boolean;
  organisationId: string;
  roles: Array<TrainingRole>;
  travelPaidBy: TravelPayer;
};

export type ChangeAvailabilityMutationVariables = Exact<{
  input: ChangeAvailabilityInput;
}>;


export type ChangeAvailabilityMutation = { __typename: 'Mutation', changeAvailability: { __typename: 'Member', id: string, status: MemberStatus, private: { __typename: 'MemberPrivate', name: string, email: string | null, phone: string | null, ownLimitPerYear: number | null, sharedPoolSince: string | null, availabilityNote: string | null, pausedUntil: string | null, busy: Array<{ __typename: 'BusyDates', id: string, from: string, to: string }> } | null } };

export type ConsentsQueryVariables = Exact<{
  id: string;
}>;


export type ConsentsQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, shownAs: string, viewerCanAnswerConsents: boolean, homeOrganisation: { __typename: 'Organisation', id: string, name: string }, consents: Array<{ __typename: 'Consent', purpose: ConsentPurpose, question: string, wordingVersion: number, ifNo: string, given: boolean, askAgain: boolean, answer: { __typename: 'ConsentAnswer', given: boolean, at: string } | null, history: Array<{ __typename: 'ConsentAnswer', given: boolean, at: string, wordingVersion: number, question: string, how: ConsentHow, recordedBy: string, witness: string | null }> }> | null } | null };

export type AnswerConsentMutationVariables = Exact<{
  input: AnswerConsentInput;
}>;


export type AnswerConsentMutation = { __typename: 'Mutation', answerConsent: { __typename: 'Member', id: string, consents: Array<{ __typename: 'Consent', purpose: ConsentPurpose, question: string, wordingVersion: number, ifNo: string, given: boolean, askAgain: boolean, answer: { __typename: 'ConsentAnswer', given: boolean, at: string } | null, history: Array<{ __typename: 'ConsentAnswer', given: boolean, at: string, wordingVersion: number, question: string, how: ConsentHow, recordedBy: string, witness: string | null }> }> | null } };

export type CorrectMemberMutationVariables = Exact<{
  input: CorrectMemberInput;
}>;


export type CorrectMemberMutation = { __typename: 'Mutation', correctMember: { __typename: 'Member', id: string, shownAs: string, private: { __typename: 'MemberPrivate', name: string, email: string | null, phone: string | null, ownLimitPerYear: number | null, sharedPoolSince: string | null, availabilityNote: string | null, busy: Array<{ __typename: 'BusyDates', id: string, from: string, to: string }> } | null } };

export type ErasePersonMutationVariables = Exact<{
  input: ErasePersonInput;
}>;


export type ErasePersonMutation = { __typename: 'Mutation', erasePerson: { __typename: 'Erasure', id: string, at: string, erased: Array<string>, kept: Array<string> } };

export type EndGroupMutationVariables = Exact<{
  input: EndGroupInput;
}>;


export type EndGroupMutation = { __typename: 'Mutation', endGroup: { __typename: 'Group', id: string, endedOn: string | null, memberCount: number, viewerCanEnd: boolean, viewerCanAsk: boolean, ownMembers: Array<{ __typename: 'Member', id: string }> } };

export type GroupPageQueryVariables = Exact<{
  id: string;
}>;


export type GroupPageQuery = { __typename: 'Query', group: { __typename: 'Group', id: string, name: string, about: string, meets: string, startedOn: string, endedOn: string | null, memberCount: number, viewerCanEnd: boolean, viewerCanAsk: boolean, organisation: { __typename: 'Organisation', id: string, name: string } | null, ownMembers: Array<{ __typename: 'Member', id: string, shownAs: string }> } };

export type GroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupsQuery = { __typename: 'Query', groups: Array<{ __typename: 'Group', id: string, name: string, about: string, meets: string, memberCount: number, organisation: { __typename: 'Organisation', id: string, name: string } | null }>, organisations: Array<{ __typename: 'Organisation', id: string, viewerCanStartGroup: boolean }> };

export type FindOwnMembersQueryVariables = Exact<{
  filter?: MemberFilter | null | undefined;
}>;


export type FindOwnMembersQuery = { __typename: 'Query', members: { __typename: 'MemberPage', nodes: Array<{ __typename: 'Member', id: string, shownAs: string, viewerCanChange: boolean }> } };

export type JoinGroupMutationVariables = Exact<{
  input: JoinGroupInput;
}>;


export type JoinGroupMutation = { __typename: 'Mutation', joinGroup: { __typename: 'Group', id: string, memberCount: number, ownMembers: Array<{ __typename: 'Member', id: string, shownAs: string }> } };

export type LeaveGroupMutationVariables = Exact<{
  input: LeaveGroupInput;
}>;


export type LeaveGroupMutation = { __typename: 'Mutation', leaveGroup: { __typename: 'Group', id: string, memberCount: number, ownMembers: Array<{ __typename: 'Member', id: string, shownAs: string }> } };

export type GroupStartersQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupStartersQuery = { __typename: 'Query', organisations: Array<{ __typename: 'Organisation', id: string, name: string, kind: OrganisationKind, viewerCanStartGroup: boolean }> };

export type StartGroupMutationVariables = Exact<{
  input: StartGroupInput;
}>;


export type StartGroupMutation = { __typename: 'Mutation', startGroup: { __typename: 'Group', id: string, name: string } };

export type SetOrganisationAreaMutationVariables = Exact<{
  input: SetOrganisationAreaInput;
}>;


export type SetOrganisationAreaMutation = { __typename: 'Mutation', setOrganisationArea: { __typename: 'Organisation', id: string, area: string | null } };

export type OrganisationAreasQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationAreasQuery = { __typename: 'Query', organisations: Array<{ __typename: 'Organisation', id: string, name: string, kind: OrganisationKind, area: string | null, viewerCanSetArea: boolean }> };

export type PoolHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type PoolHealthQuery = { __typename: 'Query', poolHealth: { __typename: 'PoolHealth', asOf: string, experienceCountedOn: string, from: string, to: string, seatsAndReserves: number, members: number, areas: Array<string | null>, roles: Array<{ __typename: 'RoleHealth', area: string | null, everywhere: boolean, role: TrainingRole, trained: number, ready: number, expiring: number, booked: number }>, cover: Array<{ __typename: 'CoverCell', need: Need, area: string | null, role: TrainingRole, cover: PanelCover, text: string }>, findings: Array<{ __typename: 'HealthFinding', kind: HealthFindingKind, wrong: string, todo: string, steps: Array<HealthStep>, area: string | null, role: TrainingRole | null, need: Need | null }>, neverAsked: { __typename: 'SafeCount', atLeast: number | null, text: string }, panels: { __typename: 'PanelHealth', panels: number, dropOutPercent: number | null, ahead: number, aheadThin: number } | null } };

export type ExportPoolHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type ExportPoolHealthQuery = { __typename: 'Query', exportPoolHealth: { __typename: 'CsvFile', name: string, text: string } };

export type PoolAtAGlanceQueryVariables = Exact<{ [key: string]: never; }>;


export type PoolAtAGlanceQuery = { __typename: 'Query', poolSummary: { __typename: 'PoolSummary', asOf: string, viewerCanSeeHealth: boolean, members: number, organisations: number, paused: number, availableNextEightWeeks: number, trained: Array<{ __typename: 'TrainedCount', role: TrainingRole, members: number }>, needs: Array<{ __typename: 'NeedCoverage', need: Need, members: { __typename: 'SafeCount', atLeast: number | null, text: string } }>, teams: Array<{ __typename: 'TeamCoverage', team: { __typename: 'Team', slug: string, name: string }, organisation: { __typename: 'Organisation', id: string, name: string }, members: { __typename: 'SafeCount', atLeast: number | null, text: string } }>, kinds: Array<{ __typename: 'KindCount', kind: MemberKind, members: { __typename: 'SafeCount', text: string } }> }, organisations: Array<{ __typename: 'Organisation', id: string, viewerCanImportMembers: boolean, viewerCanSendLetters: boolean }> };

export type ImportableQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportableQuery = { __typename: 'Query', organisations: Array<{ __typename: 'Organisation', id: string, name: string, viewerCanImportMembers: boolean }> };

export type PreviewImportMutationVariables = Exact<{
  input: PreviewMemberImportInput;
}>;


export type PreviewImportMutation = { __typename: 'Mutation', previewMemberImport: { __typename: 'MemberImport', id: string, headings: Array<string>, columns: Array<{ __typename: 'ImportColumn', field: ImportField, heading: string | null }> } };

export type ImportedQueryVariables = Exact<{
  id: string;
  onlyProblems?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportedQuery = { __typename: 'Query', memberImport: { __typename: 'MemberImport', id: string, status: ImportStatus, fileName: string, leftOut: Array<string>, rowCount: number, goodRowCount: number, problemRowCount: number, leftOutRowCount: number, savedCount: number, undoUntil: string | null, keptUntil: string | null, organisation: { __typename: 'Organisation', id: string, name: string }, columns: Array<{ __typename: 'ImportColumn', field: ImportField, heading: string | null }>, rows: { __typename: 'ImportRowPage', endCursor: string | null, total: number, nodes: Array<{ __typename: 'ImportRow', number: number, someoneElse: boolean, leftOut: LeftOutReason | null, cells: Array<{ __typename: 'ImportCell', field: ImportField, text: string }>, problems: Array<{ __typename: 'ImportProblem', column: string | null, field: ImportField | null, kind: ImportProblemKind, sentence: string }> }> } } | null };

export type ImportProblemsQueryVariables = Exact<{
  id: string;
}>;


export type ImportProblemsQuery = { __typename: 'Query', memberImport: { __typename: 'MemberImport', id: string, problemsFile: { __typename: 'CsvFile', name: string, text: string } } | null };

export type ConfirmImportMutationVariables = Exact<{
  input: ConfirmMemberImportInput;
}>;


export type ConfirmImportMutation = { __typename: 'Mutation', confirmMemberImport: { __typename: 'MemberImport', id: string, status: ImportStatus, savedCount: number, goodRowCount: number, problemRowCount: number } };

export type DiscardImportMutationVariables = Exact<{
  input: DiscardMemberImportInput;
}>;


export type DiscardImportMutation = { __typename: 'Mutation', discardMemberImport: { __typename: 'MemberImport', id: string, status: ImportStatus } };

export type MendRowMutationVariables = Exact<{
  input: MendImportRowInput;
}>;


export type MendRowMutation = { __typename: 'Mutation', mendImportRow: { __typename: 'MemberImport', id: string, goodRowCount: number, problemRowCount: number } };

export type LeaveOutRowMutationVariables = Exact<{
  input: LeaveOutImportRowInput;
}>;


export type LeaveOutRowMutation = { __typename: 'Mutation', leaveOutImportRow: { __typename: 'MemberImport', id: string, goodRowCount: number, problemRowCount: number, leftOutRowCount: number } };

export type UndoImportMutationVariables = Exact<{
  input: UndoMemberImportInput;
}>;


export type UndoImportMutation = { __typename: 'Mutation', undoMemberImport: { __typename: 'MemberImport', id: string, status: ImportStatus, savedCount: number, undoUntil: string | null } };

export type EarlierImportsQueryVariables = Exact<{
  organisationId: string;
}>;


export type EarlierImportsQuery = { __typename: 'Query', memberImports: Array<{ __typename: 'MemberImport', id: string, status: ImportStatus, fileName: string, startedAt: string, goodRowCount: number, problemRowCount: number, savedCount: number, keptUntil: string | null, undoUntil: string | null }> };

export type MemberAccessQueryVariables = Exact<{
  memberId: string;
}>;


export type MemberAccessQuery = { __typename: 'Query', memberAccess: { __typename: 'MemberAccess', hasAccount: boolean, viewerCanInvite: boolean, viewerCanInviteSupporter: boolean, member: { __typename: 'Member', id: string, shownAs: string, viewerCanSendLink: boolean, private: { __typename: 'MemberPrivate', email: string | null } | null }, invitations: Array<{ __typename: 'Invitation', id: string, email: string, state: InvitationState, sentAt: string, expiresAt: string }>, supporters: Array<{ __typename: 'Supporter', personId: string, name: string }>, supporterInvitations: Array<{ __typename: 'Invitation', id: string, email: string, state: InvitationState, sentAt: string, expiresAt: string }> } };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { __typename: 'Mutation', inviteMember: { __typename: 'MemberAccess', hasAccount: boolean } };

export type InviteSupporterMutationVariables = Exact<{
  input: InviteSupporterInput;
}>;


export type InviteSupporterMutation = { __typename: 'Mutation', inviteSupporter: { __typename: 'MemberAccess', hasAccount: boolean } };

export type WithdrawMemberInvitationMutationVariables = Exact<{
  input: WithdrawMemberInvitationInput;
}>;


export type WithdrawMemberInvitationMutation = { __typename: 'Mutation', withdrawMemberInvitation: { __typename: 'MemberAccess', hasAccount: boolean } };

export type EndSupportMutationVariables = Exact<{
  input: EndSupportInput;
}>;


export type EndSupportMutation = { __typename: 'Mutation', endSupport: { __typename: 'MemberAccess', hasAccount: boolean } };

export type SendOwnLinkMutationVariables = Exact<{
  input: SendPersonalLinkInput;
}>;


export type SendOwnLinkMutation = { __typename: 'Mutation', sendPersonalLink: { __typename: 'Member', id: string } };

export type WhomIHelpQueryVariables = Exact<{ [key: string]: never; }>;


export type WhomIHelpQuery = { __typename: 'Query', me: { __typename: 'Me', id: string, supports: Array<{ __typename: 'Member', id: string, shownAs: string, homeOrganisation: { __typename: 'Organisation', id: string, name: string } }> } };

export type HelpedMemberQueryVariables = Exact<{
  id: string;
}>;


export type HelpedMemberQuery = { __typename: 'Query', memberInterests: Array<{ __typename: 'MyInterest', id: string, post: string, answer: InterestAnswer | null, mayAnswer: MayAnswerInterest, closesOn: string, standing: Array<string>, organisation: { __typename: 'Organisation', id: string, name: string } | null }> | null, member: { __typename: 'Member', id: string, shownAs: string, viewerSupports: boolean, homeOrganisation: { __typename: 'Organisation', id: string, name: string }, helpView: { __typename: 'HelpView', places: Array<{ __typename: 'PlaceToCome', drawId: string, post: string, from: string, to: string, standing: string, organisation: { __typename: 'Organisation', id: string, name: string } }>, busy: Array<{ __typename: 'BusyDates', id: string, from: string, to: string }> } | null, asks: Array<{ __typename: 'Ask', id: string, standing: Array<string>, opportunity: { __typename: 'Opportunity', id: string, title: string, from: string, to: string, answerBy: string } }> | null, trainingBookings: Array<{ __typename: 'TrainingBooking', id: string, state: TrainingBookingState, session: { __typename: 'TrainingSession', id: string, day: string, time: string, where: string, course: { __typename: 'Course', id: string, name: string } } }> | null, hosting: { __typename: 'Hosting', whatHelps: string | null, breaks: string | null, travel: string | null, food: string | null, technology: string | null } | null } | null };

export type StopSupportingMutationVariables = Exact<{
  input: StopSupportingInput;
}>;


export type StopSupportingMutation = { __typename: 'Mutation', stopSupporting: { __typename: 'Me', id: string, supports: Array<{ __typename: 'Member', id: string }> } };

export type HelpWriteMutationVariables = Exact<{
  input: WriteProfileInput;
}>;


export type HelpWriteMutation = { __typename: 'Mutation', writeProfile: { __typename: 'Member', id: string, hosting: { __typename: 'Hosting', whatHelps: string | null, breaks: string | null, travel: string | null, food: string | null, technology: string | null } | null } };

export type LendingBalanceQueryVariables = Exact<{ [key: string]: never; }>;


export type LendingBalanceQuery = { __typename: 'Query', lendingBalance: { __typename: 'LendingBalance', since: string, organisations: Array<{ __typename: 'OrganisationBalance', membersLent: number, membersBorrowed: number, turnsGiven: number, turnsReceived: number, hoursGiven: number, hoursReceived: number, organisation: { __typename: 'Organisation', id: string, name: string } }> } };

export type LendingBalanceFileQueryVariables = Exact<{ [key: string]: never; }>;


export type LendingBalanceFileQuery = { __typename: 'Query', lendingBalance: { __typename: 'LendingBalance', file: { __typename: 'CsvFile', name: string, text: string } } };

export type LendingHomeQueryVariables = Exact<{
  organisationId?: string | null | undefined;
}>;


export type LendingHomeQuery = { __typename: 'Query', organisations: Array<{ __typename: 'Organisation', id: string, name: string, kind: OrganisationKind, viewerCanWriteStandingOffer: boolean, viewerCanAskForLoans: boolean, standingOffer: { __typename: 'StandingOffer', id: string, on: boolean, roles: Array<TrainingRole>, mostLentAMonth: number, noticeDays: number, travelPaidBy: TravelPayer, coordinatorHoursAMonth: number, note: string, changedAt: string } | null }>, ofUs: { __typename: 'LoanPage', total: number, nodes: Array<{ __typename: 'Loan', id: string, what: LoanWhat, membersWanted: number, hours: number, purpose: string, from: string, lastDay: string, state: LoanState, placedCount: number, lender: { __typename: 'Organisation', id: string, name: string }, borrower: { __typename: 'Organisation', id: string, name: string }, recruitment: { __typename: 'Recruitment', id: string, post: string } | null }> }, byUs: { __typename: 'LoanPage', total: number, nodes: Array<{ __typename: 'Loan', id: string, what: LoanWhat, membersWanted: number, hours: number, purpose: string, from: string, lastDay: string, state: LoanState, placedCount: number, lender: { __typename: 'Organisation', id: string, name: string }, borrower: { __typename: 'Organisation', id: string, name: string }, recruitment: { __typename: 'Recruitment', id: string, post: string } | null }> }, running: { __typename: 'LoanPage', total: number, nodes: Array<{ __typename: 'Loan', id: string, what: LoanWhat, membersWanted: number, hours: number, purpose: string, from: string, lastDay: string, state: LoanState, placedCount: number, lender: { __typename: 'Organisation', id: string, name: string }, borrower: { __typename: 'Organisation', id: string, name: string }, recruitment: { __typename: 'Recruitment', id: string, post: string } | null }> } };

export type PastLoansQueryVariables = Exact<{
  organisationId?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PastLoansQuery = { __typename: 'Query', loans: { __typename: 'LoanPage', total: number, endCursor: string | null, nodes: Array<{ __typename: 'Loan', id: string, what: LoanWhat, membersWanted: number, hours: number, purpose: string, from: string, lastDay: string, state: LoanState, placedCount: number, lender: { __typename: 'Organisation', id: string, name: string }, borrower: { __typename: 'Organisation', id: string, name: string }, recruitment: { __typename: 'Recruitment', id: string, post: string } | null }> } };

export type StandingOffersQueryVariables = Exact<{ [key: string]: never; }>;


export type StandingOffersQuery = { __typename: 'Query', standingOffers: Array<{ __typename: 'StandingOffer', id: string, on: boolean, roles: Array<TrainingRole>, mostLentAMonth: number, noticeDays: number, travelPaidBy: TravelPayer, coordinatorHoursAMonth: number, note: string, organisation: { __typename: 'Organisation', id: string, name: string } }> };

export type LoanQueryVariables = Exact<{
  id: string;
}>;


export type LoanQuery = { __typename: 'Query', loan: { __typename: 'Loan', id: string, what: LoanWhat, role: TrainingRole | null, membersWanted: number, hours: number, purpose: string, travelPaidBy: TravelPayer, from: string, lastDay: string, state: LoanState, agreedByStandingOffer: boolean, placedCount: number, opportunityId: string | null, viewerCanAnswer: boolean, viewerCanWithdraw: boolean, viewerCanRecall: boolean, lender: { __typename: 'Organisation', id: string, name: string }, borrower: { __typename: 'Organisation', id: string, name: string }, recruitment: { __typename: 'Recruitment', id: string, post: string } | null, steps: Array<{ __typename: 'LoanStep', kind: LoanStepKind, at: string, by: string, reason: string | null }>, placed: Array<{ __typename: 'Member', id: string, shownAs: string, contact: { __typename: 'MemberContact', name: string, email: string | null, phone: string | null } | null }> } | null };

export type WriteStandingOfferMutationVariables = Exact<{
  input: WriteStandingOfferInput;
}>;


export type WriteStandingOfferMutation = { __typename: 'Mutation', writeStandingOffer: { __typename: 'Organisation', id: string, standingOffer: { __typename: 'StandingOffer', id: string, on: boolean, roles: Array<TrainingRole>, mostLentAMonth: number, noticeDays: number, travelPaidBy: TravelPayer, coordinatorHoursAMonth: number, note: string, changedAt: string } | null } };

export type PossibleLendersQueryVariables = Exact<{
  input: PossibleLendersInput;
}>;


export type PossibleLendersQuery = { __typename: 'Query', possibleLenders: Array<{ __typename: 'PossibleLender', agreesAtOnce: boolean, organisation: { __typename: 'Organisation', id: string, name: string }, offer: { __typename: 'StandingOffer', id: string, on: boolean, note: string, travelPaidBy: TravelPayer, noticeDays: number } | null }> };

export type AskForLoanMutationVariables = Exact<{
  input: AskForLoanInput;
}>;


export type AskForLoanMutation = { __typename: 'Mutation', askForLoan: { __typename: 'Loan', id: string, state: LoanState } };

export type AskMoreMembersMutationVariables = Exact<{
  input: OpportunityStepInput;
}>;


export type AskMoreMembersMutation = { __typename: 'Mutation', askMoreMembers: { __typename: 'Opportunity', id: string, asked: number } };

export type AgreeToLoanMutationVariables = Exact<{
  input: MoveLoanInput;
}>;


export type AgreeToLoanMutation = { __typename: 'Mutation', agreeToLoan: { __typename: 'Loan', id: string, state: LoanState, placedCount: number, viewerCanAnswer: boolean, viewerCanWithdraw: boolean, viewerCanRecall: boolean, steps: Array<{ __typename: 'LoanStep', kind: LoanStepKind, at: string, by: string, reason: string | null }> } };

export type DeclineLoanMutationVariables = Exact<{
  input: MoveLoanInput;
}>;


export type DeclineLoanMutation = { __typename: 'Mutation', declineLoan: { __typename: 'Loan', id: string, state: LoanState, viewerCanAnswer: boolean, viewerCanWithdraw: boolean, viewerCanRecall: boolean, steps: Array<{ __typename: 'LoanStep', kind: LoanStepKind, at: string, by: string, reason: string | null }> } };

export type WithdrawLoanMutationVariables = Exact<{
  input: MoveLoanInput;
}>;


export type WithdrawLoanMutation = { __typename: 'Mutation', withdrawLoan: { __typename: 'Loan', id: string, state: LoanState, viewerCanAnswer: boolean, viewerCanWithdraw: boolean, viewerCanRecall: boolean, steps: Array<{ __typename: 'LoanStep', kind: LoanStepKind, at: string, by: string, reason: string | null }> } };

export type RecallLoanMutationVariables = Exact<{
  input: MoveLoanInput;
}>;


export type RecallLoanMutation = { __typename: 'Mutation', recallLoan: { __typename: 'Loan', id: string, state: LoanState, placedCount: number, viewerCanAnswer: boolean, viewerCanWithdraw: boolean, viewerCanRecall: boolean, steps: Array<{ __typename: 'LoanStep', kind: LoanStepKind, at: string, by: string, reason: string | null }> } };

export type OwnOfferQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnOfferQuery = { __typename: 'Query', organisations: Array<{ __typename: 'Organisation', id: string, name: string, kind: OrganisationKind, viewerCanWriteStandingOffer: boolean, viewerCanAskForLoans: boolean, standingOffer: { __typename: 'StandingOffer', id: string, on: boolean, roles: Array<TrainingRole>, mostLentAMonth: number, noticeDays: number, travelPaidBy: TravelPayer, coordinatorHoursAMonth: number, note: string, changedAt: string } | null }> };

export type ComingRecruitmentsQueryVariables = Exact<{
  organisationId: string;
}>;


export type ComingRecruitmentsQuery = { __typename: 'Query', planned: { __typename: 'RecruitmentPage', nodes: Array<{ __typename: 'Recruitment', id: string, post: string, interviewsFrom: string, interviewsTo: string }> }, asking: { __typename: 'RecruitmentPage', nodes: Array<{ __typename: 'Recruitment', id: string, post: string, interviewsFrom: string, interviewsTo: string }> }, asked: { __typename: 'RecruitmentPage', nodes: Array<{ __typename: 'Recruitment', id: string, post: string, interviewsFrom: string, interviewsTo: string }> } };

export type LooksQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LooksQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, looks: { __typename: 'LookPage', endCursor: string | null, total: number, nodes: Array<{ __typename: 'Look', at: string, who: string, what: string, why: string }> } | null } | null };

export type HomesToAddToQueryVariables = Exact<{ [key: string]: never; }>;


export type HomesToAddToQuery = { __typename: 'Query', organisations: Array<{ __typename: 'Organisation', id: string, name: string, viewerCanAddMembers: boolean }> };

export type AddMemberMutationVariables = Exact<{
  input: AddMemberInput;
}>;


export type AddMemberMutation = { __typename: 'Mutation', addMember: { __typename: 'Member', id: string } };

export type MemberContactQueryVariables = Exact<{
  id: string;
}>;


export type MemberContactQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, contact: { __typename: 'MemberContact', name: string, email: string | null, phone: string | null, postalAddress: string | null, route: ContactRoute } | null } | null };

export type ExportMembersQueryVariables = Exact<{
  organisationId: string;
}>;


export type ExportMembersQuery = { __typename: 'Query', exportMembers: { __typename: 'CsvFile', name: string, text: string } };

export type LeavePoolMutationVariables = Exact<{
  input: LeavePoolInput;
}>;


export type LeavePoolMutation = { __typename: 'Mutation', leavePool: { __typename: 'Member', id: string, status: MemberStatus } };

export type ComeBackToPoolMutationVariables = Exact<{
  input: ComeBackToPoolInput;
}>;


export type ComeBackToPoolMutation = { __typename: 'Mutation', comeBackToPool: { __typename: 'Member', id: string, status: MemberStatus } };

export type MemberRecordQueryVariables = Exact<{
  id: string;
}>;


export type MemberRecordQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, shownAs: string, pseudonym: string, status: MemberStatus, trainedFor: Array<TrainingRole>, joinedOn: string, viewerCanChange: boolean, viewerCanAnswerConsents: boolean, viewerCanErase: boolean, homeOrganisation: { __typename: 'Organisation', id: string, name: string }, private: { __typename: 'MemberPrivate', name: string, email: string | null, phone: string | null, ownLimitPerYear: number | null, sharedPoolSince: string | null, availabilityNote: string | null, busy: Array<{ __typename: 'BusyDates', id: string, from: string, to: string }> } | null } | null };

export type MembersQueryVariables = Exact<{
  filter?: MemberFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MembersQuery = { __typename: 'Query', members: { __typename: 'MemberPage', endCursor: string | null, total: number, nodes: Array<{ __typename: 'Member', id: string, shownAs: string, pseudonym: string, status: MemberStatus, trainedFor: Array<TrainingRole>, homeOrganisation: { __typename: 'Organisation', id: string, name: string } }> }, organisations: Array<{ __typename: 'Organisation', id: string, name: string, kind: OrganisationKind, viewerCanImportMembers: boolean, viewerCanExportMembers: boolean }> };

export type DuplicatesQueryVariables = Exact<{
  organisationId: string;
}>;


export type DuplicatesQuery = { __typename: 'Query', possibleDuplicates: Array<{ __typename: 'PossibleDuplicate', why: Array<DuplicateReason>, one: { __typename: 'Member', id: string, shownAs: string, joinedOn: string }, two: { __typename: 'Member', id: string, shownAs: string, joinedOn: string } }>, memberMerges: Array<{ __typename: 'MemberMerge', id: string, at: string, undoUntil: string, undoneAt: string | null, viewerCanUndo: boolean, kept: { __typename: 'Member', id: string, shownAs: string } }> };

export type MergeProposalQueryVariables = Exact<{
  keptId: string;
  otherId: string;
}>;


export type MergeProposalQuery = { __typename: 'Query', mergeProposal: { __typename: 'MergeProposal', problem: string | null, kept: { __typename: 'Member', id: string, shownAs: string }, other: { __typename: 'Member', id: string, shownAs: string }, facts: Array<{ __typename: 'MergeFactPair', fact: MergeFact, kept: string | null, other: string | null }> } };

export type MergeMembersMutationVariables = Exact<{
  input: MergeMembersInput;
}>;


export type MergeMembersMutation = { __typename: 'Mutation', mergeMembers: { __typename: 'MemberMerge', id: string, undoUntil: string } };

export type UndoMemberMergeMutationVariables = Exact<{
  input: UndoMemberMergeInput;
}>;


export type UndoMemberMergeMutation = { __typename: 'Mutation', undoMemberMerge: { __typename: 'MemberMerge', id: string, undoneAt: string | null, viewerCanUndo: boolean } };

export type AnswerByPhoneMutationVariables = Exact<{
  input: AnswerOpportunityInput;
}>;


export type AnswerByPhoneMutation = { __typename: 'Mutation', answerOpportunity: { __typename: 'Ask', id: string, answer: MemberAnswer | null } };

export type InterestByPhoneMutationVariables = Exact<{
  input: AnswerInterestInput;
}>;


export type InterestByPhoneMutation = { __typename: 'Mutation', answerInterest: { __typename: 'MyInterest', id: string, answer: InterestAnswer | null } };

export type LettersAndCallsQueryVariables = Exact<{
  organisationId: string;
}>;


export type LettersAndCallsQuery = { __typename: 'Query', letters: { __typename: 'MemberMessagePage', total: number, nodes: Array<{ __typename: 'MemberMessage', id: string, toName: string, topic: MessageTopic, writtenAt: string, member: { __typename: 'Member', id: string } }> }, inPerson: { __typename: 'MemberMessagePage', total: number, nodes: Array<{ __typename: 'MemberMessage', id: string, toName: string, topic: MessageTopic, writtenAt: string, member: { __typename: 'Member', id: string } }> }, calls: { __typename: 'MemberMessagePage', total: number, nodes: Array<{ __typename: 'MemberMessage', id: string, toName: string, topic: MessageTopic, writtenAt: string, tries: number, opportunityId: string | null, recruitmentId: string | null, member: { __typename: 'Member', id: string, asks: Array<{ __typename: 'Ask', id: string, mayAnswer: MayAnswer, opportunity: { __typename: 'Opportunity', id: string, ways: Array<WayToTakePart> } }> | null }, content: { __typename: 'MessageContent', greeting: string, paragraphs: Array<string>, phone: string | null } | null }> } };

export type MarkMessageMutationVariables = Exact<{
  input: MarkMessageInput;
}>;


export type MarkMessageMutation = { __typename: 'Mutation', markMessage: { __typename: 'MemberMessage', id: string, state: MessageState, route: MessageRoute, tries: number } };

export type LettersToPrintQueryVariables = Exact<{
  organisationId: string;
  route: MessageRoute;
}>;


export type LettersToPrintQuery = { __typename: 'Query', lettersAndCalls: { __typename: 'MemberMessagePage', nodes: Array<{ __typename: 'MemberMessage', id: string, writtenAt: string, content: { __typename: 'MessageContent', subject: string, greeting: string, paragraphs: Array<string>, addressLines: Array<string>, link: { __typename: 'MessageLink', label: string, url: string } | null } | null }> } };

export type MemberLinksQueryVariables = Exact<{
  id: string;
}>;


export type MemberLinksQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, viewerCanSendLink: boolean, personalLinks: Array<{ __typename: 'PersonalLink', id: string, purpose: LinkPurpose, madeAt: string, until: string, openedAt: string | null }> | null } | null };

export type SendPersonalLinkMutationVariables = Exact<{
  input: SendPersonalLinkInput;
}>;


export type SendPersonalLinkMutation = { __typename: 'Mutation', sendPersonalLink: { __typename: 'Member', id: string, personalLinks: Array<{ __typename: 'PersonalLink', id: string, purpose: LinkPurpose, madeAt: string, until: string, openedAt: string | null }> | null } };

export type StopPersonalLinkMutationVariables = Exact<{
  input: StopPersonalLinkInput;
}>;


export type StopPersonalLinkMutation = { __typename: 'Mutation', stopPersonalLink: { __typename: 'Member', id: string, personalLinks: Array<{ __typename: 'PersonalLink', id: string, purpose: LinkPurpose, madeAt: string, until: string, openedAt: string | null }> | null } };

export type NeedsQueryVariables = Exact<{
  id: string;
}>;


export type NeedsQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, viewerCanRecordNeeds: boolean, needs: Array<Need> | null, homeOrganisation: { __typename: 'Organisation', id: string, name: string }, teamsExperienced: Array<{ __typename: 'Team', slug: string, name: string }> | null, consents: Array<{ __typename: 'Consent', purpose: ConsentPurpose, given: boolean }> | null } | null };

export type RecordNeedsMutationVariables = Exact<{
  input: RecordNeedsInput;
}>;


export type RecordNeedsMutation = { __typename: 'Mutation', recordNeeds: { __typename: 'Member', id: string, needs: Array<Need> | null } };

export type ServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ServicesQuery = { __typename: 'Query', organisations: Array<{ __typename: 'Organisation', id: string, name: string, teams: Array<{ __typename: 'Team', slug: string, name: string }> }> };

export type RecordServicesUsedMutationVariables = Exact<{
  input: RecordServicesUsedInput;
}>;


export type RecordServicesUsedMutation = { __typename: 'Mutation', recordServicesUsed: { __typename: 'Member', id: string, teamsExperienced: Array<{ __typename: 'Team', slug: string, name: string }> | null } };

export type AnswerOpportunityMutationVariables = Exact<{
  input: AnswerOpportunityInput;
}>;


export type AnswerOpportunityMutation = { __typename: 'Mutation', answerOpportunity: { __typename: 'Ask', id: string, answer: MemberAnswer | null, way: WayToTakePart | null, mayAnswer: MayAnswer, standing: Array<string>, viewerCanAnswer: boolean } };

export type AskChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AskChoicesQuery = { __typename: 'Query', organisations: Array<{ __typename: 'Organisation', id: string, name: string, viewerCanAskMembers: boolean }>, groups: Array<{ __typename: 'Group', id: string, name: string, viewerCanAsk: boolean, organisation: { __typename: 'Organisation', id: string } | null }>, involvementMenu: Array<{ __typename: 'InvolvementOptionInfo', option: InvolvementOption, level: InvolvementLevel, name: string, about: string }> };

export type PreviewAskQueryVariables = Exact<{
  input: AskMembersInput;
}>;


export type PreviewAskQuery = { __typename: 'Query', previewAsk: { __typename: 'AskPreview', subject: string, paragraphs: Array<string>, asked: number, leftOut: Array<{ __typename: 'LeftOut', why: NotAskedBecause, members: { __typename: 'SafeCount', atLeast: number | null, text: string } }> } };

export type AskMembersMutationVariables = Exact<{
  input: AskMembersInput;
}>;


export type AskMembersMutation = { __typename: 'Mutation', askMembers: { __typename: 'Opportunity', id: string, asked: number } };

export type MemberAsksQueryVariables = Exact<{
  id: string;
}>;


export type MemberAsksQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, shownAs: string, viewerCanRecordStandingWork: boolean, asks: Array<{ __typename: 'Ask', id: string, answer: MemberAnswer | null, way: WayToTakePart | null, mayAnswer: MayAnswer, standing: Array<string>, viewerCanAnswer: boolean, opportunity: { __typename: 'Opportunity', id: string, title: string, from: string, times: string, hours: number, rewardPence: number, ways: Array<WayToTakePart>, organisation: { __typename: 'Organisation', id: string, name: string } } }> | null, rewards: Array<{ __typename: 'Reward', id: string, for: string, state: RewardState, totalPence: number, organisation: { __typename: 'Organisation', id: string, name: string } }> | null } | null };

export type GivePlacesMutationVariables = Exact<{
  input: OpportunityStepInput;
}>;


export type GivePlacesMutation = { __typename: 'Mutation', givePlaces: { __typename: 'Opportunity', id: string } };

export type CancelOpportunityMutationVariables = Exact<{
  input: OpportunityStepInput;
}>;


export type CancelOpportunityMutation = { __typename: 'Mutation', cancelOpportunity: { __typename: 'Opportunity', id: string } };

export type OpportunitiesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpportunitiesQuery = { __typename: 'Query', opportunities: { __typename: 'OpportunityPage', endCursor: string | null, total: number, nodes: Array<{ __typename: 'Opportunity', id: string, title: string, state: OpportunityState, from: string, to: string, places: number, asked: number, yes: number, no: number, answerBy: string, organisation: { __typename: 'Organisation', id: string, name: string } }> }, organisations: Array<{ __typename: 'Organisation', id: string, name: string, viewerCanAskMembers: boolean, viewerCanPayRewards: boolean, feedback: Array<{ __typename: 'FeedbackCounts', question: FeedbackQuestion, words: string, yes: number | null, aBit: number | null, no: number | null }> | null }> };

export type OpportunityPageQueryVariables = Exact<{
  id: string;
}>;


export type OpportunityPageQuery = { __typename: 'Query', opportunity: { __typename: 'Opportunity', id: string, title: string, state: OpportunityState, option: InvolvementOption | null, role: TrainingRole | null, chosenFor: Array<ChosenFor>, summary: string, influence: string, hours: number, rewardPence: number, rewardForms: Array<RewardForm>, paidWithinDays: number, provided: Array<OpportunityProvides>, ways: Array<WayToTakePart>, where: string, from: string, to: string, times: string, places: number, answerBy: string, askName: string, askContact: string, agreedOn: string, askedAt: string, daysToAsk: number, asked: number, yes: number, no: number, viewerCanGivePlaces: boolean, viewerCanRecord: boolean, viewerCanCancel: boolean, organisation: { __typename: 'Organisation', id: string, name: string }, group: { __typename: 'Group', id: string, name: string } | null, placed: Array<{ __typename: 'PlacedMember', way: WayToTakePart | null, tookPart: boolean | null, member: { __typename: 'Member', id: string, shownAs: string }, reward: { __typename: 'Reward', id: string, state: RewardState, totalPence: number } | null }> | null, feedback: Array<{ __typename: 'FeedbackCounts', question: FeedbackQuestion, words: string, yes: number | null, aBit: number | null, no: number | null }> | null } };

export type RecordTakingPartMutationVariables = Exact<{
  input: RecordTakingPartInput;
}>;


export type RecordTakingPartMutation = { __typename: 'Mutation', recordTakingPart: { __typename: 'Opportunity', id: string } };

export type RecordStandingWorkMutationVariables = Exact<{
  input: RecordStandingWorkInput;
}>;


export type RecordStandingWorkMutation = { __typename: 'Mutation', recordStandingWork: { __typename: 'Member', id: string } };

export type HostingOfQueryVariables = Exact<{
  id: string;
}>;


export type HostingOfQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, aboutMe: string | null, hosting: { __typename: 'Hosting', calledBy: string, introduction: string | null, whatHelps: string | null, breaks: string | null, travel: string | null, food: string | null, technology: string | null, formats: Array<AccessFormat>, communication: Array<{ __typename: 'CommunicationWanted', support: CommunicationSupport, daysAhead: number, note: string | null }>, checklist: Array<{ __typename: 'CheckedItem', item: ChecklistItem, note: string | null }> } | null } | null };

export type RecordStateQueryVariables = Exact<{
  id: string;
}>;


export type RecordStateQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, viewerCanLeave: boolean, viewerCanComeBack: boolean, viewerCanAssessRisk: boolean, recordSteps: Array<{ __typename: 'RecordStepState', step: RecordStep, state: StepState }> | null, private: { __typename: 'MemberPrivate', calledBy: string | null, postalAddress: string | null, route: ContactRoute, kind: MemberKind, pausedUntil: string | null, riskAssessment: { __typename: 'RiskAssessment', doneOn: string, reviewOn: string, owner: string, isDue: boolean } | null } | null } | null };

export type RecordRiskAssessmentMutationVariables = Exact<{
  input: RecordRiskAssessmentInput;
}>;


export type RecordRiskAssessmentMutation = { __typename: 'Mutation', recordRiskAssessment: { __typename: 'Member', id: string, private: { __typename: 'MemberPrivate', riskAssessment: { __typename: 'RiskAssessment', doneOn: string, reviewOn: string, owner: string, isDue: boolean } | null } | null } };

export type SetStandingMutationVariables = Exact<{
  input: WriteProfileInput;
}>;


export type SetStandingMutation = { __typename: 'Mutation', writeProfile: { __typename: 'Member', id: string, profile: { __typename: 'MemberProfile', partnerRole: string | null, isTrainer: boolean, isPaidEmployee: boolean } | null } };

export type AddExpenseMutationVariables = Exact<{
  input: AddExpenseInput;
}>;


export type AddExpenseMutation = { __typename: 'Mutation', addExpense: { __typename: 'Reward', id: string, totalPence: number, expenses: Array<{ __typename: 'Expense', id: string, kind: ExpenseKind, pence: number, note: string }> } };

export type MarkRewardPaidMutationVariables = Exact<{
  input: MarkRewardPaidInput;
}>;


export type MarkRewardPaidMutation = { __typename: 'Mutation', markRewardPaid: { __typename: 'Reward', id: string, state: RewardState, paidOn: string | null, daysToPay: number | null, form: RewardForm | null, viewerCanPay: boolean } };

export type RewardPageQueryVariables = Exact<{
  id: string;
}>;


export type RewardPageQuery = { __typename: 'Query', reward: { __typename: 'Reward', id: string, for: string, state: RewardState, agreedPence: number, pence: number, totalPence: number, form: RewardForm | null, dueOn: string | null, payBy: string | null, paidOn: string | null, daysToPay: number | null, viewerCanPay: boolean, viewerCanAddExpense: boolean, member: { __typename: 'Member', id: string, shownAs: string }, expenses: Array<{ __typename: 'Expense', id: string, kind: ExpenseKind, pence: number, note: string }> } };

export type PayersQueryVariables = Exact<{ [key: string]: never; }>;


export type PayersQuery = { __typename: 'Query', organisations: Array<{ __typename: 'Organisation', id: string, name: string, viewerCanPayRewards: boolean, daysToPay: number | null }> };

export type ExportRewardsQueryVariables = Exact<{
  organisationId: string;
}>;


export type ExportRewardsQuery = { __typename: 'Query', exportRewards: { __typename: 'CsvFile', name: string, text: string } };

export type RewardsToPayQueryVariables = Exact<{
  organisationId: string;
}>;


export type RewardsToPayQuery = { __typename: 'Query', rewards: Array<{ __typename: 'Reward', id: string, for: string, state: RewardState, agreedPence: number, pence: number, totalPence: number, form: RewardForm | null, dueOn: string | null, payBy: string | null, paidOn: string | null, daysToPay: number | null, viewerCanPay: boolean, member: { __typename: 'Member', id: string, shownAs: string }, expenses: Array<{ __typename: 'Expense', id: string, kind: ExpenseKind, pence: number, note: string }> }> };

export type InvolvementMenuQueryVariables = Exact<{ [key: string]: never; }>;


export type InvolvementMenuQuery = { __typename: 'Query', involvementMenu: Array<{ __typename: 'InvolvementOptionInfo', option: InvolvementOption, level: InvolvementLevel, name: string, about: string, role: TrainingRole | null }> };

export type SetOwnLimitMutationVariables = Exact<{
  input: SetOwnLimitInput;
}>;


export type SetOwnLimitMutation = { __typename: 'Mutation', setOwnLimit: { __typename: 'Member', id: string, private: { __typename: 'MemberPrivate', ownLimitPerYear: number | null } | null, recordSteps: Array<{ __typename: 'RecordStepState', step: RecordStep, state: StepState }> | null } };

export type WriteContactMutationVariables = Exact<{
  input: CorrectMemberInput;
}>;


export type WriteContactMutation = { __typename: 'Mutation', correctMember: { __typename: 'Member', id: string, private: { __typename: 'MemberPrivate', email: string | null, phone: string | null, postalAddress: string | null, route: ContactRoute } | null } };

export type AcknowledgeAgreementMutationVariables = Exact<{
  input: AcknowledgeAgreementInput;
}>;


export type AcknowledgeAgreementMutation = { __typename: 'Mutation', acknowledgeAgreement: { __typename: 'Member', id: string } };

export type WholeRecordQueryVariables = Exact<{
  id: string;
}>;


export type WholeRecordQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, shownAs: string, pseudonym: string, status: MemberStatus, viewerCanChange: boolean, viewerCanLeave: boolean, viewerCanComeBack: boolean, viewerCanAssessRisk: boolean, homeOrganisation: { __typename: 'Organisation', id: string, name: string }, private: { __typename: 'MemberPrivate', name: string, calledBy: string | null, email: string | null, phone: string | null, postalAddress: string | null, route: ContactRoute, kind: MemberKind, ownLimitPerYear: number | null, sharedPoolSince: string | null, availabilityNote: string | null, pausedUntil: string | null, likes: Array<InvolvementOption> | null, leftOn: string | null, canComeBackUntil: string | null, busy: Array<{ __typename: 'BusyDates', id: string, from: string, to: string }>, riskAssessment: { __typename: 'RiskAssessment', doneOn: string, reviewOn: string, owner: string, isDue: boolean } | null } | null, profile: { __typename: 'MemberProfile', introduction: string | null, whatHelps: string | null, breaks: string | null, travel: string | null, food: string | null, technology: string | null, formats: Array<AccessFormat>, reward: RewardChoice | null, aboutMe: string | null, aboutMeReader: AboutMeReader, partnerRole: string | null, isTrainer: boolean, isPaidEmployee: boolean, communication: Array<{ __typename: 'CommunicationWanted', support: CommunicationSupport, daysAhead: number, note: string | null }>, checklist: Array<{ __typename: 'CheckedItem', item: ChecklistItem, answer: CheckAnswer, note: string | null }>, supporter: { __typename: 'SupporterContact', name: string, contact: string } | null } | null, recordSteps: Array<{ __typename: 'RecordStepState', step: RecordStep, state: StepState }> | null, consents: Array<{ __typename: 'Consent', purpose: ConsentPurpose, given: boolean, answer: { __typename: 'ConsentAnswer', given: boolean, at: string } | null }> | null, agreements: Array<{ __typename: 'AgreementStanding', agreement: Agreement, title: string, points: Array<string>, statement: string, version: number, isOpen: boolean, acknowledged: { __typename: 'Acknowledgement', at: string, version: number, how: ConsentHow, recordedBy: string } | null }> | null } | null };

export type WriteProfileMutationVariables = Exact<{
  input: WriteProfileInput;
}>;


export type WriteProfileMutation = { __typename: 'Mutation', writeProfile: { __typename: 'Member', id: string, recordSteps: Array<{ __typename: 'RecordStepState', step: RecordStep, state: StepState }> | null } };

export type AddCourseMutationVariables = Exact<{
  input: AddCourseInput;
}>;


export type AddCourseMutation = { __typename: 'Mutation', addCourse: { __typename: 'Course', id: string, name: string } };

export type AddTrainingSessionMutationVariables = Exact<{
  input: AddTrainingSessionInput;
}>;


export type AddTrainingSessionMutation = { __typename: 'Mutation', addTrainingSession: { __typename: 'TrainingSession', id: string } };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { __typename: 'Mutation', recordAttendance: { __typename: 'TrainingSession', id: string, bookings: Array<{ __typename: 'TrainingBooking', id: string, state: TrainingBookingState, turn: number | null }> | null } };

export type CancelTrainingSessionMutationVariables = Exact<{
  input: CancelTrainingSessionInput;
}>;


export type CancelTrainingSessionMutation = { __typename: 'Mutation', cancelTrainingSession: { __typename: 'TrainingSession', id: string, state: TrainingSessionState, placesLeft: number, waiting: number } };

export type CertificateQueryVariables = Exact<{
  id: string;
}>;


export type CertificateQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, certificate: { __typename: 'TrainingCertificate', name: string, network: string | null, on: string, trainedFor: Array<TrainingRole>, timesTookPart: number, lastTookPartOn: string | null, learnt: Array<{ __typename: 'CertificateLine', name: string, on: string }>, file: { __typename: 'CertificateFile', name: string, html: string } } | null } | null };

export type CloseCourseMutationVariables = Exact<{
  input: CloseCourseInput;
}>;


export type CloseCourseMutation = { __typename: 'Mutation', closeCourse: { __typename: 'Course', id: string, closedOn: string | null } };

export type MemberTrainingQueryVariables = Exact<{
  id: string;
}>;


export type MemberTrainingQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, shownAs: string, viewerCanBookTraining: boolean, viewerCanRecordTraining: boolean, pathway: { __typename: 'Pathway', said: string, steps: Array<{ __typename: 'PathwayStep', role: TrainingRole, state: PathwayStepState, until: string | null, modules: Array<{ __typename: 'PathwayModule', code: TrainingModuleCode, name: string, about: string, done: boolean, until: string | null }> }> } | null, training: Array<{ __typename: 'Completion', id: string, on: string, until: string | null, source: CompletionSource, counts: boolean, withdrawnReason: string | null, viewerCanChange: boolean, module: { __typename: 'TrainingModule', code: TrainingModuleCode, name: string }, provider: { __typename: 'Organisation', id: string, name: string } }> | null, trainingBookings: Array<{ __typename: 'TrainingBooking', id: string, state: TrainingBookingState, turn: number | null, viewerCanCancel: boolean, session: { __typename: 'TrainingSession', id: string, day: string, time: string, where: string, online: boolean, hasStarted: boolean, course: { __typename: 'Course', id: string, name: string } } }> | null } | null, courses: Array<{ __typename: 'Course', id: string, kind: CourseKind, name: string, about: string, openToAll: boolean, provider: { __typename: 'Organisation', id: string }, modules: Array<{ __typename: 'TrainingModule', code: TrainingModuleCode, name: string }>, sessions: Array<{ __typename: 'TrainingSession', id: string, day: string, time: string, where: string, online: boolean, placesLeft: number, waiting: number, state: TrainingSessionState, hasStarted: boolean }> }> };

export type ConfirmTrainingPackMutationVariables = Exact<{
  input: ConfirmTrainingPackInput;
}>;


export type ConfirmTrainingPackMutation = { __typename: 'Mutation', confirmTrainingPack: { __typename: 'Member', id: string, trainedFor: Array<TrainingRole>, pathway: { __typename: 'Pathway', said: string } | null } };

export type TrainingEndingSoonQueryVariables = Exact<{
  organisationId: string;
}>;


export type TrainingEndingSoonQuery = { __typename: 'Query', trainingEndingSoon: Array<{ __typename: 'EndingTraining', role: TrainingRole, until: string, member: { __typename: 'Member', id: string, shownAs: string }, modules: Array<{ __typename: 'TrainingModule', code: TrainingModuleCode, name: string }> }> };

export type CorrectTrainingMutationVariables = Exact<{
  input: CorrectTrainingInput;
}>;


export type CorrectTrainingMutation = { __typename: 'Mutation', correctTraining: { __typename: 'Member', id: string, trainedFor: Array<TrainingRole> } };

export type WithdrawTrainingMutationVariables = Exact<{
  input: WithdrawTrainingInput;
}>;


export type WithdrawTrainingMutation = { __typename: 'Mutation', withdrawTraining: { __typename: 'Member', id: string, trainedFor: Array<TrainingRole> } };

export type RecordStaffTrainingMutationVariables = Exact<{
  input: RecordStaffTrainingInput;
}>;


export type RecordStaffTrainingMutation = { __typename: 'Mutation', recordStaffTraining: { __typename: 'StaffTraining', id: string, trained: boolean, until: string | null, completions: Array<{ __typename: 'Completion', id: string, on: string, withdrawnReason: string | null }> } };

export type RecordTrainingMutationVariables = Exact<{
  input: RecordTrainingInput;
}>;


export type RecordTrainingMutation = { __typename: 'Mutation', recordTraining: { __typename: 'Member', id: string, trainedFor: Array<TrainingRole> } };

export type StaffTrainingQueryVariables = Exact<{
  organisationId: string;
}>;


export type StaffTrainingQuery = { __typename: 'Query', staffTraining: Array<{ __typename: 'StaffTraining', id: string, name: string, trained: boolean, until: string | null, completions: Array<{ __typename: 'Completion', id: string, on: string, withdrawnReason: string | null }> }> };

export type TrainingSessionsQueryVariables = Exact<{
  past: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type TrainingSessionsQuery = { __typename: 'Query', trainingSessions: { __typename: 'TrainingSessionPage', endCursor: string | null, total: number, nodes: Array<{ __typename: 'TrainingSession', id: string, day: string, time: string, where: string, online: boolean, places: number, placesLeft: number, waiting: number, state: TrainingSessionState, course: { __typename: 'Course', id: string, name: string, provider: { __typename: 'Organisation', id: string, name: string } } }> }, organisations: Array<{ __typename: 'Organisation', id: string, viewerCanRunTraining: boolean, viewerCanRecordStaffTraining: boolean }> };

export type CoursesQueryVariables = Exact<{ [key: string]: never; }>;


export type CoursesQuery = { __typename: 'Query', courses: Array<{ __typename: 'Course', id: string, kind: CourseKind, name: string, about: string, openToAll: boolean, provider: { __typename: 'Organisation', id: string, name: string }, modules: Array<{ __typename: 'TrainingModule', code: TrainingModuleCode, name: string }>, sessions: Array<{ __typename: 'TrainingSession', id: string, day: string }> }>, organisations: Array<{ __typename: 'Organisation', id: string, name: string, viewerCanRunTraining: boolean }> };

export type CourseQueryVariables = Exact<{
  id: string;
}>;


export type CourseQuery = { __typename: 'Query', course: { __typename: 'Course', id: string, kind: CourseKind, name: string, about: string, openToAll: boolean, pack: string | null, closedOn: string | null, viewerCanRun: boolean, provider: { __typename: 'Organisation', id: string, name: string }, modules: Array<{ __typename: 'TrainingModule', code: TrainingModuleCode, name: string, about: string, countsMonths: number | null }>, sessions: Array<{ __typename: 'TrainingSession', id: string, day: string, time: string, where: string, online: boolean, places: number, placesLeft: number, waiting: number, state: TrainingSessionState }> } | null };

export type TrainingSessionQueryVariables = Exact<{
  id: string;
}>;


export type TrainingSessionQuery = { __typename: 'Query', trainingSession: { __typename: 'TrainingSession', id: string, day: string, time: string, where: string, online: boolean, places: number, placesLeft: number, waiting: number, state: TrainingSessionState, hasStarted: boolean, viewerCanRun: boolean, course: { __typename: 'Course', id: string, name: string, about: string, provider: { __typename: 'Organisation', id: string, name: string } }, mine: { __typename: 'TrainingBooking', id: string, state: TrainingBookingState, turn: number | null } | null, bookings: Array<{ __typename: 'TrainingBooking', id: string, state: TrainingBookingState, turn: number | null, member: { __typename: 'Member', id: string, shownAs: string } }> | null } | null };

export type TrainingModulesQueryVariables = Exact<{ [key: string]: never; }>;


export type TrainingModulesQuery = { __typename: 'Query', trainingModules: Array<{ __typename: 'TrainingModule', code: TrainingModuleCode, group: TrainingModuleGroup, name: string, about: string, countsMonths: number | null, byPack: boolean, neededFor: Array<TrainingRole> }>, organisations: Array<{ __typename: 'Organisation', id: string, name: string, viewerCanRunTraining: boolean }> };

export type BookTrainingMutationVariables = Exact<{
  input: BookTrainingInput;
}>;


export type BookTrainingMutation = { __typename: 'Mutation', bookTraining: { __typename: 'TrainingSession', id: string, placesLeft: number, waiting: number, mine: { __typename: 'TrainingBooking', id: string, state: TrainingBookingState, turn: number | null } | null } };

export type CancelTrainingBookingMutationVariables = Exact<{
  input: CancelTrainingBookingInput;
}>;


export type CancelTrainingBookingMutation = { __typename: 'Mutation', cancelTrainingBooking: { __typename: 'TrainingSession', id: string, placesLeft: number, waiting: number, mine: { __typename: 'TrainingBooking', id: string, state: TrainingBookingState, turn: number | null } | null } };

export type TrainingOrganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type TrainingOrganisationsQuery = { __typename: 'Query', organisations: Array<{ __typename: 'Organisation', id: string, name: string, viewerCanRunTraining: boolean, viewerCanRecordStaffTraining: boolean }> };


export const ChangeAvailabilityDocument = {"__meta__":{"hash":"ee5fb0aa24789bfbd4688ba925dc59f0e7e0113238c30ed7b03457b89a204c5b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeAvailability"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAvailabilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeAvailability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"private"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"ownLimitPerYear"}},{"kind":"Field","name":{"kind":"Name","value":"sharedPoolSince"}},{"kind":"Field","name":{"kind":"Name","value":"busy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availabilityNote"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeAvailabilityMutation, ChangeAvailabilityMutationVariables>;
export const ConsentsDocument = {"__meta__":{"hash":"4ad77d2782ffc23a165998ccd3930cd25a72aa8ff99a362176ae784e5282e342"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Consents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"homeOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswerConsents"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"wordingVersion"}},{"kind":"Field","name":{"kind":"Name","value":"ifNo"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"askAgain"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"wordingVersion"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"witness"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsentsQuery, ConsentsQueryVariables>;
export const AnswerConsentDocument = {"__meta__":{"hash":"3494432ee41ed42dcd79931d989d3f8768632d19e189be9b721a727f16c8f45c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"wordingVersion"}},{"kind":"Field","name":{"kind":"Name","value":"ifNo"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"askAgain"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"wordingVersion"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"witness"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnswerConsentMutation, AnswerConsentMutationVariables>;
export const CorrectMemberDocument = {"__meta__":{"hash":"67dccaf68ef3c675fa7114488c3aa8950d380dae3110b99f36ba67d536d134a1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"private"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"ownLimitPerYear"}},{"kind":"Field","name":{"kind":"Name","value":"sharedPoolSince"}},{"kind":"Field","name":{"kind":"Name","value":"busy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availabilityNote"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectMemberMutation, CorrectMemberMutationVariables>;
export const ErasePersonDocument = {"__meta__":{"hash":"ff5658480a1607f6e76feeac3f24b0ab8cc4668fa65629be4ae671b873e3130c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ErasePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ErasePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"erasePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"erased"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}}]}}]}}]} as unknown as DocumentNode<ErasePersonMutation, ErasePersonMutationVariables>;
export const EndGroupDocument = {"__meta__":{"hash":"126b955c599aeaf58199a188b38375afa8d5f8d82456d0274f77371adb7c7b87"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAsk"}},{"kind":"Field","name":{"kind":"Name","value":"ownMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<EndGroupMutation, EndGroupMutationVariables>;
export const GroupPageDocument = {"__meta__":{"hash":"17cdb75815a6814a56d0935d68ac7d8f563d15bf0ec5483d72b0d63f540a941b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroupPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"meets"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAsk"}}]}}]}}]} as unknown as DocumentNode<GroupPageQuery, GroupPageQueryVariables>;
export const GroupsDocument = {"__meta__":{"hash":"682df663f4c6b78a4e2b67bd92203682c74d443c45c9d837b3d78bc7ccf10123"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"meets"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanStartGroup"}}]}}]}}]} as unknown as DocumentNode<GroupsQuery, GroupsQueryVariables>;
export const FindOwnMembersDocument = {"__meta__":{"hash":"0461660eca1dd829f6d52c7d60f8deddb9a4d705649723c726e7e2e4882b440f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindOwnMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}}]}}]}}]}}]} as unknown as DocumentNode<FindOwnMembersQuery, FindOwnMembersQueryVariables>;
export const JoinGroupDocument = {"__meta__":{"hash":"c6f8fd098e6898c0b9f4c86fe99d659a792fef6f031f9e48f85dea620716bcd7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JoinGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"joinGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"ownMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}}]}}]}}]} as unknown as DocumentNode<JoinGroupMutation, JoinGroupMutationVariables>;
export const LeaveGroupDocument = {"__meta__":{"hash":"4d1352174e9bd8c9f8a04689a55b3286da7a00490d07b3b44ba5d3e9dc4e689d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leaveGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"ownMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}}]}}]}}]} as unknown as DocumentNode<LeaveGroupMutation, LeaveGroupMutationVariables>;
export const GroupStartersDocument = {"__meta__":{"hash":"96cdbfeae9b915a9776ec1e08b243b594237efdcf9ab308a0edc82b6356d7f02"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroupStarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanStartGroup"}}]}}]}}]} as unknown as DocumentNode<GroupStartersQuery, GroupStartersQueryVariables>;
export const StartGroupDocument = {"__meta__":{"hash":"fbf7f94c3663ab3767eb47d505812a17b69d2bbd6fd1dd1a934b710b5fc5cbb4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StartGroupMutation, StartGroupMutationVariables>;
export const SetOrganisationAreaDocument = {"__meta__":{"hash":"98be76c44851ca4646e98342cd5c6cadef5ad66cd040d92b08cae545acc15131"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetOrganisationArea"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetOrganisationAreaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setOrganisationArea"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"area"}}]}}]}}]} as unknown as DocumentNode<SetOrganisationAreaMutation, SetOrganisationAreaMutationVariables>;
export const OrganisationAreasDocument = {"__meta__":{"hash":"f66d3b58ec5101e9de050c9d849f62696aa54f231bba531961f40c9ff39337c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationAreas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSetArea"}}]}}]}}]} as unknown as DocumentNode<OrganisationAreasQuery, OrganisationAreasQueryVariables>;
export const PoolHealthDocument = {"__meta__":{"hash":"bddb2b092b4933568e2161743da1e6c34cb00e6df75f91479af2a432f951ae95"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PoolHealth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"poolHealth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"experienceCountedOn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"seatsAndReserves"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"areas"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"everywhere"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"trained"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"expiring"}},{"kind":"Field","name":{"kind":"Name","value":"booked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"cover"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"wrong"}},{"kind":"Field","name":{"kind":"Name","value":"todo"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"need"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neverAsked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"panels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"panels"}},{"kind":"Field","name":{"kind":"Name","value":"dropOutPercent"}},{"kind":"Field","name":{"kind":"Name","value":"ahead"}},{"kind":"Field","name":{"kind":"Name","value":"aheadThin"}}]}}]}}]}}]} as unknown as DocumentNode<PoolHealthQuery, PoolHealthQueryVariables>;
export const ExportPoolHealthDocument = {"__meta__":{"hash":"74da713d8506f0a79a240ee9b8230d09dc5aa769559a8f59b3e5b5e84ced94b2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportPoolHealth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"exportPoolHealth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<ExportPoolHealthQuery, ExportPoolHealthQueryVariables>;
export const PoolAtAGlanceDocument = {"__meta__":{"hash":"e4b42aa576836966feb5a86b71b578a20e58e76e0a6c851e2d93cb21b07f65fa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PoolAtAGlance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"poolSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeeHealth"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"availableNextEightWeeks"}},{"kind":"Field","name":{"kind":"Name","value":"trained"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanImportMembers"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSendLetters"}}]}}]}}]} as unknown as DocumentNode<PoolAtAGlanceQuery, PoolAtAGlanceQueryVariables>;
export const ImportableDocument = {"__meta__":{"hash":"8935036502a4878e737df334a148f50e5b8bbe732c37f7b8af2578fadba4ce1b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Importable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanImportMembers"}}]}}]}}]} as unknown as DocumentNode<ImportableQuery, ImportableQueryVariables>;
export const PreviewImportDocument = {"__meta__":{"hash":"4213ecd9dc86e047a3e22116ca55080b9243f67a34d3c4dead049aa1f2c78847"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewMemberImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"previewMemberImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headings"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewImportMutation, PreviewImportMutationVariables>;
export const ImportedDocument = {"__meta__":{"hash":"66c33f66d96ce1f580fe907667e81ea1c4ea9531e93bfbfd16276eeb3f13387c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Imported"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"onlyProblems"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"goodRowCount"}},{"kind":"Field","name":{"kind":"Name","value":"problemRowCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutRowCount"}},{"kind":"Field","name":{"kind":"Name","value":"savedCount"}},{"kind":"Field","name":{"kind":"Name","value":"undoUntil"}},{"kind":"Field","name":{"kind":"Name","value":"keptUntil"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"onlyProblems"},"value":{"kind":"Variable","name":{"kind":"Name","value":"onlyProblems"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"someoneElse"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]}}]} as unknown as DocumentNode<ImportedQuery, ImportedQueryVariables>;
export const ImportProblemsDocument = {"__meta__":{"hash":"a4db41c65b8b27b005071093bfb3e3538cd25702d7a2d0eb61346f2c44af2bee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportProblems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"problemsFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<ImportProblemsQuery, ImportProblemsQueryVariables>;
export const ConfirmImportDocument = {"__meta__":{"hash":"f00ef4d47b92a52123aa11b15de70b0bfc5f18481627287002458cd0f689ce3c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmMemberImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmMemberImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"savedCount"}},{"kind":"Field","name":{"kind":"Name","value":"goodRowCount"}},{"kind":"Field","name":{"kind":"Name","value":"problemRowCount"}}]}}]}}]} as unknown as DocumentNode<ConfirmImportMutation, ConfirmImportMutationVariables>;
export const DiscardImportDocument = {"__meta__":{"hash":"b09585c702a3c3a5361bd3b86684abe90bd2e720e188f7351e6deb5f7c9df585"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardMemberImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"discardMemberImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<DiscardImportMutation, DiscardImportMutationVariables>;
export const MendRowDocument = {"__meta__":{"hash":"553c06e3f2533acb3137e52b9e4b1a4f1252793fa4c437f97db757540f867e18"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MendRow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MendImportRowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mendImportRow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"goodRowCount"}},{"kind":"Field","name":{"kind":"Name","value":"problemRowCount"}}]}}]}}]} as unknown as DocumentNode<MendRowMutation, MendRowMutationVariables>;
export const LeaveOutRowDocument = {"__meta__":{"hash":"f5790a24575911ae9cba43a3e726b267e2a41e3a41dd72030fbd06e393bff0a8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveOutRow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveOutImportRowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leaveOutImportRow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"goodRowCount"}},{"kind":"Field","name":{"kind":"Name","value":"problemRowCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutRowCount"}}]}}]}}]} as unknown as DocumentNode<LeaveOutRowMutation, LeaveOutRowMutationVariables>;
export const UndoImportDocument = {"__meta__":{"hash":"97181ebe4e82aad7e17dfd66ad5b3eb2154f978fd8c279f30dfb6947d0de935a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoMemberImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoMemberImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"savedCount"}},{"kind":"Field","name":{"kind":"Name","value":"undoUntil"}}]}}]}}]} as unknown as DocumentNode<UndoImportMutation, UndoImportMutationVariables>;
export const EarlierImportsDocument = {"__meta__":{"hash":"8eb8bbb4b434d57b1edb9fb0cb431d60642db84400f628a545b031fb8956e00c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EarlierImports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberImports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"goodRowCount"}},{"kind":"Field","name":{"kind":"Name","value":"problemRowCount"}},{"kind":"Field","name":{"kind":"Name","value":"savedCount"}},{"kind":"Field","name":{"kind":"Name","value":"keptUntil"}},{"kind":"Field","name":{"kind":"Name","value":"undoUntil"}}]}}]}}]} as unknown as DocumentNode<EarlierImportsQuery, EarlierImportsQueryVariables>;
export const MemberAccessDocument = {"__meta__":{"hash":"111afebff3b59114e6605fe131f34b95c43f9980bc289543c7b4d58f89e6ff98"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"private"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSendLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supporters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supporterInvitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanInvite"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanInviteSupporter"}}]}}]}}]} as unknown as DocumentNode<MemberAccessQuery, MemberAccessQueryVariables>;
export const InviteMemberDocument = {"__meta__":{"hash":"3c99965ad13a902f91745abd50a939abb22983a0fbaae3de04e31fe55a863c4b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inviteMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}}]}}]}}]} as unknown as DocumentNode<InviteMemberMutation, InviteMemberMutationVariables>;
export const InviteSupporterDocument = {"__meta__":{"hash":"676bd215acd733919a56b2ec26b8035846460edffac81b51afe25e20f1f17f46"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteSupporter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteSupporterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inviteSupporter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}}]}}]}}]} as unknown as DocumentNode<InviteSupporterMutation, InviteSupporterMutationVariables>;
export const WithdrawMemberInvitationDocument = {"__meta__":{"hash":"9e7d39b9c0d7348c372b1ede4b8595b94f4b23ac4f6b2b4e36201926d8cd5867"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawMemberInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawMemberInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawMemberInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}}]}}]}}]} as unknown as DocumentNode<WithdrawMemberInvitationMutation, WithdrawMemberInvitationMutationVariables>;
export const EndSupportDocument = {"__meta__":{"hash":"c97497c89e10e018704860178ded85a8fca600a568cc9f797f968bd28f087a53"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSupport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSupportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endSupport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}}]}}]}}]} as unknown as DocumentNode<EndSupportMutation, EndSupportMutationVariables>;
export const SendOwnLinkDocument = {"__meta__":{"hash":"b531ce24e294ab941b0850afa71f8e12a623cb746cc0b6226045758d5a027d40"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendOwnLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendPersonalLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendPersonalLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SendOwnLinkMutation, SendOwnLinkMutationVariables>;
export const WhomIHelpDocument = {"__meta__":{"hash":"01760667f00f9b18413f1c3a3e2781df286179bc4daa068fbec3ff7f20d34c59"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhomIHelp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"homeOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhomIHelpQuery, WhomIHelpQueryVariables>;
export const HelpedMemberDocument = {"__meta__":{"hash":"f96276c1c8fb0222a94b591a69c12498269b01c5426b1997a7c966d023f046aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HelpedMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberInterests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"mayAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSupports"}},{"kind":"Field","name":{"kind":"Name","value":"homeOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"helpView"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"drawId"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"busy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"asks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainingBookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hosting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"whatHelps"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"}},{"kind":"Field","name":{"kind":"Name","value":"travel"}},{"kind":"Field","name":{"kind":"Name","value":"food"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}}]}}]}}]}}]} as unknown as DocumentNode<HelpedMemberQuery, HelpedMemberQueryVariables>;
export const StopSupportingDocument = {"__meta__":{"hash":"d9c416326476e85598940d581829507999c7da1943e4a9596dba4888f42a5a4e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopSupporting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StopSupportingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stopSupporting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<StopSupportingMutation, StopSupportingMutationVariables>;
export const HelpWriteDocument = {"__meta__":{"hash":"38be8c93032928a01f3c290d278f4c1a6f0b6c21ba897eab7573b108120ea3cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HelpWrite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writeProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hosting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"whatHelps"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"}},{"kind":"Field","name":{"kind":"Name","value":"travel"}},{"kind":"Field","name":{"kind":"Name","value":"food"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}}]}}]}}]}}]} as unknown as DocumentNode<HelpWriteMutation, HelpWriteMutationVariables>;
export const LendingBalanceDocument = {"__meta__":{"hash":"1eac71cce189bb14478a47810f60850b203d5a255f3173c695a612260adb7185"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LendingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lendingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"membersLent"}},{"kind":"Field","name":{"kind":"Name","value":"membersBorrowed"}},{"kind":"Field","name":{"kind":"Name","value":"turnsGiven"}},{"kind":"Field","name":{"kind":"Name","value":"turnsReceived"}},{"kind":"Field","name":{"kind":"Name","value":"hoursGiven"}},{"kind":"Field","name":{"kind":"Name","value":"hoursReceived"}}]}}]}}]}}]} as unknown as DocumentNode<LendingBalanceQuery, LendingBalanceQueryVariables>;
export const LendingBalanceFileDocument = {"__meta__":{"hash":"1d05f2b5963b2f15d0d70c59c9067a33938f38fa030ef2c3086d61f6aff04e3a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LendingBalanceFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lendingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<LendingBalanceFileQuery, LendingBalanceFileQueryVariables>;
export const LendingHomeDocument = {"__meta__":{"hash":"fd59c4ec36ff7d8a166a6b50d73efec64ccdf021c8a20ebb187f2610fd4a5785"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LendingHome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWriteStandingOffer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskForLoans"}},{"kind":"Field","name":{"kind":"Name","value":"standingOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"mostLentAMonth"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"travelPaidBy"}},{"kind":"Field","name":{"kind":"Name","value":"coordinatorHoursAMonth"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ofUs"},"name":{"kind":"Name","value":"loans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"part"},"value":{"kind":"EnumValue","value":"ASKED_OF_US"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"membersWanted"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"placedCount"}},{"kind":"Field","name":{"kind":"Name","value":"lender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"borrower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recruitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byUs"},"name":{"kind":"Name","value":"loans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"part"},"value":{"kind":"EnumValue","value":"ASKED_BY_US"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"membersWanted"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"placedCount"}},{"kind":"Field","name":{"kind":"Name","value":"lender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"borrower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recruitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"running"},"name":{"kind":"Name","value":"loans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"part"},"value":{"kind":"EnumValue","value":"RUNNING"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"membersWanted"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"placedCount"}},{"kind":"Field","name":{"kind":"Name","value":"lender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"borrower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recruitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LendingHomeQuery, LendingHomeQueryVariables>;
export const PastLoansDocument = {"__meta__":{"hash":"64515e0ecaf6297160158790b94256358d7df9f5b2c11575f5193d09c2a7bca9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PastLoans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"loans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"part"},"value":{"kind":"EnumValue","value":"PAST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"membersWanted"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"placedCount"}},{"kind":"Field","name":{"kind":"Name","value":"lender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"borrower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recruitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PastLoansQuery, PastLoansQueryVariables>;
export const StandingOffersDocument = {"__meta__":{"hash":"640875b88aebbb819572a5acb6c7988afd663776698c6c4f236cf1bee724cb98"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StandingOffers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"standingOffers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"mostLentAMonth"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"travelPaidBy"}},{"kind":"Field","name":{"kind":"Name","value":"coordinatorHoursAMonth"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<StandingOffersQuery, StandingOffersQueryVariables>;
export const LoanDocument = {"__meta__":{"hash":"02c98033cec58545ad1b2647aea4af3842700a56e8b284d8669fe474f30c93f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Loan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"loan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"membersWanted"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"travelPaidBy"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"agreedByStandingOffer"}},{"kind":"Field","name":{"kind":"Name","value":"placedCount"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"lender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"borrower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recruitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecall"}}]}}]}}]} as unknown as DocumentNode<LoanQuery, LoanQueryVariables>;
export const WriteStandingOfferDocument = {"__meta__":{"hash":"55374edf003001bc64be53c77dff05911a398f3cdd5bcbb70b0b1247beddbee9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteStandingOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteStandingOfferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writeStandingOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standingOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"mostLentAMonth"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"travelPaidBy"}},{"kind":"Field","name":{"kind":"Name","value":"coordinatorHoursAMonth"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]} as unknown as DocumentNode<WriteStandingOfferMutation, WriteStandingOfferMutationVariables>;
export const PossibleLendersDocument = {"__meta__":{"hash":"f7f380454032d7551811f1cac404efb94ff1348d043ccaddcfc8509a06ba14f4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PossibleLenders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PossibleLendersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"possibleLenders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agreesAtOnce"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"travelPaidBy"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}}]}}]}}]}}]} as unknown as DocumentNode<PossibleLendersQuery, PossibleLendersQueryVariables>;
export const AskForLoanDocument = {"__meta__":{"hash":"aaf55297008c46e3c76a687fa1088e8f7f94e4f3ad2ead468e9c4b3f4d5d5779"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForLoan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskForLoanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askForLoan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AskForLoanMutation, AskForLoanMutationVariables>;
export const AskMoreMembersDocument = {"__meta__":{"hash":"33b1bf5f280aa0d384c6ccbd5554e5eba9e55bb950f0d4b13f1912d66c3c0d85"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskMoreMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askMoreMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}}]}}]}}]} as unknown as DocumentNode<AskMoreMembersMutation, AskMoreMembersMutationVariables>;
export const AgreeToLoanDocument = {"__meta__":{"hash":"f03be95ddb0dcc7eaa4712da37e621712572d0436e4010bf5bba7a0abfdc2b97"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreeToLoan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveLoanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agreeToLoan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placedCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecall"}}]}}]}}]} as unknown as DocumentNode<AgreeToLoanMutation, AgreeToLoanMutationVariables>;
export const DeclineLoanDocument = {"__meta__":{"hash":"3d7932043e16d9472af198416ac1dfa0b09dee76322d74368a0f9e50bfaf8709"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineLoan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveLoanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"declineLoan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecall"}}]}}]}}]} as unknown as DocumentNode<DeclineLoanMutation, DeclineLoanMutationVariables>;
export const WithdrawLoanDocument = {"__meta__":{"hash":"5ad6f34016418cb3524deea251a700bd322075ae92f1640b71c49caeabbaca48"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawLoan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveLoanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawLoan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecall"}}]}}]}}]} as unknown as DocumentNode<WithdrawLoanMutation, WithdrawLoanMutationVariables>;
export const RecallLoanDocument = {"__meta__":{"hash":"2022d347ee99ced16055d9a031b784ad3cafd5a49c20f788b57be5fb5739c1ac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecallLoan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveLoanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recallLoan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placedCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecall"}}]}}]}}]} as unknown as DocumentNode<RecallLoanMutation, RecallLoanMutationVariables>;
export const OwnOfferDocument = {"__meta__":{"hash":"af66ab4fee815cdd5b31d6c9bc5856ffb2ab1a0ab6d2c7e015e058f291a679ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWriteStandingOffer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskForLoans"}},{"kind":"Field","name":{"kind":"Name","value":"standingOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"mostLentAMonth"}},{"kind":"Field","name":{"kind":"Name","value":"noticeDays"}},{"kind":"Field","name":{"kind":"Name","value":"travelPaidBy"}},{"kind":"Field","name":{"kind":"Name","value":"coordinatorHoursAMonth"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]} as unknown as DocumentNode<OwnOfferQuery, OwnOfferQueryVariables>;
export const ComingRecruitmentsDocument = {"__meta__":{"hash":"c75d6e9946d168571cae29d938b30e145b4663474edac8676afd87bd90b551fe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComingRecruitments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"planned"},"name":{"kind":"Name","value":"recruitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"stage"},"value":{"kind":"EnumValue","value":"PLANNED"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"interviewsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"interviewsTo"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"asking"},"name":{"kind":"Name","value":"recruitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"stage"},"value":{"kind":"EnumValue","value":"ASKING"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"interviewsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"interviewsTo"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"asked"},"name":{"kind":"Name","value":"recruitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"stage"},"value":{"kind":"EnumValue","value":"ASKED"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"interviewsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"interviewsTo"}}]}}]}}]}}]} as unknown as DocumentNode<ComingRecruitmentsQuery, ComingRecruitmentsQueryVariables>;
export const LooksDocument = {"__meta__":{"hash":"426540d1090d0762477bb5921a2c000a8d545f0b040efeb6c244592368d831bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Looks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"looks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]}}]} as unknown as DocumentNode<LooksQuery, LooksQueryVariables>;
export const HomesToAddToDocument = {"__meta__":{"hash":"8598c6210fedc032d22a1332ef77a8bcdc561ab4c588143d2243fbdeb23fb596"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomesToAddTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAddMembers"}}]}}]}}]} as unknown as DocumentNode<HomesToAddToQuery, HomesToAddToQueryVariables>;
export const AddMemberDocument = {"__meta__":{"hash":"2a6f74aef5398bae244796590f7b7ffe14b21c60cb789f5faa5e5670c13809b0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddMemberMutation, AddMemberMutationVariables>;
export const MemberContactDocument = {"__meta__":{"hash":"70399319dcda153f6a9ba5e099f49124a06fbb27cbb133d6716d5ffbf266698e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"postalAddress"}},{"kind":"Field","name":{"kind":"Name","value":"route"}}]}}]}}]}}]} as unknown as DocumentNode<MemberContactQuery, MemberContactQueryVariables>;
export const ExportMembersDocument = {"__meta__":{"hash":"3af95fb112a7a706e327ac50087603673e0fa372c0bb7a6f66e1f37a2bb2e239"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"exportMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<ExportMembersQuery, ExportMembersQueryVariables>;
export const LeavePoolDocument = {"__meta__":{"hash":"9d6ac544d2aa763358e757a59d59f83515f5a6287e6d639830c18ed885948a4d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeavePool"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeavePoolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leavePool"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<LeavePoolMutation, LeavePoolMutationVariables>;
export const ComeBackToPoolDocument = {"__meta__":{"hash":"d46b345e07853ee987344827d6a1fbea48bf77a0e79036d3ac845413edec2889"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ComeBackToPool"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComeBackToPoolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"comeBackToPool"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<ComeBackToPoolMutation, ComeBackToPoolMutationVariables>;
export const MemberRecordDocument = {"__meta__":{"hash":"e6a74bba981024aa2c1cd0ceb36eb1534c58559dad7c50825b3d89b0e349a03b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trainedFor"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"homeOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswerConsents"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanErase"}},{"kind":"Field","name":{"kind":"Name","value":"private"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"ownLimitPerYear"}},{"kind":"Field","name":{"kind":"Name","value":"sharedPoolSince"}},{"kind":"Field","name":{"kind":"Name","value":"busy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availabilityNote"}}]}}]}}]}}]} as unknown as DocumentNode<MemberRecordQuery, MemberRecordQueryVariables>;
export const MembersDocument = {"__meta__":{"hash":"7411fce284e037e6484741de1c6353052719fcc6aada56a8fc9684a9f648c15b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Members"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trainedFor"}},{"kind":"Field","name":{"kind":"Name","value":"homeOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanImportMembers"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanExportMembers"}}]}}]}}]} as unknown as DocumentNode<MembersQuery, MembersQueryVariables>;
export const DuplicatesDocument = {"__meta__":{"hash":"0b54c429eeab76c0fb18634d1fa225c9993ce71117c6c995d54a502da8915071"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Duplicates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"possibleDuplicates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"one"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"two"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberMerges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"undoUntil"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUndo"}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}}]}}]}}]} as unknown as DocumentNode<DuplicatesQuery, DuplicatesQueryVariables>;
export const MergeProposalDocument = {"__meta__":{"hash":"890dca5c21618fb55a7518db017c65f278e7e2012c63ffa861f7db4c27f19b76"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MergeProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keptId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"otherId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mergeProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"keptId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keptId"}}},{"kind":"Argument","name":{"kind":"Name","value":"otherId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"otherId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"other"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]} as unknown as DocumentNode<MergeProposalQuery, MergeProposalQueryVariables>;
export const MergeMembersDocument = {"__meta__":{"hash":"b96f5365820e5b13da67c56f8bbbcaddb9e5c21f238bcf3c04561a9716ec9bab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeMembersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mergeMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"undoUntil"}}]}}]}}]} as unknown as DocumentNode<MergeMembersMutation, MergeMembersMutationVariables>;
export const UndoMemberMergeDocument = {"__meta__":{"hash":"b16a5263bce6ddafd8ffc5c7b0cfd65942f71e2ae5908d8f5d9a061dd93d0388"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoMemberMerge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoMemberMergeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoMemberMerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUndo"}}]}}]}}]} as unknown as DocumentNode<UndoMemberMergeMutation, UndoMemberMergeMutationVariables>;
export const AnswerByPhoneDocument = {"__meta__":{"hash":"14fd404076aaaf7300d05f64e2a56c805e94bfa82a4ecaf831ff59e4f9f2da12"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerByPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerOpportunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerOpportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<AnswerByPhoneMutation, AnswerByPhoneMutationVariables>;
export const InterestByPhoneDocument = {"__meta__":{"hash":"4e7b1325a11e8c10754602e3a8da61b28322b96935da14dc3153547d432cc6c3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InterestByPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerInterestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerInterest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<InterestByPhoneMutation, InterestByPhoneMutationVariables>;
export const LettersAndCallsDocument = {"__meta__":{"hash":"fdffd498edd21039beefeaa6c8368372c35ded57a8712c3ab9aff4adc8145238"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LettersAndCalls"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"letters"},"name":{"kind":"Name","value":"lettersAndCalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"route"},"value":{"kind":"EnumValue","value":"POST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"inPerson"},"name":{"kind":"Name","value":"lettersAndCalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"route"},"value":{"kind":"EnumValue","value":"IN_PERSON"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"calls"},"name":{"kind":"Name","value":"lettersAndCalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"route"},"value":{"kind":"EnumValue","value":"PHONE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"opportunityId"}},{"kind":"Field","name":{"kind":"Name","value":"recruitmentId"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mayAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ways"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"greeting"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LettersAndCallsQuery, LettersAndCallsQueryVariables>;
export const MarkMessageDocument = {"__meta__":{"hash":"7f3273fe384e293add69891f5b52258bdc3e07c84fee7dff65a54bc58a7b292d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}}]}}]}}]} as unknown as DocumentNode<MarkMessageMutation, MarkMessageMutationVariables>;
export const LettersToPrintDocument = {"__meta__":{"hash":"86cdc5bad88b29b60c970ccd5a0533784276c2d207d9422cd4f363bc872c0240"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LettersToPrint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"route"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageRoute"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lettersAndCalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"route"},"value":{"kind":"Variable","name":{"kind":"Name","value":"route"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"greeting"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}},{"kind":"Field","name":{"kind":"Name","value":"addressLines"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LettersToPrintQuery, LettersToPrintQueryVariables>;
export const MemberLinksDocument = {"__meta__":{"hash":"27868b047c3dae510506075adb693f6769e0cdbacbcdeb948b434aaf583a491a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSendLink"}},{"kind":"Field","name":{"kind":"Name","value":"personalLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}}]}}]}}]} as unknown as DocumentNode<MemberLinksQuery, MemberLinksQueryVariables>;
export const SendPersonalLinkDocument = {"__meta__":{"hash":"28390f275a6a205b3400cc87b72932a0b7a51e093d527b450dc837f04e54b567"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendPersonalLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendPersonalLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendPersonalLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personalLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}}]}}]}}]} as unknown as DocumentNode<SendPersonalLinkMutation, SendPersonalLinkMutationVariables>;
export const StopPersonalLinkDocument = {"__meta__":{"hash":"15450cc71527d1a11039a338bbb8d20bb21752e4f9729b6cc7289c9480de5ce7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopPersonalLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StopPersonalLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stopPersonalLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personalLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}}]}}]}}]} as unknown as DocumentNode<StopPersonalLinkMutation, StopPersonalLinkMutationVariables>;
export const NeedsDocument = {"__meta__":{"hash":"139dbbb77ce3d422adba2c8b87faa3e579d48d64e19d7915218d917e742a4289"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Needs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"homeOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecordNeeds"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"teamsExperienced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"given"}}]}}]}}]}}]} as unknown as DocumentNode<NeedsQuery, NeedsQueryVariables>;
export const RecordNeedsDocument = {"__meta__":{"hash":"d61dd7dcd2480aa6792cff9cc7f10a99fa436228fb72eb2cde526a0c6de106f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordNeeds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordNeedsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordNeeds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}}]}}]}}]} as unknown as DocumentNode<RecordNeedsMutation, RecordNeedsMutationVariables>;
export const ServicesDocument = {"__meta__":{"hash":"b3b2f83b184d2768684c0650bab779af1ee2bdeae16c7e35ba6d09a4b1823bbb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ServicesQuery, ServicesQueryVariables>;
export const RecordServicesUsedDocument = {"__meta__":{"hash":"d1739df3f912eedaa00204d7979f9d90b910e48da7d3f3199dd3b153dd33ab16"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordServicesUsed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordServicesUsedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordServicesUsed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"teamsExperienced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RecordServicesUsedMutation, RecordServicesUsedMutationVariables>;
export const AnswerOpportunityDocument = {"__meta__":{"hash":"a14cf9109e0ed0d5d075548681fe80614345ca1ebbd51a21d39769b75ab02832"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerOpportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerOpportunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerOpportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"mayAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}}]}}]}}]} as unknown as DocumentNode<AnswerOpportunityMutation, AnswerOpportunityMutationVariables>;
export const AskChoicesDocument = {"__meta__":{"hash":"e14bc72edd5df62cde727f6771367503d63068e21de94de681c7f023e5f6a8ba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AskChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskMembers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAsk"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"involvementMenu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]} as unknown as DocumentNode<AskChoicesQuery, AskChoicesQueryVariables>;
export const PreviewAskDocument = {"__meta__":{"hash":"44f843a04616614b42fff4270725e51d1761af9a41a4188a4725f03e0bb4353d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewAsk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskMembersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"previewAsk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PreviewAskQuery, PreviewAskQueryVariables>;
export const AskMembersDocument = {"__meta__":{"hash":"36c984a4e081f418da08196373abb3b6b3a643b81c6812197c04a439e43f2e82"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskMembersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}}]}}]}}]} as unknown as DocumentNode<AskMembersMutation, AskMembersMutationVariables>;
export const MemberAsksDocument = {"__meta__":{"hash":"1b32c97ee704467b1c0eb6c15831aa242d27ec5e5a889aa574e7a2f55b3974cc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberAsks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecordStandingWork"}},{"kind":"Field","name":{"kind":"Name","value":"asks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"mayAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"rewardPence"}},{"kind":"Field","name":{"kind":"Name","value":"ways"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rewards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"for"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"totalPence"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MemberAsksQuery, MemberAsksQueryVariables>;
export const GivePlacesDocument = {"__meta__":{"hash":"6b85bdd25d66b328ed34684ac152bc95a41dc95103c618f999b592bafa438d74"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GivePlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"givePlaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<GivePlacesMutation, GivePlacesMutationVariables>;
export const CancelOpportunityDocument = {"__meta__":{"hash":"74466ca5a231498bc9ca702710daeac188bed73af745b075f407d5bafbd37046"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelOpportunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpportunityStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelOpportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CancelOpportunityMutation, CancelOpportunityMutationVariables>;
export const OpportunitiesDocument = {"__meta__":{"hash":"97c0641f939abb505ce2017ca8a3abadbeb6e18d026fdd573717cd7baed25354"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Opportunities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"yes"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskMembers"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPayRewards"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"yes"}},{"kind":"Field","name":{"kind":"Name","value":"aBit"}},{"kind":"Field","name":{"kind":"Name","value":"no"}}]}}]}}]}}]} as unknown as DocumentNode<OpportunitiesQuery, OpportunitiesQueryVariables>;
export const OpportunityPageDocument = {"__meta__":{"hash":"e9113a404cd28791adc6b09d007fbdf67f38593c9133c0c035634c9fb5e2df6b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpportunityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opportunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"chosenFor"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"influence"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"rewardPence"}},{"kind":"Field","name":{"kind":"Name","value":"rewardForms"}},{"kind":"Field","name":{"kind":"Name","value":"paidWithinDays"}},{"kind":"Field","name":{"kind":"Name","value":"provided"}},{"kind":"Field","name":{"kind":"Name","value":"ways"}},{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"askName"}},{"kind":"Field","name":{"kind":"Name","value":"askContact"}},{"kind":"Field","name":{"kind":"Name","value":"agreedOn"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"daysToAsk"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"yes"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"tookPart"}},{"kind":"Field","name":{"kind":"Name","value":"reward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"totalPence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"yes"}},{"kind":"Field","name":{"kind":"Name","value":"aBit"}},{"kind":"Field","name":{"kind":"Name","value":"no"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanGivePlaces"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecord"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}}]}}]}}]} as unknown as DocumentNode<OpportunityPageQuery, OpportunityPageQueryVariables>;
export const RecordTakingPartDocument = {"__meta__":{"hash":"fe86e48fcfacdd3b5716416c603e0c272ac8d13b0934480b9aa7e8ba4b230410"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordTakingPart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTakingPartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordTakingPart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordTakingPartMutation, RecordTakingPartMutationVariables>;
export const RecordStandingWorkDocument = {"__meta__":{"hash":"9e8c856aa279b0880e521644eff9257037ce91eabbcbccceec81322a720391b4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordStandingWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordStandingWorkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordStandingWork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordStandingWorkMutation, RecordStandingWorkMutationVariables>;
export const HostingOfDocument = {"__meta__":{"hash":"9530bf30502f2470f99788613c09724cc58ffd5f9e55ca977e77cef2c35660dc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HostingOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aboutMe"}},{"kind":"Field","name":{"kind":"Name","value":"hosting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calledBy"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"}},{"kind":"Field","name":{"kind":"Name","value":"whatHelps"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"}},{"kind":"Field","name":{"kind":"Name","value":"travel"}},{"kind":"Field","name":{"kind":"Name","value":"food"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"formats"}},{"kind":"Field","name":{"kind":"Name","value":"communication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"daysAhead"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HostingOfQuery, HostingOfQueryVariables>;
export const RecordStateDocument = {"__meta__":{"hash":"8d3a0dc34e60da60514b823a5b7b808e73f7f07a0589ee219afc7d7ebd1e1ce6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanLeave"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComeBack"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAssessRisk"}},{"kind":"Field","name":{"kind":"Name","value":"recordSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"private"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calledBy"}},{"kind":"Field","name":{"kind":"Name","value":"postalAddress"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"riskAssessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"isDue"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordStateQuery, RecordStateQueryVariables>;
export const RecordRiskAssessmentDocument = {"__meta__":{"hash":"a7fb7082311d581e838ef5c93c67f86ebb91f56648d680917616fe19d12ebe77"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordRiskAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordRiskAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordRiskAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"private"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"riskAssessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"isDue"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordRiskAssessmentMutation, RecordRiskAssessmentMutationVariables>;
export const SetStandingDocument = {"__meta__":{"hash":"806d4e6b87a1ed9c55d2f1a7e8b5d7c062fc9e25a6bf3a1b2097cb54e73f67c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetStanding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writeProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"partnerRole"}},{"kind":"Field","name":{"kind":"Name","value":"isTrainer"}},{"kind":"Field","name":{"kind":"Name","value":"isPaidEmployee"}}]}}]}}]}}]} as unknown as DocumentNode<SetStandingMutation, SetStandingMutationVariables>;
export const AddExpenseDocument = {"__meta__":{"hash":"a09b11729297fb9f2d578df8c38e2e4eb15b2691d4316c88aa85db4c456534c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddExpense"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddExpenseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addExpense"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"totalPence"}},{"kind":"Field","name":{"kind":"Name","value":"expenses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pence"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<AddExpenseMutation, AddExpenseMutationVariables>;
export const MarkRewardPaidDocument = {"__meta__":{"hash":"9930aad89bdc8bf32ee974d70ce1a72d2f1404e9d4020c64cbf8d566458897c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkRewardPaid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkRewardPaidInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markRewardPaid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysToPay"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPay"}}]}}]}}]} as unknown as DocumentNode<MarkRewardPaidMutation, MarkRewardPaidMutationVariables>;
export const RewardPageDocument = {"__meta__":{"hash":"0b57ea718f36265e686c0628a4f601034f8ff3ae331731ae7626a23b5ec0bf08"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RewardPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"for"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"agreedPence"}},{"kind":"Field","name":{"kind":"Name","value":"pence"}},{"kind":"Field","name":{"kind":"Name","value":"totalPence"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysToPay"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPay"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAddExpense"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expenses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pence"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<RewardPageQuery, RewardPageQueryVariables>;
export const PayersDocument = {"__meta__":{"hash":"f528da37a730f0ce460d0bbcd907f8634b5d00fd6f5b3fcfe3d1614d4ab02007"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Payers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPayRewards"}},{"kind":"Field","name":{"kind":"Name","value":"daysToPay"}}]}}]}}]} as unknown as DocumentNode<PayersQuery, PayersQueryVariables>;
export const ExportRewardsDocument = {"__meta__":{"hash":"32e75af727db83b3aeaabef6bfa9c04b87de01c4cecde74171da385a9db51c6a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportRewards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"exportRewards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<ExportRewardsQuery, ExportRewardsQueryVariables>;
export const RewardsToPayDocument = {"__meta__":{"hash":"0d20be162e2c0f3b3ff12e3c34f001f73f0da6dba22bb4b1a6cabcaab6bd5b6e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RewardsToPay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rewards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"for"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"agreedPence"}},{"kind":"Field","name":{"kind":"Name","value":"pence"}},{"kind":"Field","name":{"kind":"Name","value":"totalPence"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysToPay"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPay"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expenses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pence"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<RewardsToPayQuery, RewardsToPayQueryVariables>;
export const InvolvementMenuDocument = {"__meta__":{"hash":"c162c2053666c57677cc8fb56e156d972bb3439deb5b756220a9724d4a8186ba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvolvementMenu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"involvementMenu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<InvolvementMenuQuery, InvolvementMenuQueryVariables>;
export const SetOwnLimitDocument = {"__meta__":{"hash":"8afbeca7e3568032eab3d86196cfdba64994fb0c76c03b93e2e5dd9f2d094e1a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetOwnLimit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetOwnLimitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setOwnLimit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"private"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ownLimitPerYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<SetOwnLimitMutation, SetOwnLimitMutationVariables>;
export const WriteContactDocument = {"__meta__":{"hash":"69be816736f3bcacff7de4685b5d6023196aef6ceeb26f459d953b88b24b5ce1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"private"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"postalAddress"}},{"kind":"Field","name":{"kind":"Name","value":"route"}}]}}]}}]}}]} as unknown as DocumentNode<WriteContactMutation, WriteContactMutationVariables>;
export const AcknowledgeAgreementDocument = {"__meta__":{"hash":"4eaae935c39a24ec764859848973a382745439238de61eb39342d2cffd2786a4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeAgreementMutation, AcknowledgeAgreementMutationVariables>;
export const WholeRecordDocument = {"__meta__":{"hash":"d45b0485b6c044ad8272bc88365ca08d051ea4e6ca8b23fafbfd25aa842742d7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WholeRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"homeOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanLeave"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComeBack"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAssessRisk"}},{"kind":"Field","name":{"kind":"Name","value":"private"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"calledBy"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"postalAddress"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ownLimitPerYear"}},{"kind":"Field","name":{"kind":"Name","value":"sharedPoolSince"}},{"kind":"Field","name":{"kind":"Name","value":"busy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availabilityNote"}},{"kind":"Field","name":{"kind":"Name","value":"pausedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"likes"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"canComeBackUntil"}},{"kind":"Field","name":{"kind":"Name","value":"riskAssessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"isDue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"}},{"kind":"Field","name":{"kind":"Name","value":"whatHelps"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"}},{"kind":"Field","name":{"kind":"Name","value":"travel"}},{"kind":"Field","name":{"kind":"Name","value":"food"}},{"kind":"Field","name":{"kind":"Name","value":"technology"}},{"kind":"Field","name":{"kind":"Name","value":"formats"}},{"kind":"Field","name":{"kind":"Name","value":"communication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"daysAhead"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supporter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reward"}},{"kind":"Field","name":{"kind":"Name","value":"aboutMe"}},{"kind":"Field","name":{"kind":"Name","value":"aboutMeReader"}},{"kind":"Field","name":{"kind":"Name","value":"partnerRole"}},{"kind":"Field","name":{"kind":"Name","value":"isTrainer"}},{"kind":"Field","name":{"kind":"Name","value":"isPaidEmployee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WholeRecordQuery, WholeRecordQueryVariables>;
export const WriteProfileDocument = {"__meta__":{"hash":"42a9d4688b4c66c37b3a0a74559eb415c2f3c1e3fcc4ce32163856a76a387e38"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writeProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<WriteProfileMutation, WriteProfileMutationVariables>;
export const AddCourseDocument = {"__meta__":{"hash":"ec90030fedc32acdf54db3ccf31bb6b2fbe82473df15bb9d3e1ecc90624e3d56"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCourseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addCourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AddCourseMutation, AddCourseMutationVariables>;
export const AddTrainingSessionDocument = {"__meta__":{"hash":"204478f566089ebda11df1530602985f8e614ebf98f705ccd41db8182bb90f02"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddTrainingSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddTrainingSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addTrainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddTrainingSessionMutation, AddTrainingSessionMutationVariables>;
export const RecordAttendanceDocument = {"__meta__":{"hash":"16405536b04aa7f543bf5ed5ef0eb1d96d369433681af75d8a56d1020aed725a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"turn"}}]}}]}}]}}]} as unknown as DocumentNode<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const CancelTrainingSessionDocument = {"__meta__":{"hash":"923fdf2546cd74b518536f731df37c00ce2d7a97dea65c6fbb669f5fe5490507"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelTrainingSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelTrainingSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelTrainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"placesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}}]}}]}}]} as unknown as DocumentNode<CancelTrainingSessionMutation, CancelTrainingSessionMutationVariables>;
export const CertificateDocument = {"__meta__":{"hash":"c5413500c7baf225eaacbcbdbee1a4a12bc261e346f2b38d7153a23e643ced12"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Certificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"network"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"learnt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainedFor"}},{"kind":"Field","name":{"kind":"Name","value":"timesTookPart"}},{"kind":"Field","name":{"kind":"Name","value":"lastTookPartOn"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CertificateQuery, CertificateQueryVariables>;
export const CloseCourseDocument = {"__meta__":{"hash":"3f862f01deac56527c4fa9ae48bcceacb771b63d5d7f45f4829bac339ffcd14d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseCourseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeCourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]}}]} as unknown as DocumentNode<CloseCourseMutation, CloseCourseMutationVariables>;
export const MemberTrainingDocument = {"__meta__":{"hash":"8efc278ece2d1688ba479a84475c1570edc6c707ff50b277fbdd3e5c2cc334ea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanBookTraining"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecordTraining"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"modules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"module"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainingBookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"turn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"hasStarted"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"openToAll"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"placesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"hasStarted"}}]}}]}}]}}]} as unknown as DocumentNode<MemberTrainingQuery, MemberTrainingQueryVariables>;
export const ConfirmTrainingPackDocument = {"__meta__":{"hash":"30883be7e6a03de858753cf45eb0fc87c630c11cb9b04b4cb487e001dd50d23b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmTrainingPack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmTrainingPackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmTrainingPack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"trainedFor"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"said"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmTrainingPackMutation, ConfirmTrainingPackMutationVariables>;
export const TrainingEndingSoonDocument = {"__meta__":{"hash":"da8d4614ae4deac6359d41a5d6aafcb80c4beb768eefcb5d1c98b2ceba45e8d2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrainingEndingSoon"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trainingEndingSoon"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"modules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TrainingEndingSoonQuery, TrainingEndingSoonQueryVariables>;
export const CorrectTrainingDocument = {"__meta__":{"hash":"9af128484a0fd9660a3438425d8aff00e2d95094ad7f3e118d1d501fd2bfa7fc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"trainedFor"}}]}}]}}]} as unknown as DocumentNode<CorrectTrainingMutation, CorrectTrainingMutationVariables>;
export const WithdrawTrainingDocument = {"__meta__":{"hash":"30ed5ea1600b98945299638d296002a07639c3ea40356eb887cce2a2c793c624"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"trainedFor"}}]}}]}}]} as unknown as DocumentNode<WithdrawTrainingMutation, WithdrawTrainingMutationVariables>;
export const RecordStaffTrainingDocument = {"__meta__":{"hash":"c17a0cc809ada486c3d3557f9ca40d4a9c7a4736c966c673540cba1084cd4bd5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordStaffTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordStaffTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordStaffTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"trained"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"completions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}}]}}]}}]}}]} as unknown as DocumentNode<RecordStaffTrainingMutation, RecordStaffTrainingMutationVariables>;
export const RecordTrainingDocument = {"__meta__":{"hash":"e76ff4b5ccfc7e1707e9aca7eb3d65a2c8b6f0c611066cb126b0acc3d503d616"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"trainedFor"}}]}}]}}]} as unknown as DocumentNode<RecordTrainingMutation, RecordTrainingMutationVariables>;
export const StaffTrainingDocument = {"__meta__":{"hash":"f0f70250baa92fa753dd539fe5a47478426f93eeaca932835891525e6747faf9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"trained"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"completions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}}]}}]}}]}}]} as unknown as DocumentNode<StaffTrainingQuery, StaffTrainingQueryVariables>;
export const TrainingSessionsDocument = {"__meta__":{"hash":"2be89718fa8be941c43ca39623d6154761cf36b85ff99190b1187119a0685255"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrainingSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"past"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trainingSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"past"},"value":{"kind":"Variable","name":{"kind":"Name","value":"past"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"placesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRunTraining"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecordStaffTraining"}}]}}]}}]} as unknown as DocumentNode<TrainingSessionsQuery, TrainingSessionsQueryVariables>;
export const CoursesDocument = {"__meta__":{"hash":"105e15c66db453ec25b53ed01d9654a20092c2a2898ea6d699e67eaf8a16de32"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"openToAll"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRunTraining"}}]}}]}}]} as unknown as DocumentNode<CoursesQuery, CoursesQueryVariables>;
export const CourseDocument = {"__meta__":{"hash":"fa885408ae4ab204b54c2e657d20c607e5acd29850904a97bb14e9e058bcd35a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Course"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"openToAll"}},{"kind":"Field","name":{"kind":"Name","value":"pack"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRun"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"countsMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"placesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<CourseQuery, CourseQueryVariables>;
export const TrainingSessionDocument = {"__meta__":{"hash":"54c7669122a3574ae332493cbbe722d0346ea97e7038a104b8f97ddf130cf6e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrainingSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"placesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"hasStarted"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRun"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"turn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"turn"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TrainingSessionQuery, TrainingSessionQueryVariables>;
export const TrainingModulesDocument = {"__meta__":{"hash":"d869a17ef957a75149050332d37fde4a43ea78960ae061cc8c878009a3ea112a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrainingModules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trainingModules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"countsMonths"}},{"kind":"Field","name":{"kind":"Name","value":"byPack"}},{"kind":"Field","name":{"kind":"Name","value":"neededFor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRunTraining"}}]}}]}}]} as unknown as DocumentNode<TrainingModulesQuery, TrainingModulesQueryVariables>;
export const BookTrainingDocument = {"__meta__":{"hash":"ed1f09d27249a827ee72bd691d10304725c025c697429bbae954c50abcb175d9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bookTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"placesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"mine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"turn"}}]}}]}}]}}]} as unknown as DocumentNode<BookTrainingMutation, BookTrainingMutationVariables>;
export const CancelTrainingBookingDocument = {"__meta__":{"hash":"322f0fb6baad26b3c812066ee14635d65986c1505587b0f2598912073f367df5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelTrainingBooking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelTrainingBookingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelTrainingBooking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"placesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"mine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"turn"}}]}}]}}]}}]} as unknown as DocumentNode<CancelTrainingBookingMutation, CancelTrainingBookingMutationVariables>;
export const TrainingOrganisationsDocument = {"__meta__":{"hash":"debc83ff90a33b3b2b2c573bf47db3af293551a11ac15755ddfe4a794a6b0ccb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrainingOrganisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRunTraining"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecordStaffTraining"}}]}}]}}]} as unknown as DocumentNode<TrainingOrganisationsQuery, TrainingOrganisationsQueryVariables>;