/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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
  edition: number;
  entryId: string;
  idempotencyKey: string;
  text: PracticeTextInput;
};

export type PracticeEntryInput = {
  entryId: string;
  idempotencyKey: string;
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
  barrier?: Barrier | null | undefined;
  context: string;
  didNotWork: string;
  /** Why one of the two is empty. */
  nothingYet?: string | null | undefined;
  stage: PracticeStage;
  title: string;
  worked: string;
};

export type RespondToPracticeInput = {
  entryId: string;
  idempotencyKey: string;
  organisationId: string;
  worked: boolean;
};

export type WritePracticeInput = {
  idempotencyKey: string;
  organisationId: string;
  text: PracticeTextInput;
};

export type PracticeEntriesQueryVariables = Exact<{
  words?: string | null | undefined;
  stage?: PracticeStage | null | undefined;
  barrier?: Barrier | null | undefined;
  organisationId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PracticeEntriesQuery = { __typename: 'Query', practiceEntries: { __typename: 'PracticePage', total: number, endCursor: string | null, nodes: Array<{ __typename: 'PracticeEntry', id: string, title: string, stage: PracticeStage, barrier: Barrier | null, worked: string, didNotWork: string, nothingYet: string | null, authorName: string, changedAt: string, workedForOthers: number, didNotWorkForOthers: number, organisation: { __typename: 'Organisation', id: string, name: string } | null }> } };

export type PracticeOrganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type PracticeOrganisationsQuery = { __typename: 'Query', organisations: Array<{ __typename: 'Organisation', id: string, name: string }> };

export type PracticeEntryQueryVariables = Exact<{
  id: string;
}>;


export type PracticeEntryQuery = { __typename: 'Query', practiceEntry: { __typename: 'PracticeEntry', id: string, title: string, stage: PracticeStage, barrier: Barrier | null, context: string, worked: string, didNotWork: string, nothingYet: string | null, authorName: string, edition: number, writtenAt: string, changedAt: string, withdrawnAt: string | null, workedForOthers: number, didNotWorkForOthers: number, viewerCanChange: boolean, viewerMayRespondFor: Array<string>, viewerResponses: Array<{ __typename: 'PracticeResponse', organisationId: string, worked: boolean }>, organisation: { __typename: 'Organisation', id: string, name: string } | null, history: Array<{ __typename: 'PracticeEdition', edition: number, title: string, context: string, worked: string, didNotWork: string, nothingYet: string | null, savedAt: string }> } | null };

export type RespondToPracticeMutationVariables = Exact<{
  input: RespondToPracticeInput;
}>;


export type RespondToPracticeMutation = { __typename: 'Mutation', respondToPractice: { __typename: 'PracticeEntry', id: string, workedForOthers: number, didNotWorkForOthers: number, viewerResponses: Array<{ __typename: 'PracticeResponse', organisationId: string, worked: boolean }> } };

export type WithdrawPracticeMutationVariables = Exact<{
  input: PracticeEntryInput;
}>;


export type WithdrawPracticeMutation = { __typename: 'Mutation', withdrawPractice: { __typename: 'PracticeEntry', id: string, withdrawnAt: string | null } };

export type RestorePracticeMutationVariables = Exact<{
  input: PracticeEntryInput;
}>;


export type RestorePracticeMutation = { __typename: 'Mutation', restorePractice: { __typename: 'PracticeEntry', id: string, withdrawnAt: string | null } };

export type ChangePracticeMutationVariables = Exact<{
  input: ChangePracticeInput;
}>;


export type ChangePracticeMutation = { __typename: 'Mutation', changePractice: { __typename: 'PracticeEntry', id: string } };

export type WritePracticeMutationVariables = Exact<{
  input: WritePracticeInput;
}>;


export type WritePracticeMutation = { __typename: 'Mutation', writePractice: { __typename: 'PracticeEntry', id: string } };


export const PracticeEntriesDocument = {"__meta__":{"hash":"44dc72ca0e89d8474a4cb7a35035a74f2a383f99066b1a1804543181c1d6fc0f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PracticeEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stage"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeStage"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"barrier"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Barrier"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"practiceEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"stage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stage"}}},{"kind":"Argument","name":{"kind":"Name","value":"barrier"},"value":{"kind":"Variable","name":{"kind":"Name","value":"barrier"}}},{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"barrier"}},{"kind":"Field","name":{"kind":"Name","value":"worked"}},{"kind":"Field","name":{"kind":"Name","value":"didNotWork"}},{"kind":"Field","name":{"kind":"Name","value":"nothingYet"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"workedForOthers"}},{"kind":"Field","name":{"kind":"Name","value":"didNotWorkForOthers"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PracticeEntriesQuery, PracticeEntriesQueryVariables>;
export const PracticeOrganisationsDocument = {"__meta__":{"hash":"8749d7fed1ece6dfc9d6103c8400f866415206351a998a5a060d41eb23a42b87"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PracticeOrganisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PracticeOrganisationsQuery, PracticeOrganisationsQueryVariables>;
export const PracticeEntryDocument = {"__meta__":{"hash":"e7f6aeb0bc80abec4a70f2fc113075505356012587ed8aa0413e2229c85d53cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PracticeEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"practiceEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"barrier"}},{"kind":"Field","name":{"kind":"Name","value":"context"}},{"kind":"Field","name":{"kind":"Name","value":"worked"}},{"kind":"Field","name":{"kind":"Name","value":"didNotWork"}},{"kind":"Field","name":{"kind":"Name","value":"nothingYet"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"workedForOthers"}},{"kind":"Field","name":{"kind":"Name","value":"didNotWorkForOthers"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayRespondFor"}},{"kind":"Field","name":{"kind":"Name","value":"viewerResponses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"worked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"context"}},{"kind":"Field","name":{"kind":"Name","value":"worked"}},{"kind":"Field","name":{"kind":"Name","value":"didNotWork"}},{"kind":"Field","name":{"kind":"Name","value":"nothingYet"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]}}]} as unknown as DocumentNode<PracticeEntryQuery, PracticeEntryQueryVariables>;
export const RespondToPracticeDocument = {"__meta__":{"hash":"9abe8bfb29959a948cc9860f214cc3b3ac1c403827d614319c977ce7a16e1cdc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RespondToPractice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RespondToPracticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"respondToPractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"workedForOthers"}},{"kind":"Field","name":{"kind":"Name","value":"didNotWorkForOthers"}},{"kind":"Field","name":{"kind":"Name","value":"viewerResponses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"worked"}}]}}]}}]}}]} as unknown as DocumentNode<RespondToPracticeMutation, RespondToPracticeMutationVariables>;
export const WithdrawPracticeDocument = {"__meta__":{"hash":"70885479c9c8ed55bd5f67d22c69f627f670d16e9ef1416b7215592833d15f37"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPractice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawPractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]}}]} as unknown as DocumentNode<WithdrawPracticeMutation, WithdrawPracticeMutationVariables>;
export const RestorePracticeDocument = {"__meta__":{"hash":"261665e179b16b77294212fc2fa4c7337f793eb6e294d8909347f233805dd7d1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestorePractice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restorePractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]}}]} as unknown as DocumentNode<RestorePracticeMutation, RestorePracticeMutationVariables>;
export const ChangePracticeDocument = {"__meta__":{"hash":"7d1b18bc173e9792420ca12e97e2635cad1edc198b16f66138219a8e19497030"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePractice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePracticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changePractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ChangePracticeMutation, ChangePracticeMutationVariables>;
export const WritePracticeDocument = {"__meta__":{"hash":"c0950b5d69c2f04759f5c0996b213d2d49b841c1b565a1147f7a77c3e82ee8aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WritePractice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WritePracticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writePractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WritePracticeMutation, WritePracticeMutationVariables>;