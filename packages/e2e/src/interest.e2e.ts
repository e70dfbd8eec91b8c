import type { Browser, Page } from '@playwright/test';
import { press } from './keyboard.ts';
import { smallPhone } from './letters.ts';
import { expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { picture } from './pictures.ts';
import { readingGrade } from './reading-grade.ts';
import { expect, test } from './test.ts';

const SUBJECT = 'Would you like to be in a draw?';
const HIGHEST_GRADE = 5;

test('R55, R56, R162: everyone eligible is asked at once, members answer by a link without an account, and only a yes can be drawn', async ({
  page,
  browser,
}) => {
  test.slow();
  let links: readonly string[] = [];

  await test.step('the recruiter checks what members will read, and asks everyone', async () => {
    await signIn(page, PEOPLE.recruiter);
    await openNightWorker(page, 'Planned');
    await expect(page.getByRole('link', { name: 'Go to the draw' })).toHaveCount(0);
    await press(page, page.getByRole('link', { name: 'Ask who is interested' }));
    await expectPage(page, 'Who is interested', 'ask-who-is-interested');
    for (const fact of ['How long it takes', 'What you get', 'How much you can change']) {
      await expect(page.getByText(`${fact}:`)).toBeVisible();
    }
    await press(page, page.getByRole('button', { name: 'Ask everyone now' }));
    await expect(page.getByText('Were told', { exact: true })).toBeVisible();
    await expectFigure(page, 'Said yes', '0');
    await expectPage(page, 'Who is interested', 'members-are-asked');
  });

  await test.step('each is told by the way they chose; some by e-mail, with a link of their own', async () => {
    links = await newestLinks(page, 3);
    expect(new Set(links).size).toBe(3);
  });

  await test.step('one says yes, one no, one wants to talk: without an account and without a script', async () => {
    const [yes = '', no = '', talk = ''] = links;
    const phone = await answerByLink(browser, yes, 'Yes, I want to be in the draw');
    await expect(phone.getByText('You said yes. You will be in the draw.')).toBeVisible();
    await expect(phone.getByText('You said yes')).toHaveCount(1);
    await picture(phone, 'interested');
    expect(readingGrade(await phone.getByRole('main').innerText())).toBeLessThanOrEqual(
      HIGHEST_GRADE,
    );
    await answerByLink(browser, no, 'No, thank you');
    await answerByLink(browser, talk, 'I want to talk first');
  });

  await test.step('the recruiter sees how many, never who; the wish to talk is on a list', async () => {
    await signIn(page, PEOPLE.recruiter);
    await openNightWorker(page, 'Asking who is interested');
    await press(page, page.getByRole('link', { name: 'See how it stands' }));
    await expectFigure(page, 'Said yes', '1');
    await expectFigure(page, 'Want to talk first', '1');
    await press(page, page.getByRole('link', { name: 'See who wants to talk' }));
    await expectPage(page, 'Who wants to talk', 'who-wants-to-talk');
    await press(page, page.getByRole('button', { name: /^We have talked/ }).first());
    await expect(page.getByText(/^Yes, on /).first()).toBeVisible();
    await press(page, page.getByRole('link', { name: /^Night worker/ }).first());
  });

  await test.step('the time to answer ends, and only the yes can be drawn', async () => {
    await press(page, page.getByRole('link', { name: 'See how it stands' }));
    await page
      .getByLabel('Why do you end it early?')
      .fill('The house must not be without someone at night any longer.');
    await press(page, page.getByRole('button', { name: 'End it now' }));
    const dialog = page.getByRole('dialog', { name: 'End the time to answer now?' });
    await expect(dialog).toContainText('1 member said yes and will be in the draw.');
    await press(page, dialog.getByRole('button', { name: 'Yes, end it' }));
    await expect(page.getByText('The time to answer is over.').first()).toBeVisible();
    await expect(page.getByText(/\b1 could be drawn\./)).toBeVisible();
    await expectPage(page, 'Who is interested', 'only-the-yeses');
  });

  await test.step('the link now says that it is over, and takes nothing more', async () => {
    const phone = await smallPhone(browser);
    await phone.goto(links[2] ?? '');
    await expect(phone.getByText('The time to answer is over. That is fine.')).toBeVisible();
    await expect(phone.getByRole('button', { name: /^Yes/ })).toHaveCount(0);
  });
});

async function openNightWorker(page: Page, stage: string): Promise<void> {
  await page.goto('/panels');
  const row = page.getByRole('row', { name: new RegExp(`Night worker.*${stage}`) });
  await row.getByRole('link', { name: 'Night worker' }).first().click();
}

/** The links in the newest mails that ask, as a coordinator reads them where no mail is sent. */
async function newestLinks(page: Page, count: number): Promise<string[]> {
  await signIn(page, PEOPLE.coordinator);
  const links: string[] = [];
  for (let at = 0; at < count; at++) {
    await page.goto('/people/outbox');
    await page.getByRole('link', { name: SUBJECT, exact: true }).nth(at).click();
    const text = await page.locator('pre').innerText();
    links.push(/https?:\/\/\S+\/m\/[\w-]{43}/u.exec(text)?.[0] ?? '');
  }
  return links;
}

async function answerByLink(browser: Browser, link: string, button: string): Promise<Page> {
  const phone = await smallPhone(browser);
  await phone.goto(link);
  await expect(
    phone.getByRole('heading', { name: 'Do you want to be in this draw?' }),
  ).toBeVisible();
  await phone.getByRole('button', { name: button }).click();
  await expect(phone.getByRole('status')).toBeVisible();
  return phone;
}

async function expectFigure(page: Page, label: string, value: string): Promise<void> {
  const figure = page.locator('.ff-stat').filter({
    has: page.getByText(label, { exact: true }),
  });
  await expect(figure.locator('.ff-stat-value')).toHaveText(value);
}
