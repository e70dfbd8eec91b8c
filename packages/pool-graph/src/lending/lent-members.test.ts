import type { Viewer } from '@freshfaces/graph-kit';
import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { say } from '../testing/consents.ts';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';
import { placeMember } from './place-member.ts';
import { HARBOURS_LOAN, keepLoan, keepOffer, send, TOUR } from './testing/lending-bench.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
});
afterEach(() => bench.dispose());

const harbourLead = staff('involvement-lead', 'harbour');
const meadowLead = staff('involvement-lead', 'meadow');
const meadowRecruiter = staff('recruiter', 'meadow');
const amina = memberViewer('amina', 'harbour');

const recallAs = (viewer: Viewer, loanId: string, reason: string) =>
  send<{ state: string }>(
    bench,
    viewer,
    { name: 'recallLoan', type: 'MoveLoanInput', fields: 'state' },
    { loanId, reason },
  );

const LOAN = `query ($id: ID!) { loan(id: $id) { state purpose placedCount placed { shownAs } steps { by reason } } }`;
const SHOWN = `{ member(id: "amina") { shownAs contact { name } } }`;

describe('what the borrower sees of a lent member', () => {
  const seen = async (viewer = meadowRecruiter) =>
    (await bench.ask(viewer, SHOWN)).data?.['member'];
  const place = () =>
    bench.pool.store.transaction(() => placeMember(bench.pool, { ...TOUR, memberId: 'amina' }));
  const recall = () => recallAs(harbourLead, 'loan', 'We are short of people.');
  const unseen = { shownAs: 'Amber Heron', contact: null };

  test('R185: is the pseudonym until the member said yes and has a place, then name and contact', async () => {
    await keepLoan(bench.pool);
    await say(bench, amina, { purpose: 'SHARE_CONTACT', given: true });
    expect(await seen(), 'the loan alone').toEqual(unseen);
    await place();
    expect(await seen()).toEqual({ shownAs: 'Amber Heron', contact: { name: 'Amina Khan' } });
    expect(await seen(staff('involvement-lead', 'council')), 'others').toEqual(unseen);
  });

  test('R185: stays the pseudonym where they do not agree to share their contact', async () => {
    await keepLoan(bench.pool);
    await place();
    expect(await seen()).toEqual(unseen);
  });

  test('R21: closes at once when the loan is recalled, though a panel still says yes', async () => {
    await keepLoan(bench.pool);
    await say(bench, amina, { purpose: 'SHARE_CONTACT', given: true });
    await place();
    bench.panels.saidYes.push({ memberId: 'amina', organisationId: 'meadow' });
    await recall();
    expect(await seen()).toEqual(unseen);
  });

  test('R21: closes when the loan ends by itself', async () => {
    await keepLoan(bench.pool);
    await say(bench, amina, { purpose: 'SHARE_CONTACT', given: true });
    await place();
    bench.clock.now = '2026-12-03T00:00:00.000Z';
    expect(await seen()).toEqual(unseen);
  });

  test('R185: what hosting them needs is shown by a consent of its own, and closes with the loan', async () => {
    const hosting = async () => {
      const read = `{ member(id: "amina") { hosting { calledBy } } }`;
      return (await bench.ask(meadowRecruiter, read)).data?.['member'];
    };
    await keepLoan(bench.pool);
    await say(bench, amina, { purpose: 'SHARE_CONTACT', given: true });
    await place();
    expect(await hosting(), 'contact alone').toEqual({ hosting: null });
    await say(bench, amina, { purpose: 'SHARE_PROFILE', given: true });
    expect(await hosting()).toEqual({ hosting: { calledBy: 'Amina Khan' } });
    await recall();
    expect(await hosting()).toEqual({ hosting: null });
  });

  test('R190: never names a member on the loan before, and lists only those with a place', async () => {
    await keepLoan(bench.pool);
    const loan = async () =>
      (await bench.ask(meadowRecruiter, LOAN, { id: 'loan' })).data?.['loan'];
    expect(await loan()).toMatchObject({ placed: [], placedCount: 0 });
    await place();
    expect(await loan()).toMatchObject({ placed: [{ shownAs: 'Amber Heron' }], placedCount: 1 });
    await recall();
    expect(await loan()).toMatchObject({ state: 'RECALLED', placed: [], placedCount: 0 });
  });
});

describe('R21: a recall', () => {
  test('gives back the days ahead, takes the member off the panel, and tells them', async () => {
    await keepOffer(bench.pool);
    const days = {
      drawId: 'draw',
      recruitmentId: 'post',
      organisationId: 'meadow',
      from: '2026-12-01',
      to: '2026-12-02',
    };
    const taken = await bench.graph.ports.takeDays({ ...days, memberIds: ['amina'] });
    expect(taken).toMatchObject([{ memberId: 'amina', taken: true }]);
    const { items } = await bench.pool.loans.find();
    expect(items).toMatchObject([{ lenderId: 'harbour', agreedBy: 'STANDING_OFFER' }]);

    const loanId = items[0]?.id ?? '';
    const { result } = await recallAs(harbourLead, loanId, 'Short of people.');
    expect(result.state).toBe('RECALLED');
    expect(await bench.pool.takenDays.count()).toBe(0);
    expect(bench.panels.steppedBack).toHaveLength(1);
    expect(await bench.pool.messages.count()).toBe(1);
    const again = await bench.graph.ports.takeDays({ ...days, memberIds: ['amina'] });
    expect(again, 'the standing offer no longer speaks for it').toEqual([
      { memberId: 'amina', taken: false, days: [] },
    ]);
  });

  test('is not the borrower’s to make', async () => {
    await keepLoan(bench.pool);
    const { problems } = await recallAs(meadowLead, 'loan', 'We changed our minds.');
    expect(problems).toContain('NOT_ALLOWED');
  });
});

test('R21: no more members are lent than the lead agreed to', async () => {
  await keepLoan(bench.pool, { membersWanted: 1 });
  const place = (memberId: string) =>
    bench.pool.store.transaction(() => placeMember(bench.pool, { ...TOUR, memberId }));
  await place('amina');
  await expect(place('bill')).rejects.toThrow('As many members are lent already');
  expect(await bench.pool.takenDays.count({ memberId: 'bill' })).toBe(0);
});

test('R21: the job writes down that a loan has ended, once', async () => {
  await keepLoan(bench.pool);
  const job = bench.graph.jobs.find(({ name }) => name === 'end-loans');
  await job?.run('2026-12-02T23:00:00.000Z');
  expect((await bench.pool.loans.get('loan'))?.state).toBe(HARBOURS_LOAN.state);
  for (const at of ['2026-12-03T01:00:00.000Z', '2026-12-03T02:00:00.000Z']) await job?.run(at);
  expect(await bench.pool.loans.get('loan')).toMatchObject({
    state: 'ENDED',
    steps: [{ move: 'END', personId: 'system' }],
  });
});

test('R21: the balance is for all staff, as a table and a file, and names no member', async () => {
  bench.panels.across.push({ memberId: 'amina', organisationId: 'meadow', turns: 3 });
  const read = `{ lendingBalance { since organisations { organisation { id } membersLent turnsGiven turnsReceived } file { text } } }`;
  const { data, text } = await bench.ask(staff('recruiter', 'meadow'), read);
  expect(data).toMatchObject({
    lendingBalance: {
      since: '2025-11-22',
      organisations: [
        { organisation: { id: 'harbour' }, membersLent: 1, turnsGiven: 3, turnsReceived: 0 },
        { organisation: { id: 'meadow' }, membersLent: 0, turnsGiven: 0, turnsReceived: 3 },
      ],
    },
  });
  expect(text).not.toMatch(/amina|Amber Heron/i);
  expect((await bench.ask(amina, read)).problems.join()).toContain('NOT_ALLOWED');
});

test('R21: where a member was lent and which days they promised is theirs to have, and erased with them', async () => {
  await keepLoan(bench.pool);
  await bench.pool.store.transaction(() => placeMember(bench.pool, { ...TOUR, memberId: 'amina' }));
  const who = { personId: null, memberId: 'amina' };
  const sets = await bench.graph.ports.personalData({ ...who, reader: 'self' });
  const rows = (title: string) => sets.find((set) => set.title === title)?.rows;
  expect(rows('Where you were lent')).toMatchObject([
    { Organisation: 'Meadow', For: TOUR.purpose },
  ]);
  expect(rows('Days you promised')).toEqual([
    { Day: '2026-12-01', 'Promised to': 'something else you said yes to' },
    { Day: '2026-12-02', 'Promised to': 'something else you said yes to' },
  ]);
  await bench.graph.ports.erasePersonalData({ ...who, at: bench.clock.now });
  expect(await bench.pool.takenDays.count()).toBe(0);
  expect(await bench.pool.loans.get('loan')).toMatchObject({ places: [], memberIds: [] });
});

test('days and loans are deleted when their time is over, and not before', async () => {
  await keepLoan(bench.pool);
  await bench.pool.store.transaction(() => placeMember(bench.pool, { ...TOUR, memberId: 'amina' }));
  const due = async (at: string) => {
    const rules = (bench.graph.retention ?? []).filter(({ dataClass }) =>
      /^(Days that a member|Loans)/.test(dataClass),
    );
    return Promise.all(rules.map((rule) => rule.run(at, false)));
  };
  expect(await due('2027-03-01T00:00:00.000Z')).toEqual([0, 0]);
  expect(await due('2027-03-03T00:00:00.000Z')).toEqual([2, 0]);
  expect(await due('2027-12-03T00:00:00.000Z')).toEqual([0, 1]);
});
