import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { press } from './keyboard.ts';
import { expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { expect, test } from './test.ts';

const ROWS = 500;
const BAD = 20;
const FIRST = ['Ada', 'Ben', 'Cleo', 'Dev', 'Efa', 'Fin', 'Gus', 'Hana', 'Ivo', 'Jo'];
const SECOND = ['Ash', 'Birch', 'Cedar', 'Dale', 'Elm', 'Fern', 'Gorse', 'Heath', 'Ivy', 'Juniper'];
const THIRD = ['Ley', 'Marsh', 'Nook', 'Orchard', 'Pike'];

/** `Ada Ash-Ley`: five hundred names, each once. */
function nameOf(at: number): string {
  return `${FIRST[at % 10]} ${SECOND[Math.floor(at / 10) % 10]}-${THIRD[Math.floor(at / 100)]}`;
}

/** Every 25th row is bad: by turns no name, no e-mail address, no date, a role nobody knows. */
function rowOf(at: number): string {
  const good = [nameOf(at), `person${at}@example.org`, 'panel member', '31/03/2025', 'yes'];
  if (at % (ROWS / BAD) === 7) {
    const kind = Math.floor(at / (ROWS / BAD)) % 4;
    good[[0, 1, 3, 2][kind] ?? 0] = ['', 'not an address', '31/02/2025', 'juggler'][kind] ?? '';
  }
  return good.join(',');
}

const FILE = [
  'Name,Email,Trained for,Joined,In the shared pool',
  ...Array.from({ length: ROWS }, (_, at) => rowOf(at)),
].join('\n');

/** What puts each kind of fault right, by the heading of the cell. */
const RIGHT: Readonly<Record<string, string>> = {
  Email: 'mended@example.org',
  'Trained for': 'chair',
  Joined: '28/02/2025',
};

/** Types into the cell that has the focus and saves its row; answers the row's number. */
async function mendFocused(page: Page, mended: number): Promise<void> {
  const focused = page.locator(':focus');
  const [, row = '', field = ''] =
    /^row-(\d+)-(\w+)$/.exec((await focused.getAttribute('id')) ?? '') ?? [];
  const heading = { NAME: 'Name', EMAIL: 'Email', TRAINED_FOR: 'Trained for', JOINED_ON: 'Joined' };
  const label = heading[field as keyof typeof heading];
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(label === 'Name' ? `Mended Person${mended}son` : (RIGHT[label] ?? ''));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('form', { name: `Row ${row}`, exact: true })).toHaveCount(0);
}

test('R19: 500 rows with 20 bad ones are mended in place and added, by keyboard', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signIn(page, PEOPLE.lead);
  await page.goto('/pool/import');
  await page
    .getByLabel('File with your members')
    .setInputFiles({ name: 'five-hundred.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  await press(page, page.getByRole('button', { name: 'Continue' }));
  await expectPage(page, 'Match the columns');
  await press(page, page.getByRole('button', { name: 'Check the rows' }));
  await expectPage(page, 'Check the rows');
  await expect(page.getByRole('button', { name: 'Add 480 members' })).toBeVisible();

  await page.goto('/pool/import');
  await press(page, page.getByRole('link', { name: 'five-hundred.csv' }));
  await press(page, page.getByRole('link', { name: 'Put 20 rows right' }));
  await expect(page.getByRole('form')).toHaveCount(BAD);
  await expectPage(page, 'Check the rows', 'mend-rows');

  await page.getByRole('form').first().getByRole('textbox').first().focus();
  for (let left = BAD; left > 1; left -= 1) {
    await mendFocused(page, left);
    await expect(page.getByRole('form')).toHaveCount(left - 1);
    await expect(page.locator(':focus')).toHaveAttribute('id', /^row-\d+-[A-Z_]+$/);
  }
  await press(page, page.getByText(/^Leave row \d+ out$/).and(page.locator('summary')));
  await page.getByLabel('Why?').selectOption('They said no');
  await press(page, page.getByRole('button', { name: /^Leave row \d+ out$/ }));
  await expect(page.getByText('Every row is ready.', { exact: true })).toBeVisible();

  const before = Date.now();
  await press(page, page.getByRole('button', { name: 'Add 499 members' }));
  await expectPage(page, '499 members added', 'imported');
  expect(Date.now() - before).toBeLessThan(20_000);
  await expectAccessible(page);

  await press(page, page.getByRole('button', { name: 'Take them back' }));
  await press(page, page.getByRole('button', { name: 'Take 499 members back' }));
  await expectPage(page, 'The members were taken back');
});
