import { expect, type Locator, type Page } from '@playwright/test';

const FURTHEST = 150;

/** Presses Tab until this has the focus, as someone without a mouse would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses <= FURTHEST; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${FURTHEST} presses of Tab do not reach ${target.toString()}.`);
}

/** Goes to a link or button by Tab and presses Enter. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
