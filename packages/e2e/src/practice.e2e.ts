import { expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { expect, test } from './test.ts';

test('anyone in the network finds what others learned, both halves', async ({ page }) => {
  await signIn(page, PEOPLE.member);
  await page.goto('/practice');
  await expectPage(page, 'What worked, and what did not', 'practice');
  await page.getByLabel('Words').fill('questions early');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('link', { name: 'We sent the questions a week early' }).click();
  await expectPage(page, 'We sent the questions a week early', 'practice-entry');
  await expect(page.getByText('Nobody froze', { exact: false })).toBeVisible();
  await expect(page.getByText('Two members lost the paper', { exact: false })).toBeVisible();
});

test('an entry with only a success is asked for the other half; its author can change it', async ({
  page,
}) => {
  await signIn(page, PEOPLE.lead);
  await page.goto('/practice/entries/new');
  await page.getByLabel('Title').fill('A quiet room next door');
  await page.getByLabel('Stage').selectOption('Interviewing');
  await page.getByLabel('Where and with whom?').fill('Two panels in our day centre.');
  await page.getByLabel('What worked?').fill('People took a break when they needed one.');
  await page.getByRole('button', { name: 'Share this entry' }).click();
  await expect(page.getByRole('alert')).toContainText('Say what did not work, too');
  await expectPage(page, 'Write an entry');

  await page.getByLabel('What did not work?').fill('Nobody had the key on the first day.');
  await page.getByRole('button', { name: 'Share this entry' }).click();
  await expectPage(page, 'A quiet room next door');

  await page.getByRole('link', { name: 'Change your entry' }).click();
  await page.getByLabel('What did not work?').fill('Nobody had the key on the first two days.');
  await page.getByRole('button', { name: 'Save the changes' }).click();
  await expectPage(page, 'A quiet room next door');
  await expect(page.getByText('on the first two days')).toBeVisible();
});
