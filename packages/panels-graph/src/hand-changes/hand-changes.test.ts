import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DrawnBench, openDrawnBench } from '../testing/drawn-bench.ts';
import { interestIn, WHY_EARLY } from '../testing/interest.ts';
import { create, key, RECRUITER } from '../testing/operations.ts';

const LIST = `query ($filter: HandChangeFilter, $first: Int, $after: String) {
  handChanges(filter: $filter, first: $first, after: $after) {
    total endCursor nodes { id kind what reason post contractId disputed organisation { id } } } }`;
const CSV = `{ handChangesCsv { name text } }`;
const OVERRIDE = `mutation ($input: OverrideSeatInput!) { overrideSeat(input: $input) { id } }`;
const NOT_SO = `mutation ($input: SayNotSoInput!) { sayNotSo(input: $input) { disputedAt } }`;
const COORDINATOR = staff('coordinator', 'network');
const FAIRNESS = `{ organisationFairness(since: "2026-01-01") { share endedEarly writtenDown } }`;
const REASON = 'They had worked beside a candidate until last month.';
const CONTRACT = 'contract-of-harbour';

interface Listed {
  readonly handChanges: {
    readonly total: number;
    readonly endCursor: string | null;
    readonly nodes: readonly Record<string, unknown>[];
  };
}

let on: DrawnBench;
/** A panel from which staff wrote one off and one was overridden, and a time to answer ended early. */
beforeEach(async () => {
  on = await openDrawnBench();
  await on.dropOut(on.seat());
  on.bench.at('2026-11-22T10:00:00.000Z');
  const { recruitmentId, bench } = on;
  const memberId = on.seat(1);
  const input = { idempotencyKey: key(), recruitmentId, memberId, reason: REASON };
  await bench.ask(OVERRIDE, { input }, RECRUITER);
  bench.at('2026-11-23T10:00:00.000Z');
  const asked = await create(bench, { post: 'Cook', contractId: CONTRACT });
  const interest = interestIn(bench, asked);
  await interest.ask();
  await interest.close();
});
afterEach(() => on.bench.dispose());

const list = async (variables: object = {}, viewer = COORDINATOR) =>
  (await on.bench.ask<Listed>(LIST, variables, viewer)).data.handChanges;
const kinds = async (filter: object) => (await list({ filter })).nodes.map(({ kind }) => kind);

describe('what was done by hand, in one list', () => {
  test('R58: holds every kind, the latest first, each with its reason', async () => {
    const { total, nodes } = await list();
    expect(total).toBe(3);
    expect(nodes.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['ENDED_EARLY', WHY_EARLY],
      ['TAKEN_BACK', REASON],
      ['WRITTEN_DOWN', 'The member told us.'],
    ]);
    expect(nodes[0]).toMatchObject({ post: 'Cook', contractId: CONTRACT });
  });

  test('R58: tells nothing of what staff wrote of a member in words of their own', async () => {
    const words = 'The ferry they take is not running.';
    expect((await on.dropOut(on.seat(2), { because: 'OTHER', words })).message).toBeNull();
    const { nodes } = await list({ filter: { kind: 'WRITTEN_DOWN' } });
    expect(nodes.map(({ reason }) => reason)).toEqual(['Something else.', 'The member told us.']);
  });

  test('R58: is counted in the fairness of the organisation, each by itself', async () => {
    const { data } = await on.bench.ask(FAIRNESS, {}, COORDINATOR);
    expect(data['organisationFairness']).toEqual([{ share: 0.75, endedEarly: 1, writtenDown: 1 }]);
  });

  test('R58: names no member, not even by an id', async () => {
    expect(JSON.stringify(await list())).not.toContain('member-');
  });

  test('is narrowed by kind, organisation, contract and day, and read page by page', async () => {
    expect(await kinds({ kind: 'TAKEN_BACK' })).toEqual(['TAKEN_BACK']);
    expect(await kinds({ organisationId: 'lantern' })).toEqual([]);
    expect(await kinds({ contractId: CONTRACT })).toEqual(['ENDED_EARLY']);
    expect(await kinds({ to: '2026-11-22' })).toEqual(['TAKEN_BACK', 'WRITTEN_DOWN']);
    expect(await kinds({ from: '2026-11-23' })).toEqual(['ENDED_EARLY']);
    const { endCursor, nodes } = await list({ first: 2 });
    expect(nodes).toHaveLength(2);
    expect(await list({ first: 2, after: endCursor })).toMatchObject({
      endCursor: null,
      nodes: [{ kind: 'WRITTEN_DOWN' }],
    });
  });

  test('R58: says where a member says that it is not so', async () => {
    const input = { idempotencyKey: key(), drawId: on.draw.id };
    await on.bench.ask(NOT_SO, { input }, memberViewer(on.seat()));
    expect((await list()).nodes.map(({ disputed }) => disputed)).toEqual([false, false, true]);
  });

  test('R58: is a file too, by name of organisation', async () => {
    const { data } = await on.bench.ask(CSV, {}, COORDINATOR);
    const { text } = data['handChangesCsv'] as { text: string };
    expect(text.split('\r\n')).toHaveLength(5);
    expect(text).toContain(`Harbour,The time to answer was ended before everyone had answered.`);
    expect(text).not.toContain('member-');
  });

  test('R58: for whoever keeps contracts only what is under them', async () => {
    const { ports } = on.bench.graph;
    const asked = { filter: null, contractIds: [CONTRACT] };
    const page = await ports.handChangePage({ ...asked, first: null, after: null });
    expect(page.nodes.map(({ kind }) => kind)).toEqual(['ENDED_EARLY']);
    expect((await ports.handChangesCsv(asked)).text).not.toContain(REASON);
    const none = { filter: null, contractIds: [], first: null, after: null };
    expect((await ports.handChangePage(none)).total).toBe(0);
  });

  test('R181: is for coordinators alone', async () => {
    for (const viewer of [RECRUITER, staff('commissioner', 'council')]) {
      expect((await on.bench.ask(LIST, {}, viewer)).code).toBe('NOT_ALLOWED');
      expect((await on.bench.ask(CSV, {}, viewer)).code).toBe('NOT_ALLOWED');
    }
  });
});
