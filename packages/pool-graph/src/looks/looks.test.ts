import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { say } from '../testing/consents.ts';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
  await bench.pool.people.insert({
    id: lead.personId,
    name: 'Marcus Bell',
    roles: [...lead.roles],
    organisationIds: ['harbour'],
    memberId: null,
    supports: [],
    demo: null,
  });
});
afterEach(() => bench.dispose());

const amina = memberViewer('amina', 'harbour');
const lead = staff('involvement-lead', 'harbour');
const LOOKS = `query ($first: Int, $after: String) {
  myRecord { looks(first: $first, after: $after) { nodes { who what why } endCursor total } }
}`;

async function looks(page: { first?: number; after?: string | null } = {}) {
  const { data } = await bench.ask<{
    myRecord: { looks: { nodes: object[]; endCursor: string | null; total: number } };
  }>(amina, LOOKS, page);
  return data.myRecord.looks;
}

describe('who looked at my record', () => {
  test('is told in words: who, what, and why', async () => {
    await bench.ask(lead, '{ members { nodes { shownAs } } }');
    await say(bench, amina, { purpose: 'LEAD_SEES_NEEDS', given: true });
    await bench.ask(
      lead,
      '{ member(id: "amina") { private { email } teamsExperienced { name } } }',
    );
    const who = 'Marcus Bell, involvement lead at Harbour Support';
    expect((await looks()).nodes).toEqual(
      expect.arrayContaining([
        { who, what: 'your name', why: 'opened a list of members' },
        {
          who,
          what: 'your name, contact details and when you are free',
          why: 'opened your record',
        },
        { who, what: 'the services you have used', why: 'opened your record' },
      ]),
    );
    expect((await looks()).total).toBe(3);
  });

  test('tells one record opened from a list', async () => {
    await bench.ask(lead, '{ member(id: "amina") { shownAs } }');
    expect((await looks()).nodes).toMatchObject([{ what: 'your name', why: 'opened your record' }]);
  });

  test('counts a file of members as a look at each of them', async () => {
    await bench.ask(lead, '{ exportMembers(organisationId: "harbour") { name } }');
    expect((await looks()).nodes).toMatchObject([{ why: 'made a file' }]);
  });

  test('counts no look of someone who saw the pseudonym only, or of their own', async () => {
    await bench.ask(staff('coordinator', 'network'), '{ members { nodes { shownAs pseudonym } } }');
    await bench.ask(amina, '{ myRecord { shownAs private { name } contact { name } } }');
    expect((await looks()).total).toBe(0);
  });

  test('says that the draw looked, and of someone who has left that they did', async () => {
    const draw = {
      memberId: 'amina',
      what: 'needs',
      why: 'draw',
      organisationIds: ['meadow'],
    } as const;
    const context = {
      viewer: lead,
      requestId: 'r',
      now: () => bench.clock.now,
      loaders: new Map(),
    };
    await bench.pool.reads.note(context, draw);
    expect((await looks()).nodes).toMatchObject([
      { who: 'the draw', what: 'what you have lived through' },
    ]);
    const gone = staff('involvement-lead', 'harbour', 'gone');
    await bench.ask(gone, '{ member(id: "amina") { shownAs } }');
    expect((await looks()).nodes).toContainEqual(
      expect.objectContaining({ who: 'Someone who has left, involvement lead at Harbour Support' }),
    );
  });

  test('lets nobody pass for the draw by their name', async () => {
    for (const name of ['the draw', 'the draw\u202e']) {
      const marcus = await bench.pool.people.get(lead.personId);
      if (marcus) await bench.pool.people.replace({ ...marcus, name });
      await bench.ask(lead, '{ member(id: "amina") { shownAs } }');
      expect((await looks()).nodes[0]).toMatchObject({
        who: 'Someone, involvement lead at Harbour Support',
      });
    }
  });

  test('comes in pages', async () => {
    for (let at = 0; at < 3; at++) await bench.ask(lead, '{ member(id: "amina") { shownAs } }');
    const first = await looks({ first: 2 });
    expect([first.nodes.length, first.total]).toEqual([2, 3]);
    const rest = await looks({ first: 2, after: first.endCursor });
    expect([rest.nodes.length, rest.endCursor]).toEqual([1, null]);
  });

  test('is for the member alone', async () => {
    for (const viewer of [lead, staff('coordinator', 'network')]) {
      const { data } = await bench.ask(viewer, '{ member(id: "amina") { looks { total } } }');
      expect(data).toEqual({ member: { looks: null } });
    }
  });
});
