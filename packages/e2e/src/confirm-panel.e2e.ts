import { press } from './keyboard.ts';
import { expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { expect, test } from './test.ts';

test('R30, R33, R38: a recruiter sees what is missing before a panel is confirmed, and names its staff by keyboard', async ({
  page,
}) => {
  await signIn(page, PEOPLE.recruiter);
  await page.goto('/panels');
  await page
    .getByRole('row', { name: /Peer mentor.*Panel drawn/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Is everyone ready?' })).toBeVisible();
  const check = (words: string | RegExp) =>
    page.getByRole('main').getByRole('listitem').filter({ hasText: words });

  await test.step('nobody can confirm it yet, and the page says why without a name', async () => {
    await expect(check('Everyone on the panel has said yes.')).toContainText('To do');
    await expect(check('At least one member of staff is named.')).toContainText('To do');
    await expect(check('Everyone on the panel has a risk assessment')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Confirm the panel' })).toHaveCount(0);
    const seats = page.getByRole('table', { name: 'People on the panel' });
    const names = await seats.getByRole('rowheader').allInnerTexts();
    expect(names).toHaveLength(4);
    for (const name of names) await expect(check(name.split('\n')[0] ?? '')).toHaveCount(0);
  });

  await test.step('she names herself', async () => {
    await press(page, page.getByText('Name the staff'));
    await page.getByLabel(PEOPLE.recruiter).selectOption('Sits on the panel');
    await press(page, page.getByRole('button', { name: 'Save the staff' }));
    await expect(check('At least one member of staff is named.')).toContainText('Done');
    await expect(page.getByText(`${PEOPLE.recruiter}: sits on the panel`)).toBeVisible();
    await expectPage(page, 'Peer mentor', 'is-everyone-ready');
  });
});

test('R38, R54: a panel that is ready says so: every check done, its day, its chair, and who stepped in', async ({
  page,
}) => {
  await signIn(page, PEOPLE.recruiter);
  await page.goto('/panels');
  await page
    .getByRole('row', { name: /Volunteer coordinator.*Panel drawn/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByText(/Confirmed on \d/).first()).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.getByText('To do', { exact: true })).toHaveCount(0);
  await expect(main.getByText(/has the chair, by lot/)).toBeVisible();
  await expect(main.getByText(/supports members; has no say/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The days are agreed' })).toBeVisible();
  const changes = page.getByRole('row').filter({ hasText: 'next in the published order' });
  await expect(changes).toHaveCount(1);
  await expectPage(page, 'Volunteer coordinator', 'panel-confirmed');
});
