import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

const TWO_FILES = ['people.csv', 'categories.csv'];

test('a draw needs two files and the seats, and is by turns unless told otherwise', () => {
  expect(readArguments([...TWO_FILES, '--seats', '4'])).toEqual({
    respondents: 'people.csv',
    categories: 'categories.csv',
    seats: 4,
    reserves: 0,
    policy: 'turns',
    idColumn: undefined,
    servedColumn: undefined,
    limits: [],
    entropy: undefined,
    json: false,
    recordPath: undefined,
    receiptsPath: undefined,
  });
});

test('a conflict column is a limit of one; --max-per may hold an equals sign in the column', () => {
  const limits = ['--conflict', 'household', '--conflict', 'supporter', '--max-per', 'a=b=2'];
  expect(readArguments([...TWO_FILES, '--seats=4', ...limits])).toMatchObject({
    limits: [
      { column: 'household', max: 1 },
      { column: 'supporter', max: 1 },
      { column: 'a=b', max: 2 },
    ],
  });
});

test('a leading -- is passed over, and --help wins', () => {
  expect(readArguments(['--', ...TWO_FILES, '--seats', '4'])).toMatchObject({ seats: 4 });
  expect(readArguments(['--help'])).toBe('help');
});

test.each([
  ['no files', ['--seats', '4'], 'Give two files'],
  ['three files', [...TWO_FILES, 'more.csv', '--seats', '4'], 'Give two files'],
  ['no seats', TWO_FILES, 'Say how many seats there are'],
  [
    'no seats at all',
    [...TWO_FILES, '--seats', '0'],
    '--seats must be a whole number from 1, not “0”',
  ],
  [
    'half a seat',
    [...TWO_FILES, '--seats', '2.5'],
    '--seats must be a whole number from 1, not “2.5”',
  ],
  ['seats in words', [...TWO_FILES, '--seats', 'four'], 'not “four”'],
  ['fewer than no reserves', [...TWO_FILES, '--seats', '4', '--reserves=-1'], '--reserves must be'],
  ['an unknown flag', [...TWO_FILES, '--seat', '4'], "Unknown option '--seat'"],
  ['an unknown policy', [...TWO_FILES, '--seats', '4', '--policy', 'fair'], 'not “fair”'],
  ['a limit without a number', [...TWO_FILES, '--seats', '4', '--max-per', 'a'], 'COLUMN=N'],
  ['a limit of nobody', [...TWO_FILES, '--seats', '4', '--max-per', 'a=0'], '--max-per must be'],
  [
    'two limits',
    [...TWO_FILES, '--seats', '4', '--max-per', 'a=2', '--conflict', 'a'],
    'two limits',
  ],
  ['an empty text', [...TWO_FILES, '--seats', '4', '--entropy', ''], '--entropy needs a text'],
])('%s: one sentence says what to do', (_what, argv, sentence) => {
  expect(() => readArguments(argv)).toThrow(sentence);
});
