import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** People of the demo network, by what they are. */
export const PEOPLE = {
  commissioner: 'Dr Helen Marsh',
  recruiter: 'Amina Yusuf',
  elmStreet: 'Bridget O’Dowd',
  lead: 'Marcus Bell',
  coordinator: 'Sofia Lindqvist',
  /** In the pool for two years, so in many draws. */
  member: 'Abel Abbott',
} as const;

/** Signs in through the page, as a newcomer would. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: `Sign in as ${name}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Hello, ${name}` })).toBeVisible();
}
