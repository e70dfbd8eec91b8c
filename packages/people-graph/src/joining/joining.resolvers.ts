import { notFound, Problem, parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers-types.ts';
import { endedAs, mustBeWaiting } from '../invitations/invitation.ts';
import { addressInput, keepInvitation } from '../invitations/keep-invitation.ts';
import { meOf } from '../me/me.ts';
import type { PeopleGraph } from '../parts.ts';
import { signedIn } from '../signed-in.ts';
import { memberAccess } from './member-access.ts';
import { memberAsked } from './member-asked.ts';
import { withoutSupporting } from './supports.ts';

const named = { idempotencyKey: z.string(), memberId: z.string() };
const memberInput = addressInput.extend(named);
const supporterInput = memberInput.extend({
  saidYes: z.enum(['PAPER', 'PHONE', 'IN_PERSON']).nullish(),
});

type Mutations = Pick<
  MutationResolvers,
  'inviteMember' | 'inviteSupporter' | 'withdrawMemberInvitation' | 'endSupport' | 'stopSupporting'
>;

export function joiningQuery(graph: PeopleGraph): Pick<QueryResolvers, 'memberAccess'> {
  return {
    async memberAccess(_parent, { memberId }, context) {
      const asked = await memberAsked(graph, context, { memberId, action: 'member.access' });
      return memberAccess(graph, context, asked);
    },
  };
}

export function joiningMutations(graph: PeopleGraph): Mutations {
  const { people, invitations, accounts, audit, once } = graph;

  return {
    async inviteMember(_parent, { input }, context) {
      const { idempotencyKey: key, memberId, ...given } = parseInput(memberInput, trimmed(input));
      const email = given.email.toLowerCase();
      const action = 'member.invite';
      const asked = await memberAsked(graph, context, { memberId, action });
      const { personId } = asked.viewer;
      const at = context.now();
      await once({ personId, key, action, input, now: at }, async () => {
        if ((await people.count({ memberId })) > 0) throw hasAccount();
        const known = await accounts.personIdByEmail(email);
        const other = known ? await people.get(known) : null;
        if (other?.memberId) throw addressTaken();
        if (known === personId) throw notYourself();
        const organisationId = asked.home.id;
        const about = { as: 'member', memberId } as const;
        const roles = ['member'] as const;
        const invited = { organisationId, email, roles, about, invitedById: personId };
        const id = await keepInvitation(graph, invited, { organisation: asked.home.name, at });
        const subjectIds = [id, memberId, organisationId];
        await audit.record({ at, personId, action, subjectIds, content: { email } });
      });
      return memberAccess(graph, context, asked);
    },

    async inviteSupporter(_parent, { input }, context) {
      const {
        idempotencyKey: key,
        memberId,
        saidYes,
        ...given
      } = parseInput(supporterInput, trimmed(input));
      const email = given.email.toLowerCase();
      const action = 'member.invite-supporter';
      const asked = await memberAsked(graph, context, { memberId, action });
      if (!asked.bySelf && !saidYes) throw askThemFirst();
      const { personId } = asked.viewer;
      const at = context.now();
      await once({ personId, key, action, input, now: at }, async () => {
        const known = await accounts.personIdByEmail(email);
        const other = known ? await people.get(known) : null;
        if (known === personId || other?.memberId === memberId) throw notThemselves();
        if (other?.supports.includes(memberId)) throw helpsAlready();
        const organisationId = asked.home.id;
        const about = { as: 'supporter', memberId } as const;
        const roles = ['supporter'] as const;
        const invited = { organisationId, email, roles, about, invitedById: personId };
        const id = await keepInvitation(graph, invited, { organisation: asked.home.name, at });
        const subjectIds = [id, memberId, organisationId];
        const content = { email, saidYes: asked.bySelf ? 'SELF' : saidYes };
        await audit.record({ at, personId, action, subjectIds, content });
      });
      return memberAccess(graph, context, asked);
    },

    async withdrawMemberInvitation(_parent, { input }, context) {
      const { invitationId, idempotencyKey: key } = input;
      const about = (await invitations.get(invitationId))?.about;
      if (!about) throw notFound('invitation');
      const { as, memberId } = about;
      const may = as === 'member' ? 'member.invite' : 'member.invite-supporter';
      const asked = await memberAsked(graph, context, { memberId, action: may });
      const { personId } = asked.viewer;
      const at = context.now();
      const action = 'member.withdraw-invitation';
      await once({ personId, key, action, input, now: at }, async () => {
        const invitation = await invitations.get(invitationId);
        if (!invitation) throw notFound('invitation');
        mustBeWaiting(invitation, at);
        await invitations.replace(endedAs(invitation, 'WITHDRAWN', at));
        const subjectIds = [invitationId, memberId];
        await audit.record({ at, personId, action, subjectIds, content: null });
      });
      return memberAccess(graph, context, asked);
    },

    async endSupport(_parent, { input }, context) {
      const { memberId, personId: supporterId, idempotencyKey: key } = input;
      const action = 'member.end-support';
      const asked = await memberAsked(graph, context, { memberId, action });
      const { personId } = asked.viewer;
      const at = context.now();
      await once({ personId, key, action, input, now: at }, async () => {
        const supporter = await people.get(supporterId);
        if (!supporter?.supports.includes(memberId)) throw notFound('supporter');
        await people.replace(await withoutSupporting(graph, supporter, [memberId]));
        const subjectIds = [memberId, supporterId];
        await audit.record({ at, personId, action, subjectIds, content: null });
      });
      return memberAccess(graph, context, asked);
    },

    async stopSupporting(_parent, { input }, context) {
      const viewer = signedIn(context.viewer);
      const { memberId, idempotencyKey: key } = input;
      const { personId } = viewer;
      const at = context.now();
      const action = 'member.end-support';
      await once({ personId, key, action, input, now: at }, async () => {
        const person = await people.get(personId);
        if (!person?.supports.includes(memberId)) throw notFound('member');
        await people.replace(await withoutSupporting(graph, person, [memberId]));
        const subjectIds = [memberId, personId];
        await audit.record({ at, personId, action, subjectIds, content: null });
      });
      return meOf(graph, viewer);
    },
  };
}

function trimmed<T extends { readonly email: string }>(input: T): T {
  return { ...input, email: input.email.trim() };
}

function hasAccount(): Problem {
  return new Problem('CONFLICT', 'This member has an account already.', 'memberId');
}

function addressTaken(): Problem {
  return new Problem('CONFLICT', 'Another member uses this e-mail address to sign in.', 'email');
}

function notYourself(): Problem {
  return new Problem('BAD_INPUT', 'This is your own address. Use the member’s.', 'email');
}

function askThemFirst(): Problem {
  return new Problem('BAD_INPUT', 'Ask the member first, and say how they said yes.', 'saidYes');
}

function notThemselves(): Problem {
  return new Problem('BAD_INPUT', 'A supporter is someone else. Use their address.', 'email');
}

function helpsAlready(): Problem {
  return new Problem('CONFLICT', 'This person is a supporter of theirs already.', 'email');
}
