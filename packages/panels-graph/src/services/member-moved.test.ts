import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

let bench: PanelsBench;
beforeEach(async () => {
  bench = await openPanelsBench();
});
afterEach(() => bench.dispose());

const served = (opportunityId: string, memberIds: string[]) =>
  bench.graph.ports.recordServices({
    opportunityId,
    organisationId: 'harbour',
    stage: 'group',
    date: '2026-11-20',
    memberIds,
  });
const turnsOf = async (id: string) =>
  (await bench.graph.ports.turnsServed({ memberIds: [id], since: '2026-01-01' }))[0]?.turns;
const move = (back = false) =>
  bench.graph.ports.memberMoved({ from: 'member-02', to: 'member-01', back });

test('R20: turns of two records that are one member count as turns of one, each once', async () => {
  await served('forum', ['member-01', 'member-02']);
  await served('meeting', ['member-02']);
  await move();
  await move();
  expect(await turnsOf('member-01')).toBe(2);
  expect(await bench.panels.services.get('meeting:member-01')).toMatchObject({
    memberId: 'member-01',
    date: '2026-11-20',
  });

  await served('later', ['member-01']);
  await move(true);
  expect([await turnsOf('member-01'), await turnsOf('member-02')]).toEqual([2, 2]);
});
