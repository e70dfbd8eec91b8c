import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { create, RECRUITER, reveal, startAndSettle } from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const WHY = `query ($first: Int, $after: String) { whyNotDrawn(first: $first, after: $after) {
  nodes { drawId post wasInIt answer rules { passed sentence } } endCursor
} }`;
const PROOF = `{ myDraws { nodes { turnsCounted fewerTurnsFirst poolSize sameChance fingerprint } } }`;

interface Why {
  readonly whyNotDrawn: {
    readonly nodes: {
      readonly drawId: string;
      readonly wasInIt: boolean;
      readonly answer: string;
      readonly rules: { readonly passed: boolean; readonly sentence: string }[];
    }[];
    readonly endCursor: string | null;
  };
}

let bench: PanelsBench;
beforeEach(async () => {
  bench = await openPanelsBench();
});
afterEach(() => bench.dispose());

const drawn = async (change: object = {}) => {
  const { data, message } = await reveal(
    bench,
    await startAndSettle(bench, await create(bench, change)),
  );
  expect(message).toBeNull();
  return data.revealDraw;
};
const why = async (memberId: string) =>
  (await bench.ask<Why>(WHY, {}, memberViewer(memberId))).data.whyNotDrawn.nodes;
const failed = async (memberId: string) =>
  (await why(memberId)).flatMap(({ rules }) =>
    rules.flatMap(({ passed, sentence }) => (passed ? [] : [sentence])),
  );

describe('R170: why was I not in it?', () => {
  test('R170: is answered by the rules as they stood when the draw was published', async () => {
    await drawn();
    const NOT_ASKED = 'You were not asked, as you could not be in it at the time.';
    expect(await failed('member-20')).toEqual([
      NOT_ASKED,
      'You had not done the training for it yet.',
    ]);
    expect(await failed('member-18')).toEqual([
      NOT_ASKED,
      'You have a tie to the organisation. Who helps to choose must have none.',
    ]);
    expect(await failed('member-19')).toContain('You were not free on enough of the days.');
    bench.pool.members = bench.pool.members.map((member) => ({
      ...member,
      trainedFor: ['panel-member'],
    }));
    expect(await failed('member-20'), 'as it was then').toHaveLength(2);
    const [answer] = await why('member-20');
    expect(answer?.answer).toBe('You were not in it. You had not done the training for it yet.');
    expect(answer?.rules.filter(({ passed }) => passed)).toHaveLength(7);
  });

  test('R170: says when a member was promised elsewhere, and when they had served and rest', async () => {
    const first = await drawn();
    const served = first.panel[0]?.member.id ?? '';
    await drawn({ post: 'Cook' });
    expect(await failed(served)).toContain('You were promised elsewhere on those days.');
    await bench.panels.services.insert({
      id: 'served',
      memberId: 'member-05',
      recruitmentId: null,
      organisationId: 'harbour',
      stage: 'panel',
      date: '2027-01-20',
    });
    bench.at('2027-01-25T09:00:00.000Z');
    await drawn({ post: 'Driver', interviewsFrom: '2027-02-01', interviewsTo: '2027-02-02' });
    expect(await failed('member-05')).toContain(
      'You had served on Wednesday 20 January, and everyone rests 28 days.',
    );
  });

  test('R170: whoever was in it hears so, and that it was by lot', async () => {
    const draw = await drawn();
    const entries = await bench.panels.entries.find({ where: { drawId: draw.id } });
    const lost = entries.items.find(({ state }) => state === 'not-drawn')?.memberId ?? '';
    expect(await why(lost)).toMatchObject([
      { wasInIt: true, answer: 'You were in it, and you were not drawn. It was by lot.' },
    ]);
    expect(await why(draw.panel[0]?.member.id ?? '')).toMatchObject([
      { answer: 'You were in it, and you were drawn.' },
    ]);
  });

  test('R170: is read a page at a time, newest first, whether they were in it or not', async () => {
    // The first two at one instant.
    const ids = [(await drawn()).id, (await drawn({ post: 'Cook' })).id];
    bench.at('2027-01-25T09:00:00.000Z');
    const later = { interviewsFrom: '2027-02-01', interviewsTo: '2027-02-02' };
    ids.push((await drawn({ post: 'Driver', ...later })).id);
    for (const memberId of ['member-05', 'member-20']) {
      const all = (await why(memberId)).map(({ drawId }) => drawId);
      expect(all.toSorted()).toEqual(ids.toSorted());
      const pages: string[][] = [];
      let after: string | null = null;
      do {
        const answer: { data: Why } = await bench.ask<Why>(
          WHY,
          { first: 2, after },
          memberViewer(memberId),
        );
        pages.push(answer.data.whyNotDrawn.nodes.map(({ drawId }) => drawId));
        after = answer.data.whyNotDrawn.endCursor;
      } while (after !== null);
      expect(pages.map(({ length }) => length)).toEqual([2, 1]);
      expect(pages.flat()).toEqual(all);
      expect(all[0], 'the newest first').toBe(ids.at(-1));
    }
    const wrong = await bench.ask(WHY, { after: 'yesterday' }, memberViewer('member-05'));
    expect(wrong.code).toBe('BAD_INPUT');
  });

  test('R170: nothing is kept on whoever did not agree to the pool, and nobody else reads any of it', async () => {
    await drawn();
    expect(await why('member-22')).toEqual([]);
    expect(await bench.panels.whyNots.count({ memberId: 'member-22' })).toBe(0);
    for (const viewer of [RECRUITER, staff('coordinator', 'network')]) {
      expect((await bench.ask<Why>(WHY, {}, viewer)).data.whyNotDrawn.nodes).toEqual([]);
    }
    expect((await bench.ask<Why>(WHY, {}, null)).code).toBe('NOT_SIGNED_IN');
    const kept = JSON.stringify((await bench.panels.whyNots.find({})).items);
    expect(kept).not.toMatch(/need|homelessness|offending/);
  });

  test('R170: is theirs to take away, erased with them, and gone after a year', async () => {
    await drawn();
    const { ports, retention } = bench.graph;
    const own = await ports.personalData({ personId: null, memberId: 'member-20', reader: 'self' });
    expect(JSON.stringify(own)).toContain('be trained for it');
    const lead = await ports.personalData({
      personId: null,
      memberId: 'member-20',
      reader: 'lead',
    });
    expect(JSON.stringify(lead)).not.toContain('be trained for it');
    const at = '2026-11-22T09:00:00.000Z';
    await ports.erasePersonalData({ personId: null, memberId: 'member-20', at });
    expect(await bench.panels.whyNots.count({ memberId: 'member-20' })).toBe(0);
    const rule = retention?.find(({ dataClass }) => dataClass.startsWith('Why a member'));
    expect(await rule?.run('2027-11-21T09:00:00.000Z', false)).toBe(0);
    expect(await rule?.run('2027-11-24T09:00:00.000Z', false)).toBeGreaterThan(0);
    expect(await bench.panels.whyNots.count()).toBe(0);
  });
});

describe('R170: a member’s proof', () => {
  test('R170: says how many had their chance, the turns that counted, and the number to compare', async () => {
    const draw = await drawn();
    const memberId = draw.panel[0]?.member.id ?? '';
    const { data } = await bench.ask(PROOF, {}, memberViewer(memberId));
    const kept = await bench.panels.draws.get(draw.id);
    expect(data['myDraws']).toMatchObject({
      nodes: [
        {
          turnsCounted: 0,
          fewerTurnsFirst: true,
          poolSize: kept?.poolSize,
          fingerprint: kept?.commitment,
        },
      ],
    });
  });
});

test('R60: which days suited a member is erased with them and forgotten three months after', async () => {
  const draw = await drawn();
  const memberId = draw.panel[0]?.member.id ?? '';
  expect(await bench.panels.seatDays.count({ memberId })).toBe(1);
  const rule = bench.graph.retention?.find(({ dataClass }) => dataClass.startsWith('Which days'));
  expect(await rule?.run('2027-03-03T09:00:00.000Z', true)).toBe(0);
  expect(await rule?.run('2027-03-04T09:00:00.000Z', true)).toBe(4);
  const at = '2026-11-22T09:00:00.000Z';
  bench.pool.members = bench.pool.members.filter((member) => member.memberId !== memberId);
  await bench.graph.ports.erasePersonalData({ personId: null, memberId, at });
  expect(await bench.panels.seatDays.count({ memberId })).toBe(0);
});
