import { press } from './keyboard.ts';
import {
  auditDraw,
  checkReceipt,
  checkRecord,
  recordService,
  turnsCounted,
} from './one-life/after.ts';
import { dayAfter, openStage, type Stage } from './one-life/cast.ts';
import { drawWithWitnesses } from './one-life/ceremony.ts';
import { confirmPanel } from './one-life/confirm.ts';
import { answerInterest } from './one-life/interest.ts';
import {
  AFTER_ALL,
  answer,
  expectSeats,
  invited,
  invitedSince,
  NO,
  nextInvited,
  YES,
} from './one-life/places.ts';
import { askForPanel } from './one-life/recruit.ts';
import { expectPage } from './pages.ts';
import { test as base, expect } from './test.ts';

const INTERVIEWS_ON_DAY = 30;
/** Everyone has three days to answer, or four when told in the evening. */
const SILENCE_OVER_ON_DAY = 5;
const SEATS = 3;

const test = base.extend<{ stage: Stage }>({
  stage: async ({ browser, faults }, use) => {
    const stage = await openStage(browser, faults);
    await use(stage);
    await stage.close();
  },
});

test.describe.configure({ timeout: 900_000 });

test('R49, R55, R60, R162, R168, R170, R173: one whole life of a panel, with six people signed in and a commissioner at the end', async ({
  stage,
}) => {
  const { recruiter } = stage.pages;
  await test.step('six people sign in, each in their own browser', () => stage.signIn());

  const recruitment = await test.step('the recruiter asks for a panel, with its rules', () =>
    askForPanel(recruiter, dayAfter(INTERVIEWS_ON_DAY)));

  await test.step('everyone who could be drawn is asked at once', async () => {
    await press(recruiter, recruiter.getByRole('link', { name: 'Ask who is interested' }));
    await expectPage(recruiter, 'Who is interested');
    await press(recruiter, recruiter.getByRole('button', { name: 'Ask everyone now' }));
    await expect(recruiter.getByText('Were told', { exact: true })).toBeVisible();
    await expectPage(recruiter, 'Who is interested', 'one-life-asking');
  });

  await test.step('members say yes, each in their own way', () =>
    answerInterest(stage, recruitment));

  await test.step('the recruiter ends the time to answer', async () => {
    await recruiter.goto(`${recruitment}/interest`);
    await recruiter
      .getByLabel('Why do you end it early?')
      .fill('All who can come on that day have told their leads by now.');
    await press(recruiter, recruiter.getByRole('button', { name: 'End it now' }));
    await press(recruiter, recruiter.getByRole('button', { name: 'Yes, end it' }));
    await expect(recruiter.getByText('The time to answer is over.', { exact: true })).toBeVisible();
  });

  const before = await invited(stage);
  await test.step('the panel is drawn, with two witnesses', () =>
    drawWithWitnesses(stage, recruitment));
  const drawn = await invitedSince(stage, before);
  expect(drawn).toHaveLength(SEATS);
  const [refuses, , staysUntilTheEnd] = drawn;
  if (!refuses || !staysUntilTheEnd) throw new Error('Nobody was drawn.');

  await test.step('one says no, and the next reserve steps in; one is silent; two say yes', async () => {
    const all = await invited(stage);
    await answer(stage, refuses, NO);
    const reserve = await nextInvited(stage, all);
    await answer(stage, staysUntilTheEnd, YES);
    await answer(stage, reserve, YES);
    await expectSeats(recruiter, recruitment, SEATS - 1);
  });

  await test.step('the silence ends by itself, and the next reserve says yes', async () => {
    const all = await invited(stage);
    await stage.travelTo(SILENCE_OVER_ON_DAY);
    await answer(stage, await nextInvited(stage, all), YES);
    await expectSeats(recruiter, recruitment, SEATS);
    await confirmPanel(stage, recruitment);
  });

  await test.step('the day before, someone can’t come: a reserve steps in and the rules are still met', async () => {
    await stage.travelTo(INTERVIEWS_ON_DAY - 1);
    const all = await invited(stage);
    await answer(stage, staysUntilTheEnd, AFTER_ALL);
    await answer(stage, await nextInvited(stage, all), YES);
    await expectSeats(recruiter, recruitment, SEATS);
    await confirmPanel(stage, recruitment);
  });

  await test.step('the interviews take place, and the rotation page counts three turns more', async () => {
    await stage.travelTo(INTERVIEWS_ON_DAY + 1);
    const turns = await turnsCounted(stage);
    await recordService(stage, recruitment);
    expect(await turnsCounted(stage)).toBe(turns + SEATS);
  });

  await test.step('a witness and a member check for themselves', async () => {
    await checkRecord(stage, recruitment);
    await checkReceipt(stage);
  });

  await test.step('the commissioner signs in and checks what only an auditor can, and everyone sees it', () =>
    auditDraw(stage, recruitment));
});
