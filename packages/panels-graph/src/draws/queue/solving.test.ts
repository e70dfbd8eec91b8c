import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { create, RECRUITER, start } from '../../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../../testing/panels-bench.ts';
import type { Solve } from '../solve.ts';
import { createSolving } from '../solving.ts';
import { placeInWords } from './queue.ts';

let bench: PanelsBench;
let waiting: (() => void)[] = [];
let most = 0;

/** A solver that ends when the test says so; counts how many are at work. */
const solveWhenTold: Solve = (_input, { signal } = {}) =>
  new Promise((resolve, reject) => {
    waiting.push(() => resolve({ feasible: false, reason: 'No.', relaxations: [] }));
    most = Math.max(most, waiting.length);
    signal?.addEventListener('abort', () => {
      waiting.pop();
      reject(signal.reason as Error);
    });
  });

beforeEach(async () => {
  waiting = [];
  most = 0;
  bench = await openPanelsBench({ solve: solveWhenTold });
});
afterEach(() => bench.dispose());

const states = async (ids: readonly string[]) =>
  (await bench.panels.draws.getMany(ids)).map((draw) => draw?.state);

describe('draws that are started together', () => {
  it('are worked out a few at a time, each in the end', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 4; at++) {
      ids.push((await start(bench, await create(bench))).data.startDraw.id);
    }
    for (let done = 0; done < ids.length; done++) {
      await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0));
      waiting.shift()?.();
    }
    await vi.waitFor(async () => expect(new Set(await states(ids))).toEqual(new Set(['failed'])));
    expect(most).toBe(1);
  });

  it('are refused from the sixth of one organisation on', async () => {
    for (let at = 0; at < 5; at++) await start(bench, await create(bench));
    const { code, message } = await start(bench, await create(bench));
    expect({ code, message }).toEqual({
      code: 'BUSY',
      message: expect.stringContaining('5 draws waiting or being worked out'),
    });
  });

  it('show how many are before them', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 3; at++) {
      bench.at(`2026-11-22T09:0${at}:00.000Z`);
      ids.push((await start(bench, await create(bench))).data.startDraw.id);
    }
    await vi.waitFor(() => expect(waiting.length).toBe(1));
    const last = `query ($id: ID!) { draw(id: $id) { state progress { stage done } } }`;
    const { data } = await bench.ask(last, { id: ids[2] }, RECRUITER);
    expect(data['draw']).toEqual({
      state: 'QUEUED',
      progress: { stage: placeInWords(1), done: 0 },
    });
  });

  it('are not taken up twice by two servers', async () => {
    const other = createSolving({ ...bench.panels, solvesAtOnce: 3 });
    for (let at = 0; at < 4; at++) await start(bench, await create(bench));
    other.takeNext();
    await vi.waitFor(() => expect(waiting.length).toBe(4));
    const attempts = (await bench.panels.draws.find({ where: { state: 'solving' } })).items;
    expect(attempts.map((draw) => draw.attempts)).toEqual([1, 1, 1, 1]);
  });
});
