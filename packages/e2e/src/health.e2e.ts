import { readFileSync } from 'node:fs';
import { press } from './keyboard.ts';
import { expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { picture } from './pictures.ts';
import { expect, test } from './test.ts';

test('R44, R174: a coordinator sees by keyboard where panels can be staffed, and goes to what mends it', async ({
  page,
}) => {
  await signIn(page, PEOPLE.coordinator);
  await page.goto('/pool');
  await press(page, page.getByRole('link', { name: 'Can we staff panels?' }));
  await expectPage(page, 'Pool health', 'pool-health');
  const cover = page.getByRole('region', { name: /a panel of 4 and 2 reserves/ });
  await expect(cover.getByRole('row')).toHaveCount(4);
  await expect(cover.getByRole('row', { name: /Harbourside/ })).toContainText(
    /Enough|Thin|Few|Can’t say/,
  );

  const role = page.getByRole('combobox', { name: 'Role' });
  await role.focus();
  await page.keyboard.type('Chairing');
  await press(page, page.getByRole('button', { name: 'Show' }));
  await expect(page.getByRole('heading', { name: /Chairing a panel: a panel of 4/ })).toBeVisible();
  await expect(page).toHaveURL(/role=CHAIR/);

  await expect(page.getByText(/a panel and its reserves take 6/).first()).toBeVisible();
  const borrow = page.getByRole('link', { name: 'Borrow people' }).first();
  await expect(borrow).toHaveAttribute('href', /\/pool\/lending/);
});

test('R174: pool health prints, works on a small screen, and is saved as a file', async ({
  page,
}) => {
  await signIn(page, PEOPLE.lead);
  await page.goto('/pool/health');
  await expectPage(page, 'Pool health');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save pool health (CSV)' }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  expect(text).toContain('Wexcombe North,sit on a panel,homelessness');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden();
  await picture(page, 'print-pool-health');
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.reload();
  await expectPage(page, 'Pool health', 'pool-health-small');
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider).toBe(0);
});

test('a coordinator says which area an organisation works in, by keyboard', async ({ page }) => {
  await signIn(page, PEOPLE.coordinator);
  await page.goto('/pool/health/areas');
  await expectPage(page, 'Areas of organisations', 'areas');
  await press(page, page.getByRole('link', { name: 'Change the area of Signal Youth' }));
  const area = page.getByRole('combobox', { name: 'Area' });
  await area.fill('wexcombe central');
  await area.press('Enter');
  await expect(page.getByRole('row', { name: /Signal Youth/ })).toContainText('Wexcombe Central');

  await press(page, page.getByRole('link', { name: 'Change the area of Signal Youth' }));
  await page.getByRole('combobox', { name: 'Area' }).fill('a/b');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Type a name of 2 to 100 characters')).toBeVisible();
});
