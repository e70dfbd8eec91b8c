import { expect, test } from 'vitest';
import { personName } from './person-name.ts';

const isName = (text: string) => personName.safeParse(text).success;

test.each([
  'Zoë',
  'José O’Neil-Díaz Jr.',
  'Anne "Nan" Moss',
  '王小明',
  'd’Arcy',
  'Al',
  'Ōtani (Rei)',
])('%s is a name', (name) => expect(personName.parse(name)).toBe(name));

test('spaces around and between are put right', () => {
  expect(personName.parse('  Amina \u00a0 Yusuf ')).toBe('Amina Yusuf');
});

test.each([
  ['nothing', ' '],
  ['one letter', 'A'],
  ['no letter', '123'],
  ['101 characters', 'a'.repeat(101)],
  ['paragraphs', 'Freshfaces support.\n\nYour account was closed'],
  ['a link', 'Open https://evil.example'],
  ['an address', 'amina@example.org'],
  ['text turned round', 'the draw\u202e'],
  ['a space nobody sees', 'the\u200b draw'],
  ['a line separator', 'Amina\u2028Closed'],
])('%s is no name', (_, text) => expect(isName(text)).toBe(false));

test.each([
  'the draw',
  'The  Draw',
  'THE DRAW.',
  'Freshfaces',
  'Ｆｒｅｓｈｆａｃｅｓ',
  'Fréshfaces',
])('nobody but Freshfaces signs as “%s”', (text) => expect(isName(text)).toBe(false));
