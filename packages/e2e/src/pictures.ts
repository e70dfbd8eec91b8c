import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const KEPT = fileURLToPath(new URL('../../../docs/pictures', import.meta.url));
const PASSING = fileURLToPath(new URL('../../../test-results/pictures', import.meta.url));

/** How much of a long page a picture shows, in pixels. */
const TALLEST = 1500;

/** A screenshot of the page: kept for the documents with `KEEP_PICTURES=1`, else beside the test results. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['KEEP_PICTURES'] ? KEPT : PASSING;
  await page.mouse.move(0, 0);
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  await page.screenshot({
    path: join(folder, `${name}.png`),
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) },
    animations: 'disabled',
  });
}
