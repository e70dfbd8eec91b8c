import { invitationFor, join } from './invited.ts';
import { press } from './keyboard.ts';
import { expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { readingGrade } from './reading-grade.ts';
import { expect, test } from './test.ts';

const EMAIL = 'pat.helper@example.org';

test('R167: a member lets a supporter help, who sees and answers nothing, and is ended at once', async ({
  page,
  visitor,
}) => {
  test.slow();
  await signIn(page, PEOPLE.member);
  await page.goto('/pool/me/access');
  await expectPage(page, 'Who helps me', 'who-helps-me');
  expect(readingGrade(await page.getByRole('main').innerText())).toBeLessThanOrEqual(5);
  await page.getByLabel('The supporter’s e-mail address').fill(EMAIL);
  await press(page, page.getByRole('button', { name: 'Ask them to help' }));
  await expect(page.getByRole('row', { name: new RegExp(EMAIL) })).toContainText('Waiting');

  await join(visitor, await invitationFor(visitor, EMAIL), 'Pat Helper');
  await visitor.getByRole('link', { name: 'Whom I help' }).first().click();
  await expectPage(visitor, 'Whom I help', 'whom-i-help');
  await visitor.getByRole('main').getByRole('listitem').getByRole('link').click();
  await expect(visitor.getByRole('heading', { name: 'What they are asked' })).toBeVisible();
  await expectPage(visitor, /./, 'someone-i-help');
  const helped = visitor.url();
  await expect(visitor.getByRole('button', { name: /yes|no\b|can’t come/i })).toHaveCount(0);
  await press(visitor, visitor.getByRole('link', { name: 'Help to fill this in' }));
  await visitor.getByLabel('What helps on the day').fill('A quiet room');
  await expectPage(visitor, 'What helps them');
  await press(visitor, visitor.getByRole('button', { name: 'Save' }));
  await expect(visitor.getByRole('main')).toContainText('A quiet room');

  await page.goto('/pool/me/looks');
  await expect(page.getByRole('main')).toContainText('Pat Helper');
  await page.goto('/pool/me/access');
  await press(page, page.getByRole('button', { name: /^Stop this/ }));
  await expect(page.getByText('Nobody. You can ask someone.')).toBeVisible();

  await visitor.goto(helped);
  await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(visitor.getByRole('heading', { name: 'What they are asked' })).toHaveCount(0);
  await visitor.goto('/');
  await expect(visitor.getByText('no organisation has given you a role')).toBeVisible();
});
