import type { QueryResolvers } from '../generated/resolvers-types.ts';
import type { PeopleGraph } from '../parts.ts';
import { signedIn } from '../signed-in.ts';
import { meOf } from './me.ts';

export function meQuery(graph: PeopleGraph): Pick<QueryResolvers, 'me'> {
  return { me: async (_parent, _input, { viewer }) => meOf(graph, signedIn(viewer)) };
}
