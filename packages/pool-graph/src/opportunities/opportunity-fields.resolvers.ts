import { assertCan, can } from '@freshfaces/access';
import { dayOf, daysBetween, type GraphContext } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { feedbackOf } from '../feedback/show-feedback.ts';
import type { AskResolvers, OpportunityResolvers } from '../generated/resolvers-types.ts';
import { loadMember, loadOrganisation } from '../loaders.ts';
import type { Pool } from '../pool.ts';
import { isAskingOver } from './close-answers.ts';
import { type Opportunity, roleNeeded } from './opportunity.ts';
import type { OwnAsk } from './own-asks.ts';

export function opportunityFields(pool: Pool): OpportunityResolvers {
  return {
    organisation: ({ organisationId }, _input, context) =>
      loadOrganisation(pool, context, organisationId),
    group: ({ groupId }) => (groupId === null ? null : pool.groups.get(groupId)),
    role: (opportunity) => roleNeeded(opportunity),
    daysToAsk: ({ agreedOn, askedAt }) => daysBetween(agreedOn, dayOf(askedAt)),

    asked: counted(({ asked }) => asked),
    yes: counted(({ yes }) => yes),
    no: counted(({ no }) => no),

    async placed(opportunity, _input, context) {
      if (!isHost(context, 'opportunity.read', opportunity)) return null;
      const where = { opportunityId: opportunity.id, state: 'placed' } as const;
      const asks = await findAll(pool.asks, { where });
      const rewards = await pool.rewards.getMany(asks.map(({ id }) => id));
      const members = await Promise.all(
        asks.map(({ memberId }) => loadMember(pool, context, memberId)),
      );
      return asks.flatMap(({ way, tookPart }, at) => {
        const member = members[at];
        return member ? [{ member, way, tookPart, reward: rewards[at] ?? null }] : [];
      });
    },
    feedback: async (opportunity, _input, context) =>
      isHost(context, 'opportunity.read', opportunity)
        ? feedbackOf(pool, { opportunityId: opportunity.id })
        : null,

    viewerCanGivePlaces: (opportunity, _input, context) =>
      opportunity.state === 'OPEN' &&
      isAskingOver(opportunity, dayOf(context.now())) &&
      isHost(context, 'opportunity.change', opportunity),
    viewerCanRecord: (opportunity, _input, context) =>
      opportunity.state === 'PLACED' &&
      opportunity.from <= dayOf(context.now()) &&
      isHost(context, 'opportunity.change', opportunity),
    viewerCanCancel: (opportunity, _input, context) =>
      (opportunity.state === 'OPEN' || opportunity.state === 'PLACED') &&
      isHost(context, 'opportunity.change', opportunity),
  };
}

/** How many were asked and said what is for the host: of two who were asked, each would know of the other. */
function counted(count: (opportunity: Opportunity) => number) {
  return (opportunity: Opportunity, _input: object, { viewer }: GraphContext): number => {
    assertCan(viewer, 'opportunity.read', { organisationIds: [opportunity.organisationId] });
    return count(opportunity);
  };
}

export function askFields(): AskResolvers {
  return {
    id: ({ ask }) => ask.id,
    answer: ({ ask }) => (ask.answer === null ? null : ask.answer === 'yes' ? 'YES' : 'NO'),
    way: ({ ask }) => ask.way,
    answeredAt: ({ ask }) => ask.answeredAt,
    mayAnswer: ({ mayAnswer }) => MAY_ANSWER[mayAnswer],
    feedbackIsOpen: ({ ask, feedback }, _input, { viewer }) =>
      feedback === 'open' && viewer?.memberId === ask.memberId,
    viewerCanAnswer: ({ ask, mayAnswer }, _input, { viewer }) =>
      mayAnswer !== 'nothing' &&
      can(viewer, 'opportunity.answer', {
        memberId: ask.memberId,
        organisationIds: [ask.homeOrganisationId],
      }),
  };
}

const MAY_ANSWER = {
  'yes-or-no': 'YES_OR_NO',
  'no-only': 'NO_ONLY',
  nothing: 'NOTHING',
} as const satisfies Record<OwnAsk['mayAnswer'], string>;

function isHost(
  { viewer }: GraphContext,
  action: 'opportunity.read' | 'opportunity.change',
  { organisationId }: Opportunity,
): boolean {
  return can(viewer, action, { organisationIds: [organisationId] });
}
