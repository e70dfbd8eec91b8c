import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { choose, press, tick, untick, write } from './keyboard.ts';
import { expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { readingGrade } from './reading-grade.ts';
import { expect, test } from './test.ts';

const POST = 'Cook at the day centre';
const HIGHEST_GRADE = 5;

/** `2026-12-08`, that many days from now. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const link = (page: Page, name: string | RegExp): Locator => page.getByRole('link', { name });
const goOn = (page: Page): Promise<void> => press(page, button(page, 'Continue'));

/** Days are typed as in any browser: into the control, which keeps its own keys for parts of a day. */
async function day(page: Page, label: string, value: string): Promise<void> {
  await page.getByLabel(label).fill(value);
}

test('R51–R53, R56, R57, R63–R65, R77, R162, R169: by keyboard, a recruiter writes all of a recruitment, meets rules that can’t be met, and applies a way out', async ({
  page,
}) => {
  test.slow();
  await signIn(page, PEOPLE.recruiter);

  await test.step('the post and its days', async () => {
    await page.goto('/panels/new');
    await expectPage(page, 'The post', 'new-recruitment');
    await goOn(page);
    await expect(page.getByRole('alert')).toContainText('Say what the post is');
    await write(page, page.getByLabel('What is the post?'), POST);
    await write(page, page.getByLabel('What is it about?'), 'Cooks a hot lunch for all who come.');
    await goOn(page);
    await expectPage(page, 'The interviews');
    await day(page, 'First day of the interviews', dayIn(50));
    await day(page, 'Last day of the interviews', dayIn(54));
    await write(page, page.getByLabel('On how many of these days are members needed?'), '2');
    await goOn(page);
  });

  await test.step('rules that can’t be met say so at once, and one press applies the way out', async () => {
    await expectPage(page, 'The panel');
    await untick(page, page.getByLabel('Someone who has used the service'));
    await write(page, page.getByLabel('How many people with lived experience?'), '2');
    await expect(page.getByText('Fewer than three is a lot to ask')).toBeVisible();
    await write(page, page.getByLabel('How many people with lived experience?'), '12');
    await tick(page, page.getByLabel('Homelessness'));
    await press(page, page.getByText('More rules'));
    await page.getByLabel('Most people from one organisation').focus();
    await page.keyboard.press('1');
    await expect(page.getByText('These rules can’t be met.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Dry run: nothing is drawn' })).toBeVisible();
    await expectPage(page, 'The panel', 'rules-impossible');
    await press(page, button(page, /^Make this change.*Ask for \d+ people instead of 12/));
    await expect(page.getByText('These rules can be met.')).toBeVisible();
    await expect(page.getByLabel('How many people with lived experience?')).not.toHaveValue('12');
    await write(page, page.getByLabel('How many people with lived experience?'), '4');
    await expect(page.getByText('These rules can be met.')).toBeVisible();
    await expectPage(page, 'The panel', 'rules');
    await goOn(page);
  });

  await test.step('how they sit, decided with members', async () => {
    await expectPage(page, 'Staff beside them');
    await choose(page, page.getByLabel('Members on a panel of their own'));
    await expect(page.getByLabel('Seat 1', { exact: true })).toHaveValue('Support worker');
    await write(page, page.getByLabel('Who decided this together?'), 'The Tuesday group and us');
    await goOn(page);
    await expect(page.getByRole('alert')).toContainText('on which day');
    await day(page, 'On which day?', dayIn(-3));
    await expectPage(page, 'Staff beside them', 'staff-beside');
    await goOn(page);
  });

  await test.step('what members are told before they say yes', async () => {
    await expectPage(page, 'What members do');
    await write(
      page,
      page.getByLabel('What do they do?'),
      'Participants contribute to competency-based evaluation of prospective applicants.',
    );
    await expect(page.getByText(/Members read best at age 9 to 11/)).toBeVisible();
    await write(
      page,
      page.getByLabel('What do they do?'),
      'You taste the food. You ask one question.',
    );
    await expect(page.getByText(/^This reads well/)).toBeVisible();
    await write(page, page.getByLabel('How many hours does it take in all?'), '5');
    await goOn(page);
    await expectPage(page, 'What members get');
    await write(page, page.getByLabel('Reward for each member, in pounds'), '75.5');
    await goOn(page);
    await expect(page.getByRole('alert')).toContainText('such as 75 or 75.50');
    await write(page, page.getByLabel('Reward for each member, in pounds'), '75.50');
    await write(page, page.getByLabel('What else is paid or seen to?'), 'We pay your bus.');
    await goOn(page);
    await expectPage(page, 'Where it is');
    await choose(page, page.getByLabel('In person', { exact: true }));
    await write(
      page,
      page.getByLabel('Where is it, and how do they get there or join?'),
      'The Old Mill.',
    );
    await goOn(page);
    await expectPage(page, 'How much members can change');
    await choose(page, page.getByLabel('Members’ scores together count for a share of all points'));
    await write(page, page.getByLabel('Of 100 points, how many are members’?'), '40');
    await write(
      page,
      page.getByLabel('What will change because of them, and what will not?'),
      'The pay is set. Who gets the job is not.',
    );
    await goOn(page);
    await expectPage(page, 'The guide');
    await goOn(page);
  });

  await test.step('the last page says what is missing, and leads there', async () => {
    await expectPage(page, 'Check your answers');
    await expect(page.getByText('You can save this now.')).toBeVisible();
    await press(page, link(page, 'the guide'));
    await write(page, page.getByLabel('The recruitment guide'), 'https://harbour.example/guide');
    await write(page, page.getByLabel('Whom can members ask?'), 'Ask Amina: 01632 960001.');
    await goOn(page);
    await expect(page.getByText('You can save this now.')).toHaveCount(0);
    await expectPage(page, 'Check your answers', 'check-recruitment');
    await press(page, button(page, 'Save this recruitment'));
  });

  await test.step('it is kept, and shown as members will read it', async () => {
    await expectPage(page, POST);
    await expect(page.getByText('Before members can be asked:')).toHaveCount(0);
    await press(page, page.getByText('See it as members read it'));
    const told = page.getByRole('group').filter({ hasText: 'How much you can change' });
    await expect(told).toContainText('You get £75.50. You can take less, or nothing.');
    await expect(told).toContainText('Your scores count for 40 out of every 100 points.');
    await expect(told).toContainText('on 2 days. We choose the days with you after the draw.');
    expect(readingGrade(await told.innerText())).toBeLessThanOrEqual(HIGHEST_GRADE);
    await expect(page.getByText('Members on a panel of their own')).toBeVisible();
    await expectAccessible(page);
  });
});

test('R58: a change by hand is asked for with a public reason, and coordinators see every one', async ({
  page,
}) => {
  await signIn(page, PEOPLE.coordinator);
  await page.goto('/panels');
  await press(page, link(page, 'Changes by hand'));
  await expectPage(page, 'Changes by hand', 'changes-by-hand');
  const made = page
    .getByRole('row')
    .filter({ hasText: 'had worked beside a candidate until last month' })
    .first();
  await expect(made).toBeVisible();
  await expect(page.getByText('How seats were filled in the last 12 months')).toBeVisible();
  await press(page, made.getByRole('link').first());
  await expect(page.getByText('It does not count as random.')).toBeVisible();
  await expect(link(page, /Change a seat by hand/)).toHaveCount(0);
});

test('a coordinator says which ways of sharing chances the network allows', async ({ page }) => {
  await signIn(page, PEOPLE.coordinator);
  await page.goto('/panels/settings');
  await expectPage(page, 'How chances may be shared', 'draw-settings');
  const leaning = page.getByLabel('Lean towards newer faces');
  await expect(leaning).toBeChecked();
  await untick(page, leaning);
  await press(page, button(page, 'Save'));
  await page.reload();
  await expect(page.getByLabel('Lean towards newer faces')).not.toBeChecked();
  await tick(page, page.getByLabel('Lean towards newer faces'));
  await press(page, button(page, 'Save'));
});
