/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AddConditionInput = {
  contractId: string;
  idempotencyKey: string;
  kind: ConditionKind;
  terms: ConditionTermsInput;
  /** The contract's last day when not given. */
  to?: string | null | undefined;
};

export type AddContractInput = {
  commissionerId: string;
  from: string;
  idempotencyKey: string;
  providerId: string;
  purpose: string;
  reference: string;
  title: string;
  to: string;
};

export type ChangeConditionInput = {
  conditionId: string;
  /** The edition you are changing. */
  edition: number;
  idempotencyKey: string;
  terms: ConditionTermsInput;
};

/** The two organisations never change: that is another contract. */
export type ChangeContractInput = {
  contractId: string;
  from: string;
  idempotencyKey: string;
  purpose: string;
  reference: string;
  title: string;
  to: string;
  version: number;
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

export type ConditionTermsInput = {
  consulted: string;
  from: string;
  notes: string;
  number?: number | null | undefined;
  reviewOn?: string | null | undefined;
  targetPercent: number;
  /** Needed when `wordingWarnings` finds something in the notes. */
  wordingReason?: string | null | undefined;
};

export type ConditionTime =
  | 'IN_FORCE'
  | 'NOT_STARTED'
  | 'OVER';

export type EndConditionInput = {
  conditionId: string;
  idempotencyKey: string;
  /** The last day it applies: today or later. */
  on: string;
  reason: string;
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

export type OrganisationKind =
  | 'COMMISSIONER'
  | 'COORDINATOR'
  | 'PARTNER';

export type RestrictiveWording =
  | 'ADVERT_CHANNEL'
  | 'CONVICTION_QUESTION'
  | 'FORMAL_QUALIFICATION'
  | 'SHORT_TIMESCALE';

export type AddConditionMutationVariables = Exact<{
  input: AddConditionInput;
}>;


export type AddConditionMutation = { __typename: 'Mutation', addCondition: { __typename: 'Condition', id: string } };

export type ChangeConditionMutationVariables = Exact<{
  input: ChangeConditionInput;
}>;


export type ChangeConditionMutation = { __typename: 'Mutation', changeCondition: { __typename: 'Condition', id: string } };

export type EndConditionMutationVariables = Exact<{
  input: EndConditionInput;
}>;


export type EndConditionMutation = { __typename: 'Mutation', endCondition: { __typename: 'Condition', id: string } };

export type WordingWarningsQueryVariables = Exact<{
  notes: string;
}>;


export type WordingWarningsQuery = { __typename: 'Query', wordingWarnings: Array<{ __typename: 'WordingWarning', kind: RestrictiveWording, words: string, sentence: string }> };

export type AddContractMutationVariables = Exact<{
  input: AddContractInput;
}>;


export type AddContractMutation = { __typename: 'Mutation', addContract: { __typename: 'Contract', id: string } };

export type ChangeContractMutationVariables = Exact<{
  input: ChangeContractInput;
}>;


export type ChangeContractMutation = { __typename: 'Mutation', changeContract: { __typename: 'Contract', id: string } };

export type ContractQueryVariables = Exact<{
  id: string;
}>;


export type ContractQuery = { __typename: 'Query', contract: { __typename: 'Contract', id: string, title: string, reference: string, purpose: string, from: string, to: string, version: number, viewerCanChange: boolean, commissioner: { __typename: 'Organisation', id: string, name: string } | null, provider: { __typename: 'Organisation', id: string, name: string } | null, evidence: { __typename: 'ContractEvidence', state: EvidenceState, sentence: string, recruitments: number, outsideAnyContract: number } | null, conditions: Array<{ __typename: 'Condition', id: string, kind: ConditionKind, sentence: string, to: string, state: ConditionTime, reviewDue: boolean, viewerCanChange: boolean, ended: { __typename: 'ConditionEnd', on: string, reason: string } | null, terms: { __typename: 'ConditionTerms', edition: number, from: string, number: number | null, targetPercent: number, notes: string, consulted: string, reviewOn: string | null, wordingReason: string | null }, history: Array<{ __typename: 'ConditionTerms', edition: number, from: string, number: number | null, targetPercent: number, notes: string, savedAt: string }>, evidence: { __typename: 'Evidence', state: EvidenceState, sentence: string, met: number, counted: number, waiting: number, items: Array<{ __typename: 'EvidenceItem', post: string, interviewsFrom: string, drawnAt: string | null, recordPath: string | null, drawnAgain: Array<string>, result: EvidenceResult, sentence: string, recruitment: { __typename: 'Recruitment', id: string } }> } | null }> } | null };

export type EvidenceCsvQueryVariables = Exact<{
  id: string;
}>;


export type EvidenceCsvQuery = { __typename: 'Query', contract: { __typename: 'Contract', id: string, evidenceCsv: { __typename: 'CsvFile', name: string, text: string } | null } | null };

export type ContractsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContractsQuery = { __typename: 'Query', contracts: { __typename: 'ContractPage', total: number, nodes: Array<{ __typename: 'Contract', id: string, title: string, reference: string, from: string, to: string, viewerCanChange: boolean, commissioner: { __typename: 'Organisation', id: string, name: string } | null, provider: { __typename: 'Organisation', id: string, name: string } | null, evidence: { __typename: 'ContractEvidence', state: EvidenceState, sentence: string } | null, conditions: Array<{ __typename: 'Condition', id: string, sentence: string, state: ConditionTime, reviewDue: boolean, evidence: { __typename: 'Evidence', state: EvidenceState, sentence: string, waiting: number } | null }> }> } };

export type ProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvidersQuery = { __typename: 'Query', organisations: Array<{ __typename: 'Organisation', id: string, name: string, kind: OrganisationKind }> };

export type ContractHandChangesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: HandChangeFilter | null | undefined;
}>;


export type ContractHandChangesQuery = { __typename: 'Query', contracts: { __typename: 'ContractPage', nodes: Array<{ __typename: 'Contract', id: string, title: string, reference: string }> }, contractHandChanges: { __typename: 'HandChangePage', endCursor: string | null, total: number, nodes: Array<{ __typename: 'HandChange', id: string, at: string, what: string, reason: string, disputed: boolean, post: string, contractId: string | null, organisation: { __typename: 'Organisation', id: string, name: string } | null }> } };

export type ContractHandChangesCsvQueryVariables = Exact<{
  filter?: HandChangeFilter | null | undefined;
}>;


export type ContractHandChangesCsvQuery = { __typename: 'Query', contractHandChangesCsv: { __typename: 'CsvFile', name: string, text: string } };


export const AddConditionDocument = {"__meta__":{"hash":"900993edf241b1cfea14aa185f1eca0f7fe575b37c3231154a033c606ea40d69"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCondition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddConditionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addCondition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddConditionMutation, AddConditionMutationVariables>;
export const ChangeConditionDocument = {"__meta__":{"hash":"f32ce3ecc2536b6afc5038256db4c633ad4c9f7a5e3f48ee336fce50962d6ecd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeCondition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConditionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeCondition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ChangeConditionMutation, ChangeConditionMutationVariables>;
export const EndConditionDocument = {"__meta__":{"hash":"ae0d5531a08a345795d094477951e98bb77ba06e79949a80573df7371eeaa6c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndCondition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndConditionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCondition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndConditionMutation, EndConditionMutationVariables>;
export const WordingWarningsDocument = {"__meta__":{"hash":"03a767a81fdf3422ffdce8fb20bc11e6599d10d11f34895581c9e16a6e659882"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WordingWarnings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"wordingWarnings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"notes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]} as unknown as DocumentNode<WordingWarningsQuery, WordingWarningsQueryVariables>;
export const AddContractDocument = {"__meta__":{"hash":"9e1d87872f0fe28a19bc086d654b93cd4bddda0578ac009f3e1304fac84766e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddContractMutation, AddContractMutationVariables>;
export const ChangeContractDocument = {"__meta__":{"hash":"5544b24d66a90eb3bbe6053af84b234665fea8eca486f9c6bc5bdf9005e1c1a4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ChangeContractMutation, ChangeContractMutationVariables>;
export const ContractDocument = {"__meta__":{"hash":"8b1cf626e11af5fb5259a09970dbd80ce42643ec9ab755774aac8f966135f54b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Contract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"commissioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"recruitments"}},{"kind":"Field","name":{"kind":"Name","value":"outsideAnyContract"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDue"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"ended"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"targetPercent"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"consulted"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"wordingReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"targetPercent"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recruitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"interviewsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"drawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordPath"}},{"kind":"Field","name":{"kind":"Name","value":"drawnAgain"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContractQuery, ContractQueryVariables>;
export const EvidenceCsvDocument = {"__meta__":{"hash":"65da04682f50042a50c7577429dfa6d8ff19e61fad944189cc085d30bdf9db4c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidenceCsv"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceCsv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<EvidenceCsvQuery, EvidenceCsvQueryVariables>;
export const ContractsDocument = {"__meta__":{"hash":"e5d7321b4762933b874dd4b15c2f9318b05ad2db755e0add2d4bdfaa302bd9c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"commissioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDue"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContractsQuery, ContractsQueryVariables>;
export const ProvidersDocument = {"__meta__":{"hash":"b497757fbf84b1481d8d3c10246f5c7517cf32f6db157c1dfac5b2a196f3325d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<ProvidersQuery, ProvidersQueryVariables>;
export const ContractHandChangesDocument = {"__meta__":{"hash":"6b9fb510eaeb7c57a0f7657e8e767e0bfa0ce61531295e33838251912e2c3784"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractHandChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HandChangeFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractHandChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"contractId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<ContractHandChangesQuery, ContractHandChangesQueryVariables>;
export const ContractHandChangesCsvDocument = {"__meta__":{"hash":"eaf5cf45a33df69ae0849d742ecbe10965b0361cc89fc50f606d8813a2cd0f78"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractHandChangesCsv"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HandChangeFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contractHandChangesCsv"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<ContractHandChangesCsvQuery, ContractHandChangesCsvQueryVariables>;