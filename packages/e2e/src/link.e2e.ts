import { expectAccessible } from './axe.ts';
import { press } from './keyboard.ts';
import { openLetters, printedLetter, smallPhone } from './letters.ts';
import { expectPage } from './pages.ts';
import { picture } from './pictures.ts';
import { expect, test } from './test.ts';

const QUESTION = 'Would you like to take part?';

test('R48, R164, R168: a lead prints a letter; its link says yes, and then no, without a script', async ({
  page,
  browser,
  faults,
}) => {
  let letter = { to: '', link: '' };
  let questions = 0;
  const questionsTo = (name: string) => page.getByRole('row', { name: `${name} A question` });

  await test.step('the letters of today are on one page, and print as letters', async () => {
    await openLetters(page);
    await expectPage(page, 'Letters to print', 'letters-to-print');
    letter = await printedLetter(page, QUESTION);
    await page.goto('/pool/letters');
    await expect(questionsTo(letter.to)).not.toHaveCount(0);
    questions = await questionsTo(letter.to).count();
    await page.goto('/pool/letters/print');
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await picture(page, 'letter-on-paper');
    await page.emulateMedia({ media: 'screen' });
  });

  const phone = await smallPhone(browser);
  await test.step('opening the link asks, and answers nothing', async () => {
    await phone.goto(letter.link);
    await expect(phone.getByRole('heading', { name: 'Do you want to take part?' })).toBeVisible();
    await phone.reload();
    await expect(phone.getByText('You said yes')).toHaveCount(0);
    await picture(phone, 'asked-by-link');
    await page.goto(letter.link);
    await expectAccessible(page);
  });

  await test.step('a yes is one press, by keyboard too, and the page says what was said', async () => {
    await press(phone, phone.getByRole('button', { name: 'Yes, I want to take part' }));
    await expect(phone.getByRole('status')).toContainText('We have your answer.');
    await expect(phone.getByText('You said yes. Thank you.')).toHaveCount(1);
    await phone.goto(letter.link);
    await expect(phone.getByText('You can still change your mind.')).toBeVisible();
  });

  await test.step('the yes becomes a no, with no reason asked', async () => {
    await phone.getByRole('button', { name: 'I can’t come after all' }).click();
    await expect(phone.getByRole('status')).toContainText('We have your answer.');
    await expect(phone.getByText('You said no. That is fine.')).toHaveCount(1);
    await expect(phone.getByRole('textbox')).toHaveCount(0);
  });

  await test.step('the letter that was answered is gone; another is ticked off by keyboard', async () => {
    await page.goto('/pool/letters');
    await expectPage(page, 'Letters and calls', 'letters-and-calls');
    const posted = page.getByRole('button', { name: /^Posted to / });
    await expect(questionsTo(letter.to)).toHaveCount(questions - 1);
    const before = await posted.count();
    await press(page, posted.first());
    await expect(posted).toHaveCount(before - 1);
  });

  await test.step('a wrong link says so in plain words', async () => {
    await phone.goto(`/m/${'x'.repeat(43)}`);
    await expect(
      phone.getByRole('heading', { level: 1, name: 'We do not know this link' }),
    ).toBeVisible();
    await page.goto(`/m/${'x'.repeat(43)}`);
    await expectAccessible(page);
    faults.said.length = 0;
  });
});

test('R168: a yes on the telephone is written down where the number is', async ({ page }) => {
  await openLetters(page);
  await page.goto('/pool/letters');
  await expectPage(page, 'Letters and calls');
  const calls = page.getByRole('button', { name: 'They said yes' });
  const before = await calls.count();
  expect(before).toBeGreaterThan(0);
  await press(page, calls.first());
  await expect(calls).toHaveCount(before - 1);
});
