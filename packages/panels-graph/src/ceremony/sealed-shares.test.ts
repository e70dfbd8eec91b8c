import { findAll } from '@freshfaces/store';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publishWitnessed, revealAs, shareOf } from '../testing/ceremony.ts';
import { create } from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';
import { KEPT_SHARES } from './draw-shares.store.ts';

let bench: PanelsBench;
beforeEach(async () => {
  bench = await openPanelsBench();
});
afterEach(() => bench.dispose());

it('R49: a share lies sealed in the store, so that nobody who reads it can foresee the draw', async () => {
  const id = await publishWitnessed(bench, await create(bench));
  expect((await revealAs(bench, id, 'lantern')).code).toBeNull();
  const raw = bench.panels.store.collection('draw-shares', KEPT_SHARES);
  const kept = await findAll(raw, { where: { drawId: id } });
  expect(kept.map(({ value }) => value !== null)).toEqual([false, true, false]);
  expect(JSON.stringify(kept)).not.toContain(shareOf(id, 'lantern'));
  const share = await bench.panels.shares.get(`${id}:witness:lantern`);
  expect(share?.value).toBe(shareOf(id, 'lantern'));
});
