import type { Browser, BrowserContext, Page } from '@playwright/test';
import { press } from '../keyboard.ts';
import { startOwnNetwork } from '../own-network.ts';
import { expect } from '../test.ts';
import { type Faults, watch } from '../watch.ts';

/** The six who sign in, by what the sign-in page calls them. */
const CAST = {
  /** Recruits at Harbour Homes and looks after its members. */
  recruiter: 'Amina Yusuf',
  /** Recruits at Lantern: the first witness, and the lead of Lantern's members. */
  lantern: 'Bridget O’Dowd',
  /** Recruits at Northgate: the second witness. */
  northgate: 'Gethin Price',
  /** Looks after Tideway's members. */
  lead: 'Marcus Bell',
  coordinator: 'Sofia Lindqvist',
  /** Until it is known who of the members to sign in as could be drawn. */
  member: 'Joined a few weeks ago',
} as const;

/** Buys the service that the panel recruits for, and comes at the end. */
const COMMISSIONER = 'Dr Helen Marsh';

type Part = keyof typeof CAST;

const MINUTES_A_DAY = 24 * 60;

/** Six browsers on a network of their own, whose clock only moves on. */
export interface Stage {
  readonly pages: Readonly<Record<Part, Page>>;
  /** A small phone without scripts, signed in by nothing but personal links. */
  readonly phone: Page;
  /** Everyone signs in, each in their own browser. */
  signIn(): Promise<void>;
  /** The commissioner signs in, in a browser of their own with the clock of today. */
  commissioner(): Promise<Page>;
  /** Someone else takes the part, from now on. */
  recast(part: Part, person: string): Promise<void>;
  /** That many days later, for the server and for every browser. Everyone signs in again. */
  travelTo(days: number): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(browser: Browser, faults: Faults): Promise<Stage> {
  const network = await startOwnNetwork({ demo: true });
  const { address } = network;
  const contexts: BrowserContext[] = [];
  const cast: Record<Part, string> = { ...CAST };
  let daysOn = 0;

  async function newPage(options: Parameters<Browser['newContext']>[0]): Promise<Page> {
    const context = await browser.newContext({ baseURL: address, ...options });
    watch(context, address, faults);
    contexts.push(context);
    return context.newPage();
  }

  const parts = Object.keys(CAST) as Part[];
  const opened: [Part, Page][] = [];
  for (const part of parts) opened.push([part, await newPage({})]);
  const pages = Object.fromEntries(opened) as Record<Part, Page>;
  const phone = await newPage({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });

  async function signIn(): Promise<void> {
    for (const part of parts) await signInAs(pages[part], cast[part]);
  }

  return {
    pages,
    phone,
    signIn,
    async commissioner() {
      const page = await newPage({});
      await page.addInitScript({ content: fastClock(daysOn * MINUTES_A_DAY * 60_000) });
      await signInAs(page, COMMISSIONER);
      return page;
    },
    async recast(part, person) {
      cast[part] = person;
      await signInAs(pages[part], person);
    },
    async travelTo(days) {
      for (const part of parts) await pages[part].goto('about:blank');
      daysOn = days;
      await network.restart(days * MINUTES_A_DAY);
      for (const context of contexts) {
        await context.clearCookies();
        await context.addInitScript({ content: fastClock(days * MINUTES_A_DAY * 60_000) });
      }
      await signIn();
    },
    async close() {
      for (const context of contexts) await context.close();
      await network.dispose();
    },
  };
}

/** By keyboard, through the page a newcomer sees. */
async function signInAs(page: Page, person: string): Promise<void> {
  await page.goto('/sign-in');
  const one = page.getByRole('listitem').filter({ hasText: person });
  await press(page, one.getByRole('button'));
  await expect(page.getByRole('heading', { level: 1, name: /^Hello, / })).toBeVisible();
}

/** The clock of a browser, this many milliseconds fast; the last one given counts. */
function fastClock(fast: number): string {
  return `{
    const RealDate = (globalThis.RealDate ??= Date);
    globalThis.Date = class extends RealDate {
      constructor(...given) { super(...(given.length > 0 ? given : [RealDate.now() + ${fast}])); }
      static now() { return RealDate.now() + ${fast}; }
    };
  }`;
}

/** `YYYY-MM-DD`, that many days from the real today. */
export function dayAfter(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
