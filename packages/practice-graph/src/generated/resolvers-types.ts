import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PracticeEntryKept } from '../entries/entries.store.ts';
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
  /** A UTC instant, ISO 8601. */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What got in the way (R72). */
export type Barrier =
  | 'COMMITMENT'
  | 'COMMUNICATION'
  | 'CONFIDENCE'
  | 'CONFIDENTIALITY'
  | 'FAR_FROM_PEOPLE'
  | 'JARGON'
  | 'MONEY'
  | 'SCORING_HIDES_QUALITIES'
  | 'TOO_COMPLICATED'
  | 'UNCOMFORTABLE_SETTING';

export type ChangePracticeInput = {
  /** The edition you are changing. */
  readonly edition: Scalars['Int']['input'];
  readonly entryId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly text: PracticeTextInput;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** The earlier text is kept in the entry's history. */
  readonly changePractice: PracticeEntry;
  /** One answer an organisation; answering again changes it. */
  readonly respondToPractice: PracticeEntry;
  /** Undoes a withdrawal. */
  readonly restorePractice: PracticeEntry;
  readonly withdrawPractice: PracticeEntry;
  readonly writePractice: PracticeEntry;
};


export type MutationChangePracticeArgs = {
  input: ChangePracticeInput;
};


export type MutationRespondToPracticeArgs = {
  input: RespondToPracticeInput;
};


export type MutationRestorePracticeArgs = {
  input: PracticeEntryInput;
};


export type MutationWithdrawPracticeArgs = {
  input: PracticeEntryInput;
};


export type MutationWritePracticeArgs = {
  input: WritePracticeInput;
};

export type Organisation = {
  readonly __typename?: 'Organisation';
  readonly id: Scalars['ID']['output'];
};

export type PracticeEdition = {
  readonly __typename?: 'PracticeEdition';
  readonly barrier?: Maybe<Barrier>;
  readonly context: Scalars['String']['output'];
  readonly didNotWork: Scalars['String']['output'];
  readonly edition: Scalars['Int']['output'];
  readonly nothingYet?: Maybe<Scalars['String']['output']>;
  readonly savedAt: Scalars['DateTime']['output'];
  readonly stage: PracticeStage;
  readonly title: Scalars['String']['output'];
  readonly worked: Scalars['String']['output'];
};

/** What an organisation tried, with what worked and what did not (R146, R147, R150). */
export type PracticeEntry = {
  readonly __typename?: 'PracticeEntry';
  readonly authorName: Scalars['String']['output'];
  readonly barrier?: Maybe<Barrier>;
  readonly changedAt: Scalars['DateTime']['output'];
  /** Where and with whom this was tried. */
  readonly context: Scalars['String']['output'];
  /** Empty only when `nothingYet` says why. */
  readonly didNotWork: Scalars['String']['output'];
  readonly didNotWorkForOthers: Scalars['Int']['output'];
  /** 1 when never changed. */
  readonly edition: Scalars['Int']['output'];
  /** Earlier texts, newest first. */
  readonly history: ReadonlyArray<PracticeEdition>;
  readonly id: Scalars['ID']['output'];
  readonly nothingYet?: Maybe<Scalars['String']['output']>;
  /** Null while the pool, which knows its name, can't be reached. */
  readonly organisation?: Maybe<Organisation>;
  readonly stage: PracticeStage;
  readonly title: Scalars['String']['output'];
  readonly viewerCanChange: Scalars['Boolean']['output'];
  /** Those of your organisations that may answer: not the one that wrote it. */
  readonly viewerMayRespondFor: ReadonlyArray<Scalars['ID']['output']>;
  /** What your organisations have answered. */
  readonly viewerResponses: ReadonlyArray<PracticeResponse>;
  /** Set while its author has withdrawn it; then only its author sees it. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Empty only when `nothingYet` says why. */
  readonly worked: Scalars['String']['output'];
  readonly workedForOthers: Scalars['Int']['output'];
  readonly writtenAt: Scalars['DateTime']['output'];
};

export type PracticeEntryInput = {
  readonly entryId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type PracticePage = {
  readonly __typename?: 'PracticePage';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly nodes: ReadonlyArray<PracticeEntry>;
  readonly total: Scalars['Int']['output'];
};

export type PracticeResponse = {
  readonly __typename?: 'PracticeResponse';
  readonly organisationId: Scalars['ID']['output'];
  readonly worked: Scalars['Boolean']['output'];
};

export type PracticeStage =
  | 'ADVERTISING'
  | 'DECISION'
  | 'INDUCTION'
  | 'INTERVIEWING'
  | 'JOB_DESCRIPTION'
  | 'REVIEW'
  | 'SHORT_LISTING'
  | 'WHOLE_PROCESS';

export type PracticeTextInput = {
  readonly barrier?: InputMaybe<Barrier>;
  readonly context: Scalars['String']['input'];
  readonly didNotWork: Scalars['String']['input'];
  /** Why one of the two is empty. */
  readonly nothingYet?: InputMaybe<Scalars['String']['input']>;
  readonly stage: PracticeStage;
  readonly title: Scalars['String']['input'];
  readonly worked: Scalars['String']['input'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Entries that hold every word and match every filter; best match first with words, newest first without. */
  readonly practiceEntries: PracticePage;
  readonly practiceEntry?: Maybe<PracticeEntry>;
  /** The newest entries, for a home page (1 to 10). */
  readonly practiceLatest?: Maybe<ReadonlyArray<PracticeEntry>>;
};


export type QueryPracticeEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  barrier?: InputMaybe<Barrier>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  stage?: InputMaybe<PracticeStage>;
  words?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPracticeEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPracticeLatestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RespondToPracticeInput = {
  readonly entryId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly worked: Scalars['Boolean']['input'];
};

export type WritePracticeInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly text: PracticeTextInput;
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
  PracticeEntry: PracticeEntry;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  PracticeEntry:
    ( { __typename: 'PracticeEntry' }
    & GraphQLRecursivePick<FederationTypes['PracticeEntry'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Barrier: Barrier;
  ChangePracticeInput: ChangePracticeInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Organisation: ResolverTypeWrapper<Organisation>;
  PracticeEdition: ResolverTypeWrapper<PracticeEdition>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  PracticeEntry: ResolverTypeWrapper<PracticeEntryKept>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PracticeEntryInput: PracticeEntryInput;
  PracticePage: ResolverTypeWrapper<Omit<PracticePage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['PracticeEntry']> }>;
  PracticeResponse: ResolverTypeWrapper<PracticeResponse>;
  PracticeStage: PracticeStage;
  PracticeTextInput: PracticeTextInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RespondToPracticeInput: RespondToPracticeInput;
  WritePracticeInput: WritePracticeInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ChangePracticeInput: ChangePracticeInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  DateTime: Scalars['DateTime']['output'];
  Mutation: Record<PropertyKey, never>;
  Organisation: Organisation;
  PracticeEdition: PracticeEdition;
  String: Scalars['String']['output'];
  PracticeEntry: PracticeEntryKept;
  Boolean: Scalars['Boolean']['output'];
  PracticeEntryInput: PracticeEntryInput;
  PracticePage: Omit<PracticePage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['PracticeEntry']> };
  PracticeResponse: PracticeResponse;
  PracticeTextInput: PracticeTextInput;
  Query: Record<PropertyKey, never>;
  RespondToPracticeInput: RespondToPracticeInput;
  WritePracticeInput: WritePracticeInput;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changePractice?: Resolver<ResolversTypes['PracticeEntry'], ParentType, ContextType, RequireFields<MutationChangePracticeArgs, 'input'>>;
  respondToPractice?: Resolver<ResolversTypes['PracticeEntry'], ParentType, ContextType, RequireFields<MutationRespondToPracticeArgs, 'input'>>;
  restorePractice?: Resolver<ResolversTypes['PracticeEntry'], ParentType, ContextType, RequireFields<MutationRestorePracticeArgs, 'input'>>;
  withdrawPractice?: Resolver<ResolversTypes['PracticeEntry'], ParentType, ContextType, RequireFields<MutationWithdrawPracticeArgs, 'input'>>;
  writePractice?: Resolver<ResolversTypes['PracticeEntry'], ParentType, ContextType, RequireFields<MutationWritePracticeArgs, 'input'>>;
};

export type OrganisationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PracticeEditionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PracticeEdition'] = ResolversParentTypes['PracticeEdition']> = {
  barrier?: Resolver<Maybe<ResolversTypes['Barrier']>, ParentType, ContextType>;
  context?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  didNotWork?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nothingYet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['PracticeStage'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  worked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PracticeEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PracticeEntry'] = ResolversParentTypes['PracticeEntry'], FederationReferenceType extends FederationReferenceTypes['PracticeEntry'] = FederationReferenceTypes['PracticeEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PracticeEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  barrier?: Resolver<Maybe<ResolversTypes['Barrier']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  context?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  didNotWork?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  didNotWorkForOthers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['PracticeEdition']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nothingYet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['PracticeStage'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayRespondFor?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  viewerResponses?: Resolver<ReadonlyArray<ResolversTypes['PracticeResponse']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  worked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workedForOthers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PracticePageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PracticePage'] = ResolversParentTypes['PracticePage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PracticeEntry']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PracticeResponseResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PracticeResponse'] = ResolversParentTypes['PracticeResponse']> = {
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  worked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  practiceEntries?: Resolver<ResolversTypes['PracticePage'], ParentType, ContextType, Partial<QueryPracticeEntriesArgs>>;
  practiceEntry?: Resolver<Maybe<ResolversTypes['PracticeEntry']>, ParentType, ContextType, RequireFields<QueryPracticeEntryArgs, 'id'>>;
  practiceLatest?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PracticeEntry']>>, ParentType, ContextType, RequireFields<QueryPracticeLatestArgs, 'first'>>;
};

export type Resolvers<ContextType = GraphContext> = {
  DateTime?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PracticeEdition?: PracticeEditionResolvers<ContextType>;
  PracticeEntry?: PracticeEntryResolvers<ContextType>;
  PracticePage?: PracticePageResolvers<ContextType>;
  PracticeResponse?: PracticeResponseResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

