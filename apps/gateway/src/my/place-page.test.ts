import { describe, expect, test } from 'vitest';
import { pageText } from './html/page.ts';
import { placePage } from './pages/place.ts';
import { sampleAnswers } from './testing/sample-answers.ts';
import { type Changed, sampleMy } from './testing/sample-my.ts';

const ID = { id: 'draw-1' };
const FRAME = { look: { easy: false, large: false }, here: '/my/here', finish: null };

type Place = ReturnType<typeof sampleAnswers>['MyPagesPlaces']['myDraws']['nodes'][number];

async function shown(change: Partial<Place> = {}): Promise<string> {
  const answers = sampleAnswers();
  const [place] = answers.MyPagesPlaces.myDraws.nodes;
  if (place) Object.assign(place, change);
  return pageText(await placePage.show(sampleMy(answers), ID), FRAME);
}
const NOTHING = { viewerCanSayYes: false, viewerCanSayNo: false, viewerCanAskToTalk: false };

describe('the page of a place on a panel', () => {
  test('R162, R77, R169: shows every fact and the last day before yes, no and “I want to talk first”', async () => {
    const page = await shown();
    const asked = page.indexOf('value="yes"');
    for (const { heading, text } of sampleAnswers().MyPagesPlaces.myDraws.nodes[0]?.facts ?? []) {
      expect(page.indexOf(heading)).toBeLessThan(asked);
      expect(page).toContain(text);
    }
    expect(page.indexOf('Tuesday 1 December 2026')).toBeLessThan(asked);
    expect(page).toContain('value="talk"');
    expect(page).toContain('value="no"');
    expect(page).toContain('A no never counts against you');
  });

  test('R164: sends what was pressed', async () => {
    const changed: Changed[] = [];
    const my = sampleMy(sampleAnswers(), changed);
    expect(await placePage.act?.(my, ID, { key: 'k1', answer: 'talk' })).toEqual({
      done: 'answered',
    });
    expect(await placePage.act?.(my, ID, { key: 'k2', answer: 'no' })).toEqual({
      done: 'answered',
    });
    expect(changed.map(({ input }) => [input['drawId'], input['answer']])).toEqual([
      ['draw-1', undefined],
      ['draw-1', 'NO'],
    ]);
  });

  test('R164: a yes can be taken back, up to and on the day', async () => {
    const page = await shown({ ...NOTHING, state: 'ACCEPTED', viewerCanSayNo: true });
    expect(page).toContain('I can’t come after all');
    expect(page).not.toContain('value="yes"');
  });

  test('R54: someone in line can say that they can’t come any more', async () => {
    const page = await shown({
      ...NOTHING,
      state: 'RESERVE',
      reserveNumber: 2 as never,
      viewerCanAnswer: false,
      viewerCanSayNo: true,
    });
    expect(page).toContain('number 2 in line');
    expect(page).toContain('I can’t come any more');
  });

  test('R58: what staff wrote down is read, and one press says that it is not so, once', async () => {
    const wrote = { ...NOTHING, state: 'DROPPED_OUT', viewerCanAnswer: false };
    const words = 'Nobody can reach the member.';
    const page = await shown({ ...wrote, writtenDown: words, viewerCanDispute: true });
    expect(page).toContain('Someone wrote down that you can’t come.');
    expect(page).toContain(`They wrote: “${words}”`);
    expect(page).not.toContain('gave your place back');
    expect(page).toContain('value="not-so">That is not so</button>');
    const changed: Changed[] = [];
    const my = sampleMy(sampleAnswers(), changed);
    expect(await placePage.act?.(my, ID, { key: 'k1', answer: 'not-so' })).toEqual({
      done: 'notSo',
    });
    expect(changed.map(({ input }) => input['drawId'])).toEqual(['draw-1']);
    const after = { ...wrote, writtenDown: words, disputedAt: '2026-11-22T09:00:00.000Z' };
    expect(await shown(after)).not.toContain('<button');
    expect(await shown(after)).toContain('You told us that this is not so.');
  });

  test.each(['LAPSED', 'DECLINED', 'DROPPED_OUT', 'STOOD_DOWN', 'DID_NOT_COME'])(
    'R164: %s is told kindly, with nothing to press',
    async (state) => {
      const page = await shown({ ...NOTHING, viewerCanAnswer: false, state });
      expect(page).toContain('That is fine.');
      expect(page).not.toContain('<button');
    },
  );
});
