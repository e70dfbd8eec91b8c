import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { press } from './keyboard.ts';
import { openLetters, printedLetter, smallPhone } from './letters.ts';
import { expectLoaded } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { picture } from './pictures.ts';
import { readingGrade } from './reading-grade.ts';
import { expect, test } from './test.ts';

const PAGES = [
  '/my',
  '/my/asks',
  '/my/panels',
  '/my/training',
  '/my/certificate',
  '/my/rewards',
  '/my/record',
  '/my/choices',
  '/my/choices/SHARED_POOL',
  '/my/agreements/FIVE_DUTIES',
  '/my/time',
  '/my/leave',
  '/my/looks',
  '/my/links',
];

async function expectFits(page: Page): Promise<void> {
  const { wide, seen } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    seen: document.documentElement.clientWidth,
  }));
  expect.soft(wide, page.url()).toBeLessThanOrEqual(seen);
}

/** The lead sends a link; it is in the last of their letters that says so. */
async function linkToOwnPages(page: Page): Promise<string> {
  await openLetters(page);
  const { to } = await printedLetter(page, 'Hello');
  await page.goto('/pool/letters');
  await page.getByRole('link', { name: to }).first().click();
  await expectLoaded(page);
  await page.getByRole('button', { name: 'Send them a link' }).click();
  await expect(page.getByText('To their own pages, made on').first()).toBeVisible();
  await page.goto('/pool/letters/print');
  return (await printedLetter(page, 'You can see your own pages.')).link;
}

test('R158, R166, R189: a member’s own pages by a link from a letter, on a small old phone', async ({
  page,
  browser,
  faults,
}) => {
  test.slow();
  const link = await linkToOwnPages(page);
  const phone = await smallPhone(browser);

  await test.step('the link shows one button; the button opens the pages', async () => {
    await phone.goto(link);
    await expect(phone.getByRole('button')).toHaveCount(1);
    await press(phone, phone.getByRole('button', { name: 'Open my pages' }));
    await expect(phone.getByRole('heading', { level: 1, name: /^Hello, / })).toBeVisible();
    await picture(phone, 'my-pages');
  });

  await test.step('every page fits, reads easily and can be finished', async () => {
    for (const path of PAGES) {
      await phone.goto(path);
      await expect(phone.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(phone.getByRole('button', { name: 'I have finished' })).toBeVisible();
      await expectFits(phone);
      const words = await phone.getByRole('main').innerText();
      expect.soft(readingGrade(words), path).toBeLessThanOrEqual(6);
    }
  });

  await test.step('with pictures and in large print, on the screen and on paper', async () => {
    await phone.goto('/my/training');
    await phone.getByRole('link', { name: 'Show pages with pictures' }).click();
    await expect(phone.locator('.say svg').first()).toBeVisible();
    await picture(phone, 'my-training-easy-read');
    await phone.getByRole('link', { name: 'Make the words bigger' }).click();
    await expectFits(phone);
    await picture(phone, 'my-training-large');
    await phone.emulateMedia({ media: 'print' });
    await expect(phone.getByRole('contentinfo')).toBeHidden();
    await picture(phone, 'my-training-on-paper');
    await phone.emulateMedia({ media: 'screen' });
    await phone.getByRole('link', { name: 'Make the words smaller' }).click();
    await phone.getByRole('link', { name: 'Show pages without pictures' }).click();
  });

  await test.step('a break and busy days; a day that is none is told of', async () => {
    await phone.goto('/my/time');
    await phone.getByRole('button', { name: 'Take a break' }).click();
    await expect(phone.getByText('You are taking a break.')).toBeVisible();
    await phone.getByRole('button', { name: 'End my break' }).click();
    await expect(phone.getByText('You can be asked to take part.')).toBeVisible();
    await phone.getByRole('button', { name: 'Save these days' }).click();
    await expect(phone.getByRole('alert')).toContainText('Write a day as numbers');
    await expect(phone).toHaveTitle(/^Something is missing: /);
    faults.said.length = 0;
  });

  await test.step('on a shared phone: finished, and going back shows nothing', async () => {
    await phone.goto('/my/record');
    await expect(phone.getByText('My address')).toBeVisible();
    await phone.getByRole('button', { name: 'I have finished' }).click();
    await expect(phone.getByRole('heading', { level: 1, name: 'You have finished' })).toBeVisible();
    await phone.goBack();
    await expect(phone.getByText('My address')).toHaveCount(0);
    await phone.goto('/my');
    await expect(
      phone.getByRole('heading', { level: 1, name: 'Your pages are closed' }),
    ).toBeVisible();
    faults.said.length = 0;
  });

  await test.step('a stopped link opens nothing', async () => {
    await phone.goto(link);
    await phone.getByRole('button', { name: 'Open my pages' }).click();
    await phone.goto('/my/links');
    const stop = phone.getByRole('button', { name: 'Stop this link' });
    while ((await stop.count()) > 0) await stop.first().click();
    await phone.goto(link);
    await expect(
      phone.getByRole('heading', { level: 1, name: 'This link does not work any more' }),
    ).toBeVisible();
    await picture(phone, 'link-over');
    faults.said.length = 0;
  });
});

test('R158: a member with an account comes to the same pages from their home, and none has a violation', async ({
  page,
}) => {
  test.slow();
  await signIn(page, PEOPLE.member);
  await page.getByRole('link', { name: 'My own pages' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Hello, / })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'My pages' })).toBeVisible();
  for (const path of PAGES) {
    await page.goto(path);
    await expectAccessible(page);
  }
  await page.goto('/my?look=easy');
  await expectAccessible(page);
  await picture(page, 'my-pages-easy-read');
  await page.getByRole('link', { name: 'Show pages without pictures' }).click();
  await page.getByRole('button', { name: 'I have finished' }).click();
  await page.goto('/pool/me');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('My record');
});
