import { shareCommitment } from '@freshfaces/fair-draw/commit';
import type { DrawRecord } from '@freshfaces/fair-draw/record';
import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  advanceAt,
  giveHash,
  hashOf,
  publishWitnessed,
  revealAs,
  shareOf,
  startWitnessed,
} from '../testing/ceremony.ts';
import { create, key, RECRUITER, reveal, start, startAndSettle } from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';
import { advanceDraw } from './advance-draw.ts';

/** What the attack table (docs/adr/0015) says, tried. */
let bench: PanelsBench;
let recruitmentId: string;
beforeEach(async () => {
  bench = await openPanelsBench();
  recruitmentId = await create(bench);
});
afterEach(() => bench.dispose());

const stateOf = async (id: string) => (await bench.panels.draws.get(id))?.state;
const recordOf = async (id: string) =>
  JSON.parse((await bench.panels.records.get(id))?.record ?? '{}') as DrawRecord;
const AFTER_DEADLINE = '2026-11-22T11:00:00.001Z';
const WHY = 'The first draw was given up: a share was lost with a broken laptop.';

describe('an operator', () => {
  it('can’t answer with another share of its own than the one it published the hash of', async () => {
    const id = await startAndSettle(bench, recruitmentId);
    const kept = await bench.panels.secrets.get(id);
    if (kept) await bench.panels.secrets.replace({ ...kept, operatorShare: 'ee'.repeat(32) });
    await reveal(bench, id);
    expect(await stateOf(id)).toBe('committed');
    await expect(advanceDraw(bench.panels, id)).rejects.toThrow('not the one it committed to');
  });

  it('can’t pass a witness’s share off as revealed with one of its own', async () => {
    const id = await publishWitnessed(bench, recruitmentId);
    const share = await bench.panels.shares.get(`${id}:witness:meadow`);
    if (share) await bench.panels.shares.replace({ ...share, value: 'ee'.repeat(32) });
    await reveal(bench, id);
    await revealAs(bench, id, 'lantern');
    await expect(advanceDraw(bench.panels, id)).rejects.toThrow('not the one it committed to');
    expect(await stateOf(id)).toBe('committed');
  });

  it('learns nothing to go by before it has published its own hash and the whole list', async () => {
    const id = await startWitnessed(bench, recruitmentId);
    await giveHash(bench, id, 'lantern');
    const early = await revealAs(bench, id, 'lantern');
    expect(early.code).toBe('CONFLICT');
    const kept = await bench.panels.shares.get(`${id}:witness:lantern`);
    expect(JSON.stringify(kept)).not.toContain(shareOf(id, 'lantern'));
  });
});

describe('an organiser who draws again until the result pleases', () => {
  const abandonFirst = async () => {
    const first = await startAndSettle(bench, recruitmentId);
    await advanceAt(bench, AFTER_DEADLINE);
    expect(await stateOf(first)).toBe('abandoned');
    return first;
  };

  it('R58: must give a reason once a draw was published, and only then', async () => {
    await abandonFirst();
    expect((await start(bench, recruitmentId)).code).toBe('BAD_INPUT');
    const short = await start(bench, recruitmentId, key(), RECRUITER, { reason: 'because' });
    expect(short.code).toBe('BAD_INPUT');
    const told = await start(bench, recruitmentId, key(), RECRUITER, { reason: WHY });
    expect(told.code).toBeNull();
  });

  it('R58: leaves the first record, and names it with the reason in the next', async () => {
    const first = await abandonFirst();
    const { data } = await start(bench, recruitmentId, key(), RECRUITER, { reason: WHY });
    const second = data.startDraw.id;
    await expect.poll(() => stateOf(second)).toBe('committed');
    const earlier = await bench.panels.records.get(first);
    expect((await recordOf(second)).committed.about.earlier).toEqual([
      { commitment: earlier?.commitment, why: WHY },
    ]);
    expect(earlier).toMatchObject({ state: 'abandoned' });
  });

  it('R58: is shown to coordinators and, as evidence, to commissioners', async () => {
    await abandonFirst();
    await start(bench, recruitmentId, key(), RECRUITER, { reason: WHY });
    const list = `{ drawsStartedAgain { total nodes { again recruitment { post } } } }`;
    const { data } = await bench.ask(list, {}, staff('coordinator', 'network'));
    expect(data['drawsStartedAgain']).toMatchObject({ total: 1, nodes: [{ again: WHY }] });
    const facts = await bench.graph.ports.evidenceFacts({
      organisationId: 'harbour',
      from: '2026-12-01',
      to: '2026-12-31',
    });
    expect(facts).toMatchObject([{ drawnAgain: [WHY] }]);
  });

  it('needs no reason where nothing was published: the rules could not be met', async () => {
    const id = await startWitnessed(bench, recruitmentId);
    const cancel = `mutation ($input: CancelDrawInput!) { cancelDraw(input: $input) { state } }`;
    await bench.ask(cancel, { input: { idempotencyKey: key(), id } }, RECRUITER);
    expect((await start(bench, recruitmentId)).code).toBeNull();
  });
});

describe('a witness', () => {
  it('can’t change its hash once it is given', async () => {
    const id = await startWitnessed(bench, recruitmentId);
    await giveHash(bench, id, 'lantern');
    const commitment = shareCommitment('witness:lantern', 'ab'.repeat(32));
    expect((await giveHash(bench, id, 'lantern', { commitment })).code).toBe('ALREADY_DONE');
    const kept = await bench.panels.shares.get(`${id}:witness:lantern`);
    expect(kept?.commitment).toBe(hashOf(id, 'lantern'));
  });

  it('commits once, though two of its people press at the same moment', async () => {
    const id = await startWitnessed(bench, recruitmentId);
    const answers = await Promise.all(
      ['11', '22'].map((byte) =>
        giveHash(bench, id, 'lantern', {
          commitment: shareCommitment('witness:lantern', byte.repeat(32)),
        }),
      ),
    );
    expect(answers.filter(({ code }) => code === null)).toHaveLength(1);
  });

  it('can’t copy another’s hash and then their share', async () => {
    const id = await startWitnessed(bench, recruitmentId);
    await giveHash(bench, id, 'lantern');
    const copied = { commitment: hashOf(id, 'lantern') };
    expect((await giveHash(bench, id, 'meadow', copied)).code).toBe('BAD_INPUT');
    // Nor would it help: the hash holds for Lantern’s source alone.
    await giveHash(bench, id, 'meadow');
    await expect.poll(() => stateOf(id)).toBe('committed');
    const theirs = { share: shareOf(id, 'lantern') };
    expect((await revealAs(bench, id, 'meadow', theirs)).code).toBe('BAD_INPUT');
  });

  it('who withholds stops the draw in public, by name, where no beacon speaks', async () => {
    const id = await publishWitnessed(bench, recruitmentId);
    await reveal(bench, id);
    await revealAs(bench, id, 'lantern');
    await advanceAt(bench, AFTER_DEADLINE);
    expect(await bench.panels.records.get(id)).toMatchObject({
      state: 'abandoned',
      reason: 'The share of Meadow was not revealed before the deadline, so nobody was drawn.',
    });
    expect((await bench.panels.recruitments.get(recruitmentId))?.stage).toBe('asked');
  });
});

describe('who comes late', () => {
  it('is no witness of a draw that goes on without them', async () => {
    const id = await startWitnessed(bench, recruitmentId);
    bench.at('2026-11-23T09:00:00.001Z');
    expect((await giveHash(bench, id, 'meadow')).code).toBe('CONFLICT');
    await advanceAt(bench, '2026-11-23T09:00:00.001Z');
    expect((await giveHash(bench, id, 'meadow')).code).toBe('CONFLICT');
  });

  it('is no candidate of a draw that is published', async () => {
    const id = await startAndSettle(bench, recruitmentId);
    const before = (await recordOf(id)).committed.leaves.length;
    const [someone] = bench.pool.members;
    if (someone) bench.pool.members = [...bench.pool.members, { ...someone, memberId: 'late' }];
    await reveal(bench, id);
    expect((await recordOf(id)).committed.leaves).toHaveLength(before);
    expect(await bench.panels.entries.count({ memberId: 'late' })).toBe(0);
  });
});

describe('whoever plays with the clock', () => {
  it('can’t hand in a share after the deadline, though nothing has closed the draw yet', async () => {
    const id = await publishWitnessed(bench, recruitmentId);
    bench.at(AFTER_DEADLINE);
    expect((await revealAs(bench, id, 'lantern')).code).toBe('CONFLICT');
  });

  it('changes nothing by moving the deadline or the round that are in the commitment', async () => {
    const id = await publishWitnessed(bench, recruitmentId);
    const draw = await bench.panels.draws.get(id);
    const deadline = '2027-01-01T00:00:00.000Z';
    if (draw) await bench.panels.draws.replace({ ...draw, deadline });
    const { committed } = await recordOf(id);
    expect(committed.deadline).toBe('2026-11-22T11:00:00.000Z');
  });
});

describe('whoever plays something back', () => {
  it('can’t use a share a second time: it may be known to others', async () => {
    const first = await publishWitnessed(bench, recruitmentId);
    await advanceAt(bench, AFTER_DEADLINE);
    const again = await startWitnessed(bench, recruitmentId, { reason: WHY });
    const commitment = hashOf(first, 'lantern');
    expect((await giveHash(bench, again, 'lantern', { commitment })).code).toBe('BAD_INPUT');
  });

  it('reveals once: a second reveal of the same share changes nothing', async () => {
    const id = await publishWitnessed(bench, recruitmentId);
    await revealAs(bench, id, 'lantern');
    expect((await revealAs(bench, id, 'lantern')).code).toBe('ALREADY_DONE');
    await reveal(bench, id);
    await revealAs(bench, id, 'meadow');
    const drawn = await bench.panels.records.get(id);
    expect((await reveal(bench, id)).code).toBe('ALREADY_DONE');
    expect((await bench.panels.records.get(id))?.record).toBe(drawn?.record);
  });
});
