import { expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { expect, test } from './test.ts';

test('a commissioner adds a condition, one thing at a time', async ({ page }) => {
  await signIn(page, PEOPLE.commissioner);
  await page.goto('/commissioning');
  await expectPage(page, 'Contracts', 'contracts');
  await page
    .getByRole('table')
    .getByRole('link', { name: 'Resettlement after prison' })
    .first()
    .click();
  await expectPage(page, 'Resettlement after prison', 'contract');
  await page.getByRole('link', { name: 'Add a condition' }).click();
  await expectPage(page, 'What do you ask for?');
  await page.getByLabel('Not the same faces every time').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectPage(page, 'Not the same faces every time');
  await page.getByLabel('At most how many turns').fill('3');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectPage(page, 'Notes');
  await page.getByLabel('Who did you ask').fill('Six members of the network');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectPage(page, 'Check your answers');
  await page.getByRole('button', { name: 'Add the condition' }).click();
  await expectPage(page, 'Resettlement after prison');
  await expect(page.getByRole('heading', { level: 3, name: /3 turns/ })).toBeVisible();
});

test('evidence comes from records that anyone can open and check', async ({ page }) => {
  await signIn(page, PEOPLE.commissioner);
  await page.goto('/commissioning');
  await page
    .getByRole('table')
    .getByRole('link', { name: /Rough sleeping/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Evidence to print or save' }).click();
  await expectPage(page, 'Evidence of involvement', 'evidence');
  await page
    .getByRole('link', { name: /^Check the draw for/ })
    .first()
    .click();
  await expect(page.getByText('This draw was fair: every check holds.')).toBeVisible();
});
