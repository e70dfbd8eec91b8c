import type { DrawRecord } from '@freshfaces/fair-draw/record';
import { verifyText } from '@freshfaces/fair-draw/verify';
import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  advanceAt,
  closeGathering,
  giveHash,
  publishWitnessed,
  revealAs,
  startWitnessed,
  WITNESSES,
  witnessOf,
} from '../testing/ceremony.ts';
import {
  create,
  key,
  RECRUITER,
  recruitersShare,
  reveal,
  settled,
  start,
} from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';
import { advanceDraw } from './advance-draw.ts';
import { revealShare } from './reveal-share.ts';

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

describe('a draw with witnesses', () => {
  it('R49: waits for their hashes, is published, and is drawn from everyone’s share', async () => {
    const id = await startWitnessed(bench, recruitmentId);
    expect(await stateOf(id)).toBe('gathering');
    expect((await giveHash(bench, id, 'lantern')).data.giveWitnessHash.state).toBe('GATHERING');
    await giveHash(bench, id, 'meadow');
    await settled(bench, id);
    expect(await stateOf(id)).toBe('committed');
    await reveal(bench, id);
    await revealAs(bench, id, 'meadow');
    expect(await stateOf(id)).toBe('committed');
    expect((await revealAs(bench, id, 'lantern')).data.revealShare.state).toBe('PICKED');
    const record = await recordOf(id);
    expect(record.reveal.map((each) => each.id)).toEqual([
      'freshfaces',
      'witness',
      'witness:lantern',
      'witness:meadow',
    ]);
    expect(record.committed.entropy.map(({ by }) => by).slice(2)).toEqual(['Lantern', 'Meadow']);
    expect(await verifyText((await bench.panels.records.get(id))?.record ?? '')).toMatchObject({
      ok: true,
    });
  });

  it('writes to the witnesses when they are asked and when it is time to reveal', async () => {
    await publishWitnessed(bench, recruitmentId);
    const told = bench.toldStaff.map(({ subject, organisationIds }) => [subject, organisationIds]);
    expect(told).toEqual([
      ['Harbour asks you to witness a draw', [...WITNESSES]],
      ['Time to reveal your share of a draw', [...WITNESSES]],
    ]);
    expect(bench.toldStaff[1]?.paragraphs.join(' ')).toContain(
      'before 11:00 on Sunday 22 November',
    );
  });

  it('goes on without those who gave no hash when the recruiter closes, and names them', async () => {
    const id = await startWitnessed(bench, recruitmentId);
    await giveHash(bench, id, 'meadow');
    await closeGathering(bench, id);
    await settled(bench, id);
    const { committed } = await recordOf(id);
    expect(committed.about.absent).toEqual(['Lantern']);
    expect(committed.entropy.map((each) => each.id)).not.toContain('witness:lantern');
    expect((await revealAs(bench, id, 'lantern')).code).not.toBeNull();
  });

  it('goes on by itself after a day', async () => {
    const id = await startWitnessed(bench, recruitmentId);
    await giveHash(bench, id, 'lantern');
    await advanceAt(bench, '2026-11-23T09:00:00.000Z');
    expect(await stateOf(id)).toBe('gathering');
    await advanceAt(bench, '2026-11-23T09:00:00.001Z');
    await settled(bench, id);
    expect((await recordOf(id)).committed.about.absent).toEqual(['Meadow']);
  });

  it('can be cancelled while it waits for them', async () => {
    const id = await startWitnessed(bench, recruitmentId);
    const cancel = `mutation ($input: CancelDrawInput!) { cancelDraw(input: $input) { state } }`;
    await bench.ask(cancel, { input: { idempotencyKey: key(), id } }, RECRUITER);
    expect(await stateOf(id)).toBe('cancelled');
    expect((await giveHash(bench, id, 'lantern')).code).toBe('CONFLICT');
  });

  it('takes each part from the people of that organisation alone', async () => {
    const id = await startWitnessed(bench, recruitmentId);
    const viewer = witnessOf('meadow');
    expect((await giveHash(bench, id, 'lantern', { viewer })).code).toBe('NOT_ALLOWED');
    const member = staff('member', 'lantern');
    expect((await giveHash(bench, id, 'lantern', { viewer: member })).code).toBe('NOT_ALLOWED');
    expect((await giveHash(bench, id, 'quayside')).code).toBe('NOT_FOUND');
    expect((await closeGathering(bench, id, viewer)).code).toBe('NOT_ALLOWED');
    for (const witness of WITNESSES) await giveHash(bench, id, witness);
    await settled(bench, id);
    expect((await revealAs(bench, id, 'lantern', { viewer })).code).toBe('NOT_ALLOWED');
    expect((await revealAs(bench, id, 'harbour', { viewer })).code).toBe('NOT_ALLOWED');
    const lead = staff('involvement-lead', 'harbour');
    expect((await revealAs(bench, id, 'harbour', { viewer: lead })).code).toBe('NOT_ALLOWED');
  });

  it('refuses witnesses who are not there, twice there, or the recruiter itself', async () => {
    const invite = (witnessOrganisationIds: string[]) =>
      start(bench, recruitmentId, key(), RECRUITER, { witnessOrganisationIds });
    bench.pool.members = [...bench.pool.members];
    expect((await invite(['harbour'])).code).toBe('BAD_INPUT');
    expect((await invite(['lantern', 'lantern'])).code).toBe('BAD_INPUT');
    expect(await bench.panels.draws.count()).toBe(0);
  });

  it('is listed for each witness, with what they can do', async () => {
    const id = await startWitnessed(bench, recruitmentId);
    const list = `query ($of: ID!) { drawsToWitness(organisationId: $of) { total nodes { id state
      witnesses { organisationId commitment viewerCanGive viewerCanReveal } } } }`;
    const asked = await bench.ask(list, { of: 'lantern' }, witnessOf('lantern'));
    expect(asked.data['drawsToWitness']).toMatchObject({
      total: 1,
      nodes: [
        {
          id,
          witnesses: [
            { organisationId: 'harbour', viewerCanGive: false },
            { organisationId: 'lantern', viewerCanGive: true, commitment: null },
            { organisationId: 'meadow', viewerCanGive: false },
          ],
        },
      ],
    });
    expect((await bench.ask(list, { of: 'lantern' }, witnessOf('meadow'))).code).toBe(
      'NOT_ALLOWED',
    );
    const recruiters = await bench.ask(list, { of: 'harbour' }, RECRUITER);
    expect(recruiters.data['drawsToWitness']).toMatchObject({ total: 0 });
  });
});

describe('a server that dies in the middle of a ceremony', () => {
  it('draws after it is back, though the deadline is over: every share was there in time', async () => {
    const id = await publishWitnessed(bench, recruitmentId);
    await revealAs(bench, id, 'lantern');
    await revealAs(bench, id, 'meadow');
    const { panels } = bench;
    const ours = { drawId: id, organisationId: 'harbour', personId: RECRUITER.personId };
    await panels.store.transaction(() =>
      revealShare(panels, { ...ours, share: recruitersShare(id) }),
    );
    expect(await stateOf(id)).toBe('committed');
    await advanceAt(bench, '2026-11-22T12:00:00.000Z');
    expect(await stateOf(id)).toBe('picked');
    expect(await panels.entries.count({ drawId: id })).toBeGreaterThan(0);
  });

  it('draws once, however many servers look at the same moment', async () => {
    const id = await publishWitnessed(bench, recruitmentId);
    for (const witness of WITNESSES) await revealAs(bench, id, witness);
    const { panels } = bench;
    const ours = { drawId: id, organisationId: 'harbour', personId: RECRUITER.personId };
    await panels.store.transaction(() =>
      revealShare(panels, { ...ours, share: recruitersShare(id) }),
    );
    await Promise.all([1, 2, 3].map(() => advanceDraw(panels, id)));
    expect(await stateOf(id)).toBe('picked');
    const told = await panels.publicLog.textsAbout(id);
    const kinds = told.map((text) => (JSON.parse(text) as { kind: string }).kind);
    expect(kinds).toEqual(['commitment', 'result']);
  });
});
