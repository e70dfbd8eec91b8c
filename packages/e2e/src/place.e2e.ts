import type { Page } from '@playwright/test';
import { startOwnNetwork } from './own-network.ts';
import { expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { picture } from './pictures.ts';
import { readingGrade } from './reading-grade.ts';
import { expect, test } from './test.ts';
import { watch } from './watch.ts';

const FOUR_DAYS = 4 * 24 * 60;

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
      .getByRole('row', { name: /Peer mentor.*Panel drawn/ })
      .getByRole('link')
      .first()
      .click();
    const seats = page.getByRole('table', { name: 'People on the panel' });
    await expect(seats.getByText('Said yes', { exact: true })).toHaveCount(2);
    await expect(seats.getByText('Not answered yet')).toHaveCount(1);
    await expect(seats.getByText('Wants to talk first')).toHaveCount(1);
    await expect(seats.getByText(/Has until the end of/)).toHaveCount(1);
    await expectPage(page, 'Peer mentor', 'panel-ready');
    await seats.getByRole('link', { name: 'How to reach them' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

async function openPanel(page: Page) {
  await signIn(page, PEOPLE.recruiter);
  await page.goto('/panels');
  const row = page.getByRole('row', { name: /Peer mentor.*Panel drawn/ });
  await row.getByRole('link').first().click();
  const seats = page.getByRole('table', { name: 'People on the panel' });
  await expect(seats).toBeVisible();
  return {
    seats,
    changes: page.getByRole('row').filter({ hasText: 'in the published order' }),
  };
}

test('R54: after a no the next reserve steps in by itself, and after silence too', async ({
  browser,
  faults,
}) => {
  test.slow();
  const network = await startOwnNetwork({ demo: true });
  const context = await browser.newContext({ baseURL: network.address });
  watch(context, network.address, faults);
  const page = await context.newPage();

  await test.step('a member who was drawn says no', async () => {
    await signIn(page, PEOPLE.asked);
    await page.goto('/panels/my-draws');
    await page.getByRole('link', { name: 'Say if you can come' }).click();
    await page.getByRole('button', { name: 'No, I can’t come' }).click();
    await page.getByRole('button', { name: 'Yes, give up my place' }).click();
    await expect(page.getByText('You said no. That is fine.').first()).toBeVisible();
    await expectPage(page, 'Your place', 'said-no');
  });

  await test.step('the next in the published order has the place, with time to answer', async () => {
    const { seats, changes } = await openPanel(page);
    await expect(changes).toHaveCount(2);
    await expect(changes.first()).toContainText('said no');
    await expect(seats.getByText('Not answered yet')).toHaveCount(2);
    await expect(seats.getByText(/In place of/).first()).toBeVisible();
    await expectPage(page, 'Peer mentor');
    const panel = page.getByRole('heading', { name: 'The panel', exact: true });
    await picture(page, 'reserve-stepped-in', panel);
    await signIn(page, PEOPLE.coordinator);
    await page.goto('/people/outbox');
    await expect(page.getByRole('link', { name: 'A panel has changed' }).first()).toBeVisible();
  });

  await test.step('whoever stays silent has no place any more, and the next ones come in', async () => {
    await page.goto('about:blank');
    await network.restart(FOUR_DAYS);
    await context.clearCookies();
    const { seats, changes } = await openPanel(page);
    await expect(changes.filter({ hasText: 'did not answer in time' })).not.toHaveCount(0);
    await expect(seats.getByText('Said yes', { exact: true })).toHaveCount(1);
    await expectPage(page, 'Peer mentor', 'after-silence');
  });

  await context.close();
  await network.dispose();
});
