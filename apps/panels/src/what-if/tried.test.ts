import { expect, test } from 'vitest';
import { triedFrom, triedInWords } from './tried.ts';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

test('an empty field keeps what each panel asked for', () => {
  expect(triedFrom(form({ policy: '', coolDownDays: ' ', mostTurnsAYear: '3' }))).toEqual({
    policy: null,
    coolDownDays: null,
    maxPerOrganisation: null,
    mostTurnsAYear: 3,
  });
  expect(triedFrom(form({ policy: 'EVEN', coolDownDays: '0' }))).toMatchObject({
    policy: 'EVEN',
    coolDownDays: 0,
  });
});

test('what is tried is said in a sentence', () => {
  const rules = {
    policy: 'EVEN',
    coolDownDays: 0,
    maxPerOrganisation: 1,
    mostTurnsAYear: null,
  } as const;
  expect(triedInWords(rules)).toBe('even chances, 0 days of rest, at most 1 from one organisation');
});
