import { verifyOpening } from '@freshfaces/fair-draw/verify';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type DrawnBench, openDrawnBench } from '../testing/drawn-bench.ts';
import { openingForAuditor } from './opening-for-auditor.ts';

let on: DrawnBench;
beforeEach(async () => {
  on = await openDrawnBench();
});
afterEach(() => on.bench.dispose());

it('R49: an auditor finds that a draw kept its rules, without anybody’s name, until its secrets are gone', async () => {
  const { store, vault, secrets } = on.bench.panels;
  const opening = await openingForAuditor(store, vault, on.draw.id);
  expect(await verifyOpening(await on.record(), opening)).toMatchObject({ ok: true });
  expect(JSON.stringify(opening)).not.toMatch(/member-|need|organisation/);
  await store.transaction(() => secrets.forget(on.draw.id));
  expect(await openingForAuditor(store, vault, on.draw.id)).toBeNull();
});
