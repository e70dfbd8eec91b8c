import { assertCan, can } from '@freshfaces/access';
import { addDays, dayOf, parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import type { MemberResolvers, MutationResolvers } from '../generated/resolvers-types.ts';
import { memberToChange, mustBeHere, subjectOf } from '../members/seeing.ts';
import type { Pool } from '../pool.ts';
import type { News } from './message.ts';
import { tellMember } from './tell-member.ts';

const LINK_DAYS = 60;
const sendInput = z.object({ idempotencyKey: z.string(), memberId: z.string() });

export function sendLinkMutation(pool: Pool): Pick<MutationResolvers, 'sendPersonalLink'> {
  return {
    async sendPersonalLink(_parent, { input }, context) {
      const { idempotencyKey: key, memberId } = parseInput(sendInput, input);
      const before = await memberToChange(pool, context, memberId);
      const { personId } = assertCan(context.viewer, 'message.send', subjectOf(before));
      const now = context.now();
      const action = 'link.send';

      await pool.once({ personId, key, action, input, now }, async () => {
        mustBeHere(await pool.members.get(memberId));
        await tellMember(pool, ownPagesNews(memberId, now));
        const subjectIds = [memberId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: null });
      });
      return before;
    },
  };
}

export function sendLinkField(): Pick<MemberResolvers, 'viewerCanSendLink'> {
  return {
    viewerCanSendLink: (member, _input, { viewer }) =>
      member.status !== 'LEFT' && can(viewer, 'message.send', subjectOf(member)),
  };
}

/** The letter that brings a member the link to their own pages; the link works for 60 days. */
function ownPagesNews(memberId: string, now: string): News {
  return {
    memberId,
    topic: 'joining',
    subject: 'Your own pages',
    paragraphs: [
      'You can see your own pages. They show what we ask you, what is coming up, and what we keep about you.',
      'You do not need a password. Your link is just for you. Please do not share it.',
      `It works for ${LINK_DAYS} days. Ask your lead if you want a new one.`,
    ],
    link: {
      label: 'Open my pages',
      purpose: 'own-pages',
      aboutId: memberId,
      until: `${addDays(dayOf(now), LINK_DAYS)}T23:59:59.999Z`,
    },
  };
}
