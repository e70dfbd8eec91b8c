import { type Answered, askAt, type Wanted } from './ask-at.ts';
import { CLOSER_LOOKS } from './closer-looks.ts';
import type { TestNetwork } from './network/open-network.ts';
import type { Question } from './questions.ts';
import type { Relation } from './relations.ts';
import type { Site } from './sites.ts';

/** What one relation was answered, by row. */
export type Cells = ReadonlyMap<string, string>;

/** Asks, and says what came back: together where that tells the rows apart, else each by itself. */
export async function answer(network: TestNetwork, question: Question): Promise<Cells> {
  const { relation, site, rows, keyRow } = question;
  const ask = (wanted: readonly Wanted[]) => askAt(network, relation, site, wanted);
  if (keyRow !== null) return new Map([[keyRow, keyCell(await ask([]), site)]]);

  const together = rows.filter(({ row }) => !row.includes('#') || rows.length === 1);
  const answered = await ask(together);
  const at = objectAt(answered, site);
  const depth = site.path.length + (site.root.kind === 'entity' ? 2 : 1);
  const lost = at === null && answered.errors.some(({ path }) => path.length === depth);
  const cells = new Map<string, string>();
  const alone = rows.filter((row) => !together.includes(row) || (lost && rows.length > 1));
  for (const wanted of together) cells.set(wanted.row, cellOf(answered, at, wanted, relation));
  for (const wanted of alone) {
    const single = await ask([wanted]);
    cells.set(wanted.row, cellOf(single, objectAt(single, site), wanted, relation));
  }
  return cells;
}

const WORDS: Readonly<Record<string, string>> = {
  NOT_ALLOWED: 'refused',
  NOT_SIGNED_IN: 'sign-in',
  NOT_FOUND: 'hidden',
  ALREADY_DONE: 'already',
  BAD_INPUT: 'bad',
  CONFLICT: 'clash',
  INTERNAL: 'FAULT',
};

function wordFor(code: string): string {
  return WORDS[code] ?? code.toLowerCase().replaceAll(/[_\s]/gu, '-');
}

function cellOf(
  { errors }: Answered,
  at: Readonly<Record<string, unknown>> | null,
  { row, field }: Wanted,
  relation: Relation,
): string {
  const { name } = field.field;
  const error = errors.find(({ path }) => path.at(-1) === name);
  if (error) return wordFor(error.code);
  if (!at) {
    const pathless = errors.find(({ path }) => path.length === 0);
    return pathless ? wordFor(pathless.code) : '-';
  }
  const value = at[name];
  if (value === null || value === undefined) return 'null';
  const look = CLOSER_LOOKS[row];
  if (look) return look.word(value, relation);
  if (typeof value === 'boolean' && /^(viewer|is)/u.test(name)) return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'empty' : 'yes';
  const isPage = typeof value === 'object' && 'total' in value;
  return isPage && value.total === 0 ? 'empty' : 'yes';
}

/** Is the entity given at all? */
function keyCell(answered: Answered, site: Site): string {
  const [error] = answered.errors;
  if (error) return wordFor(error.code);
  return objectAt(answered, site) ? 'yes' : 'null';
}

/** The object that the site leads to; of a list, the first. */
function objectAt(
  { data }: Answered,
  { root, path }: Site,
): Readonly<Record<string, unknown>> | null {
  const steps = path.map(({ field }) => field.name);
  let at: unknown = data;
  for (const step of root.kind === 'entity' ? ['_entities', ...steps] : steps) {
    at = firstOf((at as Record<string, unknown> | null)?.[step]);
  }
  return (firstOf(at) ?? null) as Readonly<Record<string, unknown>> | null;
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value.find((each) => each !== null) : value;
}
