import type { Viewer } from '@freshfaces/graph-kit';
import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { say } from '../testing/consents.ts';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
});
afterEach(() => bench.dispose());

const amina = memberViewer('amina', 'harbour');
const borrower = staff('recruiter', 'meadow');
const CONTACT = `query ($id: ID!) { member(id: $id) { shownAs contact { name email } } }`;

async function contact(viewer: Viewer) {
  const { data } = await bench.ask<{ member: { contact: object | null } }>(viewer, CONTACT, {
    id: 'amina',
  });
  return data.member.contact;
}

describe('how to reach a member', () => {
  test('is told to the member and their home organisation’s lead', async () => {
    const whole = { name: 'Amina Khan', email: 'amina@example.org' };
    expect(await contact(amina)).toEqual(whole);
    expect(await contact(staff('involvement-lead', 'harbour'))).toEqual(whole);
  });

  test('R20, R185: is told to a borrower after a yes that shares it, until the panel is over or a no', async () => {
    expect(await contact(borrower), 'before anything').toBeNull();
    bench.panels.saidYes.push({ memberId: 'amina', organisationId: 'meadow' });
    expect(await contact(borrower), 'a yes alone').toBeNull();
    await say(bench, amina, { purpose: 'SHARE_CONTACT', given: true });
    expect(await contact(borrower), 'a yes, shared').toMatchObject({ name: 'Amina Khan' });
    await say(bench, amina, { purpose: 'SHARE_CONTACT', given: false });
    expect(await contact(borrower), 'no longer shared').toBeNull();
    await say(bench, amina, { purpose: 'SHARE_CONTACT', given: true });
    bench.panels.saidYes.length = 0;
    expect(await contact(borrower), 'the panel is over').toBeNull();
  });

  test('R116: gives a borrower the name they like to be called by, and the way they chose', async () => {
    const kept = await bench.pool.names.get('amina');
    if (!kept) throw new Error('Amina has no name.');
    await bench.pool.names.replace({ ...kept, calledBy: 'Mina', route: 'PHONE' });
    bench.panels.saidYes.push({ memberId: 'amina', organisationId: 'meadow' });
    await say(bench, amina, { purpose: 'SHARE_CONTACT', given: true });
    const { data } = await bench.ask(
      borrower,
      '{ member(id: "amina") { contact { name route } } }',
    );
    expect(data).toEqual({ member: { contact: { name: 'Mina', route: 'PHONE' } } });
  });

  test('is kept to what the borrower needs: not their name in lists, and on record as for the panel', async () => {
    bench.panels.saidYes.push({ memberId: 'amina', organisationId: 'meadow' });
    await say(bench, amina, { purpose: 'SHARE_CONTACT', given: true });
    const { data } = await bench.ask(borrower, CONTACT, { id: 'amina' });
    expect(data).toMatchObject({ member: { shownAs: 'Amber Heron' } });
    expect((await bench.pool.reads.looksAt('amina', {})).nodes).toMatchObject([
      { personId: borrower.personId, organisationId: 'meadow', what: 'contact', why: 'panel' },
    ]);
  });

  test.each([
    ['a recruiter of the home organisation', staff('recruiter', 'harbour')],
    ['another organisation', staff('involvement-lead', 'council')],
    ['the coordinator', staff('coordinator', 'network')],
    ['a borrower’s coordinator', staff('coordinator', 'meadow')],
  ])('is not told to %s', async (_who, viewer) => {
    bench.panels.saidYes.push({ memberId: 'amina', organisationId: 'meadow' });
    await say(bench, amina, { purpose: 'SHARE_CONTACT', given: true });
    expect(await contact(viewer)).toBeNull();
  });
});
