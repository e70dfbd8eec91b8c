import { type GraphQLField, getNamedType, isObjectType, parse } from 'graphql';
import { ARGUMENTS, ENTITY_IDS } from './arguments.ts';
import { CLOSER_LOOKS } from './closer-looks.ts';
import type { TestNetwork } from './network/open-network.ts';
import type { Relation } from './relations.ts';
import type { SchemaField } from './schema-rows.ts';
import type { Site } from './sites.ts';

/** One answer, plain JSON. */
export interface Answered {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly { readonly path: readonly string[]; readonly code: string }[];
}

/** A row to ask for at a site: a field, with the arguments its row names. */
export interface Wanted {
  readonly field: SchemaField;
  /** `Query.practiceEntry#withdrawn`, or the field's own name. */
  readonly row: string;
}

/** Asks for fields of the object that a site leads to, as one relation. Nothing it changes stays. */
export async function askAt(
  network: TestNetwork,
  relation: Relation,
  site: Site,
  wanted: readonly Wanted[],
): Promise<Answered> {
  const text = writeOperation(network, relation, site, wanted);
  const run = async () => {
    if (site.root.kind === 'root')
      return network.ask(relation.viewer, text.document, text.variables);
    const execute = network.subgraph(site.root.subgraph);
    const document = parse(text.document);
    const request = { document, variables: text.variables, operationName: undefined };
    return execute(request, network.contextOf(relation.viewer));
  };
  const { data, errors = [] } = leavesTraces(site, wanted)
    ? await undone(network, run)
    : await run();
  return {
    data: JSON.parse(JSON.stringify(data ?? null)) as Answered['data'],
    errors: errors.map(({ path = [], extensions, message }) => ({
      path: path.filter((step) => typeof step === 'string'),
      code: typeof extensions['code'] === 'string' ? extensions['code'] : message,
    })),
  };
}

/** Changes do, and dry runs of a draw: so many an hour are counted for each person. */
function leavesTraces({ root }: Site, wanted: readonly Wanted[]): boolean {
  if (root.kind === 'entity') return root.subgraph === 'panels';
  return root.type === 'Mutation' || wanted.some(({ row }) => row === 'Query.panelPreview');
}

const UNDO = new Error('Undone on purpose.');

/** Runs the change in a transaction that is rolled back. */
async function undone<R>({ store }: TestNetwork, run: () => Promise<R>): Promise<R> {
  let result: { readonly of: R } | null = null;
  try {
    await store.transaction(async () => {
      result = { of: await run() };
      throw UNDO;
    });
  } catch (error) {
    if (!result) throw error;
  }
  return (result as { readonly of: R } | null)?.of as R;
}

function writeOperation(
  network: TestNetwork,
  relation: Relation,
  { root, path }: Site,
  wanted: readonly Wanted[],
): { document: string; variables: Record<string, unknown> } {
  const variables: Record<string, unknown> = {};
  const definitions: string[] = [];

  const call = (field: GraphQLField<unknown, unknown>, row: string): string => {
    const given = Object.entries(ARGUMENTS[row]?.(network, relation) ?? {});
    const passed = given.map(([name, value]) => {
      const argument = field.args.find((each) => each.name === name);
      if (!argument) throw new Error(`${row} takes no "${name}".`);
      const variable = `v${definitions.length}`;
      definitions.push(`$${variable}: ${String(argument.type)}`);
      variables[variable] = value;
      return `${name}: $${variable}`;
    });
    return `${field.name}${passed.length > 0 ? `(${passed.join(', ')})` : ''}`;
  };
  const leaf = ({ field, row }: Wanted): string => {
    const type = getNamedType(field.field.type);
    const counted = isObjectType(type) && type.getFields()['total'] ? ' total' : '';
    const selection = CLOSER_LOOKS[row]?.selection ?? `{ __typename${counted} }`;
    return `${call(field.field, row)} ${isObjectType(type) ? selection : ''}`;
  };

  let selection = `{ __typename ${wanted.map(leaf).join(' ')} }`;
  for (const { field, row } of path.toReversed())
    selection = `{ ${call(field, row)} ${selection} }`;
  if (root.kind === 'entity') {
    definitions.push('$representations: [_Any!]!');
    const [, variant] = wanted[0]?.row.split('#') ?? [];
    const name = variant === undefined ? root.type : `${root.type}#${variant}`;
    const idOf = ENTITY_IDS[`${root.type}>${wanted[0]?.field.type.name}`] ?? ENTITY_IDS[name];
    const id = idOf?.(network, relation);
    if (id === undefined) throw new Error(`Say in ENTITY_IDS which ${name} is asked about.`);
    variables['representations'] = [{ __typename: root.type, id }];
    selection = `{ _entities(representations: $representations) { ... on ${root.type} ${selection} } }`;
  }
  const operation = root.kind === 'root' && root.type === 'Mutation' ? 'mutation' : 'query';
  const head = definitions.length > 0 ? `(${definitions.join(', ')})` : '';
  return { document: `${operation}${head} ${selection}`, variables };
}
