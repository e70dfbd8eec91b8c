import { verifyText } from '@freshfaces/fair-draw/verify';
import { memberViewer } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  create,
  key,
  RECRUITER,
  type RevealedDraw,
  RULES,
  reveal,
  startAndSettle,
} from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const DROP_OUT = `mutation ($input: RecordDropOutInput!) { recordDropOut(input: $input) {
  id panel { member { id } } } }`;
const ANSWER = `mutation ($input: AnswerPlaceInput!) { answerPlace(input: $input) { answer } }`;

let bench: PanelsBench;
beforeEach(async () => {
  bench = await openPanelsBench();
});
afterEach(() => bench.dispose());

const seatsOf = ({ panel }: Pick<RevealedDraw['revealDraw'], 'panel'>) =>
  panel.map(({ member }) => member.id);
const holders = (drawId: string) =>
  new Set(
    [...bench.pool.promised].flatMap(([day, promisedTo]) =>
      promisedTo === drawId ? [day.split(':')[0] ?? ''] : [],
    ),
  );
const nothingOpen = async () => expect(await bench.panels.heldDays.count()).toBe(0);
async function drawn() {
  const { data, message } = await reveal(bench, await startAndSettle(bench, await create(bench)));
  expect(message).toBeNull();
  return data.revealDraw;
}

describe('the days of everyone on a panel', () => {
  test('are promised to it when it is drawn', async () => {
    const draw = await drawn();
    expect(holders(draw.id)).toEqual(new Set(seatsOf(draw)));
    await nothingOpen();
  });

  test('are given back by whoever drops out or says no, and promised by whoever comes in', async () => {
    const draw = await drawn();
    const [first = '', second = ''] = seatsOf(draw);
    const input = { idempotencyKey: key(), drawId: draw.id, memberId: first, because: 'TOLD_US' };
    const { data } = await bench.ask<{ recordDropOut: RevealedDraw['revealDraw'] }>(
      DROP_OUT,
      { input },
      RECRUITER,
    );
    expect(holders(draw.id)).toEqual(new Set(seatsOf(data.recordDropOut)));
    expect(holders(draw.id).has(first)).toBe(false);
    const no = { idempotencyKey: key(), drawId: draw.id, answer: 'NO' };
    await bench.ask(ANSWER, { input: no }, memberViewer(second));
    expect(holders(draw.id).has(second)).toBe(false);
    expect(holders(draw.id).size).toBe(4);
    await nothingOpen();
  });

  test('R21: promised elsewhere in the same moment, are found out, and the next reserve sits there at once', async () => {
    const id = await startAndSettle(bench, await create(bench));
    for (const { memberId } of bench.pool.members.slice(0, 12)) {
      bench.pool.promised.set(`${memberId}:2026-12-03`, 'an-opportunity');
    }
    const { data, message } = await reveal(bench, id);
    expect(message).toBeNull();
    const seats = seatsOf(data.revealDraw);
    expect(seats).toHaveLength(4);
    expect(seats.filter((memberId) => memberId < 'member-12')).toEqual([]);
    expect(holders(id)).toEqual(new Set(seats));
    const record = (await bench.panels.records.get(id))?.record ?? '';
    expect(await verifyText(record)).toMatchObject({ ok: true });
    expect(JSON.parse(record).replacements.length).toBeGreaterThan(0);
    await nothingOpen();
  });

  test('are taken from nobody by a draw that is refused or lost', async () => {
    const id = await startAndSettle(bench, await create(bench));
    expect((await reveal(bench, id, key(), RECRUITER, '00'.repeat(32))).code).toBe('BAD_INPUT');
    bench.at('2026-11-22T11:00:01.000Z');
    expect((await reveal(bench, id)).code).toBe('CONFLICT');
    expect(bench.pool.promised.size).toBe(0);
    await nothingOpen();
  });

  test('that a dead server or a pool out of reach left open are given back later', async () => {
    const draw = await drawn();
    const [first = ''] = seatsOf(draw);
    bench.pool.outOfReach = true;
    const input = { idempotencyKey: key(), drawId: draw.id, memberId: first, because: 'TOLD_US' };
    const { message } = await bench.ask(DROP_OUT, { input }, RECRUITER);
    expect(message).toBeNull();
    expect(holders(draw.id).has(first)).toBe(true);
    bench.pool.outOfReach = false;
    const job = bench.graph.jobs.find(({ name }) => name === 'panels.settle-days');
    await job?.run('2026-11-22T09:01:00.000Z');
    expect(holders(draw.id).has(first)).toBe(true);
    await job?.run('2026-11-22T09:03:00.000Z');
    expect(holders(draw.id).has(first)).toBe(false);
    await nothingOpen();
  });
});

describe('two draws for the same days, revealed in the same moment', () => {
  test('R21: never seat one person twice', async () => {
    const first = await startAndSettle(bench, await create(bench));
    const second = await startAndSettle(bench, await create(bench, { post: 'Team leader' }));
    const revealed = await Promise.all([reveal(bench, first), reveal(bench, second)]);
    const seats = revealed.flatMap(({ data }) => seatsOf(data.revealDraw));
    expect(seats).toHaveLength(8);
    expect(new Set(seats).size).toBe(8);
    for (const [at, { data }] of revealed.entries()) {
      const id = [first, second][at] ?? '';
      expect(holders(id)).toEqual(new Set(seatsOf(data.revealDraw)));
      const record = (await bench.panels.records.get(id))?.record ?? '';
      expect(await verifyText(record)).toMatchObject({ ok: true });
    }
    await nothingOpen();
  });

  test('R21: pressed twice, one draw is revealed once', async () => {
    const id = await startAndSettle(bench, await create(bench));
    const answers = await Promise.all([reveal(bench, id), reveal(bench, id)]);
    expect(answers.map(({ code }) => code).filter((code) => code !== null)).toHaveLength(1);
    const panel = (await bench.panels.draws.get(id))?.panel ?? [];
    expect(holders(id)).toEqual(new Set(panel.map(({ memberId }) => memberId)));
  });
});

describe('two people who leave one panel in the same moment', () => {
  test('R21: do not cost whoever came in for the first the days promised to them', async () => {
    const lenient = { needs: [], someoneFromTheTeam: false, someoneTrainedToChair: false };
    const id = await create(bench, { rules: { ...RULES, ...lenient } });
    const { data } = await reveal(bench, await startAndSettle(bench, id));
    const { id: drawId } = data.revealDraw;
    const [first = '', second = ''] = seatsOf(data.revealDraw);
    const leave = (memberId: string) =>
      bench.ask(
        DROP_OUT,
        { input: { idempotencyKey: key(), drawId, memberId, because: 'TOLD_US' } },
        RECRUITER,
      );
    const leaveAtOnce = duringTheNextLook(bench, () => leave(second));
    // On a slow machine the first look may already see that the second has left: then both are gone.
    expect(['CONFLICT', null]).toContain((await leave(first)).code);
    await leaveAtOnce;
    const panel = (await bench.panels.draws.get(drawId))?.panel ?? [];
    expect(panel.map(({ memberId }) => memberId)).not.toContain(second);
    expect(holders(drawId)).toEqual(new Set(panel.map(({ memberId }) => memberId)));
    await nothingOpen();
  });
});

/** Runs something once, right after the pool was next looked at for a draw. */
function duringTheNextLook({ panels }: PanelsBench, run: () => Promise<unknown>): Promise<void> {
  const ports = { ...panels.ports };
  return new Promise((resolve) => {
    panels.ports.candidates = async (wanted) => {
      Object.assign(panels.ports, ports);
      const found = await ports.candidates(wanted);
      // The other reads of the same look are quicker than the pool.
      await new Promise((soon) => setTimeout(soon, 100));
      await run();
      resolve();
      return found;
    };
  });
}
