import type { Page } from '@playwright/test';
import { choose, press, tick, untick, write } from '../keyboard.ts';
import { expectPage } from '../pages.ts';
import { expect } from '../test.ts';

export const POST = 'Housing first worker';

/** The recruiter asks for a panel, one thing a page, by keyboard; answers the address of the recruitment. */
export async function askForPanel(page: Page, day: string): Promise<string> {
  const next = (title: string) => goOn(page, title);
  await press(page, mainLink(page, 'Panels'));
  await expectPage(page, 'Recruitments');
  await press(page, page.getByRole('link', { name: 'Ask for a panel' }));
  await expectPage(page, 'The post');
  await write(page, page.getByLabel('What is the post?'), POST);
  await write(page, page.getByLabel('What is it about?'), 'Finds people a home first, then helps.');
  await page
    .getByLabel('Contract it belongs to, if any')
    .selectOption({ label: 'Rough sleeping outreach and supported housing' });
  await next('The interviews');
  // The browser’s own pickers take keys in an order of its own language.
  await page.getByLabel('First day of the interviews').fill(day);
  await page.getByLabel('Last day of the interviews').fill(day);
  await next('The panel');
  await write(page, page.getByLabel('How many people with lived experience?'), '3');
  await tick(page, page.getByLabel('Homelessness', { exact: true }));
  await untick(page, page.getByLabel('Someone who has used the service'));
  await press(page, page.getByText('More rules'));
  await page.getByLabel('Most people from one organisation').selectOption('3');
  await page.getByLabel('Rest between two turns').selectOption('None');
  await expect(page.getByText('These rules can be met.')).toBeVisible({ timeout: 30_000 });
  await next('Staff beside them');
  // Nobody else at Harbour Homes has done recruitment training: she has the chair alone.
  await press(page, page.getByRole('button', { name: 'Remove seat 2' }));
  await next('What members do');
  await write(page, page.getByLabel('What do they do?'), 'You ask each person two questions.');
  await write(page, page.getByLabel('How many hours does it take in all?'), '5');
  await next('What members get');
  await write(page, page.getByLabel('Reward for each member, in pounds'), '75');
  await write(
    page,
    page.getByLabel('What else is paid or seen to?'),
    'We pay your bus. We give you lunch.',
  );
  await next('Where it is');
  await choose(page, page.getByLabel('In person', { exact: true }));
  await write(page, page.getByLabel(/^Where is it/), 'At the Quay, a walk from the bus.');
  await next('How much members can change');
  await choose(page, page.getByLabel('Each member’s score counts as much as anyone else’s'));
  await write(page, page.getByLabel(/^What will change/), 'Nobody gets the job if you say no.');
  await next('The guide');
  await write(
    page,
    page.getByLabel('The recruitment guide'),
    'We meet. You ask. We score. We talk.',
  );
  await write(page, page.getByLabel('Whom can members ask?'), 'Amina, 020 7946 0000');
  await next('Check your answers');
  await expect(page.getByText('Before members can be asked, say:')).toHaveCount(0);
  await press(page, page.getByRole('button', { name: 'Save this recruitment' }));
  await expectPage(page, POST, 'one-life-planned');
  return new URL(page.url()).pathname;
}

async function goOn(page: Page, title: string): Promise<void> {
  await press(page, page.getByRole('button', { name: 'Continue' }));
  await expectPage(page, title);
}

export function mainLink(page: Page, name: string) {
  return page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true });
}
