import { expect, it, vi } from 'vitest';
import type { Solve, Solved } from '../solve.ts';
import { solveInLine } from './solve-in-line.ts';

const NO: Solved = { feasible: false, reason: 'No.', relaxations: [] };

function lineOf(atOnce: number) {
  const atWork: ((how: 'well' | 'badly') => void)[] = [];
  const solve: Solve = () =>
    new Promise((resolve, reject) =>
      atWork.push((how) => (how === 'well' ? resolve(NO) : reject(new Error('fault')))),
    );
  const inLine = solveInLine(solve, atOnce);
  const rules = { seats: 1, reserves: 0, quotas: [], caps: [], policy: 'even' } as const;
  const ask = async (signal?: AbortSignal) =>
    inLine({ candidates: [], rules }, signal ? { signal } : {});
  return { atWork, ask };
}

it('solves two at a time and the rest in their order, a fault or none', async () => {
  const { atWork, ask } = lineOf(2);
  const answers = [ask(), ask(), ask(), ask()];
  await vi.waitFor(() => expect(atWork).toHaveLength(2));
  atWork[0]?.('badly');
  await expect(answers[0]).rejects.toThrow('fault');
  await vi.waitFor(() => expect(atWork).toHaveLength(3));
  for (const at of [1, 2]) atWork[at]?.('well');
  await vi.waitFor(() => expect(atWork).toHaveLength(4));
  atWork[3]?.('well');
  expect(await Promise.all(answers.slice(1))).toEqual([NO, NO, NO]);
});

it('lets whoever waits leave the line, and nobody loses their place', async () => {
  const { atWork, ask } = lineOf(1);
  const abort = new AbortController();
  const [first, second, third] = [ask(), ask(abort.signal), ask()];
  abort.abort(new Error('cancelled'));
  await expect(second).rejects.toThrow('cancelled');
  await vi.waitFor(() => expect(atWork).toHaveLength(1));
  atWork[0]?.('well');
  await first;
  await vi.waitFor(() => expect(atWork).toHaveLength(2));
  atWork[1]?.('well');
  expect(await third).toEqual(NO);
  const after = ask();
  await vi.waitFor(() => expect(atWork).toHaveLength(3));
  atWork[2]?.('well');
  expect(await after).toEqual(NO);
});
