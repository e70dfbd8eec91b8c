import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  COORDINATOR,
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
  await test.contracts.insert({
    ...OUTREACH,
    id: 'other',
    commissionerId: 'health',
    providerId: 'meadow',
  });
});
afterEach(() => test.dispose());

const LIST = '{ contracts { total nodes { id viewerCanChange } } }';
const ADD =
  'mutation ($input: AddContractInput!) { addContract(input: $input) { id title version } }';
const CHANGE = `mutation ($input: ChangeContractInput!) {
  changeContract(input: $input) { title to version conditions { to } }
}`;

const { id: _id, ...agreed } = OUTREACH;
const added = { ...agreed, idempotencyKey: 'new-contract-1' };
const changed = {
  contractId: 'outreach',
  version: 1,
  title: 'Street outreach and hostels',
  reference: 'C-17',
  purpose: 'As before, and hostels.',
  from: '2026-01-01',
  to: '2027-03-31',
  idempotencyKey: 'change-1',
};

describe('who sees which contracts', () => {
  it('a commissioner sees and may change their own', async () => {
    const { data } = await test.ask(COUNCIL, LIST);
    expect(data?.['contracts']).toEqual({
      total: 1,
      nodes: [{ id: 'outreach', viewerCanChange: true }],
    });
  });
  it('a provider sees its own and may change nothing', async () => {
    const { data } = await test.ask(HARBOUR, LIST);
    expect(data?.['contracts']).toEqual({
      total: 1,
      nodes: [{ id: 'outreach', viewerCanChange: false }],
    });
  });
  it('a coordinator sees every one', async () => {
    const { data } = await test.ask(COORDINATOR, LIST);
    expect(data?.['contracts']).toMatchObject({ total: 2 });
  });
  it('a member and a visitor see none', async () => {
    const member = await test.ask(staff('member', 'harbour'), LIST);
    expect(member.problems[0]).toMatch(/^NOT_ALLOWED/);
    expect((await test.ask(null, LIST)).problems[0]).toMatch(/^NOT_SIGNED_IN/);
  });
  it('a contract of others looks as if it were not there, by every way in', async () => {
    const one = await test.ask(HARBOUR, '{ contract(id: "other") { id } }');
    expect(one).toMatchObject({ data: { contract: null }, problems: [] });
    const entity = await test.ask(
      HARBOUR,
      '{ _entities(representations: [{ __typename: "Contract", id: "other" }]) { ... on Contract { id } } }',
    );
    expect(entity.data).toEqual({ _entities: [null] });
  });
  it('pages through them with a cursor', async () => {
    const first = await test.ask(COORDINATOR, '{ contracts(first: 1) { nodes { id } endCursor } }');
    expect(first.data?.['contracts']).toEqual({ nodes: [{ id: 'other' }], endCursor: 'other' });
    const rest = await test.ask(
      COORDINATOR,
      '{ contracts(after: "other") { nodes { id } endCursor } }',
    );
    expect(rest.data?.['contracts']).toEqual({ nodes: [{ id: 'outreach' }], endCursor: null });
  });
});

describe('adding a contract', () => {
  it('keeps it once, however often the request is sent, with one audit event', async () => {
    const first = await test.ask(COUNCIL, ADD, { input: added });
    const again = await test.ask(COUNCIL, ADD, { input: added });
    expect(again).toEqual(first);
    expect(await test.contracts.count()).toBe(3);
    expect(await test.audit.firstBreak()).toBeNull();
  });
  it('is refused to a provider and to another commissioner', async () => {
    for (const viewer of [HARBOUR, staff('commissioner', 'health'), COORDINATOR]) {
      const { problems } = await test.ask(viewer, ADD, { input: added });
      expect(problems[0]).toMatch(/^NOT_ALLOWED/);
    }
    expect(await test.contracts.count()).toBe(2);
  });
  it.each([
    [{ title: ' ' }, 'Give the contract a title.'],
    [{ to: '2025-12-31' }, 'The last day must be on or after the first day.'],
    [{ from: '2026-02-30' }, 'Give the first day of the contract.'],
    [{ providerId: 'council' }, 'The provider must be another organisation than the commissioner.'],
    [{ providerId: 'nowhere' }, 'Choose a provider of this network.'],
  ])('with %o is refused', async (wrong, sentence) => {
    const { problems } = await test.ask(COUNCIL, ADD, { input: { ...added, ...wrong } });
    expect(problems).toEqual([`BAD_INPUT: ${sentence}`]);
  });
});

describe('changing a contract', () => {
  const condition = {
    contractId: 'outreach',
    kind: 'RANDOM_DRAW',
    editions: [
      {
        edition: 1,
        from: '2026-01-01',
        number: null,
        targetPercent: 100,
        notes: '',
        consulted: '',
        reviewOn: null,
        wordingReason: null,
        savedAt: '2026-01-01T00:00:00.000Z',
      },
    ],
    ended: null,
    addedAt: '2026-01-01T00:00:00.000Z',
  } as const;

  it('takes along the conditions that run to its last day, and no others', async () => {
    await test.conditions.insert({ ...condition, id: 'whole', to: '2026-12-31' });
    await test.conditions.insert({
      ...condition,
      id: 'short',
      to: '2026-06-30',
      addedAt: '2026-02',
    });
    const { data } = await test.ask(COUNCIL, CHANGE, { input: changed });
    expect(data?.['changeContract']).toMatchObject({
      version: 2,
      conditions: [{ to: '2027-03-31' }, { to: '2026-06-30' }],
    });
  });
  it('is refused where a condition would fall outside', async () => {
    await test.conditions.insert({ ...condition, id: 'short', to: '2026-06-30' });
    const input = { ...changed, to: '2026-05-31' };
    const { problems } = await test.ask(COUNCIL, CHANGE, { input });
    expect(problems[0]).toMatch(/^CONFLICT: A condition applies until 2026-06-30/);
  });
  it('is refused on a version that has moved on', async () => {
    await test.ask(COUNCIL, CHANGE, { input: changed });
    const input = { ...changed, idempotencyKey: 'change-2' };
    expect((await test.ask(COUNCIL, CHANGE, { input })).problems[0]).toMatch(
      /^CONFLICT: Someone else/,
    );
  });
  it('is refused to the provider, who sees it, and hidden from others', async () => {
    expect((await test.ask(HARBOUR, CHANGE, { input: changed })).problems[0]).toMatch(
      /^NOT_ALLOWED/,
    );
    const stranger = staff('commissioner', 'health');
    expect((await test.ask(stranger, CHANGE, { input: changed })).problems[0]).toMatch(
      /^NOT_FOUND/,
    );
    expect((await test.ask(null, CHANGE, { input: changed })).problems[0]).toMatch(
      /^NOT_SIGNED_IN/,
    );
  });
});

describe('the port', () => {
  it('says whose contract it is', async () => {
    const belongs = test.graph.ports['contractBelongsTo'] as unknown as (
      input: object,
    ) => Promise<boolean>;
    expect(await belongs({ contractId: 'outreach', organisationId: 'harbour' })).toBe(true);
    expect(await belongs({ contractId: 'outreach', organisationId: 'meadow' })).toBe(false);
    expect(await belongs({ contractId: 'none', organisationId: 'meadow' })).toBe(false);
  });

  it('tells panels who commissions a contract, as they may audit its draws', async () => {
    const commissionerOf = test.graph.ports['commissionerOf'] as unknown as (
      input: object,
    ) => Promise<string | null>;
    expect(await commissionerOf({ contractId: 'outreach' })).toBe('council');
    expect(await commissionerOf({ contractId: 'none' })).toBeNull();
  });
});

describe('the summary of a home page', () => {
  it('counts what the records show for contracts the viewer may see, and no others', async () => {
    const add = `mutation ($input: AddConditionInput!) { addCondition(input: $input) { id } }`;
    const terms = { from: '2026-11-22', targetPercent: 100, notes: '', consulted: '' };
    const input = {
      idempotencyKey: 'add-condition',
      contractId: 'other',
      kind: 'RANDOM_DRAW',
      terms,
    };
    await test.ask(staff('commissioner', 'health'), add, { input });
    const ask = '{ contractsSummary { evidence { nothingYet } } }';
    const nothingYet = async (viewer: typeof COUNCIL) => {
      type Summary = { contractsSummary: { evidence: { nothingYet: number } } };
      return (await test.ask<Summary>(viewer, ask)).data.contractsSummary.evidence.nothingYet;
    };
    expect(await nothingYet(COORDINATOR)).toBe(1);
    expect(await nothingYet(COUNCIL)).toBe(0);
  });
  it('stands without its evidence while the record of draws is down', async () => {
    test.record.down = true;
    const ask = '{ contractsSummary { contracts conditions evidence { met } } }';
    const { data, problems } = await test.ask(COUNCIL, ask);
    expect(data?.['contractsSummary']).toEqual({ contracts: 1, conditions: 0, evidence: null });
    expect(problems).toHaveLength(1);
  });
  it('tells of recruitments that name no contract', async () => {
    test.record.facts = [recruitment(), recruitment({ contractId: null })];
    const ask = '{ contract(id: "outreach") { evidence { recruitments outsideAnyContract } } }';
    const { data } = await test.ask(HARBOUR, ask);
    expect(data?.['contract']).toEqual({ evidence: { recruitments: 1, outsideAnyContract: 1 } });
  });
});
