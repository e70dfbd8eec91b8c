import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectPage } from './pages.ts';
import { LEADS, PEOPLE, signIn } from './people.ts';
import { readingGrade } from './reading-grade.ts';
import { expect, test } from './test.ts';

/** US school grade 5: readable at 9 to 11. */
const HIGHEST_GRADE = 5;

test('R23, R158: a member says no to being lent, at once, and yes again', async ({ page }) => {
  await signIn(page, PEOPLE.member);
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'My record' })
    .click();
  await expectPage(page, 'My record', 'my-record');
  await page.getByRole('link', { name: 'My choices', exact: true }).click();
  await expectPage(page, 'My choices', 'my-choices');
  await page.getByRole('link', { name: /Help other groups too/ }).click();
  await page.getByRole('button', { name: 'No', exact: true }).click();
  await expect(page.getByText('Saved. You said no.', { exact: true }).first()).toBeVisible();
  await expectPage(page, 'Help other groups too', 'my-choice');
  await page.reload();
  await expect(page.getByRole('button', { name: 'No', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(page.getByText('Saved. You said yes.', { exact: true }).first()).toBeVisible();
  await page.getByText(/^All answers so far/).click();
  await expect(page.getByRole('row', { name: /On this site/ })).not.toHaveCount(0);
});

test('what a member has been through is kept only after a yes, and read by their lead only after another', async ({
  page,
  visitor,
}) => {
  await signIn(page, PEOPLE.member);
  await answer(page, 'record-needs', 'No');
  await page.goto('/pool/me/needs');
  await expect(page.getByRole('link', { name: 'See the question' })).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await answer(page, 'record-needs', 'Yes');
  await answer(page, 'lead-sees-needs', 'No');
  await page.goto('/pool/me/needs');
  await expect(page.getByText('Only you.')).toBeVisible();
  await page.getByLabel('I have had no home').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.', { exact: true }).first()).toBeVisible();
  await expectPage(page, 'What I have been through');

  const { record, lead } = await asTheirLeadFinds(page);
  await signIn(visitor, lead);
  await visitor.goto(`${record}/needs`);
  await expect(visitor.getByText('They have not agreed that you read this.')).toBeVisible();
  await expect(visitor.getByRole('main')).not.toContainText(/homeless/i);

  await answer(page, 'lead-sees-needs', 'Yes');
  await visitor.reload();
  await expect(visitor.getByLabel('Homelessness')).toBeChecked();
  await expectPage(visitor, 'Needs they have experience of');

  await page.goto('/pool/me/looks');
  await expect(page.getByRole('row', { name: new RegExp(lead) })).not.toHaveCount(0);
  await expectPage(page, 'Who has looked at my record', 'looks');
});

test('R23: a lead writes down an answer by phone, with who else heard it; the member sees it', async ({
  page,
  visitor,
}) => {
  await signIn(page, PEOPLE.member);
  const { record, lead } = await asTheirLeadFinds(page);
  await signIn(visitor, lead);
  await visitor.goto(`${record}/consents`);
  await expectPage(visitor, /^What .* agreed to$/, 'consents-for-a-lead');
  await visitor.getByRole('link', { name: /Use a photo or story/ }).click();
  await visitor.getByRole('main').getByLabel('Yes').check();
  await visitor.getByLabel('By phone').check();
  await visitor.getByRole('button', { name: 'Write the answer down' }).click();
  await expect(visitor.getByRole('alert')).toContainText('Write who else heard it.');
  await visitor.getByLabel('Who else heard it?').fill('Sam Lee');
  await visitor.getByRole('button', { name: 'Write the answer down' }).click();
  await expect(visitor.getByText('The answer is written down, and counts from now.')).toBeVisible();
  await expectPage(visitor, 'Use a photo or story');

  await page.goto('/pool/me/consents/photo-or-story');
  await page.getByText(/^All answers so far/).click();
  await expect(page.getByRole('row', { name: /By phone, heard by Sam Lee/ }).first()).toBeVisible();
});

test('R158: a member puts their phone number right, and saves a copy of all their data', async ({
  page,
}) => {
  await signIn(page, PEOPLE.member);
  await page.goto('/pool/me/correct');
  await expectPage(page, 'Put my details right');
  await page.getByLabel('Phone').fill('01632 960123');
  await page.getByRole('button', { name: 'Save' }).click();
  await expectPage(page, 'My record');
  await expect(page.getByText('01632 960123')).toBeVisible();

  await page.getByRole('link', { name: 'My data' }).click();
  await expectPage(page, 'My data', 'my-data');
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Save all you keep about me/ }).click();
  const archive = readFileSync(await (await saving).path());
  expect(archive.subarray(0, 2).toString()).toBe('PK');
});

test('R166: every page of a member’s record reads easily at 9 to 11, and fits a small telephone', async ({
  page,
}, testInfo) => {
  await signIn(page, PEOPLE.member);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/pool/me/consents');
  await expect(page.getByRole('link', { name: /^See or change/ })).toHaveCount(7);
  const questions = await page
    .getByRole('main')
    .getByRole('link', { name: /^See or change/ })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const others = ['', '/consents', '/needs', '/looks', '/data', '/correct', '/erase'];
  for (const path of [...questions, ...others.map((rest) => `/pool/me${rest}`)]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.ff-loading')).toHaveCount(0);
    const grade = readingGrade(await wordsOf(page));
    testInfo.annotations.push({
      type: 'reading grade',
      description: `${path} ${grade.toFixed(1)}`,
    });
    expect.soft(grade, path).toBeLessThanOrEqual(HIGHEST_GRADE);
    expect.soft(await sidewaysBy(page), path).toBeLessThanOrEqual(0);
  }
});

test('the measure of reading tells an easy text from a hard one', () => {
  expect(readingGrade('You can stop at any time. No one will ask you why.')).toBeLessThan(3);
  expect(
    readingGrade(
      'Processing of special-category information necessitates explicit, documented authorisation.',
    ),
  ).toBeGreaterThan(12);
});

test('a member erases themselves: signed out, gone from the lists, and their past draws still verify', async ({
  page,
  visitor,
}) => {
  await signIn(page, PEOPLE.erased);
  const { lead } = await asTheirLeadFinds(page);
  const name = (await page.getByRole('heading', { level: 1 }).innerText()).replace('Hello, ', '');
  await page.goto('/panels');
  const proof = page.getByRole('link', { name: 'See why, and check it' }).first();
  const [, drawId] =
    /my-draws\/([^/]+)\/proof$/.exec((await proof.getAttribute('href')) ?? '') ?? [];
  await proof.click();
  await page.getByRole('button', { name: 'Check it yourself' }).click();
  await expect(page.getByText('It checks out.')).toBeVisible();
  const draw = `/panels/records/${drawId}`;

  await page.goto('/pool/me/erase');
  await expectPage(page, 'Erase me', 'erase-me');
  await page.getByRole('button', { name: 'Erase me for ever' }).click();
  await expect(page.getByRole('alert')).toContainText('Type the word ERASE.');
  await page.getByLabel(/type the word ERASE/).fill('ERASE');
  await page.getByRole('button', { name: 'Erase me for ever' }).click();
  await expectPage(page, 'You are erased', 'erased');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
  await expect(page.getByRole('banner')).not.toContainText(name);
  await page.getByRole('link', { name: 'Go to the front page' }).click();
  await expectPage(page, 'Fresh faces on every panel');
  await page.goto('/pool/me');
  await expect(page.getByRole('heading', { level: 1, name: 'My record' })).toHaveCount(0);

  await signIn(visitor, lead);
  await visitor.goto(`/pool/members#find=${encodeURIComponent(name)}`);
  await expect(visitor.getByText('No members match.')).toBeVisible();
  await visitor.goto(draw);
  await expect(visitor.getByText('This draw was fair: every check holds.')).toBeVisible();
});

/** Answers one question as the member who is signed in, unless that is their answer already. */
async function answer(page: Page, purpose: string, said: 'Yes' | 'No'): Promise<void> {
  await page.goto(`/pool/me/consents/${purpose}`);
  const button = page.getByRole('button', { name: said, exact: true });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

interface Session {
  viewer: { memberId: string; activeRole: { organisation: { name: string } } };
}

/** Where the lead of the home organisation finds the record of the member who is signed in, and who that is. */
async function asTheirLeadFinds(page: Page): Promise<{ record: string; lead: string }> {
  const answer = await page.request.get('/session');
  const { viewer } = (await answer.json()) as Session;
  const lead = LEADS[viewer.activeRole.organisation.name] ?? '';
  return { record: `/pool/members/${viewer.memberId}`, lead };
}

/** The words of the page itself, without its header and footer. */
function wordsOf(page: Page): Promise<string> {
  return page.getByRole('main').innerText();
}

function sidewaysBy(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
