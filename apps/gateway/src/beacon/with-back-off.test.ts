import { beforeEach, describe, expect, test } from 'vitest';
import { withBackOff } from './with-back-off.ts';

let at: number;
let asked: number[];
let answer: string | null;
let isThere: boolean;
const beacon = withBackOff(
  {
    isReachable: async () => isThere,
    signatureOf: async () => {
      asked.push(at);
      return answer;
    },
  },
  () => new Date(at * 1000).toISOString(),
);

beforeEach(async () => {
  [at, answer, isThere] = [0, 'signed', true];
  await beacon.isReachable();
  asked = [];
});

/** As the job does: asks every two seconds. */
async function askUntil(end: number): Promise<void> {
  for (; at < end; at += 2) await beacon.signatureOf(1);
}

describe('a silent beacon', () => {
  test('is asked less and less often, and at least every minute', async () => {
    answer = null;
    await askUntil(240);
    expect(asked).toEqual([0, 2, 6, 14, 30, 62, 122, 182]);
  });

  test('is asked at once again when it has spoken', async () => {
    answer = null;
    await askUntil(40);
    answer = 'signed';
    at = 62;
    expect(await beacon.signatureOf(1)).toBe('signed');
    expect(await beacon.signatureOf(2)).toBe('signed');
    asked = [];
    answer = null;
    await askUntil(68);
    expect(asked).toEqual([62, 64]);
  });

  test('is silent once for all draws that ask at one moment', async () => {
    answer = null;
    await Promise.all([1, 2, 3].map((round) => beacon.signatureOf(round)));
    expect(asked).toEqual([0, 0, 0]);
    at = 2;
    await beacon.signatureOf(1);
    expect(asked).toEqual([0, 0, 0, 2]);
  });

  test('is asked whether it can be reached without waiting, and is asked for rounds when it can', async () => {
    answer = null;
    await askUntil(8);
    expect(asked).toEqual([0, 2, 6]);
    isThere = false;
    expect(await beacon.isReachable()).toBe(false);
    await beacon.signatureOf(1);
    expect(asked).toEqual([0, 2, 6]);
    isThere = true;
    expect(await beacon.isReachable()).toBe(true);
    await beacon.signatureOf(1);
    expect(asked).toEqual([0, 2, 6, 8]);
  });
});
