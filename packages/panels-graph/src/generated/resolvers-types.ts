import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Recruitment as RecruitmentKept } from '../recruitments/recruitment.ts';
import type { Draw as DrawKept } from '../draws/draw.ts';
import type { DrawShare } from '../ceremony/draw-share.ts';
import type { PublicRecord } from '../draws/public-record.ts';
import type { InterestWindow as InterestWindowKept } from '../interest/interest.ts';
import type { AskedMember } from '../interest/asked-member.ts';
import type { DrawEntry } from '../draws/draw-entry.ts';
import type { PanelUnderReview } from '../confirmation/panel-under-review.ts';
import type { DrawSettings as DrawSettingsKept } from '../draw-settings/draw-settings.ts';
import type { DrawAudit as DrawAuditKept } from '../audits/draw-audit.ts';
import type { Override as OverrideKept } from '../overrides/override.ts';
import type { HandChange as HandChangeKept } from '../hand-changes/hand-change.ts';
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
  /** A calendar day, `2026-11-22`. */
  Date: { input: string; output: string; }
  /** A UTC instant, `2026-11-22T09:30:00.000Z`. */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type AgreeDatesInput = {
  readonly days: ReadonlyArray<Scalars['Date']['input']>;
  readonly endsAt: Scalars['String']['input'];
  /** Members whom these days do not suit: the next reserve comes in for each. It must name all of them. */
  readonly goAheadWithout: ReadonlyArray<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly recruitmentId: Scalars['ID']['input'];
  /** What clocks show in the UK, the same on each day: `09:30`. */
  readonly startsAt: Scalars['String']['input'];
};

export type AnswerInterestInput = {
  readonly answer: InterestAnswer;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  /** With a no: a later round need not ask them about this one. */
  readonly notAgain?: InputMaybe<Scalars['Boolean']['input']>;
  readonly recruitmentId: Scalars['ID']['input'];
};

export type AnswerPlaceForMemberInput = {
  readonly answer: PlaceAnswer;
  readonly drawId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
};

export type AnswerPlaceInput = {
  readonly answer: PlaceAnswer;
  readonly drawId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type AskForDatesInput = {
  /** The last day for answers. */
  readonly answerBy: Scalars['Date']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly recruitmentId: Scalars['ID']['input'];
};

export type AskForInterestInput = {
  /** The last day for answers. */
  readonly closesOn: Scalars['Date']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly recruitmentId: Scalars['ID']['input'];
};

export type AskToTalkInput = {
  readonly drawId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A file that calendars read (`text/calendar`): days and times, and nothing of what they are about. */
export type CalendarFile = {
  readonly __typename?: 'CalendarFile';
  readonly name: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type CallOffPanelInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly recruitmentId: Scalars['ID']['input'];
};

export type CallOffRecruitmentInput = {
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CancelDrawInput = {
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CancelWhatIfInput = {
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
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

/** How many people had a chance in this range. Neighbours are put together until there are at least 5. */
export type ChanceBand = {
  readonly __typename?: 'ChanceBand';
  /** The count where it is 5 or more. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  readonly highest: Fraction;
  readonly lowest: Fraction;
  /** `12 people` or `fewer than 5 people`. */
  readonly people: Scalars['String']['output'];
};

/** The chances of a dry run, roughly: exact ones could be read for who has which need. */
export type ChanceRange = {
  readonly __typename?: 'ChanceRange';
  readonly largest: Fraction;
  readonly median: Fraction;
  /** How many people have a chance at all, rounded down to whole fives; the range is theirs. */
  readonly people: Scalars['Int']['output'];
};

export type ChangeDrawSettingsInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly policies: ReadonlyArray<DrawPolicy>;
};

export type ChangeRecruitmentInput = {
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly interviewDays?: InputMaybe<Scalars['Int']['input']>;
  readonly interviewsFrom: Scalars['Date']['input'];
  readonly interviewsTo: Scalars['Date']['input'];
  readonly invitation?: InputMaybe<MembersInvitationInput>;
  readonly level: PostLevel;
  readonly panelModel?: InputMaybe<PanelModelInput>;
  readonly post: Scalars['String']['input'];
  readonly rules: PanelRulesInput;
  readonly summary: Scalars['String']['input'];
  readonly team?: InputMaybe<Scalars['String']['input']>;
};

export type ChooseChairInput = {
  readonly how: ChairHow;
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Whom the panel chose; not given for a lot. */
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
  readonly recruitmentId: Scalars['ID']['input'];
};

export type ChooseDatesForMemberInput = {
  readonly choices: ReadonlyArray<DayChoiceInput>;
  readonly drawId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
};

export type ChooseDatesInput = {
  /** Empty where no day suits. */
  readonly choices: ReadonlyArray<DayChoiceInput>;
  readonly drawId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ChoosePanelStaffInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly recruitmentId: Scalars['ID']['input'];
  /** In place of whoever was named before. */
  readonly staff: ReadonlyArray<StaffSeatInput>;
};

export type CloseGatheringInput = {
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type CloseInterestInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why it ends early, where some of those asked have not answered. Everyone can read it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly recruitmentId: Scalars['ID']['input'];
};

export type CompleteRecruitmentInput = {
  /** Members of the panel who did not come. Nobody asks why, and it counts against nobody. */
  readonly didNotCome?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ConfirmPanelInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly recruitmentId: Scalars['ID']['input'];
};

export type Contract = {
  readonly __typename?: 'Contract';
  readonly id: Scalars['ID']['output'];
};

/** One rule of the panel and whether the people drawn meet it; never who meets it. */
export type CoverageLine = {
  readonly __typename?: 'CoverageLine';
  readonly met: Scalars['Boolean']['output'];
  readonly rule: Scalars['String']['output'];
};

export type CreateRecruitmentInput = {
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  /** All the days of the period where it is not said. */
  readonly interviewDays?: InputMaybe<Scalars['Int']['input']>;
  readonly interviewsFrom: Scalars['Date']['input'];
  readonly interviewsTo: Scalars['Date']['input'];
  readonly invitation?: InputMaybe<MembersInvitationInput>;
  readonly level: PostLevel;
  readonly organisationId: Scalars['ID']['input'];
  /** One mixed panel that staff chair where it is not said. */
  readonly panelModel?: InputMaybe<PanelModelInput>;
  readonly post: Scalars['String']['input'];
  readonly rules: PanelRulesInput;
  readonly summary: Scalars['String']['input'];
  readonly team?: InputMaybe<Scalars['String']['input']>;
};

export type CsvFile = {
  readonly __typename?: 'CsvFile';
  readonly name: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

/** Agreeing the days of the interviews with those drawn (R60). */
export type DatePlan = {
  readonly __typename?: 'DatePlan';
  /** The days agreed, and what clocks show in the UK. */
  readonly agreedDays: ReadonlyArray<Scalars['Date']['output']>;
  /** Until when the panel is asked to answer; null where it is not asked. */
  readonly answerBy?: Maybe<Scalars['DateTime']['output']>;
  readonly calendarFile?: Maybe<CalendarFile>;
  /** How many days are needed, of these. */
  readonly daysNeeded: Scalars['Int']['output'];
  readonly endsAt?: Maybe<Scalars['String']['output']>;
  /** The recruitment's. */
  readonly id: Scalars['ID']['output'];
  readonly period: ReadonlyArray<Scalars['Date']['output']>;
  readonly seats: ReadonlyArray<SeatDates>;
  readonly startsAt?: Maybe<Scalars['String']['output']>;
  readonly state: DatesState;
  readonly suggestion?: Maybe<DateSuggestion>;
  readonly viewerCanAgree: Scalars['Boolean']['output'];
};

/** As many days as are needed, that suit as many people as can be. */
export type DateSuggestion = {
  readonly __typename?: 'DateSuggestion';
  /** Whom they do not suit. */
  readonly cannot: ReadonlyArray<Member>;
  readonly days: ReadonlyArray<Scalars['Date']['output']>;
  readonly part: PartOfDay;
};

export type DatesState =
  | 'AGREED'
  | 'ASKED'
  /** Every day of the period is needed: there is nothing to agree. */
  | 'FIXED'
  /** The panel has not been asked which days suit. */
  | 'NOT_ASKED';

export type DayChoice = {
  readonly __typename?: 'DayChoice';
  readonly day: Scalars['Date']['output'];
  readonly part: PartOfDay;
};

export type DayChoiceInput = {
  readonly day: Scalars['Date']['input'];
  readonly part: PartOfDay;
};

export type Draw = {
  readonly __typename?: 'Draw';
  /** Why it was drawn again. */
  readonly again?: Maybe<Scalars['String']['output']>;
  readonly beaconAt?: Maybe<Scalars['DateTime']['output']>;
  /** The round of the public beacon that closes the draw; null without a beacon, or until published. */
  readonly beaconRound?: Maybe<Scalars['Int']['output']>;
  readonly chances: ReadonlyArray<ChanceBand>;
  /** The hash over everything that was frozen; null before it is published. */
  readonly commitment?: Maybe<Scalars['String']['output']>;
  readonly coverage: ReadonlyArray<CoverageLine>;
  /** Shares must be revealed before this instant. */
  readonly deadline?: Maybe<Scalars['DateTime']['output']>;
  readonly dropOuts?: Maybe<ReadonlyArray<DropOut>>;
  /** True: the chances are proven as equal as they can be. False: the search stopped early. */
  readonly exact?: Maybe<Scalars['Boolean']['output']>;
  /** Until when witnesses can give their hashes; null where none were asked. */
  readonly gatherUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Was an earlier draw for this post published? */
  readonly isAgain: Scalars['Boolean']['output'];
  /** The people drawn, drop-outs replaced. Null until drawn, or where you may not see it. */
  readonly panel?: Maybe<ReadonlyArray<Seat>>;
  readonly pickedAt?: Maybe<Scalars['DateTime']['output']>;
  /** People the draw could pick from. */
  readonly poolSize?: Maybe<Scalars['Int']['output']>;
  readonly progress?: Maybe<DrawProgress>;
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it stopped, failed or was abandoned. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recruitment: Recruitment;
  readonly reserves?: Maybe<ReadonlyArray<Reserve>>;
  readonly revealWithin: RevealWithin;
  readonly seed?: Maybe<Scalars['String']['output']>;
  readonly startedAt: Scalars['DateTime']['output'];
  readonly state: DrawState;
  /** Null until published. */
  readonly withheld?: Maybe<WithheldRule>;
  /** The recruiter's organisation first. */
  readonly witnesses: ReadonlyArray<DrawWitness>;
};

/** Someone opened what a draw's record seals, to check that every line of its table and every reserve kept the rules (docs/adr/0023). */
export type DrawAudit = {
  readonly __typename?: 'DrawAudit';
  /** When the auditor's browser said what it found; null where it has not. */
  readonly checkedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** False where the record has changed since: someone was replaced. */
  readonly isOfThisState: Scalars['Boolean']['output'];
  /** Whether every rule was kept, as the auditor's browser found; null where it has not said. */
  readonly kept?: Maybe<Scalars['Boolean']['output']>;
  readonly openedAt: Scalars['DateTime']['output'];
  /** The commissioner of the contract that the recruitment belongs to. */
  readonly organisationName: Scalars['String']['output'];
  /** Why it was opened; public. */
  readonly reason: Scalars['String']['output'];
};

export type DrawPage = {
  readonly __typename?: 'DrawPage';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly nodes: ReadonlyArray<Draw>;
  readonly total: Scalars['Int']['output'];
};

export type DrawPolicy =
  /** The chances in this draw alone are made as equal as possible. */
  | 'EVEN'
  /** Chances lean towards people who have had fewer turns. */
  | 'LEANING'
  /** Turns served so far and the chance in this draw are made as equal as possible. */
  | 'TURNS';

/** A dry run. It says nothing about who will be drawn. */
export type DrawPreview = {
  readonly __typename?: 'DrawPreview';
  /** Null where the draw is not possible, or where fewer than 5 people would have a chance. */
  readonly chances?: Maybe<ChanceRange>;
  readonly dryRun: Scalars['Boolean']['output'];
  readonly eligibleCount: Scalars['Int']['output'];
  readonly feasible: Scalars['Boolean']['output'];
  /** Organisations that have not offered to lend, and whose members could then be drawn; empty when it is feasible. */
  readonly organisationsToAsk: ReadonlyArray<Organisation>;
  /** Why the draw is not possible; null when it is. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly relaxations: ReadonlyArray<Relaxation>;
};

export type DrawProgress = {
  readonly __typename?: 'DrawProgress';
  /** From 0 to 1; never falls. */
  readonly done: Scalars['Float']['output'];
  /** What is being done now, in plain words. */
  readonly stage: Scalars['String']['output'];
};

/** A rule that everyone must meet to be in a draw, and whether you did when it took place. */
export type DrawRuleForMe = {
  readonly __typename?: 'DrawRuleForMe';
  readonly passed: Scalars['Boolean']['output'];
  /** In plain words, said to you. */
  readonly sentence: Scalars['String']['output'];
};

/** What holds for every draw of the network; kept by coordinators. */
export type DrawSettings = {
  readonly __typename?: 'DrawSettings';
  /** Null while nobody changed them. */
  readonly changedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The fairness policies a recruitment may use; at least one. */
  readonly policies: ReadonlyArray<DrawPolicy>;
  readonly viewerCanChange: Scalars['Boolean']['output'];
};

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

/** An organisation that gives a share of the luck of a draw. The share itself is never here. */
export type DrawWitness = {
  readonly __typename?: 'DrawWitness';
  readonly askedAt: Scalars['DateTime']['output'];
  /** The hash of its share; null until it is given. It is given once. */
  readonly commitment?: Maybe<Scalars['String']['output']>;
  readonly givenAt?: Maybe<Scalars['DateTime']['output']>;
  /** The draw's id and the share's place in the record. */
  readonly id: Scalars['ID']['output'];
  /** Its name when it was asked; null where it could not be read. */
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly organisationId: Scalars['ID']['output'];
  /** The organisation that recruits; the others are its witnesses. */
  readonly recruits: Scalars['Boolean']['output'];
  readonly revealedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id of its source of randomness in the public record: the first word of its hash. */
  readonly sourceId: Scalars['String']['output'];
  readonly viewerCanGive: Scalars['Boolean']['output'];
  readonly viewerCanReveal: Scalars['Boolean']['output'];
};

export type DropOut = {
  readonly __typename?: 'DropOut';
  readonly at: Scalars['DateTime']['output'];
  /** Staff wrote it down for them. */
  readonly byStaff: Scalars['Boolean']['output'];
  readonly member?: Maybe<Member>;
  readonly replacement?: Maybe<Member>;
  /** What became of the one who left; never why. Null for someone who was erased since. */
  readonly state?: Maybe<PlaceState>;
};

export type Eligibility = {
  readonly __typename?: 'Eligibility';
  readonly eligible: Scalars['Boolean']['output'];
  readonly member?: Maybe<Member>;
  /** Why not, a plain sentence each; empty when eligible. Never says or hints at a need. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Turns as the draw counts them: those of the last two years, and a head start for whoever is new. Null but for
   * leads at home: where few have what the rules ask for, whoever is drawn in spite of more turns than others has it.
   */
  readonly turns?: Maybe<Scalars['Int']['output']>;
};

export type EligibilityFilter =
  | 'ELIGIBLE'
  | 'NOT_ELIGIBLE';

export type EligibilityPage = {
  readonly __typename?: 'EligibilityPage';
  readonly eligibleCount: Scalars['Int']['output'];
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly nodes: ReadonlyArray<Eligibility>;
  readonly notEligibleCount: Scalars['Int']['output'];
  /** Organisations that have not offered to lend, and whose members could then be drawn. */
  readonly organisationsToAsk: ReadonlyArray<Organisation>;
  readonly reasonCounts: ReadonlyArray<ReasonCount>;
  readonly total: Scalars['Int']['output'];
};

export type FinishTalkInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  readonly recruitmentId: Scalars['ID']['input'];
};

/** An exact chance in lowest terms; `decimal` is only for reading. */
export type Fraction = {
  readonly __typename?: 'Fraction';
  readonly decimal: Scalars['Float']['output'];
  readonly denominator: Scalars['String']['output'];
  readonly numerator: Scalars['String']['output'];
};

export type GiveMoreTimeInput = {
  readonly drawId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  /** Why, for the record of the panel; the member can read it. */
  readonly reason: Scalars['String']['input'];
};

export type GiveWitnessHashInput = {
  /**
   * 64 hex digits: SHA-256 of the text `["freshfaces-draw/3/share","<sourceId>","<share>"]`, where the share
   * is 32 random bytes in hex that only your browser knows yet.
   */
  readonly commitment: Scalars['String']['input'];
  readonly drawId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The organisation you act for. */
  readonly organisationId: Scalars['ID']['input'];
};

export type GoAheadShortInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly recruitmentId: Scalars['ID']['input'];
};

/** One change by hand; names nobody. */
export type HandChange = {
  readonly __typename?: 'HandChange';
  readonly at: Scalars['DateTime']['output'];
  readonly contractId?: Maybe<Scalars['ID']['output']>;
  /** The member said since that it is not so. */
  readonly disputed: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: HandChangeKind;
  readonly organisation?: Maybe<Organisation>;
  readonly post: Scalars['String']['output'];
  /** Why, as whoever did it wrote it down. */
  readonly reason: Scalars['String']['output'];
  readonly recruitmentId: Scalars['ID']['output'];
  /** What was done, in a sentence. */
  readonly what: Scalars['String']['output'];
};

export type HandChangeFilter = {
  readonly contractId?: InputMaybe<Scalars['ID']['input']>;
  /** On or after this day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly kind?: InputMaybe<HandChangeKind>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** On or before this day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
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

export type HandChangePage = {
  readonly __typename?: 'HandChangePage';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly nodes: ReadonlyArray<HandChange>;
  readonly total: Scalars['Int']['output'];
};

/** What a member says to a recruitment: to be in its draw, not to be, or to talk first (R55). */
export type InterestAnswer =
  | 'NO'
  | 'TALK'
  | 'YES';

/** What asking would do; saves nothing. */
export type InterestPreview = {
  readonly __typename?: 'InterestPreview';
  readonly closesOn: Scalars['Date']['output'];
  /** What must be written first, a sentence each; nobody can be asked before. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly paragraphs: ReadonlyArray<Scalars['String']['output']>;
  /** What members would be sent. */
  readonly subject: Scalars['String']['output'];
  /** How many would be asked. */
  readonly told: Scalars['Int']['output'];
  /** What is not ideal about the days, a sentence each. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** Someone who wants to talk before they answer; open until it is ticked. */
export type InterestTalk = {
  readonly __typename?: 'InterestTalk';
  readonly askedAt: Scalars['DateTime']['output'];
  readonly closesOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly member: Member;
  readonly organisation?: Maybe<Organisation>;
  readonly post: Scalars['String']['output'];
  readonly recruitmentId: Scalars['ID']['output'];
  readonly talkedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One time in which members could say whether they are interested. Counts only, never who. */
export type InterestWindow = {
  readonly __typename?: 'InterestWindow';
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last day for answers. */
  readonly closesOn: Scalars['Date']['output'];
  readonly everyoneAnswered: Scalars['Boolean']['output'];
  /** Everyone else: a no and silence are not told apart. */
  readonly notYet: Scalars['Int']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  /** Why members were asked again; null in the first round. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** 1 the first time; later rounds ask for the seats that are still empty. */
  readonly round: Scalars['Int']['output'];
  readonly told: Scalars['Int']['output'];
  readonly wantToTalk: Scalars['Int']['output'];
  readonly yes: Scalars['Int']['output'];
};

/** One thing members are told, as they read it. */
export type InvitationFact = {
  readonly __typename?: 'InvitationFact';
  readonly heading: Scalars['String']['output'];
  readonly link?: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
};

/** A signed head, as `/log` gives it. */
export type KeepLogHeadInput = {
  readonly at: Scalars['DateTime']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly key: Scalars['String']['input'];
  readonly root: Scalars['String']['input'];
  readonly signature: Scalars['String']['input'];
  readonly size: Scalars['Int']['input'];
};

/** One line of the network's public log (docs/adr/0016). */
export type LogEntry = {
  readonly __typename?: 'LogEntry';
  /** The draw or recruitment it is about. */
  readonly aboutId: Scalars['ID']['output'];
  readonly at: Scalars['DateTime']['output'];
  /** Its place, from 0. */
  readonly index: Scalars['Int']['output'];
  readonly kind: LogEntryKind;
  /** `Night worker, Harbour Homes`, as the network names it now, where it is about asking members; null for draws. */
  readonly post?: Maybe<Scalars['String']['output']>;
  /** The text whose hash is in the log's tree. */
  readonly text: Scalars['String']['output'];
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

export type LogEntryPage = {
  readonly __typename?: 'LogEntryPage';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly nodes: ReadonlyArray<LogEntry>;
  readonly total: Scalars['Int']['output'];
};

/** The last signed head of the log that people of an organisation saw. */
export type LogHeadSeen = {
  readonly __typename?: 'LogHeadSeen';
  readonly at: Scalars['DateTime']['output'];
  readonly key: Scalars['String']['output'];
  readonly organisationName: Scalars['String']['output'];
  readonly root: Scalars['String']['output'];
  readonly seenAt: Scalars['DateTime']['output'];
  readonly signature: Scalars['String']['output'];
  readonly size: Scalars['Int']['output'];
};

export type MayAnswerInterest =
  | 'ANYTHING'
  | 'NOTHING'
  /** The time to answer is over; a yes can still be taken back before the draw. */
  | 'NO_ONLY';

export type Member = {
  readonly __typename?: 'Member';
  readonly id: Scalars['ID']['output'];
};

/** A place of a member, for the lead at their home organisation. */
export type MemberPlace = {
  readonly __typename?: 'MemberPlace';
  readonly answerBy?: Maybe<Scalars['DateTime']['output']>;
  /** Null where the place has no days to choose or keep. */
  readonly dates?: Maybe<MyDates>;
  readonly drawId: Scalars['ID']['output'];
  readonly hadMoreTime: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly interviewsFrom: Scalars['Date']['output'];
  readonly interviewsTo: Scalars['Date']['output'];
  readonly member?: Maybe<Member>;
  readonly organisation?: Maybe<Organisation>;
  readonly post: Scalars['String']['output'];
  readonly recruitmentId: Scalars['ID']['output'];
  readonly state: PlaceState;
  readonly viewerCanGiveMoreTime: Scalars['Boolean']['output'];
  readonly viewerCanSayNo: Scalars['Boolean']['output'];
  readonly viewerCanSayYes: Scalars['Boolean']['output'];
  readonly whatNext: Scalars['String']['output'];
};

/** What members do in one recruitment, in the order it happens. */
export type MemberStage =
  | 'FEEDBACK'
  | 'INTERVIEWS'
  | 'JOB_DESCRIPTION'
  | 'QUESTIONS'
  | 'SHORT_LISTING';

/** What members are told before they say yes, beside the summary and the days (R56, R77, R162, R169); texts are empty while not written yet. */
export type MembersInvitation = {
  readonly __typename?: 'MembersInvitation';
  /** Whom to ask, with a phone number or an e-mail. */
  readonly contact: Scalars['String']['output'];
  /** What members do, in plain words. */
  readonly doing: Scalars['String']['output'];
  /** What is paid back or seen to beside the reward. */
  readonly expenses: Scalars['String']['output'];
  /** The recruitment guide: its text, or an https address (R56). */
  readonly guide: Scalars['String']['output'];
  /** In halves of an hour. */
  readonly hours?: Maybe<Scalars['Float']['output']>;
  /** What will change because members took part, and what will not. */
  readonly influence: Scalars['String']['output'];
  /** For each member; 0 where there is none. */
  readonly rewardPence?: Maybe<Scalars['Int']['output']>;
  readonly say?: Maybe<SayOfMembers>;
  /** Of 100 points; only with `SHARE`. */
  readonly sharePercent?: Maybe<Scalars['Int']['output']>;
  readonly stages: ReadonlyArray<MemberStage>;
  readonly way?: Maybe<PanelWay>;
  readonly where: Scalars['String']['output'];
};

export type MembersInvitationInput = {
  readonly contact: Scalars['String']['input'];
  readonly doing: Scalars['String']['input'];
  readonly expenses: Scalars['String']['input'];
  readonly guide: Scalars['String']['input'];
  readonly hours?: InputMaybe<Scalars['Float']['input']>;
  readonly influence: Scalars['String']['input'];
  readonly rewardPence?: InputMaybe<Scalars['Int']['input']>;
  readonly say?: InputMaybe<SayOfMembers>;
  readonly sharePercent?: InputMaybe<Scalars['Int']['input']>;
  readonly stages: ReadonlyArray<MemberStage>;
  readonly way?: InputMaybe<PanelWay>;
  readonly where: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Fixes the days. Everyone on the panel is told, and other days are given back. */
  readonly agreeDates: Recruitment;
  /** A member's own answer, or what they told their lead. */
  readonly answerInterest: MyInterest;
  /** A member's own yes or no to the place they were drawn for. After a no the next reserve comes in. */
  readonly answerPlace: MyDraw;
  /** What a member said on the phone or in person, written down by their lead. The member is told. */
  readonly answerPlaceForMember: MemberPlace;
  /** Asks everyone on the panel which of the days they promised suit. */
  readonly askForDates: Recruitment;
  /** Asks everyone eligible at once; nobody can choose whom (R55). */
  readonly askForInterest: Recruitment;
  /** You want to talk before you say yes or no. Your lead gets in touch; the time to answer goes on. */
  readonly askToTalk: MyDraw;
  /** The interviews with this panel do not take place. Everyone on it and in line is told; it is public. */
  readonly callOffPanel: Recruitment;
  /** The post is not filled this way any more; whoever said yes is told. Before a draw only. */
  readonly callOffRecruitment: Recruitment;
  readonly cancelDraw: Draw;
  readonly cancelWhatIf: WhatIf;
  /** From now on; recruitments already saved keep their policy until they are changed. */
  readonly changeDrawSettings: DrawSettings;
  /** Until a draw is published. */
  readonly changeRecruitment: Recruitment;
  /** After the draw: by lot from the draw's own seed, or whom the panel itself chose (R65). */
  readonly chooseChair: Recruitment;
  /** The member's own answer; it can be changed until the days are agreed. */
  readonly chooseDates: MyDraw;
  /** What a member said on the phone, in person or by letter, written down by their lead. The member is told. */
  readonly chooseDatesForMember: MemberPlace;
  /** Names the staff beside a drawn panel; it must be confirmed anew. */
  readonly choosePanelStaff: Recruitment;
  /** Waits for no more witnesses; the record names those who gave no hash. */
  readonly closeGathering: Draw;
  /** Ends the time to answer before its last day; with a public reason where some have not answered. */
  readonly closeInterest: Recruitment;
  /** After the interviews: counts a turn for everyone who served. */
  readonly completeRecruitment: Recruitment;
  /** Everyone said yes and is ready: the panel can take place. The interviews count only for a confirmed panel. */
  readonly confirmPanel: Recruitment;
  readonly createRecruitment: Recruitment;
  /** A later last day; opens the time to answer again where it was over and there is no draw yet. */
  readonly extendInterest: Recruitment;
  /** Someone has talked with them. */
  readonly finishTalk: InterestTalk;
  /** Two more days to answer, once, with a reason. */
  readonly giveMoreTime: MemberPlace;
  /** Binds your organisation to a share before anything is published. */
  readonly giveWitnessHash: Draw;
  /** The panel meets with those who are on it now. Once anyone else leaves, it is decided anew. */
  readonly goAheadShort: Recruitment;
  /** Keeps the head of the log that you saw with your organisation; for staff. */
  readonly keepLogHead: ReadonlyArray<LogHeadSeen>;
  /** Says what checking an opened draw found; once for each state of its record. */
  readonly noteAudit: PublicDrawRecord;
  /**
   * Opens what a drawn record seals; for the commissioner of its contract alone, and never for anyone who may know
   * members or their panels by another role. It is in the public log with the reason.
   */
  readonly openDraw: OpenedDraw;
  /** Changes who sits on a drawn panel by hand. It is public, and counts as not random. */
  readonly overrideSeat: Recruitment;
  /** Someone drawn can't come; no reason is asked. The next reserve who keeps the rules comes in. */
  readonly recordDropOut: Draw;
  /** Hands in a share of a published draw; it becomes public together with all others. */
  readonly revealShare: Draw;
  /** What staff wrote down for you is not so: coordinators are told. Your place does not come back by it. */
  readonly sayNotSo: MyDraw;
  readonly startDraw: Draw;
  readonly startWhatIf: WhatIf;
  /** Another period to choose days from, where none suits or agreed days must change. Everyone is asked anew. */
  readonly widenDates: Recruitment;
};


export type MutationAgreeDatesArgs = {
  input: AgreeDatesInput;
};


export type MutationAnswerInterestArgs = {
  input: AnswerInterestInput;
};


export type MutationAnswerPlaceArgs = {
  input: AnswerPlaceInput;
};


export type MutationAnswerPlaceForMemberArgs = {
  input: AnswerPlaceForMemberInput;
};


export type MutationAskForDatesArgs = {
  input: AskForDatesInput;
};


export type MutationAskForInterestArgs = {
  input: AskForInterestInput;
};


export type MutationAskToTalkArgs = {
  input: AskToTalkInput;
};


export type MutationCallOffPanelArgs = {
  input: CallOffPanelInput;
};


export type MutationCallOffRecruitmentArgs = {
  input: CallOffRecruitmentInput;
};


export type MutationCancelDrawArgs = {
  input: CancelDrawInput;
};


export type MutationCancelWhatIfArgs = {
  input: CancelWhatIfInput;
};


export type MutationChangeDrawSettingsArgs = {
  input: ChangeDrawSettingsInput;
};


export type MutationChangeRecruitmentArgs = {
  input: ChangeRecruitmentInput;
};


export type MutationChooseChairArgs = {
  input: ChooseChairInput;
};


export type MutationChooseDatesArgs = {
  input: ChooseDatesInput;
};


export type MutationChooseDatesForMemberArgs = {
  input: ChooseDatesForMemberInput;
};


export type MutationChoosePanelStaffArgs = {
  input: ChoosePanelStaffInput;
};


export type MutationCloseGatheringArgs = {
  input: CloseGatheringInput;
};


export type MutationCloseInterestArgs = {
  input: CloseInterestInput;
};


export type MutationCompleteRecruitmentArgs = {
  input: CompleteRecruitmentInput;
};


export type MutationConfirmPanelArgs = {
  input: ConfirmPanelInput;
};


export type MutationCreateRecruitmentArgs = {
  input: CreateRecruitmentInput;
};


export type MutationExtendInterestArgs = {
  input: AskForInterestInput;
};


export type MutationFinishTalkArgs = {
  input: FinishTalkInput;
};


export type MutationGiveMoreTimeArgs = {
  input: GiveMoreTimeInput;
};


export type MutationGiveWitnessHashArgs = {
  input: GiveWitnessHashInput;
};


export type MutationGoAheadShortArgs = {
  input: GoAheadShortInput;
};


export type MutationKeepLogHeadArgs = {
  input: KeepLogHeadInput;
};


export type MutationNoteAuditArgs = {
  input: NoteAuditInput;
};


export type MutationOpenDrawArgs = {
  input: OpenDrawInput;
};


export type MutationOverrideSeatArgs = {
  input: OverrideSeatInput;
};


export type MutationRecordDropOutArgs = {
  input: RecordDropOutInput;
};


export type MutationRevealShareArgs = {
  input: RevealShareInput;
};


export type MutationSayNotSoArgs = {
  input: SayNotSoInput;
};


export type MutationStartDrawArgs = {
  input: StartDrawInput;
};


export type MutationStartWhatIfArgs = {
  input: StartWhatIfInput;
};


export type MutationWidenDatesArgs = {
  input: WidenDatesInput;
};

/** The days of one's own place on a panel. */
export type MyDates = {
  readonly __typename?: 'MyDates';
  readonly answerBy?: Maybe<Scalars['DateTime']['output']>;
  readonly calendarFile?: Maybe<CalendarFile>;
  /** Null until you say which suit. */
  readonly choices?: Maybe<ReadonlyArray<DayChoice>>;
  /** Days you promised when you were drawn, to choose from; those agreed once they are. */
  readonly days: ReadonlyArray<Scalars['Date']['output']>;
  readonly daysNeeded: Scalars['Int']['output'];
  readonly endsAt?: Maybe<Scalars['String']['output']>;
  /** You no longer have the place: the file takes the days out of your calendar. */
  readonly isOver: Scalars['Boolean']['output'];
  readonly startsAt?: Maybe<Scalars['String']['output']>;
  readonly state: DatesState;
  readonly viewerCanChoose: Scalars['Boolean']['output'];
};

export type MyDraw = {
  readonly __typename?: 'MyDraw';
  /** Your answer to a place on the panel; null while not answered, or where there is no place. */
  readonly answer?: Maybe<PlaceAnswer>;
  /** Until when you can say yes or no; null where you were never asked. */
  readonly answerBy?: Maybe<Scalars['DateTime']['output']>;
  readonly chance: Fraction;
  /** `3 in 20` */
  readonly chanceInWords: Scalars['String']['output'];
  /** Null where you had no place on the panel. */
  readonly dates?: Maybe<MyDates>;
  /** When you said that this is not so; null while you have not. */
  readonly disputedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly drawId: Scalars['ID']['output'];
  readonly drawnAt: Scalars['DateTime']['output'];
  /** The page of facts, the same for all (R162). */
  readonly facts: ReadonlyArray<InvitationFact>;
  /** Whether those with fewer turns had the better chance, by the rules of this draw. */
  readonly fewerTurnsFirst: Scalars['Boolean']['output'];
  /** The number that stands for the whole list of this draw, to compare with the public one. */
  readonly fingerprint: Scalars['String']['output'];
  readonly interviewsFrom: Scalars['Date']['output'];
  readonly interviewsTo: Scalars['Date']['output'];
  readonly organisation?: Maybe<Organisation>;
  readonly outcome: MyDrawOutcome;
  /** People the draw could pick from, you among them. */
  readonly poolSize: Scalars['Int']['output'];
  readonly post: Scalars['String']['output'];
  /** JSON text that proves to you alone that you were in the draw with this chance. Keep it private. */
  readonly receipt: Scalars['String']['output'];
  readonly reserveNumber?: Maybe<Scalars['Int']['output']>;
  /** People with exactly your chance, you among them; null where they are fewer than five. */
  readonly sameChance?: Maybe<Scalars['Int']['output']>;
  readonly state: PlaceState;
  /** Turns you had, as this draw counted them; 0 where it did not look at them. */
  readonly turnsCounted: Scalars['Int']['output'];
  /** A place on the panel that waits for your yes or no. */
  readonly viewerCanAnswer: Scalars['Boolean']['output'];
  readonly viewerCanAskToTalk: Scalars['Boolean']['output'];
  readonly viewerCanDispute: Scalars['Boolean']['output'];
  readonly viewerCanSayNo: Scalars['Boolean']['output'];
  readonly viewerCanSayYes: Scalars['Boolean']['output'];
  /** What staff wrote down of why you can't come, in a sentence; null where you said it yourself, or nobody did. */
  readonly writtenDown?: Maybe<Scalars['String']['output']>;
};

export type MyDrawOutcome =
  /** On the panel or in line, and the panel was called off. */
  | 'CALLED_OFF'
  | 'NOT_DRAWN'
  | 'ON_THE_PANEL'
  | 'RESERVE'
  /** Drawn, and then said no or could not come. */
  | 'STEPPED_BACK';

export type MyDrawPage = {
  readonly __typename?: 'MyDrawPage';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly nodes: ReadonlyArray<MyDraw>;
  readonly total: Scalars['Int']['output'];
};

/** One member asked about one recruitment; for the member, who supports them, and their lead. */
export type MyInterest = {
  readonly __typename?: 'MyInterest';
  readonly answer?: Maybe<InterestAnswer>;
  readonly closesOn: Scalars['Date']['output'];
  /** The page of facts, the same for all (R162). */
  readonly facts: ReadonlyArray<InvitationFact>;
  readonly id: Scalars['ID']['output'];
  readonly mayAnswer: MayAnswerInterest;
  readonly member: Member;
  /** They said that a later round need not ask them about this one. */
  readonly notAgain: Scalars['Boolean']['output'];
  readonly organisation?: Maybe<Organisation>;
  readonly post: Scalars['String']['output'];
  readonly recruitmentId: Scalars['ID']['output'];
  /** Where it stands for them, in short sentences. */
  readonly standing: ReadonlyArray<Scalars['String']['output']>;
  readonly viewerCanAnswer: Scalars['Boolean']['output'];
};

/** The four needs of the network (R24). */
export type Need =
  | 'HOMELESSNESS'
  | 'MENTAL_ILL_HEALTH'
  | 'OFFENDING'
  | 'SUBSTANCE_MISUSE';

export type NoteAuditInput = {
  readonly drawId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Every line of the table and every reserve kept the rules. */
  readonly kept: Scalars['Boolean']['input'];
  /** What the check found, a sentence each, at most 20; none where everything was kept. */
  readonly problems: ReadonlyArray<Scalars['String']['input']>;
};

export type OpenDrawInput = {
  readonly drawId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why, in a sentence or two. Everyone can read it: no name, and nothing about anyone's needs. */
  readonly reason: Scalars['String']['input'];
};

/** What an auditor checks, in their own browser. */
export type OpenedDraw = {
  readonly __typename?: 'OpenedDraw';
  /** The opening as JSON text (docs/record-format.md §11): codes only. Keep it private. */
  readonly opening: Scalars['String']['output'];
  readonly record: PublicDrawRecord;
};

export type Organisation = {
  readonly __typename?: 'Organisation';
  readonly id: Scalars['ID']['output'];
};

/** How the seats of an organisation's panels were filled since a day. */
export type OrganisationFairness = {
  readonly __typename?: 'OrganisationFairness';
  /** Seats that came by draw and that nobody changed. */
  readonly byDraw: Scalars['Int']['output'];
  /** How often members' time to answer was ended early, before all had answered. */
  readonly endedEarly: Scalars['Int']['output'];
  readonly organisation?: Maybe<Organisation>;
  readonly seats: Scalars['Int']['output'];
  /** byDraw of seats, 0 to 1; null where there were no seats. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** How often staff wrote down for someone with a place, or in line for one, that they can't come. */
  readonly writtenDown: Scalars['Int']['output'];
};

/** How turns at the posts of one organisation were shared. */
export type OrganisationTurns = {
  readonly __typename?: 'OrganisationTurns';
  /** Of the seats on its panels since the period began, how many in 100 came by draw (R58); null without seats. */
  readonly drawnInHundred?: Maybe<Scalars['Int']['output']>;
  readonly effectiveFaces?: Maybe<Scalars['Float']['output']>;
  /** Turns of members lent by other organisations. */
  readonly lent: Scalars['Int']['output'];
  readonly organisation?: Maybe<Organisation>;
  readonly people: Scalars['Int']['output'];
  readonly turns: Scalars['Int']['output'];
};

export type OverrideSeatInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Whose place it is. */
  readonly memberId: Scalars['ID']['input'];
  /** Why, in a sentence or two. Everyone can read it: no name, and nothing about anyone's needs. */
  readonly reason: Scalars['String']['input'];
  readonly recruitmentId: Scalars['ID']['input'];
  /** Whom to put there, who said yes and was in the draw; not given for the next in the drawn order. */
  readonly replacementId?: InputMaybe<Scalars['ID']['input']>;
};

/** The member who has the chair. */
export type PanelChair = {
  readonly __typename?: 'PanelChair';
  readonly at: Scalars['DateTime']['output'];
  readonly how: ChairHow;
  readonly member?: Maybe<Member>;
};

/** One thing that must hold before a panel is confirmed. Never names a member. */
export type PanelCheck = {
  readonly __typename?: 'PanelCheck';
  readonly met: Scalars['Boolean']['output'];
  /** What is missing; null when it is met. */
  readonly missing?: Maybe<Scalars['String']['output']>;
  /** Whose lead can put it right. */
  readonly organisations: ReadonlyArray<Organisation>;
  readonly rule: Scalars['String']['output'];
  /** Who can put it right; null when it is met. */
  readonly whatNext?: Maybe<Scalars['String']['output']>;
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

export type PanelModel = {
  readonly __typename?: 'PanelModel';
  readonly chair: ChairSeat;
  /** Who decided this together; empty while it was not decided with members. */
  readonly decidedBy: Scalars['String']['output'];
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  readonly kind: PanelKind;
  /** Why others short-list than those who interview; null where they are the same people (R57). */
  readonly shortListingReason?: Maybe<Scalars['String']['output']>;
  readonly staffSeats: ReadonlyArray<PlannedStaff>;
};

export type PanelModelInput = {
  readonly chair: ChairSeat;
  readonly decidedBy: Scalars['String']['input'];
  readonly decidedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly kind: PanelKind;
  readonly shortListingReason?: InputMaybe<Scalars['String']['input']>;
  readonly staffSeats: ReadonlyArray<PlannedStaffInput>;
};

/** Panels that asked for experience of one need, in the whole network, over whole quarters (R176). */
export type PanelNeedCoverage = {
  readonly __typename?: 'PanelNeedCoverage';
  /** Of 100 of them, how many had it when they sat, misses counted in whole fives; null where fewer than 10 asked. */
  readonly metInHundred?: Maybe<Scalars['Int']['output']>;
  readonly need: Need;
  /** How many panels asked for it; null where fewer than 5 did. */
  readonly panels?: Maybe<Scalars['Int']['output']>;
};

export type PanelPreviewInput = {
  readonly interviewDays?: InputMaybe<Scalars['Int']['input']>;
  readonly interviewsFrom: Scalars['Date']['input'];
  readonly interviewsTo: Scalars['Date']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly rules: PanelRulesInput;
  readonly team?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a drawn panel can be confirmed: everyone's yes, their risk assessment and data handling, trained staff (R30, R33, R38). */
export type PanelReadiness = {
  readonly __typename?: 'PanelReadiness';
  /** Null where staff have the chair, and until it is drawn or chosen. */
  readonly chair?: Maybe<PanelChair>;
  readonly checks: ReadonlyArray<PanelCheck>;
  /** Null until the recruiter confirms, and again after anyone on the panel changed. */
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The recruitment's. */
  readonly id: Scalars['ID']['output'];
  /** Members of the panel who are trained to chair; empty where a member does not have the chair. */
  readonly membersTrainedToChair: ReadonlyArray<Member>;
  readonly staff: ReadonlyArray<PanelStaff>;
  /** Staff who could be named; empty where you may not name anyone. */
  readonly staffToChoose: ReadonlyArray<StaffChoice>;
  readonly viewerCanChooseChair: Scalars['Boolean']['output'];
  readonly viewerCanChooseStaff: Scalars['Boolean']['output'];
  readonly viewerCanConfirm: Scalars['Boolean']['output'];
  readonly votes: PanelVotes;
};

export type PanelRole =
  | 'CHAIR'
  | 'JOB_DESCRIPTION_REVIEW'
  | 'OBSERVER'
  | 'PANEL_MEMBER'
  | 'SHORT_LISTING';

/** How the people with lived experience on a panel are to be drawn. */
export type PanelRules = {
  readonly __typename?: 'PanelRules';
  /** Days of rest after a panel before someone can be drawn again. */
  readonly coolDownDays: Scalars['Int']['output'];
  readonly maxPerOrganisation: Scalars['Int']['output'];
  /** At least one person with experience of each of these. */
  readonly needs: ReadonlyArray<Need>;
  readonly policy: DrawPolicy;
  readonly reserves: Scalars['Int']['output'];
  readonly seats: Scalars['Int']['output'];
  /** At least one person who has used the service the post is in (R53). */
  readonly someoneFromTheTeam: Scalars['Boolean']['output'];
  /** At least one person trained to chair. */
  readonly someoneTrainedToChair: Scalars['Boolean']['output'];
  readonly trainedFor: PanelRole;
};

export type PanelRulesInput = {
  readonly coolDownDays: Scalars['Int']['input'];
  readonly maxPerOrganisation: Scalars['Int']['input'];
  readonly needs: ReadonlyArray<Need>;
  readonly policy: DrawPolicy;
  readonly reserves: Scalars['Int']['input'];
  readonly seats: Scalars['Int']['input'];
  readonly someoneFromTheTeam: Scalars['Boolean']['input'];
  readonly someoneTrainedToChair: Scalars['Boolean']['input'];
  readonly trainedFor: PanelRole;
};

/** Someone of staff beside the members of a panel. */
export type PanelStaff = {
  readonly __typename?: 'PanelStaff';
  /** Null for someone who has left. */
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly part: StaffPart;
  readonly personId: Scalars['ID']['output'];
};

/** Whose scores count, as the panel stands: never a support worker's (R64). */
export type PanelVotes = {
  readonly __typename?: 'PanelVotes';
  readonly members: Scalars['Int']['output'];
  readonly staff: Scalars['Int']['output'];
};

export type PanelWay =
  | 'EITHER'
  | 'IN_PERSON'
  | 'ONLINE';

/** What waits for the people who work at an organisation, for each what their role may do. Counts, never names. */
export type PanelsWaiting = {
  readonly __typename?: 'PanelsWaiting';
  /** The organisation's. */
  readonly id: Scalars['ID']['output'];
  /** Places of its members that wait for a yes or no. */
  readonly placesUnanswered: Scalars['Int']['output'];
  /** When the first of them goes to the next in line. */
  readonly placesUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly shortPanels: ReadonlyArray<ShortPanelWaiting>;
  /** Members who want to talk before they say whether they are interested. */
  readonly talks: Scalars['Int']['output'];
  readonly toWitness: ReadonlyArray<WitnessWaiting>;
};

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

/** A seat of staff as it is planned: `Wellbeing Leader` (R62). */
export type PlannedStaff = {
  readonly __typename?: 'PlannedStaff';
  readonly part: StaffPart;
  readonly title: Scalars['String']['output'];
};

export type PlannedStaffInput = {
  readonly part: StaffPart;
  readonly title: Scalars['String']['input'];
};

export type PostLevel =
  | 'BOARD'
  | 'FRONTLINE'
  | 'MANAGER'
  | 'SENIOR';

/** What anyone may read of a draw, signed in or not. */
export type PublicDrawRecord = {
  readonly __typename?: 'PublicDrawRecord';
  /** Earlier draws for the same post that were published and then abandoned. */
  readonly abandonedBefore: ReadonlyArray<Scalars['ID']['output']>;
  /** Why it was drawn again; null for a first draw. */
  readonly again?: Maybe<Scalars['String']['output']>;
  /** Who opened what it seals, the latest first, at most 20; for anyone. */
  readonly audits: ReadonlyArray<DrawAudit>;
  /** Until when an auditor can open it; null where what that needs was deleted by now. */
  readonly canBeOpenedUntil?: Maybe<Scalars['Date']['output']>;
  readonly commitment: Scalars['String']['output'];
  readonly deadline: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly organisationName?: Maybe<Scalars['String']['output']>;
  readonly pickedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly post: Scalars['String']['output'];
  readonly publishedAt: Scalars['DateTime']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The record as JSON text, byte for byte as it was published. */
  readonly record: Scalars['String']['output'];
  /** Every share as JSON text, published before the beacon spoke; null until then, and without a beacon. */
  readonly shares?: Maybe<Scalars['String']['output']>;
  readonly state: DrawState;
  readonly viewerCanAudit: Scalars['Boolean']['output'];
};

export type PublicDrawRecordPage = {
  readonly __typename?: 'PublicDrawRecordPage';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly nodes: ReadonlyArray<PublicDrawRecord>;
  readonly total: Scalars['Int']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  readonly draw?: Maybe<Draw>;
  readonly drawRecord?: Maybe<PublicDrawRecord>;
  readonly drawRecords: PublicDrawRecordPage;
  readonly drawSettings: DrawSettings;
  /** Draws that were started after an earlier one for the same post was published, newest first, with their reasons. */
  readonly drawsStartedAgain: DrawPage;
  /** Draws an organisation was asked to witness, newest first. */
  readonly drawsToWitness: DrawPage;
  /** Every change by hand in the network, the latest first; for coordinators. */
  readonly handChanges: HandChangePage;
  readonly handChangesCsv: CsvFile;
  /** Who wants to talk: your own members, and those asked by your organisation. */
  readonly interestTalks: ReadonlyArray<InterestTalk>;
  /** The network's public log, newest first; for anyone. */
  readonly logEntries: LogEntryPage;
  /** What organisations last saw of the log; for anyone. */
  readonly logHeadsSeen: ReadonlyArray<LogHeadSeen>;
  /** The same for a member you support or whose lead you are; null for everyone else. */
  readonly memberInterests?: Maybe<ReadonlyArray<MyInterest>>;
  /** One draw that you were in, for you alone; null where you were not. */
  readonly myDraw?: Maybe<MyDraw>;
  /** Draws you were in, newest first; for members. */
  readonly myDraws: MyDrawPage;
  /** Recruitments you were asked about, newest first; for members. */
  readonly myInterests: ReadonlyArray<MyInterest>;
  /** By organisation, the lowest share of drawn seats first; of interviews on or after that day. */
  readonly organisationFairness: ReadonlyArray<OrganisationFairness>;
  /** A dry run for rules that are not saved yet. */
  readonly panelPreview: DrawPreview;
  /** For staff of that organisation. */
  readonly panelsWaiting: PanelsWaiting;
  /** Places of members where you are their lead, whose interviews are still to come, in line too; the soonest answer first. */
  readonly placesOfMembers: ReadonlyArray<MemberPlace>;
  /** The check before members are asked; with no day, the one we suggest. */
  readonly previewInterest: InterestPreview;
  readonly recruitment?: Maybe<Recruitment>;
  readonly recruitments: RecruitmentPage;
  readonly rotation: Rotation;
  /** May you try other rules on the last 12 months? */
  readonly viewerCanTryWhatIf: Scalars['Boolean']['output'];
  readonly whatIf?: Maybe<WhatIf>;
  /** Draws of the last 12 months that you were in or could have been in, newest first. */
  readonly whyNotDrawn: WhyNotDrawnPage;
};


export type QueryDrawArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDrawRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDrawRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDrawsStartedAgainArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDrawsToWitnessArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organisationId: Scalars['ID']['input'];
};


export type QueryHandChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HandChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHandChangesCsvArgs = {
  filter?: InputMaybe<HandChangeFilter>;
};


export type QueryLogEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<LogEntryKind>;
};


export type QueryMemberInterestsArgs = {
  memberId: Scalars['ID']['input'];
};


export type QueryMyDrawArgs = {
  drawId: Scalars['ID']['input'];
};


export type QueryMyDrawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOrganisationFairnessArgs = {
  since: Scalars['Date']['input'];
};


export type QueryPanelPreviewArgs = {
  input: PanelPreviewInput;
};


export type QueryPanelsWaitingArgs = {
  organisationId: Scalars['ID']['input'];
};


export type QueryPreviewInterestArgs = {
  closesOn?: InputMaybe<Scalars['Date']['input']>;
  recruitmentId: Scalars['ID']['input'];
};


export type QueryRecruitmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecruitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecruitmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRotationArgs = {
  from: Scalars['Date']['input'];
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  stage?: InputMaybe<RotationStage>;
  to: Scalars['Date']['input'];
};


export type QueryWhatIfArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWhyNotDrawnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ReasonCount = {
  readonly __typename?: 'ReasonCount';
  readonly people: Scalars['Int']['output'];
  readonly reason: Scalars['String']['output'];
};

export type RecordDropOutInput = {
  readonly because: WrittenDownBecause;
  readonly drawId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  /** What it is, where it is something else. Coordinators, the commissioner and the member can read it. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

export type Recruitment = {
  readonly __typename?: 'Recruitment';
  readonly contract?: Maybe<Contract>;
  /** Null until a panel is drawn, and where you may not see who is on it. */
  readonly dates?: Maybe<DatePlan>;
  /** The draw that counts: under way or with a panel. */
  readonly draw?: Maybe<Draw>;
  /**
   * Why a draw of it counts as drawing again and needs a public reason, in plain sentences: an earlier draw of it
   * was published, or one for the same post whose panel never served. Null where it needs none.
   */
  readonly drawingAgain?: Maybe<Scalars['String']['output']>;
  /** Every draw ever started, newest first, abandoned ones included. */
  readonly draws: ReadonlyArray<Draw>;
  /** Who could be drawn on these dates, and why others could not. Null where you may not see it. */
  readonly eligibility?: Maybe<EligibilityPage>;
  /** The panel of a recruitment from before Freshfaces; null where a draw chose it or you may not see it. */
  readonly handPickedPanel?: Maybe<ReadonlyArray<Member>>;
  readonly id: Scalars['ID']['output'];
  /** The latest time members were asked; null before, and where you may not see it. */
  readonly interest?: Maybe<InterestWindow>;
  /** How many days of the period members are needed on. */
  readonly interviewDays: Scalars['Int']['output'];
  readonly interviewsFrom: Scalars['Date']['output'];
  readonly interviewsTo: Scalars['Date']['output'];
  readonly invitation?: Maybe<MembersInvitation>;
  /** The page of facts as members read it, in its order. */
  readonly invitationFacts: ReadonlyArray<InvitationFact>;
  readonly level: PostLevel;
  /** Members who could be named for a seat by hand; empty where you may not. */
  readonly membersToName: ReadonlyArray<Member>;
  readonly method: RecruitmentMethod;
  /** What must still be said before members can be asked, a sentence each. */
  readonly missingFacts: ReadonlyArray<Scalars['String']['output']>;
  /** Null while the pool, which knows its name, can't be reached. So are people and their homes below. */
  readonly organisation?: Maybe<Organisation>;
  /** Seats changed by hand, the latest first. */
  readonly overrides: ReadonlyArray<SeatOverride>;
  /** Members of the organisations whose lead you are who were asked, so that you can write down what they tell you; null for everyone else. */
  readonly ownMembersAsked?: Maybe<ReadonlyArray<MyInterest>>;
  readonly panelModel: PanelModel;
  readonly post: Scalars['String']['output'];
  /** A dry run of the chances: nothing is drawn and nothing is kept. Null where you may not see it. */
  readonly preview?: Maybe<DrawPreview>;
  /** Null until a panel is drawn, after the interviews, and where you may not see who is on it. */
  readonly readiness?: Maybe<PanelReadiness>;
  readonly rules: PanelRules;
  /** The same rules, a plain sentence each. */
  readonly rulesInWords: ReadonlyArray<Scalars['String']['output']>;
  /** Null where every seat is taken, or the empty ones are being filled by a draw. */
  readonly shortPanel?: Maybe<ShortPanel>;
  readonly stage: RecruitmentStage;
  readonly summary: Scalars['String']['output'];
  /** The service the post is in: `elm-street`. */
  readonly team?: Maybe<Scalars['String']['output']>;
  readonly viewerCanAskForInterest: Scalars['Boolean']['output'];
  readonly viewerCanCallOff: Scalars['Boolean']['output'];
  readonly viewerCanChange: Scalars['Boolean']['output'];
  readonly viewerCanCloseInterest: Scalars['Boolean']['output'];
  readonly viewerCanDraw: Scalars['Boolean']['output'];
  readonly viewerCanExtendInterest: Scalars['Boolean']['output'];
  readonly viewerCanOverride: Scalars['Boolean']['output'];
  readonly viewerCanSeePanel: Scalars['Boolean']['output'];
};


export type RecruitmentEligibilityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  only?: InputMaybe<EligibilityFilter>;
};

export type RecruitmentFilter = {
  /** Interviews on or after this day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly stage?: InputMaybe<RecruitmentStage>;
  /** Interviews on or before this day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type RecruitmentMethod =
  /** From before Freshfaces: someone chose the people. */
  | 'HAND_PICKED'
  | 'RANDOM_DRAW';

export type RecruitmentPage = {
  readonly __typename?: 'RecruitmentPage';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly nodes: ReadonlyArray<Recruitment>;
  readonly total: Scalars['Int']['output'];
};

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

/** One smallest change that would make the draw possible. */
export type Relaxation = {
  readonly __typename?: 'Relaxation';
  /** Organisations whose members could fill the gap if they were free or lent. */
  readonly organisationsThatCouldLend: ReadonlyArray<Organisation>;
  /** The rules with this change made; null where it changes what these rules do not say. */
  readonly rules?: Maybe<PanelRules>;
  /** What is missing and what to change. */
  readonly sentence: Scalars['String']['output'];
};

export type Reserve = {
  readonly __typename?: 'Reserve';
  readonly homeOrganisation?: Maybe<Organisation>;
  readonly member?: Maybe<Member>;
  /** 1 is asked first. */
  readonly place: Scalars['Int']['output'];
};

export type RevealShareInput = {
  readonly drawId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The organisation you act for. */
  readonly organisationId: Scalars['ID']['input'];
  /** The share behind your hash, as 64 hex digits. */
  readonly share: Scalars['String']['input'];
};

export type RevealWithin =
  | 'ONE_DAY'
  | 'ONE_HOUR'
  /** Everyone is here now. */
  | 'ONE_MINUTE';

export type Rotation = {
  readonly __typename?: 'Rotation';
  /** Of the whole network only; none for one organisation or stage. */
  readonly alerts: ReadonlyArray<RotationAlert>;
  /** The period of the same length just before. */
  readonly before: RotationMeasures;
  readonly byNeed: ReadonlyArray<RotationByNeed>;
  /** Posts of each organisation, most turns first. */
  readonly byOrganisation: ReadonlyArray<OrganisationTurns>;
  readonly byStage: ReadonlyArray<StageTurns>;
  /** Null when asked for one organisation's posts or one stage, or where the period holds no two whole quarters. */
  readonly coverage?: Maybe<ReadonlyArray<PanelNeedCoverage>>;
  readonly csv: CsvFile;
  readonly from: Scalars['Date']['output'];
  /** Turns by person and organisation of the post, most turns first. Null where you may not see it. */
  readonly matrix?: Maybe<ReadonlyArray<ServiceRow>>;
  readonly months: ReadonlyArray<RotationMonth>;
  readonly now: RotationMeasures;
  /** The whole quarters that figures by need are of; null as `coverage` is. */
  readonly quarters?: Maybe<RotationQuarters>;
  /** The months of the period, as `servedWhen` counts them: `2026-11`. */
  readonly servedMonths: ReadonlyArray<Scalars['String']['output']>;
  /** Who took part when, most turns first; null where you may not see it. */
  readonly servedWhen?: Maybe<ReadonlyArray<ServedWhen>>;
  /** From no turn to the most, each number of turns that anyone had. */
  readonly spread: ReadonlyArray<TurnsSpread>;
  readonly to: Scalars['Date']['output'];
};

/** Something in these figures that someone should look at, why it is so, and what can be done. */
export type RotationAlert = {
  readonly __typename?: 'RotationAlert';
  readonly kind: RotationAlertKind;
  /** One sentence with the figure. */
  readonly says: Scalars['String']['output'];
  readonly steps: ReadonlyArray<RotationStep>;
  readonly why: Scalars['String']['output'];
};

export type RotationAlertKind =
  | 'BUSY_FEW'
  | 'CHOSEN_BY_HAND'
  | 'FEW_COVER_A_NEED'
  | 'NEED_NOT_MET'
  | 'NEVER_SERVED'
  | 'NOBODY_LENT';

/**
 * Turns by people with one need, over whole quarters of the whole network: counts rounded down to whole fives
 * and no other measure. Null measures where a count is under 5, when asked for one organisation's posts or one
 * stage, or where the period holds no two whole quarters.
 */
export type RotationByNeed = {
  readonly __typename?: 'RotationByNeed';
  readonly measures?: Maybe<RotationMeasures>;
  readonly need: Need;
};

/** How the same faces show up, over one period (DESIGN.md §2, Rotation). */
export type RotationMeasures = {
  readonly __typename?: 'RotationMeasures';
  /** Share of all turns held by the busiest tenth of the pool, 0 to 1; null with no turns. */
  readonly busiestTenthShare?: Maybe<Scalars['Float']['output']>;
  readonly distinctMembers: Scalars['Int']['output'];
  /** Inverse Herfindahl index: how many people it would take, serving equally, to be as spread; null with no turns. */
  readonly effectiveFaces?: Maybe<Scalars['Float']['output']>;
  /** What that share would be at the least, with the same turns shared as evenly as whole turns allow. */
  readonly evenestTenthShare?: Maybe<Scalars['Float']['output']>;
  /** Gini coefficient of turns over the pool, 0 (all equal) to 1; null with no turns. */
  readonly gini?: Maybe<Scalars['Float']['output']>;
  readonly medianDaysSinceLastTurn?: Maybe<Scalars['Float']['output']>;
  /** People in the pool over the period, served or not. */
  readonly members: Scalars['Int']['output'];
  readonly neverServed: Scalars['Int']['output'];
  readonly turns: Scalars['Int']['output'];
};

export type RotationMonth = {
  readonly __typename?: 'RotationMonth';
  readonly distinctMembers: Scalars['Int']['output'];
  readonly distinctSoFar: Scalars['Int']['output'];
  /** `2026-11` */
  readonly month: Scalars['String']['output'];
  readonly turns: Scalars['Int']['output'];
  /** Turns since the period began. Where it leaves `distinctSoFar` behind, the same people came again. */
  readonly turnsSoFar: Scalars['Int']['output'];
};

export type RotationQuarters = {
  readonly __typename?: 'RotationQuarters';
  readonly from: Scalars['Date']['output'];
  readonly to: Scalars['Date']['output'];
};

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

export type RotationStep = {
  readonly __typename?: 'RotationStep';
  readonly label: Scalars['String']['output'];
  /** A page of the product: `/pool/health`. */
  readonly path: Scalars['String']['output'];
};

export type SayNotSoInput = {
  readonly drawId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** How members' views count, decided before anyone is asked (R77). */
export type SayOfMembers =
  /** Members say what they think; staff decide. */
  | 'ADVICE'
  /** Each member's score counts as much as anyone else's on the panel. */
  | 'EQUAL'
  /** Members' scores together are a stated share of the whole. */
  | 'SHARE';

export type Seat = {
  readonly __typename?: 'Seat';
  /** Until when they can say yes or no; null where they were never asked. */
  readonly answerBy?: Maybe<Scalars['DateTime']['output']>;
  readonly hadMoreTime: Scalars['Boolean']['output'];
  readonly homeOrganisation?: Maybe<Organisation>;
  /** Where an earlier draw gave them this seat, as nobody was left in its order. */
  readonly isKept: Scalars['Boolean']['output'];
  readonly member?: Maybe<Member>;
  /** Set when this person came in for someone who dropped out. */
  readonly replaced?: Maybe<Member>;
  /** They said yes to the place; false until they have. */
  readonly saidYes: Scalars['Boolean']['output'];
  /** Null for someone who was erased since. */
  readonly state?: Maybe<PlaceState>;
  readonly viewerCanGiveMoreTime: Scalars['Boolean']['output'];
  /** In plain words. */
  readonly whatNext: Scalars['String']['output'];
};

/** What one person on the panel said. */
export type SeatDates = {
  readonly __typename?: 'SeatDates';
  /** Null until they say which of them suit. */
  readonly choices?: Maybe<ReadonlyArray<DayChoice>>;
  /** Days they promised when they were drawn. */
  readonly heldDays: ReadonlyArray<Scalars['Date']['output']>;
  readonly member: Member;
};

/** A seat of a drawn panel that someone changed by hand, with a public reason (R58). */
export type SeatOverride = {
  readonly __typename?: 'SeatOverride';
  readonly at: Scalars['DateTime']['output'];
  /** True: a member was named for the seat. False: it went to the next in the drawn order. */
  readonly byName: Scalars['Boolean']['output'];
  /** Null too where the next in the drawn order came in. */
  readonly came?: Maybe<Member>;
  readonly id: Scalars['ID']['output'];
  /** Null where you may not see who is on the panel. */
  readonly left?: Maybe<Member>;
  readonly organisation?: Maybe<Organisation>;
  /** The post it was for. */
  readonly post: Scalars['String']['output'];
  /** Public; names nobody and tells of no need. */
  readonly reason: Scalars['String']['output'];
  readonly recruitmentId: Scalars['ID']['output'];
};

/** One member's turns in each month of the period. */
export type ServedWhen = {
  readonly __typename?: 'ServedWhen';
  readonly daysSince?: Maybe<Scalars['Int']['output']>;
  /** The last day they took part, in this period or before; null where they never did. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  readonly member?: Maybe<Member>;
  readonly months: ReadonlyArray<Scalars['Int']['output']>;
  readonly total: Scalars['Int']['output'];
};

export type ServiceCount = {
  readonly __typename?: 'ServiceCount';
  readonly organisation?: Maybe<Organisation>;
  readonly turns: Scalars['Int']['output'];
};

export type ServiceRow = {
  readonly __typename?: 'ServiceRow';
  readonly counts: ReadonlyArray<ServiceCount>;
  readonly member?: Maybe<Member>;
  readonly total: Scalars['Int']['output'];
};

/** A drawn panel with an empty seat, when there is no time left to ask members again. Nobody can just be put there. */
export type ShortPanel = {
  readonly __typename?: 'ShortPanel';
  readonly filled: Scalars['Int']['output'];
  /** It was decided that the panel goes ahead with those who are on it now. */
  readonly goesAhead: Scalars['Boolean']['output'];
  /** The recruitment's. */
  readonly id: Scalars['ID']['output'];
  readonly seats: Scalars['Int']['output'];
  readonly viewerCanCallOff: Scalars['Boolean']['output'];
  readonly viewerCanGoAhead: Scalars['Boolean']['output'];
  /** To other days: `widenDates`. With time enough, members are asked again for the empty seat. */
  readonly viewerCanMove: Scalars['Boolean']['output'];
  /** In plain words. Rules that rest on what members have been through are said as they were drawn. */
  readonly whatItMeans: ReadonlyArray<Scalars['String']['output']>;
};

/** A panel with an empty seat about which nobody has decided. */
export type ShortPanelWaiting = {
  readonly __typename?: 'ShortPanelWaiting';
  readonly organisation?: Maybe<Organisation>;
  readonly post: Scalars['String']['output'];
  readonly recruitmentId: Scalars['ID']['output'];
};

export type StaffChoice = {
  readonly __typename?: 'StaffChoice';
  readonly name: Scalars['String']['output'];
  readonly personId: Scalars['ID']['output'];
};

/** What a member of staff does at the interviews. */
export type StaffPart =
  | 'CHAIR'
  | 'PANEL_MEMBER'
  /** Supports the members; has no say in who is chosen (R64). */
  | 'SUPPORT_WORKER';

export type StaffSeatInput = {
  readonly part: StaffPart;
  readonly personId: Scalars['ID']['input'];
};

export type StageTurns = {
  readonly __typename?: 'StageTurns';
  readonly people: Scalars['Int']['output'];
  readonly stage: RotationStage;
  readonly turns: Scalars['Int']['output'];
};

export type StartDrawInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why it is drawn again, where an earlier draw of this recruitment was published. Public for ever. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly recruitmentId: Scalars['ID']['input'];
  /** How long shares can be revealed once the draw is published; a minute where left out. */
  readonly revealWithin?: InputMaybe<RevealWithin>;
  /**
   * 64 hex digits: SHA-256 of the text `["freshfaces-draw/3/share","witness","<share>"]`, where the share is
   * 32 random bytes in hex that only your browser knows yet.
   */
  readonly witnessCommitment: Scalars['String']['input'];
  /** Other organisations that are to add a secret share of their own; nobody where left out. */
  readonly witnessOrganisationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type StartWhatIfInput = {
  readonly coolDownDays?: InputMaybe<Scalars['Int']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly maxPerOrganisation?: InputMaybe<Scalars['Int']['input']>;
  readonly mostTurnsAYear?: InputMaybe<Scalars['Int']['input']>;
  readonly policy?: InputMaybe<DrawPolicy>;
};

/** How many people had this many turns. */
export type TurnsSpread = {
  readonly __typename?: 'TurnsSpread';
  readonly people: Scalars['Int']['output'];
  readonly turns: Scalars['Int']['output'];
};

/** A replay of the last 12 months under other rules. It says nothing about who would be drawn. */
export type WhatIf = {
  readonly __typename?: 'WhatIf';
  /** The same panels by the rules they had, replayed. */
  readonly asTheyWere?: Maybe<WhatIfMeasures>;
  /** Draws done and all to do. */
  readonly done: Scalars['Int']['output'];
  readonly from: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly panels: Scalars['Int']['output'];
  /** What really happened: turns on these panels. */
  readonly really?: Maybe<WhatIfMeasures>;
  readonly rules: WhatIfRules;
  readonly state: WhatIfState;
  /** How many times each is played; what is shown is the mean. */
  readonly times: Scalars['Int']['output'];
  readonly to: Scalars['Date']['output'];
  readonly total: Scalars['Int']['output'];
  readonly tried?: Maybe<WhatIfMeasures>;
};

/** How turns would be shared, the mean of several times. */
export type WhatIfMeasures = {
  readonly __typename?: 'WhatIfMeasures';
  readonly busiestTenthShare?: Maybe<Scalars['Float']['output']>;
  readonly distinctMembers: Scalars['Float']['output'];
  readonly effectiveFaces?: Maybe<Scalars['Float']['output']>;
  readonly gini?: Maybe<Scalars['Float']['output']>;
  readonly members: Scalars['Int']['output'];
  readonly neverServed: Scalars['Float']['output'];
  /** How many people had a chance of at least 1 in 100, in the panel in the middle. */
  readonly realChance?: Maybe<Scalars['Float']['output']>;
  readonly turns: Scalars['Float']['output'];
  /** Panels whose rules nobody could meet. */
  readonly unmet: Scalars['Float']['output'];
};

/** What panels of the last 12 months are drawn by again; null keeps what each panel asked for itself. */
export type WhatIfRules = {
  readonly __typename?: 'WhatIfRules';
  readonly coolDownDays?: Maybe<Scalars['Int']['output']>;
  readonly maxPerOrganisation?: Maybe<Scalars['Int']['output']>;
  /** Most turns anyone may have in a year, beside each member's own limit. */
  readonly mostTurnsAYear?: Maybe<Scalars['Int']['output']>;
  readonly policy?: Maybe<DrawPolicy>;
};

export type WhatIfState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'RUNNING';

/** Why you were or were not in one draw. For you alone (R170). */
export type WhyNotDrawn = {
  readonly __typename?: 'WhyNotDrawn';
  /** The answer in a sentence. */
  readonly answer: Scalars['String']['output'];
  /** When it was drawn; where you were not in it, when its list was fixed. */
  readonly at: Scalars['DateTime']['output'];
  readonly drawId: Scalars['ID']['output'];
  readonly organisation?: Maybe<Organisation>;
  readonly post: Scalars['String']['output'];
  readonly rules: ReadonlyArray<DrawRuleForMe>;
  readonly wasInIt: Scalars['Boolean']['output'];
};

export type WhyNotDrawnPage = {
  readonly __typename?: 'WhyNotDrawnPage';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly nodes: ReadonlyArray<WhyNotDrawn>;
};

export type WidenDatesInput = {
  /** The last day for answers. */
  readonly answerBy: Scalars['Date']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly interviewsFrom: Scalars['Date']['input'];
  readonly interviewsTo: Scalars['Date']['input'];
  readonly recruitmentId: Scalars['ID']['input'];
};

/** What happens where a share is not revealed in time; stated before anyone can know the result. */
export type WithheldRule =
  /** The draw goes on without it. Only with a beacon, which speaks after every share is public. */
  | 'LEFT_OUT'
  /** Nobody is drawn. */
  | 'NO_DRAW';

export type WitnessPart =
  /** Make a secret share, and give its hash. */
  | 'GIVE_HASH'
  | 'REVEAL_SHARE';

/** A draw that waits for an organisation's share of the luck. */
export type WitnessWaiting = {
  readonly __typename?: 'WitnessWaiting';
  readonly drawId: Scalars['ID']['output'];
  /** The organisation that recruits. */
  readonly organisation?: Maybe<Organisation>;
  readonly part: WitnessPart;
  readonly post: Scalars['String']['output'];
  /** It goes on without the share, or ends, after this. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
};

/** Why staff write down for a member that they can't come; never anything about their health or life. */
export type WrittenDownBecause =
  /** Nobody can reach the member. */
  | 'NOT_REACHED'
  /** Something else, in words. */
  | 'OTHER'
  /** The member told us. */
  | 'TOLD_US';



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
  Draw: Draw;
  Recruitment: Recruitment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Draw:
    ( { __typename: 'Draw' }
    & GraphQLRecursivePick<FederationTypes['Draw'], {"id":true}> );
  Recruitment:
    ( { __typename: 'Recruitment' }
    & GraphQLRecursivePick<FederationTypes['Recruitment'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgreeDatesInput: AgreeDatesInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AnswerInterestInput: AnswerInterestInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AnswerPlaceForMemberInput: AnswerPlaceForMemberInput;
  AnswerPlaceInput: AnswerPlaceInput;
  AskForDatesInput: AskForDatesInput;
  AskForInterestInput: AskForInterestInput;
  AskToTalkInput: AskToTalkInput;
  CalendarFile: ResolverTypeWrapper<CalendarFile>;
  CallOffPanelInput: CallOffPanelInput;
  CallOffRecruitmentInput: CallOffRecruitmentInput;
  CancelDrawInput: CancelDrawInput;
  CancelWhatIfInput: CancelWhatIfInput;
  ChairHow: ChairHow;
  ChairSeat: ChairSeat;
  ChanceBand: ResolverTypeWrapper<ChanceBand>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ChanceRange: ResolverTypeWrapper<ChanceRange>;
  ChangeDrawSettingsInput: ChangeDrawSettingsInput;
  ChangeRecruitmentInput: ChangeRecruitmentInput;
  ChooseChairInput: ChooseChairInput;
  ChooseDatesForMemberInput: ChooseDatesForMemberInput;
  ChooseDatesInput: ChooseDatesInput;
  ChoosePanelStaffInput: ChoosePanelStaffInput;
  CloseGatheringInput: CloseGatheringInput;
  CloseInterestInput: CloseInterestInput;
  CompleteRecruitmentInput: CompleteRecruitmentInput;
  ConfirmPanelInput: ConfirmPanelInput;
  Contract: ResolverTypeWrapper<Contract>;
  CoverageLine: ResolverTypeWrapper<CoverageLine>;
  CreateRecruitmentInput: CreateRecruitmentInput;
  CsvFile: ResolverTypeWrapper<CsvFile>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePlan: ResolverTypeWrapper<DatePlan>;
  DateSuggestion: ResolverTypeWrapper<DateSuggestion>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DatesState: DatesState;
  DayChoice: ResolverTypeWrapper<DayChoice>;
  DayChoiceInput: DayChoiceInput;
  Draw: ResolverTypeWrapper<DrawKept>;
  DrawAudit: ResolverTypeWrapper<DrawAuditKept>;
  DrawPage: ResolverTypeWrapper<Omit<DrawPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Draw']> }>;
  DrawPolicy: DrawPolicy;
  DrawPreview: ResolverTypeWrapper<DrawPreview>;
  DrawProgress: ResolverTypeWrapper<DrawProgress>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DrawRuleForMe: ResolverTypeWrapper<DrawRuleForMe>;
  DrawSettings: ResolverTypeWrapper<DrawSettingsKept>;
  DrawState: DrawState;
  DrawWitness: ResolverTypeWrapper<DrawShare>;
  DropOut: ResolverTypeWrapper<DropOut>;
  Eligibility: ResolverTypeWrapper<Eligibility>;
  EligibilityFilter: EligibilityFilter;
  EligibilityPage: ResolverTypeWrapper<EligibilityPage>;
  FinishTalkInput: FinishTalkInput;
  Fraction: ResolverTypeWrapper<Fraction>;
  GiveMoreTimeInput: GiveMoreTimeInput;
  GiveWitnessHashInput: GiveWitnessHashInput;
  GoAheadShortInput: GoAheadShortInput;
  HandChange: ResolverTypeWrapper<HandChangeKept>;
  HandChangeFilter: HandChangeFilter;
  HandChangeKind: HandChangeKind;
  HandChangePage: ResolverTypeWrapper<Omit<HandChangePage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['HandChange']> }>;
  InterestAnswer: InterestAnswer;
  InterestPreview: ResolverTypeWrapper<InterestPreview>;
  InterestTalk: ResolverTypeWrapper<AskedMember>;
  InterestWindow: ResolverTypeWrapper<InterestWindowKept>;
  InvitationFact: ResolverTypeWrapper<InvitationFact>;
  KeepLogHeadInput: KeepLogHeadInput;
  LogEntry: ResolverTypeWrapper<LogEntry>;
  LogEntryKind: LogEntryKind;
  LogEntryPage: ResolverTypeWrapper<LogEntryPage>;
  LogHeadSeen: ResolverTypeWrapper<LogHeadSeen>;
  MayAnswerInterest: MayAnswerInterest;
  Member: ResolverTypeWrapper<Member>;
  MemberPlace: ResolverTypeWrapper<DrawEntry>;
  MemberStage: MemberStage;
  MembersInvitation: ResolverTypeWrapper<MembersInvitation>;
  MembersInvitationInput: MembersInvitationInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MyDates: ResolverTypeWrapper<MyDates>;
  MyDraw: ResolverTypeWrapper<DrawEntry>;
  MyDrawOutcome: MyDrawOutcome;
  MyDrawPage: ResolverTypeWrapper<Omit<MyDrawPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['MyDraw']> }>;
  MyInterest: ResolverTypeWrapper<AskedMember>;
  Need: Need;
  NoteAuditInput: NoteAuditInput;
  OpenDrawInput: OpenDrawInput;
  OpenedDraw: ResolverTypeWrapper<Omit<OpenedDraw, 'record'> & { record: ResolversTypes['PublicDrawRecord'] }>;
  Organisation: ResolverTypeWrapper<Organisation>;
  OrganisationFairness: ResolverTypeWrapper<OrganisationFairness>;
  OrganisationTurns: ResolverTypeWrapper<OrganisationTurns>;
  OverrideSeatInput: OverrideSeatInput;
  PanelChair: ResolverTypeWrapper<PanelChair>;
  PanelCheck: ResolverTypeWrapper<PanelCheck>;
  PanelKind: PanelKind;
  PanelModel: ResolverTypeWrapper<PanelModel>;
  PanelModelInput: PanelModelInput;
  PanelNeedCoverage: ResolverTypeWrapper<PanelNeedCoverage>;
  PanelPreviewInput: PanelPreviewInput;
  PanelReadiness: ResolverTypeWrapper<PanelUnderReview>;
  PanelRole: PanelRole;
  PanelRules: ResolverTypeWrapper<PanelRules>;
  PanelRulesInput: PanelRulesInput;
  PanelStaff: ResolverTypeWrapper<PanelStaff>;
  PanelVotes: ResolverTypeWrapper<PanelVotes>;
  PanelWay: PanelWay;
  PanelsWaiting: ResolverTypeWrapper<PanelsWaiting>;
  PartOfDay: PartOfDay;
  PlaceAnswer: PlaceAnswer;
  PlaceState: PlaceState;
  PlannedStaff: ResolverTypeWrapper<PlannedStaff>;
  PlannedStaffInput: PlannedStaffInput;
  PostLevel: PostLevel;
  PublicDrawRecord: ResolverTypeWrapper<PublicRecord>;
  PublicDrawRecordPage: ResolverTypeWrapper<Omit<PublicDrawRecordPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['PublicDrawRecord']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReasonCount: ResolverTypeWrapper<ReasonCount>;
  RecordDropOutInput: RecordDropOutInput;
  Recruitment: ResolverTypeWrapper<RecruitmentKept>;
  RecruitmentFilter: RecruitmentFilter;
  RecruitmentMethod: RecruitmentMethod;
  RecruitmentPage: ResolverTypeWrapper<Omit<RecruitmentPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Recruitment']> }>;
  RecruitmentStage: RecruitmentStage;
  Relaxation: ResolverTypeWrapper<Relaxation>;
  Reserve: ResolverTypeWrapper<Reserve>;
  RevealShareInput: RevealShareInput;
  RevealWithin: RevealWithin;
  Rotation: ResolverTypeWrapper<Rotation>;
  RotationAlert: ResolverTypeWrapper<RotationAlert>;
  RotationAlertKind: RotationAlertKind;
  RotationByNeed: ResolverTypeWrapper<RotationByNeed>;
  RotationMeasures: ResolverTypeWrapper<RotationMeasures>;
  RotationMonth: ResolverTypeWrapper<RotationMonth>;
  RotationQuarters: ResolverTypeWrapper<RotationQuarters>;
  RotationStage: RotationStage;
  RotationStep: ResolverTypeWrapper<RotationStep>;
  SayNotSoInput: SayNotSoInput;
  SayOfMembers: SayOfMembers;
  Seat: ResolverTypeWrapper<Seat>;
  SeatDates: ResolverTypeWrapper<SeatDates>;
  SeatOverride: ResolverTypeWrapper<OverrideKept>;
  ServedWhen: ResolverTypeWrapper<ServedWhen>;
  ServiceCount: ResolverTypeWrapper<ServiceCount>;
  ServiceRow: ResolverTypeWrapper<ServiceRow>;
  ShortPanel: ResolverTypeWrapper<ShortPanel>;
  ShortPanelWaiting: ResolverTypeWrapper<ShortPanelWaiting>;
  StaffChoice: ResolverTypeWrapper<StaffChoice>;
  StaffPart: StaffPart;
  StaffSeatInput: StaffSeatInput;
  StageTurns: ResolverTypeWrapper<StageTurns>;
  StartDrawInput: StartDrawInput;
  StartWhatIfInput: StartWhatIfInput;
  TurnsSpread: ResolverTypeWrapper<TurnsSpread>;
  WhatIf: ResolverTypeWrapper<WhatIf>;
  WhatIfMeasures: ResolverTypeWrapper<WhatIfMeasures>;
  WhatIfRules: ResolverTypeWrapper<WhatIfRules>;
  WhatIfState: WhatIfState;
  WhyNotDrawn: ResolverTypeWrapper<WhyNotDrawn>;
  WhyNotDrawnPage: ResolverTypeWrapper<WhyNotDrawnPage>;
  WidenDatesInput: WidenDatesInput;
  WithheldRule: WithheldRule;
  WitnessPart: WitnessPart;
  WitnessWaiting: ResolverTypeWrapper<WitnessWaiting>;
  WrittenDownBecause: WrittenDownBecause;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AgreeDatesInput: AgreeDatesInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AnswerInterestInput: AnswerInterestInput;
  Boolean: Scalars['Boolean']['output'];
  AnswerPlaceForMemberInput: AnswerPlaceForMemberInput;
  AnswerPlaceInput: AnswerPlaceInput;
  AskForDatesInput: AskForDatesInput;
  AskForInterestInput: AskForInterestInput;
  AskToTalkInput: AskToTalkInput;
  CalendarFile: CalendarFile;
  CallOffPanelInput: CallOffPanelInput;
  CallOffRecruitmentInput: CallOffRecruitmentInput;
  CancelDrawInput: CancelDrawInput;
  CancelWhatIfInput: CancelWhatIfInput;
  ChanceBand: ChanceBand;
  Int: Scalars['Int']['output'];
  ChanceRange: ChanceRange;
  ChangeDrawSettingsInput: ChangeDrawSettingsInput;
  ChangeRecruitmentInput: ChangeRecruitmentInput;
  ChooseChairInput: ChooseChairInput;
  ChooseDatesForMemberInput: ChooseDatesForMemberInput;
  ChooseDatesInput: ChooseDatesInput;
  ChoosePanelStaffInput: ChoosePanelStaffInput;
  CloseGatheringInput: CloseGatheringInput;
  CloseInterestInput: CloseInterestInput;
  CompleteRecruitmentInput: CompleteRecruitmentInput;
  ConfirmPanelInput: ConfirmPanelInput;
  Contract: Contract;
  CoverageLine: CoverageLine;
  CreateRecruitmentInput: CreateRecruitmentInput;
  CsvFile: CsvFile;
  Date: Scalars['Date']['output'];
  DatePlan: DatePlan;
  DateSuggestion: DateSuggestion;
  DateTime: Scalars['DateTime']['output'];
  DayChoice: DayChoice;
  DayChoiceInput: DayChoiceInput;
  Draw: DrawKept;
  DrawAudit: DrawAuditKept;
  DrawPage: Omit<DrawPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Draw']> };
  DrawPreview: DrawPreview;
  DrawProgress: DrawProgress;
  Float: Scalars['Float']['output'];
  DrawRuleForMe: DrawRuleForMe;
  DrawSettings: DrawSettingsKept;
  DrawWitness: DrawShare;
  DropOut: DropOut;
  Eligibility: Eligibility;
  EligibilityPage: EligibilityPage;
  FinishTalkInput: FinishTalkInput;
  Fraction: Fraction;
  GiveMoreTimeInput: GiveMoreTimeInput;
  GiveWitnessHashInput: GiveWitnessHashInput;
  GoAheadShortInput: GoAheadShortInput;
  HandChange: HandChangeKept;
  HandChangeFilter: HandChangeFilter;
  HandChangePage: Omit<HandChangePage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['HandChange']> };
  InterestPreview: InterestPreview;
  InterestTalk: AskedMember;
  InterestWindow: InterestWindowKept;
  InvitationFact: InvitationFact;
  KeepLogHeadInput: KeepLogHeadInput;
  LogEntry: LogEntry;
  LogEntryPage: LogEntryPage;
  LogHeadSeen: LogHeadSeen;
  Member: Member;
  MemberPlace: DrawEntry;
  MembersInvitation: MembersInvitation;
  MembersInvitationInput: MembersInvitationInput;
  Mutation: Record<PropertyKey, never>;
  MyDates: MyDates;
  MyDraw: DrawEntry;
  MyDrawPage: Omit<MyDrawPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['MyDraw']> };
  MyInterest: AskedMember;
  NoteAuditInput: NoteAuditInput;
  OpenDrawInput: OpenDrawInput;
  OpenedDraw: Omit<OpenedDraw, 'record'> & { record: ResolversParentTypes['PublicDrawRecord'] };
  Organisation: Organisation;
  OrganisationFairness: OrganisationFairness;
  OrganisationTurns: OrganisationTurns;
  OverrideSeatInput: OverrideSeatInput;
  PanelChair: PanelChair;
  PanelCheck: PanelCheck;
  PanelModel: PanelModel;
  PanelModelInput: PanelModelInput;
  PanelNeedCoverage: PanelNeedCoverage;
  PanelPreviewInput: PanelPreviewInput;
  PanelReadiness: PanelUnderReview;
  PanelRules: PanelRules;
  PanelRulesInput: PanelRulesInput;
  PanelStaff: PanelStaff;
  PanelVotes: PanelVotes;
  PanelsWaiting: PanelsWaiting;
  PlannedStaff: PlannedStaff;
  PlannedStaffInput: PlannedStaffInput;
  PublicDrawRecord: PublicRecord;
  PublicDrawRecordPage: Omit<PublicDrawRecordPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['PublicDrawRecord']> };
  Query: Record<PropertyKey, never>;
  ReasonCount: ReasonCount;
  RecordDropOutInput: RecordDropOutInput;
  Recruitment: RecruitmentKept;
  RecruitmentFilter: RecruitmentFilter;
  RecruitmentPage: Omit<RecruitmentPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Recruitment']> };
  Relaxation: Relaxation;
  Reserve: Reserve;
  RevealShareInput: RevealShareInput;
  Rotation: Rotation;
  RotationAlert: RotationAlert;
  RotationByNeed: RotationByNeed;
  RotationMeasures: RotationMeasures;
  RotationMonth: RotationMonth;
  RotationQuarters: RotationQuarters;
  RotationStep: RotationStep;
  SayNotSoInput: SayNotSoInput;
  Seat: Seat;
  SeatDates: SeatDates;
  SeatOverride: OverrideKept;
  ServedWhen: ServedWhen;
  ServiceCount: ServiceCount;
  ServiceRow: ServiceRow;
  ShortPanel: ShortPanel;
  ShortPanelWaiting: ShortPanelWaiting;
  StaffChoice: StaffChoice;
  StaffSeatInput: StaffSeatInput;
  StageTurns: StageTurns;
  StartDrawInput: StartDrawInput;
  StartWhatIfInput: StartWhatIfInput;
  TurnsSpread: TurnsSpread;
  WhatIf: WhatIf;
  WhatIfMeasures: WhatIfMeasures;
  WhatIfRules: WhatIfRules;
  WhyNotDrawn: WhyNotDrawn;
  WhyNotDrawnPage: WhyNotDrawnPage;
  WidenDatesInput: WidenDatesInput;
  WitnessWaiting: WitnessWaiting;
};

export type CalendarFileResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CalendarFile'] = ResolversParentTypes['CalendarFile']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChanceBandResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChanceBand'] = ResolversParentTypes['ChanceBand']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  highest?: Resolver<ResolversTypes['Fraction'], ParentType, ContextType>;
  lowest?: Resolver<ResolversTypes['Fraction'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChanceRangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChanceRange'] = ResolversParentTypes['ChanceRange']> = {
  largest?: Resolver<ResolversTypes['Fraction'], ParentType, ContextType>;
  median?: Resolver<ResolversTypes['Fraction'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CoverageLineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CoverageLine'] = ResolversParentTypes['CoverageLine']> = {
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CsvFileResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CsvFile'] = ResolversParentTypes['CsvFile']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DatePlanResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DatePlan'] = ResolversParentTypes['DatePlan']> = {
  agreedDays?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  calendarFile?: Resolver<Maybe<ResolversTypes['CalendarFile']>, ParentType, ContextType>;
  daysNeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['SeatDates']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DatesState'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['DateSuggestion']>, ParentType, ContextType>;
  viewerCanAgree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DateSuggestionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DateSuggestion'] = ResolversParentTypes['DateSuggestion']> = {
  cannot?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['PartOfDay'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayChoiceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DayChoice'] = ResolversParentTypes['DayChoice']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['PartOfDay'], ParentType, ContextType>;
};

export type DrawResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Draw'] = ResolversParentTypes['Draw'], FederationReferenceType extends FederationReferenceTypes['Draw'] = FederationReferenceTypes['Draw']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Draw']> | FederationReferenceType, FederationReferenceType, ContextType>;
  again?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beaconAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  beaconRound?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  chances?: Resolver<ReadonlyArray<ResolversTypes['ChanceBand']>, ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['CoverageLine']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dropOuts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DropOut']>>, ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  gatherUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAgain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  panel?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Seat']>>, ParentType, ContextType>;
  pickedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  poolSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['DrawProgress']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recruitment?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType>;
  reserves?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Reserve']>>, ParentType, ContextType>;
  revealWithin?: Resolver<ResolversTypes['RevealWithin'], ParentType, ContextType>;
  seed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DrawState'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['WithheldRule']>, ParentType, ContextType>;
  witnesses?: Resolver<ReadonlyArray<ResolversTypes['DrawWitness']>, ParentType, ContextType>;
};

export type DrawAuditResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DrawAudit'] = ResolversParentTypes['DrawAudit']> = {
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOfThisState?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kept?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DrawPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DrawPage'] = ResolversParentTypes['DrawPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Draw']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DrawPreviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DrawPreview'] = ResolversParentTypes['DrawPreview']> = {
  chances?: Resolver<Maybe<ResolversTypes['ChanceRange']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eligibleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feasible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisationsToAsk?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relaxations?: Resolver<ReadonlyArray<ResolversTypes['Relaxation']>, ParentType, ContextType>;
};

export type DrawProgressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DrawProgress'] = ResolversParentTypes['DrawProgress']> = {
  done?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DrawRuleForMeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DrawRuleForMe'] = ResolversParentTypes['DrawRuleForMe']> = {
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DrawSettingsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DrawSettings'] = ResolversParentTypes['DrawSettings']> = {
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['DrawPolicy']>, ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DrawWitnessResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DrawWitness'] = ResolversParentTypes['DrawWitness']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recruits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revealedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCanGive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReveal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DropOutResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DropOut'] = ResolversParentTypes['DropOut']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byStaff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  replacement?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PlaceState']>, ParentType, ContextType>;
};

export type EligibilityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Eligibility'] = ResolversParentTypes['Eligibility']> = {
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  turns?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EligibilityPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EligibilityPage'] = ResolversParentTypes['EligibilityPage']> = {
  eligibleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Eligibility']>, ParentType, ContextType>;
  notEligibleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisationsToAsk?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reasonCounts?: Resolver<ReadonlyArray<ResolversTypes['ReasonCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FractionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Fraction'] = ResolversParentTypes['Fraction']> = {
  decimal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HandChange'] = ResolversParentTypes['HandChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contractId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HandChangeKind'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recruitmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandChangePageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HandChangePage'] = ResolversParentTypes['HandChangePage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HandChange']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InterestPreviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InterestPreview'] = ResolversParentTypes['InterestPreview']> = {
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  paragraphs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InterestTalkResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InterestTalk'] = ResolversParentTypes['InterestTalk']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recruitmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  talkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type InterestWindowResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InterestWindow'] = ResolversParentTypes['InterestWindow']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  everyoneAnswered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notYet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wantToTalk?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvitationFactResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvitationFact'] = ResolversParentTypes['InvitationFact']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LogEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LogEntry'] = ResolversParentTypes['LogEntry']> = {
  aboutId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LogEntryKind'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LogEntryPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LogEntryPage'] = ResolversParentTypes['LogEntryPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LogHeadSeenResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LogHeadSeen'] = ResolversParentTypes['LogHeadSeen']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MemberPlaceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MemberPlace'] = ResolversParentTypes['MemberPlace']> = {
  answerBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dates?: Resolver<Maybe<ResolversTypes['MyDates']>, ParentType, ContextType>;
  drawId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hadMoreTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interviewsFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  interviewsTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recruitmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlaceState'], ParentType, ContextType>;
  viewerCanGiveMoreTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSayNo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSayYes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  whatNext?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MembersInvitationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MembersInvitation'] = ResolversParentTypes['MembersInvitation']> = {
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expenses?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guide?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  influence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rewardPence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  say?: Resolver<Maybe<ResolversTypes['SayOfMembers']>, ParentType, ContextType>;
  sharePercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['MemberStage']>, ParentType, ContextType>;
  way?: Resolver<Maybe<ResolversTypes['PanelWay']>, ParentType, ContextType>;
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  agreeDates?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType, RequireFields<MutationAgreeDatesArgs, 'input'>>;
  answerInterest?: Resolver<ResolversTypes['MyInterest'], ParentType, ContextType, RequireFields<MutationAnswerInterestArgs, 'input'>>;
  answerPlace?: Resolver<ResolversTypes['MyDraw'], ParentType, ContextType, RequireFields<MutationAnswerPlaceArgs, 'input'>>;
  answerPlaceForMember?: Resolver<ResolversTypes['MemberPlace'], ParentType, ContextType, RequireFields<MutationAnswerPlaceForMemberArgs, 'input'>>;
  askForDates?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType, RequireFields<MutationAskForDatesArgs, 'input'>>;
  askForInterest?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType, RequireFields<MutationAskForInterestArgs, 'input'>>;
  askToTalk?: Resolver<ResolversTypes['MyDraw'], ParentType, ContextType, RequireFields<MutationAskToTalkArgs, 'input'>>;
  callOffPanel?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType, RequireFields<MutationCallOffPanelArgs, 'input'>>;
  callOffRecruitment?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType, RequireFields<MutationCallOffRecruitmentArgs, 'input'>>;
  cancelDraw?: Resolver<ResolversTypes['Draw'], ParentType, ContextType, RequireFields<MutationCancelDrawArgs, 'input'>>;
  cancelWhatIf?: Resolver<ResolversTypes['WhatIf'], ParentType, ContextType, RequireFields<MutationCancelWhatIfArgs, 'input'>>;
  changeDrawSettings?: Resolver<ResolversTypes['DrawSettings'], ParentType, ContextType, RequireFields<MutationChangeDrawSettingsArgs, 'input'>>;
  changeRecruitment?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType, RequireFields<MutationChangeRecruitmentArgs, 'input'>>;
  chooseChair?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType, RequireFields<MutationChooseChairArgs, 'input'>>;
  chooseDates?: Resolver<ResolversTypes['MyDraw'], ParentType, ContextType, RequireFields<MutationChooseDatesArgs, 'input'>>;
  chooseDatesForMember?: Resolver<ResolversTypes['MemberPlace'], ParentType, ContextType, RequireFields<MutationChooseDatesForMemberArgs, 'input'>>;
  choosePanelStaff?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType, RequireFields<MutationChoosePanelStaffArgs, 'input'>>;
  closeGathering?: Resolver<ResolversTypes['Draw'], ParentType, ContextType, RequireFields<MutationCloseGatheringArgs, 'input'>>;
  closeInterest?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType, RequireFields<MutationCloseInterestArgs, 'input'>>;
  completeRecruitment?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType, RequireFields<MutationCompleteRecruitmentArgs, 'input'>>;
  confirmPanel?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType, RequireFields<MutationConfirmPanelArgs, 'input'>>;
  createRecruitment?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType, RequireFields<MutationCreateRecruitmentArgs, 'input'>>;
  extendInterest?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType, RequireFields<MutationExtendInterestArgs, 'input'>>;
  finishTalk?: Resolver<ResolversTypes['InterestTalk'], ParentType, ContextType, RequireFields<MutationFinishTalkArgs, 'input'>>;
  giveMoreTime?: Resolver<ResolversTypes['MemberPlace'], ParentType, ContextType, RequireFields<MutationGiveMoreTimeArgs, 'input'>>;
  giveWitnessHash?: Resolver<ResolversTypes['Draw'], ParentType, ContextType, RequireFields<MutationGiveWitnessHashArgs, 'input'>>;
  goAheadShort?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType, RequireFields<MutationGoAheadShortArgs, 'input'>>;
  keepLogHead?: Resolver<ReadonlyArray<ResolversTypes['LogHeadSeen']>, ParentType, ContextType, RequireFields<MutationKeepLogHeadArgs, 'input'>>;
  noteAudit?: Resolver<ResolversTypes['PublicDrawRecord'], ParentType, ContextType, RequireFields<MutationNoteAuditArgs, 'input'>>;
  openDraw?: Resolver<ResolversTypes['OpenedDraw'], ParentType, ContextType, RequireFields<MutationOpenDrawArgs, 'input'>>;
  overrideSeat?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType, RequireFields<MutationOverrideSeatArgs, 'input'>>;
  recordDropOut?: Resolver<ResolversTypes['Draw'], ParentType, ContextType, RequireFields<MutationRecordDropOutArgs, 'input'>>;
  revealShare?: Resolver<ResolversTypes['Draw'], ParentType, ContextType, RequireFields<MutationRevealShareArgs, 'input'>>;
  sayNotSo?: Resolver<ResolversTypes['MyDraw'], ParentType, ContextType, RequireFields<MutationSayNotSoArgs, 'input'>>;
  startDraw?: Resolver<ResolversTypes['Draw'], ParentType, ContextType, RequireFields<MutationStartDrawArgs, 'input'>>;
  startWhatIf?: Resolver<ResolversTypes['WhatIf'], ParentType, ContextType, RequireFields<MutationStartWhatIfArgs, 'input'>>;
  widenDates?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType, RequireFields<MutationWidenDatesArgs, 'input'>>;
};

export type MyDatesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MyDates'] = ResolversParentTypes['MyDates']> = {
  answerBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  calendarFile?: Resolver<Maybe<ResolversTypes['CalendarFile']>, ParentType, ContextType>;
  choices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DayChoice']>>, ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  daysNeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DatesState'], ParentType, ContextType>;
  viewerCanChoose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MyDrawResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MyDraw'] = ResolversParentTypes['MyDraw']> = {
  answer?: Resolver<Maybe<ResolversTypes['PlaceAnswer']>, ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  chance?: Resolver<ResolversTypes['Fraction'], ParentType, ContextType>;
  chanceInWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dates?: Resolver<Maybe<ResolversTypes['MyDates']>, ParentType, ContextType>;
  disputedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  drawId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  drawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['InvitationFact']>, ParentType, ContextType>;
  fewerTurnsFirst?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  interviewsFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  interviewsTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MyDrawOutcome'], ParentType, ContextType>;
  poolSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reserveNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sameChance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlaceState'], ParentType, ContextType>;
  turnsCounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAskToTalk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanDispute?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSayNo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSayYes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  writtenDown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MyDrawPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MyDrawPage'] = ResolversParentTypes['MyDrawPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MyDraw']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MyInterestResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MyInterest'] = ResolversParentTypes['MyInterest']> = {
  answer?: Resolver<Maybe<ResolversTypes['InterestAnswer']>, ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['InvitationFact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayAnswer?: Resolver<ResolversTypes['MayAnswerInterest'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  notAgain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recruitmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  standing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCanAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OpenedDrawResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OpenedDraw'] = ResolversParentTypes['OpenedDraw']> = {
  opening?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['PublicDrawRecord'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationFairnessResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrganisationFairness'] = ResolversParentTypes['OrganisationFairness']> = {
  byDraw?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedEarly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  writtenDown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationTurnsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrganisationTurns'] = ResolversParentTypes['OrganisationTurns']> = {
  drawnInHundred?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  effectiveFaces?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  turns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PanelChairResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PanelChair'] = ResolversParentTypes['PanelChair']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['ChairHow'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
};

export type PanelCheckResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PanelCheck'] = ResolversParentTypes['PanelCheck']> = {
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whatNext?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PanelModelResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PanelModel'] = ResolversParentTypes['PanelModel']> = {
  chair?: Resolver<ResolversTypes['ChairSeat'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PanelKind'], ParentType, ContextType>;
  shortListingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffSeats?: Resolver<ReadonlyArray<ResolversTypes['PlannedStaff']>, ParentType, ContextType>;
};

export type PanelNeedCoverageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PanelNeedCoverage'] = ResolversParentTypes['PanelNeedCoverage']> = {
  metInHundred?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  panels?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PanelReadinessResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PanelReadiness'] = ResolversParentTypes['PanelReadiness']> = {
  chair?: Resolver<Maybe<ResolversTypes['PanelChair']>, ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['PanelCheck']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  membersTrainedToChair?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  staff?: Resolver<ReadonlyArray<ResolversTypes['PanelStaff']>, ParentType, ContextType>;
  staffToChoose?: Resolver<ReadonlyArray<ResolversTypes['StaffChoice']>, ParentType, ContextType>;
  viewerCanChooseChair?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanChooseStaff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanConfirm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['PanelVotes'], ParentType, ContextType>;
};

export type PanelRulesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PanelRules'] = ResolversParentTypes['PanelRules']> = {
  coolDownDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxPerOrganisation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['DrawPolicy'], ParentType, ContextType>;
  reserves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  someoneFromTheTeam?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  someoneTrainedToChair?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trainedFor?: Resolver<ResolversTypes['PanelRole'], ParentType, ContextType>;
};

export type PanelStaffResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PanelStaff'] = ResolversParentTypes['PanelStaff']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['StaffPart'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PanelVotesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PanelVotes'] = ResolversParentTypes['PanelVotes']> = {
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PanelsWaitingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PanelsWaiting'] = ResolversParentTypes['PanelsWaiting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  placesUnanswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placesUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shortPanels?: Resolver<ReadonlyArray<ResolversTypes['ShortPanelWaiting']>, ParentType, ContextType>;
  talks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toWitness?: Resolver<ReadonlyArray<ResolversTypes['WitnessWaiting']>, ParentType, ContextType>;
};

export type PlannedStaffResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlannedStaff'] = ResolversParentTypes['PlannedStaff']> = {
  part?: Resolver<ResolversTypes['StaffPart'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicDrawRecordResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PublicDrawRecord'] = ResolversParentTypes['PublicDrawRecord']> = {
  abandonedBefore?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  again?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  audits?: Resolver<ReadonlyArray<ResolversTypes['DrawAudit']>, ParentType, ContextType>;
  canBeOpenedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pickedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shares?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DrawState'], ParentType, ContextType>;
  viewerCanAudit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PublicDrawRecordPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PublicDrawRecordPage'] = ResolversParentTypes['PublicDrawRecordPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicDrawRecord']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  draw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType, RequireFields<QueryDrawArgs, 'id'>>;
  drawRecord?: Resolver<Maybe<ResolversTypes['PublicDrawRecord']>, ParentType, ContextType, RequireFields<QueryDrawRecordArgs, 'id'>>;
  drawRecords?: Resolver<ResolversTypes['PublicDrawRecordPage'], ParentType, ContextType, Partial<QueryDrawRecordsArgs>>;
  drawSettings?: Resolver<ResolversTypes['DrawSettings'], ParentType, ContextType>;
  drawsStartedAgain?: Resolver<ResolversTypes['DrawPage'], ParentType, ContextType, Partial<QueryDrawsStartedAgainArgs>>;
  drawsToWitness?: Resolver<ResolversTypes['DrawPage'], ParentType, ContextType, RequireFields<QueryDrawsToWitnessArgs, 'organisationId'>>;
  handChanges?: Resolver<ResolversTypes['HandChangePage'], ParentType, ContextType, Partial<QueryHandChangesArgs>>;
  handChangesCsv?: Resolver<ResolversTypes['CsvFile'], ParentType, ContextType, Partial<QueryHandChangesCsvArgs>>;
  interestTalks?: Resolver<ReadonlyArray<ResolversTypes['InterestTalk']>, ParentType, ContextType>;
  logEntries?: Resolver<ResolversTypes['LogEntryPage'], ParentType, ContextType, Partial<QueryLogEntriesArgs>>;
  logHeadsSeen?: Resolver<ReadonlyArray<ResolversTypes['LogHeadSeen']>, ParentType, ContextType>;
  memberInterests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MyInterest']>>, ParentType, ContextType, RequireFields<QueryMemberInterestsArgs, 'memberId'>>;
  myDraw?: Resolver<Maybe<ResolversTypes['MyDraw']>, ParentType, ContextType, RequireFields<QueryMyDrawArgs, 'drawId'>>;
  myDraws?: Resolver<ResolversTypes['MyDrawPage'], ParentType, ContextType, Partial<QueryMyDrawsArgs>>;
  myInterests?: Resolver<ReadonlyArray<ResolversTypes['MyInterest']>, ParentType, ContextType>;
  organisationFairness?: Resolver<ReadonlyArray<ResolversTypes['OrganisationFairness']>, ParentType, ContextType, RequireFields<QueryOrganisationFairnessArgs, 'since'>>;
  panelPreview?: Resolver<ResolversTypes['DrawPreview'], ParentType, ContextType, RequireFields<QueryPanelPreviewArgs, 'input'>>;
  panelsWaiting?: Resolver<ResolversTypes['PanelsWaiting'], ParentType, ContextType, RequireFields<QueryPanelsWaitingArgs, 'organisationId'>>;
  placesOfMembers?: Resolver<ReadonlyArray<ResolversTypes['MemberPlace']>, ParentType, ContextType>;
  previewInterest?: Resolver<ResolversTypes['InterestPreview'], ParentType, ContextType, RequireFields<QueryPreviewInterestArgs, 'recruitmentId'>>;
  recruitment?: Resolver<Maybe<ResolversTypes['Recruitment']>, ParentType, ContextType, RequireFields<QueryRecruitmentArgs, 'id'>>;
  recruitments?: Resolver<ResolversTypes['RecruitmentPage'], ParentType, ContextType, Partial<QueryRecruitmentsArgs>>;
  rotation?: Resolver<ResolversTypes['Rotation'], ParentType, ContextType, RequireFields<QueryRotationArgs, 'from' | 'to'>>;
  viewerCanTryWhatIf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  whatIf?: Resolver<Maybe<ResolversTypes['WhatIf']>, ParentType, ContextType, RequireFields<QueryWhatIfArgs, 'id'>>;
  whyNotDrawn?: Resolver<ResolversTypes['WhyNotDrawnPage'], ParentType, ContextType, Partial<QueryWhyNotDrawnArgs>>;
};

export type ReasonCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReasonCount'] = ResolversParentTypes['ReasonCount']> = {
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecruitmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Recruitment'] = ResolversParentTypes['Recruitment'], FederationReferenceType extends FederationReferenceTypes['Recruitment'] = FederationReferenceTypes['Recruitment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Recruitment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  dates?: Resolver<Maybe<ResolversTypes['DatePlan']>, ParentType, ContextType>;
  draw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType>;
  drawingAgain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  draws?: Resolver<ReadonlyArray<ResolversTypes['Draw']>, ParentType, ContextType>;
  eligibility?: Resolver<Maybe<ResolversTypes['EligibilityPage']>, ParentType, ContextType, Partial<RecruitmentEligibilityArgs>>;
  handPickedPanel?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Member']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interest?: Resolver<Maybe<ResolversTypes['InterestWindow']>, ParentType, ContextType>;
  interviewDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interviewsFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  interviewsTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['MembersInvitation']>, ParentType, ContextType>;
  invitationFacts?: Resolver<ReadonlyArray<ResolversTypes['InvitationFact']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PostLevel'], ParentType, ContextType>;
  membersToName?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['RecruitmentMethod'], ParentType, ContextType>;
  missingFacts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  overrides?: Resolver<ReadonlyArray<ResolversTypes['SeatOverride']>, ParentType, ContextType>;
  ownMembersAsked?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MyInterest']>>, ParentType, ContextType>;
  panelModel?: Resolver<ResolversTypes['PanelModel'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['DrawPreview']>, ParentType, ContextType>;
  readiness?: Resolver<Maybe<ResolversTypes['PanelReadiness']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['PanelRules'], ParentType, ContextType>;
  rulesInWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  shortPanel?: Resolver<Maybe<ResolversTypes['ShortPanel']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['RecruitmentStage'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCanAskForInterest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanCallOff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanCloseInterest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanDraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanExtendInterest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanOverride?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSeePanel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecruitmentPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecruitmentPage'] = ResolversParentTypes['RecruitmentPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recruitment']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelaxationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Relaxation'] = ResolversParentTypes['Relaxation']> = {
  organisationsThatCouldLend?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<ResolversTypes['PanelRules']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReserveResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Reserve'] = ResolversParentTypes['Reserve']> = {
  homeOrganisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RotationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Rotation'] = ResolversParentTypes['Rotation']> = {
  alerts?: Resolver<ReadonlyArray<ResolversTypes['RotationAlert']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['RotationMeasures'], ParentType, ContextType>;
  byNeed?: Resolver<ReadonlyArray<ResolversTypes['RotationByNeed']>, ParentType, ContextType>;
  byOrganisation?: Resolver<ReadonlyArray<ResolversTypes['OrganisationTurns']>, ParentType, ContextType>;
  byStage?: Resolver<ReadonlyArray<ResolversTypes['StageTurns']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PanelNeedCoverage']>>, ParentType, ContextType>;
  csv?: Resolver<ResolversTypes['CsvFile'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  matrix?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceRow']>>, ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['RotationMonth']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['RotationMeasures'], ParentType, ContextType>;
  quarters?: Resolver<Maybe<ResolversTypes['RotationQuarters']>, ParentType, ContextType>;
  servedMonths?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  servedWhen?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServedWhen']>>, ParentType, ContextType>;
  spread?: Resolver<ReadonlyArray<ResolversTypes['TurnsSpread']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RotationAlertResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RotationAlert'] = ResolversParentTypes['RotationAlert']> = {
  kind?: Resolver<ResolversTypes['RotationAlertKind'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['RotationStep']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RotationByNeedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RotationByNeed'] = ResolversParentTypes['RotationByNeed']> = {
  measures?: Resolver<Maybe<ResolversTypes['RotationMeasures']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type RotationMeasuresResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RotationMeasures'] = ResolversParentTypes['RotationMeasures']> = {
  busiestTenthShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  distinctMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveFaces?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evenestTenthShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gini?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianDaysSinceLastTurn?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neverServed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  turns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RotationMonthResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RotationMonth'] = ResolversParentTypes['RotationMonth']> = {
  distinctMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinctSoFar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  turns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  turnsSoFar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RotationQuartersResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RotationQuarters'] = ResolversParentTypes['RotationQuarters']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RotationStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RotationStep'] = ResolversParentTypes['RotationStep']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeatResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat']> = {
  answerBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hadMoreTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  homeOrganisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  isKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  replaced?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  saidYes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PlaceState']>, ParentType, ContextType>;
  viewerCanGiveMoreTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  whatNext?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeatDatesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SeatDates'] = ResolversParentTypes['SeatDates']> = {
  choices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DayChoice']>>, ParentType, ContextType>;
  heldDays?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type SeatOverrideResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SeatOverride'] = ResolversParentTypes['SeatOverride']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  came?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recruitmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ServedWhenResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServedWhen'] = ResolversParentTypes['ServedWhen']> = {
  daysSince?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServiceCount'] = ResolversParentTypes['ServiceCount']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  turns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceRowResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServiceRow'] = ResolversParentTypes['ServiceRow']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['ServiceCount']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShortPanelResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShortPanel'] = ResolversParentTypes['ShortPanel']> = {
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goesAhead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanCallOff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanGoAhead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanMove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  whatItMeans?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ShortPanelWaitingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ShortPanelWaiting'] = ResolversParentTypes['ShortPanelWaiting']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recruitmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StaffChoiceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StaffChoice'] = ResolversParentTypes['StaffChoice']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StageTurnsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StageTurns'] = ResolversParentTypes['StageTurns']> = {
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['RotationStage'], ParentType, ContextType>;
  turns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TurnsSpreadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TurnsSpread'] = ResolversParentTypes['TurnsSpread']> = {
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  turns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  asTheyWere?: Resolver<Maybe<ResolversTypes['WhatIfMeasures']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  panels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  really?: Resolver<Maybe<ResolversTypes['WhatIfMeasures']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['WhatIfRules'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WhatIfState'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tried?: Resolver<Maybe<ResolversTypes['WhatIfMeasures']>, ParentType, ContextType>;
};

export type WhatIfMeasuresResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WhatIfMeasures'] = ResolversParentTypes['WhatIfMeasures']> = {
  busiestTenthShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  distinctMembers?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  effectiveFaces?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gini?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neverServed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  realChance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  turns?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unmet?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type WhatIfRulesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WhatIfRules'] = ResolversParentTypes['WhatIfRules']> = {
  coolDownDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxPerOrganisation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mostTurnsAYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['DrawPolicy']>, ParentType, ContextType>;
};

export type WhyNotDrawnResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WhyNotDrawn'] = ResolversParentTypes['WhyNotDrawn']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  drawId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['DrawRuleForMe']>, ParentType, ContextType>;
  wasInIt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WhyNotDrawnPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WhyNotDrawnPage'] = ResolversParentTypes['WhyNotDrawnPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WhyNotDrawn']>, ParentType, ContextType>;
};

export type WitnessWaitingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WitnessWaiting'] = ResolversParentTypes['WitnessWaiting']> = {
  drawId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['WitnessPart'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  CalendarFile?: CalendarFileResolvers<ContextType>;
  ChanceBand?: ChanceBandResolvers<ContextType>;
  ChanceRange?: ChanceRangeResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  CoverageLine?: CoverageLineResolvers<ContextType>;
  CsvFile?: CsvFileResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DatePlan?: DatePlanResolvers<ContextType>;
  DateSuggestion?: DateSuggestionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayChoice?: DayChoiceResolvers<ContextType>;
  Draw?: DrawResolvers<ContextType>;
  DrawAudit?: DrawAuditResolvers<ContextType>;
  DrawPage?: DrawPageResolvers<ContextType>;
  DrawPreview?: DrawPreviewResolvers<ContextType>;
  DrawProgress?: DrawProgressResolvers<ContextType>;
  DrawRuleForMe?: DrawRuleForMeResolvers<ContextType>;
  DrawSettings?: DrawSettingsResolvers<ContextType>;
  DrawWitness?: DrawWitnessResolvers<ContextType>;
  DropOut?: DropOutResolvers<ContextType>;
  Eligibility?: EligibilityResolvers<ContextType>;
  EligibilityPage?: EligibilityPageResolvers<ContextType>;
  Fraction?: FractionResolvers<ContextType>;
  HandChange?: HandChangeResolvers<ContextType>;
  HandChangePage?: HandChangePageResolvers<ContextType>;
  InterestPreview?: InterestPreviewResolvers<ContextType>;
  InterestTalk?: InterestTalkResolvers<ContextType>;
  InterestWindow?: InterestWindowResolvers<ContextType>;
  InvitationFact?: InvitationFactResolvers<ContextType>;
  LogEntry?: LogEntryResolvers<ContextType>;
  LogEntryPage?: LogEntryPageResolvers<ContextType>;
  LogHeadSeen?: LogHeadSeenResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberPlace?: MemberPlaceResolvers<ContextType>;
  MembersInvitation?: MembersInvitationResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MyDates?: MyDatesResolvers<ContextType>;
  MyDraw?: MyDrawResolvers<ContextType>;
  MyDrawPage?: MyDrawPageResolvers<ContextType>;
  MyInterest?: MyInterestResolvers<ContextType>;
  OpenedDraw?: OpenedDrawResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationFairness?: OrganisationFairnessResolvers<ContextType>;
  OrganisationTurns?: OrganisationTurnsResolvers<ContextType>;
  PanelChair?: PanelChairResolvers<ContextType>;
  PanelCheck?: PanelCheckResolvers<ContextType>;
  PanelModel?: PanelModelResolvers<ContextType>;
  PanelNeedCoverage?: PanelNeedCoverageResolvers<ContextType>;
  PanelReadiness?: PanelReadinessResolvers<ContextType>;
  PanelRules?: PanelRulesResolvers<ContextType>;
  PanelStaff?: PanelStaffResolvers<ContextType>;
  PanelVotes?: PanelVotesResolvers<ContextType>;
  PanelsWaiting?: PanelsWaitingResolvers<ContextType>;
  PlannedStaff?: PlannedStaffResolvers<ContextType>;
  PublicDrawRecord?: PublicDrawRecordResolvers<ContextType>;
  PublicDrawRecordPage?: PublicDrawRecordPageResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReasonCount?: ReasonCountResolvers<ContextType>;
  Recruitment?: RecruitmentResolvers<ContextType>;
  RecruitmentPage?: RecruitmentPageResolvers<ContextType>;
  Relaxation?: RelaxationResolvers<ContextType>;
  Reserve?: ReserveResolvers<ContextType>;
  Rotation?: RotationResolvers<ContextType>;
  RotationAlert?: RotationAlertResolvers<ContextType>;
  RotationByNeed?: RotationByNeedResolvers<ContextType>;
  RotationMeasures?: RotationMeasuresResolvers<ContextType>;
  RotationMonth?: RotationMonthResolvers<ContextType>;
  RotationQuarters?: RotationQuartersResolvers<ContextType>;
  RotationStep?: RotationStepResolvers<ContextType>;
  Seat?: SeatResolvers<ContextType>;
  SeatDates?: SeatDatesResolvers<ContextType>;
  SeatOverride?: SeatOverrideResolvers<ContextType>;
  ServedWhen?: ServedWhenResolvers<ContextType>;
  ServiceCount?: ServiceCountResolvers<ContextType>;
  ServiceRow?: ServiceRowResolvers<ContextType>;
  ShortPanel?: ShortPanelResolvers<ContextType>;
  ShortPanelWaiting?: ShortPanelWaitingResolvers<ContextType>;
  StaffChoice?: StaffChoiceResolvers<ContextType>;
  StageTurns?: StageTurnsResolvers<ContextType>;
  TurnsSpread?: TurnsSpreadResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  WhatIfMeasures?: WhatIfMeasuresResolvers<ContextType>;
  WhatIfRules?: WhatIfRulesResolvers<ContextType>;
  WhyNotDrawn?: WhyNotDrawnResolvers<ContextType>;
  WhyNotDrawnPage?: WhyNotDrawnPageResolvers<ContextType>;
  WitnessWaiting?: WitnessWaitingResolvers<ContextType>;
};

