import { assertCan, can } from '@freshfaces/access';
import { notFound, pageSize, parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import type {
  MemberMessageResolvers,
  MutationResolvers,
  OrganisationResolvers,
  QueryResolvers,
} from '../generated/resolvers-types.ts';
import { loadMember, loadName } from '../loaders.ts';
import { noteRead } from '../members/note-read.ts';
import type { Pool } from '../pool.ts';
import { markMessage } from './mark-message.ts';
import { contentOf } from './message-content.ts';

const ROUTES = ['EMAIL', 'POST', 'PHONE', 'IN_PERSON'] as const;
const listInput = z.object({
  organisationId: z.string(),
  route: z.enum(ROUTES).nullish(),
  first: z.int().nullish(),
  after: z.string().nullish(),
});
const markInput = z.object({
  idempotencyKey: z.string(),
  messageId: z.string(),
  outcome: z.enum(['DONE', 'NOT_REACHED']),
});

export function lettersQuery(pool: Pool): Pick<QueryResolvers, 'lettersAndCalls'> {
  return {
    async lettersAndCalls(_parent, input, { viewer }) {
      const { organisationId, route, first, after = null } = parseInput(listInput, input);
      assertCan(viewer, 'message.send', { organisationIds: [organisationId] });
      const where = {
        homeOrganisationId: organisationId,
        state: 'TO_DO' as const,
        ...(route && { route }),
      };
      const sort = { by: 'writtenAt' } as const;
      const page = await pool.messages.find({ where, sort, limit: pageSize(first), after });
      return {
        nodes: page.items,
        endCursor: page.after,
        total: await pool.messages.count(where),
      };
    },
  };
}

export function lettersMutation(pool: Pool): Pick<MutationResolvers, 'markMessage'> {
  return {
    async markMessage(_parent, { input }, context) {
      const { idempotencyKey: key, messageId, outcome } = parseInput(markInput, input);
      const found = await pool.messages.get(messageId);
      const subject = { organisationIds: found ? [found.homeOrganisationId] : [] };
      if (context.viewer && !can(context.viewer, 'message.send', subject))
        throw notFound('message');
      const { personId } = assertCan(context.viewer, 'message.send', subject);
      const now = context.now();
      const action = 'message.mark';

      await pool.once({ personId, key, action, input, now }, async () => {
        const { memberId, route } = await markMessage(pool, messageId, outcome);
        const content = { messageId, outcome, route };
        await pool.audit.record({ at: now, personId, action, subjectIds: [memberId], content });
      });
      const after = await pool.messages.get(messageId);
      if (!after) throw notFound('message');
      return after;
    },
  };
}

export function messageFields(pool: Pool): MemberMessageResolvers {
  return {
    topic: ({ topic }) => SHOWN_TOPIC[topic],
    opportunityId: ({ about }) => (about?.purpose === 'answer-opportunity' ? about.id : null),
    recruitmentId: ({ about }) => (about?.purpose === 'answer-interest' ? about.id : null),
    async member({ memberId }, _input, context) {
      const member = await loadMember(pool, context, memberId);
      if (!member) throw notFound('member');
      return member;
    },
    async toName({ memberId }, _input, context) {
      const kept = await readName(memberId, context, 'name');
      return kept?.name ?? 'Former member';
    },
    async content(message, _input, context) {
      const kept = await readName(message.memberId, context, 'contact');
      return kept && contentOf(pool, message, kept);
    },
  };

  async function readName(
    memberId: string,
    context: Parameters<typeof loadName>[1],
    what: 'name' | 'contact',
  ) {
    const [member, kept] = await Promise.all([
      loadMember(pool, context, memberId),
      loadName(pool, context, memberId),
    ]);
    if (!member || !kept) return null;
    await noteRead(pool, context, member, { what, why: 'letter' });
    return kept;
  }
}

const SHOWN_TOPIC = {
  asked: 'ASKED',
  interest: 'INTEREST',
  dates: 'DATES',
  draw: 'DRAW',
  placed: 'PLACED',
  training: 'TRAINING',
  reward: 'REWARD',
  thanks: 'THANKS',
  joining: 'JOINING',
  consent: 'CONSENT',
} as const;

export function lettersField(): Pick<OrganisationResolvers, 'viewerCanSendLetters'> {
  return {
    viewerCanSendLetters: ({ id, kind }, _input, { viewer }) =>
      kind === 'PARTNER' && can(viewer, 'message.send', { organisationIds: [id] }),
  };
}
