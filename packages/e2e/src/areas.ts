import type { Page } from '@playwright/test';

/** The five areas: where each is, its title, and the title of its first page for a coordinator. */
export const AREAS = [
  { name: 'pool', title: 'Pool', opens: 'The pool' },
  { name: 'panels', title: 'Panels', opens: 'Recruitments' },
  { name: 'commissioning', title: 'Contracts', opens: 'Contracts' },
  { name: 'practice', title: 'What worked', opens: 'What worked, and what did not' },
  { name: 'people', title: 'People', opens: 'People' },
] as const;

export type Area = (typeof AREAS)[number];

/** Ways in which the server of an area fails, each for this page only; `mend` undoes them. */
export const WAYS_TO_BREAK = {
  /** Nothing answers. */
  killed: (page: Page, { name }: Area) =>
    page.route(`**/areas/${name}/**`, (route) => route.abort()),
  /** Requests are taken and never answered. */
  hanging: (page: Page, { name }: Area) => page.route(`**/areas/${name}/**`, () => {}),
  /** Its code can't be read. */
  garbled: (page: Page, { name }: Area) => answerWith(page, name, 'const area = {'),
  /** Its code loads, and throws as soon as it is shown. */
  faulty: (page: Page, { name }: Area) =>
    answerWith(
      page,
      name,
      `globalThis[${JSON.stringify(name)}] = {
        init() {},
        get: async () => () => ({ __esModule: true, default() { throw new Error('a faulty area'); } }),
      };`,
    ),
} as const;

/** The server of the area is back. */
export function mend(page: Page): Promise<void> {
  return page.unrouteAll({ behavior: 'ignoreErrors' });
}

function answerWith(page: Page, name: string, script: string): Promise<unknown> {
  return page.route(`**/areas/${name}/remoteEntry.js*`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
}
