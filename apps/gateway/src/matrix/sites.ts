import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import { readSources } from '../compose/sources.ts';
import { objectTypes, type SchemaField } from './schema-rows.ts';

/** Where asking begins: an entity by its key, as other domains reach it, or a field of a root type. */
type Root =
  | { readonly kind: 'entity'; readonly type: string; readonly subgraph: string }
  | { readonly kind: 'root'; readonly type: 'Query' | 'Mutation' };

/** One way to an object of a type: fields to follow from where asking begins. */
export interface Site {
  readonly root: Root;
  readonly path: readonly SchemaField[];
}

/** The domain that resolves each entity type from its key alone. */
export function entityOwners(): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { name, typeDefs } of readSources()) {
    for (const definition of parse(typeDefs).definitions) {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
      const key = definition.directives?.find((directive) => directive.name.value === 'key');
      const resolves = !key?.arguments?.some((argument) => argument.name.value === 'resolvable');
      if (key && resolves) owners.set(definition.name.value, name);
    }
  }
  return owners;
}

/**
 * A way to every object type: entities by their key; what only they lead to, through them; the rest
 * from a query, and at last from a mutation.
 */
export function findSites(schema: GraphQLSchema): ReadonlyMap<string, Site> {
  const sites = new Map<string, Site>();
  const types = new Map(objectTypes(schema).map((type) => [type.name, type]));
  const spread = (from: readonly string[]): void => {
    const queue = [...from];
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      const site = sites.get(name);
      const type = types.get(name);
      if (!site || !type) continue;
      for (const next of fieldsOf(type)) {
        const target = getNamedType(next.field.type);
        if (!isObjectType(target) || sites.has(target.name)) continue;
        sites.set(target.name, { root: site.root, path: [...site.path, next] });
        queue.push(target.name);
      }
    }
  };
  const owners = entityOwners();
  for (const [type, subgraph] of owners) {
    sites.set(type, { root: { kind: 'entity', type, subgraph }, path: [] });
  }
  spread([...owners.keys()]);
  for (const type of ['Query', 'Mutation'] as const) {
    sites.set(type, { root: { kind: 'root', type }, path: [] });
    spread([type]);
  }
  return sites;
}

function fieldsOf(type: GraphQLObjectType): readonly SchemaField[] {
  return Object.values(type.getFields()).map((field) => ({
    type,
    field,
    row: `${type.name}.${field.name}`,
  }));
}
