import { press } from './keyboard.ts';
import { expectPage } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { picture } from './pictures.ts';
import { expect, test } from './test.ts';

const LOG = '/panels/records/log';

test('anyone checks the whole public log in their browser, by keyboard; staff become witnesses of it', async ({
  page,
  visitor,
}) => {
  await test.step('a visitor finds it from the records, and their browser checks all of it', async () => {
    await visitor.goto('/panels/records');
    await press(visitor, visitor.getByRole('link', { name: 'The public log of this network' }));
    await expect(visitor.getByText(/The log holds \d+ entries, signed\.$/)).toBeVisible();
    await press(visitor, visitor.getByRole('button', { name: /^Check the whole log/ }));
    await expect(visitor.getByText('The whole log holds.')).toBeVisible({ timeout: 60_000 });
    await expect(
      visitor.getByText(/^Members asked who is interested: .+, .+/).first(),
    ).toBeVisible();
    await expectPage(visitor, 'The public log', 'public-log');
    await visitor.emulateMedia({ media: 'print' });
    await picture(visitor, 'public-log-on-paper');
    await visitor.emulateMedia({ media: 'screen' });
  });

  await test.step('what a recruiter saw is kept for her organisation, for all to see', async () => {
    await signIn(page, PEOPLE.recruiter);
    await page.goto(LOG);
    await expect(page.getByText(/This is the first time this browser looks/)).toBeVisible();
    await expect(async () => {
      await visitor.goto(LOG);
      const row = visitor.getByRole('row', { name: /^Harbour Homes/ });
      await expect(row.getByRole('cell', { name: 'Yes' })).toBeVisible();
    }).toPass();
    await expect(
      visitor.getByText(/Nothing was changed or added since|were added since/),
    ).toBeVisible();
  });

  await test.step('a head that was saved is held against the log', async () => {
    const saved = await visitor.request.get('/log/head.json');
    await visitor.getByLabel('A signed summary of this log').setInputFiles({
      name: 'head.json',
      mimeType: 'application/json',
      buffer: await saved.body(),
    });
    await expect(visitor.getByText('The log still begins with everything you saw.')).toBeVisible();
  });
});
