import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { create, key, POST, RECRUITER } from '../../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../../testing/panels-bench.ts';
import { INVITATION } from '../../testing/sample-invitation.ts';
import { invitationFacts, missingFacts } from './invitation-facts.ts';

const CREATE = `mutation ($input: CreateRecruitmentInput!) { createRecruitment(input: $input) { id missingFacts } }`;
const FACTS = `query ($id: ID!) { recruitment(id: $id) {
  interviewDays missingFacts invitationFacts { heading text link }
  invitation { stages hours rewardPence say way } } }`;

let bench: PanelsBench;
beforeEach(async () => {
  bench = await openPanelsBench();
});
afterEach(() => bench.dispose());

const facts = async (id: string) => {
  const { data } = await bench.ask<{
    recruitment: { invitationFacts: { heading: string; text: string; link: string | null }[] };
  }>(FACTS, { id }, RECRUITER);
  return data.recruitment;
};
const told = async (change: object, heading: string) => {
  const { invitationFacts: all } = await facts(await create(bench, change));
  return all.find((fact) => fact.heading === heading);
};
const tryCreate = (change: object) =>
  bench.ask(CREATE, { input: { idempotencyKey: key(), ...POST, ...change } }, RECRUITER);

describe('what members are told before they say yes', () => {
  test('R162: is one fixed page of facts, the same for everyone', async () => {
    const { invitationFacts: all } = await facts(await create(bench));
    expect(all.map(({ heading }) => heading)).toEqual([
      'Who is hiring',
      'The job',
      'What you do',
      'How long it takes',
      'When',
      'Where',
      'What you get',
      'How much you can change',
      'The guide',
      'Ask about it',
    ]);
    expect(all[0]?.text).toBe('Harbour');
  });

  test('R169: says the hours', async () => {
    expect((await told({}, 'How long it takes'))?.text).toBe('About 5 hours in all.');
    const half = { invitation: { ...INVITATION, hours: 2.5 } };
    expect((await told(half, 'How long it takes'))?.text).toBe('About 2½ hours in all.');
  });

  test.each([
    [7_550, /^You get £75\.50\. You can take less, or nothing\./],
    [1_000, /^You get £10\. /],
    [0, /^There is no money for this\./],
  ])('R162: says a reward of %i pence exactly', async (rewardPence, sentence) => {
    const invitation = { ...INVITATION, rewardPence };
    expect((await told({ invitation }, 'What you get'))?.text).toMatch(sentence);
  });

  test.each([
    [{ say: 'EQUAL', sharePercent: null }, 'Your score counts as much'],
    [{ say: 'SHARE', sharePercent: 40 }, 'Your scores count for 40 out of every 100 points.'],
    [{ say: 'ADVICE', sharePercent: null }, 'The staff make the choice.'],
  ])('R77: says how much their view counts, decided before: %o', async (say, words) => {
    const invitation = { ...INVITATION, ...say };
    const text = (await told({ invitation }, 'How much you can change'))?.text;
    expect(text).toContain(words);
    expect(text).toContain(INVITATION.influence);
  });

  test('R56: gives the guide as a text or as a link', async () => {
    expect(await told({}, 'The guide')).toMatchObject({ link: 'https://harbour.example/guide' });
    const guide = 'First we read. Then we meet.';
    const invitation = { ...INVITATION, guide };
    expect(await told({ invitation }, 'The guide')).toMatchObject({ text: guide, link: null });
  });

  test('R60: says on how many days of a period they are needed', async () => {
    const when = async (change: object) => (await told(change, 'When'))?.text;
    expect(await when({})).toBe('Between 2 December and 3 December, on both days.');
    expect(await when({ interviewDays: 1 })).toBe(
      'Between 2 December and 3 December, on one day. We choose the day with you after the draw.',
    );
    expect(await when({ interviewsTo: '2026-12-02' })).toBe('On 2 December.');
  });

  test('may be unfinished while a recruitment is written, and then says what is missing', async () => {
    const nothing = await tryCreate({ invitation: null });
    expect(nothing.data['createRecruitment']).toMatchObject({
      missingFacts: expect.arrayContaining(['Say how many hours it takes.']),
    });
    const invitation = { ...INVITATION, guide: ' ', rewardPence: null };
    expect((await tryCreate({ invitation })).data['createRecruitment']).toMatchObject({
      missingFacts: [
        'Say what the reward is, or that there is none.',
        'Give the recruitment guide, as a text or a link.',
      ],
    });
    expect((await tryCreate({})).data['createRecruitment']).toMatchObject({ missingFacts: [] });
  });

  test.each([
    ['a part of a penny', { rewardPence: 10.5 }],
    ['a quarter of an hour', { hours: 1.25 }],
    ['a guide that is not safe to open', { guide: 'http://harbour.example' }],
    ['a script as the guide', { guide: 'javascript://alert.example' }],
    ['a share that is not said', { say: 'SHARE', sharePercent: null }],
    ['a stage twice', { stages: ['INTERVIEWS', 'INTERVIEWS'] }],
  ])('refuses %s', async (_what, change) => {
    expect((await tryCreate({ invitation: { ...INVITATION, ...change } })).code).not.toBeNull();
    expect(await bench.panels.recruitments.count()).toBe(0);
  });

  test('refuses more days than there are', async () => {
    expect((await tryCreate({ interviewDays: 3 })).message).toMatch(/on more days than there are/);
  });

  test('leaves out what is not said yet, and does not fail on a record from before', () => {
    const old = { summary: 'Helps.', interviewsFrom: '2026-12-02', interviewsTo: '2026-12-02' };
    expect(invitationFacts(old, 'Harbour').map(({ heading }) => heading)).toEqual([
      'Who is hiring',
      'The job',
      'When',
    ]);
    expect(missingFacts(old)).toHaveLength(11);
  });
});
