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

test('an auditor who opened a draw is named by organisation, with why and with what was found', () => {
  const audit = (content: object) =>
    entryShown('AUDIT', JSON.stringify({ content: { by: 'The council', ...content } })).note;
  expect(audit({ what: 'opened', reason: 'It was next.' })).toBe(
    'The council opened it. The reason: It was next.',
  );
  expect(audit({ what: 'checked', kept: true })).toBe(
    'The council: every line of the table and every reserve kept the rules',
  );
  expect(audit({ what: 'checked', kept: false })).toBe('The council: not every rule was kept');
});
