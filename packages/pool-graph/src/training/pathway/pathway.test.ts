import { expect, test } from 'vitest';
import { importedCompletions } from '../completions/imported-completions.ts';
import { pathwayOn } from './pathway.ts';

const DAY = '2026-11-22';
const importing = { on: DAY, organisationId: 'harbour', personId: 'lead', now: `${DAY}T10:00:00Z` };

test('R34: the pathway goes from reviewing job descriptions to chairing, and says what is next', () => {
  const { steps, said } = pathwayOn([], DAY);
  expect(steps.map(({ role, state }) => [role, state])).toEqual([
    ['JOB_DESCRIPTION_REVIEW', 'NEXT'],
    ['SHORT_LISTING', 'LATER'],
    ['OBSERVER', 'LATER'],
    ['PANEL_MEMBER', 'LATER'],
    ['CHAIR', 'LATER'],
  ]);
  expect(said).toBe(
    'This is the start. One thing at a time. 2 more things to learn, and you can help to write a job.',
  );
});

test('R34: a step may be done before an earlier one, and each tells what it still needs', () => {
  const completions = importedCompletions({ trainedFor: ['OBSERVER'], ...importing });
  const { steps, said } = pathwayOn(completions, DAY);
  expect(steps.map(({ state }) => state)).toEqual(['NEXT', 'LATER', 'DONE', 'LATER', 'LATER']);
  expect(steps[2]?.until).toBe('2027-11-22');
  expect(steps[4]?.modules.filter(({ done }) => done).map(({ name }) => name)).toEqual([
    'Looking after papers',
    'Keeping things private',
    'Equal chances',
  ]);
  expect(said).toMatch(/^Well done. You can watch a panel. 2 more things/);
});

test('R34: whoever has done everything is told so', () => {
  const trainedFor = ['JOB_DESCRIPTION_REVIEW', 'SHORT_LISTING', 'CHAIR'] as const;
  const completions = importedCompletions({ trainedFor, ...importing });
  const { steps, said } = pathwayOn(completions, DAY);
  expect(steps.every(({ state }) => state === 'DONE')).toBe(true);
  expect(said).toMatch(/You have done every step\.$/);
});
