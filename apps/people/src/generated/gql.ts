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
    "\n  query MyAccount {\n    me {\n      id\n      name\n      email\n      twoFactor\n      hasPassword\n      member { id }\n      roles { role organisation { id name } }\n      recentEvents { at sentence }\n    }\n  }\n": typeof types.MyAccountDocument,
    "\n  mutation EraseMe($input: ErasePersonInput!) {\n    erasePerson(input: $input) { id erased kept }\n  }\n": typeof types.EraseMeDocument,
    "\n  query AuditHealth {\n    auditHealth { events whole problem lastCheckpointAt checkpoints }\n  }\n": typeof types.AuditHealthDocument,
    "\n  query AuditEvents($filter: AuditFilter, $first: Int, $after: String) {\n    auditEvents(filter: $filter, first: $first, after: $after) {\n      nodes { id at personId action subjectIds contentHash hash }\n      endCursor\n      total\n    }\n  }\n": typeof types.AuditEventsDocument,
    "\n  mutation AddOrganisation($input: AddOrganisationInput!) {\n    addOrganisation(input: $input) { id name kind }\n  }\n": typeof types.AddOrganisationDocument,
    "\n  mutation ChangeRoles($input: ChangeRolesInput!) {\n    changeRoles(input: $input) { organisation { id } }\n  }\n": typeof types.ChangeRolesDocument,
    "\n  query OrganisationsOfNetwork {\n    organisations { id name }\n  }\n": typeof types.OrganisationsOfNetworkDocument,
    "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) { organisation { id } }\n  }\n": typeof types.InvitePersonDocument,
    "\n  mutation LeaveOrganisation($input: LeaveOrganisationInput!) {\n    leaveOrganisation(input: $input) { id }\n  }\n": typeof types.LeaveOrganisationDocument,
    "\n  query OrganisationPeople($organisationId: ID!) {\n    organisationPeople(organisationId: $organisationId) {\n      organisation { id name }\n      people {\n        personId\n        name\n        email\n        roles\n        twoFactor\n        lastSignedInAt\n        isViewer\n        onlyHolderOf\n      }\n      invitations { id email roles state invitedBy sentAt expiresAt }\n      rolesOffered\n      viewerCanInvite\n      viewerCanChangeRoles\n      viewerCanRemove\n    }\n  }\n": typeof types.OrganisationPeopleDocument,
    "\n  mutation RemovePerson($input: RemovePersonInput!) {\n    removePerson(input: $input) { organisation { id } }\n  }\n": typeof types.RemovePersonDocument,
    "\n  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {\n    withdrawInvitation(input: $input) { organisation { id } }\n  }\n": typeof types.WithdrawInvitationDocument,
    "\n  query OneMail($id: ID!) {\n    mail(id: $id) {\n      id\n      to\n      subject\n      text\n      html\n      state\n      queuedAt\n      sentAt\n      tries\n      nextTryAt\n      problem\n    }\n  }\n": typeof types.OneMailDocument,
    "\n  query Outbox($state: MailState, $first: Int, $after: String) {\n    outbox(state: $state, first: $first, after: $after) {\n      nodes { id to subject state queuedAt tries }\n      endCursor\n      total\n      sending\n    }\n  }\n": typeof types.OutboxDocument,
    "\n  mutation ResendMail($input: ResendMailInput!) {\n    resendMail(input: $input) { id state tries nextTryAt problem sentAt }\n  }\n": typeof types.ResendMailDocument,
    "\n  query RetentionPreview {\n    retentionPreview { dataClass rule due }\n  }\n": typeof types.RetentionPreviewDocument,
};
const documents: Documents = {
    "\n  query MyAccount {\n    me {\n      id\n      name\n      email\n      twoFactor\n      hasPassword\n      member { id }\n      roles { role organisation { id name } }\n      recentEvents { at sentence }\n    }\n  }\n": types.MyAccountDocument,
    "\n  mutation EraseMe($input: ErasePersonInput!) {\n    erasePerson(input: $input) { id erased kept }\n  }\n": types.EraseMeDocument,
    "\n  query AuditHealth {\n    auditHealth { events whole problem lastCheckpointAt checkpoints }\n  }\n": types.AuditHealthDocument,
    "\n  query AuditEvents($filter: AuditFilter, $first: Int, $after: String) {\n    auditEvents(filter: $filter, first: $first, after: $after) {\n      nodes { id at personId action subjectIds contentHash hash }\n      endCursor\n      total\n    }\n  }\n": types.AuditEventsDocument,
    "\n  mutation AddOrganisation($input: AddOrganisationInput!) {\n    addOrganisation(input: $input) { id name kind }\n  }\n": types.AddOrganisationDocument,
    "\n  mutation ChangeRoles($input: ChangeRolesInput!) {\n    changeRoles(input: $input) { organisation { id } }\n  }\n": types.ChangeRolesDocument,
    "\n  query OrganisationsOfNetwork {\n    organisations { id name }\n  }\n": types.OrganisationsOfNetworkDocument,
    "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) { organisation { id } }\n  }\n": types.InvitePersonDocument,
    "\n  mutation LeaveOrganisation($input: LeaveOrganisationInput!) {\n    leaveOrganisation(input: $input) { id }\n  }\n": types.LeaveOrganisationDocument,
    "\n  query OrganisationPeople($organisationId: ID!) {\n    organisationPeople(organisationId: $organisationId) {\n      organisation { id name }\n      people {\n        personId\n        name\n        email\n        roles\n        twoFactor\n        lastSignedInAt\n        isViewer\n        onlyHolderOf\n      }\n      invitations { id email roles state invitedBy sentAt expiresAt }\n      rolesOffered\n      viewerCanInvite\n      viewerCanChangeRoles\n      viewerCanRemove\n    }\n  }\n": types.OrganisationPeopleDocument,
    "\n  mutation RemovePerson($input: RemovePersonInput!) {\n    removePerson(input: $input) { organisation { id } }\n  }\n": types.RemovePersonDocument,
    "\n  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {\n    withdrawInvitation(input: $input) { organisation { id } }\n  }\n": types.WithdrawInvitationDocument,
    "\n  query OneMail($id: ID!) {\n    mail(id: $id) {\n      id\n      to\n      subject\n      text\n      html\n      state\n      queuedAt\n      sentAt\n      tries\n      nextTryAt\n      problem\n    }\n  }\n": types.OneMailDocument,
    "\n  query Outbox($state: MailState, $first: Int, $after: String) {\n    outbox(state: $state, first: $first, after: $after) {\n      nodes { id to subject state queuedAt tries }\n      endCursor\n      total\n      sending\n    }\n  }\n": types.OutboxDocument,
    "\n  mutation ResendMail($input: ResendMailInput!) {\n    resendMail(input: $input) { id state tries nextTryAt problem sentAt }\n  }\n": types.ResendMailDocument,
    "\n  query RetentionPreview {\n    retentionPreview { dataClass rule due }\n  }\n": types.RetentionPreviewDocument,
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
export function graphql(source: "\n  query MyAccount {\n    me {\n      id\n      name\n      email\n      twoFactor\n      hasPassword\n      member { id }\n      roles { role organisation { id name } }\n      recentEvents { at sentence }\n    }\n  }\n"): (typeof documents)["\n  query MyAccount {\n    me {\n      id\n      name\n      email\n      twoFactor\n      hasPassword\n      member { id }\n      roles { role organisation { id name } }\n      recentEvents { at sentence }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseMe($input: ErasePersonInput!) {\n    erasePerson(input: $input) { id erased kept }\n  }\n"): (typeof documents)["\n  mutation EraseMe($input: ErasePersonInput!) {\n    erasePerson(input: $input) { id erased kept }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditHealth {\n    auditHealth { events whole problem lastCheckpointAt checkpoints }\n  }\n"): (typeof documents)["\n  query AuditHealth {\n    auditHealth { events whole problem lastCheckpointAt checkpoints }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEvents($filter: AuditFilter, $first: Int, $after: String) {\n    auditEvents(filter: $filter, first: $first, after: $after) {\n      nodes { id at personId action subjectIds contentHash hash }\n      endCursor\n      total\n    }\n  }\n"): (typeof documents)["\n  query AuditEvents($filter: AuditFilter, $first: Int, $after: String) {\n    auditEvents(filter: $filter, first: $first, after: $after) {\n      nodes { id at personId action subjectIds contentHash hash }\n      endCursor\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddOrganisation($input: AddOrganisationInput!) {\n    addOrganisation(input: $input) { id name kind }\n  }\n"): (typeof documents)["\n  mutation AddOrganisation($input: AddOrganisationInput!) {\n    addOrganisation(input: $input) { id name kind }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeRoles($input: ChangeRolesInput!) {\n    changeRoles(input: $input) { organisation { id } }\n  }\n"): (typeof documents)["\n  mutation ChangeRoles($input: ChangeRolesInput!) {\n    changeRoles(input: $input) { organisation { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationsOfNetwork {\n    organisations { id name }\n  }\n"): (typeof documents)["\n  query OrganisationsOfNetwork {\n    organisations { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) { organisation { id } }\n  }\n"): (typeof documents)["\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) { organisation { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveOrganisation($input: LeaveOrganisationInput!) {\n    leaveOrganisation(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation LeaveOrganisation($input: LeaveOrganisationInput!) {\n    leaveOrganisation(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationPeople($organisationId: ID!) {\n    organisationPeople(organisationId: $organisationId) {\n      organisation { id name }\n      people {\n        personId\n        name\n        email\n        roles\n        twoFactor\n        lastSignedInAt\n        isViewer\n        onlyHolderOf\n      }\n      invitations { id email roles state invitedBy sentAt expiresAt }\n      rolesOffered\n      viewerCanInvite\n      viewerCanChangeRoles\n      viewerCanRemove\n    }\n  }\n"): (typeof documents)["\n  query OrganisationPeople($organisationId: ID!) {\n    organisationPeople(organisationId: $organisationId) {\n      organisation { id name }\n      people {\n        personId\n        name\n        email\n        roles\n        twoFactor\n        lastSignedInAt\n        isViewer\n        onlyHolderOf\n      }\n      invitations { id email roles state invitedBy sentAt expiresAt }\n      rolesOffered\n      viewerCanInvite\n      viewerCanChangeRoles\n      viewerCanRemove\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePerson($input: RemovePersonInput!) {\n    removePerson(input: $input) { organisation { id } }\n  }\n"): (typeof documents)["\n  mutation RemovePerson($input: RemovePersonInput!) {\n    removePerson(input: $input) { organisation { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {\n    withdrawInvitation(input: $input) { organisation { id } }\n  }\n"): (typeof documents)["\n  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {\n    withdrawInvitation(input: $input) { organisation { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneMail($id: ID!) {\n    mail(id: $id) {\n      id\n      to\n      subject\n      text\n      html\n      state\n      queuedAt\n      sentAt\n      tries\n      nextTryAt\n      problem\n    }\n  }\n"): (typeof documents)["\n  query OneMail($id: ID!) {\n    mail(id: $id) {\n      id\n      to\n      subject\n      text\n      html\n      state\n      queuedAt\n      sentAt\n      tries\n      nextTryAt\n      problem\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Outbox($state: MailState, $first: Int, $after: String) {\n    outbox(state: $state, first: $first, after: $after) {\n      nodes { id to subject state queuedAt tries }\n      endCursor\n      total\n      sending\n    }\n  }\n"): (typeof documents)["\n  query Outbox($state: MailState, $first: Int, $after: String) {\n    outbox(state: $state, first: $first, after: $after) {\n      nodes { id to subject state queuedAt tries }\n      endCursor\n      total\n      sending\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendMail($input: ResendMailInput!) {\n    resendMail(input: $input) { id state tries nextTryAt problem sentAt }\n  }\n"): (typeof documents)["\n  mutation ResendMail($input: ResendMailInput!) {\n    resendMail(input: $input) { id state tries nextTryAt problem sentAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RetentionPreview {\n    retentionPreview { dataClass rule due }\n  }\n"): (typeof documents)["\n  query RetentionPreview {\n    retentionPreview { dataClass rule due }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;