import type { Browser, Page } from '@playwright/test';
import { PEOPLE, signIn } from './people.ts';
import { expect } from './test.ts';

/** Letters as the lead of Harbour Homes prints them; none to people of the demo whom other tests sign in as. */
export async function openLetters(page: Page): Promise<void> {
  await signIn(page, PEOPLE.recruiter);
  await page.goto('/pool/letters/print');
  await expect(page.getByRole('article').first()).toBeVisible();
}

/** The first printed letter that says this and is to nobody with an account to try; whom it is to, and its link, empty where it has none. */
export async function printedLetter(
  page: Page,
  says: string,
): Promise<{ to: string; link: string }> {
  const letters = page.getByRole('article').filter({ hasText: says });
  await expect(letters.first()).toBeVisible();
  for (const letter of await letters.all()) {
    const to = (await letter.locator('address span').first().textContent()) ?? '';
    const code = letter.locator('code');
    const link = (await code.count()) > 0 ? await code.textContent() : null;
    if (!(await isToTry(page, to))) return { to, link: link ? new URL(link).pathname : '' };
  }
  throw new Error(`There is no letter that says “${says}”.`);
}

async function isToTry(page: Page, name: string): Promise<boolean> {
  const answer = await page.request.get('/session');
  return (await answer.text()).includes(`"${name}"`);
}

/** A small old telephone: 320 pixels wide, and no scripts. */
export async function smallPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });
  return context.newPage();
}
