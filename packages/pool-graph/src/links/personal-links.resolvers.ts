import { assertCan, can } from '@freshfaces/access';
import { notFound, parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import type {
  MemberResolvers,
  MutationResolvers,
  LinkPurpose as ShownPurpose,
} from '../generated/resolvers-types.ts';
import { memberToChange, subjectOf } from '../members/seeing.ts';
import { forgetMessagesWith } from '../messages/forget-messages.ts';
import type { Pool } from '../pool.ts';
import type { LinkPurpose } from './personal-link.ts';
import { openLinksOf, stopLinks } from './stop-links.ts';

const SHOWN: Readonly<Record<LinkPurpose, ShownPurpose>> = {
  'answer-opportunity': 'ANSWER_OPPORTUNITY',
  'answer-place': 'ANSWER_PLACE',
  'answer-interest': 'ANSWER_INTEREST',
  'choose-dates': 'CHOOSE_DATES',
  'own-pages': 'OWN_PAGES',
};

const stopInput = z.object({
  idempotencyKey: z.string(),
  memberId: z.string(),
  linkId: z.string(),
});

export function linkFields(pool: Pool): Pick<MemberResolvers, 'personalLinks'> {
  return {
    async personalLinks(member, _input, { viewer }) {
      if (!can(viewer, 'link.manage', subjectOf(member))) return null;
      return (await openLinksOf(pool, member.id)).map(
        ({ name, purpose, madeAt, until, openedAt }) => ({
          id: name,
          purpose: SHOWN[purpose],
          madeAt,
          until,
          openedAt,
        }),
      );
    },
  };
}

export function linkMutation(pool: Pool): Pick<MutationResolvers, 'stopPersonalLink'> {
  return {
    async stopPersonalLink(_parent, { input }, context) {
      const { idempotencyKey: key, memberId, linkId: name } = parseInput(stopInput, input);
      const before = await memberToChange(pool, context, memberId);
      const { personId } = assertCan(context.viewer, 'link.manage', subjectOf(before));
      const now = context.now();
      const action = 'link.stop';

      await pool.once({ personId, key, action, input, now }, async () => {
        const stopped = await stopLinks(pool, memberId, { name });
        if (stopped.length === 0) throw notFound('link');
        await forgetMessagesWith(pool, memberId, name);
        const subjectIds = [memberId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: name });
      });
      return before;
    },
  };
}
