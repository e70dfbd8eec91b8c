import type { Page } from '@playwright/test';
import { press } from '../keyboard.ts';
import { expectPage } from '../pages.ts';
import { expect } from '../test.ts';
import { dayAfter, type Stage } from './cast.ts';
import { POST } from './recruit.ts';

const RISK = 'Everyone on the panel has a risk assessment that is up to date.';
const STAFF = 'At least one member of staff is named.';

/** What is missing is done, the staff are named, and the recruiter gives her word (R30, R33, R38). */
export async function confirmPanel({ pages }: Stage, recruitment: string): Promise<void> {
  const { recruiter, lead } = pages;
  await recruiter.goto(recruitment);
  if (await isToDo(recruiter, RISK)) {
    await assessRisks(recruiter, [recruiter, lead]);
    await recruiter.goto(recruitment);
  }
  if (await isToDo(recruiter, STAFF)) {
    await press(recruiter, recruiter.getByText('Name the staff', { exact: true }));
    await recruiter.getByLabel('Amina Yusuf').selectOption('Chairs the panel');
    await press(recruiter, recruiter.getByRole('button', { name: 'Save the staff' }));
    await expect(recruiter.getByText('Amina Yusuf: chairs the panel')).toBeVisible();
  }
  await press(recruiter, recruiter.getByRole('button', { name: 'Confirm the panel' }));
  await expect(recruiter.getByText(/Confirmed on /)).toBeVisible();
  await expectPage(recruiter, POST, 'one-life-confirmed');
}

async function isToDo(page: Page, rule: string): Promise<boolean> {
  const check = page.getByRole('main').getByRole('listitem').filter({ hasText: rule });
  await expect(check.getByText(/^(Done|To do)$/)).toBeVisible();
  return check.getByText('To do').isVisible();
}

/** Each lead writes down when it was done for those of the panel whom they look after. */
async function assessRisks(recruiter: Page, leads: readonly Page[]): Promise<void> {
  const links = recruiter.getByRole('link', { name: 'How to reach them' });
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const address of addresses) {
    for (const lead of leads) {
      await lead.goto(`${address}/risk`);
      await expect(lead.getByRole('heading', { level: 1, name: 'Risk assessment' })).toBeVisible();
      const others = lead.getByText(/lead of their home organisation|home organisation’s lead/);
      const done = lead.getByLabel('Done on');
      await expect(others.or(done)).toBeVisible();
      if (await others.isVisible()) continue;
      await done.fill(dayAfter(0));
      await lead.getByLabel('Look at it again by').fill(dayAfter(300));
      await press(lead, lead.getByRole('button', { name: 'Save' }));
      await expect(lead.getByRole('heading', { level: 1, name: 'Risk assessment' })).toHaveCount(0);
    }
  }
}
