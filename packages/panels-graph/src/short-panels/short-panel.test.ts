import { expect, test } from 'vitest';
import {
  CHAIR_RULE,
  needRule,
  organisationRule,
  teamRule,
} from '../recruitments/rules-in-words.ts';
import { shortPanelWords } from './short-panel.ts';

const words = (lines: Record<string, boolean>, filled = 3) =>
  shortPanelWords(
    { seats: 4, filled },
    { coverage: Object.entries(lines).map(([rule, met]) => ({ rule, met })) },
  ).join(' ');

test('R51: a rule about experience that is no longer kept is not told', () => {
  const lost = words({ [needRule('offending')]: false, [teamRule('elm-street')]: false });
  expect(lost).toBe(words({ [needRule('offending')]: true, [teamRule('elm-street')]: true }));
  expect(lost).toContain('said as they were drawn');
  expect(lost).not.toContain('offending');
});

test('R54: any other rule that is no longer kept is named', () => {
  const said = words({ [CHAIR_RULE]: false, [organisationRule(2)]: true }, 2);
  expect(said).toContain('2 of the 4 seats on this panel are empty');
  expect(said).toContain(`do not keep this rule: “${CHAIR_RULE}”`);
  expect(said).not.toContain('said as they were drawn');
});
