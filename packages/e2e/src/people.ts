import { expect, type Page } from '@playwright/test';

/** People of the demo network, by what they are. */
export const PEOPLE = {
  commissioner: 'Dr Helen Marsh',
  recruiter: 'Amina Yusuf',
  lead: 'Marcus Bell',
  coordinator: 'Sofia Lindqvist',
} as const;

/** Signs in through the page, as a newcomer would. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: `Sign in as ${name}` }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
}
