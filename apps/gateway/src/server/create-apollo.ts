import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphContext } from '@freshfaces/graph-kit';
import type { FederatedGraph } from '../graph/federated-graph.ts';
import { limitRules, MAX_TOKENS } from '../operations/limits.ts';
import { lookUpIn, type Operations } from '../operations/persisted-operations.ts';
import { onlyKnownOperations } from '../operations/safelist.ts';
import { explainFaults } from './explain-faults.ts';
import type { FaultLog } from './fault-log.ts';
import { formatError } from './format-error.ts';
import { silentLogger } from './silent-logger.ts';
import { type TellOperation, tellOperations } from './tell-operations.ts';

export interface ApolloParts {
  readonly graph: FederatedGraph;
  readonly operations: Operations;
  /** True: any operation and introspection. False: only those of our own pages. */
  readonly development: boolean;
  readonly tell: TellOperation;
  readonly faults: FaultLog;
}

/** Apollo Server over the federated graph, started by whoever calls this. */
export function createApollo({
  graph,
  operations,
  development,
  tell,
  faults,
}: ApolloParts): ApolloServer<GraphContext> {
  return new ApolloServer<GraphContext>({
    gateway: graph.gateway,
    nodeEnv: development ? 'development' : 'production',
    introspection: development,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !development,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: lookUpIn(operations),
    validationRules: limitRules(),
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError,
    logger: silentLogger,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ...(development ? [] : [onlyKnownOperations(operations)]),
      explainFaults(faults),
      tellOperations(tell, operations),
    ],
  });
}
