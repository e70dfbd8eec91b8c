import { staff } from '@freshfaces/graph-kit/testing';
import { openOutbox } from '@freshfaces/mail';
import { findAll } from '@freshfaces/store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asked, keepMoreAtHarbour, newKey, recruiter, TEA } from '../testing/ask-members.ts';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';
import { tellAskedJob } from './tell-asked.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
  await keepMoreAtHarbour(bench);
});
afterEach(() => bench.dispose());

async function askedIds(opportunityId: string): Promise<string[]> {
  const asks = await findAll(bench.pool.asks, { where: { opportunityId } });
  return asks.map(({ memberId }) => memberId).sort();
}

function refused(change: object, viewer = recruiter) {
  const input = { idempotencyKey: newKey(), ...TEA, ...change };
  const mutation = `mutation ($input: AskMembersInput!) { askMembers(input: $input) { id } }`;
  return bench.ask(viewer, mutation, { input });
}

describe('asking members', () => {
  test('R48: everyone eligible of the host is asked at once, and the days from agreed to asked are kept', async () => {
    const id = await asked(bench);
    expect(await askedIds(id)).toEqual(['amina', 'ben', 'dina']);
    const { data } = await bench.ask<{ opportunity: object }>(
      recruiter,
      `query ($id: ID!) { opportunity(id: $id) { state asked yes no daysToAsk placed { way } role } }`,
      { id },
    );
    expect(data.opportunity).toEqual({
      state: 'OPEN',
      asked: 3,
      yes: 0,
      no: 0,
      daysToAsk: 2,
      placed: [],
      role: null,
    });
  });

  test('R48: members of an organisation that lends are asked too, and nobody of one that does not', async () => {
    const before = await asked(bench);
    expect(await askedIds(before)).not.toContain('carol');
    await bench.pool.offers.insert({
      id: 'meadow',
      on: true,
      roles: ['OBSERVER'],
      mostLentAMonth: 3,
      noticeDays: 7,
      travelPaidBy: 'BORROWER',
      coordinatorHoursAMonth: 0,
      note: '',
      changedAt: bench.clock.now,
      changedBy: 'lead',
    });
    expect(await askedIds(await asked(bench, { option: 'PANEL_OBSERVER' }))).toEqual(['carol']);
    const more = await bench.ask(
      recruiter,
      `mutation ($input: OpportunityStepInput!) { askMoreMembers(input: $input) { asked } }`,
      { input: { idempotencyKey: newKey(), opportunityId: before } },
    );
    expect(more.data).toEqual({ askMoreMembers: { asked: 4 } });
  });

  test('R45: a group is asked as a group: those in it who can take part, and nobody else', async () => {
    const group = { organisationId: 'harbour', name: 'Tea group', about: 'Tea', meets: 'Mondays' };
    await bench.pool.groups.insert({ id: 'tea', ...group, startedOn: '2026-01-01', endedOn: null });
    for (const memberId of ['bill', 'dina']) {
      const id = `tea:${memberId}`;
      const joinedOn = '2026-01-01';
      await bench.pool.groupMembers.insert({ id, groupId: 'tea', memberId, joinedOn, by: 'self' });
    }
    expect(await askedIds(await asked(bench, { groupId: 'tea' }))).toEqual(['dina']);
  });

  test('R162 R120: the letter says what it is, how long, what for, how much and when, before a yes', async () => {
    await asked(bench);
    const { nodes } = await openOutbox({
      store: bench.pool.store,
      now: bench.pool.now,
      sending: false,
    }).list({});
    const letter = nodes.find(({ to }) => to === 'ben@example.org')?.text ?? '';
    for (const fact of [
      TEA.title,
      TEA.summary,
      TEA.influence,
      'Tuesday 8 December',
      TEA.times,
      '2½ hours',
      TEA.where,
      'You get £20 as cash or a voucher, at most 7 days after you took part.',
      'You can take less, or nothing.',
      'Tuesday 1 December',
      'Dee, 01234 567890',
      'Harbour Support',
    ]) {
      expect(letter).toContain(fact);
    }
    expect(letter).toMatch(/https:\/\/faces\.example\/m\/[\w-]{43}/u);
    expect(nodes.every(({ subject }) => subject === 'Would you like to take part?')).toBe(true);
  });

  test('nobody is written to twice, and who was missed when the server stopped is written to later', async () => {
    const id = await asked(bench);
    const opportunity = await bench.pool.opportunities.get(id);
    const ben = await bench.pool.asks.get(`${id}:ben`);
    if (opportunity) await bench.pool.opportunities.replace({ ...opportunity, untold: true });
    if (ben) await bench.pool.asks.replace({ ...ben, told: false });
    await tellAskedJob(bench.pool).run(bench.clock.now);
    const messages = await findAll(bench.pool.messages, {});
    const toldTo = messages.map(({ memberId }) => memberId).sort();
    expect(toldTo).toEqual(['amina', 'ben', 'ben', 'dina']);
  });

  test.each([
    ['without a summary', { summary: ' ' }, /what they would do/],
    ['without what will change', { influence: '' }, /what will change/],
    ['without a way to be paid', { rewardForms: [] }, /how the reward can be paid/],
    ['R43: without a reason for this way to involve members', { chosenFor: [] }, /why you chose/],
    ['R124: for a full day without lunch', { hours: 5 }, /Lunch must be provided/],
    ['R45: for a job description with one place', { option: 'ROLE_PROFILES' }, /two members/],
    ['with no day left to answer', { answerBy: '2026-11-22' }, /until tomorrow/],
    ['with answers after it has begun', { answerBy: '2026-12-08' }, /before the first day/],
    ['agreed in the future', { agreedOn: '2026-11-23' }, /future/],
    [
      'for a role nobody has',
      { option: 'CHAIRING_PANEL', from: '2026-12-21', to: '2026-12-21' },
      /nobody to ask/,
    ],
  ])('%s nothing is asked', async (_what, change, sentence) => {
    expect((await refused(change)).problems.join()).toMatch(sentence);
  });

  test('R43: convenience is no reason that can be given', async () => {
    expect((await refused({ chosenFor: ['CONVENIENCE'] })).problems.join()).toMatch(/CONVENIENCE/);
  });

  test('only staff of the host asks in its name', async () => {
    for (const viewer of [
      staff('recruiter', 'meadow'),
      staff('commissioner', 'council'),
      staff('coordinator', 'network'),
    ]) {
      expect((await refused({}, viewer)).problems.join()).toMatch(/NOT_ALLOWED/);
    }
  });

  test('before asking, the host reads what members will read, and sees why others are left out in safe counts only', async () => {
    const { data } = await bench.ask<{ previewAsk: { paragraphs: string[] } }>(
      recruiter,
      `query ($input: AskMembersInput!) {
        previewAsk(input: $input) { subject paragraphs asked leftOut { why members { atLeast text } } }
      }`,
      { input: { idempotencyKey: newKey(), ...TEA } },
    );
    expect(data.previewAsk).toMatchObject({
      subject: 'Would you like to take part?',
      asked: 3,
      leftOut: [],
    });
    expect(data.previewAsk.paragraphs).toContain(TEA.summary);
    expect(data.previewAsk.paragraphs).toContain(
      'We take care of drinks and what you pay for the way there and back.',
    );
    expect(await bench.pool.opportunities.count()).toBe(0);
  });
});
