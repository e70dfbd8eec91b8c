import type { Page } from '@playwright/test';
import { press } from '../keyboard.ts';
import { expectPage } from '../pages.ts';
import { expect } from '../test.ts';
import type { Stage } from './cast.ts';
import { mailsAbout } from './mail.ts';
import { POST } from './recruit.ts';

/** Members to sign in as; who of them could be drawn is for the demo network’s day to say. */
const MEMBERS = [
  'Joined a few weeks ago',
  'Has been drawn for a panel.',
  'Was asked for every panel before Freshfaces.',
];
/** How many of each lead’s members say yes on the telephone; fewer where fewer can. */
const YES_BY_PHONE = 8;

/**
 * Members say yes: the signed-in member on their own pages, one by the link in their mail, and members of
 * two organisations to their leads, who write it down. All of them are told by e-mail.
 */
export async function answerInterest(stage: Stage, recruitment: string): Promise<void> {
  const { pages, phone } = stage;
  const { member, recruiter, lead, coordinator } = pages;

  await castMember(stage);
  await press(member, member.getByRole('link', { name: `A draw for ${POST}` }));
  await expectPage(member, `A draw for ${POST}`, 'one-life-asked');
  await press(member, member.getByRole('button', { name: 'Yes, I want to be in the draw' }));
  await expect(member.getByText('You said yes. You will be in the draw.')).toBeVisible();

  const mails = await mailsAbout(coordinator, 'Would you like to be in a draw?');
  const addresses = new Set(mails.map(({ to }) => to));
  await phone.goto((await mails.at(-1)?.open()) ?? '');
  await expect(phone.getByRole('heading', { level: 1, name: `A draw for ${POST}` })).toBeVisible();
  await press(phone, phone.getByRole('button', { name: 'No, thank you' }));
  await expect(phone.getByText('You said no. That is fine.')).toBeVisible();

  for (const page of [recruiter, lead]) {
    await page.goto(`${recruitment}/interest`);
    await expectPage(page, 'Who is interested');
    await writeDownYeses(page, addresses);
  }
}

/** The part of the member goes to the first to sign in as who was asked. */
async function castMember(stage: Stage): Promise<void> {
  const { member } = stage.pages;
  for (const person of MEMBERS) {
    await stage.recast('member', person);
    await member.goto('/my/asks');
    if ((await member.getByRole('link', { name: `A draw for ${POST}` }).count()) > 0) return;
  }
  throw new Error('None of the members to sign in as was asked.');
}

/** The first few of the lead’s members who are told by e-mail. */
async function writeDownYeses(page: Page, addresses: ReadonlySet<string>): Promise<void> {
  await press(page, page.getByText(/^Your members who were asked: \d+$/));
  const table = page.getByRole('table', { name: 'Your members who were asked' });
  await expect(table).toBeVisible();
  const silent = table.getByRole('row').filter({ hasText: 'None so far' });
  const names = await silent.getByRole('rowheader').allInnerTexts();
  const reached = names.filter((name) => addresses.has(addressOf(name)));
  expect(reached.length).toBeGreaterThanOrEqual(YES_BY_PHONE / 2);
  for (const name of reached.slice(0, YES_BY_PHONE)) {
    await press(page, page.getByRole('button', { name: new RegExp(`^Said yes ?: ${name}$`) }));
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
    await expect(row.getByRole('cell').first()).toHaveText('Yes');
  }
}

/** Everyone in the demo network has an address made of their name. */
function addressOf(name: string): string {
  return `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.org`;
}
