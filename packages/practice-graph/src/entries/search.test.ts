import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, it, test as plain } from 'vitest';
import {
  HARBOUR,
  openTestPractice,
  practiceText,
  type TestPractice,
} from '../testing/open-test-practice.ts';
import { newEntry, withdrawn, withText } from './change-entry.ts';
import type { PracticeText } from './entry.ts';
import { rankByWords } from './rank.ts';
import { shelvesOf } from './shelves.ts';
import { wordsOf } from './words.ts';

plain('words are whole, lower case and without accents', () => {
  expect(wordsOf('Café talk: don’t rush – co-produce, 2 days!')).toEqual([
    'cafe',
    'talk',
    "don't",
    'rush',
    'co-produce',
    '2',
    'days',
  ]);
});

plain('an entry stands on one shelf for each combination of filters', () => {
  const place = { stage: 'REVIEW', barrier: 'JARGON', organisationId: 'harbour' } as const;
  expect(new Set(shelvesOf(place)).size).toBe(8);
  expect(shelvesOf({ ...place, barrier: null })).toHaveLength(4);
});

function entry(id: string, text: Partial<PracticeText>, now = '2026-01-01T00:00:00.000Z') {
  const who = { organisationId: 'harbour', authorId: 'recruiter-harbour', authorName: 'Ruth' };
  return newEntry({ id, ...who, text: practiceText(text), now });
}

describe('ranking', () => {
  const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);

  it('keeps only entries that hold every word, whole', () => {
    const entries = [
      entry('both', { worked: 'tea and cake' }),
      entry('one', { worked: 'teapots and cake' }),
    ];
    expect(ids(rankByWords(entries, ['tea', 'cake']))).toEqual(['both']);
  });
  it('puts those first that say it most, a title counting for more', () => {
    const entries = [
      entry('once', { worked: 'tea' }),
      entry('twice', { worked: 'tea, tea' }),
      entry('title', { title: 'Tea' }),
    ];
    expect(ids(rankByWords(entries, ['tea']))).toEqual(['title', 'twice', 'once']);
  });
  it('puts the newest first among equals', () => {
    const entries = [
      entry('old', { worked: 'tea' }),
      entry('new', { worked: 'tea' }, '2026-02-01T00:00:00.000Z'),
    ];
    expect(ids(rankByWords(entries, ['tea']))).toEqual(['new', 'old']);
  });
});

describe('the list', () => {
  let test: TestPractice;
  beforeEach(async () => {
    test = await openTestPractice();
    await test.entries.insertMany([
      entry(
        'tea',
        { title: 'Tea first', stage: 'INTERVIEWING', barrier: 'CONFIDENCE' },
        '2026-03-01T00:00:00.000Z',
      ),
      entry(
        'advert',
        { title: 'Plain adverts', stage: 'ADVERTISING', barrier: 'JARGON' },
        '2026-02-01T00:00:00.000Z',
      ),
      entry(
        'test',
        { title: 'A plain test', stage: 'INTERVIEWING', barrier: null },
        '2026-01-01T00:00:00.000Z',
      ),
    ]);
  });
  afterEach(() => test.dispose());

  async function list(args: string): Promise<unknown> {
    const { data, problems } = await test.ask(
      HARBOUR,
      `{ practiceEntries${args} { total endCursor nodes { id } } }`,
    );
    expect(problems).toEqual([]);
    const page = data?.['practiceEntries'] as unknown as { nodes: { id: string }[]; total: number };
    return [page.nodes.map(({ id }) => id).join(' '), page.total];
  }

  it('is newest first, and narrowed by any filters together', async () => {
    expect(await list('')).toEqual(['tea advert test', 3]);
    expect(await list('(stage: INTERVIEWING)')).toEqual(['tea test', 2]);
    expect(await list('(stage: INTERVIEWING, barrier: CONFIDENCE)')).toEqual(['tea', 1]);
    expect(await list('(organisationId: "meadow")')).toEqual(['', 0]);
  });
  it('finds by words within the filters', async () => {
    expect(await list('(words: "PLAIN")')).toEqual(['advert test', 2]);
    expect(await list('(words: "plain", stage: ADVERTISING)')).toEqual(['advert', 1]);
    expect(await list('(words: "plain tea")')).toEqual(['', 0]);
    expect(await list('(words: "  ?! ")')).toEqual(['tea advert test', 3]);
  });
  it.each(['', 'words: "plain", '])('pages to the end with cursors (%s)', async (words) => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const cursor: string = after ? `, after: ${JSON.stringify(after)}` : '';
      const { data } = await test.ask(
        HARBOUR,
        `{ practiceEntries(${words}first: 1${cursor}) { endCursor nodes { id } } }`,
      );
      const page = data?.['practiceEntries'] as unknown as {
        endCursor: string | null;
        nodes: { id: string }[];
      };
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.endCursor;
    } while (after);
    expect(seen.join(' ')).toBe(words ? 'advert test' : 'tea advert test');
  });
  it('follows an entry that is changed or withdrawn', async () => {
    const tea = await test.entries.get('tea');
    if (!tea) throw new Error('no tea');
    const coffee = await test.entries.replace(
      withText(
        tea,
        practiceText({ title: 'Coffee first', stage: 'REVIEW' }),
        '2026-04-01T00:00:00.000Z',
      ),
    );
    expect(await list('(words: "tea")')).toEqual(['', 0]);
    expect(await list('(words: "coffee", stage: REVIEW)')).toEqual(['tea', 1]);
    await test.entries.replace(withdrawn(coffee, '2026-05-01T00:00:00.000Z'));
    expect(await list('')).toEqual(['advert test', 2]);
    expect(await list('(words: "coffee")')).toEqual(['', 0]);
  });
  it('gives the newest few to a home page', async () => {
    const { data } = await test.ask(
      staff('member', 'harbour'),
      '{ practiceLatest(first: 2) { id } }',
    );
    expect(data?.['practiceLatest']).toEqual([{ id: 'tea' }, { id: 'advert' }]);
  });
  it('is not for visitors, and says when a page is gone', async () => {
    const visitor = await test.ask(null, '{ practiceEntries { total } }');
    expect(visitor.problems[0]).toMatch(/^NOT_SIGNED_IN/);
    const lost = await test.ask(HARBOUR, '{ practiceEntries(after: "nonsense") { total } }');
    expect(lost.problems[0]).toMatch(/^BAD_INPUT/);
  });
});
