import { RECORDED_ROUND, RECORDED_ROUNDS } from '@freshfaces/fair-draw/testing/recorded-rounds';
import { describe, expect, test } from 'vitest';
import { type Ask, createDrandBeacon } from './drand-beacon.ts';

const SIGNATURE = RECORDED_ROUNDS.get(RECORDED_ROUND) ?? '';
const says = (round: number, signature: string) => Response.json({ round, signature });
const never: Ask = (_url, { signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

describe('the public beacon', () => {
  test('hands out what drand signed for a round', async () => {
    const asked: string[] = [];
    const beacon = createDrandBeacon(async (url) => {
      asked.push(url);
      return says(RECORDED_ROUND, SIGNATURE);
    });
    expect(await beacon.signatureOf(RECORDED_ROUND)).toBe(SIGNATURE);
    expect(asked[0]).toMatch(/^https:\/\/api\.drand\.sh\/52db9ba7[0-9a-f]+\/public\/32398885$/);
  });

  test('believes nobody who says what drand did not sign', async () => {
    const forged = createDrandBeacon(async () =>
      says(RECORDED_ROUND, SIGNATURE.replace(/^8/, '9')),
    );
    expect(await forged.signatureOf(RECORDED_ROUND)).toBeNull();
    expect(await forged.isReachable()).toBe(false);
    const older = RECORDED_ROUNDS.get(1000) ?? '';
    const replayed = createDrandBeacon(async () => says(1000, older));
    expect(await replayed.signatureOf(RECORDED_ROUND)).toBeNull();
  });

  test('takes the other address where one lies, is down or never answers', async () => {
    const oneOf =
      (bad: Ask): Ask =>
      (url, init) =>
        url.includes('cloudflare')
          ? Promise.resolve(says(RECORDED_ROUND, SIGNATURE))
          : bad(url, init);
    const bad: Ask[] = [
      async () => says(RECORDED_ROUND, 'ff'.repeat(48)),
      async () => new Response('down', { status: 502 }),
      async () => {
        throw new TypeError('fetch failed');
      },
      never,
    ];
    for (const how of bad) {
      expect(await createDrandBeacon(oneOf(how), 50).signatureOf(RECORDED_ROUND)).toBe(SIGNATURE);
    }
  });

  test('gives up within its patience where nobody answers', async () => {
    const began = performance.now();
    expect(await createDrandBeacon(never, 50).isReachable()).toBe(false);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
