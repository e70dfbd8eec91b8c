import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';
import { isOpen, lastOf } from './acknowledgement.ts';
import { agreementWords } from './agreement-words.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
});
afterEach(() => bench.dispose());

const amina = memberViewer('amina');
const lead = staff('involvement-lead', 'harbour');
let keys = 0;

function agree(agreement: string, how: string, viewer = amina, version = 1) {
  const source = `mutation ($input: AcknowledgeAgreementInput!) {
    acknowledgeAgreement(input: $input) {
      agreements { agreement isOpen acknowledged { at version how recordedBy } }
    }
  }`;
  const said = { memberId: 'amina', agreement, version, how };
  return bench.ask(viewer, source, { input: { idempotencyKey: `i-agree-${++keys}`, ...said } });
}

describe('agreeing to what is asked of someone who takes part', () => {
  test('R165: the five duties are said in our own plain words and agreed to with a date', async () => {
    expect(agreementWords('FIVE_DUTIES').points).toHaveLength(5);
    expect((await agree('FIVE_DUTIES', 'SCREEN')).data).toEqual({
      acknowledgeAgreement: {
        agreements: [
          {
            agreement: 'FIVE_DUTIES',
            isOpen: false,
            acknowledged: {
              at: '2026-11-22T09:30:00.000Z',
              version: 1,
              how: 'SCREEN',
              recordedBy: 'You',
            },
          },
          { agreement: 'TRAINING_PACK', isOpen: true, acknowledged: null },
        ],
      },
    });
  });

  test('R31: that the training pack was read and understood, by the member or on paper', async () => {
    expect((await agree('TRAINING_PACK', 'PAPER', lead)).problems).toEqual([]);
    const kept = (await bench.pool.acknowledgements.find()).items;
    expect(kept).toMatchObject([{ agreement: 'TRAINING_PACK', bySelf: false, how: 'PAPER' }]);
  });

  test('on screen is for the member alone, and in the words of today', async () => {
    expect((await agree('FIVE_DUTIES', 'SCREEN', lead)).problems[0]).toMatch(/^BAD_INPUT: Only/);
    expect((await agree('FIVE_DUTIES', 'PAPER')).problems[0]).toMatch(/^BAD_INPUT: You answer/);
    expect((await agree('FIVE_DUTIES', 'SCREEN', amina, 2)).problems[0]).toMatch(/^CONFLICT/);
  });

  test('is asked again when the words have changed', () => {
    const old = {
      id: 'a',
      memberId: 'amina',
      agreement: 'FIVE_DUTIES',
      wordingVersion: 0,
      at: '2026-01-01',
      how: 'PAPER',
      byPersonId: 'lead',
      bySelf: false,
    } as const;
    expect(isOpen('FIVE_DUTIES', [old])).toBe(true);
    const now = { ...old, id: 'b', wordingVersion: 1, at: '2026-02-01' };
    expect(isOpen('FIVE_DUTIES', [old, now])).toBe(false);
    expect(lastOf('FIVE_DUTIES', [old, now])?.id).toBe('b');
  });

  test('is seen by the member and their lead only', async () => {
    const asked = '{ member(id: "amina") { agreements { agreement } } }';
    const seen = await bench.ask(staff('recruiter', 'meadow'), asked);
    expect(seen.data).toEqual({ member: { agreements: null } });
    const other = await agree('FIVE_DUTIES', 'PAPER', staff('involvement-lead', 'meadow'));
    expect(other.problems[0]).toMatch(/^NOT_ALLOWED/);
  });
});
