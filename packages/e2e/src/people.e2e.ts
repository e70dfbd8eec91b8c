import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { expect, test } from './test.ts';

const NEWCOMER = 'newcomer@example.org';

test('an administrator invites a colleague; the mail is in the outbox; the invitation is withdrawn', async ({
  page,
  visitor,
}) => {
  await signIn(page, PEOPLE.administrator);
  await page.goto('/people');
  await expect(page.getByRole('row', { name: /Amina Yusuf/ })).toContainText('Recruiter');
  await expectPage(page, 'People', 'people');
  await page.getByRole('link', { name: /^Invite someone/ }).click();
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose at least one role.');
  await expectPage(page, /^Invite someone/, 'invite');
  await page.getByLabel('E-mail address').fill(NEWCOMER);
  await page.getByRole('checkbox', { name: 'Recruiter' }).check();
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText(`We have written to ${NEWCOMER}.`).first()).toBeVisible();
  const invitation = page.getByRole('row', { name: new RegExp(NEWCOMER) });
  await expect(invitation).toContainText('Waiting for an answer');

  await signIn(visitor, PEOPLE.coordinator);
  await visitor.goto('/people/outbox');
  await expectPage(visitor, 'Mail', 'outbox');
  const mail = visitor.getByRole('row', { name: new RegExp(NEWCOMER) });
  await mail.getByRole('link').click();
  await expect(visitor.locator('pre')).toContainText('/join/');
  await expect(visitor.locator('.ff-letter')).toContainText('/join/');
  await expectPage(visitor, /./, 'mail');

  await invitation.getByRole('button', { name: /^Withdraw/ }).click();
  await page.getByRole('button', { name: 'Yes, withdraw it' }).click();
  await expect(invitation).toContainText('Withdrawn');
});

test('roles are given, and taken away again', async ({ page }) => {
  await signIn(page, PEOPLE.administrator);
  await page.goto('/people');
  const colleague = page.getByRole('row', { name: /Amina Yusuf/ });
  await colleague.getByRole('link', { name: 'Change roles' }).click();
  await expectPage(page, 'Roles of Amina Yusuf');
  await page.goBack();
  for (const roles of [/Supporter/, /^(?!.*Supporter)/]) {
    await colleague.getByRole('link', { name: 'Change roles' }).click();
    await page.getByRole('checkbox', { name: 'Supporter' }).click();
    await page.getByRole('button', { name: 'Save the roles' }).click();
    await expect(page.getByText('The roles of Amina Yusuf are changed.').first()).toBeVisible();
    await expect(colleague).toContainText(roles);
  }
});

test('a coordinator adds an organisation, and invites its first administrator', async ({
  page,
}) => {
  await signIn(page, PEOPLE.coordinator);
  await page.goto('/people');
  await page.getByRole('link', { name: 'Add an organisation' }).click();
  await expectPage(page, 'Add an organisation');
  await page.getByLabel('Name').fill('Riverside Trust');
  await page.getByLabel(/^Partner/).check();
  await page.getByRole('button', { name: 'Add the organisation' }).click();
  await expect(page.getByText('Nobody works at Riverside Trust yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Invite someone to Riverside Trust' }).click();
  await page.getByLabel('E-mail address').fill('first@riverside.example');
  await page.getByRole('checkbox', { name: 'Administrator' }).check();
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByRole('row', { name: /first@riverside.example/ })).toBeVisible();
});

test('nobody whom an organisation needs is removed before an administrator there says who takes over', async ({
  page,
  visitor,
}) => {
  await signIn(page, PEOPLE.coordinator);
  await showPeopleOf(page, 'Northgate Minds');
  await page.getByRole('link', { name: 'Remove Joanna Okafor' }).click();
  await expect(page.getByText('An administrator here must choose who takes over')).toBeVisible();
  await expect(page.getByLabel('Who takes over?')).toHaveCount(0);
  await expectPage(page, 'Remove Joanna Okafor', 'remove-ask');

  await showPeopleOf(page, 'Northgate Minds');
  const colleague = page.getByRole('row', { name: /Gethin Price/ });
  await colleague.getByRole('link', { name: 'Change roles' }).click();
  await page.getByRole('checkbox', { name: 'Administrator' }).check();
  await page.getByRole('button', { name: 'Save the roles' }).click();
  await expect(colleague).toContainText('Administrator');

  await signIn(visitor, 'Gethin Price');
  await visitor.goto('/people');
  await visitor.getByRole('link', { name: 'Remove Joanna Okafor' }).click();
  await expect(visitor.getByText('Someone must take over')).toBeVisible();
  await visitor.getByRole('button', { name: 'Remove Joanna Okafor' }).click();
  await expect(visitor.getByRole('alert')).toContainText('Choose who takes over.');
  await expectPage(visitor, 'Remove Joanna Okafor', 'remove');
  await visitor.getByLabel('Who takes over?').selectOption('Gethin Price');
  await visitor.getByRole('button', { name: 'Remove Joanna Okafor' }).click();
  await expect(visitor.getByText(/^Joanna Okafor no longer works at/).first()).toBeVisible();
  const heir = visitor.getByRole('row', { name: /Gethin Price/ });
  await expect(heir).toContainText('Involvement lead');
  await expect(visitor.getByRole('row', { name: /Joanna Okafor/ })).toHaveCount(0);
});

test('a coordinator sees that the chain of changes is whole, finds the removal in it, and saves it', async ({
  page,
}) => {
  await signIn(page, PEOPLE.coordinator);
  await page.goto('/people/audit');
  await expect(page.getByText('The chain is whole')).toBeVisible();
  await expectPage(page, 'Every change', 'audit');
  await page.getByLabel('Action', { exact: true }).fill('people.remove');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('table').locator('caption')).toHaveText('1 event');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save these events (CSV)' }).click();
  const lines = readFileSync(await (await saving).path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(',people.remove,');
});

test('a coordinator sees how long things are kept, and what would go today', async ({ page }) => {
  await signIn(page, PEOPLE.coordinator);
  await page.goto('/people/retention');
  await expect(page.getByRole('row')).not.toHaveCount(0);
  await expectPage(page, 'How long we keep things', 'retention');
});

async function showPeopleOf(page: Page, organisation: string): Promise<void> {
  await page.goto('/people');
  await page.getByLabel('Organisation', { exact: true }).selectOption(organisation);
  await page.getByRole('button', { name: 'Show its people' }).click();
  await expect(page.getByRole('table').first()).toContainText(organisation);
}
