import { afterEach, beforeEach, expect, test } from 'vitest';
import { currentWindow } from '../interest/current-window.ts';
import {
  create,
  key,
  makeReady,
  RECRUITER,
  RULES,
  reveal,
  sayYes,
  startAndSettle,
} from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const DROP_OUT = `mutation ($input: RecordDropOutInput!) { recordDropOut(input: $input) { id } }`;
const COMPLETE = `mutation ($input: CompleteRecruitmentInput!) { completeRecruitment(input: $input) { stage } }`;
const GO_AHEAD = `mutation ($input: GoAheadShortInput!) { goAheadShort(input: $input) { id } }`;
const LENIENT = { ...RULES, someoneFromTheTeam: false, someoneTrainedToChair: false };

let bench: PanelsBench;
let id: string;
let panel: readonly string[];

/** Nobody but those on the panel can come any more, one of them can't either, and nobody answers. */
beforeEach(async () => {
  bench = await openPanelsBench();
  id = await create(bench, { rules: LENIENT });
  const drawId = await startAndSettle(bench, id);
  panel = (await reveal(bench, drawId)).data.revealDraw.panel.map(({ member }) => member.id);
  await sayYes(bench, drawId, panel);
  bench.pool.members = bench.pool.members.filter(({ memberId }) => panel.includes(memberId));
  const left = { idempotencyKey: key(), drawId, memberId: panel[0] ?? '', because: 'TOLD_US' };
  await bench.ask(DROP_OUT, { input: left }, RECRUITER);
});
afterEach(() => bench.dispose());

async function timeComes(instant: string): Promise<void> {
  bench.at(instant);
  const job = bench.graph.jobs.find(({ name }) => name === 'panels.go-on-short');
  await job?.run(instant);
}
const stage = async () => (await bench.panels.recruitments.get(id))?.stage;

test('R54: on the day a panel with a seat that nobody took goes on with those who kept theirs', async () => {
  await timeComes('2026-12-01T20:00:00.000Z');
  expect(await stage()).toBe('asking');
  await timeComes('2026-12-02T07:00:00.000Z');
  expect(await stage()).toBe('panel-ready');
  expect((await currentWindow(bench.panels, id))?.closedAt).not.toBeNull();
  expect(bench.toldStaff.at(-1)?.paragraphs.join(' ')).toContain('goes ahead with 3 of 4');

  const goAhead = { input: { idempotencyKey: key(), recruitmentId: id } };
  expect((await bench.ask(GO_AHEAD, goAhead, RECRUITER)).message).toBeNull();
  await makeReady(bench, id);
  bench.at('2026-12-03T17:00:00.000Z');
  const input = { idempotencyKey: key(), id };
  expect((await bench.ask(COMPLETE, { input }, RECRUITER)).message).toBeNull();
  const turns = await bench.graph.ports.turnsServed({ memberIds: [...panel], since: '2026-01-01' });
  expect(turns.map((each) => each.turns)).toEqual([0, 1, 1, 1]);
});

test('R54: whoever left while members were asked again is not on it', async () => {
  const drawId = (await bench.panels.recruitments.get(id))?.kept?.[0]?.drawId ?? '';
  const left = { idempotencyKey: key(), drawId, memberId: panel[1] ?? '', because: 'TOLD_US' };
  await bench.ask(DROP_OUT, { input: left }, RECRUITER);
  await timeComes('2026-12-02T07:00:00.000Z');
  const draw = await bench.panels.draws.get(drawId);
  expect(draw?.panel.map(({ memberId }) => memberId).sort()).toEqual(panel.slice(2).toSorted());
});
