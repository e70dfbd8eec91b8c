import { numberOf, type Proof, type Requirement } from './requirement.ts';

/** Tests named for a requirement that are shown; the rest is a number. */
const SHOWN = 4;

export interface Stand {
  readonly requirements: readonly Requirement[];
  readonly proofs: readonly Proof[];
  readonly notNow: ReadonlyMap<string, string>;
}

/** The page that shows, for each requirement, the tests that prove it or why it is not built now. */
export function tableOf({ requirements, proofs, notNow }: Stand): string {
  const sorted = requirements.toSorted((a, b) => numberOf(a.id) - numberOf(b.id));
  const rows = sorted.map(({ id, priority, words }) => {
    const tests = proofs.filter(({ ids }) => ids.includes(id));
    return `| ${id} | ${priority} | ${words} | ${proofOf(tests, notNow.get(id) ?? null)} |`;
  });
  return [
    '# What the guides ask, and which tests prove it',
    '',
    'Written by `pnpm requirements` from the names of tests (`R38: …`); what is not built yet is in',
    '[requirements-not-now.md](requirements-not-now.md). Do not edit this page: name a test, or write a reason.',
    '',
    'Priority: M must, S should, C could.',
    '',
    '| | | In our words | Proved by |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function proofOf(tests: readonly Proof[], reason: string | null): string {
  const sentences = tests.slice(0, SHOWN).map((test) => `${cell(test.sentence)} ${linkTo(test)}`);
  const more = tests.length > SHOWN ? [`and ${tests.length - SHOWN} more`] : [];
  const notNow = reason === null ? [] : [`**Not now:** ${cell(reason)}`];
  const all = [...sentences, ...more, ...notNow];
  return all.length === 0 ? '–' : all.join('<br>');
}

function linkTo({ file }: Proof): string {
  return `([${file.split('/').at(-1)}](../${file}))`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

/**
 * What keeps the page from being whole, a sentence each: a must or should of this slice of the catalogue
 * with neither test nor reason, a number that nobody knows, or a reason for what is proved.
 */
export function gapsIn(
  { requirements, proofs, notNow }: Stand,
  mustBeSettled: (requirement: Requirement) => boolean,
): string[] {
  const known = new Set(requirements.map(({ id }) => id));
  const proved = new Set(proofs.flatMap(({ ids }) => ids));
  const open = requirements.filter(
    (each) => mustBeSettled(each) && !proved.has(each.id) && !notNow.has(each.id),
  );
  return [
    ...open.map(
      ({ id }) =>
        `${id} has neither a test named for it nor a line in docs/requirements-not-now.md.`,
    ),
    ...[...proved, ...notNow.keys()]
      .filter((id) => !known.has(id))
      .map((id) => `${id} is not in docs/requirements-list.json.`),
  ];
}
