import type { Page } from '@playwright/test';
import { press } from '../keyboard.ts';
import { expectPage } from '../pages.ts';
import { picture } from '../pictures.ts';
import { expect } from '../test.ts';
import type { Stage } from './cast.ts';
import { mainLink, POST } from './recruit.ts';

/** The recruiter says that the interviews took place, and everyone who came is counted one turn. */
export async function recordService({ pages }: Stage, recruitment: string): Promise<void> {
  const { recruiter } = pages;
  await recruiter.goto(recruitment);
  await press(recruiter, recruiter.getByRole('button', { name: 'The interviews took place' }));
  await press(recruiter, recruiter.getByRole('button', { name: 'Yes, they took place' }));
  await expect(recruiter.getByText('Completed', { exact: true })).toBeVisible();
  await expectPage(recruiter, POST, 'one-life-completed');
  await onPaper(recruiter, 'one-life-panel-on-paper');
}

/** All turns of the last twelve months, as the coordinator reads them. */
export async function turnsCounted({ pages }: Stage): Promise<number> {
  const { coordinator } = pages;
  await coordinator.goto('/panels');
  await press(coordinator, mainLink(coordinator, 'Panels'));
  await press(coordinator, coordinator.getByRole('link', { name: 'How turns are shared' }));
  await expectPage(coordinator, 'How turns are shared', 'one-life-rotation');
  await press(coordinator, coordinator.getByRole('link', { name: 'All the figures' }));
  const turns = coordinator
    .getByRole('table', { name: 'Same-faces measures' })
    .getByRole('row', { name: /^Turns/ })
    .getByRole('cell')
    .first();
  await expect(turns).toHaveText(/^\d+$/);
  await expectPage(coordinator, 'All the figures');
  await onPaper(coordinator, 'one-life-rotation-on-paper');
  return Number(await turns.innerText());
}

/** A witness’s own browser checks the record, and that it stands in the public log that only grew. */
export async function checkRecord({ pages }: Stage, recruitment: string): Promise<void> {
  const { recruiter, lantern } = pages;
  await recruiter.goto(recruitment);
  const record = recruiter.getByRole('link', { name: 'See and check the public record' });
  const address = (await record.getAttribute('href')) ?? '';
  await someoneCameInEachTime(lantern, address.split('/').at(-1) ?? '');
  await lantern.goto(address);
  await expect(lantern.getByText('This draw was fair: every check holds.')).toBeVisible();
  await expect(
    lantern.getByText(/This record is entries .* of the network’s log\.$/),
  ).toBeVisible();
  await expect(
    lantern.getByText(/They are all still there, unchanged|Nothing was changed/),
  ).toBeVisible();
  await expectPage(lantern, POST, 'one-life-record');
  await onPaper(lantern, 'one-life-record-on-paper');
}

/**
 * The commissioner of the contract opens what the record seals: every line of the table and every reserve who
 * came in kept the rules, as her own browser finds. Anyone can read that she did; nobody else can open it.
 */
export async function auditDraw(stage: Stage, recruitment: string): Promise<void> {
  const { coordinator, lantern } = stage.pages;
  const commissioner = await stage.commissioner();
  await coordinator.goto(recruitment);
  await press(
    coordinator,
    coordinator.getByRole('link', { name: 'See and check the public record' }),
  );
  await expect(coordinator.getByText('No auditor has checked this record yet.')).toBeVisible();
  await expect(coordinator.getByRole('button', { name: CHECK })).toHaveCount(0);
  await commissioner.goto(new URL(coordinator.url()).pathname);
  await commissioner
    .getByLabel('Why do you check it?')
    .fill('Three people were replaced, so we check that each reserve was the right one.');
  await press(commissioner, commissioner.getByRole('button', { name: CHECK }));
  await expect(
    commissioner.getByText(/3 people were replaced by whom the rule names/),
  ).toBeVisible();
  await expect(commissioner.getByText(ALL_KEPT)).toBeVisible();
  await expectPage(commissioner, POST, 'one-life-audit');
  await lantern.reload();
  await expect(lantern.getByText(ALL_KEPT)).toBeVisible();
  await expect(lantern.getByRole('button', { name: CHECK })).toHaveCount(0);
}

const CHECK = 'Check that the rules were kept';

const ALL_KEPT =
  /^.?Checked by Wexcombe City Council .*: every line of the table and every reserve kept the rules\.$/;

/** The member finds the draw on their own pages, and checks their receipt (R170). */
export async function checkReceipt({ pages }: Stage): Promise<void> {
  const { member } = pages;
  await member.goto('/my/draws');
  const draw = member.locator('.box').filter({ hasText: POST });
  await press(member, draw.getByRole('link', { name: 'See my chance, and check it' }));
  await expectPage(member, 'You were in this draw', 'one-life-proof');
  await press(member, member.getByRole('link', { name: 'Check it on this phone or computer' }));
  await expect(member.getByText('Yes, you were in this draw.')).toBeVisible();
}

async function onPaper(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await picture(page, name);
  await page.emulateMedia({ media: 'screen' });
}

/** After the no, the silence and the drop-out a reserve came in each time, as the record proves. */
async function someoneCameInEachTime(page: Page, drawId: string): Promise<void> {
  const answer = await page.request.get(new URL(`/records/${drawId}.json`, page.url()).href);
  const record = (await answer.json()) as { replacements: { joined: number | null }[] };
  expect(record.replacements.map(({ joined }) => joined !== null)).toEqual([true, true, true]);
}
