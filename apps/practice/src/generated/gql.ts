/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query PracticeEntries(\n    $words: String\n    $stage: PracticeStage\n    $barrier: Barrier\n    $organisationId: ID\n    $after: String\n  ) {\n    practiceEntries(\n      words: $words\n      stage: $stage\n      barrier: $barrier\n      organisationId: $organisationId\n      first: 12\n      after: $after\n    ) {\n      total\n      endCursor\n      nodes {\n        id\n        title\n        stage\n        barrier\n        worked\n        didNotWork\n        nothingYet\n        authorName\n        changedAt\n        workedForOthers\n        didNotWorkForOthers\n        organisation { id name }\n      }\n    }\n  }\n": typeof types.PracticeEntriesDocument,
    "\n  query PracticeOrganisations {\n    organisations { id name }\n  }\n": typeof types.PracticeOrganisationsDocument,
    "\n  query PracticeEntry($id: ID!) {\n    practiceEntry(id: $id) {\n      id\n      title\n      stage\n      barrier\n      context\n      worked\n      didNotWork\n      nothingYet\n      authorName\n      edition\n      writtenAt\n      changedAt\n      withdrawnAt\n      workedForOthers\n      didNotWorkForOthers\n      viewerCanChange\n      viewerMayRespondFor\n      viewerResponses { organisationId worked }\n      organisation { id name }\n      history { edition title context worked didNotWork nothingYet savedAt }\n    }\n  }\n": typeof types.PracticeEntryDocument,
    "\n  mutation RespondToPractice($input: RespondToPracticeInput!) {\n    respondToPractice(input: $input) {\n      id\n      workedForOthers\n      didNotWorkForOthers\n      viewerResponses { organisationId worked }\n    }\n  }\n": typeof types.RespondToPracticeDocument,
    "\n  mutation WithdrawPractice($input: PracticeEntryInput!) {\n    withdrawPractice(input: $input) { id withdrawnAt }\n  }\n": typeof types.WithdrawPracticeDocument,
    "\n  mutation RestorePractice($input: PracticeEntryInput!) {\n    restorePractice(input: $input) { id withdrawnAt }\n  }\n": typeof types.RestorePracticeDocument,
    "\n  mutation ChangePractice($input: ChangePracticeInput!) {\n    changePractice(input: $input) { id }\n  }\n": typeof types.ChangePracticeDocument,
    "\n  mutation WritePractice($input: WritePracticeInput!) {\n    writePractice(input: $input) { id }\n  }\n": typeof types.WritePracticeDocument,
};
const documents: Documents = {
    "\n  query PracticeEntries(\n    $words: String\n    $stage: PracticeStage\n    $barrier: Barrier\n    $organisationId: ID\n    $after: String\n  ) {\n    practiceEntries(\n      words: $words\n      stage: $stage\n      barrier: $barrier\n      organisationId: $organisationId\n      first: 12\n      after: $after\n    ) {\n      total\n      endCursor\n      nodes {\n        id\n        title\n        stage\n        barrier\n        worked\n        didNotWork\n        nothingYet\n        authorName\n        changedAt\n        workedForOthers\n        didNotWorkForOthers\n        organisation { id name }\n      }\n    }\n  }\n": types.PracticeEntriesDocument,
    "\n  query PracticeOrganisations {\n    organisations { id name }\n  }\n": types.PracticeOrganisationsDocument,
    "\n  query PracticeEntry($id: ID!) {\n    practiceEntry(id: $id) {\n      id\n      title\n      stage\n      barrier\n      context\n      worked\n      didNotWork\n      nothingYet\n      authorName\n      edition\n      writtenAt\n      changedAt\n      withdrawnAt\n      workedForOthers\n      didNotWorkForOthers\n      viewerCanChange\n      viewerMayRespondFor\n      viewerResponses { organisationId worked }\n      organisation { id name }\n      history { edition title context worked didNotWork nothingYet savedAt }\n    }\n  }\n": types.PracticeEntryDocument,
    "\n  mutation RespondToPractice($input: RespondToPracticeInput!) {\n    respondToPractice(input: $input) {\n      id\n      workedForOthers\n      didNotWorkForOthers\n      viewerResponses { organisationId worked }\n    }\n  }\n": types.RespondToPracticeDocument,
    "\n  mutation WithdrawPractice($input: PracticeEntryInput!) {\n    withdrawPractice(input: $input) { id withdrawnAt }\n  }\n": types.WithdrawPracticeDocument,
    "\n  mutation RestorePractice($input: PracticeEntryInput!) {\n    restorePractice(input: $input) { id withdrawnAt }\n  }\n": types.RestorePracticeDocument,
    "\n  mutation ChangePractice($input: ChangePracticeInput!) {\n    changePractice(input: $input) { id }\n  }\n": types.ChangePracticeDocument,
    "\n  mutation WritePractice($input: WritePracticeInput!) {\n    writePractice(input: $input) { id }\n  }\n": types.WritePracticeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PracticeEntries(\n    $words: String\n    $stage: PracticeStage\n    $barrier: Barrier\n    $organisationId: ID\n    $after: String\n  ) {\n    practiceEntries(\n      words: $words\n      stage: $stage\n      barrier: $barrier\n      organisationId: $organisationId\n      first: 12\n      after: $after\n    ) {\n      total\n      endCursor\n      nodes {\n        id\n        title\n        stage\n        barrier\n        worked\n        didNotWork\n        nothingYet\n        authorName\n        changedAt\n        workedForOthers\n        didNotWorkForOthers\n        organisation { id name }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PracticeEntries(\n    $words: String\n    $stage: PracticeStage\n    $barrier: Barrier\n    $organisationId: ID\n    $after: String\n  ) {\n    practiceEntries(\n      words: $words\n      stage: $stage\n      barrier: $barrier\n      organisationId: $organisationId\n      first: 12\n      after: $after\n    ) {\n      total\n      endCursor\n      nodes {\n        id\n        title\n        stage\n        barrier\n        worked\n        didNotWork\n        nothingYet\n        authorName\n        changedAt\n        workedForOthers\n        didNotWorkForOthers\n        organisation { id name }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PracticeOrganisations {\n    organisations { id name }\n  }\n"): (typeof documents)["\n  query PracticeOrganisations {\n    organisations { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PracticeEntry($id: ID!) {\n    practiceEntry(id: $id) {\n      id\n      title\n      stage\n      barrier\n      context\n      worked\n      didNotWork\n      nothingYet\n      authorName\n      edition\n      writtenAt\n      changedAt\n      withdrawnAt\n      workedForOthers\n      didNotWorkForOthers\n      viewerCanChange\n      viewerMayRespondFor\n      viewerResponses { organisationId worked }\n      organisation { id name }\n      history { edition title context worked didNotWork nothingYet savedAt }\n    }\n  }\n"): (typeof documents)["\n  query PracticeEntry($id: ID!) {\n    practiceEntry(id: $id) {\n      id\n      title\n      stage\n      barrier\n      context\n      worked\n      didNotWork\n      nothingYet\n      authorName\n      edition\n      writtenAt\n      changedAt\n      withdrawnAt\n      workedForOthers\n      didNotWorkForOthers\n      viewerCanChange\n      viewerMayRespondFor\n      viewerResponses { organisationId worked }\n      organisation { id name }\n      history { edition title context worked didNotWork nothingYet savedAt }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RespondToPractice($input: RespondToPracticeInput!) {\n    respondToPractice(input: $input) {\n      id\n      workedForOthers\n      didNotWorkForOthers\n      viewerResponses { organisationId worked }\n    }\n  }\n"): (typeof documents)["\n  mutation RespondToPractice($input: RespondToPracticeInput!) {\n    respondToPractice(input: $input) {\n      id\n      workedForOthers\n      didNotWorkForOthers\n      viewerResponses { organisationId worked }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawPractice($input: PracticeEntryInput!) {\n    withdrawPractice(input: $input) { id withdrawnAt }\n  }\n"): (typeof documents)["\n  mutation WithdrawPractice($input: PracticeEntryInput!) {\n    withdrawPractice(input: $input) { id withdrawnAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestorePractice($input: PracticeEntryInput!) {\n    restorePractice(input: $input) { id withdrawnAt }\n  }\n"): (typeof documents)["\n  mutation RestorePractice($input: PracticeEntryInput!) {\n    restorePractice(input: $input) { id withdrawnAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePractice($input: ChangePracticeInput!) {\n    changePractice(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation ChangePractice($input: ChangePracticeInput!) {\n    changePractice(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WritePractice($input: WritePracticeInput!) {\n    writePractice(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation WritePractice($input: WritePracticeInput!) {\n    writePractice(input: $input) { id }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;