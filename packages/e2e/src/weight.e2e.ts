import type { Request } from '@playwright/test';
import { AREAS } from './areas.ts';
import { expectLoaded } from './pages.ts';
import { PEOPLE, signIn } from './people.ts';
import { expect, test } from './test.ts';

/** DESIGN.md §4: all scripts of the first load of an area, as they are sent. */
const MOST_BYTES = 200_000;

for (const { name, path } of [
  ...AREAS.map(({ name }) => ({ name, path: `/${name}` })),
  { name: 'a public record', path: '/panels/records' },
]) {
  test(`the first load of ${name} carries less than 200 kB of script`, async ({
    page,
    browser,
  }) => {
    await signIn(page, PEOPLE.coordinator);
    const storageState = await page.context().storageState();
    const fresh = await browser.newContext({ storageState });
    const first = await fresh.newPage();
    const scripts: Request[] = [];
    first.on('requestfinished', (request) => {
      if (request.resourceType() === 'script') scripts.push(request);
    });
    await first.goto(path);
    await expectLoaded(first);
    const sizes = await Promise.all(scripts.map((request) => request.sizes()));
    const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    await fresh.close();
    test.info().annotations.push({ type: 'script', description: `${Math.round(bytes / 1000)} kB` });
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });
}
