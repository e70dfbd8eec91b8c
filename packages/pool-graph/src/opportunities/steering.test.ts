import { memberViewer, staff, supporterViewer } from '@freshfaces/graph-kit/testing';
import { openOutbox } from '@freshfaces/mail';
import { findAll } from '@freshfaces/store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepOffer } from '../lending/testing/lending-bench.ts';
import { eraseMember } from '../personal-data/erase-member.ts';
import { asked, keepMoreAtHarbour, newKey, recruiter, TEA } from '../testing/ask-members.ts';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keep, keepSmallNetwork } from '../testing/small-network.ts';
import { answerAsk } from './answer-ask.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
  await keepMoreAtHarbour(bench);
});
afterEach(() => bench.dispose());

const lead = staff('involvement-lead', 'harbour');

async function send(viewer: typeof lead, name: string, type: string, input: object) {
  const operation = `mutation ($input: ${type}!) { ${name}(input: $input) { id } }`;
  const { problems } = await bench.ask(viewer, operation, {
    input: { idempotencyKey: newKey(), ...input },
  });
  expect(problems).toEqual([]);
}

const step = (name: string, opportunityId: string) =>
  send(recruiter, name, 'OpportunityStepInput', { opportunityId });
const say = async (memberId: string, opportunityId: string, answer: 'yes' | 'no') =>
  answerAsk(bench.pool, { memberId, opportunityId, answer, by: 'link', personId: memberId });
const stateOf = async (opportunityId: string, memberId: string) =>
  (await bench.pool.asks.get(`${opportunityId}:${memberId}`))?.state;

/** Dina has the place; Amina and Ben said yes and stand behind her. */
async function dinaPlaced(change: object = {}): Promise<string> {
  const id = await asked(bench, change);
  bench.panels.turns.set('amina', 2).set('ben', 1);
  for (const memberId of ['amina', 'ben', 'dina']) await say(memberId, id, 'yes');
  await step('givePlaces', id);
  expect(await stateOf(id, 'dina')).toBe('placed');
  return id;
}

describe('what is over takes nobody’s days', () => {
  test('when somebody leaves who had a place at something that was cancelled', async () => {
    const id = await dinaPlaced();
    await step('cancelOpportunity', id);
    await send(lead, 'leavePool', 'LeavePoolInput', { memberId: 'dina' });
    expect(await stateOf(id, 'ben')).toBe('not-placed');
    expect(await bench.pool.takenDays.count()).toBe(0);
    expect(await bench.pool.rewards.count()).toBe(0);
  });

  test('when somebody is erased once it is recorded who took part', async () => {
    const id = await dinaPlaced({ to: '2026-12-10' });
    bench.clock.now = '2026-12-08T15:00:00.000Z';
    const memberIds = ['dina'];
    await send(recruiter, 'recordTakingPart', 'RecordTakingPartInput', {
      opportunityId: id,
      memberIds,
    });
    await eraseMember(bench.pool, 'dina', bench.clock.now);
    expect(await stateOf(id, 'ben')).toBe('not-placed');
    expect(await bench.pool.takenDays.count({ memberId: 'ben' })).toBe(0);
  });
});

test('what a lead writes down for a member is told to the member by mail', async () => {
  const id = await asked(bench);
  const answer = { opportunityId: id, memberId: 'ben', answer: 'NO' };
  await send(lead, 'answerOpportunity', 'AnswerOpportunityInput', answer);
  const outbox = openOutbox({ store: bench.pool.store, now: bench.pool.now, sending: false });
  const bens = (await outbox.list({})).nodes.filter(({ to }) => to === 'ben@example.org');
  expect(bens.map(({ subject }) => subject)).toContain('Your lead wrote down your answer');
  expect(bens.map(({ text }) => text).join()).toMatch(/you said no to this: Meet the new/);
});

test('a turn that a lead writes down for standing work is told too, as it puts the member back in every draw', async () => {
  const profile = await bench.pool.profiles.get('ben');
  await bench.pool.profiles.keep('ben', { ...profile, partnerRole: 'Trainer' });
  const work = { memberId: 'ben', date: '2026-11-20' };
  await send(lead, 'recordStandingWork', 'RecordStandingWorkInput', work);
  const outbox = openOutbox({ store: bench.pool.store, now: bench.pool.now, sending: false });
  const [mail] = (await outbox.list({})).nodes.filter(({ to }) => to === 'ben@example.org');
  expect(mail?.text).toMatch(/worked for us: Friday 20 November.*counts as a turn/su);
});

describe('a preview', () => {
  const PREVIEW = `query ($input: AskMembersInput!) { previewAsk(input: $input) { leftOut { why } } }`;
  const preview = (change: object = {}) =>
    bench.ask(recruiter, PREVIEW, { input: { idempotencyKey: newKey(), ...TEA, ...change } });
  const group = { name: 'Tea', about: 'Tea', meets: 'Mondays', startedOn: '2026-01-01' };

  test('never says that one of a few is kept apart, likes other things or has done enough', async () => {
    await bench.pool.ties.insert({ id: 'ben', householdId: null, conflictsWith: ['harbour'] });
    const dina = await bench.pool.members.get('dina');
    if (dina) await bench.pool.members.replace({ ...dina, trainedFor: [], likes: [] });
    expect((await preview()).data).toEqual({ previewAsk: { leftOut: [] } });
  });

  test('is of one’s own groups only, as asking is', async () => {
    await bench.pool.groups.insert({ id: 'g', organisationId: 'meadow', ...group, endedOn: null });
    expect((await preview({ groupId: 'g' })).problems.join()).toMatch(/NOT_FOUND/);
  });
});

test('how many said yes and no is for the host: a member and their supporter would know of each other one', async () => {
  const id = await asked(bench);
  await say('ben', id, 'no');
  for (const field of ['asked', 'yes', 'no']) {
    const query = `{ member(id: "amina") { asks { opportunity { ${field} } } } }`;
    for (const viewer of [memberViewer('amina'), supporterViewer(['amina'])]) {
      expect((await bench.ask(viewer, query)).problems.join()).toMatch(/NOT_ALLOWED/);
    }
  }
});

test('a standing offer lends as many in a month as it says, however many say yes', async () => {
  await keepOffer(bench.pool, { id: 'meadow', mostLentAMonth: 2 });
  const lent = ['carol', 'cora', 'cleo'];
  for (const id of ['cora', 'cleo']) {
    await keep(bench.pool, { id, name: `${id} Reed`, homeOrganisationId: 'meadow' });
  }
  const id = await asked(bench, { places: 6 });
  for (const memberId of ['amina', 'ben', 'dina']) await say(memberId, id, 'no');
  for (const memberId of lent) await say(memberId, id, 'yes');
  await step('givePlaces', id);
  const placed = await findAll(bench.pool.asks, { where: { opportunityId: id, state: 'placed' } });
  expect(placed).toHaveLength(2);
});

test('mail about it goes with whoever is erased, sent or not', async () => {
  await asked(bench);
  await eraseMember(bench.pool, 'ben', bench.clock.now);
  const outbox = openOutbox({ store: bench.pool.store, now: bench.pool.now, sending: false });
  const to = (await outbox.list({})).nodes.map((mail) => mail.to);
  expect(to).not.toContain('ben@example.org');
  expect(to).toContain('dina@example.org');
});
