import type { Page } from '@playwright/test';
import { PEOPLE, signIn } from './people.ts';

/** The personal link in the newest mail with this subject, as a coordinator reads it where no mail is sent. */
export async function newestLink(page: Page, subject: string): Promise<string> {
  await signIn(page, PEOPLE.coordinator);
  await page.goto('/people/outbox');
  await page.getByRole('link', { name: subject, exact: true }).first().click();
  const text = await page.locator('pre').innerText();
  return /https?:\/\/\S+\/m\/[\w-]{43}/u.exec(text)?.[0] ?? '';
}
