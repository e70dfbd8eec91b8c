import { can } from '@freshfaces/access';
import { addMonths, dayOf } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { feedbackOf } from '../feedback/show-feedback.ts';
import type { OrganisationResolvers, Resolvers } from '../generated/resolvers-types.ts';
import {
  groupFields,
  groupQueries,
  memberGroupsField,
  organisationGroupField,
} from '../groups/group-fields.resolvers.ts';
import { groupMutations } from '../groups/groups.resolvers.ts';
import { standingWorkField, standingWorkMutation } from '../groups/standing-work.resolvers.ts';
import type { Pool } from '../pool.ts';
import { medianDaysToPay } from '../rewards/reward.ts';
import { rewardMutations } from '../rewards/reward-steps.resolvers.ts';
import { rewardField, rewardFields, rewardQueries } from '../rewards/rewards.resolvers.ts';
import { closeAnswersJob } from './close-answers.ts';
import { askField, askMutations } from './member-part.resolvers.ts';
import { askFields, opportunityFields } from './opportunity-fields.resolvers.ts';
import { opportunityQueries } from './opportunity-queries.resolvers.ts';
import { stepMutations } from './steps.resolvers.ts';
import { tellAskedJob } from './tell-asked.ts';

/** Groups, opportunities, what members answer, and what they are owed. */
export function opportunitiesSlice(pool: Pool) {
  const resolvers = {
    query: { ...opportunityQueries(pool), ...rewardQueries(pool), ...groupQueries(pool) },
    mutation: {
      ...stepMutations(pool),
      ...askMutations(pool),
      ...rewardMutations(pool),
      ...groupMutations(pool),
      ...standingWorkMutation(pool),
    },
    organisation: { ...hostFields(pool), ...organisationGroupField() },
    member: {
      ...askField(pool),
      ...rewardField(pool),
      ...memberGroupsField(pool),
      ...standingWorkField(pool),
    },
    types: {
      Opportunity: opportunityFields(pool),
      Ask: askFields(),
      Reward: rewardFields(pool),
      Group: groupFields(pool),
    },
  } satisfies Record<string, Partial<Resolvers[keyof Resolvers]> | Partial<Resolvers>>;
  return { ...resolvers, jobs: [tellAskedJob(pool), closeAnswersJob(pool)] };
}

type HostFields = Pick<
  OrganisationResolvers,
  'viewerCanAskMembers' | 'viewerCanPayRewards' | 'feedback' | 'daysToPay'
>;

function hostFields(pool: Pool): HostFields {
  return {
    viewerCanAskMembers: ({ id, kind }, _input, { viewer }) =>
      kind !== 'COMMISSIONER' && can(viewer, 'opportunity.change', { organisationIds: [id] }),
    viewerCanPayRewards: ({ id }, _input, { viewer }) =>
      can(viewer, 'reward.pay', { organisationIds: [id] }),
    feedback: async ({ id }, _input, { viewer }) =>
      can(viewer, 'opportunity.read', { organisationIds: [id] })
        ? feedbackOf(pool, { organisationId: id })
        : null,
    async daysToPay({ id }, _input, { viewer, now }) {
      if (!can(viewer, 'opportunity.read', { organisationIds: [id] })) return null;
      const where = { organisationId: id, state: 'PAID' } as const;
      return medianDaysToPay(await findAll(pool.rewards, { where }), addMonths(dayOf(now()), -12));
    },
  };
}
