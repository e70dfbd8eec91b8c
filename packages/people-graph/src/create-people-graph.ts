import { readFileSync } from 'node:fs';
import { type PortFunction, retentionJob, type Subgraph } from '@freshfaces/graph-kit';
import { auditQueries } from './audit/audit.resolvers.ts';
import { erasePersonMutation } from './erasure/erase-person.resolvers.ts';
import { finishErasuresJob } from './erasure/finish-erasure.ts';
import { leftMemberRetention } from './erasure/left-member-retention.ts';
import type { Resolvers } from './generated/resolvers-types.ts';
import { acceptMutation } from './invitations/accept.resolvers.ts';
import { invitationRetention } from './invitations/invitation-retention.ts';
import { inviteMutations } from './invitations/invite.resolvers.ts';
import { offerQuery } from './invitations/offer.resolvers.ts';
import { peopleFromBeforeJob } from './joining/from-before.job.ts';
import { joiningMutations, joiningQuery } from './joining/joining.resolvers.ts';
import { meQuery } from './me/me.resolvers.ts';
import { outboxQueries, resendMutation } from './outbox/outbox.resolvers.ts';
import { type PeopleOwnPorts, peopleOwnPorts } from './own-ports.ts';
import { openPeopleGraph, type PeopleParts } from './parts.ts';
import { changeRolesMutation } from './people/change-roles.resolvers.ts';
import { goMutations } from './people/go.resolvers.ts';
import { peopleQuery } from './people/people.resolvers.ts';
import { retentionQuery } from './retention/retention.resolvers.ts';

const typeDefs = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

/** The people of organisations, their invitations, and everyone's rights over their data. */
export function createPeopleGraph(
  parts: PeopleParts,
): Subgraph & { readonly ports: PeopleOwnPorts & Record<string, PortFunction> } {
  const graph = openPeopleGraph(parts);
  const resolvers: Resolvers = {
    Query: {
      ...meQuery(graph),
      ...peopleQuery(graph),
      ...offerQuery(graph),
      ...joiningQuery(graph),
      ...outboxQueries(graph),
      ...auditQueries(graph),
      ...retentionQuery(graph),
    },
    Mutation: {
      ...inviteMutations(graph),
      ...acceptMutation(graph),
      ...joiningMutations(graph),
      ...changeRolesMutation(graph),
      ...goMutations(graph),
      ...resendMutation(graph),
      ...erasePersonMutation(graph),
    },
  };
  return {
    name: 'people',
    typeDefs,
    resolvers: { ...resolvers },
    retention: [invitationRetention(graph.invitations), leftMemberRetention(graph)],
    jobs: [peopleFromBeforeJob(graph), finishErasuresJob(graph), retentionJob(parts.retention)],
    ports: { ...peopleOwnPorts(graph) },
  };
}
