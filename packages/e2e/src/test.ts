import { test as base, type Page } from '@playwright/test';
import { type Faults, noFaults, watch } from './watch.ts';

interface Given {
  /** What went wrong in any page of this test; a test that breaks something on purpose empties it. */
  faults: Faults;
  /** A second browser in which nobody is signed in. */
  visitor: Page;
}

/** Every test also fails on a console error, a breach of the content policy, or a request to another origin. */
export const test = base.extend<Given>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults = noFaults();
      watch(context, baseURL ?? '', faults);
      await use(faults);
      base.expect(faults).toEqual(noFaults());
    },
    { auto: true },
  ],
  visitor: async ({ browser, baseURL, faults }, use) => {
    const context = await browser.newContext();
    watch(context, baseURL ?? '', faults);
    await use(await context.newPage());
    await context.close();
  },
});

export { expect } from '@playwright/test';
