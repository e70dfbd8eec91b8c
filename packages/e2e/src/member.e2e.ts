import type { Page } from '@playwright/test';
import { choose, press, tick, write } from './keyboard.ts';
import { expectLoaded, expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { picture } from './pictures.ts';
import { readingGrade } from './reading-grade.ts';
import { expect, test } from './test.ts';

const HIGHEST_GRADE = 5;
/** Many pages, each walked by Tab and looked at whole. */
const LONG_MS = 300_000;
const NAME = 'Robin Fairweather';

test('R22, R40, R116: by keyboard, a lead adds a member together, leaves, goes on where they left, and prints', async ({
  page,
}) => {
  test.setTimeout(LONG_MS);
  await signIn(page, PEOPLE.lead);
  await page.goto('/pool/members');
  await expectLoaded(page);

  await test.step('a name is enough to begin', async () => {
    await press(page, page.getByRole('link', { name: 'Add a member together' }));
    await expectPage(page, 'Add a member together', 'add-member');
    await press(page, button(page, 'Add and go on'));
    await expect(page.getByRole('alert')).toContainText('Write their name.');
    await write(page, page.getByLabel('Their name'), NAME);
    await press(page, button(page, 'Add and go on'));
    await expectPage(page, 'What to call them', 'together-name');
  });

  await test.step('one thing a page', async () => {
    await write(page, page.getByLabel(/^What do they like/), 'Robin');
    await write(page, page.getByLabel(/^How do they want to be introduced/), 'First name only.');
    await goOn(page, 'How they know the field');
    await choose(page, page.getByLabel('Peer supporter'));
    await goOn(page, 'How to reach them');
    await choose(page, page.getByLabel('By post'));
    await press(page, button(page, 'Save and go on'));
    await expect(page.getByRole('alert')).toContainText('Write a post address');
    await write(page, page.getByLabel('Post address'), '4 Quay Street, Wexcombe');
    await goOn(page, 'What they say yes and no to');
  });

  await test.step('a yes on paper, and on to the next question', async () => {
    await press(page, page.getByRole('link', { name: /^Answer.*Be in the shared pool/ }));
    await expectPage(page, 'Be in the shared pool');
    await choose(page, page.getByRole('radio', { name: 'Yes' }));
    await choose(page, page.getByRole('radio', { name: 'On paper' }));
    await press(page, button(page, 'Write the answer down'));
    await expect(page.getByText('The answer is written down, and counts from now.')).toBeVisible();
    await press(page, page.getByRole('link', { name: /^Next: / }));
    await expectPage(page, 'Be drawn for other organisations');
  });

  await test.step('stop, and come back to where it was left', async () => {
    await press(page, page.getByRole('link', { name: 'Filling it in' }));
    await expectPage(page, 'Fill in the record together', 'together');
    await expect(row(page, 'How to reach them')).toContainText('Done');
    await expect(row(page, 'What helps on the day')).toContainText('Not yet');
    await page.goto('/pool');
    await page.goto(`/pool/members#find=${encodeURIComponent(NAME)}`);
    await press(page, page.getByRole('link', { name: NAME }));
    await press(page, page.getByRole('link', { name: 'Go on filling it in together' }));
    await press(page, page.getByRole('link', { name: /^Go on: What they say yes and no to/ }));
    await skip(page, 'Services they have used');
    await expect(page.getByText('They have not agreed to this being kept.')).toBeVisible();
    await skip(page, 'What they have been through');
    await skip(page, 'What helps on the day');
  });

  await test.step('what helps, what to book, and the list for the day', async () => {
    await write(page, page.getByRole('textbox', { name: 'What helps?' }), 'A quiet room first.');
    await write(page, page.getByLabel('Breaks'), 'Ten minutes each hour.');
    await goOn(page, 'Formats and communication');
    await tick(page, page.getByLabel('Large print'));
    await tick(page, page.getByLabel('Sign language'));
    await write(page, page.getByLabel('Book how many days before?'), '14');
    await goOn(page, 'Travel, food and technology');
    await write(page, page.getByLabel('Food and drink'), 'No nuts.');
    await goOn(page, 'Checklist for the day', 'together-checklist');
    const loop = page.getByRole('group', { name: 'A hearing loop', exact: true });
    await choose(page, loop.getByLabel('Yes'));
    await write(page, page.getByLabel('A hearing loop: what to know'), 'Left ear.');
    await goOn(page, 'Who supports them');
    await skip(page, 'How often, and when');
    await write(page, page.getByLabel('How many turns a year at most?'), '4');
    await goOn(page, 'What they like to do', 'together-options');
    await tick(page, page.getByLabel('Meet and greet'));
    await goOn(page, 'How they want to be thanked', 'together-reward');
    await expect(page.getByRole('main')).toContainText('Citizens Advice');
    await choose(page, page.getByLabel('No reward'));
    await goOn(page, 'About them');
    await skip(page, 'What we ask of them');
    await press(page, button(page, /^They signed it: Five things/));
    await expect(page.getByText(/^They said yes on /)).toBeVisible();
    await expectPage(page, 'What we ask of them', 'together-agreements');
  });

  await test.step('on paper, without a word of what they lived through', async () => {
    await page.goto(`${record(page)}/together/print`);
    await expectPage(page, NAME);
    await page.emulateMedia({ media: 'print' });
    const paper = page.getByRole('main');
    for (const words of ['A quiet room first.', 'Left ear.', 'Large print', '4 Quay Street']) {
      await expect(paper).toContainText(words);
    }
    await expect(paper).not.toContainText(/homeless|offending|substance/i);
    await expect(button(page, 'Print')).toBeHidden();
    await picture(page, 'record-on-paper');
    await page.emulateMedia({ media: null });
  });
});

test('R38, R42, R158: a lead dates a risk assessment, a member takes a break until a day, leaves and comes back', async ({
  page,
}) => {
  await signIn(page, PEOPLE.lead);
  await page.goto('/pool/members/new');
  await write(page, page.getByLabel('Their name'), 'Sky Merriweather');
  await press(page, button(page, 'Add and go on'));
  await expectPage(page, 'What to call them');
  const home = record(page);

  await test.step('a risk assessment: days only', async () => {
    await page.goto(`${home}/risk`);
    await expectPage(page, 'Risk assessment', 'risk-assessment');
    const day = (days: number) => {
      const at = new Date(Date.now() + days * 86_400_000);
      return at.toISOString().slice(0, 10);
    };
    await page.getByLabel('Done on').fill(day(-3));
    await page.getByLabel('Look at it again by').fill(day(300));
    await press(page, button(page, 'Save'));
    await expectPage(page, 'Sky Merriweather', 'member-record');
    await expect(row(page, 'Risk assessment')).toContainText('Done');
  });

  await test.step('a break with a last day', async () => {
    await press(page, button(page, 'Take a break'));
    const dialog = page.getByRole('dialog', { name: 'Take a break?' });
    const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await dialog.getByLabel(/^Last day of the break/).fill(until);
    await press(page, dialog.getByRole('button', { name: 'Yes, take a break' }));
    await expect(row(page, 'Break until')).toBeVisible();
    await expectPage(page, 'Sky Merriweather');
  });

  await test.step('leaving, and coming back', async () => {
    await press(page, page.getByRole('link', { name: 'They want to leave the pool' }));
    await expectPage(page, 'They want to leave the pool', 'leave');
    await press(page, button(page, 'They leave now'));
    await expectPage(page, 'They have left the pool', 'has-left');
    await press(page, button(page, 'They come back'));
    await expectPage(page, 'They want to leave the pool');
    await page.goto(home);
    await expect(row(page, 'Status')).toContainText('Active');
  });
});

test('every page that a member fills in reads easily at 9 to 11, and fits a small telephone', async ({
  page,
}, testInfo) => {
  test.setTimeout(LONG_MS);
  await signIn(page, PEOPLE.member);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/pool/me/together');
  await expectPage(page, 'Tell us about you', 'my-pages-together');
  const links = page.getByRole('main').locator('dl').getByRole('link');
  await expect(links).toHaveCount(16);
  const pages = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  );
  for (const path of ['/pool/me/together', '/pool/me/leave', ...pages]) {
    await page.goto(path);
    await expectPage(page, /./);
    const grade = readingGrade(await page.getByRole('main').innerText());
    testInfo.annotations.push({
      type: 'reading grade',
      description: `${path} ${grade.toFixed(1)}`,
    });
    expect.soft(grade, path).toBeLessThanOrEqual(HIGHEST_GRADE);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(sideways, path).toBeLessThanOrEqual(0);
  }
});

function button(page: Page, name: string | RegExp) {
  return page.getByRole('button', { name });
}

/** The line of a list that begins with this. */
function row(page: Page, label: string) {
  return page.locator('dl > div').filter({ has: page.getByText(label, { exact: true }) });
}

/** Saves, and waits for the next page. */
async function goOn(page: Page, to: string, keepAs?: string): Promise<void> {
  await press(page, button(page, 'Save and go on'));
  await expectPage(page, to, keepAs);
}

async function skip(page: Page, to: string): Promise<void> {
  await press(page, button(page, 'Skip for now'));
  await expectPage(page, to);
}

/** The address of the record that the page is about. */
function record(page: Page): string {
  return new URL(page.url()).pathname.split('/').slice(0, 4).join('/');
}
