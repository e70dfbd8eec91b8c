import { memberViewer, staff, supporterViewer } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
  const place = { memberId: 'amina', outcome: 'on-the-panel', isDone: false };
  bench.panels.places.push({ ...place, drawId: 'coming' }, { ...place, drawId: 'x', isDone: true });
});
afterEach(() => bench.dispose());

const helper = supporterViewer(['amina']);
const VIEW = `query ($id: ID!) { member(id: $id) {
  shownAs viewerSupports helpView { places { post standing organisation { name } } busy { from } }
  asks { __typename } trainingBookings { id } hosting { whatHelps }
  private { email } consents { purpose } needs profile { reward } rewards { id } contact { email }
} }`;

describe('a supporter', () => {
  test('R167: sees by name whom they help, with what is coming, and the member sees each look', async () => {
    const { data } = await bench.ask<{ member: object }>(helper, VIEW, { id: 'amina' });
    expect(data.member).toMatchObject({
      shownAs: 'Amina Khan',
      viewerSupports: true,
      helpView: {
        places: [
          {
            post: 'Night support worker',
            standing:
              'On the panel. It waits for a yes or no, until the end of Tuesday 29 December 2026.',
            organisation: { name: 'Harbour Support' },
          },
        ],
        busy: [{ from: '2026-12-20' }],
      },
      asks: [],
      trainingBookings: [],
    });
    const { nodes } = await bench.pool.reads.looksAt('amina', { first: 10 });
    expect(nodes.map(({ role, what }) => [role, what])).toEqual(
      expect.arrayContaining([
        ['supporter', 'name'],
        ['supporter', 'record'],
        ['supporter', 'hosting'],
      ]),
    );
  });

  test('R167: sees no needs, no consents, no reward and no contact of theirs', async () => {
    await bench.pool.needs.keep('amina', ['homelessness']);
    const { data } = await bench.ask<{ member: object }>(helper, VIEW, { id: 'amina' });
    expect(data.member).toMatchObject({
      private: null,
      consents: null,
      needs: null,
      profile: null,
      rewards: null,
      contact: null,
    });
  });

  test('sees nobody else of the organisation', async () => {
    const { data } = await bench.ask<{ member: object | null }>(helper, VIEW, { id: 'bill' });
    expect(data.member).toBeNull();
    const peer = await bench.ask<{ member: object | null }>(memberViewer('bill'), VIEW, {
      id: 'amina',
    });
    expect(peer.data.member).toBeNull();
  });

  test('R166, R167: helps to fill in how they take part, and nothing else of the record', async () => {
    const WRITE = `mutation ($input: WriteProfileInput!) { writeProfile(input: $input) { hosting { whatHelps } } }`;
    const write = (key: string, parts: object) =>
      bench.ask(helper, WRITE, { input: { idempotencyKey: key, memberId: 'amina', ...parts } });
    const helps = { whatHelps: 'A quiet room', breaks: '' };
    const { data, problems } = await write('helping-1', { helps });
    expect(problems).toEqual([]);
    expect(data).toEqual({ writeProfile: { hosting: { whatHelps: 'A quiet room' } } });
    const refused = await write('helping-2', { helps, reward: 'VOUCHER' });
    expect(refused.problems.join()).toMatch(/^NOT_ALLOWED/);
    expect((await write('helping-3', {})).problems.join()).toMatch(/NOT_ALLOWED|BAD_INPUT/);
  });

  test('R167: a supporter answers nothing for the member', async () => {
    const change = `mutation ($input: ChangeAvailabilityInput!) { changeAvailability(input: $input) { id } }`;
    const answer = `mutation ($input: AnswerConsentInput!) { answerConsent(input: $input) { id } }`;
    const input = { idempotencyKey: 'a-supporters-key', memberId: 'amina' };
    const said = { purpose: 'BE_LENT', given: true, wordingVersion: 1, how: 'SCREEN' };
    const asked = await bench.ask(helper, answer, { input: { ...input, ...said } });
    expect(asked.problems.join()).toMatch(/^NOT_ALLOWED/);
    const paused = await bench.ask(helper, change, { input: { ...input, paused: true } });
    expect(paused.problems.join()).toMatch(/^NOT_ALLOWED/);
  });

  test('who is one of someone else sees what any stranger of that organisation sees', async () => {
    const other = staff('supporter', 'harbour');
    const { data } = await bench.ask<{ member: object | null }>(other, VIEW, { id: 'amina' });
    expect(data.member).toBeNull();
  });
});
