import type { GraphQLObjectType } from 'graphql';
import { ARGUMENTS, MORE_ROWS } from './arguments.ts';
import type { Wanted } from './ask-at.ts';
import type { Relation } from './relations.ts';
import { objectTypes, publicSchema } from './schema-rows.ts';
import { entityOwners, findSites, type Site } from './sites.ts';

/** One thing asked by one relation: some rows of one object, or with no rows, the entity itself. */
export interface Question {
  readonly relation: Relation;
  readonly site: Site;
  readonly rows: readonly Wanted[];
  /** The row that says whether the entity is given at all: `Member.@key`. */
  readonly keyRow: string | null;
}

/**
 * Every question of the matrix, from the public schema alone, in the order of its rows. Fields of one
 * object are asked together; each query and mutation by itself.
 */
export function allQuestions(relations: readonly Relation[]): readonly Question[] {
  const schema = publicSchema();
  const sites = findSites(schema);
  const owners = entityOwners();
  return objectTypes(schema).flatMap((type) => {
    const site = sites.get(type.name);
    if (!site) throw new Error(`Nothing leads to ${type.name}.`);
    const rows = rowsOf(type);
    const isRoot = site.root.kind === 'root' && site.path.length === 0;
    const groups = isRoot ? rows.map((row) => [row]) : [rows];
    const key = { site, rows: [], keyRow: `${type.name}.@key` };
    return relations.flatMap((relation): Question[] => [
      ...(owners.has(type.name) ? [{ relation, ...key }] : []),
      ...groups.map((group) => ({ relation, site, rows: group, keyRow: null })),
    ]);
  });
}

/** The type's fields, and where one is asked in several ways, each of them. */
function rowsOf(type: GraphQLObjectType): readonly Wanted[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const row = `${type.name}.${field.name}`;
    const ways = [...Object.keys(ARGUMENTS), ...MORE_ROWS].filter((name) =>
      name.startsWith(`${row}#`),
    );
    return [row, ...ways].map((each) => ({ row: each, field: { type, field, row } }));
  });
}
