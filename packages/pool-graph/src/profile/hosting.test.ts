import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { say } from '../testing/consents.ts';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';
import { EMPTY_PROFILE } from './profile.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
  await bench.pool.store.transaction(() =>
    bench.pool.profiles.keep('amina', {
      ...EMPTY_PROFILE,
      whatHelps: 'A quiet corner.',
      supporter: { name: 'Jo Reed', contact: '01632 960001' },
      reward: 'VOUCHER',
      aboutMe: 'I keep bees.',
      aboutMeReader: 'WHERE_I_SAID_YES',
      checklist: [
        { item: 'HEARING_LOOP', answer: 'YES', note: null },
        { item: 'FOOD', answer: 'NO', note: null },
      ],
    }),
  );
});
afterEach(() => bench.dispose());

const amina = memberViewer('amina');
const host = staff('recruiter', 'meadow');
const HOSTING = `{ member(id: "amina") {
  aboutMe
  hosting { calledBy whatHelps checklist { item } }
} }`;
const NEEDED = {
  calledBy: 'Amina Khan',
  whatHelps: 'A quiet corner.',
  checklist: [{ item: 'HEARING_LOOP' }],
};

async function hosting(viewer = host) {
  const { data } = await bench.ask<{ member: object | null }>(viewer, HOSTING);
  return data?.member;
}

describe('what hosting a member needs (R40, R159)', () => {
  test('R159: goes to an organisation they said yes to, while they agree, until it is over', async () => {
    const nothing = { aboutMe: null, hosting: null };
    bench.panels.saidYes.push({ memberId: 'amina', organisationId: 'meadow' });
    expect(await hosting(), 'never asked').toEqual(nothing);
    await say(bench, amina, { purpose: 'SHARE_PROFILE', given: true });
    expect(await hosting()).toEqual({ aboutMe: 'I keep bees.', hosting: NEEDED });
    await say(bench, amina, { purpose: 'SHARE_PROFILE', given: false });
    expect(await hosting(), 'no longer').toEqual(nothing);
    await say(bench, amina, { purpose: 'SHARE_PROFILE', given: true });
    bench.panels.saidYes.length = 0;
    expect(await hosting(), 'it is over').toEqual(nothing);
  });

  test('is closed at once by a no to the shared pool, as is how to reach them', async () => {
    bench.panels.saidYes.push({ memberId: 'amina', organisationId: 'meadow' });
    await say(bench, amina, { purpose: 'SHARE_PROFILE', given: true });
    await say(bench, amina, { purpose: 'SHARE_CONTACT', given: true });
    const { hosting: hostingField, contact } = bench.graph.resolvers['Member'] as Record<
      string,
      (...asked: unknown[]) => unknown
    >;
    // As a place of theirs leads to them, whatever else of them is still seen.
    const shown = async () => {
      const member = await bench.pool.members.get('amina');
      const context = { viewer: host, requestId: 'r', now: bench.pool.now, loaders: new Map() };
      return [await hostingField?.(member, {}, context), await contact?.(member, {}, context)];
    };
    expect(await shown()).toMatchObject([{ calledBy: 'Amina Khan' }, { name: 'Amina Khan' }]);
    await say(bench, amina, { purpose: 'SHARED_POOL', given: false });
    expect(await shown()).toEqual([null, null]);
  });

  test('is no supporter, no reward and no need', () => {
    const fields = bench.schema.getType('Hosting')?.toConfig() as { fields: object };
    expect(Object.keys(fields.fields).join()).not.toMatch(/supporter|reward|need|team|aboutMe/i);
  });

  test('is on record: the member sees who looked, and for what', async () => {
    bench.panels.saidYes.push({ memberId: 'amina', organisationId: 'meadow' });
    await say(bench, amina, { purpose: 'SHARE_PROFILE', given: true });
    await hosting();
    const { data } = await bench.ask(amina, '{ myRecord { looks { nodes { what why } } } }');
    expect(data).toMatchObject({
      myRecord: {
        looks: {
          nodes: [
            { what: 'what helps you on the day', why: 'you said yes to a place on their panel' },
          ],
        },
      },
    });
  });

  test('is for the member and their lead at any time, and for no other organisation', async () => {
    expect(await hosting(amina)).toMatchObject({ hosting: NEEDED });
    expect(await hosting(staff('involvement-lead', 'harbour'))).toMatchObject({ hosting: NEEDED });
    bench.panels.saidYes.push({ memberId: 'amina', organisationId: 'meadow' });
    await say(bench, amina, { purpose: 'SHARE_PROFILE', given: true });
    for (const viewer of [
      staff('recruiter', 'council'),
      staff('coordinator', 'meadow'),
      staff('recruiter', 'harbour'),
    ]) {
      expect(await hosting(viewer)).toEqual({ aboutMe: null, hosting: null });
    }
  });
});

test('R41: what they wrote about themselves is read by whom they chose', async () => {
  const wrote = async (aboutMeReader: 'ONLY_MY_LEAD' | 'EVERYONE') => {
    const profile = { ...(await bench.pool.profiles.get('amina')), aboutMeReader };
    await bench.pool.store.transaction(() => bench.pool.profiles.keep('amina', profile));
  };
  bench.panels.saidYes.push({ memberId: 'amina', organisationId: 'meadow' });
  await say(bench, amina, { purpose: 'SHARE_PROFILE', given: true });
  await wrote('ONLY_MY_LEAD');
  expect(await hosting(staff('involvement-lead', 'harbour'))).toMatchObject({
    aboutMe: 'I keep bees.',
  });
  await wrote('EVERYONE');
  expect(await hosting(staff('coordinator', 'network'))).toMatchObject({ aboutMe: 'I keep bees.' });
  await wrote('ONLY_MY_LEAD');
  expect(await hosting(staff('coordinator', 'network'))).toMatchObject({ aboutMe: null });
});
