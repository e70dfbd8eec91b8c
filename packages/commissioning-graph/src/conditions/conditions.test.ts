import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  COUNCIL,
  HARBOUR,
  OUTREACH,
  openTestCommissioning,
  recruitment,
  type TestCommissioning,
} from '../testing/open-test-commissioning.ts';

let test: TestCommissioning;

beforeEach(async () => {
  test = await openTestCommissioning();
  await test.contracts.insert(OUTREACH);
});
afterEach(() => test.dispose());

const SEEN = `id sentence to state reviewDue viewerCanChange ended { on reason }
  terms { edition number } history { edition from number }
  evidence { state sentence items { post recordPath drawnAgain result } }`;
const ADD = `mutation ($input: AddConditionInput!) { addCondition(input: $input) { ${SEEN} } }`;
const CHANGE = `mutation ($input: ChangeConditionInput!) { changeCondition(input: $input) { ${SEEN} } }`;
const END = `mutation ($input: EndConditionInput!) { endCondition(input: $input) { ${SEEN} } }`;

const terms = {
  from: '2026-01-01',
  number: 2,
  targetPercent: 100,
  notes: '',
  consulted: 'The service user forum',
};
const seats = {
  idempotencyKey: 'add-seats-1',
  contractId: 'outreach',
  kind: 'LIVED_EXPERIENCE_SEATS',
  terms,
};

async function addSeats(): Promise<string> {
  const { data } = await test.ask(COUNCIL, ADD, { input: seats });
  return String((data?.['addCondition'] as { id: string } | undefined)?.id);
}

describe('adding a condition', () => {
  it('says it in words and shows at once what the records say', async () => {
    test.record.facts = [
      recruitment({ livedExperienceSeats: 3 }),
      recruitment({ contractId: null }),
    ];
    const { data } = await test.ask(COUNCIL, ADD, { input: seats });
    expect(data?.['addCondition']).toMatchObject({
      sentence:
        'In every recruitment, at least 2 seats on the panel are for people with lived experience.',
      to: '2026-12-31',
      state: 'IN_FORCE',
      evidence: {
        state: 'MET',
        items: [{ post: 'Night worker', recordPath: '/panels/records/draw-1', result: 'MET' }],
      },
    });
  });
  it('happens once, however often it is sent', async () => {
    expect(await addSeats()).toBe(await addSeats());
    expect(await test.conditions.count()).toBe(1);
  });
  it.each([
    [{ number: null }, 'Give the number of seats: 1 to 20.'],
    [{ number: 0 }, 'Give the number of seats: 1 to 20.'],
    [{ targetPercent: 101 }, 'The share must be 1 to 100 percent.'],
    [{ from: '2025-12-31' }, 'It must start within the contract: 2026-01-01 to 2026-12-31.'],
    [{ from: 'soon' }, 'Give the first day it applies.'],
  ])('with %o is refused', async (wrong, sentence) => {
    const input = { ...seats, terms: { ...terms, ...wrong } };
    expect((await test.ask(COUNCIL, ADD, { input })).problems).toEqual([`BAD_INPUT: ${sentence}`]);
  });
  it('asks for a reason where the notes could shut people out', async () => {
    const notes = 'Posts must be advertised in the Gazette.';
    const bare = await test.ask(COUNCIL, ADD, { input: { ...seats, terms: { ...terms, notes } } });
    expect(bare.problems[0]).toMatch(/^BAD_INPUT: This says where posts must be advertised/);
    const reasoned = { ...terms, notes, wordingReason: 'The law asks for it.' };
    const kept = await test.ask(COUNCIL, ADD, { input: { ...seats, terms: reasoned } });
    expect(kept.problems).toEqual([]);
  });
  it('is for the commissioner of that contract alone', async () => {
    expect((await test.ask(HARBOUR, ADD, { input: seats })).problems[0]).toMatch(/^NOT_ALLOWED/);
    const stranger = staff('commissioner', 'health');
    expect((await test.ask(stranger, ADD, { input: seats })).problems[0]).toMatch(/^NOT_FOUND/);
    expect((await test.ask(null, ADD, { input: seats })).problems[0]).toMatch(/^NOT_SIGNED_IN/);
  });

  it('R58: shows why a panel was drawn again, however well it meets the condition', async () => {
    const drawnAgain = ['The share was lost with a broken laptop.'];
    test.record.facts = [recruitment({ drawnAgain })];
    const { data } = await test.ask(COUNCIL, ADD, { input: seats });
    expect(data?.['addCondition']).toMatchObject({
      evidence: { state: 'MET', items: [{ drawnAgain }] },
    });
  });
});

describe('changing a condition', () => {
  const stricter = { ...terms, from: '2026-12-01', number: 3 };

  it('keeps the terms before, which stay in force until the new ones start', async () => {
    const conditionId = await addSeats();
    const input = { idempotencyKey: 'change-seats', conditionId, edition: 1, terms: stricter };
    const { data } = await test.ask(COUNCIL, CHANGE, { input });
    expect(data?.['changeCondition']).toMatchObject({
      terms: { edition: 1, number: 2 },
      history: [
        { edition: 2, from: '2026-12-01', number: 3 },
        { edition: 1, from: '2026-01-01', number: 2 },
      ],
    });
    expect(await test.ask(COUNCIL, CHANGE, { input })).toMatchObject({ problems: [] });
  });
  it('can not rewrite the past', async () => {
    const conditionId = await addSeats();
    const past = { ...stricter, from: '2026-11-21' };
    const input = { idempotencyKey: 'change-past', conditionId, edition: 1, terms: past };
    expect((await test.ask(COUNCIL, CHANGE, { input })).problems[0]).toContain('not in the past');
  });
  it('is refused on terms that someone else changed meanwhile', async () => {
    const conditionId = await addSeats();
    const input = { idempotencyKey: 'change-first', conditionId, edition: 1, terms: stricter };
    await test.ask(COUNCIL, CHANGE, { input });
    const late = { ...input, idempotencyKey: 'change-late' };
    expect((await test.ask(COUNCIL, CHANGE, { input: late })).problems[0]).toMatch(/^CONFLICT/);
  });
});

describe('ending a condition', () => {
  const end = { idempotencyKey: 'end-seats', on: '2026-11-30', reason: 'The service closes.' };

  it('needs a reason, and what was asked until then still counts', async () => {
    const conditionId = await addSeats();
    const silent = { ...end, conditionId, reason: ' ' };
    expect((await test.ask(COUNCIL, END, { input: silent })).problems).toEqual([
      'BAD_INPUT: Say why the condition ends.',
    ]);
    test.record.facts = [recruitment({ livedExperienceSeats: 1 })];
    const { data } = await test.ask(COUNCIL, END, { input: { ...end, conditionId } });
    expect(data?.['endCondition']).toMatchObject({
      ended: { on: '2026-11-30', reason: 'The service closes.' },
      state: 'IN_FORCE',
      viewerCanChange: false,
      evidence: { state: 'NOT_MET' },
    });
  });
  it('happens once, and not to someone who may not', async () => {
    const conditionId = await addSeats();
    expect((await test.ask(HARBOUR, END, { input: { ...end, conditionId } })).problems[0]).toMatch(
      /^NOT_ALLOWED/,
    );
    const first = await test.ask(COUNCIL, END, { input: { ...end, conditionId } });
    expect(await test.ask(COUNCIL, END, { input: { ...end, conditionId } })).toEqual(first);
    const again = { ...end, conditionId, idempotencyKey: 'end-again' };
    expect((await test.ask(COUNCIL, END, { input: again })).problems[0]).toMatch(/^ALREADY_DONE/);
  });
});

it('a condition of others looks as if it were not there', async () => {
  const conditionId = await addSeats();
  const stranger = staff('commissioner', 'health');
  const tried = async (id: string) => {
    const end = { idempotencyKey: `end-${id}`, conditionId: id, on: '2026-12-01', reason: 'Over' };
    return (await test.ask(stranger, END, { input: end })).problems;
  };
  expect(await tried(conditionId)).toEqual(await tried('no-such-condition'));
  expect((await tried(conditionId))[0]).toMatch(/^NOT_FOUND/);
});

describe('what a reader sees', () => {
  const READ = `{ contract(id: "outreach") {
    conditions { sentence evidence { state } }
    evidence { state sentence counts { met notMet } }
    evidenceCsv { name text }
  } }`;

  it('the contract keeps its conditions while the record of draws is down', async () => {
    await addSeats();
    test.record.down = true;
    const { data, problems } = await test.ask(HARBOUR, READ);
    expect(data?.['contract']).toMatchObject({
      conditions: [{ evidence: null }],
      evidence: null,
      evidenceCsv: null,
    });
    expect(problems).toHaveLength(3);
  });
  it('the evidence file is named after the contract and the day', async () => {
    await addSeats();
    const { data } = await test.ask(HARBOUR, READ);
    expect(data?.['contract']).toMatchObject({
      evidenceCsv: { name: 'evidence-C-17-2026-11-22.csv' },
    });
  });
  it('a review is due from its day on', async () => {
    const reviewed = { ...terms, reviewOn: '2026-11-22' };
    const { data } = await test.ask(COUNCIL, ADD, { input: { ...seats, terms: reviewed } });
    expect(data?.['addCondition']).toMatchObject({ reviewDue: true });
  });
});
