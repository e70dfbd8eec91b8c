import { expectAccessible } from './axe.ts';
import { press } from './keyboard.ts';
import { smallPhone } from './letters.ts';
import { newestLink } from './newest-link.ts';
import { expectLoaded, expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { picture } from './pictures.ts';
import { expect, test } from './test.ts';

const POST = /Recovery practitioner.*Panel drawn/;

/** The lines of a calendar file, folded ones put together (RFC 5545, section 3.1). */
function calendarLines(text: string): Map<string, string[]> {
  const lines = text.replaceAll('\r\n ', '').trim().split('\r\n');
  return Map.groupBy(lines, (line) => line.split(/[:;]/u)[0] ?? '');
}

test('R60, R168: days are chosen by a link without scripts, agreed, and go into a calendar', async ({
  page,
  browser,
}) => {
  test.slow();
  const phone = await smallPhone(browser);
  const link = new URL(await newestLink(page, 'Which days suit you?')).pathname;

  await test.step('the link asks about each day they promised, and answers nothing by itself', async () => {
    await phone.goto(link);
    await expect(
      phone.getByRole('heading', { level: 1, name: 'Which days suit you?' }),
    ).toBeVisible();
    await expect(phone.getByRole('radio', { checked: true })).toHaveCount(0);
    await picture(phone, 'which-days');
    await page.goto(link);
    await expectAccessible(page);
  });

  await test.step('they say which suit, by keyboard', async () => {
    for (const choice of await phone.getByLabel('Yes, the whole day').all()) {
      await choice.focus();
      await phone.keyboard.press('Space');
    }
    await press(phone, phone.getByRole('button', { name: 'Save my days' }));
    await expect(phone.getByRole('status')).toContainText('We have saved that.');
    await expect(phone.getByText('You can still change it here.')).toBeVisible();
  });

  await test.step('the lead sees days by people, and fixes the best day', async () => {
    await signIn(page, PEOPLE.lead);
    await page.goto('/panels');
    await page.getByRole('row', { name: POST }).getByRole('link').first().click();
    await page.getByRole('link', { name: 'See who can come when' }).click();
    await expectPage(page, 'The days', 'days-by-people');
    const table = page.getByRole('table', { name: 'Who can come when' });
    await expect(table.getByRole('row')).toHaveCount(6);
    await expect(table.getByText('No answer yet')).toHaveCount(0);
    for (const without of await page.getByLabel(/^Go ahead with a reserve for/).all()) {
      await without.check();
    }
    await press(page, page.getByRole('button', { name: 'Fix the days and tell everyone' }));
    await expect(page.getByRole('heading', { name: 'The days are agreed' })).toBeVisible();
    await expectPage(page, 'The days', 'days-agreed');
  });

  await test.step('the same link shows the day, with a file for the calendar', async () => {
    await phone.goto(link);
    await expect(
      phone.getByRole('heading', { level: 1, name: 'The days of your panel' }),
    ).toBeVisible();
    await picture(phone, 'my-days');
    const [download] = await Promise.all([
      phone.waitForEvent('download'),
      phone.getByRole('link', { name: 'Put them in my calendar' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('freshfaces-days.ics');
    const answer = await phone.request.get(`${link}/calendar.ics`);
    expect(answer.headers()['content-type']).toContain('text/calendar');
    const lines = calendarLines(await answer.text());
    expect(lines.get('BEGIN')).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT']);
    expect(lines.get('END')).toEqual(['END:VEVENT', 'END:VCALENDAR']);
    expect(lines.get('METHOD')).toEqual(['METHOD:PUBLISH']);
    expect(lines.get('DTSTART')?.[0]).toMatch(/^DTSTART:\d{8}T\d{6}Z$/u);
    expect(lines.get('SUMMARY')).toEqual(['SUMMARY:A day with Freshfaces']);
    expect(await answer.text()).not.toContain('Recovery');
  });
});

test('R170: a member sees their chance and why, checks it in their browser, and asks why they were not in a draw', async ({
  page,
}) => {
  test.slow();
  await signIn(page, PEOPLE.member);

  await test.step('chance, reasons and receipt on one page, on screen and on paper', async () => {
    await page.goto('/panels/my-draws');
    await page.getByRole('link', { name: 'See why, and check it' }).first().click();
    await expectPage(page, 'You were in this draw', 'my-proof');
    await press(page, page.getByRole('button', { name: 'Check it yourself' }));
    await expect(page.getByText('It checks out.')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await picture(page, 'my-proof-on-paper');
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('every draw of the last year is answered, rule by rule', async () => {
    await page.goto('/panels/my-draws/why');
    await expectPage(page, 'Why was I in it, or not?', 'why-not');
    const answers = page.getByText(/^You were (not )?in it/);
    await expect(answers).toHaveCount(10);
    await page.getByRole('link', { name: 'Older draws' }).click();
    await expect(page.getByRole('link', { name: 'Newest draws' })).toBeVisible();
    await expect(answers.first()).toBeVisible();
  });

  await test.step('the same without scripts: words, a file, a number, and a check where scripts run', async () => {
    await page.goto('/my/draws');
    await expectAccessible(page);
    await expect(page.locator('.box')).toHaveCount(10);
    await page.getByRole('link', { name: 'Older draws' }).click();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Newest draws' }).click();
    await page.getByRole('link', { name: 'See my chance, and check it' }).first().click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'You were in this draw' }),
    ).toBeVisible();
    await expectAccessible(page);
    await picture(page, 'my-proof-own-pages');
    const receipt = await page.request.get(`${page.url()}/receipt.json`);
    expect(await receipt.json()).toMatchObject({ leaf: expect.any(Number) });
    await page.getByRole('link', { name: 'Check it on this phone or computer' }).click();
    await expect(page.getByText('Yes, you were in this draw.')).toBeVisible();
    expect(page.url()).not.toContain('receipt');
    await expectLoaded(page);
  });
});
