import { can } from '@freshfaces/access';
import { agreementFields, agreementMutation } from '../agreements/agreements.resolvers.ts';
import { endPausesJob } from '../availability/end-pauses.job.ts';
import { ownLimitMutation } from '../availability/own-limit.resolvers.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { addMemberField, addMemberMutation } from '../members/add-member.resolvers.ts';
import { leavingFields, leavingMutations } from '../members/leave-pool.resolvers.ts';
import { subjectOf } from '../members/seeing.ts';
import { servicesMutation } from '../needs/record-services.resolvers.ts';
import type { Pool } from '../pool.ts';
import { riskMutation } from '../readiness/assess-risk.resolvers.ts';
import { hostingFields } from './hosting.resolvers.ts';
import { profileFields } from './profile-fields.resolvers.ts';
import { profileQueries } from './profile-queries.resolvers.ts';
import { writeProfileMutation } from './write-profile.resolvers.ts';

/** The member's record as its member and their lead fill it in together. */
export function profileSlice(pool: Pool) {
  return {
    query: profileQueries(),
    mutation: {
      ...addMemberMutation(pool),
      ...writeProfileMutation(pool),
      ...servicesMutation(pool),
      ...ownLimitMutation(pool),
      ...riskMutation(pool),
      ...leavingMutations(pool),
      ...agreementMutation(pool),
    },
    organisation: addMemberField(),
    member: {
      ...profileFields(pool),
      ...hostingFields(pool),
      ...agreementFields(pool),
      ...leavingFields(),
      viewerCanAssessRisk: (member, _input, { viewer }) =>
        member.status !== 'LEFT' && can(viewer, 'member.assess-risk', subjectOf(member)),
    },
    jobs: [endPausesJob(pool)],
  } satisfies Record<string, Partial<Resolvers[keyof Resolvers]> | unknown[]>;
}
