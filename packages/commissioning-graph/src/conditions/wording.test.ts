import { expect, test } from 'vitest';
import { wordingWarnings } from './wording.ts';

const kindsIn = (notes: string) => wordingWarnings(notes).map(({ kind }) => kind);

test.each([
  ['Posts must be advertised on NHS Jobs.', 'ADVERT_CHANNEL'],
  ['Adverts go in the national press only.', 'ADVERT_CHANNEL'],
  ['Applicants need a degree in social work.', 'FORMAL_QUALIFICATION'],
  ['Staff are educated to level 3.', 'FORMAL_QUALIFICATION'],
  ['The application form asks about convictions.', 'CONVICTION_QUESTION'],
  ['Any criminal record is declared up front.', 'CONVICTION_QUESTION'],
  ['DBS checks are done before interview.', 'CONVICTION_QUESTION'],
  ['The panel sits within two weeks of the advert.', 'SHORT_TIMESCALE'],
  ['Reply within 5 working days.', 'SHORT_TIMESCALE'],
  ['Fill the post as soon as possible.', 'SHORT_TIMESCALE'],
])('%s warns of %s', (notes, kind) => {
  expect(kindsIn(notes)).toEqual([kind]);
});

test.each([
  'Involve people from the first draft of the job description.',
  'Do not ask for a degree.',
  'Never ask about convictions on the application form.',
  'A DBS check follows the offer.',
  'There must be a high degree of choice.',
  'Draw the panel within eight weeks.',
  '',
])('%s warns of nothing', (notes) => {
  expect(kindsIn(notes)).toEqual([]);
});

test('a warning quotes the words and says each kind once', () => {
  const notes = 'Applicants need a degree. Or an NVQ. Reply within one week.';
  expect(wordingWarnings(notes).map(({ words }) => words)).toEqual(['degree', 'within one week']);
});
