import { describe, expect, test } from 'vitest';
import { pageText } from '../html/page.ts';
import type { MyPage } from '../my.ts';
import { sampleAnswers } from '../testing/sample-answers.ts';
import { type Changed, sampleMy } from '../testing/sample-my.ts';
import { datesPage } from './dates.ts';
import { drawsPage } from './draws.ts';
import { homePage } from './home.ts';
import { proofPage } from './proof.ts';

const FRAME = { look: { easy: false, large: false }, here: '/my/here', finish: 'secret' };
const params = { id: 'draw-1' };
const textOf = async (page: MyPage, answers = sampleAnswers()) =>
  pageText(await page.show(sampleMy(answers), params), FRAME);
function withDates(change: object) {
  const answers = sampleAnswers();
  const [draw] = answers.MyPagesDates.myDraws.nodes;
  if (!draw) throw new Error('The sample has no draw.');
  draw.dates = { ...draw.dates, ...change };
  return answers;
}

describe('R60: which days suit', () => {
  test('R60: each day they promised is asked about, until when, and nothing is chosen for them', async () => {
    const text = await textOf(datesPage);
    expect(text).toContain('Tuesday 8 December 2026');
    expect(text).toContain('Please tell us by Tuesday 1 December 2026.');
    expect(text.match(/type="radio"/gu)).toHaveLength(8);
    expect(text).not.toContain(' checked');
  });

  test('R60: days answered no are left out of what is sent, and what they said is shown again', async () => {
    const changed: Changed[] = [];
    const my = sampleMy(sampleAnswers(), changed);
    const form = { key: 'a-key-0001', 'day-2026-12-08': 'NO', 'day-2026-12-09': 'MORNING' };
    expect(await datesPage.act?.(my, params, form)).toEqual({ done: 'saved' });
    expect(changed).toEqual([
      {
        name: 'MyPagesChooseDates',
        input: {
          idempotencyKey: 'a-key-0001',
          drawId: 'draw-1',
          choices: [{ day: '2026-12-09', part: 'MORNING' }],
        },
      },
    ]);
    const again = await textOf(
      datesPage,
      withDates({ choices: [{ day: '2026-12-09', part: 'MORNING' }] }),
    );
    expect(again.match(/ checked/gu)).toHaveLength(2);
    expect(again).toMatch(/name="day-2026-12-09" value="MORNING" checked/u);
  });

  test('R168: once they are fixed the days are shown, with a file for the calendar', async () => {
    const calendarFile = { name: 'freshfaces-days.ics', text: 'BEGIN:VCALENDAR' };
    const fixed = { state: 'AGREED', days: ['2026-12-08'], viewerCanChoose: false, calendarFile };
    const answers = withDates({ ...fixed, startsAt: '09:30', endsAt: '16:00' });
    const text = await textOf(datesPage, answers);
    expect(text).toContain('9.30 am to 4 pm');
    expect(text).toContain('href="/my/here/calendar.ics"');
    expect(text).not.toContain('type="radio"');
    expect(await datesPage.file?.read(sampleMy(answers), params)).toMatchObject({
      text: 'BEGIN:VCALENDAR',
      type: 'text/calendar; charset=utf-8',
    });
    const over = await textOf(datesPage, withDates({ ...fixed, isOver: true }));
    expect(over).toContain('Take them out of my calendar');
  });

  test('R60: what is open waits on their first page, and no longer once it is answered', async () => {
    expect(await textOf(homePage)).toContain('href="/my/dates/draw-1"');
    expect(await textOf(homePage, withDates({ choices: [] }))).not.toContain('/my/dates/draw-1');
  });
});

describe('R170: proof for each person', () => {
  test('R170: chance and why in plain words, the receipt to save, the number to compare', async () => {
    const text = await textOf(proofPage);
    expect(text).toContain('Your chance was 3 in 20.');
    expect(text).toContain('We drew from 40 people.');
    expect(text).toContain('12 people had just your chance, with you.');
    expect(text).toContain('ab12ab12 ab12ab12');
    expect(text).toContain('href="/my/here/receipt.json"');
    expect(await proofPage.file?.read(sampleMy(sampleAnswers()), params)).toEqual({
      name: 'freshfaces-receipt-draw-1.json',
      type: 'application/json',
      text: '{"leaf":7}',
    });
  });

  test('R170: the check is given the receipt where no browser sends it on', async () => {
    const [, packed = ''] =
      /\/panels\/records\/draw-1#receipt=([\w-]+)"/u.exec(await textOf(proofPage)) ?? [];
    expect(Buffer.from(packed, 'base64url').toString()).toBe('{"leaf":7}');
  });

  test('R170: “why was I not in it?” is answered rule by rule', async () => {
    const text = await textOf(drawsPage);
    expect(text).toContain('You were not in it.');
    expect(text).toContain('No: You did not say yes to this draw.');
    expect(text).toContain('Yes: You had done the training for it.');
    expect(text).toContain('href="/my/draws/draw-1"');
    expect(text).not.toContain('Older draws');
  });

  test('R170: the newest draws come first, older ones by a link', async () => {
    const answers = sampleAnswers();
    answers.MyPagesWhyNot.whyNotDrawn.endCursor = '2026-10-10T09:00:00.000Z~draw-2:amina';
    const first = await textOf(drawsPage, answers);
    expect(first).toContain('href="/my/here?after=2026-10-10T09%3A00%3A00.000Z~draw-2%3Aamina"');
    expect(first).not.toContain('Newest draws');
    answers.MyPagesWhyNot.whyNotDrawn = { nodes: [], endCursor: null };
    const last = await drawsPage.show({ ...sampleMy(answers), after: 'draw-2' }, params);
    expect(pageText(last, FRAME)).toContain('Newest draws');
    expect(pageText(last, FRAME)).not.toContain('There was no draw for you');
  });
});
