import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** People of the demo network by what they are: their name, or what the sign-in page says of them. */
export const PEOPLE = {
  commissioner: 'Dr Helen Marsh',
  recruiter: 'Amina Yusuf',
  elmStreet: 'Bridget O’Dowd',
  lead: 'Marcus Bell',
  coordinator: 'Sofia Lindqvist',
  administrator: 'Joanna Okafor',
  member: 'Has been drawn for a panel.',
  /** One test says yes for them. */
  asked: 'Has a place on a panel, and can say yes or no to it.',
  /** Is gone after their test: no other may use them. */
  erased: 'Was asked for every panel before Freshfaces.',
} as const;

/** Who looks after the members of an organisation, where a member to sign in as may be at home. */
export const LEADS: Readonly<Record<string, string>> = {
  'Harbour Homes': PEOPLE.recruiter,
  'Lantern Housing Trust': PEOPLE.elmStreet,
  'Tideway Recovery': PEOPLE.lead,
};

/** Signs in through the page, as a newcomer would. */
export async function signIn(page: Page, person: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('listitem').filter({ hasText: person }).getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1, name: /^Hello, / })).toBeVisible();
}
