import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';

const KEPT = fileURLToPath(new URL('../../../docs/pictures', import.meta.url));
const PASSING = fileURLToPath(new URL('../../../test-results/pictures', import.meta.url));

/** How much of a long page a picture shows, in pixels. */
const TALLEST = 1500;

/** Above what a picture begins with, in pixels. */
const ROOM_ABOVE = 40;

/**
 * A screenshot of the page, from its top or from a part of it: kept for the documents with
 * `KEEP_PICTURES=1`, else beside the test results.
 */
export async function picture(page: Page, name: string, from?: Locator): Promise<void> {
  const folder = process.env['KEEP_PICTURES'] ? KEPT : PASSING;
  await page.mouse.move(0, 0);
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const top = from ? (await from.evaluate(topOnPage)) - ROOM_ABOVE : 0;
  await page.screenshot({
    path: join(folder, `${name}.png`),
    fullPage: true,
    clip: { x: 0, y: top, width, height: Math.min(height - top, TALLEST) },
    animations: 'disabled',
  });
}

function topOnPage(part: Element): number {
  return Math.round(part.getBoundingClientRect().top + window.scrollY);
}
