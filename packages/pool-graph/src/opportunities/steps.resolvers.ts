import { assertCan } from '@freshfaces/access';
import { dayOf, type GraphContext, notFound, parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import { mustBeSignedIn } from '../must-be-signed-in.ts';
import type { Pool } from '../pool.ts';
import { askMembers, askThoseNotAsked } from './ask-members.ts';
import { cancel, closeAnswers } from './close-answers.ts';
import { mustBeAskable } from './must-be-askable.ts';
import type { Opportunity } from './opportunity.ts';
import { askMembersInput, mustFitTogether } from './opportunity-input.ts';
import { recordTakingPart } from './record-taking-part.ts';
import { tellAsked } from './tell-asked.ts';

/** So many batches are written to before the host is answered; the rest within a minute. */
const BATCHES_AT_ONCE = 5;

const stepInput = z.object({ idempotencyKey: z.string(), opportunityId: z.string() });
const recordInput = stepInput.extend({
  memberIds: z.array(z.string()).transform((ids) => [...new Set(ids)]),
});

type Steps = Pick<
  MutationResolvers,
  'askMembers' | 'askMoreMembers' | 'givePlaces' | 'cancelOpportunity' | 'recordTakingPart'
>;

/** What the host does with an opportunity, from asking to recording. */
export function stepMutations(pool: Pool): Steps {
  return {
    async askMembers(_parent, { input }, context) {
      const { idempotencyKey: key, ...wanted } = parseInput(askMembersInput, input);
      const { organisationId, groupId } = wanted;
      const { personId } = assertCan(context.viewer, 'opportunity.change', {
        organisationIds: [organisationId],
      });
      const now = context.now();
      mustFitTogether(wanted, dayOf(now));
      await mustBeAskable(pool, organisationId, groupId);
      const action = 'opportunity.ask';
      const { id } = await pool.once({ personId, key, action, input, now }, async () => {
        const kept = await askMembers(pool, wanted);
        const subjectIds = [kept.id, organisationId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: wanted });
        return { id: kept.id };
      });
      await tellAsked(pool, id, BATCHES_AT_ONCE);
      return mustFind(pool, id);
    },

    askMoreMembers: async (_parent, { input }, context) => {
      const { opportunityId } = parseInput(stepInput, input);
      await step(pool, context, input, 'opportunity.ask-more', async () => {
        await askThoseNotAsked(pool, opportunityId);
      });
      await tellAsked(pool, opportunityId, BATCHES_AT_ONCE);
      return mustFind(pool, opportunityId);
    },
    givePlaces: (_parent, { input }, context) =>
      step(pool, context, input, 'opportunity.give-places', async (id) => closeAnswers(pool, id)),
    cancelOpportunity: (_parent, { input }, context) =>
      step(pool, context, input, 'opportunity.cancel', async (id) => cancel(pool, id)),
    async recordTakingPart(_parent, { input }, context) {
      const { memberIds } = parseInput(recordInput, input);
      return step(pool, context, input, 'opportunity.record', async (id) =>
        recordTakingPart(pool, id, memberIds),
      );
    },
  };
}

/** One step of one opportunity by its host, with its audit event. */
async function step(
  pool: Pool,
  context: GraphContext,
  input: unknown,
  action: string,
  change: (opportunityId: string) => Promise<void>,
): Promise<Opportunity> {
  const { idempotencyKey: key, opportunityId } = parseInput(stepInput, input);
  mustBeSignedIn(context.viewer);
  const before = await mustFind(pool, opportunityId);
  const { personId } = assertCan(context.viewer, 'opportunity.change', {
    organisationIds: [before.organisationId],
  });
  const now = context.now();
  await pool.once({ personId, key, action, input, now }, async () => {
    await change(opportunityId);
    const subjectIds = [opportunityId];
    await pool.audit.record({ at: now, personId, action, subjectIds, content: input });
  });
  return mustFind(pool, opportunityId);
}

async function mustFind({ opportunities }: Pool, id: string): Promise<Opportunity> {
  const found = await opportunities.get(id);
  if (!found) throw notFound('opportunity');
  return found;
}
