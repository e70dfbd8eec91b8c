import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Organisation as OrganisationKept } from '../organisations/organisation.ts';
import type { Member as MemberKept } from '../members/member.ts';
import type { MemberImport as MemberImportKept } from '../imports/member-import.ts';
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

export type AddOrganisationInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: OrganisationKind;
  readonly name: Scalars['String']['input'];
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

/** At least one change. Changes in one request happen together or not at all. */
export type ChangeAvailabilityInput = {
  readonly addBusy?: InputMaybe<BusyDatesInput>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  /** At most 500 characters; empty takes the note away. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** True takes the member out of new draws until it is set to false. */
  readonly paused?: InputMaybe<Scalars['Boolean']['input']>;
  /** The id of busy dates to take away. */
  readonly removeBusy?: InputMaybe<Scalars['ID']['input']>;
};

export type ConfirmMemberImportInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly importId: Scalars['ID']['input'];
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
  | 'SHARE_CONTACT';

/** Only what is given is changed; empty text takes e-mail or phone away. */
export type CorrectMemberInput = {
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

export type CsvFile = {
  readonly __typename?: 'CsvFile';
  readonly name: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type DiscardMemberImportInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly importId: Scalars['ID']['input'];
};

export type ImportCell = {
  readonly __typename?: 'ImportCell';
  readonly field: ImportField;
  readonly text: Scalars['String']['output'];
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
  | 'NAME'
  | 'OWN_LIMIT_PER_YEAR'
  | 'PHONE'
  | 'SHARED_POOL'
  | 'TRAINED_FOR';

export type ImportProblem = {
  readonly __typename?: 'ImportProblem';
  /** The heading in the file; null when it is about the whole row. */
  readonly column?: Maybe<Scalars['String']['output']>;
  readonly kind: ImportProblemKind;
  readonly row: Scalars['Int']['output'];
  readonly sentence: Scalars['String']['output'];
};

export type ImportProblemKind =
  | 'BAD_DATE'
  | 'BAD_EMAIL'
  | 'BAD_NUMBER'
  | 'BAD_YES_NO'
  | 'DUPLICATE_IN_FILE'
  | 'MISSING_NAME'
  | 'POSSIBLE_DUPLICATE'
  | 'TOO_LONG'
  | 'UNKNOWN_TRAINING'
  | 'WRONG_NUMBER_OF_CELLS';

export type ImportRow = {
  readonly __typename?: 'ImportRow';
  readonly cells: ReadonlyArray<ImportCell>;
  /** As a spreadsheet numbers it: the headings are row 1. */
  readonly number: Scalars['Int']['output'];
  readonly problems: ReadonlyArray<ImportProblem>;
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
  | 'PREVIEW';

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

export type Member = {
  readonly __typename?: 'Member';
  /** Free on every day from `from` to `to`, both included, and not paused. */
  readonly availableBetween: Scalars['Boolean']['output'];
  /** Each purpose and where it stands; for the member and their home organisation's involvement lead, null for everyone else. */
  readonly consents?: Maybe<ReadonlyArray<Consent>>;
  /**
   * How to reach them: for the member, their home organisation's involvement lead, and, once the member
   * said yes to a place and agreed to share it, the organisation of that place until it is over.
   */
  readonly contact?: Maybe<MemberContact>;
  readonly homeOrganisation: Organisation;
  readonly id: Scalars['ID']['output'];
  readonly joinedOn: Scalars['Date']['output'];
  /** Who has looked at this record, newest first; for the member alone, null for everyone else. */
  readonly looks?: Maybe<LookPage>;
  /**
   * The needs recorded: for the member; for their home organisation's involvement lead only where the
   * member agreed to that; null for everyone else.
   */
  readonly needs?: Maybe<ReadonlyArray<Need>>;
  /** For the member and their home organisation's involvement lead; null for everyone else. */
  readonly private?: Maybe<MemberPrivate>;
  readonly pseudonym: Scalars['String']['output'];
  /** The name, for the member and their home organisation's involvement lead; the pseudonym for everyone else. */
  readonly shownAs: Scalars['String']['output'];
  readonly status: MemberStatus;
  /** Services the member has had support from, which tell of needs: for whoever is given `needs`, null for everyone else. */
  readonly teamsExperienced?: Maybe<ReadonlyArray<Team>>;
  readonly trainedFor: ReadonlyArray<TrainingRole>;
  readonly viewerCanAnswerConsents: Scalars['Boolean']['output'];
  readonly viewerCanChange: Scalars['Boolean']['output'];
  readonly viewerCanErase: Scalars['Boolean']['output'];
  readonly viewerCanRecordNeeds: Scalars['Boolean']['output'];
};


export type MemberAvailableBetweenArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type MemberLooksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type MemberContact = {
  readonly __typename?: 'MemberContact';
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly phone?: Maybe<Scalars['String']['output']>;
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
  /** Headings that no column uses: their content was not kept. */
  readonly leftOut: ReadonlyArray<Scalars['String']['output']>;
  readonly organisation: Organisation;
  readonly problemRowCount: Scalars['Int']['output'];
  readonly problemsFile: CsvFile;
  readonly rowCount: Scalars['Int']['output'];
  /** All rows of a preview; of a confirmed import those not saved. A day later, or once discarded, none. */
  readonly rows: ImportRowPage;
  readonly savedCount: Scalars['Int']['output'];
  readonly startedAt: Scalars['DateTime']['output'];
  readonly status: ImportStatus;
};


export type MemberImportRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onlyProblems?: InputMaybe<Scalars['Boolean']['input']>;
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
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** Most turns a year the member wants; null for no limit of their own. */
  readonly ownLimitPerYear?: Maybe<Scalars['Int']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** The day the member agreed to be in the shared pool; null when they have not. */
  readonly sharedPoolSince?: Maybe<Scalars['Date']['output']>;
};

export type MemberStatus =
  | 'ACTIVE'
  | 'LEFT'
  | 'PAUSED';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds an organisation to the network; for coordinators. */
  readonly addOrganisation: Organisation;
  /** Says yes or no to one purpose (R23, R180, R185). A no takes effect at once. */
  readonly answerConsent: Member;
  readonly changeAvailability: Member;
  /** Saves the rows without problems, once. */
  readonly confirmMemberImport: MemberImport;
  /** Puts a wrong name or contact right. */
  readonly correctMember: Member;
  /** Throws the file's content away. Saves no member. */
  readonly discardMemberImport: MemberImport;
  /** Reads a file of members and says what is wrong with it. Saves no member. */
  readonly previewMemberImport: MemberImport;
  /** Writes down which needs a member has experience of, or none; only while they agree to it. */
  readonly recordNeeds: Member;
};


export type MutationAddOrganisationArgs = {
  input: AddOrganisationInput;
};


export type MutationAnswerConsentArgs = {
  input: AnswerConsentInput;
};


export type MutationChangeAvailabilityArgs = {
  input: ChangeAvailabilityInput;
};


export type MutationConfirmMemberImportArgs = {
  input: ConfirmMemberImportInput;
};


export type MutationCorrectMemberArgs = {
  input: CorrectMemberInput;
};


export type MutationDiscardMemberImportArgs = {
  input: DiscardMemberImportInput;
};


export type MutationPreviewMemberImportArgs = {
  input: PreviewMemberImportInput;
};


export type MutationRecordNeedsArgs = {
  input: RecordNeedsInput;
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

export type Organisation = {
  readonly __typename?: 'Organisation';
  readonly id: Scalars['ID']['output'];
  readonly kind: OrganisationKind;
  readonly name: Scalars['String']['output'];
  /** The services or teams it runs, by name. */
  readonly teams: ReadonlyArray<Team>;
  readonly viewerCanExportMembers: Scalars['Boolean']['output'];
  readonly viewerCanImportMembers: Scalars['Boolean']['output'];
};

export type OrganisationKind =
  | 'COMMISSIONER'
  | 'COORDINATOR'
  | 'PARTNER';

export type PoolSummary = {
  readonly __typename?: 'PoolSummary';
  /** Members free on more than half of the days of the next eight weeks. */
  readonly availableNextEightWeeks: Scalars['Int']['output'];
  /** Active members who agreed to be in the shared pool. */
  readonly members: Scalars['Int']['output'];
  readonly needs: ReadonlyArray<NeedCoverage>;
  readonly organisations: Scalars['Int']['output'];
  readonly paused: Scalars['Int']['output'];
  readonly teams: ReadonlyArray<TeamCoverage>;
  readonly trained: ReadonlyArray<TrainedCount>;
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
  /** Members of one organisation, for its involvement lead. Holds no needs and no service experience. */
  readonly exportMembers: CsvFile;
  /** The sixteen options, from the least asked to the most. */
  readonly involvementMenu: ReadonlyArray<InvolvementOptionInfo>;
  readonly member?: Maybe<Member>;
  readonly memberImport?: Maybe<MemberImport>;
  /** Members you may see, by the pseudonym they are known under. */
  readonly members: MemberPage;
  /** The record of the member who asks; null for anyone who is not a member. */
  readonly myRecord?: Maybe<Member>;
  /** Every organisation of the network, by name. */
  readonly organisations: ReadonlyArray<Organisation>;
  readonly poolSummary: PoolSummary;
};


export type QueryExportMembersArgs = {
  organisationId: Scalars['ID']['input'];
};


export type QueryMemberArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMemberImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MemberFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RecordNeedsInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  readonly needs: ReadonlyArray<Need>;
};

/** A count that can't point at a person: steps of five, nothing under five, nothing within five of everyone. */
export type SafeCount = {
  readonly __typename?: 'SafeCount';
  /** At least this many; null when too few to show. */
  readonly atLeast?: Maybe<Scalars['Int']['output']>;
  /** `35 or more`, `fewer than 5` */
  readonly text: Scalars['String']['output'];
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

export type TrainingRole =
  | 'CHAIR'
  | 'JOB_DESCRIPTION_REVIEW'
  | 'OBSERVER'
  | 'PANEL_MEMBER'
  | 'SHORT_LISTING';



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
  AddOrganisationInput: AddOrganisationInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AnswerConsentInput: AnswerConsentInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BusyDates: ResolverTypeWrapper<BusyDates>;
  BusyDatesInput: BusyDatesInput;
  ChangeAvailabilityInput: ChangeAvailabilityInput;
  ConfirmMemberImportInput: ConfirmMemberImportInput;
  Consent: ResolverTypeWrapper<Consent>;
  ConsentAnswer: ResolverTypeWrapper<ConsentAnswer>;
  ConsentHow: ConsentHow;
  ConsentPurpose: ConsentPurpose;
  CorrectMemberInput: CorrectMemberInput;
  CsvFile: ResolverTypeWrapper<CsvFile>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DiscardMemberImportInput: DiscardMemberImportInput;
  ImportCell: ResolverTypeWrapper<ImportCell>;
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
  Look: ResolverTypeWrapper<Look>;
  LookPage: ResolverTypeWrapper<LookPage>;
  Member: ResolverTypeWrapper<MemberKept>;
  MemberContact: ResolverTypeWrapper<MemberContact>;
  MemberFilter: MemberFilter;
  MemberImport: ResolverTypeWrapper<MemberImportKept>;
  MemberPage: ResolverTypeWrapper<Omit<MemberPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Member']> }>;
  MemberPrivate: ResolverTypeWrapper<MemberPrivate>;
  MemberStatus: MemberStatus;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Need: Need;
  NeedCoverage: ResolverTypeWrapper<NeedCoverage>;
  Organisation: ResolverTypeWrapper<OrganisationKept>;
  OrganisationKind: OrganisationKind;
  PoolSummary: ResolverTypeWrapper<Omit<PoolSummary, 'teams'> & { teams: ReadonlyArray<ResolversTypes['TeamCoverage']> }>;
  PreviewMemberImportInput: PreviewMemberImportInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordNeedsInput: RecordNeedsInput;
  SafeCount: ResolverTypeWrapper<SafeCount>;
  Team: ResolverTypeWrapper<Team>;
  TeamCoverage: ResolverTypeWrapper<Omit<TeamCoverage, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  TrainedCount: ResolverTypeWrapper<TrainedCount>;
  TrainingRole: TrainingRole;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddOrganisationInput: AddOrganisationInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AnswerConsentInput: AnswerConsentInput;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  BusyDates: BusyDates;
  BusyDatesInput: BusyDatesInput;
  ChangeAvailabilityInput: ChangeAvailabilityInput;
  ConfirmMemberImportInput: ConfirmMemberImportInput;
  Consent: Consent;
  ConsentAnswer: ConsentAnswer;
  CorrectMemberInput: CorrectMemberInput;
  CsvFile: CsvFile;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DiscardMemberImportInput: DiscardMemberImportInput;
  ImportCell: ImportCell;
  ImportColumn: ImportColumn;
  ImportColumnInput: ImportColumnInput;
  ImportProblem: ImportProblem;
  ImportRow: ImportRow;
  ImportRowPage: ImportRowPage;
  InvolvementOptionInfo: InvolvementOptionInfo;
  Look: Look;
  LookPage: LookPage;
  Member: MemberKept;
  MemberContact: MemberContact;
  MemberFilter: MemberFilter;
  MemberImport: MemberImportKept;
  MemberPage: Omit<MemberPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Member']> };
  MemberPrivate: MemberPrivate;
  Mutation: Record<PropertyKey, never>;
  NeedCoverage: NeedCoverage;
  Organisation: OrganisationKept;
  PoolSummary: Omit<PoolSummary, 'teams'> & { teams: ReadonlyArray<ResolversParentTypes['TeamCoverage']> };
  PreviewMemberImportInput: PreviewMemberImportInput;
  Query: Record<PropertyKey, never>;
  RecordNeedsInput: RecordNeedsInput;
  SafeCount: SafeCount;
  Team: Team;
  TeamCoverage: Omit<TeamCoverage, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  TrainedCount: TrainedCount;
};

export type BusyDatesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BusyDates'] = ResolversParentTypes['BusyDates']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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
  kind?: Resolver<ResolversTypes['ImportProblemKind'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportRowResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportRow'] = ResolversParentTypes['ImportRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['ImportCell']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
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
  availableBetween?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MemberAvailableBetweenArgs, 'from' | 'to'>>;
  consents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Consent']>>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['MemberContact']>, ParentType, ContextType>;
  homeOrganisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  looks?: Resolver<Maybe<ResolversTypes['LookPage']>, ParentType, ContextType, Partial<MemberLooksArgs>>;
  needs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Need']>>, ParentType, ContextType>;
  private?: Resolver<Maybe<ResolversTypes['MemberPrivate']>, ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shownAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MemberStatus'], ParentType, ContextType>;
  teamsExperienced?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Team']>>, ParentType, ContextType>;
  trainedFor?: Resolver<ReadonlyArray<ResolversTypes['TrainingRole']>, ParentType, ContextType>;
  viewerCanAnswerConsents?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanErase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRecordNeeds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MemberContactResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MemberContact'] = ResolversParentTypes['MemberContact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MemberImportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MemberImport'] = ResolversParentTypes['MemberImport']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goodRowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  problemRowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problemsFile?: Resolver<ResolversTypes['CsvFile'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['ImportRowPage'], ParentType, ContextType, Partial<MemberImportRowsArgs>>;
  savedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
};

export type MemberPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MemberPage'] = ResolversParentTypes['MemberPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberPrivateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MemberPrivate'] = ResolversParentTypes['MemberPrivate']> = {
  availabilityNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  busy?: Resolver<ReadonlyArray<ResolversTypes['BusyDates']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownLimitPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharedPoolSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addOrganisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType, RequireFields<MutationAddOrganisationArgs, 'input'>>;
  answerConsent?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationAnswerConsentArgs, 'input'>>;
  changeAvailability?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationChangeAvailabilityArgs, 'input'>>;
  confirmMemberImport?: Resolver<ResolversTypes['MemberImport'], ParentType, ContextType, RequireFields<MutationConfirmMemberImportArgs, 'input'>>;
  correctMember?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationCorrectMemberArgs, 'input'>>;
  discardMemberImport?: Resolver<ResolversTypes['MemberImport'], ParentType, ContextType, RequireFields<MutationDiscardMemberImportArgs, 'input'>>;
  previewMemberImport?: Resolver<ResolversTypes['MemberImport'], ParentType, ContextType, RequireFields<MutationPreviewMemberImportArgs, 'input'>>;
  recordNeeds?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationRecordNeedsArgs, 'input'>>;
};

export type NeedCoverageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NeedCoverage'] = ResolversParentTypes['NeedCoverage']> = {
  members?: Resolver<ResolversTypes['SafeCount'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['Team']>, ParentType, ContextType>;
  viewerCanExportMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanImportMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PoolSummaryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PoolSummary'] = ResolversParentTypes['PoolSummary']> = {
  availableNextEightWeeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['NeedCoverage']>, ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['TeamCoverage']>, ParentType, ContextType>;
  trained?: Resolver<ReadonlyArray<ResolversTypes['TrainedCount']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  exportMembers?: Resolver<ResolversTypes['CsvFile'], ParentType, ContextType, RequireFields<QueryExportMembersArgs, 'organisationId'>>;
  involvementMenu?: Resolver<ReadonlyArray<ResolversTypes['InvolvementOptionInfo']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType, RequireFields<QueryMemberArgs, 'id'>>;
  memberImport?: Resolver<Maybe<ResolversTypes['MemberImport']>, ParentType, ContextType, RequireFields<QueryMemberImportArgs, 'id'>>;
  members?: Resolver<ResolversTypes['MemberPage'], ParentType, ContextType, Partial<QueryMembersArgs>>;
  myRecord?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  poolSummary?: Resolver<ResolversTypes['PoolSummary'], ParentType, ContextType>;
};

export type SafeCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SafeCount'] = ResolversParentTypes['SafeCount']> = {
  atLeast?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type Resolvers<ContextType = GraphContext> = {
  BusyDates?: BusyDatesResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentAnswer?: ConsentAnswerResolvers<ContextType>;
  CsvFile?: CsvFileResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  ImportCell?: ImportCellResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportRow?: ImportRowResolvers<ContextType>;
  ImportRowPage?: ImportRowPageResolvers<ContextType>;
  InvolvementOptionInfo?: InvolvementOptionInfoResolvers<ContextType>;
  Look?: LookResolvers<ContextType>;
  LookPage?: LookPageResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberContact?: MemberContactResolvers<ContextType>;
  MemberImport?: MemberImportResolvers<ContextType>;
  MemberPage?: MemberPageResolvers<ContextType>;
  MemberPrivate?: MemberPrivateResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeedCoverage?: NeedCoverageResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PoolSummary?: PoolSummaryResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SafeCount?: SafeCountResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamCoverage?: TeamCoverageResolvers<ContextType>;
  TrainedCount?: TrainedCountResolvers<ContextType>;
};

