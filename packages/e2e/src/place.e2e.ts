import { expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { readingGrade } from './reading-grade.ts';
import { expect, test } from './test.ts';

test('R158, R164: a member who was drawn says yes, and staff see it and how to reach them', async ({
  page,
}) => {
  await test.step('they are asked one question', async () => {
    await signIn(page, PEOPLE.asked);
    await page.goto('/panels/my-draws');
    await page.getByRole('link', { name: 'Say if you can come' }).click();
    await expectPage(page, 'Can you come?', 'can-you-come');
    const words = await page.getByRole('main').innerText();
    expect(readingGrade(words)).toBeLessThanOrEqual(5);
  });

  await test.step('a no is asked once more, and can be left', async () => {
    await page.getByRole('button', { name: 'No, I can’t come' }).click();
    const dialog = page.getByRole('dialog', { name: 'Give up your place?' });
    await expect(dialog).toContainText('It never counts against you.');
    await expectPage(page, 'Can you come?', 'give-up-place');
    await dialog.getByRole('button', { name: 'Go back' }).click();
  });

  await test.step('a yes is taken at once, and can still become a no', async () => {
    await page.getByRole('button', { name: 'Yes, I can come' }).click();
    await expect(page.getByText('You said yes. Thank you.').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'I can’t come any more' })).toBeVisible();
    await expectPage(page, 'Your place', 'said-yes');
  });

  await test.step('the recruiter sees who said yes', async () => {
    await signIn(page, PEOPLE.recruiter);
    await page.goto('/panels');
    await page
      .getByRole('row', { name: /Peer mentor.*Panel ready/ })
      .getByRole('link')
      .first()
      .click();
    const seats = page.getByRole('table', { name: 'People on the panel' });
    await expect(seats.getByText('Said yes')).toHaveCount(2);
    await expect(seats.getByText('Not answered yet')).toHaveCount(2);
    await expectPage(page, 'Peer mentor', 'panel-ready');
    await seats.getByRole('link', { name: 'How to reach them' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
