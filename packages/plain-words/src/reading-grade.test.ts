import { expect, test } from 'vitest';
import { readingGrade } from './reading-grade.ts';

const PLAIN = 'You meet the people who want the job. You ask them one thing each.';
const STIFF =
  'Participants will contribute to the competency-based evaluation of prospective applicants in accordance with organisational policies.';

test('short words in short sentences read at the age of our members, 9 to 11', () => {
  expect(readingGrade(PLAIN)).toBeLessThan(6);
});

test('long words in long sentences do not', () => {
  expect(readingGrade(STIFF)).toBeGreaterThan(12);
});

test('nothing to read has no grade', () => {
  expect(readingGrade('Yes.')).toBe(0);
});
