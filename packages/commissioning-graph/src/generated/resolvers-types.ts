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
  /** A day, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** A UTC instant, ISO 8601. */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type AddConditionInput = {
  contractId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  kind: ConditionKind;
  terms: ConditionTermsInput;
  /** The contract's last day when not given. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type AddContractInput = {
  commissionerId: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  idempotencyKey: Scalars['ID']['input'];
  providerId: Scalars['ID']['input'];
  purpose: Scalars['String']['input'];
  reference: Scalars['String']['input'];
  title: Scalars['String']['input'];
  to: Scalars['Date']['input'];
};

export type ChangeConditionInput = {
  conditionId: Scalars['ID']['input'];
  /** The edition you are changing. */
  edition: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  terms: ConditionTermsInput;
};

/** The two organisations never change: that is another contract. */
export type ChangeContractInput = {
  contractId: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  idempotencyKey: Scalars['ID']['input'];
  purpose: Scalars['String']['input'];
  reference: Scalars['String']['input'];
  title: Scalars['String']['input'];
  to: Scalars['Date']['input'];
  version: Scalars['Int']['input'];
};

/** An involvement condition of a contract (R1, R2, R14). */
export type Condition = {
  __typename?: 'Condition';
  contractId: Scalars['ID']['output'];
  ended?: Maybe<ConditionEnd>;
  /** Null with an error while the record of draws can't be reached. */
  evidence?: Maybe<Evidence>;
  /** Every version of the terms, newest first. */
  history: Array<ConditionTerms>;
  id: Scalars['ID']['output'];
  kind: ConditionKind;
  reviewDue: Scalars['Boolean']['output'];
  /** The terms as a sentence. */
  sentence: Scalars['String']['output'];
  state: ConditionTime;
  terms: ConditionTerms;
  /** The last day it applies. */
  to: Scalars['Date']['output'];
  viewerCanChange: Scalars['Boolean']['output'];
};

export type ConditionEnd = {
  __typename?: 'ConditionEnd';
  on: Scalars['Date']['output'];
  reason: Scalars['String']['output'];
};

/** Only what a draw's public record can prove, so that nothing is self-declared (R16). */
export type ConditionKind =
  /** At least `number` seats for people with lived experience. */
  | 'LIVED_EXPERIENCE_SEATS'
  /** The panel was drawn at random, with a public record. */
  | 'RANDOM_DRAW'
  /** No one on the panel had served more than `number` turns in the 12 months before. */
  | 'ROTATION_LIMIT'
  /** At least one panel member has had support from the team the post is in. */
  | 'SOMEONE_FROM_TEAM';

export type ConditionTerms = {
  __typename?: 'ConditionTerms';
  /** Who was asked, people with lived experience included; empty when nobody was. */
  consulted: Scalars['String']['output'];
  /** 1 for the first terms. */
  edition: Scalars['Int']['output'];
  /** The first day these terms apply. */
  from: Scalars['Date']['output'];
  notes: Scalars['String']['output'];
  /** Seats or turns, by kind; null where the kind has no number. */
  number?: Maybe<Scalars['Int']['output']>;
  reviewOn?: Maybe<Scalars['Date']['output']>;
  savedAt: Scalars['DateTime']['output'];
  /** The share of recruitments that must meet it, in whole percent (R10). */
  targetPercent: Scalars['Int']['output'];
  /** Why wording that could shut people out was kept. */
  wordingReason?: Maybe<Scalars['String']['output']>;
};

export type ConditionTermsInput = {
  consulted: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  notes: Scalars['String']['input'];
  number?: InputMaybe<Scalars['Int']['input']>;
  reviewOn?: InputMaybe<Scalars['Date']['input']>;
  targetPercent: Scalars['Int']['input'];
  /** Needed when `wordingWarnings` finds something in the notes. */
  wordingReason?: InputMaybe<Scalars['String']['input']>;
};

export type ConditionTime =
  | 'IN_FORCE'
  | 'NOT_STARTED'
  | 'OVER';

/** What a commissioner and a provider have agreed, with its conditions on involvement in recruitment (R1). */
export type Contract = {
  __typename?: 'Contract';
  commissioner: Organisation;
  /** In the order they were added, ended ones too. */
  conditions: Array<Condition>;
  /** Null with an error while the record of draws can't be reached. */
  evidence?: Maybe<ContractEvidence>;
  /** One row a condition and recruitment, safe to open in a spreadsheet. Null as above. */
  evidenceCsv?: Maybe<CsvFile>;
  from: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  provider: Organisation;
  /** What the contract is for. */
  purpose: Scalars['String']['output'];
  /** The commissioner's own reference. */
  reference: Scalars['String']['output'];
  title: Scalars['String']['output'];
  to: Scalars['Date']['output'];
  /** Grows with every change; give it back when you change the contract. */
  version: Scalars['Int']['output'];
  viewerCanChange: Scalars['Boolean']['output'];
};

export type ContractEvidence = {
  __typename?: 'ContractEvidence';
  counts: EvidenceCounts;
  /** The provider's recruitments in this time that name no contract, and so are not counted. */
  outsideAnyContract: Scalars['Int']['output'];
  /** Recruitments under this contract in its time. */
  recruitments: Scalars['Int']['output'];
  sentence: Scalars['String']['output'];
  state: EvidenceState;
};

export type ContractPage = {
  __typename?: 'ContractPage';
  endCursor?: Maybe<Scalars['String']['output']>;
  nodes: Array<Contract>;
  total: Scalars['Int']['output'];
};

export type ContractsSummary = {
  __typename?: 'ContractsSummary';
  conditions: Scalars['Int']['output'];
  contracts: Scalars['Int']['output'];
  /** Null with an error while the record of draws can't be reached. */
  evidence?: Maybe<EvidenceCounts>;
  reviewsDue: Scalars['Int']['output'];
};

export type CsvFile = {
  __typename?: 'CsvFile';
  name: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type EndConditionInput = {
  conditionId: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  /** The last day it applies: today or later. */
  on: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
};

/** What the records of draws show about one condition. */
export type Evidence = {
  __typename?: 'Evidence';
  /** Recruitments that count: drawn, or already interviewing without a draw. */
  counted: Scalars['Int']['output'];
  /** Newest first. */
  items: Array<EvidenceItem>;
  /** Recruitments that meet it. */
  met: Scalars['Int']['output'];
  sentence: Scalars['String']['output'];
  state: EvidenceState;
  /** Recruitments still to be drawn. */
  waiting: Scalars['Int']['output'];
};

/** How many conditions stand where; conditions that have not started are left out. */
export type EvidenceCounts = {
  __typename?: 'EvidenceCounts';
  met: Scalars['Int']['output'];
  notMet: Scalars['Int']['output'];
  nothingYet: Scalars['Int']['output'];
  partly: Scalars['Int']['output'];
};

export type EvidenceItem = {
  __typename?: 'EvidenceItem';
  drawnAt?: Maybe<Scalars['DateTime']['output']>;
  interviewsFrom: Scalars['Date']['output'];
  post: Scalars['String']['output'];
  /** Where anyone can check the draw: `/panels/records/…`. */
  recordPath?: Maybe<Scalars['String']['output']>;
  recruitment: Recruitment;
  result: EvidenceResult;
  sentence: Scalars['String']['output'];
};

export type EvidenceResult =
  | 'MET'
  | 'NOT_MET'
  | 'WAITING';

export type EvidenceState =
  | 'MET'
  | 'NOTHING_YET'
  | 'NOT_MET'
  | 'PARTLY';

export type Mutation = {
  __typename?: 'Mutation';
  addCondition: Condition;
  addContract: Contract;
  /** New terms from a day on; the earlier terms are kept and still judge the time before. */
  changeCondition: Condition;
  changeContract: Contract;
  endCondition: Condition;
};


export type MutationAddConditionArgs = {
  input: AddConditionInput;
};


export type MutationAddContractArgs = {
  input: AddContractInput;
};


export type MutationChangeConditionArgs = {
  input: ChangeConditionInput;
};


export type MutationChangeContractArgs = {
  input: ChangeContractInput;
};


export type MutationEndConditionArgs = {
  input: EndConditionInput;
};

export type Organisation = {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  contract?: Maybe<Contract>;
  /**
   * The contracts you may see, newest start first: a commissioner's own, a provider's own, every one for
   * a coordinator.
   */
  contracts: ContractPage;
  /** The figures of a home page, over every contract you may see. */
  contractsSummary?: Maybe<ContractsSummary>;
  /** What in a condition's notes could keep people with lived experience out (R4). */
  wordingWarnings: Array<WordingWarning>;
};


export type QueryContractArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  providerId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWordingWarningsArgs = {
  notes: Scalars['String']['input'];
};

export type Recruitment = {
  __typename?: 'Recruitment';
  id: Scalars['ID']['output'];
};

export type RestrictiveWording =
  | 'ADVERT_CHANNEL'
  | 'CONVICTION_QUESTION'
  | 'FORMAL_QUALIFICATION'
  | 'SHORT_TIMESCALE';

export type WordingWarning = {
  __typename?: 'WordingWarning';
  kind: RestrictiveWording;
  sentence: Scalars['String']['output'];
  /** The words that raised it, as written. */
  words: Scalars['String']['output'];
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
  Contract: Contract;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Contract:
    ( { __typename: 'Contract' }
    & GraphQLRecursivePick<FederationTypes['Contract'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddConditionInput: AddConditionInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddContractInput: AddContractInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ChangeConditionInput: ChangeConditionInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ChangeContractInput: ChangeContractInput;
  Condition: ResolverTypeWrapper<Condition>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ConditionEnd: ResolverTypeWrapper<ConditionEnd>;
  ConditionKind: ConditionKind;
  ConditionTerms: ResolverTypeWrapper<ConditionTerms>;
  ConditionTermsInput: ConditionTermsInput;
  ConditionTime: ConditionTime;
  Contract: ResolverTypeWrapper<Contract>;
  ContractEvidence: ResolverTypeWrapper<ContractEvidence>;
  ContractPage: ResolverTypeWrapper<ContractPage>;
  ContractsSummary: ResolverTypeWrapper<ContractsSummary>;
  CsvFile: ResolverTypeWrapper<CsvFile>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EndConditionInput: EndConditionInput;
  Evidence: ResolverTypeWrapper<Evidence>;
  EvidenceCounts: ResolverTypeWrapper<EvidenceCounts>;
  EvidenceItem: ResolverTypeWrapper<EvidenceItem>;
  EvidenceResult: EvidenceResult;
  EvidenceState: EvidenceState;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Organisation: ResolverTypeWrapper<Organisation>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recruitment: ResolverTypeWrapper<Recruitment>;
  RestrictiveWording: RestrictiveWording;
  WordingWarning: ResolverTypeWrapper<WordingWarning>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddConditionInput: AddConditionInput;
  ID: Scalars['ID']['output'];
  AddContractInput: AddContractInput;
  String: Scalars['String']['output'];
  ChangeConditionInput: ChangeConditionInput;
  Int: Scalars['Int']['output'];
  ChangeContractInput: ChangeContractInput;
  Condition: Condition;
  Boolean: Scalars['Boolean']['output'];
  ConditionEnd: ConditionEnd;
  ConditionTerms: ConditionTerms;
  ConditionTermsInput: ConditionTermsInput;
  Contract: Contract | FederationReferenceTypes['Contract'];
  ContractEvidence: ContractEvidence;
  ContractPage: ContractPage;
  ContractsSummary: ContractsSummary;
  CsvFile: CsvFile;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EndConditionInput: EndConditionInput;
  Evidence: Evidence;
  EvidenceCounts: EvidenceCounts;
  EvidenceItem: EvidenceItem;
  Mutation: Record<PropertyKey, never>;
  Organisation: Organisation;
  Query: Record<PropertyKey, never>;
  Recruitment: Recruitment;
  WordingWarning: WordingWarning;
};

export type ConditionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  contractId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['ConditionEnd']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ConditionTerms']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConditionKind'], ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConditionTime'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['ConditionTerms'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConditionEndResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConditionEnd'] = ResolversParentTypes['ConditionEnd']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConditionTermsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConditionTerms'] = ResolversParentTypes['ConditionTerms']> = {
  consulted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  targetPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wordingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContractResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract'], FederationReferenceType extends FederationReferenceTypes['Contract'] = FederationReferenceTypes['Contract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  commissioner?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['ContractEvidence']>, ParentType, ContextType>;
  evidenceCsv?: Resolver<Maybe<ResolversTypes['CsvFile']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ContractEvidenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ContractEvidence'] = ResolversParentTypes['ContractEvidence']> = {
  counts?: Resolver<ResolversTypes['EvidenceCounts'], ParentType, ContextType>;
  outsideAnyContract?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recruitments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvidenceState'], ParentType, ContextType>;
};

export type ContractPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ContractPage'] = ResolversParentTypes['ContractPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractsSummaryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ContractsSummary'] = ResolversParentTypes['ContractsSummary']> = {
  conditions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['EvidenceCounts']>, ParentType, ContextType>;
  reviewsDue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type EvidenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvidenceState'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceCountsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvidenceCounts'] = ResolversParentTypes['EvidenceCounts']> = {
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notMet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nothingYet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceItemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvidenceItem'] = ResolversParentTypes['EvidenceItem']> = {
  drawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  interviewsFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recruitment?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['EvidenceResult'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addCondition?: Resolver<ResolversTypes['Condition'], ParentType, ContextType, RequireFields<MutationAddConditionArgs, 'input'>>;
  addContract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType, RequireFields<MutationAddContractArgs, 'input'>>;
  changeCondition?: Resolver<ResolversTypes['Condition'], ParentType, ContextType, RequireFields<MutationChangeConditionArgs, 'input'>>;
  changeContract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType, RequireFields<MutationChangeContractArgs, 'input'>>;
  endCondition?: Resolver<ResolversTypes['Condition'], ParentType, ContextType, RequireFields<MutationEndConditionArgs, 'input'>>;
};

export type OrganisationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<QueryContractArgs, 'id'>>;
  contracts?: Resolver<ResolversTypes['ContractPage'], ParentType, ContextType, Partial<QueryContractsArgs>>;
  contractsSummary?: Resolver<Maybe<ResolversTypes['ContractsSummary']>, ParentType, ContextType>;
  wordingWarnings?: Resolver<Array<ResolversTypes['WordingWarning']>, ParentType, ContextType, RequireFields<QueryWordingWarningsArgs, 'notes'>>;
};

export type RecruitmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Recruitment'] = ResolversParentTypes['Recruitment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WordingWarningResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WordingWarning'] = ResolversParentTypes['WordingWarning']> = {
  kind?: Resolver<ResolversTypes['RestrictiveWording'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  Condition?: ConditionResolvers<ContextType>;
  ConditionEnd?: ConditionEndResolvers<ContextType>;
  ConditionTerms?: ConditionTermsResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  ContractEvidence?: ContractEvidenceResolvers<ContextType>;
  ContractPage?: ContractPageResolvers<ContextType>;
  ContractsSummary?: ContractsSummaryResolvers<ContextType>;
  CsvFile?: CsvFileResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceCounts?: EvidenceCountsResolvers<ContextType>;
  EvidenceItem?: EvidenceItemResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recruitment?: RecruitmentResolvers<ContextType>;
  WordingWarning?: WordingWarningResolvers<ContextType>;
};

