import { timeOfRound } from '@freshfaces/fair-draw/beacon';
import type { DrawRecord, Revealed } from '@freshfaces/fair-draw/record';
import { RECORDED_ROUND, RECORDED_ROUNDS } from '@freshfaces/fair-draw/testing/recorded-rounds';
import { verifyText } from '@freshfaces/fair-draw/verify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  advanceAt,
  publishWitnessed,
  recordedBeacon,
  revealAs,
  shareOf,
} from '../testing/ceremony.ts';
import { create, reveal, startAndSettle } from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const ROUND_AT = timeOfRound(RECORDED_ROUND);
const before = (seconds: number) => new Date(Date.parse(ROUND_AT) - seconds * 1_000).toISOString();
/** Published now, the minute to reveal and the margin end at the recorded round. */
const PUBLISHED_AT = before(75);

let bench: PanelsBench;
const open = async (beacon = recordedBeacon(RECORDED_ROUNDS)) => {
  bench = await openPanelsBench({ beacon });
  bench.at(PUBLISHED_AT);
};
afterEach(() => bench.dispose());

const stateOf = async (id: string) => (await bench.panels.draws.get(id))?.state;
const recordOf = async (id: string) =>
  JSON.parse((await bench.panels.records.get(id))?.record ?? '{}') as DrawRecord;
const sharesOf = async (id: string) =>
  JSON.parse((await bench.panels.records.get(id))?.shares ?? 'null') as Revealed[] | null;

describe('a draw that a beacon closes', { timeout: 20_000 }, () => {
  beforeEach(() => open());

  it('R49: publishes every share once all are in, waits for the round, and is drawn by it', async () => {
    const id = await publishWitnessed(bench, await create(bench));
    expect(await bench.panels.draws.get(id)).toMatchObject({
      withheld: 'left-out',
      beaconRound: RECORDED_ROUND,
      deadline: before(15),
    });
    await reveal(bench, id);
    await revealAs(bench, id, 'lantern');
    expect(await sharesOf(id)).toBeNull();
    await revealAs(bench, id, 'meadow');
    expect(await stateOf(id)).toBe('closing');
    expect((await sharesOf(id))?.map((each) => each.id)).toEqual([
      'freshfaces',
      'witness',
      'witness:lantern',
      'witness:meadow',
    ]);
    await advanceAt(bench, before(0.001));
    expect(await stateOf(id)).toBe('closing');
    await advanceAt(bench, ROUND_AT);
    expect(await stateOf(id)).toBe('picked');
    const text = (await bench.panels.records.get(id))?.record ?? '';
    expect((await recordOf(id)).reveal.at(-1)?.value).toBe(RECORDED_ROUNDS.get(RECORDED_ROUND));
    expect(await verifyText(text)).toMatchObject({ ok: true });
  });

  it('goes on without a share that is withheld, and shows which', async () => {
    const id = await publishWitnessed(bench, await create(bench));
    await reveal(bench, id);
    await revealAs(bench, id, 'lantern');
    await advanceAt(bench, before(14));
    expect(await stateOf(id)).toBe('closing');
    expect((await revealAs(bench, id, 'meadow')).code).toBe('CONFLICT');
    await advanceAt(bench, ROUND_AT);
    const { reveal: values } = await recordOf(id);
    expect(values.map(({ value }) => value === null)).toEqual([false, false, false, true, false]);
    const text = (await bench.panels.records.get(id))?.record ?? '';
    expect(await verifyText(text)).toMatchObject({ ok: true });
  });

  it('keeps to the shares it published, whatever is kept beside them', async () => {
    const id = await publishWitnessed(bench, await create(bench));
    await reveal(bench, id);
    await revealAs(bench, id, 'lantern');
    await advanceAt(bench, before(14));
    const late = await bench.panels.shares.get(`${id}:witness:meadow`);
    if (late) await bench.panels.shares.replace({ ...late, value: shareOf(id, 'meadow') });
    await advanceAt(bench, ROUND_AT);
    expect((await recordOf(id)).reveal[3]?.value).toBeNull();
  });

  it('seats nobody who is erased while the beacon is waited for', async () => {
    const id = await startAndSettle(bench, await create(bench));
    await reveal(bench, id);
    expect(await stateOf(id)).toBe('closing');
    const erased = bench.pool.members.slice(0, 12).map(({ memberId }) => memberId);
    for (const memberId of erased) {
      await bench.graph.ports.erasePersonalData({ personId: null, memberId, at: before(60) });
    }
    bench.pool.members = bench.pool.members.slice(12);
    await advanceAt(bench, ROUND_AT);
    const drawn = await bench.panels.draws.get(id);
    expect(drawn?.state).toBe('picked');
    expect(drawn?.panel.filter(({ memberId }) => erased.includes(memberId))).toEqual([]);
    expect(await bench.panels.entries.count({ memberId: { in: erased } })).toBe(0);
  });

  it('is given up where the server slept past the round: nobody may publish shares after it', async () => {
    const id = await publishWitnessed(bench, await create(bench));
    await reveal(bench, id);
    await advanceAt(bench, ROUND_AT);
    expect(await bench.panels.records.get(id)).toMatchObject({
      state: 'abandoned',
      reason: expect.stringContaining('before the public beacon spoke'),
      shares: null,
    });
  });
});

describe('a draw whose beacon falls silent', { timeout: 20_000 }, () => {
  it('waits for the round as long as it takes, and can’t be given up', async () => {
    const rounds = new Map<number, string>();
    await open(recordedBeacon(rounds));
    const id = await startAndSettle(bench, await create(bench));
    await reveal(bench, id);
    await advanceAt(bench, ROUND_AT);
    await advanceAt(bench, '2026-11-22T09:00:00.000Z');
    expect(await stateOf(id)).toBe('closing');
    rounds.set(RECORDED_ROUND, RECORDED_ROUNDS.get(RECORDED_ROUND) ?? '');
    await advanceAt(bench, '2026-11-22T09:00:02.000Z');
    expect(await stateOf(id)).toBe('picked');
  });

  it('is published without it where it can’t be reached, and waits for every share', async () => {
    await open({ ...recordedBeacon(RECORDED_ROUNDS), isReachable: async () => false });
    const id = await publishWitnessed(bench, await create(bench));
    expect(await bench.panels.draws.get(id)).toMatchObject({
      withheld: 'no-draw',
      beaconRound: null,
    });
    await reveal(bench, id);
    await revealAs(bench, id, 'meadow');
    await revealAs(bench, id, 'lantern');
    expect(await stateOf(id)).toBe('picked');
  });

  it('takes no signature that drand did not make', async () => {
    const forged = RECORDED_ROUNDS.get(1000) ?? '';
    await open(recordedBeacon(new Map([[RECORDED_ROUND, forged]])));
    const id = await startAndSettle(bench, await create(bench));
    await reveal(bench, id);
    await advanceAt(bench, ROUND_AT);
    expect(await stateOf(id)).toBe('closing');
  });
});
