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
    "\n  query Invitation($token: String!) {\n    invitationOffer(token: $token) {\n      organisationName\n      email\n      roles\n      invitedBy\n      state\n      expiresAt\n      hasAccount\n    }\n  }\n": typeof types.InvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) { id }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  query HomeContracts {\n    contractsSummary {\n      contracts\n      conditions\n      reviewsDue\n      evidence { met partly notMet nothingYet }\n    }\n  }\n": typeof types.HomeContractsDocument,
    "\n  query HomePractice {\n    practiceLatest(first: 3) {\n      id\n      title\n      changedAt\n      organisation { id name }\n    }\n  }\n": typeof types.HomePracticeDocument,
    "\n  query HomeMyDraws {\n    myDraws(first: 3) {\n      total\n      nodes { drawId post drawnAt chanceInWords outcome answer viewerCanAnswer }\n    }\n  }\n": typeof types.HomeMyDrawsDocument,
    "\n  query HomePool {\n    poolSummary { members organisations paused availableNextEightWeeks }\n  }\n": typeof types.HomePoolDocument,
    "\n  query HomeRecruitments($organisationId: ID!) {\n    planned: recruitments(first: 3, filter: { organisationId: $organisationId, stage: PLANNED }) {\n      total\n      nodes { id post interviewsFrom }\n    }\n    waiting: recruitments(first: 3, filter: { organisationId: $organisationId, stage: ASKED }) {\n      total\n      nodes { id post interviewsFrom }\n    }\n    ready: recruitments(first: 3, filter: { organisationId: $organisationId, stage: PANEL_READY }) {\n      total\n      nodes { id post interviewsFrom }\n    }\n  }\n": typeof types.HomeRecruitmentsDocument,
    "\n  query HomeRotation($from: Date!, $to: Date!) {\n    rotation(from: $from, to: $to) {\n      from\n      now { members distinctMembers neverServed busiestTenthShare }\n      before { busiestTenthShare }\n    }\n  }\n": typeof types.HomeRotationDocument,
    "\n  query HomePanelsWaiting($organisationId: ID!) {\n    panelsWaiting(organisationId: $organisationId) {\n      id\n      toWitness {\n        drawId\n        post\n        organisation { id name }\n        part\n        until\n      }\n      talks\n      placesUnanswered\n      placesUntil\n      shortPanels {\n        recruitmentId\n        post\n        organisation { id name }\n      }\n    }\n  }\n": typeof types.HomePanelsWaitingDocument,
    "\n  query HomeLetters($organisationId: ID!) {\n    lettersAndCalls(organisationId: $organisationId, first: 1) { total }\n  }\n": typeof types.HomeLettersDocument,
};
const documents: Documents = {
    "\n  query Invitation($token: String!) {\n    invitationOffer(token: $token) {\n      organisationName\n      email\n      roles\n      invitedBy\n      state\n      expiresAt\n      hasAccount\n    }\n  }\n": types.InvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) { id }\n  }\n": types.AcceptInvitationDocument,
    "\n  query HomeContracts {\n    contractsSummary {\n      contracts\n      conditions\n      reviewsDue\n      evidence { met partly notMet nothingYet }\n    }\n  }\n": types.HomeContractsDocument,
    "\n  query HomePractice {\n    practiceLatest(first: 3) {\n      id\n      title\n      changedAt\n      organisation { id name }\n    }\n  }\n": types.HomePracticeDocument,
    "\n  query HomeMyDraws {\n    myDraws(first: 3) {\n      total\n      nodes { drawId post drawnAt chanceInWords outcome answer viewerCanAnswer }\n    }\n  }\n": types.HomeMyDrawsDocument,
    "\n  query HomePool {\n    poolSummary { members organisations paused availableNextEightWeeks }\n  }\n": types.HomePoolDocument,
    "\n  query HomeRecruitments($organisationId: ID!) {\n    planned: recruitments(first: 3, filter: { organisationId: $organisationId, stage: PLANNED }) {\n      total\n      nodes { id post interviewsFrom }\n    }\n    waiting: recruitments(first: 3, filter: { organisationId: $organisationId, stage: ASKED }) {\n      total\n      nodes { id post interviewsFrom }\n    }\n    ready: recruitments(first: 3, filter: { organisationId: $organisationId, stage: PANEL_READY }) {\n      total\n      nodes { id post interviewsFrom }\n    }\n  }\n": types.HomeRecruitmentsDocument,
    "\n  query HomeRotation($from: Date!, $to: Date!) {\n    rotation(from: $from, to: $to) {\n      from\n      now { members distinctMembers neverServed busiestTenthShare }\n      before { busiestTenthShare }\n    }\n  }\n": types.HomeRotationDocument,
    "\n  query HomePanelsWaiting($organisationId: ID!) {\n    panelsWaiting(organisationId: $organisationId) {\n      id\n      toWitness {\n        drawId\n        post\n        organisation { id name }\n        part\n        until\n      }\n      talks\n      placesUnanswered\n      placesUntil\n      shortPanels {\n        recruitmentId\n        post\n        organisation { id name }\n      }\n    }\n  }\n": types.HomePanelsWaitingDocument,
    "\n  query HomeLetters($organisationId: ID!) {\n    lettersAndCalls(organisationId: $organisationId, first: 1) { total }\n  }\n": types.HomeLettersDocument,
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
export function graphql(source: "\n  query Invitation($token: String!) {\n    invitationOffer(token: $token) {\n      organisationName\n      email\n      roles\n      invitedBy\n      state\n      expiresAt\n      hasAccount\n    }\n  }\n"): (typeof documents)["\n  query Invitation($token: String!) {\n    invitationOffer(token: $token) {\n      organisationName\n      email\n      roles\n      invitedBy\n      state\n      expiresAt\n      hasAccount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeContracts {\n    contractsSummary {\n      contracts\n      conditions\n      reviewsDue\n      evidence { met partly notMet nothingYet }\n    }\n  }\n"): (typeof documents)["\n  query HomeContracts {\n    contractsSummary {\n      contracts\n      conditions\n      reviewsDue\n      evidence { met partly notMet nothingYet }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomePractice {\n    practiceLatest(first: 3) {\n      id\n      title\n      changedAt\n      organisation { id name }\n    }\n  }\n"): (typeof documents)["\n  query HomePractice {\n    practiceLatest(first: 3) {\n      id\n      title\n      changedAt\n      organisation { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeMyDraws {\n    myDraws(first: 3) {\n      total\n      nodes { drawId post drawnAt chanceInWords outcome answer viewerCanAnswer }\n    }\n  }\n"): (typeof documents)["\n  query HomeMyDraws {\n    myDraws(first: 3) {\n      total\n      nodes { drawId post drawnAt chanceInWords outcome answer viewerCanAnswer }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomePool {\n    poolSummary { members organisations paused availableNextEightWeeks }\n  }\n"): (typeof documents)["\n  query HomePool {\n    poolSummary { members organisations paused availableNextEightWeeks }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeRecruitments($organisationId: ID!) {\n    planned: recruitments(first: 3, filter: { organisationId: $organisationId, stage: PLANNED }) {\n      total\n      nodes { id post interviewsFrom }\n    }\n    waiting: recruitments(first: 3, filter: { organisationId: $organisationId, stage: ASKED }) {\n      total\n      nodes { id post interviewsFrom }\n    }\n    ready: recruitments(first: 3, filter: { organisationId: $organisationId, stage: PANEL_READY }) {\n      total\n      nodes { id post interviewsFrom }\n    }\n  }\n"): (typeof documents)["\n  query HomeRecruitments($organisationId: ID!) {\n    planned: recruitments(first: 3, filter: { organisationId: $organisationId, stage: PLANNED }) {\n      total\n      nodes { id post interviewsFrom }\n    }\n    waiting: recruitments(first: 3, filter: { organisationId: $organisationId, stage: ASKED }) {\n      total\n      nodes { id post interviewsFrom }\n    }\n    ready: recruitments(first: 3, filter: { organisationId: $organisationId, stage: PANEL_READY }) {\n      total\n      nodes { id post interviewsFrom }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeRotation($from: Date!, $to: Date!) {\n    rotation(from: $from, to: $to) {\n      from\n      now { members distinctMembers neverServed busiestTenthShare }\n      before { busiestTenthShare }\n    }\n  }\n"): (typeof documents)["\n  query HomeRotation($from: Date!, $to: Date!) {\n    rotation(from: $from, to: $to) {\n      from\n      now { members distinctMembers neverServed busiestTenthShare }\n      before { busiestTenthShare }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomePanelsWaiting($organisationId: ID!) {\n    panelsWaiting(organisationId: $organisationId) {\n      id\n      toWitness {\n        drawId\n        post\n        organisation { id name }\n        part\n        until\n      }\n      talks\n      placesUnanswered\n      placesUntil\n      shortPanels {\n        recruitmentId\n        post\n        organisation { id name }\n      }\n    }\n  }\n"): (typeof documents)["\n  query HomePanelsWaiting($organisationId: ID!) {\n    panelsWaiting(organisationId: $organisationId) {\n      id\n      toWitness {\n        drawId\n        post\n        organisation { id name }\n        part\n        until\n      }\n      talks\n      placesUnanswered\n      placesUntil\n      shortPanels {\n        recruitmentId\n        post\n        organisation { id name }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeLetters($organisationId: ID!) {\n    lettersAndCalls(organisationId: $organisationId, first: 1) { total }\n  }\n"): (typeof documents)["\n  query HomeLetters($organisationId: ID!) {\n    lettersAndCalls(organisationId: $organisationId, first: 1) { total }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;