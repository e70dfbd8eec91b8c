import { expect, test } from 'vitest';
import { entryShown } from './entry-words.ts';

const said = (content: object) => entryShown('INTEREST', JSON.stringify({ content })).note;

test('R58: a panel that was called off says why, and a round that was only how many were told', () => {
  const off = { what: 'called-off', round: 1, told: 40 };
  expect(said({ ...off, reason: 'A seat stayed empty.' })).toBe(
    'Called off. The reason: A seat stayed empty.',
  );
  expect(said(off)).toBe('Called off: 40 told');
});
