import { describe, expect, test } from 'vitest';
import { type Draft, emptyDraft, problemsIn, toInput, USUAL_RULES } from './draft.ts';

const draft: Draft = {
  ...emptyDraft('harbour'),
  post: 'Support worker',
  summary: 'Helps people settle.',
  team: 'elm-street',
  interviewsFrom: '2026-12-02',
  interviewsTo: '2026-12-03',
};

describe('a recruitment while it is written', () => {
  test('is complete with a post, dates and the usual rules', () => {
    expect([
      ...problemsIn('post', draft),
      ...problemsIn('dates', draft),
      ...problemsIn('rules', draft),
    ]).toEqual([]);
  });

  test('says what is missing, by field', () => {
    const fields = (step: Parameters<typeof problemsIn>[0], change: Partial<Draft>) =>
      problemsIn(step, { ...draft, ...change }).map(({ field }) => field);
    expect(fields('post', { post: ' ', summary: '' })).toEqual(['post', 'summary']);
    expect(fields('dates', { interviewsTo: '2026-12-01' })).toEqual(['interviewsTo']);
    expect(fields('rules', { team: '' })).toEqual(['people']);
    expect(fields('rules', { rules: { ...USUAL_RULES, seats: Number.NaN } })).toEqual(['seats']);
  });

  test('asks for no experience of the only person on a panel', () => {
    const alone = { ...USUAL_RULES, seats: 1, someoneFromTheTeam: false };
    const fields = (needs: Draft['rules']['needs']) =>
      problemsIn('rules', { ...draft, rules: { ...alone, needs } }).map(({ field }) => field);
    expect(fields(['OFFENDING'])).toEqual(['seats']);
    expect(fields([])).toEqual([]);
  });

  test('leaves out what was not chosen', () => {
    expect(toInput({ ...draft, team: '' })).toMatchObject({ team: null, contractId: null });
  });
});
