import type { Page } from '@playwright/test';
import { press } from '../keyboard.ts';
import { expectPage } from '../pages.ts';
import { picture } from '../pictures.ts';
import { readingGrade } from '../reading-grade.ts';
import { expect } from '../test.ts';
import type { Stage } from './cast.ts';
import { type Mail, mailsAbout } from './mail.ts';
import { POST } from './recruit.ts';

const INVITED = 'There is a place for you';
const LOOKED_AT_AGAIN_WITHIN_MS = 90_000;
/** Words of the buttons. */
export const YES = 'Yes, I want this place';
export const NO = 'No, thank you';
export const AFTER_ALL = 'I can’t come after all';

/** Everyone invited to a place so far, to panels of the demo network too, oldest first. */
export async function invited({ pages }: Stage): Promise<Mail[]> {
  return (await mailsAbout(pages.coordinator, INVITED)).toReversed();
}

/** Those invited since, oldest first; mail that is old enough goes meanwhile. */
export async function invitedSince(stage: Stage, before: readonly Mail[]): Promise<Mail[]> {
  const known = new Set(before.map(({ id }) => id));
  return (await invited(stage)).filter(({ id }) => !known.has(id));
}

/** Who was invited to this panel since; exactly one. A place that was busy is looked at again after a minute. */
export async function nextInvited(stage: Stage, before: readonly Mail[]): Promise<Mail> {
  let here: Mail[] = [];
  await expect(async () => {
    here = [];
    for (const mail of await invitedSince(stage, before)) {
      if (await isForThisPanel(stage, mail)) here.push(mail);
    }
    expect(here).toHaveLength(1);
  }).toPass({ timeout: LOOKED_AT_AGAIN_WITHIN_MS, intervals: [1000, 5000] });
  const [next] = here as [Mail];
  expect(before.map(({ to }) => to)).not.toContain(next.to);
  return next;
}

async function isForThisPanel({ phone }: Stage, mail: Mail): Promise<boolean> {
  await phone.goto(await mail.open());
  return (await phone.getByRole('heading', { level: 1 }).innerText()) === `A panel for ${POST}`;
}

/** Someone answers on a small phone, by the link in their mail and nothing else. */
export async function answer({ phone }: Stage, mail: Mail, button: string): Promise<void> {
  await phone.goto(await mail.open());
  await expect(phone.getByRole('heading', { level: 1, name: `A panel for ${POST}` })).toBeVisible();
  expect(readingGrade(await phone.getByRole('main').innerText())).toBeLessThanOrEqual(6);
  await picture(phone, `one-life-answer-${button === YES ? 'yes' : 'no'}`);
  await press(phone, phone.getByRole('button', { name: button }));
  await expect(phone.getByRole('status')).toBeVisible();
}

/** The recruiter sees how many said yes, and that whoever sits there meets every rule. */
export async function expectSeats(page: Page, recruitment: string, saidYes: number): Promise<void> {
  await page.goto(recruitment);
  const seats = page.getByRole('table', { name: 'People on the panel' }).locator('tbody tr');
  await expect(seats).toHaveCount(3);
  await expect(seats.filter({ hasText: 'Said yes' })).toHaveCount(saidYes);
  const rules = page.getByRole('listitem').filter({ hasText: /– (not )?met$/ });
  await expect(rules).not.toHaveCount(0);
  await expect(rules.filter({ hasText: 'not met' })).toHaveCount(0);
  await expectPage(page, POST, `one-life-seats-${saidYes}`);
}
