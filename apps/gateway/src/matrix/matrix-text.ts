import { readFileSync } from 'node:fs';
import type { Matrix } from './observe.ts';
import type { Relation } from './relations.ts';

const ROW_WIDTH = 44;
const CELL_WIDTH = 8;

const HEAD = [
  '# Who may what: a line a field of the public graph, a column a relation. Reviewed by people; a',
  '# test compares it with what the composed graph answers (DESIGN.md §3). What is answered now:',
  '# pnpm access:matrix; where it is not what stands here: pnpm access:matrix --diff.',
  '#',
  '# yes      answered                      refused  NOT_ALLOWED: you may not',
  '# null     answered with nothing         sign-in  NOT_SIGNED_IN',
  '# empty    an empty list                 hidden   NOT_FOUND: as if it were not there',
  '# own      the asker’s own, not theirs   bad      BAD_INPUT: not this, though perhaps another',
  '# rest     a list without the one meant  clash    CONFLICT: not as things stand',
  '# alias    the pseudonym                 already  ALREADY_DONE',
  '# name     the name                      -        not come to: what holds it is not given',
  '# zero     counts of nothing             true, false   what viewerCan… says',
  '#',
];

function legend({ name, meaning }: Relation): string {
  return `# ${name.padEnd(8)} ${meaning}`;
}

/** The matrix as people read and review it: a line a field, a column a relation. */
export function printMatrix(matrix: Matrix, relations: readonly Relation[]): string {
  const heads = relations.map(({ name }) => name);
  const lines = [...HEAD, ...relations.map(legend), '#', line('# field', heads)];
  let type = '';
  for (const [row, cells] of matrix) {
    const [of = ''] = row.split('.');
    if (of !== type) lines.push('');
    type = of;
    lines.push(line(row, cells));
  }
  return `${lines.join('\n')}\n`;
}

function line(row: string, cells: readonly string[]): string {
  const padded = cells.map((cell) => cell.padEnd(CELL_WIDTH));
  return `${row.padEnd(ROW_WIDTH)}${padded.join('')}`.trimEnd();
}

/** The reviewed file, matrix.txt: lines that start with `#` and empty ones are for people. */
export function reviewedMatrix(): Matrix {
  const text = readFileSync(new URL('matrix.txt', import.meta.url), 'utf8');
  const lines = text.split('\n').filter((each) => each.trim() !== '' && !each.startsWith('#'));
  return new Map(
    lines.map((each): [string, string[]] => {
      const [row = '', ...cells] = each.trim().split(/\s+/u);
      return [row, cells];
    }),
  );
}

/** Where what is seen is not what was reviewed, a line a cell or row. */
export function differences(
  reviewed: Matrix,
  seen: Matrix,
  relations: readonly Relation[],
): readonly string[] {
  const missing = [...seen.keys()].filter((row) => !reviewed.has(row));
  const gone = [...reviewed.keys()].filter((row) => !seen.has(row));
  const differing = [...seen].flatMap(([row, cells]) => {
    const expected = reviewed.get(row);
    return expected ? cellDifferences(row, expected, cells, relations) : [];
  });
  return [
    ...missing.map(
      (row) =>
        `${row} has no row in matrix.txt: judge what pnpm access:matrix prints for it, and add it.`,
    ),
    ...gone.map((row) => `${row} is in matrix.txt and nowhere in the schema.`),
    ...differing,
  ];
}

function cellDifferences(
  row: string,
  expected: readonly string[],
  seen: readonly string[],
  relations: readonly Relation[],
): readonly string[] {
  return relations.flatMap(({ name, meaning }, at) =>
    expected[at] === seen[at]
      ? []
      : [`${row} for ${name} (${meaning}): reviewed ${expected[at]}, seen ${seen[at]}.`],
  );
}
