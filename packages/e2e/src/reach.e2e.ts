import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expectLoaded } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { picture } from './pictures.ts';
import { expect, test } from './test.ts';

const TELEPHONE = { width: 320, height: 640 };
/** 1280 × 1024 shown four times as large. */
const DESKTOP_AT_400_PERCENT = { width: 320, height: 256 };

/** Where the main pages of a coordinator are, with the first thing of each list. */
async function mainPages(page: Page): Promise<string[]> {
  const paths = ['/', '/pool', '/pool/members', '/panels', '/panels/rotation', '/panels/records'];
  const found = [
    await firstLinkOf(page, '/pool/members', 'table a'),
    await firstLinkOf(page, '/panels?stage=COMPLETED', 'table a'),
    await firstLinkOf(page, '/panels/records', 'table a'),
    await firstLinkOf(page, '/commissioning', 'table a[href*="/contracts/"]'),
    await firstLinkOf(page, '/practice', 'a[href*="/entries/"]'),
  ];
  const people = ['', '/account', '/outbox', '/audit', '/retention', '/organisations/new'];
  return [
    ...paths,
    ...found,
    ...people.map((rest) => `/people${rest}`),
    '/commissioning',
    '/practice',
    '/about',
    '/about/accessibility',
  ];
}

async function firstLinkOf(page: Page, path: string, selector: string): Promise<string> {
  await page.goto(path);
  return (await page.locator(selector).first().getAttribute('href')) ?? '';
}

test('no page scrolls sideways on a small telephone, or at 400 % zoom', async ({ page }) => {
  test.slow();
  await signIn(page, PEOPLE.coordinator);
  const paths = await mainPages(page);
  for (const path of paths) {
    await page.setViewportSize(TELEPHONE);
    await page.goto(path);
    await expectLoaded(page);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.setViewportSize(DESKTOP_AT_400_PERCENT);
    await expectNoSidewaysScroll(page);
  }
});

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, seen } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    seen: document.documentElement.clientWidth,
  }));
  expect.soft(wide, page.url()).toBeLessThanOrEqual(seen);
}

test('on paper, records, panels and evidence come without the furniture of the screen', async ({
  page,
}) => {
  await signIn(page, PEOPLE.coordinator);
  const contract = await firstLinkOf(page, '/commissioning', 'table a[href*="/contracts/"]');
  const pages = [
    await firstLinkOf(page, '/panels/records', 'table a'),
    await firstLinkOf(page, '/panels?stage=COMPLETED', 'table a'),
    `${contract}/evidence`,
  ];
  await page.emulateMedia({ media: 'print' });
  for (const path of pages) {
    await page.goto(path);
    await expectLoaded(page);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Sign out' })).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await picture(page, `print${path.split('/').slice(0, 3).join('-')}`);
  }
});
