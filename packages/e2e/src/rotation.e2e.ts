import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { press, write } from './keyboard.ts';
import { expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { picture } from './pictures.ts';
import { expect, test } from './test.ts';

const TITLE = 'How turns are shared';

test('R50, R61, R173, R176: a coordinator sees by keyboard who served when, and goes to what mends it', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signIn(page, PEOPLE.coordinator);
  await page.goto('/panels/rotation?months=18');
  await expectPage(page, TITLE, 'rotation-coordinator');
  const alerts = page.getByRole('list').filter({ hasText: 'The busiest tenth of the pool had' });
  await expect(alerts.getByRole('link', { name: /Try another policy/ })).toHaveAttribute(
    'href',
    '/panels/rotation/what-if',
  );
  const when = page.getByRole('region', { name: 'Turns by person and month' });
  await expect(when.getByRole('columnheader')).toHaveCount(21);

  await openPart(page, 'Who took part when');
  await expect(when.getByRole('columnheader')).toHaveCount(21);
  await fitsOnPaper(page);
  await expect(page.getByRole('region', { name: /^Longest since a turn/ })).toContainText(
    'Not yet',
  );
  await back(page);

  await openPart(page, 'Turns by quarter');
  const quarters = page.getByRole('region', { name: 'Turns and new faces by quarter' });
  await expect(quarters.getByRole('row')).not.toHaveCount(0);
  await back(page);

  await openPart(page, 'Turns by experience');
  const coverage = page.getByRole('region', { name: 'Panels that asked for each experience' });
  await expect(coverage.getByRole('row')).toHaveCount(5);

  const stage = page.getByRole('combobox', { name: 'Stage' });
  await stage.focus();
  await page.keyboard.type('Group');
  await press(page, page.getByRole('button', { name: 'Show' }));
  await expect(page).toHaveURL(/stage=GROUP/);
  await expect(coverage).toHaveCount(0);
  await expect(page.getByText('Choose a longer period of the whole network')).toBeVisible();
  await back(page);

  await openPart(page, 'Turns by stage');
  const stages = page.getByRole('region', { name: 'Different people at each stage' });
  await expect(stages.getByRole('row')).toHaveCount(2);
  await back(page);
  await openPart(page, 'Turns by organisation');

  const posts = page.getByRole('combobox', { name: 'Posts of' });
  await posts.focus();
  await page.keyboard.type('Harbour');
  await stage.focus();
  await page.keyboard.press('Home');
  await press(page, page.getByRole('button', { name: 'Show' }));
  await expect(page).not.toHaveURL(/stage=/);
  const organisations = page.getByRole('region', { name: 'Turns by organisation of the post' });
  await expect(organisations.getByRole('row')).toHaveCount(2);
});

/** Nothing of a table is cut at the edge of a sheet of A4. */
async function fitsOnPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  expect(await page.evaluate(widerThanPage)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.emulateMedia({ media: 'screen' });
}

function widerThanPage(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** Opens a part of the picture from its first page; the period chosen goes with it. */
async function openPart(page: Page, title: string): Promise<void> {
  await press(page, page.getByRole('link', { name: title, exact: true }));
  await expectPage(page, title);
}

async function back(page: Page): Promise<void> {
  const trail = page.getByRole('navigation', { name: 'You are in' });
  await press(page, trail.getByRole('link', { name: TITLE }));
  await expectPage(page, TITLE);
}

test('R173: rotation is saved as a file, prints, and works on a small screen', async ({ page }) => {
  await signIn(page, PEOPLE.commissioner);
  await page.goto('/panels/rotation?months=18');
  await expectPage(page, TITLE);
  await expect(page.getByRole('heading', { name: 'Who took part when' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /Try other rules/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Who took part when' })).toHaveCount(0);
  await page.goto('/panels/rotation/people?months=18');
  await expect(page.getByText('Coordinators see this')).toBeVisible();
  await page.goto('/panels/rotation?months=18');
  await openPart(page, 'All the figures');
  const saving = page.waitForEvent('download');
  await press(page, page.getByRole('button', { name: 'Save as a spreadsheet' }));
  const text = readFileSync(await (await saving).path(), 'utf8');
  expect(text).toContain('Posts of Harbour Homes');
  expect(text).toContain('Stage: panel');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden();
  await picture(page, 'print-rotation');
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.reload();
  await expectPage(page, 'All the figures');
  expect(await page.evaluate(widerThanPage)).toBe(0);
  await back(page);
  expect(await page.evaluate(widerThanPage)).toBe(0);
});

test('R50: a coordinator tries other rules on the last 12 months by keyboard, and stops or waits', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signIn(page, PEOPLE.coordinator);
  await page.goto('/panels/rotation/what-if');
  await expectPage(page, 'Try other rules');
  const start = page.getByRole('button', { name: 'Replay the last 12 months' });
  await write(page, page.getByLabel('Days of rest between two panels'), '900');
  await press(page, start);
  await expect(page.getByRole('alert')).toContainText('Days of rest must be a whole number');
  await expectPage(page, 'Try other rules');

  await write(page, page.getByLabel('Days of rest between two panels'), '0');
  await page.getByRole('combobox', { name: 'How chances are shared' }).focus();
  await page.keyboard.type('Even');
  await press(page, start);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Cancel the replay' }));
  await expect(page.getByText('The replay was cancelled.')).toBeVisible();

  await press(page, start);
  const result = page.getByRole('region', { name: 'The measures side by side' });
  await expect(result).toBeVisible({ timeout: 150_000 });
  await expect(page.getByText('It says nothing about who would be drawn.')).toBeVisible();
  await expect(result.getByRole('row', { name: /Share of the busiest tenth/ })).toContainText('%');
  await expectPage(page, 'Try other rules', 'what-if');
  await page.emulateMedia({ media: 'print' });
  await expect(start).toBeHidden();
  await picture(page, 'print-what-if');
});
