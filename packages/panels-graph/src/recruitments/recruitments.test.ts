import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { create, key, POST, RECRUITER, RULES, startAndSettle } from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const CREATE = `mutation ($input: CreateRecruitmentInput!) { createRecruitment(input: $input) { id rulesInWords stage } }`;
const CHANGE = `mutation ($input: ChangeRecruitmentInput!) { changeRecruitment(input: $input) { post } }`;
const LIST = `query ($filter: RecruitmentFilter, $first: Int, $after: String) {
  recruitments(filter: $filter, first: $first, after: $after) { nodes { id post } endCursor total } }`;

let bench: PanelsBench;
beforeEach(async () => {
  bench = await openPanelsBench();
});
afterEach(() => bench.dispose());

const tryCreate = (change: object, viewer: Parameters<PanelsBench['ask']>[2] = RECRUITER) =>
  bench.ask(CREATE, { input: { idempotencyKey: key(), ...POST, ...change } }, viewer);

function changeInput(id: string, change: object) {
  const { organisationId: _unchangeable, ...rest } = POST;
  return { input: { idempotencyKey: key(), id, ...rest, ...change } };
}

describe('a recruitment', () => {
  it('R51, R53: states its rules in plain words', async () => {
    const { data } = await tryCreate({});
    expect(data['createRecruitment']).toMatchObject({
      stage: 'PLANNED',
      rulesInWords: expect.arrayContaining([
        '4 people on the panel and 3 in reserve',
        'Experience of homelessness: at least 1',
        'Has used Elm Street: at least 1',
        'From any one organisation: at most 2',
      ]),
    });
  });

  it.each([
    ['interviews that end before they begin', { interviewsTo: '2026-12-01' }, /must not be before/],
    ['a day that does not exist', { interviewsFrom: '2026-02-30' }, /real day/],
    ['a panel of nobody', { rules: { ...RULES, seats: 0 } }, /Seats must be/],
    [
      'one seat for someone with a need, whom everyone could then point at',
      { rules: { ...RULES, seats: 1, someoneFromTheTeam: false } },
      /everyone would know/,
    ],
    [
      'one seat for someone who used the service',
      { rules: { ...RULES, seats: 1, needs: [] } },
      /everyone would know/,
    ],
    ['the same need twice', { rules: { ...RULES, needs: ['OFFENDING', 'OFFENDING'] } }, /once/],
    ['someone from a service that is not named', { team: null }, /which service/],
    ['no name for the post', { post: '  ' }, /what the post is/],
    ['another organisation’s contract', { contractId: 'contract-of-lantern' }, /contract of this/],
  ])('refuses %s in one clear sentence', async (_what, change, sentence) => {
    const { code, message } = await tryCreate(change);
    expect(code).toBe('BAD_INPUT');
    expect(message).toMatch(sentence);
    expect(await bench.panels.recruitments.count()).toBe(0);
  });

  it('is created by a recruiter of its organisation only', async () => {
    expect((await tryCreate({}, staff('recruiter', 'lantern'))).code).toBe('NOT_ALLOWED');
    expect((await tryCreate({}, staff('involvement-lead', 'harbour'))).code).toBe('NOT_ALLOWED');
    expect((await tryCreate({}, null)).code).toBe('NOT_SIGNED_IN');
  });

  it('can be changed until a draw is under way', async () => {
    const id = await create(bench);
    const changed = await bench.ask(CHANGE, changeInput(id, { post: 'Team leader' }), RECRUITER);
    expect(changed.data['changeRecruitment']).toEqual({ post: 'Team leader' });
    expect((await bench.panels.recruitments.get(id))?.revision).toBe(2);
    await startAndSettle(bench, id);
    expect((await bench.ask(CHANGE, changeInput(id, {}), RECRUITER)).code).toBe('CONFLICT');
  });

  it('is listed by organisation, dates and stage, a page at a time', async () => {
    await create(bench, { post: 'First' });
    await create(bench, {
      post: 'Second',
      interviewsFrom: '2027-01-10',
      interviewsTo: '2027-01-10',
    });
    interface Listed {
      recruitments: { nodes: { post: string }[]; endCursor: string | null; total: number };
    }
    const list = async (variables: object) =>
      (await bench.ask<Listed>(LIST, variables, staff('commissioner', 'council'))).data
        .recruitments;
    const page = await list({ first: 1 });
    expect(page).toMatchObject({ nodes: [{ post: 'Second' }], total: 2 });
    expect(await list({ first: 1, after: page.endCursor })).toMatchObject({
      nodes: [{ post: 'First' }],
      endCursor: null,
    });
    expect(
      await list({ filter: { organisationId: 'harbour', stage: 'PLANNED', to: '2026-12-31' } }),
    ).toMatchObject({
      nodes: [{ post: 'First' }],
      total: 1,
    });
    expect((await bench.ask(LIST, {}, null)).code).toBe('NOT_SIGNED_IN');
  });
});
