import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPool, type TestPool } from './testing/open-test-pool.ts';
import { keepSmallNetwork } from './testing/small-network.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
});
afterEach(() => bench.dispose());

const key = 'idempotencyKey: "key-number-1"';

describe('someone whose session has ended is asked to sign in, whether or not the thing is there', () => {
  describe.each(['amina', 'nobody'])('member %s', (id) => {
    const about = `${key}, memberId: "${id}"`;
    test.each([
      `{ member(id: "${id}") { id } }`,
      `mutation { changeAvailability(input: { ${about}, paused: true }) { id } }`,
      `mutation { answerConsent(input: { ${about}, purpose: BE_LENT, given: true, wordingVersion: 1, how: SCREEN }) { id } }`,
      `mutation { recordNeeds(input: { ${about}, needs: [] }) { id } }`,
      `mutation { correctMember(input: { ${about}, name: "Someone" }) { id } }`,
    ])('%s', async (document) => {
      expect((await bench.ask(null, document)).problems.join()).toMatch(/NOT_SIGNED_IN/);
    });
  });

  test.each([
    `{ memberImport(id: "one") { id } }`,
    `mutation { confirmMemberImport(input: { ${key}, importId: "one" }) { id } }`,
    `mutation { discardMemberImport(input: { ${key}, importId: "one" }) { id } }`,
  ])('%s', async (document) => {
    expect((await bench.ask(null, document)).problems.join()).toMatch(/NOT_SIGNED_IN/);
  });
});
