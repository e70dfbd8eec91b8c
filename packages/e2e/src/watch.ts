import type { BrowserContext } from '@playwright/test';

/** What no page may do, as it happened. */
export interface Faults {
  /** Errors in the console, breaches of the content security policy among them. */
  said: string[];
  /** Exceptions nobody caught. */
  thrown: string[];
  /** Addresses of other origins that were asked for something. */
  asked: string[];
}

export function noFaults(): Faults {
  return { said: [], thrown: [], asked: [] };
}

/** Notes the faults of every page of this browser context, those it opens later too. */
export function watch(context: BrowserContext, origin: string, faults: Faults): void {
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    faults.said.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.thrown.push(String(error.error())));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) faults.asked.push(url.href);
  });
}
