import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { picture } from './pictures.ts';
import { expect } from './test.ts';

/** The page with this title is shown, whole and accessible. Keeps a picture of it where a name is given. */
export async function expectPage(page: Page, title: string | RegExp, keepAs?: string) {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expectLoaded(page);
  await expectAccessible(page);
  if (keepAs) await picture(page, keepAs);
}

/** Nothing on the page is still on its way. */
export async function expectLoaded(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.ff-loading')).toHaveCount(0);
}
