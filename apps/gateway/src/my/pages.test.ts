import { readingGrade } from '@freshfaces/e2e/reading-grade';
import { Problem } from '@freshfaces/graph-kit';
import { Kind } from 'graphql';
import { describe, expect, test } from 'vitest';
import { pageText, type Shown } from './html/page.ts';
import { timeWords } from './html/words.ts';
import type { AskGraph, MyPage } from './my.ts';
import { askPage } from './pages/ask.ts';
import { choicePage } from './pages/choice.ts';
import { feedbackPage } from './pages/feedback.ts';
import { homePage } from './pages/home.ts';
import { MY_PAGES } from './pages/index.ts';
import { looksPage } from './pages/looks.ts';
import { placePage } from './pages/place.ts';
import { placesPage } from './pages/places.ts';
import { rewardsPage } from './pages/rewards.ts';
import { timePage } from './pages/time.ts';
import {
  badLinkPage,
  faultPage,
  finishedPage,
  notHerePage,
  openPage,
  overPage,
  refusedPage,
  signInPage,
  tooManyPage,
} from './plain-pages.ts';
import { sampleAnswers } from './testing/sample-answers.ts';
import { type Changed, sampleMy } from './testing/sample-my.ts';

const IDS: Readonly<Record<string, string>> = {
  '/asks/:id': 'garden',
  '/feedback/:id': 'garden',
  '/panels/:id': 'draw-1',
  '/dates/:id': 'draw-1',
  '/interest/:id': 'post-1',
  '/draws/:id': 'draw-1',
  '/training/:id': 'session-1',
  '/choices/:id': 'SHARED_POOL',
  '/agreements/:id': 'FIVE_DUTIES',
};
const idFor = ({ path }: MyPage) => ({ id: IDS[path] ?? '' });

const FRAME = { look: { easy: true, large: false }, here: '/my/here', finish: 'secret' };
const whole = (shown: Shown) => pageText(shown, FRAME);
const shownOf = async (page: MyPage, answers = sampleAnswers()) =>
  page.show(sampleMy(answers), idFor(page));

const PLAIN: readonly (readonly [string, Shown])[] = [
  ['opening a link', openPage('/m/x', 'secret')],
  ['a link that is over', overPage()],
  ['a wrong link', badLinkPage()],
  ['too many', tooManyPage()],
  ['closed pages', signInPage()],
  ['finished', finishedPage()],
  ['nothing here', notHerePage()],
  ['refused', refusedPage()],
  ['a fault', faultPage('0123')],
];

/** What is read, a block a line: tags that end a block become line breaks. */
function textOf(page: string): string {
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/su.exec(page) ?? [];
  return main
    .replaceAll(/<\/(?:p|h1|h2|li|dt|dd|label|legend|button|a)>/gu, '\n')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&#(\d+);/gu, (_all, code) => String.fromCharCode(Number(code)));
}

describe.each([
  ...MY_PAGES.map((page) => [`/my${page.path}`, () => shownOf(page)] as const),
  ...PLAIN.map(([name, shown]) => [name, async () => shown] as const),
])('%s', (_name, show) => {
  test('R166: reads at age 9 to 11, in sentences that each stand beside a picture', async () => {
    const text = whole(await show());
    expect(readingGrade(textOf(text))).toBeLessThan(4);
    for (const [says] of text.matchAll(/<div class="say">.*?<\/p>/gsu)) {
      expect(says).toMatch(/^<div class="say"><svg class="pic"[^>]*aria-hidden="true"/u);
    }
  });

  test('R189: has one heading, runs no script, fetches nothing, and names every field', async () => {
    const text = whole(await show());
    expect(text.match(/<h1[ >]/gu)).toHaveLength(1);
    expect(text).not.toMatch(/<script|<img|<link|<iframe|\sstyle=|\son\w+=|https?:/u);
    const fields = [...text.matchAll(/<input type="(?:text|radio)"[^>]*>/gu)];
    const labelled = [...text.matchAll(/<label[^>]*>[^]*?<\/label>/gu)].join();
    for (const [field] of fields) {
      const [, id] = /id="([^"]*)"/u.exec(field) ?? [];
      expect(labelled.includes(field) || text.includes(`<label for="${id}"`)).toBe(true);
    }
  });
});

test('no page of a member’s own ever asks the graph for a need', async () => {
  const operations = MY_PAGES.map(({ path }) => path);
  expect(operations.length).toBeGreaterThan(15);
  const { default: documents } = await import('../generated/persisted-documents.json', {
    with: { type: 'json' },
  });
  const texts = Object.values(documents as Record<string, string>);
  expect(texts.length).toBeGreaterThan(20);
  for (const text of texts) expect(text).not.toMatch(/\bneeds\b|teamsExperienced|profile\b/u);
});

describe('R162, R169: what they are asked', () => {
  test('says when, how long, where, what they get, what it changes, until when and whom to ask', async () => {
    const text = textOf(whole(await shownOf(askPage)));
    for (const fact of [
      'Tuesday 8 December 2026',
      '10:00 to 12:30',
      '2½ hours',
      'Quay House, 1 Quay Street',
      '£20, in cash, or as a voucher, in 7 days or less',
      'You can take less, or nothing.',
      'We plant what you choose.',
      'Tuesday 1 December 2026',
      'Marcus Bell, 01632 960001',
    ]) {
      expect(text).toContain(fact);
    }
  });

  test('R159: asks for the way where there is more than one, and sends it with the yes', async () => {
    const changed: Changed[] = [];
    const my = sampleMy(sampleAnswers(), changed);
    const form = { key: 'a-key-0001', answer: 'yes', way: 'PHONE' };
    expect(await askPage.act?.(my, { id: 'garden' }, form)).toEqual({ done: 'answered' });
    expect(changed).toEqual([
      {
        name: 'MyPagesAnswerOpportunity',
        input: {
          idempotencyKey: 'a-key-0001',
          opportunityId: 'garden',
          memberId: 'amina',
          answer: 'YES',
          way: 'PHONE',
        },
      },
    ]);
  });

  test('R164: a yes can become a no with no reason, and a form without an answer is none', async () => {
    const answers = sampleAnswers();
    const [ask] = answers.MyPagesAsks.myRecord.asks;
    if (ask) ask.answer = 'YES';
    expect(whole(await shownOf(askPage, answers))).toContain('I can’t come after all');
    const changed: Changed[] = [];
    const my = sampleMy(answers, changed);
    const act = async (form: Record<string, string>) =>
      askPage.act?.(my, { id: 'garden' }, { key: 'a-key-0001', ...form });
    await expect(act({})).rejects.toThrow('press yes or no');
    expect(changed).toEqual([]);
    expect(await act({ answer: 'no' })).toEqual({ done: 'answered' });
    expect(changed[0]?.input).toMatchObject({ answer: 'NO', way: null });
  });

  test('somebody who was not asked finds nothing', async () => {
    const shown = askPage.show(sampleMy(sampleAnswers()), { id: 'of-somebody-else' });
    await expect(shown).rejects.toThrow('could not find');
  });
});

test('R160: three questions with faces, and none can be left out', async () => {
  const text = whole(await shownOf(feedbackPage));
  for (const words of ['Did you enjoy', 'Did you feel ready, and helped', 'made a difference']) {
    expect(text).toContain(words);
  }
  expect(text.match(/type="radio"/gu)).toHaveLength(9);
  const changed: Changed[] = [];
  const my = sampleMy(sampleAnswers(), changed);
  const act = async (form: Record<string, string>) =>
    feedbackPage.act?.(my, { id: 'garden' }, { key: 'a-key-0001', ...form });
  await expect(act({ enjoyed: 'YES', prepared: 'NO' })).rejects.toThrow('one face for each');
  await act({ enjoyed: 'YES', prepared: 'A_BIT', difference: 'NO' });
  expect(changed[0]?.input).toMatchObject({
    enjoyed: 'YES',
    prepared: 'A_BIT',
    difference: 'NO',
  });
});

test('R161: a reward says what, by when and from whom, and can be less or nothing', async () => {
  const text = textOf(whole(await shownOf(rewardsPage)));
  expect(text).toContain('You get £24.50, by Tuesday 15 December 2026.');
  expect(text).toContain('Citizens Advice');
  const changed: Changed[] = [];
  const my = sampleMy(sampleAnswers(), changed);
  const form = { key: 'a-key-0001', reward: 'reward-1', pounds: '£12.50' };
  await rewardsPage.act?.(my, { id: '' }, form);
  expect(changed[0]?.input).toMatchObject({ rewardId: 'reward-1', pence: 1250 });
  await expect(rewardsPage.act?.(my, { id: '' }, { ...form, pounds: 'lots' })).rejects.toThrow(
    'Write how much',
  );
});

test('R164: the member says yes or no to a place on a panel', async () => {
  const changed: Changed[] = [];
  const my = sampleMy(sampleAnswers(), changed);
  await placePage.act?.(my, { id: 'draw-1' }, { key: 'a-key-0001', answer: 'yes' });
  expect(changed[0]).toMatchObject({ input: { drawId: 'draw-1', answer: 'YES' } });
});

test('a choice is answered in the words that were on the page', async () => {
  const changed: Changed[] = [];
  const my = sampleMy(sampleAnswers(), changed);
  const form = { key: 'a-key-0001', answer: 'no', version: '1' };
  expect(await choicePage.act?.(my, { id: 'SHARED_POOL' }, form)).toEqual({ done: 'no' });
  expect(changed[0]?.input).toMatchObject({
    memberId: 'amina',
    purpose: 'SHARED_POOL',
    given: false,
    wordingVersion: 1,
    how: 'SCREEN',
  });
});

test('R158: busy days are written as numbers, and a day that is none is told of', async () => {
  const changed: Changed[] = [];
  const my = sampleMy(sampleAnswers(), changed);
  const day = (name: string, [d, m, y]: readonly string[]) => ({
    [`${name}-day`]: d ?? '',
    [`${name}-month`]: m ?? '',
    [`${name}-year`]: y ?? '',
  });
  const act = async (from: readonly string[], to: readonly string[]) =>
    timePage.act?.(
      my,
      { id: '' },
      { key: 'a-key-0001', step: 'add', ...day('from', from), ...day('to', to) },
    );
  await act(['1', '2', '2027'], ['03', '02', '2027']);
  expect(changed[0]?.input).toMatchObject({ addBusy: { from: '2027-02-01', to: '2027-02-03' } });
  await expect(act(['31', '2', '2027'], ['3', '3', '2027'])).rejects.toThrow('Write a day');
});

test('a part of the server that is down leaves the rest of the first page, and says so', async () => {
  const my = sampleMy(sampleAnswers());
  const ask: AskGraph = async (document, variables) => {
    const [operation] = document.definitions;
    if (
      operation?.kind === Kind.OPERATION_DEFINITION &&
      operation.name?.value === 'MyPagesPlaces'
    ) {
      throw new Problem('UNAVAILABLE', 'This part is not available right now.');
    }
    return my.ask(document, variables);
  };
  const text = whole(await homePage.show({ ...my, ask }, { id: '' }));
  expect(text).toContain('We can’t show everything at the moment.');
  expect(text).toContain('Talk about the garden');
  expect(text).not.toContain('Peer mentor');
});

test('R158: the same look on one day or in a row is one line, with the days and how often', async () => {
  const answers = sampleAnswers();
  const { looks } = answers.MyPagesLooks.myRecord;
  const [one] = looks.nodes;
  if (!one) throw new Error('The sample has no look.');
  const drawn = { ...one, who: 'the draw', what: 'what you have lived through', why: 'a draw' };
  looks.nodes = [
    one,
    { ...one, what: 'your name and contact details' },
    { ...one, at: '2026-11-02T08:00:00Z' },
    { ...drawn, at: '2026-10-20T08:00:00Z' },
    { ...drawn, at: '2026-10-01T08:00:00Z' },
  ];
  const text = textOf(whole(await shownOf(looksPage, answers)));
  expect(text.match(/They saw: your name\n/gu)).toHaveLength(1);
  expect(text).toContain('Marcus Bell, involvement lead at Harbour Homes, 2 times');
  expect(text).toContain('Thursday 1 October 2026 to Tuesday 20 October 2026\nThe draw, 2 times');
});

test('draws that were the turn of others are closed at first, and counted', async () => {
  const answers = sampleAnswers();
  const [place] = answers.MyPagesPlaces.myDraws.nodes;
  if (!place) throw new Error('The sample has no draw.');
  const before = {
    ...place,
    viewerCanAnswer: false,
    viewerCanSayYes: false,
    viewerCanSayNo: false,
  };
  answers.MyPagesPlaces.myDraws.nodes = [
    before,
    { ...before, drawId: 'draw-2', outcome: 'NOT_DRAWN' },
    { ...before, drawId: 'draw-3', outcome: 'NOT_DRAWN' },
  ];
  const [open = '', closed = ''] = whole(await shownOf(placesPage, answers)).split('<details>');
  expect(open).toContain('You were on this panel.');
  expect(open).not.toContain('You were not drawn.');
  expect(closed).toContain('See these 2 draws');
  expect(closed.match(/You were not drawn\./gu)).toHaveLength(2);
});

test('who came by their account has a way to the rest; who came by a link has none', async () => {
  const shown = await shownOf(homePage);
  expect(pageText(shown, { ...FRAME, hasAccount: true })).toContain('href="/"');
  expect(whole(shown)).not.toContain('href="/"');
});

test.each([
  ['10:00 to 12:30', '10 am to 12.30 pm'],
  ['09:05 to 12:00', '9.05 am to 12 noon'],
  ['13:30 to 15:00', '1.30 pm to 3 pm'],
  ['10 am to 12 noon', '10 am to 12 noon'],
])('a time is written as people say it: %s', (written, said) => {
  expect(timeWords(written)).toBe(said);
});
