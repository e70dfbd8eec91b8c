import { invitationFor, join } from './invited.ts';
import { press } from './keyboard.ts';
import { expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { expect, test } from './test.ts';

const NAME = 'Nadia Brook';
const EMAIL = 'nadia.brook@example.org';

test('R166: a lead invites a member who has a record and no account, and they see it as theirs', async ({
  page,
  visitor,
}) => {
  test.slow();
  await signIn(page, PEOPLE.lead);
  await page.goto('/pool/import');
  await page.getByText('Paste rows instead').click();
  await page.getByLabel('Rows, with the headings first').fill(`Name,E-mail\n${NAME},${EMAIL}`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Check the rows' }).click();
  await page.getByRole('button', { name: 'Add 1 member' }).click();
  await page.getByRole('link', { name: 'See your members' }).click();
  await page.getByLabel('Name or words').fill('Nadia');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('link', { name: NAME }).click();
  await page.getByRole('link', { name: 'Their account and supporters' }).click();
  await expectPage(page, 'Account and supporters', 'member-access');
  await expect(page.getByLabel('Their e-mail address')).toHaveValue(EMAIL);
  await press(page, page.getByRole('button', { name: 'Invite them to open an account' }));
  await expect(page.getByRole('row', { name: new RegExp(EMAIL) })).toContainText('Waiting');

  await join(visitor, await invitationFor(visitor, EMAIL), NAME);
  await visitor.goto('/pool');
  await expectPage(visitor, 'My record');
  await expect(visitor.getByRole('main')).toContainText(NAME);

  await page.reload();
  await expect(page.getByText('They have an account of their own')).toBeVisible();
});
