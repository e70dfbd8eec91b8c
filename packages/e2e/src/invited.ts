import type { Page } from '@playwright/test';
import { PEOPLE, signIn } from './people.ts';
import { expect } from './test.ts';

/** The path of the newest invitation to this address, as the mail that a coordinator sees has it. */
export async function invitationFor(page: Page, email: string): Promise<string> {
  await signIn(page, PEOPLE.coordinator);
  await page.goto('/people/outbox');
  await page
    .getByRole('row', { name: new RegExp(email) })
    .first()
    .getByRole('link')
    .click();
  await expect(page.locator('pre')).toContainText('/join/');
  const text = await page.locator('pre').innerText();
  await page.context().clearCookies();
  return /\/join\/[\w-]+/.exec(text)?.[0] ?? '';
}

/** Makes an account for the invited address and takes the invitation up. */
export async function join(page: Page, path: string, name: string): Promise<void> {
  await page.goto(path);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Choose a password').fill('a long and quiet river 7');
  await page.getByRole('button', { name: 'Make my account' }).click();
  await page.getByRole('button', { name: /^Accept/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Hello/ })).toBeVisible();
}
