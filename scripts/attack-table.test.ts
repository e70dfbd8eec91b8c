import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../', import.meta.url);
const ADR = readFileSync(new URL('docs/adr/0015-ceremony-and-attacks.md', ROOT), 'utf8');

/** Everyone and everything the table must have an answer to. */
const REQUIRED = [
  'operator',
  'organiser',
  'witness',
  'member',
  'late joiner',
  're-run',
  'aborted reveal',
  'clock',
  'staged drop-out',
  'split view',
  'replay',
];

interface Row {
  readonly who: string;
  readonly tries: string;
  readonly cells: readonly string[];
  readonly tests: readonly (readonly [file: string, name: string])[];
}

const rows: readonly Row[] = (ADR.split('## Attack table\n')[1] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| who '))
  .map((line) => {
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const [who = '', tries = ''] = cells;
    const named = (cells.at(-1) ?? '').matchAll(/`([^`]+)` “([^”]+)”/g);
    return { who, tries, cells, tests: [...named].map(([, file = '', name = '']) => [file, name]) };
  });

/** Is there a test, or a case of one, of this name in the file, and is it not skipped? */
function hasTest(file: string, name: string): boolean {
  const path = new URL(file, ROOT);
  if (!existsSync(path)) return false;
  const quoted = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:\\b(?:test|it)\\(|\\[)\\s*['"\`]${quoted}['"\`]`).test(
    readFileSync(path, 'utf8'),
  );
}

test('the attack table has an answer to everyone who could try', () => {
  expect(new Set(rows.map(({ who }) => who))).toEqual(new Set(REQUIRED));
});

describe.each(rows)('$who: $tries', ({ cells, tests }) => {
  test('says what stops it, what remains, and which tests show it', () => {
    expect(cells).toHaveLength(5);
    expect(cells).not.toContain('');
    expect(tests.length).toBeGreaterThan(0);
  });

  test.each(tests.map(([file, name]) => ({ file, name })))(
    '$file has “$name”',
    ({ file, name }) => {
      expect(hasTest(file, name)).toBe(true);
    },
  );
});
