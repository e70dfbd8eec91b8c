import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { press } from './keyboard.ts';
import { expectPage } from './pages.ts';
import { PEOPLE } from './people.ts';
import { expect, test } from './test.ts';

const VERIFY = fileURLToPath(new URL('../../fair-draw/src/cli/verify.ts', import.meta.url));

test('R49: a recruiter draws a panel by keyboard alone, and anyone can check it', async ({
  page,
  visitor,
  request,
}, testInfo) => {
  await test.step('she signs in', async () => {
    await page.goto('/');
    await expectPage(page, 'Fresh faces on every panel', 'welcome');
    await press(page, page.getByRole('banner').getByRole('link', { name: 'Sign in' }));
    await expectPage(page, 'Who would you like to be?', 'sign-in');
    await press(page, page.getByRole('button', { name: `Sign in as ${PEOPLE.recruiter}` }));
    await expectPage(page, `Hello, ${PEOPLE.recruiter}`, 'home-recruiter');
  });

  await test.step('she opens the recruitment that is ready to draw', async () => {
    await press(
      page,
      page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Panels' }),
    );
    await expectPage(page, 'Recruitments', 'recruitments');
    await press(page, readyRecruitment(page));
    await expectPage(page, 'Outreach worker', 'recruitment');
  });

  await test.step('she sees who could be drawn, who not and why, and the chances', async () => {
    await press(page, page.getByRole('link', { name: 'See who could be drawn' }));
    await expectPage(page, 'Who could be drawn');
    await expect(page.getByText('These rules can be met.')).toBeVisible();
    await expect(page.getByText('Would have a real chance')).toBeVisible();
    await expect(page.getByText('Why some can’t be drawn this time').first()).toBeVisible();
    await expectPage(page, 'Who could be drawn', 'eligibility');
    await press(page, page.getByRole('link', { name: 'Outreach worker' }));
  });

  await test.step('she starts the draw and watches the chances being worked out', async () => {
    await press(page, page.getByRole('link', { name: 'Go to the draw' }));
    await expectPage(page, 'The draw');
    const progress = page
      .getByRole('progressbar')
      .or(page.getByText('Fingerprint', { exact: true }))
      .waitFor();
    await press(page, page.getByRole('button', { name: 'Start the draw' }));
    await progress;
  });

  await test.step('everything but the luck is published, and then she draws', async () => {
    await expect(page.getByText('Fingerprint', { exact: true })).toBeVisible({ timeout: 60_000 });
    await expectPage(page, 'The draw', 'ceremony');
    await press(page, page.getByRole('button', { name: 'Reveal and draw the panel' }));
  });

  await test.step('there is a panel, with reserves, that meets every rule', async () => {
    await expect(rowsOf(page, 'People on the panel')).toHaveCount(4);
    await expect(rowsOf(page, 'Reserves in the order they are asked')).not.toHaveCount(0);
    const rules = page.getByRole('listitem').filter({ hasText: /– (not )?met$/ });
    await expect(rules).not.toHaveCount(0);
    await expect(rules.filter({ hasText: 'not met' })).toHaveCount(0);
    await expectPage(page, 'The draw', 'panel');
  });

  const link = page.getByRole('link', { name: 'See and check the public record' });
  const address = (await link.getAttribute('href')) ?? '';

  await test.step('her own browser checks the record as it is now, not as it was published', async () => {
    await press(page, link);
    await expect(page.getByText('This draw was fair: every check holds.')).toBeVisible();
  });

  await test.step('a visitor’s own browser checks the public record', async () => {
    await visitor.goto(address);
    await expect(visitor.getByText('This draw was fair: every check holds.')).toBeVisible();
    await expect(visitor.getByRole('listitem').filter({ hasText: /^✗/ })).toHaveCount(0);
    await expectPage(visitor, 'Outreach worker', 'record');
  });

  await test.step('the file holds on the command line, and a changed copy does not', async () => {
    const answer = await request.get(`/records/${address.split('/').at(-1)}.json`);
    const record = await answer.text();
    const file = testInfo.outputPath('record.json');
    writeFileSync(file, record);
    expect(execFileSync('node', [VERIFY, file], { encoding: 'utf8' })).toMatch(/^valid\n/);

    writeFileSync(file, withOneSeatSwapped(record));
    const { status, stdout, stderr } = spawnSync('node', [VERIFY, file], { encoding: 'utf8' });
    expect({ status, said: stdout + stderr }).toEqual({
      status: 1,
      said: expect.stringContaining('not valid'),
    });
  });
});

/** The first recruitment of this post that is ready to draw. */
function readyRecruitment(page: Page) {
  return page
    .getByRole('row', { name: /Outreach worker.*Ready to draw/ })
    .getByRole('link', { name: 'Outreach worker' })
    .first();
}

function rowsOf(page: Page, caption: string) {
  return page.getByRole('table', { name: caption }).locator('tbody tr');
}

/** The record with the first person of the panel and the first reserve changing places. */
function withOneSeatSwapped(text: string): string {
  const record = JSON.parse(text) as { result: { panel: unknown[]; reserves: unknown[] } };
  const { panel, reserves } = record.result;
  [panel[0], reserves[0]] = [reserves[0], panel[0]];
  return JSON.stringify(record);
}
