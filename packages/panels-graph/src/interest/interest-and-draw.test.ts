import { memberViewer } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { everyoneSaysYes } from '../testing/everyone-says-yes.ts';
import { WHY_EARLY } from '../testing/interest.ts';
import { create, key, RECRUITER, reveal, start, startAndSettle } from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';
import { askForInterest, reopenInterest } from './open-window.ts';
import { tellAsked } from './tell-asked.ts';

const START = `mutation ($input: StartDrawInput!) { startDraw(input: $input) { id } }`;
const ANSWER = `mutation ($input: AnswerInterestInput!) { answerInterest(input: $input) { id } }`;
const CLOSE = `mutation ($input: CloseInterestInput!) { closeInterest(input: $input) { stage } }`;
const PREVIEW = `query ($id: ID!) { recruitment(id: $id) { preview { eligibleCount feasible } eligibility(only: ELIGIBLE, first: 50) { total } } }`;

let bench: PanelsBench;
let id: string;
beforeEach(async () => {
  bench = await openPanelsBench();
  id = await create(bench);
});
afterEach(() => bench.dispose());

const ask = () =>
  bench.panels.store.transaction(() =>
    askForInterest(bench.panels, {
      recruitmentId: id,
      closesOn: '2026-11-29',
      personId: RECRUITER.personId,
    }),
  );
const answer = (memberId: string, said: string, more: object = {}) =>
  bench.ask(
    ANSWER,
    { input: { idempotencyKey: key(), recruitmentId: id, memberId, answer: said, ...more } },
    memberViewer(memberId),
  );
const close = () =>
  bench.ask(
    CLOSE,
    { input: { idempotencyKey: key(), recruitmentId: id, reason: WHY_EARLY } },
    RECRUITER,
  );
const tryStart = () => {
  const input = { idempotencyKey: key(), recruitmentId: id, witnessCommitment: '5a'.repeat(32) };
  return bench.ask(START, { input }, RECRUITER);
};
const member = (number: number) => `member-${String(number).padStart(2, '0')}`;

describe('a draw', () => {
  it('R55: does not start before members were asked and their time to answer is over', async () => {
    expect((await tryStart()).message).toContain('Ask members whether they are interested first');
    await ask();
    expect((await tryStart()).message).toContain(
      'Members can still say whether they are interested',
    );
    await close();
    expect((await tryStart()).code).toBeNull();
  });

  it('R55: draws only from those who said yes', async () => {
    await ask();
    const willing = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(member);
    for (const memberId of willing) await answer(memberId, 'YES');
    await answer(member(12), 'NO');
    await answer(member(13), 'TALK');
    await close();
    const drawId = await startAndSettle(bench, id);
    await reveal(bench, drawId);
    const { items } = await bench.panels.entries.find({ where: { drawId }, limit: 50 });
    expect(items.map(({ memberId }) => memberId).toSorted()).toEqual(willing);
    expect((await bench.panels.draws.get(drawId))?.poolSize).toBe(12);
  });

  it('R55: leaves out who said yes and can no longer be drawn', async () => {
    await everyoneSaysYes(bench.panels, id);
    bench.pool.members = bench.pool.members.map((one) =>
      one.memberId === member(0) ? { ...one, trainedFor: [] } : one,
    );
    const drawId = await startAndSettle(bench, id);
    expect((await bench.panels.draws.get(drawId))?.poolSize).toBe(19);
  });
});

describe('who said what', () => {
  const look = async () => (await bench.ask(PREVIEW, { id }, RECRUITER)).data['recruitment'];
  const counted = async () =>
    ((await look()) as { readonly preview: { readonly eligibleCount: number } }).preview
      .eligibleCount;

  it('R59: is on no list: those who could be drawn are the same whatever they say', async () => {
    await ask();
    expect(await look()).toMatchObject({ eligibility: { total: 20 } });
    await answer(member(0), 'NO');
    await close();
    expect(await look()).toMatchObject({ eligibility: { total: 20 } });
  });

  it('R59: no one yes changes a dry run while members answer; five together do, and at the end all', async () => {
    await ask();
    for (const number of [0, 1, 2, 3, 4, 5, 6, 7, 8]) await answer(member(number), 'YES');
    expect(await look()).toMatchObject({ preview: { eligibleCount: 0 } });
    await answer(member(9), 'YES');
    expect(await look()).toMatchObject({ preview: { eligibleCount: 5 } });
    await answer(member(10), 'YES');
    expect(await look()).toMatchObject({ preview: { eligibleCount: 5 } });
    await close();
    expect(await look()).toMatchObject({ preview: { eligibleCount: 11 } });
  });

  it('R59: the end of the time to answer never adds fewer than five to a dry run that had any', async () => {
    await ask();
    for (const number of [0, 1, 2, 3, 4, 5]) await answer(member(number), 'YES');
    const before = await counted();
    await close();
    expect((await counted()) - before).toBeGreaterThanOrEqual(5);
  });
});

describe('asking again when nobody is left', () => {
  it('R54, R55: asks everyone who is not on the panel and did not say “not this one”', async () => {
    await ask();
    for (const number of Array.from({ length: 17 }, (_, at) => at)) {
      await answer(member(number), 'YES');
    }
    await answer(member(17), 'NO', { notAgain: true });
    await answer(member(21), 'NO');
    await close();
    await reveal(bench, await startAndSettle(bench, id));
    const drawId = (await bench.panels.recruitments.get(id))?.drawId ?? '';
    const seated = (await bench.panels.draws.get(drawId))?.panel.map(({ memberId }) => memberId);
    bench.pool.told.length = 0;
    const window = await bench.panels.store.transaction(() =>
      reopenInterest(bench.panels, id, 'Two people could not come, and nobody was left.'),
    );
    await tellAsked(bench.panels, window.id);
    const told = bench.pool.told
      .filter(({ topic }) => topic === 'interest')
      .map(({ memberId }) => memberId);
    expect(window).toMatchObject({ round: 2, asked: 15, yes: 0 });
    expect(told).toHaveLength(15);
    expect(told).toContain(member(21));
    for (const memberId of [...(seated ?? []), member(17)]) expect(told).not.toContain(memberId);
    expect(await bench.panels.recruitments.get(id)).toMatchObject({ stage: 'asking', drawId });
  });

  it('a yes of the first round is no yes of the second', async () => {
    await everyoneSaysYes(bench.panels, id);
    await bench.panels.store.transaction(() => reopenInterest(bench.panels, id, 'Again.'));
    await close();
    expect((await start(bench, id)).code).toBeNull();
    const { preview } = (await bench.ask(PREVIEW, { id }, RECRUITER)).data['recruitment'] as {
      preview: object | null;
    };
    expect(preview).toMatchObject({ eligibleCount: 0, feasible: false });
  });
});

describe('what a member said', () => {
  const dataOf = async (memberId: string) =>
    (await bench.graph.ports.personalData({ personId: null, memberId, reader: 'self' })).find(
      ({ title }) => title === 'Draws you were asked about',
    )?.rows;

  it('R189: is handed to them, and goes with them; the counts follow while members answer', async () => {
    await ask();
    await answer(member(0), 'YES');
    expect(await dataOf(member(0))).toMatchObject([
      { 'Your answer': 'yes', 'Who wrote it down': 'self' },
    ]);
    await bench.graph.ports.erasePersonalData({
      personId: null,
      memberId: member(0),
      at: '2026-11-22T09:00:00.000Z',
    });
    expect(await dataOf(member(0))).toEqual([]);
    const { items } = await bench.panels.interestWindows.find();
    expect(items).toMatchObject([{ asked: 19, yes: 0 }]);
  });

  it('is forgotten six months after the interviews; how many said yes stays', async () => {
    await everyoneSaysYes(bench.panels, id);
    const rule = bench.graph.retention?.find(({ dataClass }) =>
      dataClass.startsWith('Whether a member'),
    );
    expect(await rule?.run('2027-06-03T23:00:00.000Z', false)).toBe(0);
    expect(await rule?.run('2027-06-04T01:00:00.000Z', true)).toBe(20);
    expect(await rule?.run('2027-06-04T01:00:00.000Z', false)).toBe(20);
    expect(await bench.panels.interests.count()).toBe(0);
    expect((await bench.panels.interestWindows.find()).items).toMatchObject([{ yes: 20 }]);
  });

  it('goes with them where two records are found to be one member', async () => {
    await ask();
    await answer(member(0), 'YES');
    const move = { from: member(0), to: 'member-new', back: false };
    await bench.graph.ports.memberMoved(move);
    expect(await dataOf('member-new')).toMatchObject([{ 'Your answer': 'yes' }]);
    await bench.graph.ports.memberMoved({ ...move, back: true });
    expect(await dataOf('member-new')).toEqual([]);
  });
});
