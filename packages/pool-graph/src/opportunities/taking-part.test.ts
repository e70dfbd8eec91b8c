import type { Viewer } from '@freshfaces/graph-kit';
import { memberViewer, staff, supporterViewer } from '@freshfaces/graph-kit/testing';
import { findAll } from '@freshfaces/store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { giveFeedback } from '../feedback/give-feedback.ts';
import { asked, keepMoreAtHarbour, newKey, recruiter } from '../testing/ask-members.ts';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';
import { answerAsk } from './answer-ask.ts';
import { closeAnswersJob } from './close-answers.ts';
import { askFor } from './own-asks.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
  await keepMoreAtHarbour(bench);
});
afterEach(() => bench.dispose());

async function send(viewer: Viewer | null, name: string, type: string, input: object) {
  const operation = `mutation ($input: ${type}!) { ${name}(input: $input) { id } }`;
  const { problems } = await bench.ask(viewer, operation, {
    input: { idempotencyKey: newKey(), ...input },
  });
  return problems.join();
}

const step = (name: string, opportunityId: string, more: object = {}) =>
  send(
    recruiter,
    name,
    name === 'recordTakingPart' ? 'RecordTakingPartInput' : 'OpportunityStepInput',
    {
      opportunityId,
      ...more,
    },
  );

async function say(memberId: string, opportunityId: string, answer: 'yes' | 'no'): Promise<void> {
  const by = { by: 'link', personId: memberId } as const;
  await answerAsk(bench.pool, { memberId, opportunityId, answer, ...by });
}

async function stateOf(opportunityId: string, memberId: string) {
  return (await bench.pool.asks.get(`${opportunityId}:${memberId}`))?.state;
}

async function daysOf(memberId: string): Promise<string[]> {
  const taken = await findAll(bench.pool.takenDays, { where: { memberId } });
  return taken.map(({ day }) => day);
}

/** All three say yes; Amina has had two turns, Ben one, Dina none. */
async function allYes(change: object = {}): Promise<string> {
  const id = await asked(bench, change);
  bench.panels.turns.set('amina', 2).set('ben', 1);
  for (const memberId of ['amina', 'ben', 'dina']) await say(memberId, id, 'yes');
  return id;
}

async function placed(change: object = {}): Promise<string> {
  const id = await allYes(change);
  expect(await step('givePlaces', id)).toBe('');
  return id;
}

async function done(memberIds: string[], change: object = {}): Promise<string> {
  const id = await placed(change);
  bench.clock.now = '2026-12-08T15:00:00.000Z';
  expect(await step('recordTakingPart', id, { memberIds })).toBe('');
  return id;
}

describe('answering', () => {
  test('R164: a yes, a change of mind and a no are taken until the last day; silence is neutral', async () => {
    const id = await asked(bench);
    await say('ben', id, 'yes');
    await say('ben', id, 'no');
    await say('ben', id, 'yes');
    expect(await bench.pool.opportunities.get(id)).toMatchObject({ asked: 3, yes: 1, no: 0 });
    bench.clock.now = '2026-12-01T23:00:00.000Z';
    await say('dina', id, 'no');
    bench.clock.now = '2026-12-02T00:00:00.000Z';
    await expect(say('amina', id, 'yes')).rejects.toThrow(/time to answer is over/);
    expect(await bench.pool.opportunities.get(id)).toMatchObject({ yes: 1, no: 1 });
  });

  test('R159: with several ways to take part, a yes chooses one', async () => {
    const id = await asked(bench, { ways: ['IN_PERSON', 'ONLINE'] });
    await expect(say('ben', id, 'yes')).rejects.toThrow(/how you want to take part/);
    const by = { by: 'self', personId: 'p' } as const;
    const ben = { memberId: 'ben', opportunityId: id, answer: 'yes', ...by } as const;
    await answerAsk(bench.pool, { ...ben, way: 'ONLINE' });
    expect(await bench.pool.asks.get(`${id}:ben`)).toMatchObject({ way: 'ONLINE', by: 'self' });
    await expect(answerAsk(bench.pool, { ...ben, way: 'PHONE' })).rejects.toThrow(/how you want/);
  });

  test('is for the member and their home organisation’s lead, and for nobody else', async () => {
    const id = await asked(bench);
    const yes = (viewer: Viewer | null) =>
      send(viewer, 'answerOpportunity', 'AnswerOpportunityInput', {
        opportunityId: id,
        memberId: 'ben',
        answer: 'YES',
      });
    expect(await yes(memberViewer('ben'))).toBe('');
    expect(await yes(staff('involvement-lead', 'harbour'))).toBe('');
    for (const other of [
      recruiter,
      staff('involvement-lead', 'meadow'),
      staff('coordinator', 'network'),
      supporterViewer(['ben']),
      memberViewer('dina'),
      null,
    ]) {
      expect(await yes(other)).toMatch(/NOT_ALLOWED|NOT_SIGNED_IN|NOT_FOUND/);
    }
    expect(await bench.pool.asks.get(`${id}:ben`)).toMatchObject({ by: 'lead' });
  });

  test('who was not asked can’t answer', async () => {
    await expect(say('carol', await asked(bench), 'yes')).rejects.toThrow(/could not find/);
  });
});

describe('giving places', () => {
  test('waits until all have answered or the last day is over', async () => {
    const id = await asked(bench);
    await say('ben', id, 'yes');
    expect(await step('givePlaces', id)).toMatch(/CONFLICT.*can still answer/);
    await closeAnswersJob(bench.pool).run('2026-12-01T23:00:00.000Z');
    expect((await bench.pool.opportunities.get(id))?.state).toBe('OPEN');
    bench.clock.now = '2026-12-02T00:00:00.000Z';
    await closeAnswersJob(bench.pool).run(bench.clock.now);
    expect((await bench.pool.opportunities.get(id))?.state).toBe('PLACED');
    expect(await stateOf(id, 'ben')).toBe('placed');
    expect(await bench.pool.audit.firstBreak()).toBeNull();
  });

  test('R61: goes to the fewest turns first, takes their days, and agrees their reward', async () => {
    const id = await placed();
    expect(await stateOf(id, 'dina')).toBe('placed');
    expect(await stateOf(id, 'ben')).toBe('not-placed');
    expect(await daysOf('dina')).toEqual(['2026-12-08']);
    expect(await daysOf('ben')).toEqual([]);
    const rewards = await findAll(bench.pool.rewards, { where: { opportunityId: id } });
    expect(rewards).toMatchObject([{ memberId: 'dina', state: 'AGREED', agreedPence: 2000 }]);
  });

  test('says in words why someone has no place', async () => {
    const id = await placed();
    const own = await askFor(bench.pool, { memberId: 'ben', opportunityId: id });
    expect(own?.standing.join(' ')).toMatch(
      /more people said yes than could come.*fewest turns went first\. Your turns so far: 1\. .*drew lots/i,
    );
    expect(own?.mayAnswer).toBe('no-only');
  });

  test('a no after it brings in the next in the order, and gives the days back', async () => {
    const id = await placed();
    await say('dina', id, 'no');
    expect(await stateOf(id, 'dina')).toBe('released');
    expect(await stateOf(id, 'ben')).toBe('placed');
    expect(await daysOf('dina')).toEqual([]);
    expect(await daysOf('ben')).toEqual(['2026-12-08']);
    expect(await bench.pool.rewards.get(`${id}:dina`)).toBeNull();
    await expect(say('dina', id, 'yes')).rejects.toThrow(/over/);
  });

  test('who can’t come any more is passed over: their day is promised, or they take a break', async () => {
    const id = await allYes();
    const day = { day: '2026-12-08', kind: 'panel', promisedTo: 'a-draw' } as const;
    await bench.pool.takenDays.insert({ id: 'dina:2026-12-08', memberId: 'dina', ...day });
    const ben = await bench.pool.members.get('ben');
    if (ben) await bench.pool.members.replace({ ...ben, status: 'PAUSED' });
    await step('givePlaces', id);
    expect(await stateOf(id, 'amina')).toBe('placed');
    expect(await daysOf('dina')).toEqual(['2026-12-08']);
  });

  test('two opportunities on one day never have the same person', async () => {
    const [one, other] = [await allYes({ places: 3 }), await allYes({ places: 3 })];
    await Promise.all([step('givePlaces', one), step('givePlaces', other)]);
    const asks = await findAll(bench.pool.asks, { where: { lastDay: { gte: '2026-12-08' } } });
    const goes = asks.filter(({ state }) => state === 'placed').map(({ memberId }) => memberId);
    expect(goes.sort()).toEqual(['amina', 'ben', 'dina']);
  });

  test('the host sees pseudonyms of those placed, no name, and nobody before', async () => {
    const id = await allYes();
    const PLACED = `query ($id: ID!) { opportunity(id: $id) { placed { member { shownAs } } } }`;
    expect((await bench.ask(recruiter, PLACED, { id })).data).toEqual({
      opportunity: { placed: [] },
    });
    await step('givePlaces', id);
    expect((await bench.ask(recruiter, PLACED, { id })).data).toEqual({
      opportunity: { placed: [{ member: { shownAs: 'Blue Finch' } }] },
    });
    const other = staff('recruiter', 'meadow');
    expect((await bench.ask(other, PLACED, { id })).problems.join()).toMatch(/NOT_FOUND/);
  });

  test('cancelling gives days back, tells whoever said yes, and ends it', async () => {
    const id = await placed();
    expect(await step('cancelOpportunity', id)).toBe('');
    expect(await daysOf('dina')).toEqual([]);
    expect(await findAll(bench.pool.rewards, { where: { opportunityId: id } })).toEqual([]);
    expect(await step('cancelOpportunity', id)).toMatch(/CONFLICT.*cancelled/);
    await expect(say('ben', id, 'no')).rejects.toThrow(/over/);
  });
});

describe('after it', () => {
  test('R61 R120 R161: who took part counts a turn, is owed what was agreed, and is thanked', async () => {
    const id = await done(['dina']);
    expect(bench.panels.recorded).toEqual([
      {
        opportunityId: id,
        organisationId: 'harbour',
        stage: 'interview-day',
        date: '2026-12-08',
        memberIds: ['dina'],
      },
    ]);
    expect(await bench.pool.rewards.get(`${id}:dina`)).toMatchObject({
      state: 'DUE',
      dueOn: '2026-12-08',
      payBy: '2026-12-15',
    });
    const messages = await findAll(bench.pool.messages, { where: { memberId: 'dina' } });
    expect(messages.map(({ topic }) => topic)).toContain('thanks');
    expect((await bench.pool.opportunities.get(id))?.state).toBe('DONE');
  });

  test('is not recorded before the day, nor of someone without a place', async () => {
    const id = await placed();
    expect(await step('recordTakingPart', id, { memberIds: ['dina'] })).toMatch(/on its first day/);
    bench.clock.now = '2026-12-08T15:00:00.000Z';
    expect(await step('recordTakingPart', id, { memberIds: ['ben'] })).toMatch(/have a place/);
    expect(bench.panels.recorded).toEqual([]);
  });

  test('R45: a job description with one contributor is refused, with two it counts', async () => {
    for (const id of ['amina', 'ben', 'dina']) {
      const member = await bench.pool.members.get(id);
      const trainedFor = ['JOB_DESCRIPTION_REVIEW'] as const;
      if (member) await bench.pool.members.replace({ ...member, trainedFor });
    }
    const id = await placed({ option: 'ROLE_PROFILES', places: 2 });
    bench.clock.now = '2026-12-08T15:00:00.000Z';
    const record = (memberIds: string[]) => step('recordTakingPart', id, { memberIds });
    expect(await record(['dina'])).toMatch(/BAD_INPUT.*at least two members/);
    expect(await record(['dina', 'ben'])).toBe('');
    expect(bench.panels.recorded).toMatchObject([{ stage: 'job-description-review' }]);
  });

  test('whoever had a place and did not come is owed nothing, and nothing is held against them', async () => {
    const id = await done(['dina'], { places: 2 });
    expect(await bench.pool.rewards.get(`${id}:ben`)).toBeNull();
    expect(await stateOf(id, 'ben')).toBe('placed');
    expect(bench.panels.recorded).toMatchObject([{ memberIds: ['dina'] }]);
  });

  test('R160: the three answers are counted once, and nothing kept beside the member says what they were', async () => {
    const id = await done(['dina']);
    const answers = { enjoyed: 'no', prepared: 'a-bit', difference: 'no' } as const;
    const given = { opportunityId: id, answers, personId: 'p' };
    await giveFeedback(bench.pool, { memberId: 'dina', ...given });
    await expect(giveFeedback(bench.pool, { memberId: 'dina', ...given })).rejects.toThrow(
      /already/,
    );
    await expect(giveFeedback(bench.pool, { memberId: 'ben', ...given })).rejects.toThrow(
      /not open/,
    );
    const tallies = await findAll(bench.pool.tallies, {});
    expect(tallies).toMatchObject([{ id: 'harbour:2026', given: 1 }]);
    expect(JSON.stringify(tallies)).not.toMatch(/dina/);
    expect(JSON.stringify(await findAll(bench.pool.markers, {}))).not.toMatch(/a-bit|"no"/);
  });
});
