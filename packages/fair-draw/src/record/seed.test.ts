import { expect, test } from 'vitest';
import { RECORDED_ROUNDS } from '../testing/recorded-rounds.ts';
import { commit, SIX_PEOPLE, VALUES } from '../testing/sample-draws.ts';
import { assembleRecord } from './draw-from.ts';

const { commitment } = commit(SIX_PEOPLE);

test('any other value, in any source, gives another seed', () => {
  const seeds = [
    assembleRecord(commitment, VALUES).seed,
    assembleRecord(commitment, new Map([...VALUES, ['lotto', '4 8 15 16 23 43']])).seed,
    assembleRecord(commitment, new Map([...VALUES, ['harbour', null]])).seed,
  ];
  expect(new Set(seeds).size).toBe(3);
});

test.each([
  [
    'a share that was not committed to',
    'harbour',
    'a2'.repeat(32),
    'is not the one it committed to',
  ],
  ['a share in capitals', 'harbour', 'A1'.repeat(32), 'must be 32 bytes, as 64 hex digits'],
  ['a beacon’s value that is too short', 'drand', 'b2', 'is not what drand signed for its round'],
  [
    'what drand signed for another round',
    'drand',
    RECORDED_ROUNDS.get(1000) ?? '',
    'is not what drand signed for its round',
  ],
  ['a public text left out', 'lotto', null, 'can’t go on without the value of lotto'],
  ['a beacon left out', 'drand', null, 'can’t go on without the value of drand'],
  ['an empty text', 'lotto', '', 'must be a text of 1 to 2,000'],
  ['a value of an unknown source', 'shelter', 'x', 'has no source of randomness called shelter'],
])('%s is refused', (_what, id, value, sentence) => {
  expect(() => assembleRecord(commitment, new Map([...VALUES, [id, value]]))).toThrow(sentence);
});

test('a source that was not revealed leaves the draw undrawn', () => {
  const values = new Map(VALUES);
  values.delete('drand');
  expect(() => assembleRecord(commitment, values)).toThrow('drand has not been revealed');
});

test('a share is left out only where that was said before', () => {
  const strict = {
    ...commitment,
    committed: { ...commitment.committed, withheld: 'no-draw' as const },
  };
  const values = new Map([...VALUES, ['harbour', null] as const]);
  expect(() => assembleRecord(strict, values)).toThrow('can’t go on without the value of harbour');
  expect(assembleRecord(commitment, values).reveal[0]).toEqual({ id: 'harbour', value: null });
});
