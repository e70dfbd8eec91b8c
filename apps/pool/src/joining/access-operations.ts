import type { MemberAccessQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export type Access = MemberAccessQuery['memberAccess'];
export type Invited = Access['invitations'][number];

export const MEMBER_ACCESS = graphql(`
  query MemberAccess($memberId: ID!) {
    memberAccess(memberId: $memberId) {
      member { id shownAs private { email } viewerCanSendLink }
      hasAccount
      invitations { id email state sentAt expiresAt }
      supporters { personId name }
      supporterInvitations { id email state sentAt expiresAt }
      viewerCanInvite
      viewerCanInviteSupporter
    }
  }
`);

export const INVITE_MEMBER = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) { hasAccount }
  }
`);

export const INVITE_SUPPORTER = graphql(`
  mutation InviteSupporter($input: InviteSupporterInput!) {
    inviteSupporter(input: $input) { hasAccount }
  }
`);

export const WITHDRAW_MEMBER_INVITATION = graphql(`
  mutation WithdrawMemberInvitation($input: WithdrawMemberInvitationInput!) {
    withdrawMemberInvitation(input: $input) { hasAccount }
  }
`);

export const END_SUPPORT = graphql(`
  mutation EndSupport($input: EndSupportInput!) {
    endSupport(input: $input) { hasAccount }
  }
`);

export const SEND_OWN_LINK = graphql(`
  mutation SendOwnLink($input: SendPersonalLinkInput!) {
    sendPersonalLink(input: $input) { id }
  }
`);
