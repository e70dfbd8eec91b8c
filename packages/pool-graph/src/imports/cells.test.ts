import { expect, test } from 'vitest';
import { readJoinedOn, readName, readTraining } from './cells.ts';

test('names of many kinds are names; formulas and addresses are not', () => {
  for (const NAME of ['Zoë', 'José O’Neil-Díaz Jr.', 'Anne "Nan" Moss', '王小明', 'd’Arcy']) {
    expect(readName({ NAME })).toEqual({ value: NAME });
  }
  for (const NAME of ['=HYPERLINK("x")', 'sam@example.org', '---', '12', '<b>Sam</b>']) {
    expect(readName({ NAME })).toHaveProperty('problem');
  }
});

test('a name that hides something, or passes for Freshfaces, is refused', () => {
  for (const NAME of ['Sam\u202e', 'Sa\u200bm', 'The Draw', 'Someone who has left', 'S']) {
    expect(readName({ NAME })).toHaveProperty('problem');
  }
});

test('a British date and an ISO date are the same day; a day that is none is refused', () => {
  const today = '2026-11-22';
  for (const JOINED_ON of ['31/3/2025', '31.03.2025', '2025-03-31']) {
    expect(readJoinedOn({ JOINED_ON }, today)).toEqual({ value: '2025-03-31' });
  }
  for (const JOINED_ON of ['31/02/2025', '03/31/2025', 'last spring', '2027-01-01']) {
    expect(readJoinedOn({ JOINED_ON }, today)).toHaveProperty('problem');
  }
});

test('roles are read as files and screens write them, each once, in the order of a recruitment', () => {
  expect(
    readTraining({ TRAINED_FOR: 'Chairing a panel; SHORT LISTING, panel member;chair' }),
  ).toEqual({ value: ['SHORT_LISTING', 'PANEL_MEMBER', 'CHAIR'] });
});
