import { buildSubgraphSchema, type GraphQLSchemaModule } from '@apollo/subgraph';
import type { Subgraph } from '@freshfaces/graph-kit';
import { execute, type GraphQLSchema, parse } from 'graphql';
import type { SubgraphExecutor } from './subgraph-executor.ts';

/** Runs a subgraph in this process, by a direct call. */
export function inProcess(subgraph: Subgraph): SubgraphExecutor {
  const schema = schemaOf(subgraph);
  return async ({ document, variables, operationName }, contextValue) =>
    execute({ schema, document, variableValues: variables, operationName, contextValue });
}

/** The subgraph's schema with its resolvers, `_entities` and `_service` included. */
function schemaOf(subgraph: Subgraph): GraphQLSchema {
  const resolvers = subgraph.resolvers as NonNullable<GraphQLSchemaModule['resolvers']>;
  return buildSubgraphSchema([{ typeDefs: parse(subgraph.typeDefs), resolvers }]);
}
