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
    "\n  mutation AddCondition($input: AddConditionInput!) {\n    addCondition(input: $input) { id }\n  }\n": typeof types.AddConditionDocument,
    "\n  mutation ChangeCondition($input: ChangeConditionInput!) {\n    changeCondition(input: $input) { id }\n  }\n": typeof types.ChangeConditionDocument,
    "\n  mutation EndCondition($input: EndConditionInput!) {\n    endCondition(input: $input) { id }\n  }\n": typeof types.EndConditionDocument,
    "\n  query WordingWarnings($notes: String!) {\n    wordingWarnings(notes: $notes) { kind words sentence }\n  }\n": typeof types.WordingWarningsDocument,
    "\n  mutation AddContract($input: AddContractInput!) {\n    addContract(input: $input) { id }\n  }\n": typeof types.AddContractDocument,
    "\n  mutation ChangeContract($input: ChangeContractInput!) {\n    changeContract(input: $input) { id }\n  }\n": typeof types.ChangeContractDocument,
    "\n  query Contract($id: ID!) {\n    contract(id: $id) {\n      id\n      title\n      reference\n      purpose\n      from\n      to\n      version\n      viewerCanChange\n      commissioner { id name }\n      provider { id name }\n      evidence {\n        state\n        sentence\n        recruitments\n        outsideAnyContract\n      }\n      conditions {\n        id\n        kind\n        sentence\n        to\n        state\n        reviewDue\n        viewerCanChange\n        ended { on reason }\n        terms {\n          edition\n          from\n          number\n          targetPercent\n          notes\n          consulted\n          reviewOn\n          wordingReason\n        }\n        history {\n          edition\n          from\n          number\n          targetPercent\n          notes\n          savedAt\n        }\n        evidence {\n          state\n          sentence\n          met\n          counted\n          waiting\n          items {\n            recruitment { id }\n            post\n            interviewsFrom\n            drawnAt\n            recordPath\n            drawnAgain\n            result\n            sentence\n          }\n        }\n      }\n    }\n  }\n": typeof types.ContractDocument,
    "\n  query EvidenceCsv($id: ID!) {\n    contract(id: $id) {\n      id\n      evidenceCsv { name text }\n    }\n  }\n": typeof types.EvidenceCsvDocument,
    "\n  query Contracts {\n    contracts(first: 100) {\n      total\n      nodes {\n        id\n        title\n        reference\n        from\n        to\n        viewerCanChange\n        commissioner { id name }\n        provider { id name }\n        evidence { state sentence }\n        conditions {\n          id\n          sentence\n          state\n          reviewDue\n          evidence { state sentence waiting }\n        }\n      }\n    }\n  }\n": typeof types.ContractsDocument,
    "\n  query Providers {\n    organisations { id name kind }\n  }\n": typeof types.ProvidersDocument,
    "\n  query ContractHandChanges($first: Int, $after: String, $filter: HandChangeFilter) {\n    contracts { nodes { id title reference } }\n    contractHandChanges(first: $first, after: $after, filter: $filter) {\n      nodes { id at what reason disputed post contractId organisation { id name } }\n      endCursor\n      total\n    }\n  }\n": typeof types.ContractHandChangesDocument,
    "\n  query ContractHandChangesCsv($filter: HandChangeFilter) {\n    contractHandChangesCsv(filter: $filter) { name text }\n  }\n": typeof types.ContractHandChangesCsvDocument,
};
const documents: Documents = {
    "\n  mutation AddCondition($input: AddConditionInput!) {\n    addCondition(input: $input) { id }\n  }\n": types.AddConditionDocument,
    "\n  mutation ChangeCondition($input: ChangeConditionInput!) {\n    changeCondition(input: $input) { id }\n  }\n": types.ChangeConditionDocument,
    "\n  mutation EndCondition($input: EndConditionInput!) {\n    endCondition(input: $input) { id }\n  }\n": types.EndConditionDocument,
    "\n  query WordingWarnings($notes: String!) {\n    wordingWarnings(notes: $notes) { kind words sentence }\n  }\n": types.WordingWarningsDocument,
    "\n  mutation AddContract($input: AddContractInput!) {\n    addContract(input: $input) { id }\n  }\n": types.AddContractDocument,
    "\n  mutation ChangeContract($input: ChangeContractInput!) {\n    changeContract(input: $input) { id }\n  }\n": types.ChangeContractDocument,
    "\n  query Contract($id: ID!) {\n    contract(id: $id) {\n      id\n      title\n      reference\n      purpose\n      from\n      to\n      version\n      viewerCanChange\n      commissioner { id name }\n      provider { id name }\n      evidence {\n        state\n        sentence\n        recruitments\n        outsideAnyContract\n      }\n      conditions {\n        id\n        kind\n        sentence\n        to\n        state\n        reviewDue\n        viewerCanChange\n        ended { on reason }\n        terms {\n          edition\n          from\n          number\n          targetPercent\n          notes\n          consulted\n          reviewOn\n          wordingReason\n        }\n        history {\n          edition\n          from\n          number\n          targetPercent\n          notes\n          savedAt\n        }\n        evidence {\n          state\n          sentence\n          met\n          counted\n          waiting\n          items {\n            recruitment { id }\n            post\n            interviewsFrom\n            drawnAt\n            recordPath\n            drawnAgain\n            result\n            sentence\n          }\n        }\n      }\n    }\n  }\n": types.ContractDocument,
    "\n  query EvidenceCsv($id: ID!) {\n    contract(id: $id) {\n      id\n      evidenceCsv { name text }\n    }\n  }\n": types.EvidenceCsvDocument,
    "\n  query Contracts {\n    contracts(first: 100) {\n      total\n      nodes {\n        id\n        title\n        reference\n        from\n        to\n        viewerCanChange\n        commissioner { id name }\n        provider { id name }\n        evidence { state sentence }\n        conditions {\n          id\n          sentence\n          state\n          reviewDue\n          evidence { state sentence waiting }\n        }\n      }\n    }\n  }\n": types.ContractsDocument,
    "\n  query Providers {\n    organisations { id name kind }\n  }\n": types.ProvidersDocument,
    "\n  query ContractHandChanges($first: Int, $after: String, $filter: HandChangeFilter) {\n    contracts { nodes { id title reference } }\n    contractHandChanges(first: $first, after: $after, filter: $filter) {\n      nodes { id at what reason disputed post contractId organisation { id name } }\n      endCursor\n      total\n    }\n  }\n": types.ContractHandChangesDocument,
    "\n  query ContractHandChangesCsv($filter: HandChangeFilter) {\n    contractHandChangesCsv(filter: $filter) { name text }\n  }\n": types.ContractHandChangesCsvDocument,
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
export function graphql(source: "\n  mutation AddCondition($input: AddConditionInput!) {\n    addCondition(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation AddCondition($input: AddConditionInput!) {\n    addCondition(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCondition($input: ChangeConditionInput!) {\n    changeCondition(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation ChangeCondition($input: ChangeConditionInput!) {\n    changeCondition(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndCondition($input: EndConditionInput!) {\n    endCondition(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation EndCondition($input: EndConditionInput!) {\n    endCondition(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WordingWarnings($notes: String!) {\n    wordingWarnings(notes: $notes) { kind words sentence }\n  }\n"): (typeof documents)["\n  query WordingWarnings($notes: String!) {\n    wordingWarnings(notes: $notes) { kind words sentence }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddContract($input: AddContractInput!) {\n    addContract(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation AddContract($input: AddContractInput!) {\n    addContract(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeContract($input: ChangeContractInput!) {\n    changeContract(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation ChangeContract($input: ChangeContractInput!) {\n    changeContract(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Contract($id: ID!) {\n    contract(id: $id) {\n      id\n      title\n      reference\n      purpose\n      from\n      to\n      version\n      viewerCanChange\n      commissioner { id name }\n      provider { id name }\n      evidence {\n        state\n        sentence\n        recruitments\n        outsideAnyContract\n      }\n      conditions {\n        id\n        kind\n        sentence\n        to\n        state\n        reviewDue\n        viewerCanChange\n        ended { on reason }\n        terms {\n          edition\n          from\n          number\n          targetPercent\n          notes\n          consulted\n          reviewOn\n          wordingReason\n        }\n        history {\n          edition\n          from\n          number\n          targetPercent\n          notes\n          savedAt\n        }\n        evidence {\n          state\n          sentence\n          met\n          counted\n          waiting\n          items {\n            recruitment { id }\n            post\n            interviewsFrom\n            drawnAt\n            recordPath\n            drawnAgain\n            result\n            sentence\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Contract($id: ID!) {\n    contract(id: $id) {\n      id\n      title\n      reference\n      purpose\n      from\n      to\n      version\n      viewerCanChange\n      commissioner { id name }\n      provider { id name }\n      evidence {\n        state\n        sentence\n        recruitments\n        outsideAnyContract\n      }\n      conditions {\n        id\n        kind\n        sentence\n        to\n        state\n        reviewDue\n        viewerCanChange\n        ended { on reason }\n        terms {\n          edition\n          from\n          number\n          targetPercent\n          notes\n          consulted\n          reviewOn\n          wordingReason\n        }\n        history {\n          edition\n          from\n          number\n          targetPercent\n          notes\n          savedAt\n        }\n        evidence {\n          state\n          sentence\n          met\n          counted\n          waiting\n          items {\n            recruitment { id }\n            post\n            interviewsFrom\n            drawnAt\n            recordPath\n            drawnAgain\n            result\n            sentence\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EvidenceCsv($id: ID!) {\n    contract(id: $id) {\n      id\n      evidenceCsv { name text }\n    }\n  }\n"): (typeof documents)["\n  query EvidenceCsv($id: ID!) {\n    contract(id: $id) {\n      id\n      evidenceCsv { name text }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Contracts {\n    contracts(first: 100) {\n      total\n      nodes {\n        id\n        title\n        reference\n        from\n        to\n        viewerCanChange\n        commissioner { id name }\n        provider { id name }\n        evidence { state sentence }\n        conditions {\n          id\n          sentence\n          state\n          reviewDue\n          evidence { state sentence waiting }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Contracts {\n    contracts(first: 100) {\n      total\n      nodes {\n        id\n        title\n        reference\n        from\n        to\n        viewerCanChange\n        commissioner { id name }\n        provider { id name }\n        evidence { state sentence }\n        conditions {\n          id\n          sentence\n          state\n          reviewDue\n          evidence { state sentence waiting }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Providers {\n    organisations { id name kind }\n  }\n"): (typeof documents)["\n  query Providers {\n    organisations { id name kind }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractHandChanges($first: Int, $after: String, $filter: HandChangeFilter) {\n    contracts { nodes { id title reference } }\n    contractHandChanges(first: $first, after: $after, filter: $filter) {\n      nodes { id at what reason disputed post contractId organisation { id name } }\n      endCursor\n      total\n    }\n  }\n"): (typeof documents)["\n  query ContractHandChanges($first: Int, $after: String, $filter: HandChangeFilter) {\n    contracts { nodes { id title reference } }\n    contractHandChanges(first: $first, after: $after, filter: $filter) {\n      nodes { id at what reason disputed post contractId organisation { id name } }\n      endCursor\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractHandChangesCsv($filter: HandChangeFilter) {\n    contractHandChangesCsv(filter: $filter) { name text }\n  }\n"): (typeof documents)["\n  query ContractHandChangesCsv($filter: HandChangeFilter) {\n    contractHandChangesCsv(filter: $filter) { name text }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;