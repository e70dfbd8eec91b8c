import { afterEach, expect, test } from 'vitest';
import { openBrowser } from '../testing/browser.ts';
import { openTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let gateway: TestGateway;
afterEach(() => gateway.dispose());

const open = async (proxies?: string) => {
  const environment = {
    FRESHFACES_PUBLIC_URL: 'https://freshfaces.example',
    ...(proxies && { FRESHFACES_PROXIES: proxies }),
  };
  gateway = await openTestGateway({ environment });
};

/** Eleven tries at what ten are allowed of in a minute. */
async function eleven(forwardedFor: (at: number) => string): Promise<(number | undefined)[]> {
  const statuses = [];
  for (let at = 1; at <= 11; at++) {
    const headers = { 'x-forwarded-for': forwardedFor(at) };
    const request = { method: 'POST', url: '/set-up', payload: {}, headers } as const;
    statuses.push((await openBrowser(gateway).send(request)).status);
  }
  return statuses;
}

test('a visitor behind our proxy can’t choose the address they are counted under', async () => {
  await open();
  expect((await eleven((at) => `198.51.100.${at}, 203.0.113.7`)).at(-1)).toBe(429);
});

test('visitors behind our proxy are counted each alone', async () => {
  await open();
  expect(await eleven((at) => `198.51.100.${at}`)).not.toContain(429);
});

test('behind two proxies it is the first of them that knows the visitor', async () => {
  await open('2');
  expect((await eleven((at) => `198.51.100.${at}, 203.0.113.7, 10.0.0.2`)).at(-1)).toBe(429);
  expect(await eleven((at) => `203.0.113.7, 198.51.100.${at}, 10.0.0.2`)).not.toContain(429);
});
