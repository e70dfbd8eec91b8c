import { randomBytes } from 'node:crypto';
import {
  type PersonalDataPorts,
  type PortFunction,
  readTypeDefs,
  type Subgraph,
} from '@freshfaces/graph-kit';
import { availabilityMutations } from './availability/change-availability.resolvers.ts';
import { consentMutation } from './consents/answer-consent.resolvers.ts';
import type { Resolvers } from './generated/resolvers-types.ts';
import { healthSlice } from './health/health-slice.ts';
import { closeMutations } from './imports/close-import.resolvers.ts';
import { forgetContentJob } from './imports/forget-content.job.ts';
import { importFields, importQueries } from './imports/import-fields.resolvers.ts';
import { mendMutations } from './imports/mend-row.resolvers.ts';
import { previewMutation } from './imports/preview-import.resolvers.ts';
import { undoMutation } from './imports/undo-import.resolvers.ts';
import { joiningSlice } from './joining/joining-slice.ts';
import { endLoansJob } from './lending/end-loans.job.ts';
import { lendingMutations, lendingQueries } from './lending/lending-slice.ts';
import { loanFields } from './lending/loan-fields.resolvers.ts';
import { offerFields, offerOfOrganisation } from './lending/offer.resolvers.ts';
import { type LinkPorts, linkPorts } from './links/link-ports.ts';
import { correctionMutation } from './members/correct-member.resolvers.ts';
import { exportQuery } from './members/export-members.resolvers.ts';
import { memberFields } from './members/member-fields.resolvers.ts';
import { memberQueries } from './members/member-queries.resolvers.ts';
import { failedMailJob } from './messages/failed-mail.job.ts';
import { messagesSlice } from './messages/messages-slice.ts';
import { needsMutation } from './needs/record-needs.resolvers.ts';
import { opportunitiesSlice } from './opportunities/opportunities-slice.ts';
import { organisationMutation } from './organisations/add-organisation.resolvers.ts';
import {
  organisationFields,
  organisationQueries,
} from './organisations/organisations.resolvers.ts';
import { personalDataPorts } from './personal-data/personal-data-ports.ts';
import { poolRetention } from './personal-data/pool-retention.ts';
import { openPool, type PoolParts } from './pool.ts';
import { type PoolPorts, poolPorts } from './ports.ts';
import { profileSlice } from './profile/profile-slice.ts';
import { summaryQuery } from './summary/summary.resolvers.ts';
import { trainingSlice } from './training/training-slice.ts';

const typeDefs = readTypeDefs(new URL('../', import.meta.url));

/** What the gateway hands in; randomness is the real one unless told otherwise. */
export type PoolGraphParts = Omit<PoolParts, 'random'> & Partial<PoolParts>;

/** The pool's subgraph: organisations, members, when they are free, and importing them. */
export function createPoolGraph(parts: PoolGraphParts): Subgraph & {
  readonly ports: PoolPorts & PersonalDataPorts & LinkPorts & Record<string, PortFunction>;
} {
  const pool = openPool({ random: randomBytes, ...parts });
  const profile = profileSlice(pool);
  const messages = messagesSlice(pool);
  const health = healthSlice(pool);
  const opportunities = opportunitiesSlice(pool);
  const training = trainingSlice(pool);
  const joining = joiningSlice(pool);
  const resolvers: Resolvers = {
    Query: {
      ...organisationQueries(pool),
      ...memberQueries(pool),
      ...exportQuery(pool),
      ...summaryQuery(pool),
      ...importQueries(pool),
      ...profile.query,
      ...messages.query,
      ...opportunities.query,
      ...health.query,
      ...training.query,
      ...joining.query,
      ...lendingQueries(pool),
    },
    Mutation: {
      ...availabilityMutations(pool),
      ...consentMutation(pool),
      ...needsMutation(pool),
      ...correctionMutation(pool),
      ...organisationMutation(pool),
      ...previewMutation(pool),
      ...closeMutations(pool),
      ...mendMutations(pool),
      ...undoMutation(pool),
      ...profile.mutation,
      ...messages.mutation,
      ...opportunities.mutation,
      ...health.mutation,
      ...training.mutation,
      ...joining.mutation,
      ...lendingMutations(pool),
    },
    Organisation: {
      ...organisationFields(pool),
      ...training.organisation,
      ...opportunities.organisation,
      ...health.organisation,
      ...profile.organisation,
      ...messages.organisation,
      ...offerOfOrganisation(pool),
    },
    Member: {
      ...memberFields(pool),
      ...training.member,
      ...opportunities.member,
      ...profile.member,
      ...messages.member,
      ...joining.member,
    },
    ...opportunities.types,
    ...training.types,
    ...joining.types,
    MemberMessage: messages.message,
    MemberImport: importFields(pool),
    StandingOffer: offerFields(pool),
    Loan: loanFields(pool),
  };
  return {
    name: 'pool',
    typeDefs,
    resolvers: { ...resolvers },
    jobs: [
      forgetContentJob(pool),
      ...opportunities.jobs,
      ...health.jobs,
      ...profile.jobs,
      ...training.jobs,
      ...joining.jobs,
      failedMailJob(pool),
      endLoansJob(pool),
    ],
    retention: poolRetention(pool),
    ports: { ...poolPorts(pool), ...personalDataPorts(pool), ...linkPorts(pool) },
  };
}
