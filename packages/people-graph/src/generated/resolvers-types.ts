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
  /** A UTC instant, ISO 8601. */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type AcceptInvitationInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly token: Scalars['String']['input'];
};

/** One thing that happened to an account: signing in, a password change. */
export type AccountEvent = {
  readonly __typename?: 'AccountEvent';
  readonly at: Scalars['DateTime']['output'];
  readonly sentence: Scalars['String']['output'];
};

export type AuditEvent = {
  readonly __typename?: 'AuditEvent';
  readonly action: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly contentHash: Scalars['String']['output'];
  readonly hash: Scalars['String']['output'];
  /** Its place in the chain. */
  readonly id: Scalars['ID']['output'];
  readonly personId: Scalars['ID']['output'];
  readonly subjectIds: ReadonlyArray<Scalars['ID']['output']>;
};

export type AuditFilter = {
  /** Whole action names: `member.change`. */
  readonly action?: InputMaybe<Scalars['String']['input']>;
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly subjectId?: InputMaybe<Scalars['ID']['input']>;
};

export type AuditHealth = {
  readonly __typename?: 'AuditHealth';
  readonly checkpoints: Scalars['Int']['output'];
  readonly events: Scalars['Int']['output'];
  readonly lastCheckpointAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the chain or a checkpoint breaks first; null when whole. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  readonly whole: Scalars['Boolean']['output'];
};

export type AuditPage = {
  readonly __typename?: 'AuditPage';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly nodes: ReadonlyArray<AuditEvent>;
  readonly total: Scalars['Int']['output'];
};

export type ChangeRolesInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly roles: ReadonlyArray<PersonRole>;
};

/** Someone who works at an organisation; members of the pool are not listed here. */
export type ColleagueRoles = {
  readonly __typename?: 'ColleagueRoles';
  readonly email: Scalars['String']['output'];
  readonly isViewer: Scalars['Boolean']['output'];
  readonly lastSignedInAt?: Maybe<Scalars['DateTime']['output']>;
  readonly name: Scalars['String']['output'];
  /** Roles nobody else holds here: someone must take them over before this person goes. */
  readonly onlyHolderOf: ReadonlyArray<PersonRole>;
  readonly personId: Scalars['ID']['output'];
  readonly roles: ReadonlyArray<PersonRole>;
  readonly twoFactor: Scalars['Boolean']['output'];
};

export type EndSupportInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  /** The supporter. */
  readonly personId: Scalars['ID']['input'];
};

/** One of the two ids. For a member, their account goes too. */
export type ErasePersonInput = {
  /** The word ERASE, typed by whoever asks. */
  readonly confirm: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
};

export type Erasure = {
  readonly __typename?: 'Erasure';
  readonly at: Scalars['DateTime']['output'];
  /** What was erased, a sentence each. */
  readonly erased: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** What stays and why, a sentence each. */
  readonly kept: ReadonlyArray<Scalars['String']['output']>;
};

export type Invitation = {
  readonly __typename?: 'Invitation';
  readonly email: Scalars['String']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly invitedBy: Scalars['String']['output'];
  readonly roles: ReadonlyArray<PersonRole>;
  readonly sentAt: Scalars['DateTime']['output'];
  readonly state: InvitationState;
};

export type InvitationOffer = {
  readonly __typename?: 'InvitationOffer';
  readonly email: Scalars['String']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  /** True when the address has an account already: sign in, then accept. */
  readonly hasAccount: Scalars['Boolean']['output'];
  readonly invitedBy: Scalars['String']['output'];
  readonly organisationName: Scalars['String']['output'];
  readonly roles: ReadonlyArray<PersonRole>;
  readonly state: InvitationState;
};

export type InvitationState =
  | 'ACCEPTED'
  | 'EXPIRED'
  | 'WAITING'
  | 'WITHDRAWN';

export type InviteMemberInput = {
  readonly email: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
};

export type InvitePersonInput = {
  readonly email: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly roles: ReadonlyArray<PersonRole>;
};

export type InviteSupporterInput = {
  readonly email: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  /** Needed from a lead: how the member said yes to it. */
  readonly saidYes?: InputMaybe<SaidYes>;
};

export type LeaveOrganisationInput = {
  readonly handOverTo?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
};

export type Mail = {
  readonly __typename?: 'Mail';
  readonly html: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly nextTryAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the last try failed, without the mail's content. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  readonly queuedAt: Scalars['DateTime']['output'];
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  readonly state: MailState;
  readonly subject: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
  /** How often sending was tried. */
  readonly tries: Scalars['Int']['output'];
};

export type MailPage = {
  readonly __typename?: 'MailPage';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly nodes: ReadonlyArray<Mail>;
  /** False while mail is only kept and shown here. */
  readonly sending: Scalars['Boolean']['output'];
  readonly total: Scalars['Int']['output'];
};

export type MailState =
  | 'FAILED'
  /** Kept here because no mail server is set up. */
  | 'KEPT'
  | 'SENT'
  | 'WAITING';

export type Me = {
  readonly __typename?: 'Me';
  readonly email: Scalars['String']['output'];
  readonly hasPassword: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly member?: Maybe<Member>;
  readonly name: Scalars['String']['output'];
  /** Newest first; at most 50. */
  readonly recentEvents: ReadonlyArray<AccountEvent>;
  readonly roles: ReadonlyArray<RoleHeld>;
  /** Members who let this person help them. */
  readonly supports: ReadonlyArray<Member>;
  readonly twoFactor: Scalars['Boolean']['output'];
};

export type Member = {
  readonly __typename?: 'Member';
  readonly id: Scalars['ID']['output'];
};

/** How a member reaches their own record, and who helps them. */
export type MemberAccess = {
  readonly __typename?: 'MemberAccess';
  readonly hasAccount: Scalars['Boolean']['output'];
  /** To open an account, the newest first. */
  readonly invitations: ReadonlyArray<Invitation>;
  readonly member: Member;
  readonly supporterInvitations: ReadonlyArray<Invitation>;
  readonly supporters: ReadonlyArray<Supporter>;
  readonly viewerCanInvite: Scalars['Boolean']['output'];
  readonly viewerCanInviteSupporter: Scalars['Boolean']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Takes up an invitation; whoever is signed in must have the e-mail address it was sent to, and not have sent it. */
  readonly acceptInvitation: Me;
  readonly changeRoles: OrganisationPeople;
  /** Ends at once that someone supports a member; for the member and their lead. */
  readonly endSupport: MemberAccess;
  /**
   * Erases a person for ever: account, member record, or both. The opaque id stays, so that past draws
   * can still be checked.
   */
  readonly erasePerson: Erasure;
  /** Sends a member who has no account a link to open one, which then is theirs; for their lead. */
  readonly inviteMember: MemberAccess;
  /** Sends a personal link to an e-mail address. Inviting the same address again replaces the earlier link. */
  readonly invitePerson: OrganisationPeople;
  /** Asks someone to be a member's supporter: to see with them, never to answer for them. */
  readonly inviteSupporter: MemberAccess;
  readonly leaveOrganisation: Me;
  /**
   * Takes someone's roles at one organisation away; what was theirs goes to the person named. Who is no
   * administrator there names neither themselves nor anyone for more than the role of administrator.
   */
  readonly removePerson: OrganisationPeople;
  /** Tries a failed mail again now. */
  readonly resendMail: Mail;
  /** Ends at once that whoever asks supports a member. */
  readonly stopSupporting: Me;
  readonly withdrawInvitation: OrganisationPeople;
  readonly withdrawMemberInvitation: MemberAccess;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationChangeRolesArgs = {
  input: ChangeRolesInput;
};


export type MutationEndSupportArgs = {
  input: EndSupportInput;
};


export type MutationErasePersonArgs = {
  input: ErasePersonInput;
};


export type MutationInviteMemberArgs = {
  input: InviteMemberInput;
};


export type MutationInvitePersonArgs = {
  input: InvitePersonInput;
};


export type MutationInviteSupporterArgs = {
  input: InviteSupporterInput;
};


export type MutationLeaveOrganisationArgs = {
  input: LeaveOrganisationInput;
};


export type MutationRemovePersonArgs = {
  input: RemovePersonInput;
};


export type MutationResendMailArgs = {
  input: ResendMailInput;
};


export type MutationStopSupportingArgs = {
  input: StopSupportingInput;
};


export type MutationWithdrawInvitationArgs = {
  input: WithdrawInvitationInput;
};


export type MutationWithdrawMemberInvitationArgs = {
  input: WithdrawMemberInvitationInput;
};

export type Organisation = {
  readonly __typename?: 'Organisation';
  readonly id: Scalars['ID']['output'];
};

/** People of one organisation and who has been asked to join them. */
export type OrganisationPeople = {
  readonly __typename?: 'OrganisationPeople';
  readonly invitations: ReadonlyArray<Invitation>;
  readonly organisation?: Maybe<Organisation>;
  readonly people: ReadonlyArray<ColleagueRoles>;
  /** Roles an invitation to this organisation may carry. */
  readonly rolesOffered: ReadonlyArray<PersonRole>;
  readonly viewerCanChangeRoles: Scalars['Boolean']['output'];
  readonly viewerCanInvite: Scalars['Boolean']['output'];
  readonly viewerCanRemove: Scalars['Boolean']['output'];
};

export type PersonRole =
  | 'COMMISSIONER'
  | 'COORDINATOR'
  | 'INVOLVEMENT_LEAD'
  | 'MEMBER'
  | 'ORGANISATION_ADMIN'
  | 'RECRUITER'
  | 'SUPPORTER';

export type Query = {
  readonly __typename?: 'Query';
  /** Every change, newest first: ids and hashes only; for coordinators. */
  readonly auditEvents: AuditPage;
  /** Walks the whole chain and checks every signed checkpoint. */
  readonly auditHealth: AuditHealth;
  /** What an invitation offers, for whoever holds its link. Says nothing about who else works there. */
  readonly invitationOffer: InvitationOffer;
  readonly mail: Mail;
  /** The account that asks. */
  readonly me: Me;
  /** How a member reaches their own record, and who helps them; for the member and their lead. */
  readonly memberAccess: MemberAccess;
  /** Everyone who works at one organisation, by name; for its administrators and network coordinators. */
  readonly organisationPeople: OrganisationPeople;
  /** Mail of the network, newest first; for coordinators. */
  readonly outbox: MailPage;
  /** What would go today under the retention rules, a row a class of data; for coordinators. */
  readonly retentionPreview: ReadonlyArray<RetentionRow>;
};


export type QueryAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryInvitationOfferArgs = {
  token: Scalars['String']['input'];
};


export type QueryMailArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMemberAccessArgs = {
  memberId: Scalars['ID']['input'];
};


export type QueryOrganisationPeopleArgs = {
  organisationId: Scalars['ID']['input'];
};


export type QueryOutboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<MailState>;
};

export type RemovePersonInput = {
  /** Needed when they alone hold a role here, or wrote practice entries. */
  readonly handOverTo?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
};

export type ResendMailInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly mailId: Scalars['ID']['input'];
};

export type RetentionRow = {
  readonly __typename?: 'RetentionRow';
  /** `Sign-in sessions` */
  readonly dataClass: Scalars['String']['output'];
  readonly due: Scalars['Int']['output'];
  /** The rule in words. */
  readonly rule: Scalars['String']['output'];
};

export type RoleHeld = {
  readonly __typename?: 'RoleHeld';
  /** Null while the pool, which knows its name, can't be reached. */
  readonly organisation?: Maybe<Organisation>;
  readonly role: PersonRole;
};

/** How a member said yes to something that their lead writes down. */
export type SaidYes =
  | 'IN_PERSON'
  | 'PAPER'
  | 'PHONE';

export type StopSupportingInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
};

/** Someone a member lets help them. */
export type Supporter = {
  readonly __typename?: 'Supporter';
  readonly name: Scalars['String']['output'];
  readonly personId: Scalars['ID']['output'];
};

export type WithdrawInvitationInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly invitationId: Scalars['ID']['input'];
};

export type WithdrawMemberInvitationInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly invitationId: Scalars['ID']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AccountEvent: ResolverTypeWrapper<AccountEvent>;
  AuditEvent: ResolverTypeWrapper<AuditEvent>;
  AuditFilter: AuditFilter;
  AuditHealth: ResolverTypeWrapper<AuditHealth>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AuditPage: ResolverTypeWrapper<AuditPage>;
  ChangeRolesInput: ChangeRolesInput;
  ColleagueRoles: ResolverTypeWrapper<ColleagueRoles>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EndSupportInput: EndSupportInput;
  ErasePersonInput: ErasePersonInput;
  Erasure: ResolverTypeWrapper<Erasure>;
  Invitation: ResolverTypeWrapper<Invitation>;
  InvitationOffer: ResolverTypeWrapper<InvitationOffer>;
  InvitationState: InvitationState;
  InviteMemberInput: InviteMemberInput;
  InvitePersonInput: InvitePersonInput;
  InviteSupporterInput: InviteSupporterInput;
  LeaveOrganisationInput: LeaveOrganisationInput;
  Mail: ResolverTypeWrapper<Mail>;
  MailPage: ResolverTypeWrapper<MailPage>;
  MailState: MailState;
  Me: ResolverTypeWrapper<Me>;
  Member: ResolverTypeWrapper<Member>;
  MemberAccess: ResolverTypeWrapper<MemberAccess>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Organisation: ResolverTypeWrapper<Organisation>;
  OrganisationPeople: ResolverTypeWrapper<OrganisationPeople>;
  PersonRole: PersonRole;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RemovePersonInput: RemovePersonInput;
  ResendMailInput: ResendMailInput;
  RetentionRow: ResolverTypeWrapper<RetentionRow>;
  RoleHeld: ResolverTypeWrapper<RoleHeld>;
  SaidYes: SaidYes;
  StopSupportingInput: StopSupportingInput;
  Supporter: ResolverTypeWrapper<Supporter>;
  WithdrawInvitationInput: WithdrawInvitationInput;
  WithdrawMemberInvitationInput: WithdrawMemberInvitationInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AccountEvent: AccountEvent;
  AuditEvent: AuditEvent;
  AuditFilter: AuditFilter;
  AuditHealth: AuditHealth;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  AuditPage: AuditPage;
  ChangeRolesInput: ChangeRolesInput;
  ColleagueRoles: ColleagueRoles;
  DateTime: Scalars['DateTime']['output'];
  EndSupportInput: EndSupportInput;
  ErasePersonInput: ErasePersonInput;
  Erasure: Erasure;
  Invitation: Invitation;
  InvitationOffer: InvitationOffer;
  InviteMemberInput: InviteMemberInput;
  InvitePersonInput: InvitePersonInput;
  InviteSupporterInput: InviteSupporterInput;
  LeaveOrganisationInput: LeaveOrganisationInput;
  Mail: Mail;
  MailPage: MailPage;
  Me: Me;
  Member: Member;
  MemberAccess: MemberAccess;
  Mutation: Record<PropertyKey, never>;
  Organisation: Organisation;
  OrganisationPeople: OrganisationPeople;
  Query: Record<PropertyKey, never>;
  RemovePersonInput: RemovePersonInput;
  ResendMailInput: ResendMailInput;
  RetentionRow: RetentionRow;
  RoleHeld: RoleHeld;
  StopSupportingInput: StopSupportingInput;
  Supporter: Supporter;
  WithdrawInvitationInput: WithdrawInvitationInput;
  WithdrawMemberInvitationInput: WithdrawMemberInvitationInput;
};

export type AccountEventResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AccountEvent'] = ResolversParentTypes['AccountEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEventResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AuditHealthResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditHealth'] = ResolversParentTypes['AuditHealth']> = {
  checkpoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastCheckpointAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuditPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditPage'] = ResolversParentTypes['AuditPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEvent']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ColleagueRolesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ColleagueRoles'] = ResolversParentTypes['ColleagueRoles']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSignedInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onlyHolderOf?: Resolver<ReadonlyArray<ResolversTypes['PersonRole']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['PersonRole']>, ParentType, ContextType>;
  twoFactor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type ErasureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Erasure'] = ResolversParentTypes['Erasure']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  erased?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kept?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['PersonRole']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
};

export type InvitationOfferResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvitationOffer'] = ResolversParentTypes['InvitationOffer']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hasAccount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invitedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['PersonRole']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
};

export type MailResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mail'] = ResolversParentTypes['Mail']> = {
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextTryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MailState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MailPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MailPage'] = ResolversParentTypes['MailPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mail']>, ParentType, ContextType>;
  sending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recentEvents?: Resolver<ReadonlyArray<ResolversTypes['AccountEvent']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleHeld']>, ParentType, ContextType>;
  supports?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  twoFactor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MemberAccessResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MemberAccess'] = ResolversParentTypes['MemberAccess']> = {
  hasAccount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invitations?: Resolver<ReadonlyArray<ResolversTypes['Invitation']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  supporterInvitations?: Resolver<ReadonlyArray<ResolversTypes['Invitation']>, ParentType, ContextType>;
  supporters?: Resolver<ReadonlyArray<ResolversTypes['Supporter']>, ParentType, ContextType>;
  viewerCanInvite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanInviteSupporter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['Me'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  changeRoles?: Resolver<ResolversTypes['OrganisationPeople'], ParentType, ContextType, RequireFields<MutationChangeRolesArgs, 'input'>>;
  endSupport?: Resolver<ResolversTypes['MemberAccess'], ParentType, ContextType, RequireFields<MutationEndSupportArgs, 'input'>>;
  erasePerson?: Resolver<ResolversTypes['Erasure'], ParentType, ContextType, RequireFields<MutationErasePersonArgs, 'input'>>;
  inviteMember?: Resolver<ResolversTypes['MemberAccess'], ParentType, ContextType, RequireFields<MutationInviteMemberArgs, 'input'>>;
  invitePerson?: Resolver<ResolversTypes['OrganisationPeople'], ParentType, ContextType, RequireFields<MutationInvitePersonArgs, 'input'>>;
  inviteSupporter?: Resolver<ResolversTypes['MemberAccess'], ParentType, ContextType, RequireFields<MutationInviteSupporterArgs, 'input'>>;
  leaveOrganisation?: Resolver<ResolversTypes['Me'], ParentType, ContextType, RequireFields<MutationLeaveOrganisationArgs, 'input'>>;
  removePerson?: Resolver<ResolversTypes['OrganisationPeople'], ParentType, ContextType, RequireFields<MutationRemovePersonArgs, 'input'>>;
  resendMail?: Resolver<ResolversTypes['Mail'], ParentType, ContextType, RequireFields<MutationResendMailArgs, 'input'>>;
  stopSupporting?: Resolver<ResolversTypes['Me'], ParentType, ContextType, RequireFields<MutationStopSupportingArgs, 'input'>>;
  withdrawInvitation?: Resolver<ResolversTypes['OrganisationPeople'], ParentType, ContextType, RequireFields<MutationWithdrawInvitationArgs, 'input'>>;
  withdrawMemberInvitation?: Resolver<ResolversTypes['MemberAccess'], ParentType, ContextType, RequireFields<MutationWithdrawMemberInvitationArgs, 'input'>>;
};

export type OrganisationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationPeopleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrganisationPeople'] = ResolversParentTypes['OrganisationPeople']> = {
  invitations?: Resolver<ReadonlyArray<ResolversTypes['Invitation']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['ColleagueRoles']>, ParentType, ContextType>;
  rolesOffered?: Resolver<ReadonlyArray<ResolversTypes['PersonRole']>, ParentType, ContextType>;
  viewerCanChangeRoles?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanInvite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRemove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditEvents?: Resolver<ResolversTypes['AuditPage'], ParentType, ContextType, Partial<QueryAuditEventsArgs>>;
  auditHealth?: Resolver<ResolversTypes['AuditHealth'], ParentType, ContextType>;
  invitationOffer?: Resolver<ResolversTypes['InvitationOffer'], ParentType, ContextType, RequireFields<QueryInvitationOfferArgs, 'token'>>;
  mail?: Resolver<ResolversTypes['Mail'], ParentType, ContextType, RequireFields<QueryMailArgs, 'id'>>;
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  memberAccess?: Resolver<ResolversTypes['MemberAccess'], ParentType, ContextType, RequireFields<QueryMemberAccessArgs, 'memberId'>>;
  organisationPeople?: Resolver<ResolversTypes['OrganisationPeople'], ParentType, ContextType, RequireFields<QueryOrganisationPeopleArgs, 'organisationId'>>;
  outbox?: Resolver<ResolversTypes['MailPage'], ParentType, ContextType, Partial<QueryOutboxArgs>>;
  retentionPreview?: Resolver<ReadonlyArray<ResolversTypes['RetentionRow']>, ParentType, ContextType>;
};

export type RetentionRowResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RetentionRow'] = ResolversParentTypes['RetentionRow']> = {
  dataClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoleHeldResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RoleHeld'] = ResolversParentTypes['RoleHeld']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PersonRole'], ParentType, ContextType>;
};

export type SupporterResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Supporter'] = ResolversParentTypes['Supporter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  AccountEvent?: AccountEventResolvers<ContextType>;
  AuditEvent?: AuditEventResolvers<ContextType>;
  AuditHealth?: AuditHealthResolvers<ContextType>;
  AuditPage?: AuditPageResolvers<ContextType>;
  ColleagueRoles?: ColleagueRolesResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Erasure?: ErasureResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationOffer?: InvitationOfferResolvers<ContextType>;
  Mail?: MailResolvers<ContextType>;
  MailPage?: MailPageResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberAccess?: MemberAccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationPeople?: OrganisationPeopleResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RetentionRow?: RetentionRowResolvers<ContextType>;
  RoleHeld?: RoleHeldResolvers<ContextType>;
  Supporter?: SupporterResolvers<ContextType>;
};

