import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { choose, press, tick, write } from './keyboard.ts';
import { newestLink } from './newest-link.ts';
import { expectLoaded, expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { picture } from './pictures.ts';
import { readingGrade } from './reading-grade.ts';
import { expect, test } from './test.ts';

const GROUP = 'Friday sounding board';
const TITLE = 'Meet the new team leader';
const HIGHEST_GRADE = 5;

/** `2026-12-08`, that many days from now. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const link = (page: Page, name: string | RegExp): Locator => page.getByRole('link', { name });

test('R45, R48, R162: by keyboard, a group is asked, one answers by link and the rest through their lead, and the lot gives the place', async ({
  page,
  visitor,
  browser,
  baseURL,
}) => {
  test.slow();
  await signIn(page, PEOPLE.recruiter);
  const names: string[] = [];

  await test.step('a lead starts a group and writes down who joins', async () => {
    await page.goto('/pool/groups');
    await expectPage(page, 'Groups', 'groups');
    await press(page, link(page, 'Start a group'));
    await expectPage(page, 'Start a group');
    await press(page, button(page, 'Start the group'));
    await expect(page.getByRole('alert')).toContainText('Give the group a name.');
    await write(page, page.getByLabel('Name of the group'), GROUP);
    await write(page, page.getByLabel('What is it for?'), 'What we think of new ideas.');
    await write(page, page.getByLabel('When and where does it meet?'), 'Fridays, Quay House');
    await press(page, button(page, 'Start the group'));
    await expectPage(page, GROUP, 'group');
    await write(page, page.getByLabel('Write down that a member joins'), 'a');
    await press(page, button(page, 'Find'));
    const joining = page.getByRole('button', { name: / joins$/ });
    await expect(joining.first()).toBeVisible();
    // So many that whoever is drawn for a panel before, some are left who read e-mail.
    for (const at of [0, 1, 2, 3, 4, 5, 6]) {
      const name = (await joining.nth(at).innerText()).replace(/ joins$/, '');
      await press(page, joining.nth(at));
      await expect(link(page, name)).toBeVisible();
      names.push(name);
    }
    await expectAccessible(page);
  });

  await test.step('six short steps, and what members will read', async () => {
    await page.goto('/pool/opportunities');
    await expectPage(page, 'Opportunities', 'opportunities');
    await press(page, link(page, 'Ask members'));
    await expectPage(page, 'What would members do?', 'ask-members');
    await press(page, button(page, 'Continue'));
    await expect(page.getByRole('alert')).toContainText('Choose what members would do.');
    await pick(page, 'What would they do?', 'A group’s meeting, or something else');
    await write(page, page.getByLabel('A name for it'), TITLE);
    await tick(page, page.getByLabel('The role that is filled'));
    await pick(page, 'Whom do you ask?', `Members of ${GROUP}`);
    await goOn(page, 'What members read first');
    await write(page, page.getByLabel('What would they do?'), 'Have tea with the new leader.');
    await write(page, page.getByLabel('What will change because of them?'), 'They plan with you.');
    await goOn(page, 'When and where?');
    await page.getByLabel('First day').fill(dayIn(20));
    await write(page, page.getByLabel('From when to when'), '10 am to 12 noon');
    await write(page, page.getByLabel('Hours it takes in all'), '2');
    await write(page, page.getByLabel(/^Where, and how/), 'Quay House, 1 Quay Street');
    await write(page, page.getByLabel('How many can take part?'), '1');
    await page.getByLabel('Last day for a yes or no').fill(dayIn(25));
    await page.getByLabel('When was it agreed').fill(dayIn(0));
    await goOn(page, 'What do they get?');
    await write(page, page.getByLabel(/^Reward for each member/), '12.50');
    await tick(page, page.getByLabel('Cash', { exact: true }));
    await tick(page, page.getByLabel('Drinks'));
    await goOn(page, 'Whom can they ask?');
    await write(page, page.getByLabel('Their name'), 'Amina Yusuf');
    await write(page, page.getByLabel('Their phone number or e-mail'), '01632 960123');
    await press(page, button(page, 'Continue'));
    await expect(page.getByRole('alert')).toContainText('must be before the first day');
    await press(page, button(page, 'Put it right'));
    await expectPage(page, 'When and where?');
    await page.getByLabel('Last day for a yes or no').fill(dayIn(7));
    for (const title of [
      'What do they get?',
      'Whom can they ask?',
      'Check what members will read',
    ]) {
      await goOn(page, title);
    }
    await expect(page.getByText('You get £12.50 as cash')).toBeVisible();
    await picture(page, 'ask-members-check');
    await press(page, button(page, /^Ask \d+ members?$/));
    await expectPage(page, TITLE, 'opportunity-open');
  });

  const asked = Number(await stat(page, 'Members asked').innerText());
  expect(asked).toBeGreaterThanOrEqual(2);
  await expect(button(page, 'Give the places')).toHaveCount(0);
  const opportunity = page.url();

  await test.step('one reads the letter and says yes by its link, without a script', async () => {
    const letter = new URL(await newestLink(page, 'Would you like to take part?')).pathname;
    await signIn(page, PEOPLE.recruiter);
    const bare = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL && { baseURL }),
    });
    const phone = await bare.newPage();
    await phone.goto(letter);
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText(TITLE);
    expect(readingGrade(await phone.getByRole('main').innerText())).toBeLessThanOrEqual(
      HIGHEST_GRADE,
    );
    await phone.getByRole('button', { name: 'Yes, I want to take part' }).click();
    await expect(phone.getByText('You said yes. Thank you.').first()).toBeVisible();
    await bare.close();
    await visitor.goto(letter);
    await expectAccessible(visitor);
    await picture(visitor, 'my-ask-said-yes');
  });

  await test.step('their lead writes the others’ answers down', async () => {
    await signIn(page, PEOPLE.recruiter);
    for (const name of names) {
      await page.goto('/pool/groups');
      await link(page, GROUP).click();
      await link(page, name).click();
      await link(page, 'What they were asked to take part in').click();
      await expectPage(page, 'Asked to take part');
      const about = page.locator('section', { has: page.getByRole('heading', { name: TITLE }) });
      if ((await about.count()) === 0 || (await about.getByText('You said yes').count()) > 0)
        continue;
      await press(page, about.getByRole('button', { name: 'They said yes' }));
      await expect(about.getByText('You said yes')).toBeVisible();
    }
    await picture(page, 'asked-to-take-part');
  });

  await test.step('all have answered: the lot gives the one place', async () => {
    await page.goto(opportunity);
    await expect(stat(page, 'Said yes')).toHaveText(String(asked));
    await press(page, button(page, 'Give the places'));
    const placed = page.getByRole('table', { name: 'Who has a place' });
    await expect(placed.getByRole('row')).toHaveCount(2);
    // Whoever the lot gave it to may have said before that they want no reward.
    await expect(placed).toContainText(/£12\.50, agreed|Not wanted/);
    await expectPage(page, TITLE, 'opportunity-placed');
  });

  await test.step('whoever has no place reads why', async () => {
    await visitor.reload();
    const words = await visitor.getByRole('main').innerText();
    expect(words).toMatch(/You have a place\.|fewest turns went first/);
  });
});

test('R61, R120, R160, R161: who took part is thanked, paid on time, and says how it was without their name', async ({
  page,
  visitor,
}) => {
  test.slow();
  await signIn(page, PEOPLE.recruiter);

  await test.step('the host records who took part', async () => {
    await page.goto('/pool/opportunities');
    await press(page, link(page, 'Show people round Harbour Outreach'));
    await expectPage(page, 'Show people round Harbour Outreach');
    await press(page, link(page, 'Record who took part'));
    await expectPage(page, 'Who took part?', 'who-took-part');
    await tick(page, page.getByRole('checkbox').first());
    await tick(page, page.getByRole('checkbox').nth(1));
    await press(page, button(page, 'Record who took part'));
    await expectPage(page, 'Show people round Harbour Outreach', 'opportunity-done');
    await expect(page.getByRole('table', { name: 'Who had a place' })).toContainText('to pay');
  });

  await test.step('a bus fare is added, and the reward is paid', async () => {
    await page.goto('/pool/rewards');
    await expectPage(page, 'Rewards', 'rewards');
    const due = page.getByRole('row', { name: /Show people round.*To pay/ }).first();
    await press(page, due.getByRole('link'));
    await expectLoaded(page);
    await write(page, page.getByLabel('How much, in pounds?'), '4.20');
    await write(page, page.getByLabel('A few words'), 'Bus both ways');
    await press(page, button(page, 'Add'));
    await expect(page.getByText('£24.20').first()).toBeVisible();
    await choose(page, page.getByRole('radio', { name: 'Voucher' }));
    await press(page, button(page, 'Mark as paid'));
    await expect(page.getByText('0 days after taking part')).toBeVisible();
    await expectPage(page, /^Reward of /, 'reward-paid');
  });

  await test.step('the thank-you leads to three questions with faces', async () => {
    const thanks = new URL(await newestLink(page, 'Thank you')).pathname;
    await signIn(page, PEOPLE.recruiter);
    await visitor.goto(thanks);
    await visitor.getByRole('button').first().click();
    await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
    await visitor
      .getByRole('link', { name: /^How was it\?/ })
      .first()
      .click();
    await expectAccessible(visitor);
    for (const face of ['Yes', 'A bit', 'No'])
      await expect(visitor.getByLabel(face).first()).toBeVisible();
    for (const question of await visitor.getByRole('group').all()) {
      await question.getByLabel('A bit').check();
    }
    await picture(visitor, 'my-feedback');
    await visitor.getByRole('button', { name: 'Send my answers' }).click();
    await expect(visitor.getByRole('status').first()).toBeVisible();
  });
});

async function goOn(page: Page, title: string): Promise<void> {
  await press(page, button(page, 'Continue'));
  await expectPage(page, title);
}

/** Chooses by typing, as the browser's own list lets one. */
async function pick(page: Page, label: string, words: string): Promise<void> {
  const list = page.getByLabel(label);
  await list.focus();
  await list.selectOption({ label: words });
}

function stat(page: Page, label: string): Locator {
  return page.locator('.ff-stat', { hasText: label }).locator('.ff-stat-value');
}
