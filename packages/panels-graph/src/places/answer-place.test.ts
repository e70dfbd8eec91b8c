import { verifyText } from '@freshfaces/fair-draw/verify';
import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  create,
  key,
  makeReady,
  RECRUITER,
  type RevealedDraw,
  reveal,
  startAndSettle,
} from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const ANSWER = `mutation ($input: AnswerPlaceInput!) { answerPlace(input: $input) { answer outcome viewerCanAnswer } }`;
const MINE = `{ myDraws { nodes { answer outcome viewerCanAnswer } } }`;
const SEATS = `query ($id: ID!) { draw(id: $id) { panel { member { id } replaced { id } saidYes } } }`;
const DROP_OUT = `mutation ($input: RecordDropOutInput!) { recordDropOut(input: $input) { id } }`;

let bench: PanelsBench;
let draw: RevealedDraw['revealDraw'];
let recruitmentId: string;
beforeEach(async () => {
  bench = await openPanelsBench();
  recruitmentId = await create(bench);
  draw = (await reveal(bench, await startAndSettle(bench, recruitmentId))).data.revealDraw;
});
afterEach(() => bench.dispose());

const drawn = () => draw.panel[0]?.member.id ?? '';
const answer = (said: 'YES' | 'NO', memberId = drawn(), idempotencyKey = key()) =>
  bench.ask<{ answerPlace: object } | null>(
    ANSWER,
    { input: { idempotencyKey, drawId: draw.id, answer: said } },
    memberViewer(memberId),
  );
const dropOut = (memberId = drawn()) =>
  bench.ask(
    DROP_OUT,
    { input: { idempotencyKey: key(), drawId: draw.id, memberId, because: 'TOLD_US' } },
    RECRUITER,
  );
async function seats() {
  type Seats = {
    draw: { panel: { member: { id: string }; replaced: object; saidYes: boolean }[] };
  };
  return (await bench.ask<Seats>(SEATS, { id: draw.id }, RECRUITER)).data.draw.panel;
}
async function replacements(): Promise<number> {
  const record = await bench.panels.records.get(draw.id);
  expect(await verifyText(record?.record ?? '')).toMatchObject({ ok: true });
  return (JSON.parse(record?.record ?? '') as { replacements: unknown[] }).replacements.length;
}
const saidYes = (memberIds: string[]) => bench.graph.ports.placesSaidYes({ memberIds });

describe('a member who was drawn', () => {
  it('R164: is asked, says yes, and staff see it', async () => {
    const asked = await bench.ask(MINE, {}, memberViewer(drawn()));
    expect(asked.data['myDraws']).toEqual({
      nodes: [{ answer: null, outcome: 'ON_THE_PANEL', viewerCanAnswer: true }],
    });
    expect((await answer('YES')).data).toEqual({
      answerPlace: { answer: 'YES', outcome: 'ON_THE_PANEL', viewerCanAnswer: true },
    });
    expect((await seats()).map((seat) => [seat.member.id, seat.saidYes])).toEqual(
      draw.panel.map(({ member }) => [member.id, member.id === drawn()]),
    );
  });

  it('R164: says no, no reason asked: the next reserve comes in and is asked in turn', async () => {
    expect((await answer('NO')).data).toEqual({
      answerPlace: { answer: 'NO', outcome: 'STEPPED_BACK', viewerCanAnswer: false },
    });
    const joined = (await seats()).find(({ replaced }) => replaced)?.member.id ?? '';
    expect(draw.panel.map(({ member }) => member.id)).not.toContain(joined);
    expect(await replacements()).toBe(1);
    expect((await bench.ask(MINE, {}, memberViewer(joined))).data['myDraws']).toEqual({
      nodes: [{ answer: null, outcome: 'ON_THE_PANEL', viewerCanAnswer: true }],
    });
  });

  it('may say no after a yes, but a no is final', async () => {
    await answer('YES');
    expect((await answer('NO')).code).toBeNull();
    expect((await answer('YES')).code).toBe('ALREADY_DONE');
    expect((await answer('NO')).code).toBe('ALREADY_DONE');
    expect(await replacements()).toBe(1);
  });

  it('R164: has the same turns in the next draw whether they said yes or no', async () => {
    await answer('NO');
    const eligibility = `query ($id: ID!) { recruitment(id: $id) { eligibility(first: 100) { nodes { member { id } eligible turns } } } }`;
    const next = await create(bench, { interviewsFrom: '2027-02-01', interviewsTo: '2027-02-02' });
    type Page = {
      recruitment: { eligibility: { nodes: { member: { id: string } }[] } };
    };
    const leads = ['harbour', 'lantern', 'meadow', 'quayside'].map((organisationId) => ({
      role: 'involvement-lead' as const,
      organisationId,
    }));
    const viewer = { ...RECRUITER, roles: [...RECRUITER.roles, ...leads] };
    const { data } = await bench.ask<Page>(eligibility, { id: next }, viewer);
    const who = data.recruitment.eligibility.nodes.find(({ member }) => member.id === drawn());
    expect(who).toMatchObject({ eligible: true, turns: 0 });
  });

  it('says yes until the interviews start, and that they can’t come up to and on the last day', async () => {
    bench.at('2026-12-01T23:00:00.000Z');
    expect((await answer('YES')).code).toBeNull();
    bench.at('2026-12-02T07:00:00.000Z');
    const late = draw.panel[1]?.member.id ?? '';
    expect((await answer('YES', late)).code).toBe('CONFLICT');
    expect((await answer('NO')).code).toBeNull();
    bench.at('2026-12-04T07:00:00.000Z');
    expect((await answer('NO', late)).code).toBe('CONFLICT');
  });

  it('answers a retry once', async () => {
    const retry = key();
    await answer('NO', drawn(), retry);
    expect((await answer('NO', drawn(), retry)).code).toBeNull();
    expect(await replacements()).toBe(1);
  });
});

describe('a place', () => {
  it('is answered by whoever holds it, and nobody else', async () => {
    const reserve = draw.reserves[0]?.member.id ?? '';
    expect((await answer('YES', reserve)).code).toBe('CONFLICT');
    expect((await answer('YES', 'member-22')).code).toBe('NOT_FOUND');
    const input = { idempotencyKey: key(), drawId: draw.id, answer: 'YES' };
    for (const viewer of [RECRUITER, staff('involvement-lead', 'harbour')]) {
      expect((await bench.ask(ANSWER, { input }, viewer)).code).toBe('NOT_ALLOWED');
    }
    expect((await bench.ask(ANSWER, { input }, null)).code).toBe('NOT_SIGNED_IN');
  });

  it('goes to one reserve when staff and member give it up at the same moment', async () => {
    const answers = await Promise.all([answer('NO'), dropOut(), answer('NO')]);
    expect(answers.filter(({ code }) => code === null)).toHaveLength(1);
    expect(await replacements()).toBe(1);
    expect(await seats()).toHaveLength(4);
  });

  it('is kept by one answer when yes and no come at the same moment', async () => {
    await Promise.all([answer('YES'), answer('NO')]);
    expect(await replacements()).toBe(1);
    expect(await saidYes([drawn()])).toEqual([]);
  });

  it('opens what the member agreed to share, from their yes until it is over', async () => {
    expect(await saidYes([drawn()])).toEqual([]);
    await answer('YES');
    const place = [{ memberId: drawn(), organisationId: 'harbour' }];
    expect(await saidYes([drawn(), 'nobody'])).toEqual(place);
    bench.at('2026-12-31T09:00:00.000Z');
    expect(await saidYes([drawn()])).toEqual(place);
    bench.at('2027-01-01T09:00:00.000Z');
    expect(await saidYes([drawn()])).toEqual([]);
  });

  it('closes it again when they step back, or the interviews are recorded as held', async () => {
    await answer('YES');
    const [, other = ''] = draw.panel.map(({ member }) => member.id);
    await answer('YES', other);
    await dropOut();
    expect(await saidYes([drawn(), other])).toHaveLength(1);
    await makeReady(bench, recruitmentId);
    bench.at('2026-12-03T17:00:00.000Z');
    const complete = `mutation ($input: CompleteRecruitmentInput!) { completeRecruitment(input: $input) { stage } }`;
    await bench.ask(complete, { input: { idempotencyKey: key(), id: recruitmentId } }, RECRUITER);
    expect(await saidYes([drawn(), other])).toEqual([]);
    expect(await bench.graph.ports.lastServed({ memberIds: [drawn(), other] })).toEqual([
      { memberId: other, on: '2026-12-03' },
    ]);
  });

  it('leaves an audit chain that holds', async () => {
    await answer('YES');
    await answer('NO');
    expect(await bench.panels.audit.firstBreak()).toBeNull();
  });
});
