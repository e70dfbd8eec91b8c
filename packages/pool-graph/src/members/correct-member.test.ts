import type { Viewer } from '@freshfaces/graph-kit';
import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
});
afterEach(() => bench.dispose());

const CORRECT = `mutation ($input: CorrectMemberInput!) {
  correctMember(input: $input) { private { name email phone } }
}`;
const MINE = `{ myRecord { id shownAs viewerCanErase private { name } } }`;

const amina = memberViewer('amina', 'harbour');
const lead = staff('involvement-lead', 'harbour');
let keys = 0;

function correct(viewer: Viewer | null, what: object) {
  const input = { idempotencyKey: `key-number-${++keys}`, memberId: 'amina', ...what };
  return bench.ask<{ correctMember: object }>(viewer, CORRECT, { input });
}

describe('putting a name or contact right', () => {
  test('changes only what is given; empty text takes e-mail or phone away', async () => {
    expect((await correct(amina, { phone: ' 0117 496 0000 ' })).data.correctMember).toEqual({
      private: { name: 'Amina Khan', email: 'amina@example.org', phone: '0117 496 0000' },
    });
    expect(
      (await correct(lead, { name: 'Amina Khan-Díaz', email: '' })).data.correctMember,
    ).toEqual({
      private: { name: 'Amina Khan-Díaz', email: null, phone: '0117 496 0000' },
    });
    expect((await bench.pool.names.get('amina'))?.words).toEqual(['amina', 'khan', 'diaz']);
    expect(await bench.pool.audit.firstBreak()).toBeNull();
  });

  test('R168: post and phone are chosen as freely as e-mail, where they lead somewhere', async () => {
    expect((await correct(amina, { route: 'POST' })).problems[0]).toMatch(/post address/);
    expect((await correct(amina, { route: 'PHONE' })).problems[0]).toMatch(/phone number/);
    const postalAddress = '1 Quay Street\nWexcombe';
    expect((await correct(amina, { route: 'POST', postalAddress })).problems).toEqual([]);
    expect(await bench.pool.names.get('amina')).toMatchObject({ route: 'POST', postalAddress });
  });

  test.each([
    ['nothing', {}, /Say what/],
    ['a name without a letter', { name: ' - ' }, /name/],
    ['a name that passes for Freshfaces', { name: 'The draw' }, /name/],
    ['no e-mail address', { email: 'amina at home' }, /e-mail/],
    ['a phone number without end', { phone: '1'.repeat(41) }, /longer than 40/],
  ])('%s is refused', async (_what, wrong, sentence) => {
    const { problems } = await correct(amina, wrong);
    expect(problems.join()).toMatch(/BAD_INPUT/);
    expect(problems.join()).toMatch(sentence);
    expect((await bench.pool.names.get('amina'))?.name).toBe('Amina Khan');
  });

  test('is for the member and their home organisation’s lead', async () => {
    for (const viewer of [
      staff('recruiter', 'harbour'),
      staff('involvement-lead', 'meadow'),
      staff('coordinator', 'network'),
      memberViewer('carol', 'meadow'),
      null,
    ]) {
      const { problems } = await correct(viewer, { name: 'Someone Else' });
      expect(problems.join()).toMatch(/NOT_(ALLOWED|FOUND|SIGNED_IN)/);
    }
  });
});

describe('my record', () => {
  test('is the record of the member who asks', async () => {
    expect((await bench.ask(amina, MINE)).data).toEqual({
      myRecord: {
        id: 'amina',
        shownAs: 'Amina Khan',
        viewerCanErase: true,
        private: { name: 'Amina Khan' },
      },
    });
  });

  test('is nothing for staff, and a request to sign in for someone signed out', async () => {
    expect((await bench.ask(lead, MINE)).data).toEqual({ myRecord: null });
    expect((await bench.ask(null, MINE)).problems.join()).toMatch(/NOT_SIGNED_IN/);
  });
});
