import { describe, expect, test } from 'vitest';
import { differences, printMatrix } from './matrix-text.ts';
import type { Relation } from './relations.ts';

const relation = (name: string, meaning: string): Relation => ({
  name,
  meaning,
  viewer: null,
  memberId: 'zephyra',
});
const relations = [relation('self', 'the member themselves'), relation('out', 'nobody signed in')];
const reviewed = new Map([
  ['Member.private', ['yes', 'null']],
  ['Member.needs', ['yes', 'null']],
]);

describe('the matrix fails', () => {
  test('for a field nobody has reviewed', () => {
    const seen = new Map([...reviewed, ['Member.shoeSize', ['yes', 'yes']]]);
    expect(differences(reviewed, seen, relations)).toEqual([
      expect.stringContaining('Member.shoeSize has no row'),
    ]);
  });

  test('for a row whose field is gone', () => {
    const seen = new Map([...reviewed].slice(0, 1));
    expect(differences(reviewed, seen, relations)).toEqual([
      'Member.needs is in matrix.txt and nowhere in the schema.',
    ]);
  });

  test('for an answer that is not the reviewed one, naming field, person and both answers', () => {
    const seen = new Map([...reviewed, ['Member.needs', ['yes', 'yes']]]);
    expect(differences(reviewed, seen, relations)).toEqual([
      'Member.needs for out (nobody signed in): reviewed null, seen yes.',
    ]);
  });
});

test('the printed matrix has a line a field with an answer under each relation', () => {
  const lines = printMatrix(reviewed, relations).split('\n');
  const head = lines.find((line) => line.startsWith('# field')) ?? '';
  const row = lines.find((line) => line.startsWith('Member.needs')) ?? '';
  expect(row.indexOf('null')).toBe(head.indexOf('out'));
});
