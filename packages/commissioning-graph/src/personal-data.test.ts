import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  COUNCIL,
  OUTREACH,
  openTestCommissioning,
  type TestCommissioning,
} from './testing/open-test-commissioning.ts';

let test: TestCommissioning;
beforeEach(async () => {
  test = await openTestCommissioning();
});
afterEach(() => test.dispose());

it('contracts and conditions hold nobody’s id or name', async () => {
  const add = `mutation ($input: AddContractInput!) { addContract(input: $input) { id } }`;
  const { id: _id, ...agreed } = OUTREACH;
  const contract = await test.ask<{ addContract: { id: string } }>(COUNCIL, add, {
    input: { ...agreed, idempotencyKey: 'add-a-contract' },
  });
  const terms = { from: '2026-11-22', targetPercent: 100, notes: '', consulted: 'Six members' };
  await test.ask(
    COUNCIL,
    `mutation ($input: AddConditionInput!) { addCondition(input: $input) { id } }`,
    {
      input: {
        idempotencyKey: 'add-condition',
        contractId: contract.data.addContract.id,
        kind: 'RANDOM_DRAW',
        terms,
      },
    },
  );
  const { items: contracts } = await test.contracts.find();
  const { items: conditions } = await test.conditions.find();
  expect(conditions).toHaveLength(1);
  const kept = JSON.stringify([contracts, conditions]);
  expect(kept).not.toContain(COUNCIL.personId);
  expect(kept).not.toContain(COUNCIL.name);
});
