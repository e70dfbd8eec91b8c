import { press } from './keyboard.ts';
import { expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { expect, test } from './test.ts';

const FILE = `Name,E-mail,Phone
Orla Quill,orla@example.org,
Orla Quill,orla.quill@example.org,0117 496 0123`;

test('R19: two records of one person become one, line by line, and two again', async ({ page }) => {
  test.slow();
  await signIn(page, PEOPLE.lead);
  await page.goto('/pool/import');
  await page.getByText('Paste rows instead').click();
  await page.getByLabel('Rows, with the headings first').fill(FILE);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Check the rows' }).click();
  await page.getByRole('button', { name: 'Add 2 members' }).click();
  await expectPage(page, '2 members added');

  await page.goto('/pool/members');
  await press(page, page.getByRole('link', { name: 'Find two records of one person' }));
  await expectPage(page, 'Two records of one person', 'duplicates');
  const pair = page.getByRole('row', { name: /Orla Quill.*the same name/ });
  await press(page, pair.getByRole('link'));
  await expectPage(page, 'Are they one person?', 'merge');
  await page.getByRole('group', { name: 'Phone' }).getByLabel('0117 496 0123').check();
  await press(page, page.getByRole('button', { name: 'Make them one record' }));
  const done = page.getByRole('row', { name: /Orla Quill.*Undo/ });
  await expect(done).toBeVisible();
  await expect(pair).toHaveCount(0);
  await press(page, done.getByRole('button'));
  await expect(pair).toBeVisible();
});
