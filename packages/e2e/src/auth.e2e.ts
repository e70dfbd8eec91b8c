import type { Page } from '@playwright/test';
import { type EmptyNetwork, startEmptyNetwork } from './empty-network.ts';
import { expectPage } from './pages.ts';
import { test as base, expect } from './test.ts';
import { totp } from './totp.ts';

const COORDINATOR = { email: 'cleo@wexcombe.example', password: 'lantern orchard velvet' };
const NEWCOMER = { email: 'ravi@wexcombe.example', password: 'pebble harvest quartz' };

/** What Chromium says of every answer that refuses something: here refusals are what is tested. */
const REFUSED = /the server responded with a status of 4\d\d .*\/(?:auth\/[\w/-]+|set-up)[?)]/u;

/** All tests of this file share one product, which starts with nobody in it. */
const test = base.extend<{ refusals: void }, { network: EmptyNetwork }>({
  network: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const network = await startEmptyNetwork();
      await use(network);
      await network.dispose();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ network }, use) => use(network.address),
  refusals: [
    async ({ faults }, use) => {
      await use();
      faults.said = faults.said.filter((said) => !REFUSED.test(said));
    },
    { auto: true },
  ],
});

test.describe.configure({ mode: 'serial' });

test('a fresh network is set up by whoever can read what the server printed', async ({
  page,
  network,
}) => {
  await page.goto('/');
  await expectPage(page, 'What is the set-up code?', 'set-up');
  await page.getByLabel('Set-up code').fill('WRONG-CODE');
  await goOn(page);
  await expectPage(page, 'Which organisation coordinates the network?');
  await page.getByLabel('Name of the organisation').fill('Wexcombe Network');
  await goOn(page);
  await expectPage(page, 'Who are you?');
  await page.getByLabel('Your name').fill('Cleo Marsh');
  await page.getByLabel('E-mail address').fill(COORDINATOR.email);
  await page.getByLabel('Choose a password').fill(COORDINATOR.password);
  await goOn(page);
  await expectPage(page, 'Check your answers');
  await page.getByRole('button', { name: 'Set up Freshfaces' }).click();
  await expect(page.getByRole('alert')).toContainText('not the code that the server printed');
  await page.getByRole('link', { name: 'Type the code again' }).click();
  await page.getByLabel('Set-up code').fill(network.setUpCode.toLowerCase());
  await goOn(page);
  await goOn(page);
  await page.getByLabel('Choose a password').fill(COORDINATOR.password);
  await goOn(page);
  await page.getByRole('button', { name: 'Set up Freshfaces' }).click();
  await expectPage(page, 'Freshfaces is ready', 'set-up-done');
  await page.goto(await linkFromMail(page, 'Confirm your e-mail address for Freshfaces'));
  await page.getByRole('button', { name: 'Confirm my address' }).click();
  await expectPage(page, 'Your e-mail address is confirmed');
});

test('someone who is invited joins through the link in their mail', async ({ page, visitor }) => {
  await signIn(page, COORDINATOR);
  await page.goto('/people');
  await page.getByRole('link', { name: 'Invite someone to Wexcombe Network' }).click();
  await page.getByLabel('E-mail address').fill(NEWCOMER.email);
  await page.getByRole('checkbox', { name: 'Administrator' }).check();
  await page.getByRole('checkbox', { name: 'Coordinator' }).check();
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText(`We have written to ${NEWCOMER.email}.`).first()).toBeVisible();

  await visitor.goto(await linkFromMail(page, 'You are invited to join Freshfaces'));
  await expectPage(visitor, 'Join Wexcombe Network', 'join');
  await visitor.getByLabel('Your name').fill('Ravi Anand');
  await visitor.getByLabel('Choose a password').fill('short');
  await visitor.getByRole('button', { name: 'Make my account' }).click();
  await expect(visitor.getByRole('alert')).toContainText('at least 12 characters');
  await visitor.getByLabel('Choose a password').fill(NEWCOMER.password);
  await visitor.getByRole('button', { name: 'Make my account' }).click();
  await visitor.getByRole('button', { name: /^Accept/ }).click();
  await arrived(visitor, 'Hello, Ravi Anand');
  await visitor.goBack();
  await visitor.reload();
  await expectPage(visitor, 'This invitation has been used');
});

test('a second factor is turned on, and asked for from then on', async ({ page, visitor }) => {
  await signIn(page, NEWCOMER);
  await page.goto('/');
  await page.getByRole('link', { name: 'My account' }).click();
  await expectPage(page, 'My account', 'my-account');
  await page.getByRole('link', { name: 'Turn on the second factor' }).click();
  await expectPage(page, 'Turn on the second factor');
  await page.getByLabel('Your password', { exact: true }).fill(NEWCOMER.password);
  await goOn(page);
  await expectPage(page, 'Add Freshfaces to your app', 'second-factor');
  const appKey = await page.locator('code').innerText();
  await page.getByLabel('Code from your app').fill(totp(appKey));
  await page.getByRole('button', { name: 'Turn on the second factor' }).click();
  await expectPage(page, 'Keep your backup codes');
  const codes = page.getByRole('list', { name: 'Backup codes' }).getByRole('listitem');
  const [backupCode = ''] = await codes.allInnerTexts();
  await page.getByRole('link', { name: 'I have kept them' }).click();
  await expect(page.getByText('Your telephone shows a code when you sign in.')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await arrived(page, 'Fresh faces on every panel');

  await givePassword(page, NEWCOMER);
  await expectPage(page, 'Enter your code', 'enter-code');
  await page.getByLabel('Code from your app').fill('000000');
  await goOn(page);
  await expect(page.getByRole('alert')).toContainText('not the code your app shows now');
  await page.getByLabel('Code from your app').fill(totp(appKey));
  await goOn(page);
  await arrived(page, 'Hello, Ravi Anand');

  await givePassword(visitor, NEWCOMER);
  await visitor.getByRole('link', { name: /use a backup code/ }).click();
  await expectPage(visitor, 'Enter a backup code');
  await visitor.getByLabel('Backup code').fill(backupCode);
  await goOn(visitor);
  await arrived(visitor, 'Hello, Ravi Anand');
});

test('sessions are listed, and one that is ended is over at once', async ({ page, visitor }) => {
  for (const browser of [visitor, page]) await signIn(browser, COORDINATOR);
  await page.goto('/people/account/sessions');
  await expectPage(page, 'Where you are signed in', 'sessions');
  await expect(page.getByText('This one')).toHaveCount(1);
  await page
    .getByRole('button', { name: /^Sign out there/ })
    .first()
    .click();
  await expect(page.getByText('You are signed out there.').first()).toBeVisible();
  await visitor.goto('/people');
  await expectPage(visitor, 'Sign in', 'sign-in-password');
  await page.goto('/people/account');
  await arrived(page, 'My account');
});

test('a link from a mail signs in once; used again or out of date, it says so', async ({
  page,
  visitor,
  network,
}) => {
  await signIn(page, COORDINATOR);
  const link = await newLink(page, visitor);
  await visitor.goto(link);
  await expectPage(visitor, 'Sign in with this link', 'link');
  await visitor.getByRole('button', { name: 'Sign in' }).click();
  await arrived(visitor, 'Hello, Cleo Marsh');
  await visitor.getByRole('button', { name: 'Sign out' }).click();
  await arrived(visitor, 'Fresh faces on every panel');
  await visitor.goto(link);
  await visitor.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expectPage(visitor, 'This link no longer works', 'dead-link');

  const late = await newLink(page, visitor);
  await network.restart(11);
  await visitor.goto(late);
  await visitor.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await arrived(visitor, 'This link no longer works');
  await visitor.getByRole('link', { name: 'Get a new link' }).click();
  await expectPage(visitor, 'Get a link by e-mail');
});

test('a flood of wrong passwords is slowed in plain words, and a link still gets to the page wanted', async ({
  page,
  visitor,
}) => {
  await signIn(page, COORDINATOR);
  await visitor.goto('/people/audit');
  await visitor.getByLabel('E-mail address').fill(COORDINATOR.email);
  const alert = visitor.getByRole('alert');
  for (let tries = 1; tries <= 6; tries += 1) {
    await visitor.getByLabel('Password', { exact: true }).fill(`guess number ${tries}`);
    const answered = visitor.waitForResponse('**/auth/sign-in/email');
    await visitor.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await answered;
    await expect(alert).toContainText(tries < 6 ? 'do not go together' : /Wait \d+ seconds/);
  }
  await expectPage(visitor, 'Sign in', 'slowed-down');
  await visitor.getByRole('link', { name: 'A link to your e-mail address' }).click();
  await visitor.getByRole('button', { name: 'Send the link' }).click();
  await expectPage(visitor, 'Check your e-mail');
  const tab = await visitor.context().newPage();
  await tab.goto(await linkFromMail(page, 'Your link to sign in to Freshfaces'));
  await tab.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await arrived(tab, 'Every change');
  await tab.getByRole('button', { name: 'Sign out' }).click();
  await arrived(tab, 'Fresh faces on every panel');
  await givePassword(visitor, COORDINATOR);
  await arrived(visitor, 'Hello, Cleo Marsh');
});

async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function givePassword(page: Page, { email, password }: typeof COORDINATOR): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
}

/** Signs in without going through the page, which has its own tests. */
async function signIn(page: Page, data: typeof COORDINATOR): Promise<void> {
  const headers = { 'x-freshfaces': '1' };
  const answer = await page.request.post('/auth/sign-in/email', { headers, data });
  expect(answer.ok()).toBe(true);
}

/** The page with this title is shown; what it holds is looked at elsewhere. */
async function arrived(page: Page, title: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Asks for a link in one browser, and reads the mail in the coordinator's. */
async function newLink(coordinator: Page, visitor: Page): Promise<string> {
  await visitor.goto('/sign-in/send-link');
  await visitor.getByLabel('E-mail address').fill(COORDINATOR.email);
  await visitor.getByRole('button', { name: 'Send the link' }).click();
  await arrived(visitor, 'Check your e-mail');
  return linkFromMail(coordinator, 'Your link to sign in to Freshfaces');
}

/** The link in the newest mail with this subject, as a coordinator reads it where no mail is sent. */
async function linkFromMail(coordinator: Page, subject: string): Promise<string> {
  await coordinator.goto('/people/outbox');
  await coordinator.getByRole('link', { name: subject }).first().click();
  const text = await coordinator.locator('pre').innerText();
  return /https?:\/\/\S+/u.exec(text)?.[0] ?? '';
}
