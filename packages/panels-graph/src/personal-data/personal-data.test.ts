import { verifyText } from '@freshfaces/fair-draw/verify';
import { memberViewer } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  COLLEAGUE,
  create,
  key,
  makeReady,
  RECRUITER,
  type RevealedDraw,
  reveal,
  startAndSettle,
} from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const SEATS = `query ($id: ID!) { draw(id: $id) { panel { member { id } } reserves { member { id } } } }`;

let bench: PanelsBench;
beforeEach(async () => {
  bench = await openPanelsBench();
});
afterEach(() => bench.dispose());

const erase = (memberId: string) => {
  bench.pool.members = bench.pool.members.filter((member) => member.memberId !== memberId);
  return bench.graph.ports.erasePersonalData({
    personId: `person-${memberId}`,
    memberId,
    at: '2026-11-22T09:00:00.000Z',
  });
};
const dataOf = (memberId: string, reader: 'self' | 'lead' = 'self') =>
  bench.graph.ports.personalData({ personId: null, memberId, reader });
const drawnPanel = async () =>
  (await reveal(bench, await startAndSettle(bench, await create(bench)))).data.revealDraw;
async function seats(id: string): Promise<string[]> {
  type Seats = { draw: { panel: { member: { id: string } }[]; reserves: RevealedDraw[] } };
  const { data } = await bench.ask<Seats>(SEATS, { id }, RECRUITER);
  return data.draw.panel.map(({ member }) => member.id);
}
const recordOf = async (id: string) => (await bench.panels.records.get(id))?.record ?? '';

describe('what is kept on a member', () => {
  it('is handed to them: their draws with chance and receipt, and their turns', async () => {
    const draw = await drawnPanel();
    const [, second] = await dataOf(draw.panel[0]?.member.id ?? '');
    const [first] = await dataOf(draw.panel[0]?.member.id ?? '');
    expect(first?.rows).toMatchObject([
      { Draw: draw.id, 'What happened': 'on-the-panel', 'Your receipt': expect.any(String) },
    ]);
    expect(second?.rows).toEqual([]);
  });

  it('is given to their lead without chance and receipt, and says no need to anyone', async () => {
    const draw = await drawnPanel();
    const memberId = draw.panel[0]?.member.id ?? '';
    expect(JSON.stringify(await dataOf(memberId, 'lead'))).not.toMatch(/chance"|receipt"/i);
    expect(JSON.stringify(await dataOf(memberId))).not.toContain('need');
  });

  it('is handed to staff: what they set up, drew and tried, and where they sat', async () => {
    const draw = await drawnPanel();
    const recruitmentId = (await bench.panels.draws.get(draw.id))?.recruitmentId ?? '';
    await makeReady(bench, recruitmentId);
    const sets = await bench.graph.ports.personalData({
      personId: RECRUITER.personId,
      memberId: null,
      reader: 'self',
    });
    expect(sets.map(({ title, rows }) => [title, rows.length])).toEqual([
      ['Recruitments you added', 1],
      ['Draws you started', 1],
      ['Shares you gave to draws', 1],
      ['Panels you were named for', 0],
      ['Seats you changed by hand', 0],
      ['What you wrote down for members who can’t come', 0],
      ['Draws you opened as an auditor', 0],
      ['Dry runs you made in the last hour', 0],
    ]);
    const [, , , named] = await bench.graph.ports.personalData({
      personId: COLLEAGUE,
      memberId: null,
      reader: 'self',
    });
    expect(named?.rows).toMatchObject([{ 'What you did': 'panel-member' }]);
    expect(sets[1]?.rows).toMatchObject([{ Draw: draw.id, State: 'picked' }]);
  });
});

describe('a member who is erased', () => {
  it('is in no draw any more, and every record still verifies', async () => {
    const draw = await drawnPanel();
    const memberId = draw.reserves[0]?.member.id ?? '';
    const before = await recordOf(draw.id);
    expect(await erase(memberId)).toMatchObject({ erased: ['Your part in 1 draw.'] });
    expect((await dataOf(memberId))[0]?.rows).toEqual([]);
    expect(JSON.stringify(await bench.panels.secrets.get(draw.id))).not.toContain(memberId);
    expect((await bench.panels.draws.get(draw.id))?.reserves).toHaveLength(2);
    expect(await recordOf(draw.id)).toBe(before);
    expect(await verifyText(before)).toMatchObject({ ok: true });
  });

  it('gives a place that waits for them to the next reserve', async () => {
    const draw = await drawnPanel();
    const memberId = draw.panel[0]?.member.id ?? '';
    await erase(memberId);
    expect(await seats(draw.id)).toHaveLength(4);
    expect(await seats(draw.id)).not.toContain(memberId);
    expect(await verifyText(await recordOf(draw.id))).toMatchObject({ ok: true });
  });

  it('is never seated by a draw that was published before', async () => {
    const id = await startAndSettle(bench, await create(bench));
    for (const { memberId } of bench.pool.members.slice(0, 8)) await erase(memberId);
    const { data, message } = await reveal(bench, id);
    expect(message).toBeNull();
    const shown = JSON.stringify([data.revealDraw.panel, data.revealDraw.reserves]);
    expect(shown).not.toMatch(/member-0[0-7]|erased/);
    expect(await bench.panels.entries.count({ drawId: id })).toBe(12);
    expect(await verifyText(await recordOf(id))).toMatchObject({ ok: true });
  });

  it('stays a number in the turns that were served, so that figures stay true', async () => {
    const draw = await drawnPanel();
    const recruitmentId = (await bench.panels.draws.get(draw.id))?.recruitmentId ?? '';
    await makeReady(bench, recruitmentId);
    bench.at('2026-12-03T17:00:00.000Z');
    const complete = `mutation ($input: CompleteRecruitmentInput!) { completeRecruitment(input: $input) { stage } }`;
    await bench.ask(complete, { input: { idempotencyKey: key(), id: recruitmentId } }, RECRUITER);
    await erase(draw.panel[0]?.member.id ?? '');
    expect(await bench.panels.services.count()).toBe(4);
    expect(await seats(draw.id)).toEqual(draw.panel.map(({ member }) => member.id));
  });

  it('is erased once: a second run changes nothing', async () => {
    const draw = await drawnPanel();
    const memberId = draw.panel[0]?.member.id ?? '';
    await erase(memberId);
    const events = bench.happened.length;
    expect(await erase(memberId)).toMatchObject({ erased: ['Your part in 0 draws.'] });
    expect(bench.happened).toHaveLength(events);
    expect(await bench.panels.audit.firstBreak()).toBeNull();
  });
});

describe('who is who in a draw', () => {
  it('lies sealed in the store: nobody reads a need there', async () => {
    const id = await startAndSettle(bench, await create(bench));
    const kept = await bench.panels.secrets.get(id);
    expect(JSON.stringify(kept)).toContain('need:');
    const raw = bench.panels.store.collection<{ id: string }>('draw-secrets', {
      indexes: [{ name: 'keepUntil', keys: ['keepUntil' as 'id'] }],
    });
    expect(JSON.stringify(await raw.get(id))).not.toMatch(/need|member-/);
  });

  it('is forgotten six months after the interviews, and the record verifies without it', async () => {
    const draw = await drawnPanel();
    const rule = bench.graph.retention?.find(({ dataClass }) => dataClass.startsWith('Who is who'));
    expect(await rule?.run('2027-06-03T23:00:00.000Z', false)).toBe(0);
    expect(await rule?.run('2027-06-04T01:00:00.000Z', true)).toBe(1);
    expect(await bench.panels.secrets.get(draw.id)).not.toBeNull();
    expect(await rule?.run('2027-06-04T01:00:00.000Z', false)).toBe(1);
    expect(await bench.panels.secrets.get(draw.id)).toBeNull();
    expect(await verifyText(await recordOf(draw.id))).toMatchObject({ ok: true });
    const mine = `{ myDraws { nodes { receipt } } }`;
    const me = memberViewer(draw.panel[0]?.member.id ?? '');
    expect((await bench.ask(mine, {}, me)).code).toBeNull();
  });
});

describe('a draw that starts', () => {
  it('writes down whose needs it read, once each, for whoever started it', async () => {
    await startAndSettle(bench, await create(bench));
    expect(await bench.panels.reads.looksAt('member-00', {})).toMatchObject({
      total: 1,
      nodes: [
        {
          personId: RECRUITER.personId,
          role: 'recruiter',
          organisationId: 'harbour',
          what: 'needs',
          why: 'draw',
        },
      ],
    });
    expect(await bench.panels.reads.looksAt('member-22', {})).toMatchObject({ total: 0 });
  });
});

describe('someone who leaves the pool while the chances are worked out', () => {
  it.each([
    ['shared pool', { consentsToPool: false }],
    ['being lent', { consentsToLending: false }],
  ])('stops the draw: a no to the %s counts at once', async (_purpose, no) => {
    await bench.dispose();
    bench = await openPanelsBench({
      solve: async (input, listener) => {
        bench.pool.members = bench.pool.members.map((member) =>
          member.memberId === 'member-01' ? { ...member, ...no } : member,
        );
        const { solveHere } = await import('../draws/solve.ts');
        return solveHere(input, listener);
      },
    });
    const id = await startAndSettle(bench, await create(bench));
    expect(await bench.panels.draws.get(id)).toMatchObject({
      state: 'interrupted',
      reason: expect.stringContaining('Someone left the pool'),
    });
  });
});
