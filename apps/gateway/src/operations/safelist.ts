import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphContext } from '@freshfaces/graph-kit';
import { GraphQLError } from 'graphql';
import type { Operations } from './persisted-operations.ts';

/** Refuses, with 400, every operation that none of our own pages sends. */
export function onlyKnownOperations(operations: Operations): ApolloServerPlugin<GraphContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ queryHash }) {
          if (operations.has(queryHash)) return;
          throw new GraphQLError('This server answers only the operations of its own pages.', {
            extensions: { code: 'UNKNOWN_OPERATION', http: { status: 400 } },
          });
        },
      };
    },
  };
}
