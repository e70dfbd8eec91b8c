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

/** Goes to a box by Tab and types into it, in place of what it held. */
export async function write(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Goes to a checkbox by Tab and ticks it with the space bar. */
export async function tick(page: Page, box: Locator): Promise<void> {
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
}

/** Goes to a checkbox by Tab and takes its tick away with the space bar. */
export async function untick(page: Page, box: Locator): Promise<void> {
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await expect(box).not.toBeChecked();
}

/** Goes to a group of radios by Tab and chooses one with the arrow keys. */
export async function choose(page: Page, radio: Locator): Promise<void> {
  const name = (await radio.getAttribute('name')) ?? '';
  const group = page.locator(`input[type=radio][name="${name}"]`);
  const chosen = page.locator(`input[type=radio][name="${name}"]:checked`);
  await tabTo(page, (await chosen.count()) > 0 ? chosen : group.first());
  for (let presses = await group.count(); presses > 0; presses -= 1) {
    if (await hasFocus(radio)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Space');
  await expect(radio).toBeChecked();
}
