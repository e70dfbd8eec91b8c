import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Organisation as OrganisationKept } from '../organisations/organisation.ts';
import type { Member as MemberKept } from '../members/member.ts';
import type { MemberMessage as MemberMessageKept } from '../messages/member-message.ts';
import type { MemberImport as MemberImportKept } from '../imports/member-import.ts';
import type { StandingOffer as StandingOfferKept } from '../lending/standing-offer.ts';
import type { Loan as LoanKept } from '../lending/loan.ts';
import type { Course as CourseKept } from '../training/courses/course.ts';
import type { TrainingModule as TrainingModuleKept } from '../training/modules/module.ts';
import type { TrainingSession as TrainingSessionKept } from '../training/sessions/training-session.ts';
import type { TrainingBooking as TrainingBookingKept } from '../training/bookings/training-booking.ts';
import type { Completion as CompletionKept } from '../training/completions/completion.ts';
import type { Group as GroupKept } from '../groups/group.ts';
import type { Opportunity as OpportunityKept } from '../opportunities/opportunity.ts';
import type { OwnAsk as OwnAskKept } from '../opportunities/own-asks.ts';
import type { MemberMerge as MemberMergeKept } from '../merge/member-merge.ts';
import type { PlaceToCome as PlaceToComeKept } from '../joining/help-view.ts';
import type { Reward as RewardKept } from '../rewards/reward.ts';
import type { GraphContext } from '@freshfaces/graph-kit';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** YYYY-MM-DD */
  Date: { input: string; output: string; }
  /** A UTC instant, ISO 8601 */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type AboutMePart = {
  readonly reader: AboutMeReader;
  readonly text: Scalars['String']['input'];
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
  readonly agreement: Agreement;
  readonly how: ConsentHow;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  /** The version that was on the screen or paper. */
  readonly version: Scalars['Int']['input'];
};

export type Acknowledgement = {
  readonly __typename?: 'Acknowledgement';
  readonly at: Scalars['DateTime']['output'];
  readonly how: ConsentHow;
  /** `You`, or the name of who wrote it down. */
  readonly recordedBy: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type AddCourseInput = {
  readonly about: Scalars['String']['input'];
  /** New for each intention, the same for each retry. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: CourseKind;
  readonly modules: ReadonlyArray<TrainingModuleCode>;
  readonly name: Scalars['String']['input'];
  readonly openToAll: Scalars['Boolean']['input'];
  readonly organisationId: Scalars['ID']['input'];
  /** Needed for a pack: what it says, at most 20,000 characters; a web address where there is one. */
  readonly pack?: InputMaybe<Scalars['String']['input']>;
};

export type AddExpenseInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: ExpenseKind;
  readonly note: Scalars['String']['input'];
  readonly pence: Scalars['Int']['input'];
  readonly rewardId: Scalars['ID']['input'];
};

export type AddMemberInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly organisationId: Scalars['ID']['input'];
};

export type AddOrganisationInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: OrganisationKind;
  readonly name: Scalars['String']['input'];
};

export type AddTrainingSessionInput = {
  readonly courseId: Scalars['ID']['input'];
  readonly day: Scalars['Date']['input'];
  /** `14:00`, as clocks show it where it takes place. */
  readonly from: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly online: Scalars['Boolean']['input'];
  readonly places: Scalars['Int']['input'];
  readonly to: Scalars['String']['input'];
  readonly where: Scalars['String']['input'];
};

/** What someone who takes part is asked to agree to (R165, R31). */
export type Agreement =
  | 'FIVE_DUTIES'
  | 'TRAINING_PACK';

export type AgreementStanding = {
  readonly __typename?: 'AgreementStanding';
  /** The last time they agreed; null for never. */
  readonly acknowledged?: Maybe<Acknowledgement>;
  readonly agreement: Agreement;
  /** Not agreed to yet, or the words have changed since. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** In the words of today. */
  readonly points: ReadonlyArray<Scalars['String']['output']>;
  /** What they say with their yes. */
  readonly statement: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type AnswerConsentInput = {
  readonly given: Scalars['Boolean']['input'];
  readonly how: ConsentHow;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  readonly purpose: ConsentPurpose;
  /** Needed for an answer by phone: who else heard it. */
  readonly witness?: InputMaybe<Scalars['String']['input']>;
  /** The version that was on the screen or paper. */
  readonly wordingVersion: Scalars['Int']['input'];
};

export type AnswerOpportunityInput = {
  readonly answer: MemberAnswer;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  readonly opportunityId: Scalars['ID']['input'];
  /** Needed with a yes where there is more than one way. */
  readonly way?: InputMaybe<WayToTakePart>;
};

/** One member asked about one opportunity. */
export type Ask = {
  readonly __typename?: 'Ask';
  readonly answer?: Maybe<MemberAnswer>;
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The three questions wait for the member who asks (R160). */
  readonly feedbackIsOpen: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly mayAnswer: MayAnswer;
  readonly opportunity: Opportunity;
  /** Where it stands for them and why, in short sentences. */
  readonly standing: ReadonlyArray<Scalars['String']['output']>;
  readonly viewerCanAnswer: Scalars['Boolean']['output'];
  readonly way?: Maybe<WayToTakePart>;
};

export type AskForLoanInput = {
  readonly borrowerId: Scalars['ID']['input'];
  readonly from: Scalars['Date']['input'];
  /** 1 to 100, for coordinator time. */
  readonly hours?: InputMaybe<Scalars['Int']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly lastDay: Scalars['Date']['input'];
  readonly lenderId: Scalars['ID']['input'];
  /** 1 to 12, for members. */
  readonly membersWanted?: InputMaybe<Scalars['Int']['input']>;
  readonly opportunityId?: InputMaybe<Scalars['ID']['input']>;
  readonly purpose: Scalars['String']['input'];
  readonly recruitmentId?: InputMaybe<Scalars['ID']['input']>;
  readonly role?: InputMaybe<TrainingRole>;
  readonly travelPaidBy: TravelPayer;
  readonly what: LoanWhat;
};

/** Everything a member is told before they answer (R162): nothing of it can be left out. */
export type AskMembersInput = {
  /** The day it was agreed that this takes place. */
  readonly agreedOn: Scalars['Date']['input'];
  readonly answerBy: Scalars['Date']['input'];
  readonly askContact: Scalars['String']['input'];
  readonly askName: Scalars['String']['input'];
  readonly chosenFor: ReadonlyArray<ChosenFor>;
  readonly from: Scalars['Date']['input'];
  /** Leave out to ask everyone eligible. */
  readonly groupId?: InputMaybe<Scalars['ID']['input']>;
  /** In halves of an hour. */
  readonly hours: Scalars['Float']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly influence: Scalars['String']['input'];
  /** Leave out for a group's meeting or anything else. */
  readonly option?: InputMaybe<InvolvementOption>;
  readonly organisationId: Scalars['ID']['input'];
  readonly paidWithinDays: Scalars['Int']['input'];
  readonly places: Scalars['Int']['input'];
  readonly provided: ReadonlyArray<OpportunityProvides>;
  readonly rewardForms: ReadonlyArray<RewardForm>;
  readonly rewardPence: Scalars['Int']['input'];
  readonly summary: Scalars['String']['input'];
  readonly times: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly to: Scalars['Date']['input'];
  readonly ways: ReadonlyArray<WayToTakePart>;
  readonly where: Scalars['String']['input'];
};

export type AskPreview = {
  readonly __typename?: 'AskPreview';
  /** How many would be asked. */
  readonly asked: Scalars['Int']['output'];
  readonly leftOut: ReadonlyArray<LeftOut>;
  readonly paragraphs: ReadonlyArray<Scalars['String']['output']>;
  /** What members would be sent. */
  readonly subject: Scalars['String']['output'];
};

export type BookTrainingInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  readonly sessionId: Scalars['ID']['input'];
};

/** Days on which the member can't take part, both included. */
export type BusyDates = {
  readonly __typename?: 'BusyDates';
  readonly from: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly to: Scalars['Date']['output'];
};

export type BusyDatesInput = {
  readonly from: Scalars['Date']['input'];
  readonly to: Scalars['Date']['input'];
};

export type CancelTrainingBookingInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  readonly sessionId: Scalars['ID']['input'];
};

export type CancelTrainingSessionInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  /** In words for those who wanted to come. */
  readonly reason: Scalars['String']['input'];
  readonly sessionId: Scalars['ID']['input'];
};

export type CertificateFile = {
  readonly __typename?: 'CertificateFile';
  readonly html: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

export type CertificateLine = {
  readonly __typename?: 'CertificateLine';
  readonly name: Scalars['String']['output'];
  readonly on: Scalars['Date']['output'];
};

/** At least one change. Changes in one request happen together or not at all. */
export type ChangeAvailabilityInput = {
  readonly addBusy?: InputMaybe<BusyDatesInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  /** At most 500 characters; empty takes the note away. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** True takes the member out of new draws until it is set to false. */
  readonly paused?: InputMaybe<Scalars['Boolean']['input']>;
  /** With `paused: true`: the last day of the break. Without it the break has no end. */
  readonly pausedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The id of busy dates to take away. */
  readonly removeBusy?: InputMaybe<Scalars['ID']['input']>;
};

export type CheckAnswer =
  | 'NO'
  | 'YES';

export type CheckedItem = {
  readonly __typename?: 'CheckedItem';
  readonly answer: CheckAnswer;
  readonly item: ChecklistItem;
  readonly note?: Maybe<Scalars['String']['output']>;
};

export type CheckedItemInput = {
  readonly answer: CheckAnswer;
  readonly item: ChecklistItem;
  readonly note?: InputMaybe<Scalars['String']['input']>;
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
  readonly courseId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ComeBackToPoolInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
};

/** Help with communication that is booked ahead (R39). */
export type CommunicationSupport =
  | 'MAKATON'
  | 'PICTURE_CARDS'
  | 'SIGN_LANGUAGE'
  | 'SPEECH_TO_TEXT'
  | 'SPOKEN_LANGUAGE'
  | 'WRITTEN_TRANSLATION';

export type CommunicationWanted = {
  readonly __typename?: 'CommunicationWanted';
  /** How many days before it has to be booked. */
  readonly daysAhead: Scalars['Int']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly support: CommunicationSupport;
};

export type CommunicationWantedInput = {
  readonly daysAhead: Scalars['Int']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly support: CommunicationSupport;
};

export type Completion = {
  readonly __typename?: 'Completion';
  readonly counts: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly module: TrainingModule;
  readonly on: Scalars['Date']['output'];
  readonly provider: Organisation;
  readonly source: CompletionSource;
  /** The last day it counts; null for ever. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  readonly viewerCanChange: Scalars['Boolean']['output'];
  readonly withdrawnReason?: Maybe<Scalars['String']['output']>;
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
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly importId: Scalars['ID']['input'];
};

export type ConfirmTrainingPackInput = {
  readonly courseId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
};

export type Consent = {
  readonly __typename?: 'Consent';
  /** Their last answer; null when never asked. */
  readonly answer?: Maybe<ConsentAnswer>;
  /** Asked again: they have taken part since their last answer, or the wording has changed (R23). */
  readonly askAgain: Scalars['Boolean']['output'];
  readonly given: Scalars['Boolean']['output'];
  /** Every answer, newest first. */
  readonly history: ReadonlyArray<ConsentAnswer>;
  /** What happens at once when they say no. */
  readonly ifNo: Scalars['String']['output'];
  readonly purpose: ConsentPurpose;
  /** What is asked, in the words of today. */
  readonly question: Scalars['String']['output'];
  readonly wordingVersion: Scalars['Int']['output'];
};

export type ConsentAnswer = {
  readonly __typename?: 'ConsentAnswer';
  readonly at: Scalars['DateTime']['output'];
  readonly given: Scalars['Boolean']['output'];
  readonly how: ConsentHow;
  /** The words that were answered. */
  readonly question: Scalars['String']['output'];
  /** `You`, or the name of who wrote it down. */
  readonly recordedBy: Scalars['String']['output'];
  /** Who else heard it, for an answer by phone. */
  readonly witness?: Maybe<Scalars['String']['output']>;
  readonly wordingVersion: Scalars['Int']['output'];
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
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Lines of a postal address; empty takes it away. */
  readonly postalAddress?: InputMaybe<Scalars['String']['input']>;
  /** What is chosen must be there: no letters without an address. */
  readonly route?: InputMaybe<ContactRoute>;
};

export type CorrectTrainingInput = {
  readonly completionId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
};

export type Course = {
  readonly __typename?: 'Course';
  readonly about: Scalars['String']['output'];
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: CourseKind;
  readonly modules: ReadonlyArray<TrainingModule>;
  readonly name: Scalars['String']['output'];
  /** Open to members of every partner, not only the provider's own. */
  readonly openToAll: Scalars['Boolean']['output'];
  /** What a pack says; null for a course with sessions. */
  readonly pack?: Maybe<Scalars['String']['output']>;
  readonly provider: Organisation;
  /** Sessions to come, soonest first. */
  readonly sessions: ReadonlyArray<TrainingSession>;
  readonly viewerCanRun: Scalars['Boolean']['output'];
};

export type CourseKind =
  /** Learnt by oneself from a training pack. */
  | 'PACK'
  /** Taught at sessions. */
  | 'SESSIONS';

export type CoverCell = {
  readonly __typename?: 'CoverCell';
  readonly area?: Maybe<Scalars['String']['output']>;
  readonly cover: PanelCover;
  readonly need: Need;
  readonly role: TrainingRole;
  /** `at least 10`, `fewer than 5`, `4 trained and free` */
  readonly text: Scalars['String']['output'];
};

export type CsvFile = {
  readonly __typename?: 'CsvFile';
  readonly name: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type DayPart = {
  readonly food: Scalars['String']['input'];
  readonly technology: Scalars['String']['input'];
  readonly travel: Scalars['String']['input'];
};

export type DiscardMemberImportInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly importId: Scalars['ID']['input'];
};

export type DuplicateReason =
  | 'SAME_EMAIL'
  | 'SAME_NAME'
  | 'SAME_PHONE';

export type EndGroupInput = {
  readonly groupId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type EndingTraining = {
  readonly __typename?: 'EndingTraining';
  readonly member: Member;
  /** What has to be done again. */
  readonly modules: ReadonlyArray<TrainingModule>;
  readonly role: TrainingRole;
  readonly until: Scalars['Date']['output'];
};

export type Expense = {
  readonly __typename?: 'Expense';
  readonly id: Scalars['ID']['output'];
  readonly kind: ExpenseKind;
  readonly note: Scalars['String']['output'];
  readonly pence: Scalars['Int']['output'];
};

export type ExpenseKind =
  | 'FOOD'
  | 'OTHER'
  | 'TRAVEL';

export type Face =
  | 'A_BIT'
  | 'NO'
  | 'YES';

/** What members said to one question, in whole fives. */
export type FeedbackCounts = {
  readonly __typename?: 'FeedbackCounts';
  readonly aBit?: Maybe<Scalars['Int']['output']>;
  readonly no?: Maybe<Scalars['Int']['output']>;
  readonly question: FeedbackQuestion;
  /** How it is put to members. */
  readonly words: Scalars['String']['output'];
  /** At least this many; null under five. */
  readonly yes?: Maybe<Scalars['Int']['output']>;
};

export type FeedbackQuestion =
  | 'DIFFERENCE'
  | 'ENJOYED'
  | 'PREPARED';

export type FormatsPart = {
  readonly communication: ReadonlyArray<CommunicationWantedInput>;
  readonly formats: ReadonlyArray<AccessFormat>;
};

export type GiveFeedbackInput = {
  readonly difference: Face;
  readonly enjoyed: Face;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly opportunityId: Scalars['ID']['input'];
  readonly prepared: Face;
};

/** A forum of members that can be asked as a group. */
export type Group = {
  readonly __typename?: 'Group';
  readonly about: Scalars['String']['output'];
  /** The day it was ended; null while it goes on. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly meets: Scalars['String']['output'];
  readonly memberCount: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  /** Null for one of the whole network. */
  readonly organisation?: Maybe<Organisation>;
  /** Those of its members whose home organisation's lead you are, or you yourself; nobody else is named. */
  readonly ownMembers: ReadonlyArray<Member>;
  readonly startedOn: Scalars['Date']['output'];
  readonly viewerCanAsk: Scalars['Boolean']['output'];
  readonly viewerCanEnd: Scalars['Boolean']['output'];
};

export type HealthFinding = {
  readonly __typename?: 'HealthFinding';
  readonly area?: Maybe<Scalars['String']['output']>;
  readonly kind: HealthFindingKind;
  readonly need?: Maybe<Need>;
  readonly role?: Maybe<TrainingRole>;
  readonly steps: ReadonlyArray<HealthStep>;
  /** One sentence: what to do. */
  readonly todo: Scalars['String']['output'];
  /** One sentence: what is wrong. */
  readonly wrong: Scalars['String']['output'];
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

/** What a member and whoever supports them look at together. A supporter answers nothing of it for them. */
export type HelpView = {
  readonly __typename?: 'HelpView';
  /** Days on which they can't take part. */
  readonly busy: ReadonlyArray<BusyDates>;
  /** Draws for panels whose interviews are still to come, the next first. */
  readonly places: ReadonlyArray<PlaceToCome>;
};

export type HelpsPart = {
  readonly breaks: Scalars['String']['input'];
  readonly whatHelps: Scalars['String']['input'];
};

/** What having this member with you needs, in their own words (R40). Never a need. */
export type Hosting = {
  readonly __typename?: 'Hosting';
  readonly breaks?: Maybe<Scalars['String']['output']>;
  readonly calledBy: Scalars['String']['output'];
  /** Lines of the checklist they said yes to. */
  readonly checklist: ReadonlyArray<CheckedItem>;
  readonly communication: ReadonlyArray<CommunicationWanted>;
  readonly food?: Maybe<Scalars['String']['output']>;
  readonly formats: ReadonlyArray<AccessFormat>;
  readonly introduction?: Maybe<Scalars['String']['output']>;
  readonly technology?: Maybe<Scalars['String']['output']>;
  readonly travel?: Maybe<Scalars['String']['output']>;
  readonly whatHelps?: Maybe<Scalars['String']['output']>;
};

export type ImportCell = {
  readonly __typename?: 'ImportCell';
  readonly field: ImportField;
  readonly text: Scalars['String']['output'];
};

export type ImportCellInput = {
  readonly field: ImportField;
  readonly text: Scalars['String']['input'];
};

export type ImportColumn = {
  readonly __typename?: 'ImportColumn';
  readonly field: ImportField;
  readonly heading?: Maybe<Scalars['String']['output']>;
};

export type ImportColumnInput = {
  readonly field: ImportField;
  readonly heading: Scalars['String']['input'];
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

export type ImportProblem = {
  readonly __typename?: 'ImportProblem';
  /** The heading in the file; null when it is about the whole row. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** Null when it is about the whole row. */
  readonly field?: Maybe<ImportField>;
  readonly kind: ImportProblemKind;
  readonly row: Scalars['Int']['output'];
  readonly sentence: Scalars['String']['output'];
};

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

export type ImportRow = {
  readonly __typename?: 'ImportRow';
  readonly cells: ReadonlyArray<ImportCell>;
  /** Null for a row that is to be added. */
  readonly leftOut?: Maybe<LeftOutReason>;
  /** As a spreadsheet numbers it: the headings are row 1. */
  readonly number: Scalars['Int']['output'];
  readonly problems: ReadonlyArray<ImportProblem>;
  /** The lead said that this is not the person whose name is alike. */
  readonly someoneElse: Scalars['Boolean']['output'];
};

export type ImportRowPage = {
  readonly __typename?: 'ImportRowPage';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly nodes: ReadonlyArray<ImportRow>;
  readonly total: Scalars['Int']['output'];
};

export type ImportStatus =
  | 'CONFIRMED'
  | 'DISCARDED'
  | 'PREVIEW'
  /** Its members were taken back within a day. */
  | 'UNDONE';

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

/** One option of the menu in plain words. */
export type InvolvementOptionInfo = {
  readonly __typename?: 'InvolvementOptionInfo';
  readonly about: Scalars['String']['output'];
  readonly level: InvolvementLevel;
  readonly name: Scalars['String']['output'];
  readonly option: InvolvementOption;
  /** What to be trained for first; null for what anyone can join. */
  readonly role?: Maybe<TrainingRole>;
};

export type JoinGroupInput = {
  readonly groupId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
};

export type KindCount = {
  readonly __typename?: 'KindCount';
  readonly kind: MemberKind;
  readonly members: SafeCount;
};

export type LeaveGroupInput = {
  readonly groupId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
};

export type LeaveOutImportRowInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly importId: Scalars['ID']['input'];
  readonly number: Scalars['Int']['input'];
  /** Null takes the row back in. */
  readonly reason?: InputMaybe<LeftOutReason>;
};

export type LeavePoolInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
};

export type LeftOut = {
  readonly __typename?: 'LeftOut';
  readonly members: SafeCount;
  readonly why: NotAskedBecause;
};

/** Why a row of a file is not to be added. */
export type LeftOutReason =
  | 'ALREADY_A_MEMBER'
  | 'ASK_FIRST'
  | 'HAS_LEFT'
  | 'NOT_A_PERSON'
  | 'SAID_NO';

export type LendingBalance = {
  readonly __typename?: 'LendingBalance';
  readonly file: CsvFile;
  readonly organisations: ReadonlyArray<OrganisationBalance>;
  readonly since: Scalars['Date']['output'];
};

export type LinkPurpose =
  | 'ANSWER_INTEREST'
  | 'ANSWER_OPPORTUNITY'
  | 'ANSWER_PLACE'
  | 'CHOOSE_DATES'
  | 'OWN_PAGES';

export type Loan = {
  readonly __typename?: 'Loan';
  readonly agreedByStandingOffer: Scalars['Boolean']['output'];
  readonly askedAt: Scalars['DateTime']['output'];
  readonly borrower: Organisation;
  readonly from: Scalars['Date']['output'];
  /** Hours of a coordinator; 0 for members. */
  readonly hours: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  /** After this day it ends by itself. */
  readonly lastDay: Scalars['Date']['output'];
  readonly lender: Organisation;
  /** Most members lent; 0 for coordinator time. */
  readonly membersWanted: Scalars['Int']['output'];
  /** What members are lent for, where that is an opportunity. */
  readonly opportunityId?: Maybe<Scalars['ID']['output']>;
  /** Members who said yes and have a place, while it runs. */
  readonly placed: ReadonlyArray<Member>;
  /** How many had a place, also when it is over. */
  readonly placedCount: Scalars['Int']['output'];
  readonly purpose: Scalars['String']['output'];
  /** What members are lent for, where that is a recruitment. */
  readonly recruitment?: Maybe<Recruitment>;
  /** What lent members are trained for; null for anyone. */
  readonly role?: Maybe<TrainingRole>;
  readonly state: LoanState;
  readonly steps: ReadonlyArray<LoanStep>;
  readonly travelPaidBy: TravelPayer;
  readonly viewerCanAnswer: Scalars['Boolean']['output'];
  readonly viewerCanRecall: Scalars['Boolean']['output'];
  readonly viewerCanWithdraw: Scalars['Boolean']['output'];
  readonly what: LoanWhat;
};

export type LoanPage = {
  readonly __typename?: 'LoanPage';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly nodes: ReadonlyArray<Loan>;
  readonly total: Scalars['Int']['output'];
};

export type LoanPart =
  /** Asked by this organisation and not answered. */
  | 'ASKED_BY_US'
  /** Asked of this organisation and not answered. */
  | 'ASKED_OF_US'
  | 'PAST'
  /** Agreed and not over; or recalled, until the last day it was for, so that the borrower sees it. */
  | 'RUNNING';

export type LoanState =
  | 'AGREED'
  | 'ASKED'
  | 'DECLINED'
  | 'ENDED'
  | 'RECALLED'
  | 'WITHDRAWN';

export type LoanStep = {
  readonly __typename?: 'LoanStep';
  readonly at: Scalars['DateTime']['output'];
  /** `Marcus Bell`, `the standing offer`, `by itself` */
  readonly by: Scalars['String']['output'];
  readonly kind: LoanStepKind;
  readonly reason?: Maybe<Scalars['String']['output']>;
};

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

/** One time that somebody read something of a member's record. */
export type Look = {
  readonly __typename?: 'Look';
  readonly at: Scalars['DateTime']['output'];
  /** `your name and contact details` */
  readonly what: Scalars['String']['output'];
  /** `Marcus Bell, involvement lead at Tideway`; `the draw` when the server itself read it. */
  readonly who: Scalars['String']['output'];
  /** `opened your record` */
  readonly why: Scalars['String']['output'];
};

export type LookPage = {
  readonly __typename?: 'LookPage';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly nodes: ReadonlyArray<Look>;
  readonly total: Scalars['Int']['output'];
};

export type MarkMessageInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly messageId: Scalars['ID']['input'];
  readonly outcome: MessageOutcome;
};

export type MarkRewardPaidInput = {
  readonly form: RewardForm;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly paidOn: Scalars['Date']['input'];
  readonly rewardId: Scalars['ID']['input'];
};

export type MayAnswer =
  | 'NOTHING'
  /** The places are given: they can still say that they can't come. */
  | 'NO_ONLY'
  | 'YES_OR_NO';

export type Member = {
  readonly __typename?: 'Member';
  /** What they wrote about themselves, for whom they let read it. */
  readonly aboutMe?: Maybe<Scalars['String']['output']>;
  /** For the member and their home organisation's involvement lead; null for everyone else. */
  readonly agreements?: Maybe<ReadonlyArray<AgreementStanding>>;
  /** What they were asked, newest first; for the member and their home organisation's lead, null for everyone else. */
  readonly asks?: Maybe<ReadonlyArray<Ask>>;
  /** Free on every day from `from` to `to`, both included, and not paused. */
  readonly availableBetween: Scalars['Boolean']['output'];
  /** What they have learnt and done, to show to anyone; without a need on it (R163). For the member alone. */
  readonly certificate?: Maybe<TrainingCertificate>;
  /** Each purpose and where it stands; for the member and their home organisation's involvement lead, null for everyone else. */
  readonly consents?: Maybe<ReadonlyArray<Consent>>;
  /**
   * How to reach them: for the member, their home organisation's involvement lead, and, once the member
   * said yes to a place and agreed to share it, the organisation of that place until it is over.
   */
  readonly contact?: Maybe<MemberContact>;
  /** Groups they are in; for the member and their home organisation's lead, null for everyone else. */
  readonly groups?: Maybe<ReadonlyArray<Group>>;
  /** For the member, whoever supports them, and their home organisation's involvement lead; null for everyone else. */
  readonly helpView?: Maybe<HelpView>;
  readonly homeOrganisation: Organisation;
  /**
   * What hosting them needs: for the member, their home organisation's involvement lead, and, once they said
   * yes to a place and agreed to share it, the organisation of that place until it is over.
   */
  readonly hosting?: Maybe<Hosting>;
  readonly id: Scalars['ID']['output'];
  readonly joinedOn: Scalars['Date']['output'];
  /** Who has looked at this record, newest first; for the member alone, null for everyone else. */
  readonly looks?: Maybe<LookPage>;
  /**
   * The needs recorded: for the member; for their home organisation's involvement lead only where the
   * member agreed to that; null for everyone else.
   */
  readonly needs?: Maybe<ReadonlyArray<Need>>;
  /** Where they stand between reviewing job descriptions and chairing (R34); for the member and their home organisation's lead, null for everyone else. */
  readonly pathway?: Maybe<Pathway>;
  /** Links that still open something; for the member and their home organisation's involvement lead, null for everyone else. */
  readonly personalLinks?: Maybe<ReadonlyArray<PersonalLink>>;
  /** For the member and their home organisation's involvement lead; null for everyone else. */
  readonly private?: Maybe<MemberPrivate>;
  /** For the member and their home organisation's involvement lead; null for everyone else. */
  readonly profile?: Maybe<MemberProfile>;
  readonly pseudonym: Scalars['String']['output'];
  /** Each page of the record and whether it is filled in; for whoever is given `profile`. */
  readonly recordSteps?: Maybe<ReadonlyArray<RecordStepState>>;
  /** For the member and their home organisation's lead, null for everyone else. */
  readonly rewards?: Maybe<ReadonlyArray<Reward>>;
  /** The name, for the member and their home organisation's involvement lead; the pseudonym for everyone else. */
  readonly shownAs: Scalars['String']['output'];
  readonly status: MemberStatus;
  /** Services the member has had support from, which tell of needs: for whoever is given `needs`, null for everyone else. */
  readonly teamsExperienced?: Maybe<ReadonlyArray<Team>>;
  readonly trainedFor: ReadonlyArray<TrainingRole>;
  /** Everything they have done; for the member and their home organisation's lead, null for everyone else. */
  readonly training?: Maybe<ReadonlyArray<Completion>>;
  /** Their places at training, soonest first; for the member and their home organisation's lead, null for everyone else. */
  readonly trainingBookings?: Maybe<ReadonlyArray<TrainingBooking>>;
  readonly viewerCanAnswerConsents: Scalars['Boolean']['output'];
  readonly viewerCanAssessRisk: Scalars['Boolean']['output'];
  readonly viewerCanBookTraining: Scalars['Boolean']['output'];
  readonly viewerCanChange: Scalars['Boolean']['output'];
  readonly viewerCanComeBack: Scalars['Boolean']['output'];
  readonly viewerCanErase: Scalars['Boolean']['output'];
  readonly viewerCanLeave: Scalars['Boolean']['output'];
  readonly viewerCanRecordNeeds: Scalars['Boolean']['output'];
  readonly viewerCanRecordStandingWork: Scalars['Boolean']['output'];
  readonly viewerCanRecordTraining: Scalars['Boolean']['output'];
  readonly viewerCanSendLink: Scalars['Boolean']['output'];
  readonly viewerSupports: Scalars['Boolean']['output'];
};


export type MemberAvailableBetweenArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type MemberLooksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type MemberAnswer =
  | 'NO'
  | 'YES';

export type MemberContact = {
  readonly __typename?: 'MemberContact';
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly postalAddress?: Maybe<Scalars['String']['output']>;
  readonly route: ContactRoute;
};

export type MemberFilter = {
  /** Give both, or neither. */
  readonly availableFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly availableTo?: InputMaybe<Scalars['Date']['input']>;
  readonly homeOrganisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Beginnings of words of the pseudonym; for an involvement lead also of their own members' names. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly status?: InputMaybe<MemberStatus>;
  readonly trainedFor?: InputMaybe<TrainingRole>;
};

export type MemberImport = {
  readonly __typename?: 'MemberImport';
  readonly columns: ReadonlyArray<ImportColumn>;
  readonly fileName: Scalars['String']['output'];
  readonly goodRowCount: Scalars['Int']['output'];
  /** The file's headings, in its order. */
  readonly headings: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** When what was in the file is forgotten; null when it already is. */
  readonly keptUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Headings that no column uses: their content was not kept. */
  readonly leftOut: ReadonlyArray<Scalars['String']['output']>;
  readonly leftOutRowCount: Scalars['Int']['output'];
  readonly organisation: Organisation;
  readonly problemRowCount: Scalars['Int']['output'];
  readonly problemsFile: CsvFile;
  readonly rowCount: Scalars['Int']['output'];
  /** All rows of a preview; of a confirmed import those not saved. A day later, or once discarded, none. */
  readonly rows: ImportRowPage;
  readonly savedCount: Scalars['Int']['output'];
  readonly startedAt: Scalars['DateTime']['output'];
  readonly status: ImportStatus;
  /** Until then its members can be taken back, while nobody touched them; null when they can't. */
  readonly undoUntil?: Maybe<Scalars['DateTime']['output']>;
};


export type MemberImportRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onlyProblems?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In which way someone knows the field (R26). Family and carers never stand in for lived experience. */
export type MemberKind =
  | 'CARER'
  | 'FAMILY'
  | 'LIVED_EXPERIENCE'
  | 'PEER_SUPPORTER';

/** Two records of one person that were made one. */
export type MemberMerge = {
  readonly __typename?: 'MemberMerge';
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kept: Member;
  /** The last day on which it can be undone. */
  readonly undoUntil: Scalars['Date']['output'];
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
  readonly viewerCanUndo: Scalars['Boolean']['output'];
};

/** What a member is told. What it says is forgotten once it is done. */
export type MemberMessage = {
  readonly __typename?: 'MemberMessage';
  /** For the lead who prints or says it; null once it is done. */
  readonly content?: Maybe<MessageContent>;
  readonly doneAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly member: Member;
  /** What their answer is about, where it is an opportunity. */
  readonly opportunityId?: Maybe<Scalars['ID']['output']>;
  /** The recruitment it asks about, where it asks whether they want to be in a draw. */
  readonly recruitmentId?: Maybe<Scalars['ID']['output']>;
  readonly route: MessageRoute;
  readonly state: MessageState;
  readonly toName: Scalars['String']['output'];
  readonly topic: MessageTopic;
  /** How often a call was tried in vain. */
  readonly tries: Scalars['Int']['output'];
  readonly writtenAt: Scalars['DateTime']['output'];
};

export type MemberMessagePage = {
  readonly __typename?: 'MemberMessagePage';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly nodes: ReadonlyArray<MemberMessage>;
  readonly total: Scalars['Int']['output'];
};

export type MemberPage = {
  readonly __typename?: 'MemberPage';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly nodes: ReadonlyArray<Member>;
  readonly total: Scalars['Int']['output'];
};

export type MemberPrivate = {
  readonly __typename?: 'MemberPrivate';
  /** What the member wants known about when they are free. */
  readonly availabilityNote?: Maybe<Scalars['String']['output']>;
  readonly busy: ReadonlyArray<BusyDates>;
  readonly calledBy?: Maybe<Scalars['String']['output']>;
  /** Someone who left can come back as if nothing had been, up to this day. */
  readonly canComeBackUntil?: Maybe<Scalars['Date']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly kind: MemberKind;
  readonly leftOn?: Maybe<Scalars['Date']['output']>;
  /** Options they like; null when they have not said. */
  readonly likes?: Maybe<ReadonlyArray<InvolvementOption>>;
  readonly name: Scalars['String']['output'];
  /** Most turns a year the member wants; null for no limit of their own. */
  readonly ownLimitPerYear?: Maybe<Scalars['Int']['output']>;
  /** The last day of the break; null for one without an end. */
  readonly pausedUntil?: Maybe<Scalars['Date']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly postalAddress?: Maybe<Scalars['String']['output']>;
  readonly riskAssessment?: Maybe<RiskAssessment>;
  readonly route: ContactRoute;
  /** The day the member agreed to be in the shared pool; null when they have not. */
  readonly sharedPoolSince?: Maybe<Scalars['Date']['output']>;
};

/** What a member tells of how they take part; sealed under their own key. */
export type MemberProfile = {
  readonly __typename?: 'MemberProfile';
  readonly aboutMe?: Maybe<Scalars['String']['output']>;
  readonly aboutMeReader: AboutMeReader;
  readonly breaks?: Maybe<Scalars['String']['output']>;
  /** The lines that were answered. */
  readonly checklist: ReadonlyArray<CheckedItem>;
  readonly communication: ReadonlyArray<CommunicationWanted>;
  readonly food?: Maybe<Scalars['String']['output']>;
  readonly formats: ReadonlyArray<AccessFormat>;
  /** How they want to be introduced; nothing of what they lived through unless they say so (R116). */
  readonly introduction?: Maybe<Scalars['String']['output']>;
  /** Is paid as an employee for taking part (R35). */
  readonly isPaidEmployee: Scalars['Boolean']['output'];
  /** Trains others (R35). */
  readonly isTrainer: Scalars['Boolean']['output'];
  /** A standing role, such as recruitment partner (R36). */
  readonly partnerRole?: Maybe<Scalars['String']['output']>;
  readonly reward?: Maybe<RewardChoice>;
  readonly supporter?: Maybe<SupporterContact>;
  readonly technology?: Maybe<Scalars['String']['output']>;
  readonly travel?: Maybe<Scalars['String']['output']>;
  readonly whatHelps?: Maybe<Scalars['String']['output']>;
};

export type MemberStatus =
  | 'ACTIVE'
  | 'LEFT'
  | 'PAUSED';

export type MendImportRowInput = {
  readonly cells: ReadonlyArray<ImportCellInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly importId: Scalars['ID']['input'];
  /** The row's number as a spreadsheet has it. */
  readonly number: Scalars['Int']['input'];
  /** True when this is not the person whose name is alike. */
  readonly someoneElse: Scalars['Boolean']['input'];
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

/** One fact of both records; null where there is nothing. */
export type MergeFactPair = {
  readonly __typename?: 'MergeFactPair';
  readonly fact: MergeFact;
  readonly kept?: Maybe<Scalars['String']['output']>;
  readonly other?: Maybe<Scalars['String']['output']>;
};

export type MergeMembersInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The record that stays. */
  readonly keptId: Scalars['ID']['input'];
  readonly otherId: Scalars['ID']['input'];
  /** Facts that the other record is right about. */
  readonly takeFromOther: ReadonlyArray<MergeFact>;
};

export type MergeProposal = {
  readonly __typename?: 'MergeProposal';
  readonly facts: ReadonlyArray<MergeFactPair>;
  readonly kept: Member;
  readonly other: Member;
  /** Why it can't be done this way round; null when it can. */
  readonly problem?: Maybe<Scalars['String']['output']>;
};

export type MessageContent = {
  readonly __typename?: 'MessageContent';
  /** The lines of the address, name first; empty where there is none. */
  readonly addressLines: ReadonlyArray<Scalars['String']['output']>;
  readonly greeting: Scalars['String']['output'];
  /** The member's own personal link, for paper only: never read out. */
  readonly link?: Maybe<MessageLink>;
  readonly paragraphs: ReadonlyArray<Scalars['String']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly subject: Scalars['String']['output'];
};

export type MessageLink = {
  readonly __typename?: 'MessageLink';
  readonly label: Scalars['String']['output'];
  readonly url: Scalars['String']['output'];
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
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly loanId: Scalars['ID']['input'];
  /** At most 300 characters; needed to decline and to recall. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly acknowledgeAgreement: Member;
  readonly addCourse: Course;
  /** Money a member spent on taking part. */
  readonly addExpense: Reward;
  /** Adds a member of whom only the name is known yet. */
  readonly addMember: Member;
  /** Adds an organisation to the network; for coordinators. */
  readonly addOrganisation: Organisation;
  readonly addTrainingSession: TrainingSession;
  /** For the lender's involvement lead. */
  readonly agreeToLoan: Loan;
  /** Says yes or no to one purpose (R23, R180, R185). A no takes effect at once. */
  readonly answerConsent: Member;
  /** Writes down a member's yes or no; they say it themselves, or their lead for them. No reason is asked. */
  readonly answerOpportunity: Ask;
  /** Asks another organisation to lend (R21). A standing offer agrees at once to what it covers. */
  readonly askForLoan: Loan;
  /** Asks every eligible member at once (R48). */
  readonly askMembers: Opportunity;
  /** Asks those who can be asked now and were not yet, such as members of an organisation that lends since. */
  readonly askMoreMembers: Opportunity;
  /** Takes a place, or the next turn on the waiting list when there is none left. */
  readonly bookTraining: TrainingSession;
  readonly cancelOpportunity: Opportunity;
  /** Gives the place back: whoever waited longest and is free has it. */
  readonly cancelTrainingBooking: TrainingSession;
  /** Calls it off: who had a place or waited is told why, and has their day back. */
  readonly cancelTrainingSession: TrainingSession;
  readonly changeAvailability: Member;
  /** Nobody can take it any more; what it gave stays. */
  readonly closeCourse: Course;
  /** Undoes leaving, within 14 days. */
  readonly comeBackToPool: Member;
  /** Saves the rows without problems, once. */
  readonly confirmMemberImport: MemberImport;
  /** The member says that they have read and understood a training pack (R31). */
  readonly confirmTrainingPack: Member;
  /** Puts a wrong name or contact right. */
  readonly correctMember: Member;
  /** Puts the day right on which something was done; for the organisation that recorded it. */
  readonly correctTraining: Member;
  /** With a reason, for the lender's involvement lead. */
  readonly declineLoan: Loan;
  /** Throws the file's content away. Saves no member. */
  readonly discardMemberImport: MemberImport;
  /** Ends a group: nobody is in it any more. */
  readonly endGroup: Group;
  /** Three answers, counted without the member's name (R160). */
  readonly giveFeedback: Ask;
  /** Gives the places once all have answered or the last day for answers is over. */
  readonly givePlaces: Opportunity;
  /** Writes down that a member joins; they do it themselves, or their lead for them. */
  readonly joinGroup: Group;
  readonly leaveGroup: Group;
  /** Leaves one row out with a reason, or takes it back in. */
  readonly leaveOutImportRow: MemberImport;
  /** Out of every coming draw and opportunity; the account stays. */
  readonly leavePool: Member;
  /** Notes that a letter was posted, a call made or a word said, or that nobody was there. */
  readonly markMessage: MemberMessage;
  readonly markRewardPaid: Reward;
  /** Puts cells of one row right while the import waits for its yes; every row is checked again. */
  readonly mendImportRow: MemberImport;
  /**
   * Makes two records of one person one. Turns, training, what they were asked and are owed follow; of two
   * answers about consent the stricter counts. Can be undone for 14 days.
   */
  readonly mergeMembers: MemberMerge;
  /** Reads a file of members and says what is wrong with it. Saves no member. */
  readonly previewMemberImport: MemberImport;
  /** With a reason, for the lender's involvement lead: days ahead are given back, and members are told. */
  readonly recallLoan: Loan;
  /** Who came. What they learnt counts from the day of the session. */
  readonly recordAttendance: TrainingSession;
  /** Writes down which needs a member has experience of, or none; only while they agree to it. */
  readonly recordNeeds: Member;
  readonly recordRiskAssessment: Member;
  /** Writes down services used, which tell of needs; only while they agree to that being kept (R25). */
  readonly recordServicesUsed: Member;
  readonly recordStaffTraining: StaffTraining;
  /** Counts one day's work of a member with a standing partner role as a turn (R36). */
  readonly recordStandingWork: Member;
  /** Says who took part: their turn counts, their reward is due, and they are thanked. */
  readonly recordTakingPart: Opportunity;
  /** Writes down training done elsewhere. */
  readonly recordTraining: Member;
  /** Sends a member a link to their own pages, by the route they chose. */
  readonly sendPersonalLink: Member;
  /** Says which area an organisation works in; an empty one takes it away. */
  readonly setOrganisationArea: Organisation;
  /** How many turns a year they want at most (R42). */
  readonly setOwnLimit: Member;
  /** Starts a group of one organisation or of the whole network (R45). */
  readonly startGroup: Group;
  /** Stops a personal link at once, with whatever it opened. */
  readonly stopPersonalLink: Member;
  /** The member takes less than was offered, or nothing. */
  readonly takeLessReward: Reward;
  /** Within a day of saving them, takes every member of an import away, if none of them was touched since. */
  readonly undoMemberImport: MemberImport;
  readonly undoMemberMerge: MemberMerge;
  /** For whoever may ask, until it is answered. */
  readonly withdrawLoan: Loan;
  readonly withdrawStaffTraining: StaffTraining;
  /** Takes back what was recorded by mistake; for the organisation that recorded it. */
  readonly withdrawTraining: Member;
  /** Writes one or more parts of the record. Only what is given is changed, and its page counts as filled in. */
  readonly writeProfile: Member;
  /** Writes an organisation's standing offer, or switches it off; for its involvement lead. */
  readonly writeStandingOffer: Organisation;
};


export type MutationAcknowledgeAgreementArgs = {
  input: AcknowledgeAgreementInput;
};


export type MutationAddCourseArgs = {
  input: AddCourseInput;
};


export type MutationAddExpenseArgs = {
  input: AddExpenseInput;
};


export type MutationAddMemberArgs = {
  input: AddMemberInput;
};


export type MutationAddOrganisationArgs = {
  input: AddOrganisationInput;
};


export type MutationAddTrainingSessionArgs = {
  input: AddTrainingSessionInput;
};


export type MutationAgreeToLoanArgs = {
  input: MoveLoanInput;
};


export type MutationAnswerConsentArgs = {
  input: AnswerConsentInput;
};


export type MutationAnswerOpportunityArgs = {
  input: AnswerOpportunityInput;
};


export type MutationAskForLoanArgs = {
  input: AskForLoanInput;
};


export type MutationAskMembersArgs = {
  input: AskMembersInput;
};


export type MutationAskMoreMembersArgs = {
  input: OpportunityStepInput;
};


export type MutationBookTrainingArgs = {
  input: BookTrainingInput;
};


export type MutationCancelOpportunityArgs = {
  input: OpportunityStepInput;
};


export type MutationCancelTrainingBookingArgs = {
  input: CancelTrainingBookingInput;
};


export type MutationCancelTrainingSessionArgs = {
  input: CancelTrainingSessionInput;
};


export type MutationChangeAvailabilityArgs = {
  input: ChangeAvailabilityInput;
};


export type MutationCloseCourseArgs = {
  input: CloseCourseInput;
};


export type MutationComeBackToPoolArgs = {
  input: ComeBackToPoolInput;
};


export type MutationConfirmMemberImportArgs = {
  input: ConfirmMemberImportInput;
};


export type MutationConfirmTrainingPackArgs = {
  input: ConfirmTrainingPackInput;
};


export type MutationCorrectMemberArgs = {
  input: CorrectMemberInput;
};


export type MutationCorrectTrainingArgs = {
  input: CorrectTrainingInput;
};


export type MutationDeclineLoanArgs = {
  input: MoveLoanInput;
};


export type MutationDiscardMemberImportArgs = {
  input: DiscardMemberImportInput;
};


export type MutationEndGroupArgs = {
  input: EndGroupInput;
};


export type MutationGiveFeedbackArgs = {
  input: GiveFeedbackInput;
};


export type MutationGivePlacesArgs = {
  input: OpportunityStepInput;
};


export type MutationJoinGroupArgs = {
  input: JoinGroupInput;
};


export type MutationLeaveGroupArgs = {
  input: LeaveGroupInput;
};


export type MutationLeaveOutImportRowArgs = {
  input: LeaveOutImportRowInput;
};


export type MutationLeavePoolArgs = {
  input: LeavePoolInput;
};


export type MutationMarkMessageArgs = {
  input: MarkMessageInput;
};


export type MutationMarkRewardPaidArgs = {
  input: MarkRewardPaidInput;
};


export type MutationMendImportRowArgs = {
  input: MendImportRowInput;
};


export type MutationMergeMembersArgs = {
  input: MergeMembersInput;
};


export type MutationPreviewMemberImportArgs = {
  input: PreviewMemberImportInput;
};


export type MutationRecallLoanArgs = {
  input: MoveLoanInput;
};


export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


export type MutationRecordNeedsArgs = {
  input: RecordNeedsInput;
};


export type MutationRecordRiskAssessmentArgs = {
  input: RecordRiskAssessmentInput;
};


export type MutationRecordServicesUsedArgs = {
  input: RecordServicesUsedInput;
};


export type MutationRecordStaffTrainingArgs = {
  input: RecordStaffTrainingInput;
};


export type MutationRecordStandingWorkArgs = {
  input: RecordStandingWorkInput;
};


export type MutationRecordTakingPartArgs = {
  input: RecordTakingPartInput;
};


export type MutationRecordTrainingArgs = {
  input: RecordTrainingInput;
};


export type MutationSendPersonalLinkArgs = {
  input: SendPersonalLinkInput;
};


export type MutationSetOrganisationAreaArgs = {
  input: SetOrganisationAreaInput;
};


export type MutationSetOwnLimitArgs = {
  input: SetOwnLimitInput;
};


export type MutationStartGroupArgs = {
  input: StartGroupInput;
};


export type MutationStopPersonalLinkArgs = {
  input: StopPersonalLinkInput;
};


export type MutationTakeLessRewardArgs = {
  input: TakeLessRewardInput;
};


export type MutationUndoMemberImportArgs = {
  input: UndoMemberImportInput;
};


export type MutationUndoMemberMergeArgs = {
  input: UndoMemberMergeInput;
};


export type MutationWithdrawLoanArgs = {
  input: MoveLoanInput;
};


export type MutationWithdrawStaffTrainingArgs = {
  input: WithdrawStaffTrainingInput;
};


export type MutationWithdrawTrainingArgs = {
  input: WithdrawTrainingInput;
};


export type MutationWriteProfileArgs = {
  input: WriteProfileInput;
};


export type MutationWriteStandingOfferArgs = {
  input: WriteStandingOfferInput;
};

/** Empty text takes away. */
export type NamePart = {
  readonly calledBy: Scalars['String']['input'];
  readonly introduction: Scalars['String']['input'];
};

export type Need =
  | 'HOMELESSNESS'
  | 'MENTAL_ILL_HEALTH'
  | 'OFFENDING'
  | 'SUBSTANCE_MISUSE';

/** The whole network's members with experience of a need. */
export type NeedCoverage = {
  readonly __typename?: 'NeedCoverage';
  readonly members: SafeCount;
  readonly need: Need;
};

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

export type Opportunity = {
  readonly __typename?: 'Opportunity';
  readonly agreedOn: Scalars['Date']['output'];
  readonly answerBy: Scalars['Date']['output'];
  readonly askContact: Scalars['String']['output'];
  readonly askName: Scalars['String']['output'];
  readonly asked: Scalars['Int']['output'];
  readonly askedAt: Scalars['DateTime']['output'];
  readonly chosenFor: ReadonlyArray<ChosenFor>;
  /** Days from agreeing to asking (R48). */
  readonly daysToAsk: Scalars['Int']['output'];
  /** What members said after it; null under ten answers. */
  readonly feedback?: Maybe<ReadonlyArray<FeedbackCounts>>;
  readonly from: Scalars['Date']['output'];
  /** The group that is asked; null where everyone eligible is. */
  readonly group?: Maybe<Group>;
  readonly hours: Scalars['Float']['output'];
  readonly id: Scalars['ID']['output'];
  readonly influence: Scalars['String']['output'];
  readonly no: Scalars['Int']['output'];
  /** One of the sixteen; null for a group's meeting or anything else. */
  readonly option?: Maybe<InvolvementOption>;
  readonly organisation: Organisation;
  readonly paidWithinDays: Scalars['Int']['output'];
  /** Those who have a place or had one when it was over; null for whoever may not see them, none before. */
  readonly placed?: Maybe<ReadonlyArray<PlacedMember>>;
  readonly places: Scalars['Int']['output'];
  readonly provided: ReadonlyArray<OpportunityProvides>;
  readonly rewardForms: ReadonlyArray<RewardForm>;
  /** For each member. */
  readonly rewardPence: Scalars['Int']['output'];
  /** What one must be trained for; null for what anyone can join. */
  readonly role?: Maybe<TrainingRole>;
  readonly state: OpportunityState;
  readonly summary: Scalars['String']['output'];
  readonly times: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly to: Scalars['Date']['output'];
  readonly viewerCanCancel: Scalars['Boolean']['output'];
  readonly viewerCanGivePlaces: Scalars['Boolean']['output'];
  readonly viewerCanRecord: Scalars['Boolean']['output'];
  readonly ways: ReadonlyArray<WayToTakePart>;
  readonly where: Scalars['String']['output'];
  readonly yes: Scalars['Int']['output'];
};

export type OpportunityPage = {
  readonly __typename?: 'OpportunityPage';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly nodes: ReadonlyArray<Opportunity>;
  readonly total: Scalars['Int']['output'];
};

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
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly opportunityId: Scalars['ID']['input'];
};

export type Organisation = {
  readonly __typename?: 'Organisation';
  /** The part of the network it works in, by the name people there use: `Wexcombe North`. */
  readonly area?: Maybe<Scalars['String']['output']>;
  /** Days from taking part to the money, the median of the last twelve months; null where none was paid (R120). */
  readonly daysToPay?: Maybe<Scalars['Int']['output']>;
  /** What members said after its opportunities, all together; for its staff, null for everyone else and under ten answers. */
  readonly feedback?: Maybe<ReadonlyArray<FeedbackCounts>>;
  readonly id: Scalars['ID']['output'];
  readonly kind: OrganisationKind;
  readonly name: Scalars['String']['output'];
  /** Null when it lends nobody until asked. */
  readonly standingOffer?: Maybe<StandingOffer>;
  /** The services or teams it runs, by name. */
  readonly teams: ReadonlyArray<Team>;
  readonly viewerCanAddMembers: Scalars['Boolean']['output'];
  readonly viewerCanAskForLoans: Scalars['Boolean']['output'];
  readonly viewerCanAskMembers: Scalars['Boolean']['output'];
  readonly viewerCanExportMembers: Scalars['Boolean']['output'];
  readonly viewerCanImportMembers: Scalars['Boolean']['output'];
  readonly viewerCanPayRewards: Scalars['Boolean']['output'];
  readonly viewerCanRecordStaffTraining: Scalars['Boolean']['output'];
  readonly viewerCanRunTraining: Scalars['Boolean']['output'];
  readonly viewerCanSendLetters: Scalars['Boolean']['output'];
  readonly viewerCanSetArea: Scalars['Boolean']['output'];
  readonly viewerCanStartGroup: Scalars['Boolean']['output'];
  readonly viewerCanWriteStandingOffer: Scalars['Boolean']['output'];
};

/** Counts of what organisations did for each other; it lists no member. */
export type OrganisationBalance = {
  readonly __typename?: 'OrganisationBalance';
  readonly hoursGiven: Scalars['Int']['output'];
  readonly hoursReceived: Scalars['Int']['output'];
  /** Different members of others who took part here. */
  readonly membersBorrowed: Scalars['Int']['output'];
  /** Different members who took part elsewhere. */
  readonly membersLent: Scalars['Int']['output'];
  readonly organisation: Organisation;
  readonly turnsGiven: Scalars['Int']['output'];
  readonly turnsReceived: Scalars['Int']['output'];
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

export type PanelHealth = {
  readonly __typename?: 'PanelHealth';
  /** Panels still to come. */
  readonly ahead: Scalars['Int']['output'];
  /** Of these, how many have fewer than two reserves left. */
  readonly aheadThin: Scalars['Int']['output'];
  /** Of everyone who had a place on one of these panels, how many dropped out, in hundredths rounded to fives; null when too few to show. */
  readonly dropOutPercent?: Maybe<Scalars['Int']['output']>;
  readonly panels: Scalars['Int']['output'];
};

export type Pathway = {
  readonly __typename?: 'Pathway';
  /** Where you are, and what is next. */
  readonly said: Scalars['String']['output'];
  readonly steps: ReadonlyArray<PathwayStep>;
};

export type PathwayModule = {
  readonly __typename?: 'PathwayModule';
  readonly about: Scalars['String']['output'];
  readonly code: TrainingModuleCode;
  readonly done: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type PathwayStep = {
  readonly __typename?: 'PathwayStep';
  readonly modules: ReadonlyArray<PathwayModule>;
  readonly role: TrainingRole;
  readonly state: PathwayStepState;
  /** The last day it lasts without doing more; null for ever, and while it is not done. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type PathwayStepState =
  | 'DONE'
  | 'LATER'
  | 'NEXT';

/** A personal link of a member that still opens something; its address is known to the member alone. */
export type PersonalLink = {
  readonly __typename?: 'PersonalLink';
  /** Names the link where it is listed and stopped; it opens nothing. */
  readonly id: Scalars['ID']['output'];
  readonly madeAt: Scalars['DateTime']['output'];
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly purpose: LinkPurpose;
  readonly until: Scalars['DateTime']['output'];
};

export type PlaceToCome = {
  readonly __typename?: 'PlaceToCome';
  readonly drawId: Scalars['ID']['output'];
  readonly from: Scalars['Date']['output'];
  readonly organisation: Organisation;
  readonly post: Scalars['String']['output'];
  /** `On the panel. Waits for your yes or no.` */
  readonly standing: Scalars['String']['output'];
  readonly to: Scalars['Date']['output'];
};

export type PlacedMember = {
  readonly __typename?: 'PlacedMember';
  readonly member: Member;
  readonly reward?: Maybe<Reward>;
  /** Null until it is recorded. */
  readonly tookPart?: Maybe<Scalars['Boolean']['output']>;
  readonly way?: Maybe<WayToTakePart>;
};

export type PoolHealth = {
  readonly __typename?: 'PoolHealth';
  /** Areas by name; null for organisations whose area nobody has said. */
  readonly areas: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  /** When members, training and days were counted. */
  readonly asOf: Scalars['DateTime']['output'];
  readonly cover: ReadonlyArray<CoverCell>;
  /** Experience is counted once a day, so that nobody can be told apart by looking twice. */
  readonly experienceCountedOn: Scalars['Date']['output'];
  /** What is wrong and what to do, the most pressing first. */
  readonly findings: ReadonlyArray<HealthFinding>;
  readonly from: Scalars['Date']['output'];
  readonly members: Scalars['Int']['output'];
  /** Ready for a panel and never yet on one. */
  readonly neverAsked: SafeCount;
  /** How panels of the last twelve months went; null where panels can't be asked just now. */
  readonly panels?: Maybe<PanelHealth>;
  readonly roles: ReadonlyArray<RoleHealth>;
  /** Seats of a panel and its reserves together: so many people a cell must have. */
  readonly seatsAndReserves: Scalars['Int']['output'];
  readonly to: Scalars['Date']['output'];
};

export type PoolSummary = {
  readonly __typename?: 'PoolSummary';
  /** When this was counted. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Members free on more than half of the days of the next eight weeks. */
  readonly availableNextEightWeeks: Scalars['Int']['output'];
  /** Family and carers apart from people with lived experience (R26). */
  readonly kinds: ReadonlyArray<KindCount>;
  /** Active members who agreed to be in the shared pool. */
  readonly members: Scalars['Int']['output'];
  readonly needs: ReadonlyArray<NeedCoverage>;
  readonly organisations: Scalars['Int']['output'];
  readonly paused: Scalars['Int']['output'];
  readonly teams: ReadonlyArray<TeamCoverage>;
  readonly trained: ReadonlyArray<TrainedCount>;
  readonly viewerCanSeeHealth: Scalars['Boolean']['output'];
};

/** Two records of one organisation that may be one person. */
export type PossibleDuplicate = {
  readonly __typename?: 'PossibleDuplicate';
  readonly one: Member;
  readonly two: Member;
  readonly why: ReadonlyArray<DuplicateReason>;
};

export type PossibleLender = {
  readonly __typename?: 'PossibleLender';
  /** Its standing offer agrees at once. */
  readonly agreesAtOnce: Scalars['Boolean']['output'];
  readonly offer?: Maybe<StandingOffer>;
  readonly organisation: Organisation;
};

export type PossibleLendersInput = {
  readonly borrowerId: Scalars['ID']['input'];
  readonly from: Scalars['Date']['input'];
  readonly hours?: InputMaybe<Scalars['Int']['input']>;
  readonly lastDay: Scalars['Date']['input'];
  readonly membersWanted?: InputMaybe<Scalars['Int']['input']>;
  readonly role?: InputMaybe<TrainingRole>;
  readonly travelPaidBy: TravelPayer;
  readonly what: LoanWhat;
};

export type PreviewMemberImportInput = {
  /** Which heading holds which field; guessed from the headings when not given. */
  readonly columns?: InputMaybe<ReadonlyArray<ImportColumnInput>>;
  /** Comma, semicolon or tab separated, headings first, at most 2 MB and 5,000 rows. */
  readonly csv: Scalars['String']['input'];
  readonly fileName: Scalars['String']['input'];
  /** New for each intention, the same for each retry. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
};

export type Query = {
  readonly __typename?: 'Query';
  readonly course?: Maybe<Course>;
  /** Courses by name; those that ended are left out. */
  readonly courses: ReadonlyArray<Course>;
  /** Members of one organisation, for its involvement lead. Holds no needs and no service experience. */
  readonly exportMembers: CsvFile;
  /** The same as a file: every row that the page shows, and nothing that it does not. */
  readonly exportPoolHealth: CsvFile;
  /** The same as a file, for whoever pays. */
  readonly exportRewards: CsvFile;
  readonly group: Group;
  /** Groups of your organisations and of the whole network that go on, by name. */
  readonly groups: ReadonlyArray<Group>;
  /** The sixteen options, from the least asked to the most. */
  readonly involvementMenu: ReadonlyArray<InvolvementOptionInfo>;
  /** What each organisation gave and was given; encouragement, not debt. */
  readonly lendingBalance: LendingBalance;
  /** What waits for a lead to post, call or say, oldest first. */
  readonly lettersAndCalls: MemberMessagePage;
  /** Null for who has nothing to do with it. */
  readonly loan?: Maybe<Loan>;
  /** Loans of one organisation; without it of the whole network, for coordinators. */
  readonly loans: LoanPage;
  readonly member?: Maybe<Member>;
  readonly memberImport?: Maybe<MemberImport>;
  /** Files of one organisation of the last month, newest first: those that wait, and what came of the others. */
  readonly memberImports: ReadonlyArray<MemberImport>;
  /** What was made one and can still be undone, newest first. */
  readonly memberMerges: ReadonlyArray<MemberMerge>;
  /** Members you may see, by the pseudonym they are known under. */
  readonly members: MemberPage;
  /** Two records side by side, before they are made one. */
  readonly mergeProposal: MergeProposal;
  /** The record of the member who asks; null for anyone who is not a member. */
  readonly myRecord?: Maybe<Member>;
  /** Opportunities of the organisations whose staff you are, or of all for a coordinator; newest first. */
  readonly opportunities: OpportunityPage;
  readonly opportunity: Opportunity;
  /** Every organisation of the network, by name. */
  readonly organisations: ReadonlyArray<Organisation>;
  /** Can the pool staff panels in the next eight weeks (R44, R174)? For involvement leads and coordinators. */
  readonly poolHealth: PoolHealth;
  readonly poolSummary: PoolSummary;
  /** Members of one organisation that may have two records; never compared with other organisations. */
  readonly possibleDuplicates: ReadonlyArray<PossibleDuplicate>;
  /** Which other organisations could lend for this, and which agree at once. */
  readonly possibleLenders: ReadonlyArray<PossibleLender>;
  /** What members would read, and how many would be asked today; saves nothing. Needs all that asking needs. */
  readonly previewAsk: AskPreview;
  readonly reward: Reward;
  /** Rewards of one organisation: those to pay first, then the latest paid. */
  readonly rewards: ReadonlyArray<Reward>;
  /** What the staff of an organisation have done (R33). */
  readonly staffTraining: ReadonlyArray<StaffTraining>;
  /** What every organisation lends without being asked each time, by name (R20). */
  readonly standingOffers: ReadonlyArray<StandingOffer>;
  /** Members of an organisation who stop being trained for something within 60 days, soonest first. */
  readonly trainingEndingSoon: ReadonlyArray<EndingTraining>;
  /** What there is to learn: six learning areas, four added ones, data handling, practice, and staff's own (R28–R33). */
  readonly trainingModules: ReadonlyArray<TrainingModule>;
  readonly trainingSession?: Maybe<TrainingSession>;
  /** Sessions to come, soonest first, or past ones, latest first. */
  readonly trainingSessions: TrainingSessionPage;
};


export type QueryCourseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExportMembersArgs = {
  organisationId: Scalars['ID']['input'];
};


export type QueryExportRewardsArgs = {
  organisationId: Scalars['ID']['input'];
};


export type QueryGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLendingBalanceArgs = {
  since?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryLettersAndCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organisationId: Scalars['ID']['input'];
  route?: InputMaybe<MessageRoute>;
};


export type QueryLoanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLoansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  part: LoanPart;
};


export type QueryMemberArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMemberImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMemberImportsArgs = {
  organisationId: Scalars['ID']['input'];
};


export type QueryMemberMergesArgs = {
  organisationId: Scalars['ID']['input'];
};


export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MemberFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMergeProposalArgs = {
  keptId: Scalars['ID']['input'];
  otherId: Scalars['ID']['input'];
};


export type QueryOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOpportunityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPossibleDuplicatesArgs = {
  organisationId: Scalars['ID']['input'];
};


export type QueryPossibleLendersArgs = {
  input: PossibleLendersInput;
};


export type QueryPreviewAskArgs = {
  input: AskMembersInput;
};


export type QueryRewardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRewardsArgs = {
  organisationId: Scalars['ID']['input'];
  state?: InputMaybe<RewardState>;
};


export type QueryStaffTrainingArgs = {
  organisationId: Scalars['ID']['input'];
};


export type QueryTrainingEndingSoonArgs = {
  organisationId: Scalars['ID']['input'];
};


export type QueryTrainingSessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTrainingSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingSessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RecordAttendanceInput = {
  readonly attended: ReadonlyArray<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly missed: ReadonlyArray<Scalars['ID']['input']>;
  readonly sessionId: Scalars['ID']['input'];
};

export type RecordNeedsInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  readonly needs: ReadonlyArray<Need>;
};

export type RecordRiskAssessmentInput = {
  readonly doneOn: Scalars['Date']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  readonly reviewOn: Scalars['Date']['input'];
};

export type RecordServicesUsedInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  /** Team slugs. */
  readonly teams: ReadonlyArray<Scalars['ID']['input']>;
};

export type RecordStaffTrainingInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
};

export type RecordStandingWorkInput = {
  readonly date: Scalars['Date']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
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

export type RecordStepState = {
  readonly __typename?: 'RecordStepState';
  readonly state: StepState;
  readonly step: RecordStep;
};

export type RecordTakingPartInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Of those who have a place. */
  readonly memberIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly opportunityId: Scalars['ID']['input'];
};

export type RecordTrainingInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  readonly module: TrainingModuleCode;
  readonly on: Scalars['Date']['input'];
};

export type Recruitment = {
  readonly __typename?: 'Recruitment';
  readonly id: Scalars['ID']['output'];
};

export type Reward = {
  readonly __typename?: 'Reward';
  readonly agreedPence: Scalars['Int']['output'];
  readonly daysToPay?: Maybe<Scalars['Int']['output']>;
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly expenses: ReadonlyArray<Expense>;
  readonly for: Scalars['String']['output'];
  readonly form?: Maybe<RewardForm>;
  readonly id: Scalars['ID']['output'];
  readonly member: Member;
  readonly opportunity: Opportunity;
  readonly organisation: Organisation;
  readonly paidOn?: Maybe<Scalars['Date']['output']>;
  readonly payBy?: Maybe<Scalars['Date']['output']>;
  /** What the member takes: the same, or less. */
  readonly pence: Scalars['Int']['output'];
  readonly state: RewardState;
  /** With expenses. */
  readonly totalPence: Scalars['Int']['output'];
  readonly viewerCanAddExpense: Scalars['Boolean']['output'];
  readonly viewerCanPay: Scalars['Boolean']['output'];
  readonly viewerCanTakeLess: Scalars['Boolean']['output'];
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

/** That a risk assessment was done: no more than when, until when and who answers for it (R38, R184). */
export type RiskAssessment = {
  readonly __typename?: 'RiskAssessment';
  readonly doneOn: Scalars['Date']['output'];
  readonly isDue: Scalars['Boolean']['output'];
  /** The lead who wrote it down; its content stays with them. */
  readonly owner: Scalars['String']['output'];
  readonly reviewOn: Scalars['Date']['output'];
};

/** People of one area and one role; of all areas where `area` is null and `everywhere` is true. */
export type RoleHealth = {
  readonly __typename?: 'RoleHealth';
  readonly area?: Maybe<Scalars['String']['output']>;
  /** Trained by the last of these days, if the training booked is done. */
  readonly booked: Scalars['Int']['output'];
  readonly everywhere: Scalars['Boolean']['output'];
  /** Trained today, but not to the last of these days. */
  readonly expiring: Scalars['Int']['output'];
  /** Trained to the last of these days, and free on more than half of them. */
  readonly ready: Scalars['Int']['output'];
  readonly role: TrainingRole;
  readonly trained: Scalars['Int']['output'];
};

/** A count that can't point at a person: steps of five, nothing under five, nothing within five of everyone. */
export type SafeCount = {
  readonly __typename?: 'SafeCount';
  /** At least this many; null when too few to show. */
  readonly atLeast?: Maybe<Scalars['Int']['output']>;
  /** `35 or more`, `fewer than 5` */
  readonly text: Scalars['String']['output'];
};

export type SendPersonalLinkInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
};

export type SetOrganisationAreaInput = {
  readonly area: Scalars['String']['input'];
  /** New for each intention, the same for each retry. */
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
};

export type SetOwnLimitInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  /** 1 to 52; null for no limit. */
  readonly turnsAYear?: InputMaybe<Scalars['Int']['input']>;
};

export type StaffTraining = {
  readonly __typename?: 'StaffTraining';
  readonly completions: ReadonlyArray<Completion>;
  /** The person's id. */
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Trained today: may be on a panel, or support one. */
  readonly trained: Scalars['Boolean']['output'];
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type StandingOffer = {
  readonly __typename?: 'StandingOffer';
  readonly changedAt: Scalars['DateTime']['output'];
  /** Most hours of its coordinator lent in a calendar month; 0 for none. */
  readonly coordinatorHoursAMonth: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  /** Most members lent in a calendar month. */
  readonly mostLentAMonth: Scalars['Int']['output'];
  readonly note: Scalars['String']['output'];
  /** Whole days between asking and the first day. */
  readonly noticeDays: Scalars['Int']['output'];
  /** False keeps its words, and lends nobody until asked. */
  readonly on: Scalars['Boolean']['output'];
  readonly organisation: Organisation;
  /** Lends members trained for one of these. */
  readonly roles: ReadonlyArray<TrainingRole>;
  readonly travelPaidBy: TravelPayer;
};

export type StandingPart = {
  readonly isPaidEmployee: Scalars['Boolean']['input'];
  readonly isTrainer: Scalars['Boolean']['input'];
  readonly partnerRole: Scalars['String']['input'];
};

export type StartGroupInput = {
  readonly about: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly meets: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  /** Leave out for a group of the whole network; for coordinators. */
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type StepState =
  | 'DONE'
  | 'NOT_YET'
  | 'SKIPPED';

export type StopPersonalLinkInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly linkId: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
};

/** Someone who helps a member, and agreed that we keep how to reach them. */
export type SupporterContact = {
  readonly __typename?: 'SupporterContact';
  readonly contact: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

/** An empty name says that there is nobody. */
export type SupporterPart = {
  /** They know that we keep this, and agreed. */
  readonly agreed: Scalars['Boolean']['input'];
  readonly contact: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

export type TakeLessRewardInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 0 for nothing; up to what was offered. */
  readonly pence: Scalars['Int']['input'];
  readonly rewardId: Scalars['ID']['input'];
};

export type Team = {
  readonly __typename?: 'Team';
  readonly name: Scalars['String']['output'];
  /** Names the team everywhere in the network: `elm-street`. */
  readonly slug: Scalars['ID']['output'];
};

export type TeamCoverage = {
  readonly __typename?: 'TeamCoverage';
  readonly members: SafeCount;
  readonly organisation: Organisation;
  readonly team: Team;
};

export type TrainedCount = {
  readonly __typename?: 'TrainedCount';
  readonly members: Scalars['Int']['output'];
  readonly role: TrainingRole;
};

export type TrainingBooking = {
  readonly __typename?: 'TrainingBooking';
  readonly id: Scalars['ID']['output'];
  readonly member: Member;
  readonly session: TrainingSession;
  readonly state: TrainingBookingState;
  /** Their turn on the waiting list, the first being 1; null when they do not wait. */
  readonly turn?: Maybe<Scalars['Int']['output']>;
  readonly viewerCanCancel: Scalars['Boolean']['output'];
};

export type TrainingBookingState =
  | 'ATTENDED'
  | 'BOOKED'
  | 'CANCELLED'
  | 'MISSED'
  | 'WAITING';

export type TrainingCertificate = {
  readonly __typename?: 'TrainingCertificate';
  /** The same as a page to keep, that opens in any browser. */
  readonly file: CertificateFile;
  readonly lastTookPartOn?: Maybe<Scalars['Date']['output']>;
  readonly learnt: ReadonlyArray<CertificateLine>;
  readonly name: Scalars['String']['output'];
  /** Who makes it out: the coordinating body. No other organisation is named, as its name could tell of needs. */
  readonly network?: Maybe<Scalars['String']['output']>;
  /** The network's day on which it was made out. */
  readonly on: Scalars['Date']['output'];
  /** Times they took part; without where. */
  readonly timesTookPart: Scalars['Int']['output'];
  readonly trainedFor: ReadonlyArray<TrainingRole>;
};

export type TrainingModule = {
  readonly __typename?: 'TrainingModule';
  readonly about: Scalars['String']['output'];
  /** Can be learnt from a training pack alone. */
  readonly byPack: Scalars['Boolean']['output'];
  readonly code: TrainingModuleCode;
  /** How many months it counts; null for ever. */
  readonly countsMonths?: Maybe<Scalars['Int']['output']>;
  readonly group: TrainingModuleGroup;
  readonly name: Scalars['String']['output'];
  /** Roles that rest on it. */
  readonly neededFor: ReadonlyArray<TrainingRole>;
};

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

export type TrainingSession = {
  readonly __typename?: 'TrainingSession';
  /** Who has a place, waits or came; for whoever runs it, null for everyone else. */
  readonly bookings?: Maybe<ReadonlyArray<TrainingBooking>>;
  readonly course: Course;
  /** The day where it takes place. */
  readonly day: Scalars['Date']['output'];
  readonly endsAt: Scalars['DateTime']['output'];
  readonly hasStarted: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly isOver: Scalars['Boolean']['output'];
  /** The place of the member who asks; null for anyone else, and when they never asked for one. */
  readonly mine?: Maybe<TrainingBooking>;
  readonly online: Scalars['Boolean']['output'];
  readonly places: Scalars['Int']['output'];
  readonly placesLeft: Scalars['Int']['output'];
  readonly startsAt: Scalars['DateTime']['output'];
  readonly state: TrainingSessionState;
  /** `14:00 to 16:30`, as clocks show it where it takes place. */
  readonly time: Scalars['String']['output'];
  readonly viewerCanRun: Scalars['Boolean']['output'];
  readonly waiting: Scalars['Int']['output'];
  readonly where: Scalars['String']['output'];
};

export type TrainingSessionFilter = {
  /** True for past sessions; else those to come. */
  readonly past?: InputMaybe<Scalars['Boolean']['input']>;
  readonly providerId?: InputMaybe<Scalars['ID']['input']>;
};

export type TrainingSessionPage = {
  readonly __typename?: 'TrainingSessionPage';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly nodes: ReadonlyArray<TrainingSession>;
  readonly total: Scalars['Int']['output'];
};

export type TrainingSessionState =
  | 'CANCELLED'
  | 'PLANNED';

export type TravelPayer =
  | 'BORROWER'
  | 'LENDER'
  | 'SHARED';

export type UndoMemberImportInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly importId: Scalars['ID']['input'];
};

export type UndoMemberMergeInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly mergeId: Scalars['ID']['input'];
};

export type WayToTakePart =
  | 'AT_HOME'
  | 'IN_PERSON'
  | 'ONLINE'
  | 'PHONE';

export type WithdrawStaffTrainingInput = {
  readonly completionId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type WithdrawTrainingInput = {
  readonly completionId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type WriteProfileInput = {
  readonly aboutMe?: InputMaybe<AboutMePart>;
  readonly checklist?: InputMaybe<ReadonlyArray<CheckedItemInput>>;
  readonly day?: InputMaybe<DayPart>;
  readonly formats?: InputMaybe<FormatsPart>;
  readonly helps?: InputMaybe<HelpsPart>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind?: InputMaybe<MemberKind>;
  readonly memberId: Scalars['ID']['input'];
  readonly name?: InputMaybe<NamePart>;
  readonly options?: InputMaybe<ReadonlyArray<InvolvementOption>>;
  readonly reward?: InputMaybe<RewardChoice>;
  /** Leaves a page for later. */
  readonly skip?: InputMaybe<RecordStep>;
  /** For the lead only. */
  readonly standing?: InputMaybe<StandingPart>;
  readonly supporter?: InputMaybe<SupporterPart>;
};

export type WriteStandingOfferInput = {
  readonly coordinatorHoursAMonth: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly mostLentAMonth: Scalars['Int']['input'];
  readonly note: Scalars['String']['input'];
  readonly noticeDays: Scalars['Int']['input'];
  readonly on: Scalars['Boolean']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly roles: ReadonlyArray<TrainingRole>;
  readonly travelPaidBy: TravelPayer;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Member: Member;
  Organisation: Organisation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AboutMePart: AboutMePart;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AboutMeReader: AboutMeReader;
  AccessFormat: AccessFormat;
  AcknowledgeAgreementInput: AcknowledgeAgreementInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Acknowledgement: ResolverTypeWrapper<Acknowledgement>;
  AddCourseInput: AddCourseInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddExpenseInput: AddExpenseInput;
  AddMemberInput: AddMemberInput;
  AddOrganisationInput: AddOrganisationInput;
  AddTrainingSessionInput: AddTrainingSessionInput;
  Agreement: Agreement;
  AgreementStanding: ResolverTypeWrapper<AgreementStanding>;
  AnswerConsentInput: AnswerConsentInput;
  AnswerOpportunityInput: AnswerOpportunityInput;
  Ask: ResolverTypeWrapper<OwnAskKept>;
  AskForLoanInput: AskForLoanInput;
  AskMembersInput: AskMembersInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AskPreview: ResolverTypeWrapper<AskPreview>;
  BookTrainingInput: BookTrainingInput;
  BusyDates: ResolverTypeWrapper<BusyDates>;
  BusyDatesInput: BusyDatesInput;
  CancelTrainingBookingInput: CancelTrainingBookingInput;
  CancelTrainingSessionInput: CancelTrainingSessionInput;
  CertificateFile: ResolverTypeWrapper<CertificateFile>;
  CertificateLine: ResolverTypeWrapper<CertificateLine>;
  ChangeAvailabilityInput: ChangeAvailabilityInput;
  CheckAnswer: CheckAnswer;
  CheckedItem: ResolverTypeWrapper<CheckedItem>;
  CheckedItemInput: CheckedItemInput;
  ChecklistItem: ChecklistItem;
  ChosenFor: ChosenFor;
  CloseCourseInput: CloseCourseInput;
  ComeBackToPoolInput: ComeBackToPoolInput;
  CommunicationSupport: CommunicationSupport;
  CommunicationWanted: ResolverTypeWrapper<CommunicationWanted>;
  CommunicationWantedInput: CommunicationWantedInput;
  Completion: ResolverTypeWrapper<CompletionKept>;
  CompletionSource: CompletionSource;
  ConfirmMemberImportInput: ConfirmMemberImportInput;
  ConfirmTrainingPackInput: ConfirmTrainingPackInput;
  Consent: ResolverTypeWrapper<Consent>;
  ConsentAnswer: ResolverTypeWrapper<ConsentAnswer>;
  ConsentHow: ConsentHow;
  ConsentPurpose: ConsentPurpose;
  ContactRoute: ContactRoute;
  CorrectMemberInput: CorrectMemberInput;
  CorrectTrainingInput: CorrectTrainingInput;
  Course: ResolverTypeWrapper<CourseKept>;
  CourseKind: CourseKind;
  CoverCell: ResolverTypeWrapper<CoverCell>;
  CsvFile: ResolverTypeWrapper<CsvFile>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayPart: DayPart;
  DiscardMemberImportInput: DiscardMemberImportInput;
  DuplicateReason: DuplicateReason;
  EndGroupInput: EndGroupInput;
  EndingTraining: ResolverTypeWrapper<Omit<EndingTraining, 'member' | 'modules'> & { member: ResolversTypes['Member'], modules: ReadonlyArray<ResolversTypes['TrainingModule']> }>;
  Expense: ResolverTypeWrapper<Expense>;
  ExpenseKind: ExpenseKind;
  Face: Face;
  FeedbackCounts: ResolverTypeWrapper<FeedbackCounts>;
  FeedbackQuestion: FeedbackQuestion;
  FormatsPart: FormatsPart;
  GiveFeedbackInput: GiveFeedbackInput;
  Group: ResolverTypeWrapper<GroupKept>;
  HealthFinding: ResolverTypeWrapper<HealthFinding>;
  HealthFindingKind: HealthFindingKind;
  HealthStep: HealthStep;
  HelpView: ResolverTypeWrapper<Omit<HelpView, 'places'> & { places: ReadonlyArray<ResolversTypes['PlaceToCome']> }>;
  HelpsPart: HelpsPart;
  Hosting: ResolverTypeWrapper<Hosting>;
  ImportCell: ResolverTypeWrapper<ImportCell>;
  ImportCellInput: ImportCellInput;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  ImportColumnInput: ImportColumnInput;
  ImportField: ImportField;
  ImportProblem: ResolverTypeWrapper<ImportProblem>;
  ImportProblemKind: ImportProblemKind;
  ImportRow: ResolverTypeWrapper<ImportRow>;
  ImportRowPage: ResolverTypeWrapper<ImportRowPage>;
  ImportStatus: ImportStatus;
  InvolvementLevel: InvolvementLevel;
  InvolvementOption: InvolvementOption;
  InvolvementOptionInfo: ResolverTypeWrapper<InvolvementOptionInfo>;
  JoinGroupInput: JoinGroupInput;
  KindCount: ResolverTypeWrapper<KindCount>;
  LeaveGroupInput: LeaveGroupInput;
  LeaveOutImportRowInput: LeaveOutImportRowInput;
  LeavePoolInput: LeavePoolInput;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  LeftOutReason: LeftOutReason;
  LendingBalance: ResolverTypeWrapper<Omit<LendingBalance, 'organisations'> & { organisations: ReadonlyArray<ResolversTypes['OrganisationBalance']> }>;
  LinkPurpose: LinkPurpose;
  Loan: ResolverTypeWrapper<LoanKept>;
  LoanPage: ResolverTypeWrapper<Omit<LoanPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Loan']> }>;
  LoanPart: LoanPart;
  LoanState: LoanState;
  LoanStep: ResolverTypeWrapper<LoanStep>;
  LoanStepKind: LoanStepKind;
  LoanWhat: LoanWhat;
  Look: ResolverTypeWrapper<Look>;
  LookPage: ResolverTypeWrapper<LookPage>;
  MarkMessageInput: MarkMessageInput;
  MarkRewardPaidInput: MarkRewardPaidInput;
  MayAnswer: MayAnswer;
  Member: ResolverTypeWrapper<MemberKept>;
  MemberAnswer: MemberAnswer;
  MemberContact: ResolverTypeWrapper<MemberContact>;
  MemberFilter: MemberFilter;
  MemberImport: ResolverTypeWrapper<MemberImportKept>;
  MemberKind: MemberKind;
  MemberMerge: ResolverTypeWrapper<MemberMergeKept>;
  MemberMessage: ResolverTypeWrapper<MemberMessageKept>;
  MemberMessagePage: ResolverTypeWrapper<Omit<MemberMessagePage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['MemberMessage']> }>;
  MemberPage: ResolverTypeWrapper<Omit<MemberPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Member']> }>;
  MemberPrivate: ResolverTypeWrapper<MemberPrivate>;
  MemberProfile: ResolverTypeWrapper<MemberProfile>;
  MemberStatus: MemberStatus;
  MendImportRowInput: MendImportRowInput;
  MergeFact: MergeFact;
  MergeFactPair: ResolverTypeWrapper<MergeFactPair>;
  MergeMembersInput: MergeMembersInput;
  MergeProposal: ResolverTypeWrapper<Omit<MergeProposal, 'kept' | 'other'> & { kept: ResolversTypes['Member'], other: ResolversTypes['Member'] }>;
  MessageContent: ResolverTypeWrapper<MessageContent>;
  MessageLink: ResolverTypeWrapper<MessageLink>;
  MessageOutcome: MessageOutcome;
  MessageRoute: MessageRoute;
  MessageState: MessageState;
  MessageTopic: MessageTopic;
  MoveLoanInput: MoveLoanInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamePart: NamePart;
  Need: Need;
  NeedCoverage: ResolverTypeWrapper<NeedCoverage>;
  NotAskedBecause: NotAskedBecause;
  Opportunity: ResolverTypeWrapper<OpportunityKept>;
  OpportunityPage: ResolverTypeWrapper<Omit<OpportunityPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Opportunity']> }>;
  OpportunityProvides: OpportunityProvides;
  OpportunityState: OpportunityState;
  OpportunityStepInput: OpportunityStepInput;
  Organisation: ResolverTypeWrapper<OrganisationKept>;
  OrganisationBalance: ResolverTypeWrapper<Omit<OrganisationBalance, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  OrganisationKind: OrganisationKind;
  PanelCover: PanelCover;
  PanelHealth: ResolverTypeWrapper<PanelHealth>;
  Pathway: ResolverTypeWrapper<Pathway>;
  PathwayModule: ResolverTypeWrapper<PathwayModule>;
  PathwayStep: ResolverTypeWrapper<PathwayStep>;
  PathwayStepState: PathwayStepState;
  PersonalLink: ResolverTypeWrapper<PersonalLink>;
  PlaceToCome: ResolverTypeWrapper<PlaceToComeKept>;
  PlacedMember: ResolverTypeWrapper<Omit<PlacedMember, 'member' | 'reward'> & { member: ResolversTypes['Member'], reward?: Maybe<ResolversTypes['Reward']> }>;
  PoolHealth: ResolverTypeWrapper<PoolHealth>;
  PoolSummary: ResolverTypeWrapper<Omit<PoolSummary, 'teams'> & { teams: ReadonlyArray<ResolversTypes['TeamCoverage']> }>;
  PossibleDuplicate: ResolverTypeWrapper<Omit<PossibleDuplicate, 'one' | 'two'> & { one: ResolversTypes['Member'], two: ResolversTypes['Member'] }>;
  PossibleLender: ResolverTypeWrapper<Omit<PossibleLender, 'offer' | 'organisation'> & { offer?: Maybe<ResolversTypes['StandingOffer']>, organisation: ResolversTypes['Organisation'] }>;
  PossibleLendersInput: PossibleLendersInput;
  PreviewMemberImportInput: PreviewMemberImportInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordNeedsInput: RecordNeedsInput;
  RecordRiskAssessmentInput: RecordRiskAssessmentInput;
  RecordServicesUsedInput: RecordServicesUsedInput;
  RecordStaffTrainingInput: RecordStaffTrainingInput;
  RecordStandingWorkInput: RecordStandingWorkInput;
  RecordStep: RecordStep;
  RecordStepState: ResolverTypeWrapper<RecordStepState>;
  RecordTakingPartInput: RecordTakingPartInput;
  RecordTrainingInput: RecordTrainingInput;
  Recruitment: ResolverTypeWrapper<Recruitment>;
  Reward: ResolverTypeWrapper<RewardKept>;
  RewardChoice: RewardChoice;
  RewardForm: RewardForm;
  RewardState: RewardState;
  RiskAssessment: ResolverTypeWrapper<RiskAssessment>;
  RoleHealth: ResolverTypeWrapper<RoleHealth>;
  SafeCount: ResolverTypeWrapper<SafeCount>;
  SendPersonalLinkInput: SendPersonalLinkInput;
  SetOrganisationAreaInput: SetOrganisationAreaInput;
  SetOwnLimitInput: SetOwnLimitInput;
  StaffTraining: ResolverTypeWrapper<Omit<StaffTraining, 'completions'> & { completions: ReadonlyArray<ResolversTypes['Completion']> }>;
  StandingOffer: ResolverTypeWrapper<StandingOfferKept>;
  StandingPart: StandingPart;
  StartGroupInput: StartGroupInput;
  StepState: StepState;
  StopPersonalLinkInput: StopPersonalLinkInput;
  SupporterContact: ResolverTypeWrapper<SupporterContact>;
  SupporterPart: SupporterPart;
  TakeLessRewardInput: TakeLessRewardInput;
  Team: ResolverTypeWrapper<Team>;
  TeamCoverage: ResolverTypeWrapper<Omit<TeamCoverage, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  TrainedCount: ResolverTypeWrapper<TrainedCount>;
  TrainingBooking: ResolverTypeWrapper<TrainingBookingKept>;
  TrainingBookingState: TrainingBookingState;
  TrainingCertificate: ResolverTypeWrapper<TrainingCertificate>;
  TrainingModule: ResolverTypeWrapper<TrainingModuleKept>;
  TrainingModuleCode: TrainingModuleCode;
  TrainingModuleGroup: TrainingModuleGroup;
  TrainingRole: TrainingRole;
  TrainingSession: ResolverTypeWrapper<TrainingSessionKept>;
  TrainingSessionFilter: TrainingSessionFilter;
  TrainingSessionPage: ResolverTypeWrapper<Omit<TrainingSessionPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['TrainingSession']> }>;
  TrainingSessionState: TrainingSessionState;
  TravelPayer: TravelPayer;
  UndoMemberImportInput: UndoMemberImportInput;
  UndoMemberMergeInput: UndoMemberMergeInput;
  WayToTakePart: WayToTakePart;
  WithdrawStaffTrainingInput: WithdrawStaffTrainingInput;
  WithdrawTrainingInput: WithdrawTrainingInput;
  WriteProfileInput: WriteProfileInput;
  WriteStandingOfferInput: WriteStandingOfferInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AboutMePart: AboutMePart;
  String: Scalars['String']['output'];
  AcknowledgeAgreementInput: AcknowledgeAgreementInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Acknowledgement: Acknowledgement;
  AddCourseInput: AddCourseInput;
  Boolean: Scalars['Boolean']['output'];
  AddExpenseInput: AddExpenseInput;
  AddMemberInput: AddMemberInput;
  AddOrganisationInput: AddOrganisationInput;
  AddTrainingSessionInput: AddTrainingSessionInput;
  AgreementStanding: AgreementStanding;
  AnswerConsentInput: AnswerConsentInput;
  AnswerOpportunityInput: AnswerOpportunityInput;
  Ask: OwnAskKept;
  AskForLoanInput: AskForLoanInput;
  AskMembersInput: AskMembersInput;
  Float: Scalars['Float']['output'];
  AskPreview: AskPreview;
  BookTrainingInput: BookTrainingInput;
  BusyDates: BusyDates;
  BusyDatesInput: BusyDatesInput;
  CancelTrainingBookingInput: CancelTrainingBookingInput;
  CancelTrainingSessionInput: CancelTrainingSessionInput;
  CertificateFile: CertificateFile;
  CertificateLine: CertificateLine;
  ChangeAvailabilityInput: ChangeAvailabilityInput;
  CheckedItem: CheckedItem;
  CheckedItemInput: CheckedItemInput;
  CloseCourseInput: CloseCourseInput;
  ComeBackToPoolInput: ComeBackToPoolInput;
  CommunicationWanted: CommunicationWanted;
  CommunicationWantedInput: CommunicationWantedInput;
  Completion: CompletionKept;
  ConfirmMemberImportInput: ConfirmMemberImportInput;
  ConfirmTrainingPackInput: ConfirmTrainingPackInput;
  Consent: Consent;
  ConsentAnswer: ConsentAnswer;
  CorrectMemberInput: CorrectMemberInput;
  CorrectTrainingInput: CorrectTrainingInput;
  Course: CourseKept;
  CoverCell: CoverCell;
  CsvFile: CsvFile;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayPart: DayPart;
  DiscardMemberImportInput: DiscardMemberImportInput;
  EndGroupInput: EndGroupInput;
  EndingTraining: Omit<EndingTraining, 'member' | 'modules'> & { member: ResolversParentTypes['Member'], modules: ReadonlyArray<ResolversParentTypes['TrainingModule']> };
  Expense: Expense;
  FeedbackCounts: FeedbackCounts;
  FormatsPart: FormatsPart;
  GiveFeedbackInput: GiveFeedbackInput;
  Group: GroupKept;
  HealthFinding: HealthFinding;
  HelpView: Omit<HelpView, 'places'> & { places: ReadonlyArray<ResolversParentTypes['PlaceToCome']> };
  HelpsPart: HelpsPart;
  Hosting: Hosting;
  ImportCell: ImportCell;
  ImportCellInput: ImportCellInput;
  ImportColumn: ImportColumn;
  ImportColumnInput: ImportColumnInput;
  ImportProblem: ImportProblem;
  ImportRow: ImportRow;
  ImportRowPage: ImportRowPage;
  InvolvementOptionInfo: InvolvementOptionInfo;
  JoinGroupInput: JoinGroupInput;
  KindCount: KindCount;
  LeaveGroupInput: LeaveGroupInput;
  LeaveOutImportRowInput: LeaveOutImportRowInput;
  LeavePoolInput: LeavePoolInput;
  LeftOut: LeftOut;
  LendingBalance: Omit<LendingBalance, 'organisations'> & { organisations: ReadonlyArray<ResolversParentTypes['OrganisationBalance']> };
  Loan: LoanKept;
  LoanPage: Omit<LoanPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Loan']> };
  LoanStep: LoanStep;
  Look: Look;
  LookPage: LookPage;
  MarkMessageInput: MarkMessageInput;
  MarkRewardPaidInput: MarkRewardPaidInput;
  Member: MemberKept;
  MemberContact: MemberContact;
  MemberFilter: MemberFilter;
  MemberImport: MemberImportKept;
  MemberMerge: MemberMergeKept;
  MemberMessage: MemberMessageKept;
  MemberMessagePage: Omit<MemberMessagePage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['MemberMessage']> };
  MemberPage: Omit<MemberPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Member']> };
  MemberPrivate: MemberPrivate;
  MemberProfile: MemberProfile;
  MendImportRowInput: MendImportRowInput;
  MergeFactPair: MergeFactPair;
  MergeMembersInput: MergeMembersInput;
  MergeProposal: Omit<MergeProposal, 'kept' | 'other'> & { kept: ResolversParentTypes['Member'], other: ResolversParentTypes['Member'] };
  MessageContent: MessageContent;
  MessageLink: MessageLink;
  MoveLoanInput: MoveLoanInput;
  Mutation: Record<PropertyKey, never>;
  NamePart: NamePart;
  NeedCoverage: NeedCoverage;
  Opportunity: OpportunityKept;
  OpportunityPage: Omit<OpportunityPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Opportunity']> };
  OpportunityStepInput: OpportunityStepInput;
  Organisation: OrganisationKept;
  OrganisationBalance: Omit<OrganisationBalance, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  PanelHealth: PanelHealth;
  Pathway: Pathway;
  PathwayModule: PathwayModule;
  PathwayStep: PathwayStep;
  PersonalLink: PersonalLink;
  PlaceToCome: PlaceToComeKept;
  PlacedMember: Omit<PlacedMember, 'member' | 'reward'> & { member: ResolversParentTypes['Member'], reward?: Maybe<ResolversParentTypes['Reward']> };
  PoolHealth: PoolHealth;
  PoolSummary: Omit<PoolSummary, 'teams'> & { teams: ReadonlyArray<ResolversParentTypes['TeamCoverage']> };
  PossibleDuplicate: Omit<PossibleDuplicate, 'one' | 'two'> & { one: ResolversParentTypes['Member'], two: ResolversParentTypes['Member'] };
  PossibleLender: Omit<PossibleLender, 'offer' | 'organisation'> & { offer?: Maybe<ResolversParentTypes['StandingOffer']>, organisation: ResolversParentTypes['Organisation'] };
  PossibleLendersInput: PossibleLendersInput;
  PreviewMemberImportInput: PreviewMemberImportInput;
  Query: Record<PropertyKey, never>;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordNeedsInput: RecordNeedsInput;
  RecordRiskAssessmentInput: RecordRiskAssessmentInput;
  RecordServicesUsedInput: RecordServicesUsedInput;
  RecordStaffTrainingInput: RecordStaffTrainingInput;
  RecordStandingWorkInput: RecordStandingWorkInput;
  RecordStepState: RecordStepState;
  RecordTakingPartInput: RecordTakingPartInput;
  RecordTrainingInput: RecordTrainingInput;
  Recruitment: Recruitment;
  Reward: RewardKept;
  RiskAssessment: RiskAssessment;
  RoleHealth: RoleHealth;
  SafeCount: SafeCount;
  SendPersonalLinkInput: SendPersonalLinkInput;
  SetOrganisationAreaInput: SetOrganisationAreaInput;
  SetOwnLimitInput: SetOwnLimitInput;
  StaffTraining: Omit<StaffTraining, 'completions'> & { completions: ReadonlyArray<ResolversParentTypes['Completion']> };
  StandingOffer: StandingOfferKept;
  StandingPart: StandingPart;
  StartGroupInput: StartGroupInput;
  StopPersonalLinkInput: StopPersonalLinkInput;
  SupporterContact: SupporterContact;
  SupporterPart: SupporterPart;
  TakeLessRewardInput: TakeLessRewardInput;
  Team: Team;
  TeamCoverage: Omit<TeamCoverage, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  TrainedCount: TrainedCount;
  TrainingBooking: TrainingBookingKept;
  TrainingCertificate: TrainingCertificate;
  TrainingModule: TrainingModuleKept;
  TrainingSession: TrainingSessionKept;
  TrainingSessionFilter: TrainingSessionFilter;
  TrainingSessionPage: Omit<TrainingSessionPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['TrainingSession']> };
  UndoMemberImportInput: UndoMemberImportInput;
  UndoMemberMergeInput: UndoMemberMergeInput;
  WithdrawStaffTrainingInput: WithdrawStaffTrainingInput;
  WithdrawTrainingInput: WithdrawTrainingInput;
  WriteProfileInput: WriteProfileInput;
  WriteStandingOfferInput: WriteStandingOfferInput;
};

export type AcknowledgementResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Acknowledgement'] = ResolversParentTypes['Acknowledgement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['ConsentHow'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementStandingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AgreementStanding'] = ResolversParentTypes['AgreementStanding']> = {
  acknowledged?: Resolver<Maybe<ResolversTypes['Acknowledgement']>, ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AskResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Ask'] = ResolversParentTypes['Ask']> = {
  answer?: Resolver<Maybe<ResolversTypes['MemberAnswer']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  feedbackIsOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayAnswer?: Resolver<ResolversTypes['MayAnswer'], ParentType, ContextType>;
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>;
  standing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCanAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  way?: Resolver<Maybe<ResolversTypes['WayToTakePart']>, ParentType, ContextType>;
};

export type AskPreviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AskPreview'] = ResolversParentTypes['AskPreview']> = {
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  paragraphs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BusyDatesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BusyDates'] = ResolversParentTypes['BusyDates']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CertificateFileResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CertificateFile'] = ResolversParentTypes['CertificateFile']> = {
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertificateLineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CertificateLine'] = ResolversParentTypes['CertificateLine']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CheckedItemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CheckedItem'] = ResolversParentTypes['CheckedItem']> = {
  answer?: Resolver<ResolversTypes['CheckAnswer'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ChecklistItem'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommunicationWantedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CommunicationWanted'] = ResolversParentTypes['CommunicationWanted']> = {
  daysAhead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['CommunicationSupport'], ParentType, ContextType>;
};

export type CompletionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Completion'] = ResolversParentTypes['Completion']> = {
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  module?: Resolver<ResolversTypes['TrainingModule'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['CompletionSource'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  answer?: Resolver<Maybe<ResolversTypes['ConsentAnswer']>, ParentType, ContextType>;
  askAgain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ConsentAnswer']>, ParentType, ContextType>;
  ifNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordingVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsentAnswerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConsentAnswer'] = ResolversParentTypes['ConsentAnswer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['ConsentHow'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  witness?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wordingVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourseResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CourseKind'], ParentType, ContextType>;
  modules?: Resolver<ReadonlyArray<ResolversTypes['TrainingModule']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openToAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pack?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  viewerCanRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CoverCellResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CoverCell'] = ResolversParentTypes['CoverCell']> = {
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cover?: Resolver<ResolversTypes['PanelCover'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TrainingRole'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CsvFileResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CsvFile'] = ResolversParentTypes['CsvFile']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EndingTrainingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EndingTraining'] = ResolversParentTypes['EndingTraining']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  modules?: Resolver<ReadonlyArray<ResolversTypes['TrainingModule']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TrainingRole'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ExpenseResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Expense'] = ResolversParentTypes['Expense']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExpenseKind'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeedbackCountsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FeedbackCounts'] = ResolversParentTypes['FeedbackCounts']> = {
  aBit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  no?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['FeedbackQuestion'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GroupResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meets?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  ownMembers?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  viewerCanAsk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HealthFindingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HealthFinding'] = ResolversParentTypes['HealthFinding']> = {
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HealthFindingKind'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['TrainingRole']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['HealthStep']>, ParentType, ContextType>;
  todo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wrong?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HelpViewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HelpView'] = ResolversParentTypes['HelpView']> = {
  busy?: Resolver<ReadonlyArray<ResolversTypes['BusyDates']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['PlaceToCome']>, ParentType, ContextType>;
};

export type HostingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Hosting'] = ResolversParentTypes['Hosting']> = {
  breaks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  calledBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checklist?: Resolver<ReadonlyArray<ResolversTypes['CheckedItem']>, ParentType, ContextType>;
  communication?: Resolver<ReadonlyArray<ResolversTypes['CommunicationWanted']>, ParentType, ContextType>;
  food?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formats?: Resolver<ReadonlyArray<ResolversTypes['AccessFormat']>, ParentType, ContextType>;
  introduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  technology?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  travel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whatHelps?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportCellResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportCell'] = ResolversParentTypes['ImportCell']> = {
  field?: Resolver<ResolversTypes['ImportField'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  field?: Resolver<ResolversTypes['ImportField'], ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['ImportField']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportProblemKind'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportRowResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportRow'] = ResolversParentTypes['ImportRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['ImportCell']>, ParentType, ContextType>;
  leftOut?: Resolver<Maybe<ResolversTypes['LeftOutReason']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
  someoneElse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportRowPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportRowPage'] = ResolversParentTypes['ImportRowPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImportRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvolvementOptionInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvolvementOptionInfo'] = ResolversParentTypes['InvolvementOptionInfo']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['InvolvementLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  option?: Resolver<ResolversTypes['InvolvementOption'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['TrainingRole']>, ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  kind?: Resolver<ResolversTypes['MemberKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['SafeCount'], ParentType, ContextType>;
};

export type LeftOutResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  members?: Resolver<ResolversTypes['SafeCount'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['NotAskedBecause'], ParentType, ContextType>;
};

export type LendingBalanceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LendingBalance'] = ResolversParentTypes['LendingBalance']> = {
  file?: Resolver<ResolversTypes['CsvFile'], ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['OrganisationBalance']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LoanResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Loan'] = ResolversParentTypes['Loan']> = {
  agreedByStandingOffer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  borrower?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lender?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  membersWanted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opportunityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  placed?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  placedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recruitment?: Resolver<Maybe<ResolversTypes['Recruitment']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['TrainingRole']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LoanState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['LoanStep']>, ParentType, ContextType>;
  travelPaidBy?: Resolver<ResolversTypes['TravelPayer'], ParentType, ContextType>;
  viewerCanAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRecall?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['LoanWhat'], ParentType, ContextType>;
};

export type LoanPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoanPage'] = ResolversParentTypes['LoanPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Loan']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LoanStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoanStep'] = ResolversParentTypes['LoanStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LoanStepKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LookResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Look'] = ResolversParentTypes['Look']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LookPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LookPage'] = ResolversParentTypes['LookPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Look']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aboutMe?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgreementStanding']>>, ParentType, ContextType>;
  asks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Ask']>>, ParentType, ContextType>;
  availableBetween?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MemberAvailableBetweenArgs, 'from' | 'to'>>;
  certificate?: Resolver<Maybe<ResolversTypes['TrainingCertificate']>, ParentType, ContextType>;
  consents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Consent']>>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['MemberContact']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType>;
  helpView?: Resolver<Maybe<ResolversTypes['HelpView']>, ParentType, ContextType>;
  homeOrganisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  hosting?: Resolver<Maybe<ResolversTypes['Hosting']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  looks?: Resolver<Maybe<ResolversTypes['LookPage']>, ParentType, ContextType, Partial<MemberLooksArgs>>;
  needs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Need']>>, ParentType, ContextType>;
  pathway?: Resolver<Maybe<ResolversTypes['Pathway']>, ParentType, ContextType>;
  personalLinks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonalLink']>>, ParentType, ContextType>;
  private?: Resolver<Maybe<ResolversTypes['MemberPrivate']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['MemberProfile']>, ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordSteps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordStepState']>>, ParentType, ContextType>;
  rewards?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Reward']>>, ParentType, ContextType>;
  shownAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MemberStatus'], ParentType, ContextType>;
  teamsExperienced?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Team']>>, ParentType, ContextType>;
  trainedFor?: Resolver<ReadonlyArray<ResolversTypes['TrainingRole']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Completion']>>, ParentType, ContextType>;
  trainingBookings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrainingBooking']>>, ParentType, ContextType>;
  viewerCanAnswerConsents?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAssessRisk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanBookTraining?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanComeBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanErase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanLeave?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRecordNeeds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRecordStandingWork?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRecordTraining?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSendLink?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerSupports?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MemberContactResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MemberContact'] = ResolversParentTypes['MemberContact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['ContactRoute'], ParentType, ContextType>;
};

export type MemberImportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MemberImport'] = ResolversParentTypes['MemberImport']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goodRowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  leftOutRowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  problemRowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problemsFile?: Resolver<ResolversTypes['CsvFile'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['ImportRowPage'], ParentType, ContextType, Partial<MemberImportRowsArgs>>;
  savedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  undoUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MemberMergeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MemberMerge'] = ResolversParentTypes['MemberMerge']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  undoUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerCanUndo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MemberMessageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MemberMessage'] = ResolversParentTypes['MemberMessage']> = {
  content?: Resolver<Maybe<ResolversTypes['MessageContent']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  opportunityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recruitmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['MessageRoute'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MessageState'], ParentType, ContextType>;
  toName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['MessageTopic'], ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MemberMessagePageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MemberMessagePage'] = ResolversParentTypes['MemberMessagePage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MemberMessage']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MemberPage'] = ResolversParentTypes['MemberPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberPrivateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MemberPrivate'] = ResolversParentTypes['MemberPrivate']> = {
  availabilityNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  busy?: Resolver<ReadonlyArray<ResolversTypes['BusyDates']>, ParentType, ContextType>;
  calledBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  canComeBackUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MemberKind'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  likes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvolvementOption']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownLimitPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pausedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  riskAssessment?: Resolver<Maybe<ResolversTypes['RiskAssessment']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['ContactRoute'], ParentType, ContextType>;
  sharedPoolSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MemberProfileResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MemberProfile'] = ResolversParentTypes['MemberProfile']> = {
  aboutMe?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aboutMeReader?: Resolver<ResolversTypes['AboutMeReader'], ParentType, ContextType>;
  breaks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checklist?: Resolver<ReadonlyArray<ResolversTypes['CheckedItem']>, ParentType, ContextType>;
  communication?: Resolver<ReadonlyArray<ResolversTypes['CommunicationWanted']>, ParentType, ContextType>;
  food?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formats?: Resolver<ReadonlyArray<ResolversTypes['AccessFormat']>, ParentType, ContextType>;
  introduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPaidEmployee?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTrainer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partnerRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reward?: Resolver<Maybe<ResolversTypes['RewardChoice']>, ParentType, ContextType>;
  supporter?: Resolver<Maybe<ResolversTypes['SupporterContact']>, ParentType, ContextType>;
  technology?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  travel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whatHelps?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MergeFactPairResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MergeFactPair'] = ResolversParentTypes['MergeFactPair']> = {
  fact?: Resolver<ResolversTypes['MergeFact'], ParentType, ContextType>;
  kept?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MergeProposalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MergeProposal'] = ResolversParentTypes['MergeProposal']> = {
  facts?: Resolver<ReadonlyArray<ResolversTypes['MergeFactPair']>, ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MessageContentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MessageContent'] = ResolversParentTypes['MessageContent']> = {
  addressLines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  greeting?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['MessageLink']>, ParentType, ContextType>;
  paragraphs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MessageLinkResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MessageLink'] = ResolversParentTypes['MessageLink']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeAgreement?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationAcknowledgeAgreementArgs, 'input'>>;
  addCourse?: Resolver<ResolversTypes['Course'], ParentType, ContextType, RequireFields<MutationAddCourseArgs, 'input'>>;
  addExpense?: Resolver<ResolversTypes['Reward'], ParentType, ContextType, RequireFields<MutationAddExpenseArgs, 'input'>>;
  addMember?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationAddMemberArgs, 'input'>>;
  addOrganisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType, RequireFields<MutationAddOrganisationArgs, 'input'>>;
  addTrainingSession?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType, RequireFields<MutationAddTrainingSessionArgs, 'input'>>;
  agreeToLoan?: Resolver<ResolversTypes['Loan'], ParentType, ContextType, RequireFields<MutationAgreeToLoanArgs, 'input'>>;
  answerConsent?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationAnswerConsentArgs, 'input'>>;
  answerOpportunity?: Resolver<ResolversTypes['Ask'], ParentType, ContextType, RequireFields<MutationAnswerOpportunityArgs, 'input'>>;
  askForLoan?: Resolver<ResolversTypes['Loan'], ParentType, ContextType, RequireFields<MutationAskForLoanArgs, 'input'>>;
  askMembers?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType, RequireFields<MutationAskMembersArgs, 'input'>>;
  askMoreMembers?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType, RequireFields<MutationAskMoreMembersArgs, 'input'>>;
  bookTraining?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType, RequireFields<MutationBookTrainingArgs, 'input'>>;
  cancelOpportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType, RequireFields<MutationCancelOpportunityArgs, 'input'>>;
  cancelTrainingBooking?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType, RequireFields<MutationCancelTrainingBookingArgs, 'input'>>;
  cancelTrainingSession?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType, RequireFields<MutationCancelTrainingSessionArgs, 'input'>>;
  changeAvailability?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationChangeAvailabilityArgs, 'input'>>;
  closeCourse?: Resolver<ResolversTypes['Course'], ParentType, ContextType, RequireFields<MutationCloseCourseArgs, 'input'>>;
  comeBackToPool?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationComeBackToPoolArgs, 'input'>>;
  confirmMemberImport?: Resolver<ResolversTypes['MemberImport'], ParentType, ContextType, RequireFields<MutationConfirmMemberImportArgs, 'input'>>;
  confirmTrainingPack?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationConfirmTrainingPackArgs, 'input'>>;
  correctMember?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationCorrectMemberArgs, 'input'>>;
  correctTraining?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationCorrectTrainingArgs, 'input'>>;
  declineLoan?: Resolver<ResolversTypes['Loan'], ParentType, ContextType, RequireFields<MutationDeclineLoanArgs, 'input'>>;
  discardMemberImport?: Resolver<ResolversTypes['MemberImport'], ParentType, ContextType, RequireFields<MutationDiscardMemberImportArgs, 'input'>>;
  endGroup?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<MutationEndGroupArgs, 'input'>>;
  giveFeedback?: Resolver<ResolversTypes['Ask'], ParentType, ContextType, RequireFields<MutationGiveFeedbackArgs, 'input'>>;
  givePlaces?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType, RequireFields<MutationGivePlacesArgs, 'input'>>;
  joinGroup?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<MutationJoinGroupArgs, 'input'>>;
  leaveGroup?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<MutationLeaveGroupArgs, 'input'>>;
  leaveOutImportRow?: Resolver<ResolversTypes['MemberImport'], ParentType, ContextType, RequireFields<MutationLeaveOutImportRowArgs, 'input'>>;
  leavePool?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationLeavePoolArgs, 'input'>>;
  markMessage?: Resolver<ResolversTypes['MemberMessage'], ParentType, ContextType, RequireFields<MutationMarkMessageArgs, 'input'>>;
  markRewardPaid?: Resolver<ResolversTypes['Reward'], ParentType, ContextType, RequireFields<MutationMarkRewardPaidArgs, 'input'>>;
  mendImportRow?: Resolver<ResolversTypes['MemberImport'], ParentType, ContextType, RequireFields<MutationMendImportRowArgs, 'input'>>;
  mergeMembers?: Resolver<ResolversTypes['MemberMerge'], ParentType, ContextType, RequireFields<MutationMergeMembersArgs, 'input'>>;
  previewMemberImport?: Resolver<ResolversTypes['MemberImport'], ParentType, ContextType, RequireFields<MutationPreviewMemberImportArgs, 'input'>>;
  recallLoan?: Resolver<ResolversTypes['Loan'], ParentType, ContextType, RequireFields<MutationRecallLoanArgs, 'input'>>;
  recordAttendance?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  recordNeeds?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationRecordNeedsArgs, 'input'>>;
  recordRiskAssessment?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationRecordRiskAssessmentArgs, 'input'>>;
  recordServicesUsed?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationRecordServicesUsedArgs, 'input'>>;
  recordStaffTraining?: Resolver<ResolversTypes['StaffTraining'], ParentType, ContextType, RequireFields<MutationRecordStaffTrainingArgs, 'input'>>;
  recordStandingWork?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationRecordStandingWorkArgs, 'input'>>;
  recordTakingPart?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType, RequireFields<MutationRecordTakingPartArgs, 'input'>>;
  recordTraining?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationRecordTrainingArgs, 'input'>>;
  sendPersonalLink?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationSendPersonalLinkArgs, 'input'>>;
  setOrganisationArea?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType, RequireFields<MutationSetOrganisationAreaArgs, 'input'>>;
  setOwnLimit?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationSetOwnLimitArgs, 'input'>>;
  startGroup?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<MutationStartGroupArgs, 'input'>>;
  stopPersonalLink?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationStopPersonalLinkArgs, 'input'>>;
  takeLessReward?: Resolver<ResolversTypes['Reward'], ParentType, ContextType, RequireFields<MutationTakeLessRewardArgs, 'input'>>;
  undoMemberImport?: Resolver<ResolversTypes['MemberImport'], ParentType, ContextType, RequireFields<MutationUndoMemberImportArgs, 'input'>>;
  undoMemberMerge?: Resolver<ResolversTypes['MemberMerge'], ParentType, ContextType, RequireFields<MutationUndoMemberMergeArgs, 'input'>>;
  withdrawLoan?: Resolver<ResolversTypes['Loan'], ParentType, ContextType, RequireFields<MutationWithdrawLoanArgs, 'input'>>;
  withdrawStaffTraining?: Resolver<ResolversTypes['StaffTraining'], ParentType, ContextType, RequireFields<MutationWithdrawStaffTrainingArgs, 'input'>>;
  withdrawTraining?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationWithdrawTrainingArgs, 'input'>>;
  writeProfile?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationWriteProfileArgs, 'input'>>;
  writeStandingOffer?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType, RequireFields<MutationWriteStandingOfferArgs, 'input'>>;
};

export type NeedCoverageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NeedCoverage'] = ResolversParentTypes['NeedCoverage']> = {
  members?: Resolver<ResolversTypes['SafeCount'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type OpportunityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Opportunity'] = ResolversParentTypes['Opportunity']> = {
  agreedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answerBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  askContact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  chosenFor?: Resolver<ReadonlyArray<ResolversTypes['ChosenFor']>, ParentType, ContextType>;
  daysToAsk?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feedback?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FeedbackCounts']>>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  influence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  option?: Resolver<Maybe<ResolversTypes['InvolvementOption']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  paidWithinDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placed?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlacedMember']>>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provided?: Resolver<ReadonlyArray<ResolversTypes['OpportunityProvides']>, ParentType, ContextType>;
  rewardForms?: Resolver<ReadonlyArray<ResolversTypes['RewardForm']>, ParentType, ContextType>;
  rewardPence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['TrainingRole']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OpportunityState'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  viewerCanCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanGivePlaces?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ways?: Resolver<ReadonlyArray<ResolversTypes['WayToTakePart']>, ParentType, ContextType>;
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpportunityPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OpportunityPage'] = ResolversParentTypes['OpportunityPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  daysToPay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FeedbackCounts']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standingOffer?: Resolver<Maybe<ResolversTypes['StandingOffer']>, ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['Team']>, ParentType, ContextType>;
  viewerCanAddMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAskForLoans?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAskMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanExportMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanImportMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanPayRewards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRecordStaffTraining?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRunTraining?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSendLetters?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSetArea?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanStartGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWriteStandingOffer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganisationBalanceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrganisationBalance'] = ResolversParentTypes['OrganisationBalance']> = {
  hoursGiven?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hoursReceived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  membersBorrowed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  membersLent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  turnsGiven?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  turnsReceived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PanelHealthResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PanelHealth'] = ResolversParentTypes['PanelHealth']> = {
  ahead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aheadThin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dropOutPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  panels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathwayResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Pathway'] = ResolversParentTypes['Pathway']> = {
  said?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathwayStep']>, ParentType, ContextType>;
};

export type PathwayModuleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PathwayModule'] = ResolversParentTypes['PathwayModule']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['TrainingModuleCode'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PathwayStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PathwayStep'] = ResolversParentTypes['PathwayStep']> = {
  modules?: Resolver<ReadonlyArray<ResolversTypes['PathwayModule']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TrainingRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PathwayStepState'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PersonalLinkResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PersonalLink'] = ResolversParentTypes['PersonalLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['LinkPurpose'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PlaceToComeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlaceToCome'] = ResolversParentTypes['PlaceToCome']> = {
  drawId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PlacedMemberResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlacedMember'] = ResolversParentTypes['PlacedMember']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  reward?: Resolver<Maybe<ResolversTypes['Reward']>, ParentType, ContextType>;
  tookPart?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  way?: Resolver<Maybe<ResolversTypes['WayToTakePart']>, ParentType, ContextType>;
};

export type PoolHealthResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PoolHealth'] = ResolversParentTypes['PoolHealth']> = {
  areas?: Resolver<ReadonlyArray<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cover?: Resolver<ReadonlyArray<ResolversTypes['CoverCell']>, ParentType, ContextType>;
  experienceCountedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['HealthFinding']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neverAsked?: Resolver<ResolversTypes['SafeCount'], ParentType, ContextType>;
  panels?: Resolver<Maybe<ResolversTypes['PanelHealth']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleHealth']>, ParentType, ContextType>;
  seatsAndReserves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PoolSummaryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PoolSummary'] = ResolversParentTypes['PoolSummary']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableNextEightWeeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['NeedCoverage']>, ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['TeamCoverage']>, ParentType, ContextType>;
  trained?: Resolver<ReadonlyArray<ResolversTypes['TrainedCount']>, ParentType, ContextType>;
  viewerCanSeeHealth?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PossibleDuplicateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PossibleDuplicate'] = ResolversParentTypes['PossibleDuplicate']> = {
  one?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  two?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['DuplicateReason']>, ParentType, ContextType>;
};

export type PossibleLenderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PossibleLender'] = ResolversParentTypes['PossibleLender']> = {
  agreesAtOnce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['StandingOffer']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType, RequireFields<QueryCourseArgs, 'id'>>;
  courses?: Resolver<ReadonlyArray<ResolversTypes['Course']>, ParentType, ContextType>;
  exportMembers?: Resolver<ResolversTypes['CsvFile'], ParentType, ContextType, RequireFields<QueryExportMembersArgs, 'organisationId'>>;
  exportPoolHealth?: Resolver<ResolversTypes['CsvFile'], ParentType, ContextType>;
  exportRewards?: Resolver<ResolversTypes['CsvFile'], ParentType, ContextType, RequireFields<QueryExportRewardsArgs, 'organisationId'>>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<QueryGroupArgs, 'id'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  involvementMenu?: Resolver<ReadonlyArray<ResolversTypes['InvolvementOptionInfo']>, ParentType, ContextType>;
  lendingBalance?: Resolver<ResolversTypes['LendingBalance'], ParentType, ContextType, Partial<QueryLendingBalanceArgs>>;
  lettersAndCalls?: Resolver<ResolversTypes['MemberMessagePage'], ParentType, ContextType, RequireFields<QueryLettersAndCallsArgs, 'organisationId'>>;
  loan?: Resolver<Maybe<ResolversTypes['Loan']>, ParentType, ContextType, RequireFields<QueryLoanArgs, 'id'>>;
  loans?: Resolver<ResolversTypes['LoanPage'], ParentType, ContextType, RequireFields<QueryLoansArgs, 'part'>>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType, RequireFields<QueryMemberArgs, 'id'>>;
  memberImport?: Resolver<Maybe<ResolversTypes['MemberImport']>, ParentType, ContextType, RequireFields<QueryMemberImportArgs, 'id'>>;
  memberImports?: Resolver<ReadonlyArray<ResolversTypes['MemberImport']>, ParentType, ContextType, RequireFields<QueryMemberImportsArgs, 'organisationId'>>;
  memberMerges?: Resolver<ReadonlyArray<ResolversTypes['MemberMerge']>, ParentType, ContextType, RequireFields<QueryMemberMergesArgs, 'organisationId'>>;
  members?: Resolver<ResolversTypes['MemberPage'], ParentType, ContextType, Partial<QueryMembersArgs>>;
  mergeProposal?: Resolver<ResolversTypes['MergeProposal'], ParentType, ContextType, RequireFields<QueryMergeProposalArgs, 'keptId' | 'otherId'>>;
  myRecord?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  opportunities?: Resolver<ResolversTypes['OpportunityPage'], ParentType, ContextType, Partial<QueryOpportunitiesArgs>>;
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType, RequireFields<QueryOpportunityArgs, 'id'>>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  poolHealth?: Resolver<ResolversTypes['PoolHealth'], ParentType, ContextType>;
  poolSummary?: Resolver<ResolversTypes['PoolSummary'], ParentType, ContextType>;
  possibleDuplicates?: Resolver<ReadonlyArray<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType, RequireFields<QueryPossibleDuplicatesArgs, 'organisationId'>>;
  possibleLenders?: Resolver<ReadonlyArray<ResolversTypes['PossibleLender']>, ParentType, ContextType, RequireFields<QueryPossibleLendersArgs, 'input'>>;
  previewAsk?: Resolver<ResolversTypes['AskPreview'], ParentType, ContextType, RequireFields<QueryPreviewAskArgs, 'input'>>;
  reward?: Resolver<ResolversTypes['Reward'], ParentType, ContextType, RequireFields<QueryRewardArgs, 'id'>>;
  rewards?: Resolver<ReadonlyArray<ResolversTypes['Reward']>, ParentType, ContextType, RequireFields<QueryRewardsArgs, 'organisationId'>>;
  staffTraining?: Resolver<ReadonlyArray<ResolversTypes['StaffTraining']>, ParentType, ContextType, RequireFields<QueryStaffTrainingArgs, 'organisationId'>>;
  standingOffers?: Resolver<ReadonlyArray<ResolversTypes['StandingOffer']>, ParentType, ContextType>;
  trainingEndingSoon?: Resolver<ReadonlyArray<ResolversTypes['EndingTraining']>, ParentType, ContextType, RequireFields<QueryTrainingEndingSoonArgs, 'organisationId'>>;
  trainingModules?: Resolver<ReadonlyArray<ResolversTypes['TrainingModule']>, ParentType, ContextType>;
  trainingSession?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType, RequireFields<QueryTrainingSessionArgs, 'id'>>;
  trainingSessions?: Resolver<ResolversTypes['TrainingSessionPage'], ParentType, ContextType, Partial<QueryTrainingSessionsArgs>>;
};

export type RecordStepStateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordStepState'] = ResolversParentTypes['RecordStepState']> = {
  state?: Resolver<ResolversTypes['StepState'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['RecordStep'], ParentType, ContextType>;
};

export type RecruitmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Recruitment'] = ResolversParentTypes['Recruitment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RewardResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Reward'] = ResolversParentTypes['Reward']> = {
  agreedPence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysToPay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expenses?: Resolver<ReadonlyArray<ResolversTypes['Expense']>, ParentType, ContextType>;
  for?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['RewardForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  payBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RewardState'], ParentType, ContextType>;
  totalPence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanAddExpense?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanPay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanTakeLess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RiskAssessmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RiskAssessment'] = ResolversParentTypes['RiskAssessment']> = {
  doneOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RoleHealthResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RoleHealth'] = ResolversParentTypes['RoleHealth']> = {
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  booked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  everywhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiring?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TrainingRole'], ParentType, ContextType>;
  trained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SafeCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SafeCount'] = ResolversParentTypes['SafeCount']> = {
  atLeast?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaffTrainingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaffTraining'] = ResolversParentTypes['StaffTraining']> = {
  completions?: Resolver<ReadonlyArray<ResolversTypes['Completion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trained?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StandingOfferResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StandingOffer'] = ResolversParentTypes['StandingOffer']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  coordinatorHoursAMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mostLentAMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noticeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['TrainingRole']>, ParentType, ContextType>;
  travelPaidBy?: Resolver<ResolversTypes['TravelPayer'], ParentType, ContextType>;
};

export type SupporterContactResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SupporterContact'] = ResolversParentTypes['SupporterContact']> = {
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TeamCoverageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TeamCoverage'] = ResolversParentTypes['TeamCoverage']> = {
  members?: Resolver<ResolversTypes['SafeCount'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
};

export type TrainedCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TrainedCount'] = ResolversParentTypes['TrainedCount']> = {
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TrainingRole'], ParentType, ContextType>;
};

export type TrainingBookingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TrainingBooking'] = ResolversParentTypes['TrainingBooking']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TrainingBookingState'], ParentType, ContextType>;
  turn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  viewerCanCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TrainingCertificateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TrainingCertificate'] = ResolversParentTypes['TrainingCertificate']> = {
  file?: Resolver<ResolversTypes['CertificateFile'], ParentType, ContextType>;
  lastTookPartOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  learnt?: Resolver<ReadonlyArray<ResolversTypes['CertificateLine']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  timesTookPart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainedFor?: Resolver<ReadonlyArray<ResolversTypes['TrainingRole']>, ParentType, ContextType>;
};

export type TrainingModuleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TrainingModule'] = ResolversParentTypes['TrainingModule']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byPack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['TrainingModuleCode'], ParentType, ContextType>;
  countsMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['TrainingModuleGroup'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neededFor?: Resolver<ReadonlyArray<ResolversTypes['TrainingRole']>, ParentType, ContextType>;
};

export type TrainingSessionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TrainingSession'] = ResolversParentTypes['TrainingSession']> = {
  bookings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrainingBooking']>>, ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hasStarted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mine?: Resolver<Maybe<ResolversTypes['TrainingBooking']>, ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TrainingSessionState'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCanRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingSessionPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TrainingSessionPage'] = ResolversParentTypes['TrainingSessionPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  Acknowledgement?: AcknowledgementResolvers<ContextType>;
  AgreementStanding?: AgreementStandingResolvers<ContextType>;
  Ask?: AskResolvers<ContextType>;
  AskPreview?: AskPreviewResolvers<ContextType>;
  BusyDates?: BusyDatesResolvers<ContextType>;
  CertificateFile?: CertificateFileResolvers<ContextType>;
  CertificateLine?: CertificateLineResolvers<ContextType>;
  CheckedItem?: CheckedItemResolvers<ContextType>;
  CommunicationWanted?: CommunicationWantedResolvers<ContextType>;
  Completion?: CompletionResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentAnswer?: ConsentAnswerResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  CoverCell?: CoverCellResolvers<ContextType>;
  CsvFile?: CsvFileResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EndingTraining?: EndingTrainingResolvers<ContextType>;
  Expense?: ExpenseResolvers<ContextType>;
  FeedbackCounts?: FeedbackCountsResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  HealthFinding?: HealthFindingResolvers<ContextType>;
  HelpView?: HelpViewResolvers<ContextType>;
  Hosting?: HostingResolvers<ContextType>;
  ImportCell?: ImportCellResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportRow?: ImportRowResolvers<ContextType>;
  ImportRowPage?: ImportRowPageResolvers<ContextType>;
  InvolvementOptionInfo?: InvolvementOptionInfoResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  LendingBalance?: LendingBalanceResolvers<ContextType>;
  Loan?: LoanResolvers<ContextType>;
  LoanPage?: LoanPageResolvers<ContextType>;
  LoanStep?: LoanStepResolvers<ContextType>;
  Look?: LookResolvers<ContextType>;
  LookPage?: LookPageResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberContact?: MemberContactResolvers<ContextType>;
  MemberImport?: MemberImportResolvers<ContextType>;
  MemberMerge?: MemberMergeResolvers<ContextType>;
  MemberMessage?: MemberMessageResolvers<ContextType>;
  MemberMessagePage?: MemberMessagePageResolvers<ContextType>;
  MemberPage?: MemberPageResolvers<ContextType>;
  MemberPrivate?: MemberPrivateResolvers<ContextType>;
  MemberProfile?: MemberProfileResolvers<ContextType>;
  MergeFactPair?: MergeFactPairResolvers<ContextType>;
  MergeProposal?: MergeProposalResolvers<ContextType>;
  MessageContent?: MessageContentResolvers<ContextType>;
  MessageLink?: MessageLinkResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeedCoverage?: NeedCoverageResolvers<ContextType>;
  Opportunity?: OpportunityResolvers<ContextType>;
  OpportunityPage?: OpportunityPageResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationBalance?: OrganisationBalanceResolvers<ContextType>;
  PanelHealth?: PanelHealthResolvers<ContextType>;
  Pathway?: PathwayResolvers<ContextType>;
  PathwayModule?: PathwayModuleResolvers<ContextType>;
  PathwayStep?: PathwayStepResolvers<ContextType>;
  PersonalLink?: PersonalLinkResolvers<ContextType>;
  PlaceToCome?: PlaceToComeResolvers<ContextType>;
  PlacedMember?: PlacedMemberResolvers<ContextType>;
  PoolHealth?: PoolHealthResolvers<ContextType>;
  PoolSummary?: PoolSummaryResolvers<ContextType>;
  PossibleDuplicate?: PossibleDuplicateResolvers<ContextType>;
  PossibleLender?: PossibleLenderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordStepState?: RecordStepStateResolvers<ContextType>;
  Recruitment?: RecruitmentResolvers<ContextType>;
  Reward?: RewardResolvers<ContextType>;
  RiskAssessment?: RiskAssessmentResolvers<ContextType>;
  RoleHealth?: RoleHealthResolvers<ContextType>;
  SafeCount?: SafeCountResolvers<ContextType>;
  StaffTraining?: StaffTrainingResolvers<ContextType>;
  StandingOffer?: StandingOfferResolvers<ContextType>;
  SupporterContact?: SupporterContactResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamCoverage?: TeamCoverageResolvers<ContextType>;
  TrainedCount?: TrainedCountResolvers<ContextType>;
  TrainingBooking?: TrainingBookingResolvers<ContextType>;
  TrainingCertificate?: TrainingCertificateResolvers<ContextType>;
  TrainingModule?: TrainingModuleResolvers<ContextType>;
  TrainingSession?: TrainingSessionResolvers<ContextType>;
  TrainingSessionPage?: TrainingSessionPageResolvers<ContextType>;
};

