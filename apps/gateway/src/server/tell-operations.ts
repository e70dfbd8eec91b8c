import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphContext } from '@freshfaces/graph-kit';
import type { Operations } from '../operations/persisted-operations.ts';

/** What is told of an operation: its name, when it is one of our pages’, and the codes of its errors. */
export type TellOperation = (told: {
  readonly requestId: string;
  readonly operation: string | null;
  readonly codes: readonly unknown[];
}) => void;

/** Tells of every operation once it is answered. */
export function tellOperations(
  tell: TellOperation,
  operations: Operations,
): ApolloServerPlugin<GraphContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, operationName, queryHash, response }) {
          const { body } = response;
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          tell({
            requestId: contextValue.requestId,
            operation: operations.has(queryHash ?? '') ? (operationName ?? null) : null,
            codes: errors.map(({ extensions }) => extensions?.['code']),
          });
        },
      };
    },
  };
}
