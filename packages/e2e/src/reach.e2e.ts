import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expectLoaded } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { picture } from './pictures.ts';
import { expect, test } from './test.ts';

/** Where the main pages of a coordinator are; `first` links are followed from the page before. */
async function mainPages(page: Page): Promise<string[]> {
  const paths = ['/', '/pool', '/pool/members', '/panels', '/panels/rotation', '/panels/records'];
  const found = [
    await firstLinkOf(page, '/pool/members', 'table a'),
    await firstLinkOf(page, '/panels?stage=COMPLETED', 'table a'),
    await firstLinkOf(page, '/panels/records', 'table a'),
    await firstLinkOf(page, '/commissioning', 'table a[href*="/contracts/"]'),
    await firstLinkOf(page, '/practice', 'a[href*="/entries/"]'),
  ];
  return [...paths, ...found, '/commissioning', '/practice', '/about', '/about/accessibility'];
}

async function firstLinkOf(page: Page, path: string, selector: string): Promise<string> {
  await page.goto(path);
  return (await page.locator(selector).first().getAttribute('href')) ?? '';
}

for (const { width, height, means } of [
  { width: 320, height: 640, means: 'a small telephone' },
  { width: 320, height: 256, means: 'a desktop at 400 % zoom' },
]) {
  test(`on ${means} no page scrolls sideways`, async ({ page }) => {
    await signIn(page, PEOPLE.coordinator);
    const paths = await mainPages(page);
    await page.setViewportSize({ width, height });
    for (const path of paths) {
      await page.goto(path);
      await expectLoaded(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(wide, path).toBeLessThanOrEqual(width);
      if (height === 640) {
        await expectAccessible(page);
        await picture(page, `small${path.split('/').slice(0, 3).join('-')}`);
      }
    }
  });
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
