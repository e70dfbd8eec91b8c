import { readFileSync } from 'node:fs';
import { expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { expect, test } from './test.ts';

const NEEDS = /homeless|offending|substance|mental/i;

const FILE = `Name,Email,Trained for,In the shared pool,Diagnosis
Robin Ashdown,robin@example.org,Panel member,yes,private
Sal Merriweather,sal@example.org,Panel member; Chair,yes,private
,nameless@example.org,Panel member,yes,private
Kit Orchard,not an address,Juggling,perhaps,private
`;

test('a coordinator sees where the pool is thin, in counts that point at nobody', async ({
  page,
}) => {
  await signIn(page, PEOPLE.coordinator);
  await page.goto('/pool');
  await expect(page.getByRole('table', { name: /experience of each service/ })).toContainText(
    'fewer than 5',
  );
  await expectPage(page, 'The pool', 'pool');
});

test('a lead finds members by what they are trained for, and opens one', async ({ page }) => {
  await signIn(page, PEOPLE.lead);
  await page.goto('/pool/members');
  const count = page.getByRole('table').locator('caption');
  await expect(count).toHaveText(/\d+ members/);
  const everyone = await count.innerText();
  await page.getByLabel('Trained for').selectOption('Chairing a panel');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(count).not.toHaveText(everyone);
  await expectPage(page, 'Members', 'members');
  const [first] = await page.getByRole('table').getByRole('link').allInnerTexts();
  await page.getByRole('table').getByRole('link').first().click();
  await expectPage(page, first ?? '', 'member');
  await expect(page.getByText('Chairing a panel')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(NEEDS);
});

test('a lead adds members from a file: only the good rows, and only after saying yes', async ({
  page,
}) => {
  await signIn(page, PEOPLE.lead);
  await page.goto('/pool/import');
  await expectPage(page, 'Add members from a file');
  await page
    .getByLabel('File with your members')
    .setInputFiles({ name: 'members.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectPage(page, 'Match the columns');
  await expect(page.getByText('Diagnosis. Nothing in them is kept.')).toBeVisible();
  await page.getByRole('button', { name: 'Check the rows' }).click();
  await expectPage(page, 'Check the rows', 'import');
  await expect(page.getByRole('row', { name: /nameless@example.org/ })).toContainText('Name');
  await expect(page.getByRole('row', { name: /Kit Orchard/ })).toContainText('Email');
  await expect(page.getByRole('row', { name: /Robin Ashdown/ })).toContainText('Ready');

  await page.getByRole('button', { name: 'Add 2 members' }).click();
  await expectPage(page, '2 members added');
  await page.getByRole('link', { name: 'See your members' }).click();
  await page.getByLabel('Name or words').fill('Merriweather');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('link', { name: 'Sal Merriweather' })).toBeVisible();
});

test('a lead saves their own members as a file without a need in it', async ({ page }) => {
  await signIn(page, PEOPLE.lead);
  await page.goto('/pool/members');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save the members of .* \(CSV\)$/ }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  expect(text.trim().split('\n').length).toBeGreaterThan(5);
  expect(text).not.toMatch(NEEDS);
});
