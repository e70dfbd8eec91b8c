import { memberViewer } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { create, key, RULES, reveal, startAndSettle } from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const NO = `mutation ($input: AnswerPlaceInput!) { answerPlace(input: $input) { drawId } }`;
const FROM_THE_TEAM = 'member-05';
const NOT_FROM_IT = 'member-10';

let bench: PanelsBench;
let recruitmentId: string;
let drawId: string;
let drawn: string;

/** One seat, and two who could have it: one of them has used the service, the other has not. */
beforeEach(async () => {
  bench = await openPanelsBench();
  bench.pool.members = bench.pool.members
    .filter(({ memberId }) => [FROM_THE_TEAM, NOT_FROM_IT].includes(memberId))
    .map((member) => ({
      ...member,
      features: member.memberId === FROM_THE_TEAM ? ['team:elm-street'] : [],
    }));
  const lenient = { needs: [], someoneFromTheTeam: false, someoneTrainedToChair: false };
  const rules = { ...RULES, ...lenient, seats: 1, reserves: 1 };
  recruitmentId = await create(bench, { rules });
  drawId = await startAndSettle(bench, recruitmentId);
  drawn = (await reveal(bench, drawId)).data.revealDraw.panel[0]?.member.id ?? '';
});
afterEach(() => bench.dispose());

async function evidence() {
  const span = { organisationId: 'harbour', from: '2026-12-01', to: '2026-12-31' };
  return (await bench.graph.ports.evidenceFacts(span))[0]?.teamMemberOnPanel;
}

test('R53: evidence of someone from the team stays as drawn, whoever leaves and comes in', async () => {
  const asDrawn = drawn === FROM_THE_TEAM;
  expect(await evidence()).toBe(asDrawn);
  const input = { idempotencyKey: key(), drawId, answer: 'NO' };
  expect((await bench.ask(NO, { input }, memberViewer(drawn))).message).toBeNull();
  const now = (await bench.panels.draws.get(drawId))?.panel.map(({ memberId }) => memberId);
  expect(now).toEqual([asDrawn ? NOT_FROM_IT : FROM_THE_TEAM]);
  expect(await evidence()).toBe(asDrawn);
});

test('R53: nor does a second draw, for an empty seat, turn it', async () => {
  const { draws, recruitments } = bench.panels;
  const asDrawn = await evidence();
  const [first, post] = await Promise.all([draws.get(drawId), recruitments.get(recruitmentId)]);
  if (!first || !post) throw new Error('Nothing was drawn.');
  const { version: _, ...picked } = first;
  const later = { id: 'second', claim: null, startedAt: '2026-11-25T09:00:00.000Z' };
  await draws.insert({ ...picked, ...later, teamMemberOnPanel: !asDrawn });
  await recruitments.replace({ ...post, drawId: 'second' });
  expect(await evidence()).toBe(asDrawn);
});
