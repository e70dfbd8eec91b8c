import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphContext } from '@freshfaces/graph-kit';
import type { FaultLog } from './fault-log.ts';

/** Logs what Apollo Server or the planner could not explain, and puts the request id on what people see of it. */
export function explainFaults(faults: FaultLog): ApolloServerPlugin<GraphContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue: { requestId } }) {
          for (const error of errors) {
            if (error.extensions['code'] === undefined) {
              faults.fault(error.originalError ?? error, { requestId });
            }
          }
        },
        async willSendResponse({ response: { body }, contextValue: { requestId } }) {
          if (body.kind !== 'single') return;
          for (const { extensions } of body.singleResult.errors ?? []) {
            if (extensions?.['code'] === 'INTERNAL') Object.assign(extensions, { requestId });
          }
        },
      };
    },
  };
}
