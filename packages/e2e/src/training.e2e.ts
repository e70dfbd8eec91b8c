import { choose, press, tick, write } from './keyboard.ts';
import { expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { picture } from './pictures.ts';
import { readingGrade } from './reading-grade.ts';
import { expect, test } from './test.ts';

const COURSE = 'Speaking in front of people';
/** Can sit on a panel, and not chair one yet. */
const LEARNER = 'Joined a few weeks ago';
const NEEDS = /homeless|offending|substance|mental|drug|alcohol/i;

test('R27, R34: from a place booked at training to a new role, by keyboard alone', async ({
  page,
}) => {
  test.setTimeout(240_000);

  await test.step('a lead adds a course', async () => {
    await signIn(page, PEOPLE.lead);
    await page.goto('/pool/training');
    await expectPage(page, 'Training', 'training');
    await press(page, page.getByRole('link', { name: 'See the courses' }));
    await expectPage(page, 'Courses', 'courses');
    await press(page, page.getByRole('link', { name: 'Add a course' }));
    await expectPage(page, 'Add a course');
    await write(page, page.getByLabel('What is it called?'), COURSE);
    await write(page, page.getByLabel('What is it about?'), 'Stand up, breathe, and be heard.');
    await tick(page, page.getByLabel('Speaking up', { exact: true }));
    await press(page, page.getByRole('button', { name: 'Add the course' }));
    await expectPage(page, COURSE);
  });

  const startsAt = await test.step('and a session that starts in a minute', async () => {
    await press(page, page.getByRole('link', { name: 'Add a session' }));
    await expectPage(page, 'Add a session', 'add-session');
    const starts = Math.ceil((Date.now() + 50_000) / 60_000) * 60_000;
    // The browser’s own pickers take keys in an order of its own language.
    await page.getByLabel('Day', { exact: true }).fill(londonDay(starts));
    await page.getByLabel('From').fill(londonTime(starts));
    await page.getByLabel('To', { exact: true }).fill(londonTime(starts + 60_000));
    await write(page, page.getByLabel('The place'), 'The big room');
    await write(page, page.getByLabel('How many places?'), '2');
    await press(page, page.getByRole('button', { name: 'Add the session' }));
    await expectPage(page, COURSE);
    await expect(page.getByText('Nobody has booked a place.')).toBeVisible();
    return starts;
  });
  const session = page.url();

  await test.step('a member sees what helps with the next step, and books a place', async () => {
    await signIn(page, LEARNER);
    await page.goto('/pool/me/training');
    await expect(page.getByRole('listitem').filter({ hasText: 'Lead a panel' })).toContainText(
      'Speaking up',
    );
    await press(page, page.getByRole('button', { name: new RegExp(`^Book a place at ${COURSE}`) }));
    await expect(page.getByRole('heading', { name: 'My next training' })).toBeVisible();
    await expectPage(page, 'My training', 'my-training');
    const words = await page.getByRole('main').innerText();
    expect(readingGrade(words)).toBeLessThanOrEqual(6);
  });

  await test.step('once it has started, the lead writes down who came', async () => {
    await signIn(page, PEOPLE.lead);
    await page.goto(session);
    await expect(page.getByRole('heading', { name: /^Who comes|^Who came/ })).toBeVisible();
    await expectPage(page, COURSE);
    await page.waitForTimeout(Math.max(0, startsAt - Date.now() + 1_000));
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Who came' })).toBeVisible();
    await tick(page, page.getByRole('checkbox'));
    await expectPage(page, COURSE, 'who-came');
    await press(page, page.getByRole('button', { name: 'Save who came' }));
    await expect(page.getByText('Who came is written down.').first()).toBeVisible();
  });

  await test.step('and the member is trained for one more role', async () => {
    await signIn(page, LEARNER);
    await page.goto('/pool/me/training');
    const step = page.getByRole('listitem').filter({ hasText: 'Lead a panel' });
    await expect(step.getByText('Done')).toBeVisible();
    await page.goto('/pool/me');
    await expect(page.getByText(/Lead a panel/)).toBeVisible();
  });
});

test('R163: a member prints or keeps a certificate that tells of no need', async ({ page }) => {
  await signIn(page, LEARNER);
  await page.goto('/pool/me/training');
  await press(page, page.getByRole('link', { name: 'My certificate' }));
  await expect(page.getByText('Certificate of training and involvement')).toBeVisible();
  await expectPage(page, /./, 'certificate');
  await expect(page.getByRole('main')).not.toContainText(NEEDS);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, page.getByRole('button', { name: 'Keep it as a file' })),
  ]);
  expect(download.suggestedFilename()).toMatch(/^certificate-\d{4}-\d\d-\d\d\.html$/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print it' })).toBeHidden();
  await picture(page, 'certificate-printed');
});

test('R31: a member reads a training pack and says that they understand it', async ({ page }) => {
  await signIn(page, LEARNER);
  await page.goto('/pool/me/training');
  await press(page, page.getByRole('link', { name: 'Read it now' }).first());
  await expectPage(page, /What is in a job|Looking after/, 'training-pack');
  const words = await page.getByRole('main').innerText();
  expect(readingGrade(words)).toBeLessThanOrEqual(6);
  await tick(page, page.getByLabel('I have read this, and I understand it.'));
  await press(page, page.getByRole('button', { name: 'Write it down' }));
  await expect(page.getByText('Well done.').first()).toBeVisible();
});

test('R33: a lead writes down the training of staff, and sees whose training ends', async ({
  page,
}) => {
  await signIn(page, PEOPLE.administrator);
  await page.goto('/pool/training/staff');
  await expectPage(page, 'Training of staff', 'staff-training');
  await expect(page.getByLabel('Who?')).toBeVisible();
  const choice = page.getByLabel('Organisation');
  if (await choice.isVisible()) await choice.selectOption('Harbour Homes');
  const own = page.getByRole('row', { name: /Joanna Okafor/ });
  await expect(own).toContainText('Not trained');
  await page.getByLabel('Who?').selectOption('Joanna Okafor');
  await page.getByLabel('On which day?').fill('2026-01-15');
  await press(page, page.getByRole('button', { name: 'Write it down' }));
  await expect(own).toContainText('15 January 2026');
  await signIn(page, PEOPLE.lead);
  await page.goto('/pool/training/people');
  await expectPage(page, 'Who is trained for what', 'trained-for-what');
});

test('R27: a lead writes down training done elsewhere, and takes a mistake back', async ({
  page,
}) => {
  await signIn(page, PEOPLE.lead);
  await page.goto('/pool/training/people');
  await page
    .getByRole('table', { name: 'Members to book on training' })
    .getByRole('link')
    .first()
    .click();
  await expectPage(page, 'Their training', 'their-training');
  await press(page, page.getByRole('link', { name: 'Write down training' }));
  await expectPage(page, 'Write down training');
  await choose(page, page.getByRole('radio', { name: 'Speaking up' }));
  await page.getByLabel('On which day?').fill('2026-02-03');
  await press(page, page.getByRole('button', { name: 'Write it down' }));
  const line = page.getByRole('row', { name: /Speaking up.*3 February 2026/ });
  await expect(line).toContainText('For ever');
  await press(page, line.getByRole('link', { name: 'Put right' }));
  await expectPage(page, 'Put it right');
  await choose(page, page.getByRole('radio', { name: 'They did not do it' }));
  await write(page, page.getByLabel('Why?'), 'It was someone else');
  await press(page, page.getByRole('button', { name: 'Put it right' }));
  await expect(line).toContainText('Taken back: It was someone else');
});

test('a member’s training fits a small telephone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn(page, LEARNER);
  await page.goto('/pool/me/training');
  await expectPage(page, 'My training', 'my-training-small');
  const widest = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(widest).toBeLessThanOrEqual(320);
});

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `2026-11-22` */
function londonDay(at: number): string {
  const [day = '', month = '', year = ''] = (PARTS.format(at).split(',')[0] ?? '').split('/');
  return `${year}-${month}-${day}`;
}

/** `14:05` */
function londonTime(at: number): string {
  return PARTS.format(at).split(', ')[1] ?? '';
}
