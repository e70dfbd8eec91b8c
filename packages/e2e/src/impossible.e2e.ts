import { expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { expect, test } from './test.ts';

test('a panel that can’t be drawn says so, and says the smallest way out', async ({ page }) => {
  await signIn(page, PEOPLE.elmStreet);
  await page.goto('/panels');
  await page
    .getByRole('row', { name: /Planned/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByText('Elm Street', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'See who could be drawn' }).click();
  await expect(page.getByText('These rules can’t be met.')).toBeVisible();
  const wayOut = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Elm Street' });
  await expect(wayOut).toContainText(/have used Elm Street: go without that rule, or ask/);
  await expectPage(page, 'Who could be drawn', 'impossible');
});

test('starting an impossible draw ends with a reason and a way out, and publishes nothing', async ({
  page,
}) => {
  await signIn(page, PEOPLE.elmStreet);
  await page.goto('/panels');
  await page
    .getByRole('row', { name: /Planned/ })
    .getByRole('link')
    .first()
    .click();
  await page.getByRole('link', { name: 'Go to the draw' }).click();
  await page.getByRole('button', { name: 'Start the draw' }).click();
  await expect(page.getByText('The last draw ended without a panel.')).toBeVisible();
  await expect(page.getByText(/cannot meet every rule/).first()).toBeVisible();
  await expect(page.getByText(/have used Elm Street: go without that rule, or ask/)).toBeVisible();
  await expect(page.getByRole('link', { name: /See who could be drawn/ })).toHaveAttribute(
    'href',
    /\/who$/,
  );
  await expect(page.getByText('Fingerprint', { exact: true })).toHaveCount(0);
  await expectPage(page, 'The draw', 'impossible-draw');
});
