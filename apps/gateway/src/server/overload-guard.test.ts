import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openTestGateway, type TestGateway } from '../testing/test-gateway.ts';
import { overloadGuard } from './overload-guard.ts';

test('a server that cannot keep up turns requests away in a sentence, and comes back', async () => {
  const gateway = await openTestGateway({
    overload: overloadGuard({ longestDelayMs: 100, measuredOverMs: 1_000 }),
  });
  const turnedAway = await askWhileBusy(gateway);
  expect(turnedAway.json()).toMatchObject({
    code: 'BUSY',
    message: 'Freshfaces is very busy. Wait a moment and try again.',
  });
  expect(turnedAway.headers['retry-after']).toBeDefined();
  await expect.poll(() => statusOf(gateway), { timeout: 20_000, interval: 250 }).toBe(200);
  await gateway.dispose();
}, 60_000);

test('one long stretch of work turns nobody away', async () => {
  const gateway = await openTestGateway({
    overload: overloadGuard({ longestDelayMs: 150, measuredOverMs: 3_000 }),
  });
  stall(1_000);
  const until = performance.now() + 4_000;
  while (performance.now() < until) {
    expect(await statusOf(gateway)).toBe(200);
    await pause(20);
  }
  await gateway.dispose();
}, 60_000);

test('a test server has none: it answers however busy its machine is', async () => {
  const gateway = await openTestGateway();
  expect(gateway.server.hasDecorator('isUnderPressure')).toBe(false);
  await gateway.dispose();
});

/** Asks and stalls in turn until it is turned away; the lag is measured over a second. */
async function askWhileBusy({ server }: TestGateway) {
  for (let asked = 0; asked < 100; asked++) {
    const answer = await server.inject({ url: '/session' });
    if (answer.statusCode === 503) return answer;
    stall(300);
    await pause(1);
  }
  throw new Error('It never turned anyone away.');
}

async function statusOf({ server }: TestGateway): Promise<number> {
  return (await server.inject({ url: '/session' })).statusCode;
}

function stall(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}
