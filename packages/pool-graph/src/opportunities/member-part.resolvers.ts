import { assertCan, can } from '@freshfaces/access';
import { notFound, parseInput, type Viewer } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { FACES, type Face } from '../feedback/feedback.ts';
import { giveFeedback } from '../feedback/give-feedback.ts';
import type { MemberResolvers, MutationResolvers } from '../generated/resolvers-types.ts';
import { personByLink } from '../links/person-by-link.ts';
import { memberToChange, subjectOf } from '../members/seeing.ts';
import { mustBeSignedIn } from '../must-be-signed-in.ts';
import type { Pool } from '../pool.ts';
import { answerAsk } from './answer-ask.ts';
import type { AnsweredBy } from './ask.ts';
import { noteTakingPart } from './note-taking-part.ts';
import { WAYS } from './opportunity.ts';
import { askFor, asksOf, type OwnAsk } from './own-asks.ts';

const answerInput = z.object({
  idempotencyKey: z.string(),
  opportunityId: z.string(),
  memberId: z.string(),
  answer: z.enum(['YES', 'NO']).transform((answer) => (answer === 'YES' ? 'yes' : 'no')),
  way: z.enum(WAYS).nullish(),
});

const face = z
  .enum(['YES', 'A_BIT', 'NO'], 'Choose one of the three faces.')
  .transform((chosen): Face => FACES[['YES', 'A_BIT', 'NO'].indexOf(chosen)] ?? 'no');

const feedbackInput = z.object({
  idempotencyKey: z.string(),
  opportunityId: z.string(),
  enjoyed: face,
  prepared: face,
  difference: face,
});

/** A member's own yes or no and their three answers; a yes or no also by their lead for them. */
export function askMutations(
  pool: Pool,
): Pick<MutationResolvers, 'answerOpportunity' | 'giveFeedback'> {
  return {
    async answerOpportunity(_parent, { input }, context) {
      const parsed = parseInput(answerInput, input);
      const { idempotencyKey: key, opportunityId, memberId, answer, way = null } = parsed;
      const member = await memberToChange(pool, context, memberId);
      const viewer = assertCan(context.viewer, 'opportunity.answer', subjectOf(member));
      const { personId } = viewer;
      const by = answeredBy(viewer, memberId);
      const now = context.now();
      await pool.once({ personId, key, action: 'opportunity.answer', input, now }, async () =>
        answerAsk(pool, { memberId, opportunityId, answer, way, by, personId }),
      );
      return mustBeAsked(pool, memberId, opportunityId);
    },

    async giveFeedback(_parent, { input }, context) {
      const parsed = parseInput(feedbackInput, input);
      const { idempotencyKey: key, opportunityId, ...answers } = parsed;
      const { personId, memberId } = mustBeSignedIn(context.viewer);
      if (memberId === null) throw notFound('question');
      assertCan(context.viewer, 'feedback.give', { memberId });
      const now = context.now();
      await pool.once({ personId, key, action: 'feedback.give', input, now }, async () =>
        giveFeedback(pool, { memberId, opportunityId, answers, personId }),
      );
      return mustBeAsked(pool, memberId, opportunityId);
    },
  };
}

export function askField(pool: Pool): Pick<MemberResolvers, 'asks'> {
  return {
    async asks(member, _input, context) {
      if (!can(context.viewer, 'member.taking-part', subjectOf(member))) return null;
      await noteTakingPart(pool, context, member);
      return asksOf(pool, member.id);
    },
  };
}

async function mustBeAsked(pool: Pool, memberId: string, opportunityId: string): Promise<OwnAsk> {
  const found = await askFor(pool, { memberId, opportunityId });
  if (!found) throw notFound('question');
  return found;
}

/** A link has no account behind it: then the person is `member:<id>`. */
function answeredBy({ personId, memberId: own }: Viewer, memberId: string): AnsweredBy {
  if (own !== memberId) return 'lead';
  return personId === personByLink(memberId) ? 'link' : 'self';
}
