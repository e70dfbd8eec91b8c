import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { GraphContext } from '@freshfaces/graph-kit';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

/** Days on which the member can't take part, both included. */
export type BusyDates = {
  __typename?: 'BusyDates';
  from: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  to: Scalars['Date']['output'];
};

export type BusyDatesInput = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** At least one change. Changes in one request happen together or not at all. */
export type ChangeAvailabilityInput = {
  addBusy?: InputMaybe<BusyDatesInput>;
  idempotencyKey: Scalars['ID']['input'];
  memberId: Scalars['ID']['input'];
  /** At most 500 characters; empty takes the note away. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** True takes the member out of new draws until it is set to false. */
  paused?: InputMaybe<Scalars['Boolean']['input']>;
  /** The id of busy dates to take away. */
  removeBusy?: InputMaybe<Scalars['ID']['input']>;
};

export type ConfirmMemberImportInput = {
  idempotencyKey: Scalars['ID']['input'];
  importId: Scalars['ID']['input'];
};

export type CsvFile = {
  __typename?: 'CsvFile';
  name: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type DiscardMemberImportInput = {
  idempotencyKey: Scalars['ID']['input'];
  importId: Scalars['ID']['input'];
};

export type ImportCell = {
  __typename?: 'ImportCell';
  field: ImportField;
  text: Scalars['String']['output'];
};

export type ImportColumn = {
  __typename?: 'ImportColumn';
  field: ImportField;
  heading?: Maybe<Scalars['String']['output']>;
};

export type ImportColumnInput = {
  field: ImportField;
  heading: Scalars['String']['input'];
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
  __typename?: 'ImportProblem';
  /** The heading in the file; null when it is about the whole row. */
  column?: Maybe<Scalars['String']['output']>;
  kind: ImportProblemKind;
  row: Scalars['Int']['output'];
  sentence: Scalars['String']['output'];
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
  __typename?: 'ImportRow';
  cells: Array<ImportCell>;
  /** As a spreadsheet numbers it: the headings are row 1. */
  number: Scalars['Int']['output'];
  problems: Array<ImportProblem>;
};

export type ImportRowPage = {
  __typename?: 'ImportRowPage';
  endCursor?: Maybe<Scalars['String']['output']>;
  nodes: Array<ImportRow>;
  total: Scalars['Int']['output'];
};

export type ImportStatus =
  | 'CONFIRMED'
  | 'DISCARDED'
  | 'PREVIEW';

export type Member = {
  __typename?: 'Member';
  /** Free on every day from `from` to `to`, both included, and not paused. */
  availableBetween: Scalars['Boolean']['output'];
  homeOrganisation: Organisation;
  id: Scalars['ID']['output'];
  joinedOn: Scalars['Date']['output'];
  /** For the member and their home organisation's involvement lead; null for everyone else. */
  private?: Maybe<MemberPrivate>;
  pseudonym: Scalars['String']['output'];
  /** The name, for the member and their home organisation's involvement lead; the pseudonym for everyone else. */
  shownAs: Scalars['String']['output'];
  status: MemberStatus;
  /** Services the member has had support from, for their home organisation's involvement lead; null for everyone else. */
  teamsExperienced?: Maybe<Array<Team>>;
  trainedFor: Array<TrainingRole>;
  viewerCanChange: Scalars['Boolean']['output'];
};


export type MemberAvailableBetweenArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type MemberFilter = {
  /** Give both, or neither. */
  availableFrom?: InputMaybe<Scalars['Date']['input']>;
  availableTo?: InputMaybe<Scalars['Date']['input']>;
  homeOrganisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Beginnings of words of the pseudonym; for an involvement lead also of their own members' names. */
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<MemberStatus>;
  trainedFor?: InputMaybe<TrainingRole>;
};

export type MemberImport = {
  __typename?: 'MemberImport';
  columns: Array<ImportColumn>;
  fileName: Scalars['String']['output'];
  goodRowCount: Scalars['Int']['output'];
  /** The file's headings, in its order. */
  headings: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Headings that no column uses: their content was not kept. */
  leftOut: Array<Scalars['String']['output']>;
  organisation: Organisation;
  problemRowCount: Scalars['Int']['output'];
  problemsFile: CsvFile;
  rowCount: Scalars['Int']['output'];
  /** Empty once the import is confirmed or discarded: the file's content is not kept. */
  rows: ImportRowPage;
  savedCount: Scalars['Int']['output'];
  startedAt: Scalars['DateTime']['output'];
  status: ImportStatus;
};


export type MemberImportRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onlyProblems?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MemberPage = {
  __typename?: 'MemberPage';
  endCursor?: Maybe<Scalars['String']['output']>;
  nodes: Array<Member>;
  total: Scalars['Int']['output'];
};

export type MemberPrivate = {
  __typename?: 'MemberPrivate';
  /** What the member wants known about when they are free. */
  availabilityNote?: Maybe<Scalars['String']['output']>;
  busy: Array<BusyDates>;
  email?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** Most turns a year the member wants; null for no limit of their own. */
  ownLimitPerYear?: Maybe<Scalars['Int']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  /** The day the member agreed to be in the shared pool; null when they have not. */
  sharedPoolSince?: Maybe<Scalars['Date']['output']>;
};

export type MemberStatus =
  | 'ACTIVE'
  | 'LEFT'
  | 'PAUSED';

export type Mutation = {
  __typename?: 'Mutation';
  changeAvailability: Member;
  /** Saves the rows without problems, once. */
  confirmMemberImport: MemberImport;
  /** Throws the file's content away. Saves no member. */
  discardMemberImport: MemberImport;
  /** Reads a file of members and says what is wrong with it. Saves no member. */
  previewMemberImport: MemberImport;
};


export type MutationChangeAvailabilityArgs = {
  input: ChangeAvailabilityInput;
};


export type MutationConfirmMemberImportArgs = {
  input: ConfirmMemberImportInput;
};


export type MutationDiscardMemberImportArgs = {
  input: DiscardMemberImportInput;
};


export type MutationPreviewMemberImportArgs = {
  input: PreviewMemberImportInput;
};

export type Need =
  | 'HOMELESSNESS'
  | 'MENTAL_ILL_HEALTH'
  | 'OFFENDING'
  | 'SUBSTANCE_MISUSE';

/** The whole network's members with experience of a need. */
export type NeedCoverage = {
  __typename?: 'NeedCoverage';
  members: SafeCount;
  need: Need;
};

export type Organisation = {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  name: Scalars['String']['output'];
  /** The services or teams it runs, by name. */
  teams: Array<Team>;
  viewerCanExportMembers: Scalars['Boolean']['output'];
  viewerCanImportMembers: Scalars['Boolean']['output'];
};

export type OrganisationKind =
  | 'COMMISSIONER'
  | 'COORDINATOR'
  | 'PARTNER';

export type PoolSummary = {
  __typename?: 'PoolSummary';
  /** Members free on at least one day of the next eight weeks. */
  availableNextEightWeeks: Scalars['Int']['output'];
  /** Active members who agreed to be in the shared pool. */
  members: Scalars['Int']['output'];
  needs: Array<NeedCoverage>;
  organisations: Scalars['Int']['output'];
  paused: Scalars['Int']['output'];
  teams: Array<TeamCoverage>;
  trained: Array<TrainedCount>;
};

export type PreviewMemberImportInput = {
  /** Which heading holds which field; guessed from the headings when not given. */
  columns?: InputMaybe<Array<ImportColumnInput>>;
  /** Comma, semicolon or tab separated, headings first, at most 2 MB and 5,000 rows. */
  csv: Scalars['String']['input'];
  fileName: Scalars['String']['input'];
  /** New for each intention, the same for each retry. */
  idempotencyKey: Scalars['ID']['input'];
  organisationId: Scalars['ID']['input'];
};

export type Query = {
  __typename?: 'Query';
  /** Members of one organisation, for its involvement lead. Holds no needs and no service experience. */
  exportMembers: CsvFile;
  member?: Maybe<Member>;
  memberImport?: Maybe<MemberImport>;
  /** Members you may see, by the pseudonym they are known under. */
  members: MemberPage;
  /** The signed-in member's own record; null for someone who is not a member. */
  myMemberRecord?: Maybe<Member>;
  /** Every organisation of the network, by name. */
  organisations: Array<Organisation>;
  poolSummary: PoolSummary;
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

/** A count that can't point at a person: steps of five, nothing under five, nothing within five of everyone. */
export type SafeCount = {
  __typename?: 'SafeCount';
  /** At least this many; null when too few to show. */
  atLeast?: Maybe<Scalars['Int']['output']>;
  /** `35 or more`, `fewer than 5` */
  text: Scalars['String']['output'];
};

export type Team = {
  __typename?: 'Team';
  name: Scalars['String']['output'];
  /** Names the team everywhere in the network: `elm-street`. */
  slug: Scalars['ID']['output'];
};

export type TeamCoverage = {
  __typename?: 'TeamCoverage';
  members: SafeCount;
  organisation: Organisation;
  team: Team;
};

export type TrainedCount = {
  __typename?: 'TrainedCount';
  members: Scalars['Int']['output'];
  role: TrainingRole;
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
  BusyDates: ResolverTypeWrapper<BusyDates>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BusyDatesInput: BusyDatesInput;
  ChangeAvailabilityInput: ChangeAvailabilityInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ConfirmMemberImportInput: ConfirmMemberImportInput;
  CsvFile: ResolverTypeWrapper<CsvFile>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DiscardMemberImportInput: DiscardMemberImportInput;
  ImportCell: ResolverTypeWrapper<ImportCell>;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  ImportColumnInput: ImportColumnInput;
  ImportField: ImportField;
  ImportProblem: ResolverTypeWrapper<ImportProblem>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ImportProblemKind: ImportProblemKind;
  ImportRow: ResolverTypeWrapper<ImportRow>;
  ImportRowPage: ResolverTypeWrapper<ImportRowPage>;
  ImportStatus: ImportStatus;
  Member: ResolverTypeWrapper<Member>;
  MemberFilter: MemberFilter;
  MemberImport: ResolverTypeWrapper<MemberImport>;
  MemberPage: ResolverTypeWrapper<MemberPage>;
  MemberPrivate: ResolverTypeWrapper<MemberPrivate>;
  MemberStatus: MemberStatus;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Need: Need;
  NeedCoverage: ResolverTypeWrapper<NeedCoverage>;
  Organisation: ResolverTypeWrapper<Organisation>;
  OrganisationKind: OrganisationKind;
  PoolSummary: ResolverTypeWrapper<PoolSummary>;
  PreviewMemberImportInput: PreviewMemberImportInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SafeCount: ResolverTypeWrapper<SafeCount>;
  Team: ResolverTypeWrapper<Team>;
  TeamCoverage: ResolverTypeWrapper<TeamCoverage>;
  TrainedCount: ResolverTypeWrapper<TrainedCount>;
  TrainingRole: TrainingRole;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BusyDates: BusyDates;
  ID: Scalars['ID']['output'];
  BusyDatesInput: BusyDatesInput;
  ChangeAvailabilityInput: ChangeAvailabilityInput;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  ConfirmMemberImportInput: ConfirmMemberImportInput;
  CsvFile: CsvFile;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DiscardMemberImportInput: DiscardMemberImportInput;
  ImportCell: ImportCell;
  ImportColumn: ImportColumn;
  ImportColumnInput: ImportColumnInput;
  ImportProblem: ImportProblem;
  Int: Scalars['Int']['output'];
  ImportRow: ImportRow;
  ImportRowPage: ImportRowPage;
  Member: Member | FederationReferenceTypes['Member'];
  MemberFilter: MemberFilter;
  MemberImport: MemberImport;
  MemberPage: MemberPage;
  MemberPrivate: MemberPrivate;
  Mutation: Record<PropertyKey, never>;
  NeedCoverage: NeedCoverage;
  Organisation: Organisation | FederationReferenceTypes['Organisation'];
  PoolSummary: PoolSummary;
  PreviewMemberImportInput: PreviewMemberImportInput;
  Query: Record<PropertyKey, never>;
  SafeCount: SafeCount;
  Team: Team;
  TeamCoverage: TeamCoverage;
  TrainedCount: TrainedCount;
};

export type BusyDatesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BusyDates'] = ResolversParentTypes['BusyDates']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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
  cells?: Resolver<Array<ResolversTypes['ImportCell']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
};

export type ImportRowPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportRowPage'] = ResolversParentTypes['ImportRowPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ImportRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableBetween?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MemberAvailableBetweenArgs, 'from' | 'to'>>;
  homeOrganisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  private?: Resolver<Maybe<ResolversTypes['MemberPrivate']>, ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shownAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MemberStatus'], ParentType, ContextType>;
  teamsExperienced?: Resolver<Maybe<Array<ResolversTypes['Team']>>, ParentType, ContextType>;
  trainedFor?: Resolver<Array<ResolversTypes['TrainingRole']>, ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MemberImportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MemberImport'] = ResolversParentTypes['MemberImport']> = {
  columns?: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goodRowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  nodes?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberPrivateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MemberPrivate'] = ResolversParentTypes['MemberPrivate']> = {
  availabilityNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  busy?: Resolver<Array<ResolversTypes['BusyDates']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownLimitPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharedPoolSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeAvailability?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<MutationChangeAvailabilityArgs, 'input'>>;
  confirmMemberImport?: Resolver<ResolversTypes['MemberImport'], ParentType, ContextType, RequireFields<MutationConfirmMemberImportArgs, 'input'>>;
  discardMemberImport?: Resolver<ResolversTypes['MemberImport'], ParentType, ContextType, RequireFields<MutationDiscardMemberImportArgs, 'input'>>;
  previewMemberImport?: Resolver<ResolversTypes['MemberImport'], ParentType, ContextType, RequireFields<MutationPreviewMemberImportArgs, 'input'>>;
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
  teams?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>;
  viewerCanExportMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanImportMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PoolSummaryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PoolSummary'] = ResolversParentTypes['PoolSummary']> = {
  availableNextEightWeeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['NeedCoverage']>, ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  teams?: Resolver<Array<ResolversTypes['TeamCoverage']>, ParentType, ContextType>;
  trained?: Resolver<Array<ResolversTypes['TrainedCount']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  exportMembers?: Resolver<ResolversTypes['CsvFile'], ParentType, ContextType, RequireFields<QueryExportMembersArgs, 'organisationId'>>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType, RequireFields<QueryMemberArgs, 'id'>>;
  memberImport?: Resolver<Maybe<ResolversTypes['MemberImport']>, ParentType, ContextType, RequireFields<QueryMemberImportArgs, 'id'>>;
  members?: Resolver<ResolversTypes['MemberPage'], ParentType, ContextType, Partial<QueryMembersArgs>>;
  myMemberRecord?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  organisations?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
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
  CsvFile?: CsvFileResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  ImportCell?: ImportCellResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportRow?: ImportRowResolvers<ContextType>;
  ImportRowPage?: ImportRowPageResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
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

