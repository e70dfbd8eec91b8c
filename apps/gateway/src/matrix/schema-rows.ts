import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { readGenerated } from '../compose/generated.ts';

/** One field of the public schema: a row of the matrix. */
export interface SchemaField {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  /** `Member.private` */
  readonly row: string;
}

/** What anyone can ask, as committed. */
export function publicSchema(): GraphQLSchema {
  return buildSchema(readGenerated().api);
}

/** Every object type: first what is asked, then what is changed, then types by name. */
export function objectTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .sort((a, b) => placeOf(a.name) - placeOf(b.name) || (a.name < b.name ? -1 : 1));
}

function placeOf(name: string): number {
  return name === 'Query' ? 0 : name === 'Mutation' ? 1 : 2;
}
