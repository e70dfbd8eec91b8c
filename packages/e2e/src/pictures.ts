import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const KEPT = fileURLToPath(new URL('../../../docs/pictures', import.meta.url));
const PASSING = fileURLToPath(new URL('../../../test-results/pictures', import.meta.url));

/** A screenshot of the page: kept for the documents with `KEEP_PICTURES=1`, else beside the test results. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['KEEP_PICTURES'] ? KEPT : PASSING;
  await page.mouse.move(0, 0);
  await page.screenshot({
    path: join(folder, `${name}.png`),
    fullPage: true,
    animations: 'disabled',
  });
}
