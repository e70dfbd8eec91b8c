import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ContractKept } from '../contracts/contracts.store.ts';
import type { ConditionKept } from '../conditions/conditions.store.ts';
import type { EvidenceItem as EvidenceItemFound } from '../evidence/evidence.ts';
import type { HandChangeFacts } from '../ports.ts';
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
  /** A day, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** A UTC instant, ISO 8601. */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type AddConditionInput = {
  readonly contractId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: ConditionKind;
  readonly terms: ConditionTermsInput;
  /** The contract's last day when not given. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type AddContractInput = {
  readonly commissionerId: Scalars['ID']['input'];
  readonly from: Scalars['Date']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly providerId: Scalars['ID']['input'];
  readonly purpose: Scalars['String']['input'];
  readonly reference: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly to: Scalars['Date']['input'];
};

export type ChangeConditionInput = {
  readonly conditionId: Scalars['ID']['input'];
  /** The edition you are changing. */
  readonly edition: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly terms: ConditionTermsInput;
};

/** The two organisations never change: that is another contract. */
export type ChangeContractInput = {
  readonly contractId: Scalars['ID']['input'];
  readonly from: Scalars['Date']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly purpose: Scalars['String']['input'];
  readonly reference: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly to: Scalars['Date']['input'];
  readonly version: Scalars['Int']['input'];
};

/** An involvement condition of a contract (R1, R2, R14). */
export type Condition = {
  readonly __typename?: 'Condition';
  readonly contractId: Scalars['ID']['output'];
  readonly ended?: Maybe<ConditionEnd>;
  /** Null with an error while the record of draws can't be reached. */
  readonly evidence?: Maybe<Evidence>;
  /** Every version of the terms, newest first. */
  readonly history: ReadonlyArray<ConditionTerms>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ConditionKind;
  readonly reviewDue: Scalars['Boolean']['output'];
  /** The terms as a sentence. */
  readonly sentence: Scalars['String']['output'];
  readonly state: ConditionTime;
  readonly terms: ConditionTerms;
  /** The last day it applies. */
  readonly to: Scalars['Date']['output'];
  readonly viewerCanChange: Scalars['Boolean']['output'];
};

export type ConditionEnd = {
  readonly __typename?: 'ConditionEnd';
  readonly on: Scalars['Date']['output'];
  readonly reason: Scalars['String']['output'];
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
  readonly __typename?: 'ConditionTerms';
  /** Who was asked, people with lived experience included; empty when nobody was. */
  readonly consulted: Scalars['String']['output'];
  /** 1 for the first terms. */
  readonly edition: Scalars['Int']['output'];
  /** The first day these terms apply. */
  readonly from: Scalars['Date']['output'];
  readonly notes: Scalars['String']['output'];
  /** Seats or turns, by kind; null where the kind has no number. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  readonly reviewOn?: Maybe<Scalars['Date']['output']>;
  readonly savedAt: Scalars['DateTime']['output'];
  /** The share of recruitments that must meet it, in whole percent (R10). */
  readonly targetPercent: Scalars['Int']['output'];
  /** Why wording that could shut people out was kept. */
  readonly wordingReason?: Maybe<Scalars['String']['output']>;
};

export type ConditionTermsInput = {
  readonly consulted: Scalars['String']['input'];
  readonly from: Scalars['Date']['input'];
  readonly notes: Scalars['String']['input'];
  readonly number?: InputMaybe<Scalars['Int']['input']>;
  readonly reviewOn?: InputMaybe<Scalars['Date']['input']>;
  readonly targetPercent: Scalars['Int']['input'];
  /** Needed when `wordingWarnings` finds something in the notes. */
  readonly wordingReason?: InputMaybe<Scalars['String']['input']>;
};

export type ConditionTime =
  | 'IN_FORCE'
  | 'NOT_STARTED'
  | 'OVER';

/** What a commissioner and a provider have agreed, with its conditions on involvement in recruitment (R1). */
export type Contract = {
  readonly __typename?: 'Contract';
  /** Null while the pool, which knows its name, can't be reached. So is the provider. */
  readonly commissioner?: Maybe<Organisation>;
  /** In the order they were added, ended ones too. */
  readonly conditions: ReadonlyArray<Condition>;
  /** Null with an error while the record of draws can't be reached. */
  readonly evidence?: Maybe<ContractEvidence>;
  /** One row a condition and recruitment, safe to open in a spreadsheet. Null as above. */
  readonly evidenceCsv?: Maybe<CsvFile>;
  readonly from: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly provider?: Maybe<Organisation>;
  /** What the contract is for. */
  readonly purpose: Scalars['String']['output'];
  /** The commissioner's own reference. */
  readonly reference: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly to: Scalars['Date']['output'];
  /** Grows with every change; give it back when you change the contract. */
  readonly version: Scalars['Int']['output'];
  readonly viewerCanChange: Scalars['Boolean']['output'];
};

export type ContractEvidence = {
  readonly __typename?: 'ContractEvidence';
  readonly counts: EvidenceCounts;
  /** The provider's recruitments in this time that name no contract, and so are not counted. */
  readonly outsideAnyContract: Scalars['Int']['output'];
  /** Recruitments under this contract in its time. */
  readonly recruitments: Scalars['Int']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly state: EvidenceState;
};

export type ContractPage = {
  readonly __typename?: 'ContractPage';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly nodes: ReadonlyArray<Contract>;
  readonly total: Scalars['Int']['output'];
};

export type ContractsSummary = {
  readonly __typename?: 'ContractsSummary';
  readonly conditions: Scalars['Int']['output'];
  readonly contracts: Scalars['Int']['output'];
  /** Null with an error while the record of draws can't be reached. */
  readonly evidence?: Maybe<EvidenceCounts>;
  readonly reviewsDue: Scalars['Int']['output'];
};

export type CsvFile = {
  readonly __typename?: 'CsvFile';
  readonly name: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type EndConditionInput = {
  readonly conditionId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The last day it applies: today or later. */
  readonly on: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
};

/** What the records of draws show about one condition. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Recruitments that count: drawn, or already interviewing without a draw. */
  readonly counted: Scalars['Int']['output'];
  /** Newest first. */
  readonly items: ReadonlyArray<EvidenceItem>;
  /** Recruitments that meet it. */
  readonly met: Scalars['Int']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly state: EvidenceState;
  /** Recruitments still to be drawn. */
  readonly waiting: Scalars['Int']['output'];
};

/** How many conditions stand where; conditions that have not started are left out. */
export type EvidenceCounts = {
  readonly __typename?: 'EvidenceCounts';
  readonly met: Scalars['Int']['output'];
  readonly notMet: Scalars['Int']['output'];
  readonly nothingYet: Scalars['Int']['output'];
  readonly partly: Scalars['Int']['output'];
};

export type EvidenceItem = {
  readonly __typename?: 'EvidenceItem';
  /** Why it was drawn again, each time after an earlier draw was published; empty where it was not. */
  readonly drawnAgain: ReadonlyArray<Scalars['String']['output']>;
  readonly drawnAt?: Maybe<Scalars['DateTime']['output']>;
  readonly interviewsFrom: Scalars['Date']['output'];
  readonly post: Scalars['String']['output'];
  /** Where anyone can check the draw: `/panels/records/…`. */
  readonly recordPath?: Maybe<Scalars['String']['output']>;
  readonly recruitment: Recruitment;
  readonly result: EvidenceResult;
  readonly sentence: Scalars['String']['output'];
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly addCondition: Condition;
  readonly addContract: Contract;
  /** New terms from a day on; the earlier terms are kept and still judge the time before. */
  readonly changeCondition: Condition;
  readonly changeContract: Contract;
  readonly endCondition: Condition;
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
  readonly __typename?: 'Organisation';
  readonly id: Scalars['ID']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  readonly contract?: Maybe<Contract>;
  /** Changes by hand on recruitments under contracts you may see, the latest first. */
  readonly contractHandChanges: HandChangePage;
  readonly contractHandChangesCsv: CsvFile;
  /**
   * The contracts you may see, newest start first: a commissioner's own, a provider's own, every one for
   * a coordinator.
   */
  readonly contracts: ContractPage;
  /** The figures of a home page, over every contract you may see. */
  readonly contractsSummary?: Maybe<ContractsSummary>;
  /** What in a condition's notes could keep people with lived experience out (R4). */
  readonly wordingWarnings: ReadonlyArray<WordingWarning>;
};


export type QueryContractArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContractHandChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HandChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryContractHandChangesCsvArgs = {
  filter?: InputMaybe<HandChangeFilter>;
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
  readonly __typename?: 'Recruitment';
  readonly id: Scalars['ID']['output'];
};

export type RestrictiveWording =
  | 'ADVERT_CHANNEL'
  | 'CONVICTION_QUESTION'
  | 'FORMAL_QUALIFICATION'
  | 'SHORT_TIMESCALE';

export type WordingWarning = {
  readonly __typename?: 'WordingWarning';
  readonly kind: RestrictiveWording;
  readonly sentence: Scalars['String']['output'];
  /** The words that raised it, as written. */
  readonly words: Scalars['String']['output'];
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
  Condition: ResolverTypeWrapper<ConditionKept>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ConditionEnd: ResolverTypeWrapper<ConditionEnd>;
  ConditionKind: ConditionKind;
  ConditionTerms: ResolverTypeWrapper<ConditionTerms>;
  ConditionTermsInput: ConditionTermsInput;
  ConditionTime: ConditionTime;
  Contract: ResolverTypeWrapper<ContractKept>;
  ContractEvidence: ResolverTypeWrapper<ContractEvidence>;
  ContractPage: ResolverTypeWrapper<Omit<ContractPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Contract']> }>;
  ContractsSummary: ResolverTypeWrapper<ContractsSummary>;
  CsvFile: ResolverTypeWrapper<CsvFile>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EndConditionInput: EndConditionInput;
  Evidence: ResolverTypeWrapper<Omit<Evidence, 'items'> & { items: ReadonlyArray<ResolversTypes['EvidenceItem']> }>;
  EvidenceCounts: ResolverTypeWrapper<EvidenceCounts>;
  EvidenceItem: ResolverTypeWrapper<EvidenceItemFound>;
  EvidenceResult: EvidenceResult;
  EvidenceState: EvidenceState;
  HandChange: ResolverTypeWrapper<HandChangeFacts>;
  HandChangeFilter: HandChangeFilter;
  HandChangeKind: HandChangeKind;
  HandChangePage: ResolverTypeWrapper<Omit<HandChangePage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['HandChange']> }>;
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
  Condition: ConditionKept;
  Boolean: Scalars['Boolean']['output'];
  ConditionEnd: ConditionEnd;
  ConditionTerms: ConditionTerms;
  ConditionTermsInput: ConditionTermsInput;
  Contract: ContractKept;
  ContractEvidence: ContractEvidence;
  ContractPage: Omit<ContractPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Contract']> };
  ContractsSummary: ContractsSummary;
  CsvFile: CsvFile;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EndConditionInput: EndConditionInput;
  Evidence: Omit<Evidence, 'items'> & { items: ReadonlyArray<ResolversParentTypes['EvidenceItem']> };
  EvidenceCounts: EvidenceCounts;
  EvidenceItem: EvidenceItemFound;
  HandChange: HandChangeFacts;
  HandChangeFilter: HandChangeFilter;
  HandChangePage: Omit<HandChangePage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['HandChange']> };
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
  history?: Resolver<ReadonlyArray<ResolversTypes['ConditionTerms']>, ParentType, ContextType>;
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
  commissioner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['ContractEvidence']>, ParentType, ContextType>;
  evidenceCsv?: Resolver<Maybe<ResolversTypes['CsvFile']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contract']>, ParentType, ContextType>;
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
  items?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
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
  drawnAgain?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  drawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  interviewsFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recruitment?: Resolver<ResolversTypes['Recruitment'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['EvidenceResult'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  contractHandChanges?: Resolver<ResolversTypes['HandChangePage'], ParentType, ContextType, Partial<QueryContractHandChangesArgs>>;
  contractHandChangesCsv?: Resolver<ResolversTypes['CsvFile'], ParentType, ContextType, Partial<QueryContractHandChangesCsvArgs>>;
  contracts?: Resolver<ResolversTypes['ContractPage'], ParentType, ContextType, Partial<QueryContractsArgs>>;
  contractsSummary?: Resolver<Maybe<ResolversTypes['ContractsSummary']>, ParentType, ContextType>;
  wordingWarnings?: Resolver<ReadonlyArray<ResolversTypes['WordingWarning']>, ParentType, ContextType, RequireFields<QueryWordingWarningsArgs, 'notes'>>;
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
  HandChange?: HandChangeResolvers<ContextType>;
  HandChangePage?: HandChangePageResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recruitment?: RecruitmentResolvers<ContextType>;
  WordingWarning?: WordingWarningResolvers<ContextType>;
};

