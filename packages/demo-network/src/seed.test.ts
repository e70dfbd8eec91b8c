import { createAudit, openPeople } from '@freshfaces/access';
import { openContracts } from '@freshfaces/commissioning-graph';
import { verify } from '@freshfaces/fair-draw/verify';
import { checkPanel } from '@freshfaces/panels-graph';
import { openTestStore, type TestStore } from '@freshfaces/store/testing';
import { createVault, masterKeyOf } from '@freshfaces/vault';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONFIRMED } from './facts/recruitments.ts';
import { demoId } from './identity.ts';
import { createTimeMachine, type Kept } from './load/time-machine.ts';
import { seedDemoNetwork } from './seed.ts';

const NOW = '2026-11-22T09:00:00.000Z';
let opened: TestStore;
let kept: Kept;
beforeAll(async () => {
  opened = await openTestStore();
  const { store } = opened;
  kept = { store, vault: createVault({ store, masterKey: masterKeyOf('d0'.repeat(32)) }) };
  await seedDemoNetwork(kept, NOW);
}, 180_000);
afterAll(() => opened.dispose());

test('every published record of the past verifies', async () => {
  const { items } = await createTimeMachine(kept, NOW).panels.records.find();
  expect(items).toHaveLength(34);
  for (const { record } of items)
    expect(await verify(JSON.parse(record))).toMatchObject({ ok: true });
});

test('one draw of the past was checked by the commissioner of its contract, as anyone can read', async () => {
  const { audits, records, recruitments } = createTimeMachine(kept, NOW).panels;
  const { items } = await audits.find();
  expect(items).toMatchObject([{ kept: true, problems: [] }]);
  const record = await records.get(items[0]?.drawId ?? '');
  const recruitment = await recruitments.get(record?.recruitmentId ?? '');
  const contract = await openContracts(opened.store).get(recruitment?.contractId ?? '');
  expect(items[0]?.organisationId).toBe(contract?.commissionerId);
});

test('a member to sign in as has a place on a panel that waits for their answer', async () => {
  const { items: people } = await openPeople(opened.store).find({ where: { demo: { gt: '' } } });
  const { entries } = createTimeMachine(kept, NOW).panels;
  const { items } = await entries.find({ limit: 10_000 });
  const waiting = items.filter(
    ({ state, drawnAt }) => state === 'invited' && drawnAt > '2026-11-19',
  );
  expect(people.map(({ memberId }) => memberId)).toEqual(
    expect.arrayContaining([expect.toBeOneOf(waiting.map(({ memberId }) => memberId))]),
  );
  const since = items.filter(({ drawnAt }) => drawnAt > '2026-11-19');
  const states = since.map(({ state }) => state).filter((state) => state !== 'not-drawn');
  expect(states.toSorted()).toEqual([
    'accepted',
    'declined',
    'invited',
    'invited',
    'reserve',
    'reserve',
    'talking',
  ]);
});

test('the public log tells the past in the order in which it happened', async () => {
  const { publicLog } = createTimeMachine(kept, NOW).panels;
  const times: string[] = [];
  let after: string | null = null;
  do {
    const page: { nodes: readonly string[]; endCursor: string | null } = await publicLog.list(
      { kind: null },
      { first: 100, after },
    );
    times.push(...page.nodes.map((text) => (JSON.parse(text) as { at: string }).at));
    after = page.endCursor;
  } while (after !== null);
  expect(times.length).toBeGreaterThan(130);
  expect(times).toEqual(times.toSorted().toReversed());
});

test('one panel is ready for next week: all checks met, its day agreed, its chair drawn, a reserve stepped in', async () => {
  const { panels, isReadyNow } = createTimeMachine(kept, NOW);
  const id = demoId('recruitment', CONFIRMED.key);
  const checking = { ...panels, ports: { ...panels.ports, ...isReadyNow } };
  const { draw, checks } = await checkPanel(checking, id);
  expect(checks.filter(({ met }) => !met)).toEqual([]);
  expect(draw.dropOuts).toHaveLength(1);
  expect(draw.dropOuts[0]?.replacementId).not.toBeNull();
  const recruitment = await panels.recruitments.get(id);
  expect(recruitment?.agreedDates?.days).toHaveLength(1);
  const team = await panels.teams.get(id);
  expect(team?.confirmedAt).not.toBeNull();
  expect(team?.chair?.how).toBe('by-lot');
  expect(team?.staff.map(({ part }) => part)).toEqual(['panel-member', 'support-worker']);
});

test('the audit chain of the seeded past is unbroken', async () => {
  expect(await createAudit(opened.store).firstBreak()).toBeNull();
});

test('there is someone of each role to sign in as', async () => {
  const { items } = await openPeople(opened.store).find({ where: { demo: { gt: '' } } });
  const roles = new Set(items.flatMap((person) => person.roles.map(({ role }) => role)));
  expect([...roles].sort()).toEqual([
    'commissioner',
    'coordinator',
    'involvement-lead',
    'member',
    'organisation-admin',
    'recruiter',
    'supporter',
  ]);
});

test('panels drawn since Freshfaces spread turns further than panels asked by hand', async () => {
  const { services } = createTimeMachine(kept, NOW).panels;
  const { items } = await services.find({ sort: { by: 'date' } });
  const byHand = items.slice(0, 36);
  const drawn = items.slice(-36);
  const faces = (turns: typeof items): number =>
    new Set(turns.map(({ memberId }) => memberId)).size;
  expect(faces(drawn)).toBeGreaterThan(1.5 * faces(byHand));
});

test('one member to sign in as has sat on a panel and had a real chance in several draws', async () => {
  const { items: people } = await openPeople(opened.store).find({ where: { demo: { gt: '' } } });
  const members = people.flatMap(({ memberId }) => memberId ?? []);
  const { entries } = createTimeMachine(kept, NOW).panels;
  const { items } = await entries.find({ limit: 10_000 });
  const best = members.map(
    (memberId) =>
      items.filter((entry) => entry.memberId === memberId && entry.chance.numerator !== '0').length,
  );
  expect(Math.max(...best)).toBeGreaterThanOrEqual(3);
});

test('R60: one panel is being asked which days suit, and others have agreed them', async () => {
  const { datePolls, recruitments, seatDays } = createTimeMachine(kept, NOW).panels;
  const { items } = await datePolls.find({});
  expect(items.map(({ state }) => state).toSorted()).toEqual(['agreed', 'agreed', 'open']);
  const [open] = items.filter(({ state }) => state === 'open');
  const drawId = (await recruitments.get(open?.id ?? ''))?.drawId ?? '';
  const { items: seats } = await seatDays.find({ where: { drawId } });
  expect(seats.filter(({ choices }) => choices === null)).toHaveLength(1);
});
