import { describe, expect, test } from 'vitest';
import { type Draft, emptyDraft, STEPS, USUAL_RULES } from './draft.ts';
import { toInput } from './draft-input.ts';
import { factsDraft, NO_FACTS, penceOf, poundsOf } from './facts-draft.ts';
import { missingIn } from './missing-facts.ts';
import { usualModel } from './panel-kinds.ts';
import { problemsIn } from './problems-in.ts';
import { adviceFor } from './reading-advice.tsx';

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
    expect(STEPS.flatMap((step) => problemsIn(step, draft))).toEqual([]);
  });

  test('R52: has three or four seats for members unless someone asks otherwise', () => {
    expect(emptyDraft('harbour').rules.seats).toBe(4);
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
    expect(toInput({ ...draft, team: '' })).toMatchObject({
      team: null,
      contractId: null,
      interviewDays: null,
      invitation: { hours: null, rewardPence: null, say: null },
      panelModel: { decidedOn: null, shortListingReason: null },
    });
  });

  test('R60: asks for no more days than there are', () => {
    const days = (interviewDays: string) =>
      problemsIn('dates', { ...draft, interviewDays }).map(({ field }) => field);
    expect(days('2')).toEqual([]);
    expect(days('3')).toEqual(['interviewDays']);
    expect(days('half')).toEqual(['interviewDays']);
  });
});

describe('what members are told, while it is written', () => {
  const factsOf = (facts: Partial<Draft['facts']>) => ({
    ...draft,
    facts: { ...draft.facts, ...facts },
  });

  test('R162: may be unfinished, and the last page says what is missing', () => {
    expect(missingIn(draft).map(({ what }) => what)).toContain('the guide');
    expect(missingIn(factsOf({ guide: 'https://harbour.example/guide' }))).toHaveLength(
      missingIn(draft).length - 1,
    );
  });

  test('R162: holds a reward to the penny', () => {
    expect([penceOf('75'), penceOf('£75.50'), penceOf('0'), penceOf('')]).toEqual([
      7_500,
      7_550,
      0,
      null,
    ]);
    expect([penceOf('75.5'), penceOf('a lot'), penceOf('-1')]).toEqual([NaN, NaN, NaN]);
    expect([poundsOf(7_550), poundsOf(7_505), poundsOf(7_500), poundsOf(null)]).toEqual([
      '75.50',
      '75.05',
      '75',
      '',
    ]);
    expect(problemsIn('reward', factsOf({ pounds: '75.5' }))).toHaveLength(1);
    expect(problemsIn('reward', factsOf({ pounds: '1000.01' }))).toHaveLength(1);
  });

  test('comes back from the graph as it was typed', () => {
    const facts = { ...NO_FACTS, hours: '2.5', pounds: '75.50', say: 'SHARE', sharePercent: '40' };
    const typed = factsOf(facts as Partial<Draft['facts']>);
    expect(factsDraft(toInput(typed).invitation)).toEqual(typed.facts);
  });

  test('R77: says for how many points a share counts', () => {
    expect(problemsIn('say', factsOf({ say: 'SHARE' }))).toHaveLength(1);
    expect(problemsIn('say', factsOf({ say: 'SHARE', sharePercent: '40' }))).toEqual([]);
  });

  test('R56: takes a guide as a text or a safe address', () => {
    expect(problemsIn('guide', factsOf({ guide: 'http://harbour.example' }))).toHaveLength(1);
    expect(problemsIn('guide', factsOf({ guide: 'First we read.' }))).toEqual([]);
  });

  test('is advised on, never refused, where it is hard to read', () => {
    expect(adviceFor('You meet the people who want the job.')).toMatch(/^This reads well/);
    expect(
      adviceFor(
        'Participants contribute to competency-based evaluation of prospective applicants.',
      ),
    ).toMatch(/Members read best at age 9 to 11/);
    expect(adviceFor('Nothing much.')).toBeNull();
  });
});

describe('how members and staff sit, while it is written', () => {
  const fieldsWith = (model: Partial<Draft['model']>, chair = false) =>
    problemsIn('staff', {
      ...draft,
      rules: { ...USUAL_RULES, someoneTrainedToChair: chair },
      model: { ...draft.model, ...model },
    }).map(({ field }) => field);

  test('R62, R63: each kind has usual seats of staff that fit it', () => {
    for (const kind of ['MIXED', 'SEPARATE', 'MEMBER_LED', 'PARALLEL'] as const) {
      expect(fieldsWith(usualModel(kind), true)).toEqual([]);
    }
  });

  test('R64: a panel of members only has support workers and nobody with a say', () => {
    const staffSeats = usualModel('MIXED').staffSeats;
    expect(fieldsWith({ ...usualModel('SEPARATE'), staffSeats }, true)).toContain('staffSeats');
  });

  test('R65: a member has the chair only with someone trained to', () => {
    expect(fieldsWith(usualModel('MEMBER_LED'), false)).toEqual(['chair']);
    expect(fieldsWith({ ...usualModel('MEMBER_LED'), chair: 'STAFF' }, true)).toEqual(['chair']);
  });

  test('R63: who decided together goes with a day', () => {
    expect(fieldsWith({ decidedBy: 'The Tuesday group' })).toEqual(['decidedBy']);
    expect(fieldsWith({ decidedBy: 'The Tuesday group', decidedOn: '2026-11-01' })).toEqual([]);
  });

  test('R57: other people short-list only for a reason', () => {
    const others = { ...draft.model, othersShortList: true };
    expect(problemsIn('work', { ...draft, model: others })).toHaveLength(1);
    const shortListingReason = 'The post closes before the draw.';
    expect(problemsIn('work', { ...draft, model: { ...others, shortListingReason } })).toEqual([]);
  });
});
