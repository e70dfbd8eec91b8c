import { expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { expect, test } from './test.ts';

test('a panel that can’t be drawn says so, and says the smallest way out', async ({ page }) => {
  await signIn(page, PEOPLE.elmStreet);
  await page.goto('/panels');
  await page
    .getByRole('row', { name: /Ready to draw/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByText('Elm Street', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'See who could be drawn' }).click();
  await expect(page.getByText('These rules can’t be met.')).toBeVisible();
  const wayOut = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Elm Street' });
  await expect(wayOut).toContainText(/has used Elm Street: go without that rule, or ask/);
  await expectPage(page, 'Who could be drawn', 'impossible');
});

test('an impossible draw is not offered: the page says the ways out before anything is started', async ({
  page,
}) => {
  await signIn(page, PEOPLE.elmStreet);
  await page.goto('/panels');
  await page
    .getByRole('row', { name: /Ready to draw/ })
    .getByRole('link')
    .first()
    .click();
  await page.getByRole('link', { name: 'Go to the draw' }).click();
  await expect(page.getByText('These rules can’t be met.')).toBeVisible();
  await expect(page.getByText(/has used Elm Street: go without that rule, or ask/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start the draw' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /See who could be drawn/ })).toHaveAttribute(
    'href',
    /\/who$/,
  );
  await expect(page.getByRole('link', { name: /change what this panel needs/ })).toHaveAttribute(
    'href',
    /\/change$/,
  );
  await expect(page.getByText('Fingerprint', { exact: true })).toHaveCount(0);
  await expectPage(page, 'The draw', 'impossible-draw');
});
