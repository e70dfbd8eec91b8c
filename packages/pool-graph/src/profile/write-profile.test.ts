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

const amina = memberViewer('amina');
const lead = staff('involvement-lead', 'harbour');
let keys = 0;

const WRITE = `mutation ($input: WriteProfileInput!) {
  writeProfile(input: $input) {
    profile {
      introduction whatHelps breaks travel food technology formats aboutMe aboutMeReader reward
      communication { support daysAhead note } checklist { item answer note }
      supporter { name contact } partnerRole isTrainer isPaidEmployee
    }
    private { kind calledBy likes }
  }
}`;

interface Written {
  writeProfile: { profile: object; private: object };
}

function write(parts: object, viewer = amina) {
  const input = { idempotencyKey: `write-profile-${++keys}`, memberId: 'amina', ...parts };
  return bench.ask<Written>(viewer, WRITE, { input });
}

async function steps(viewer = amina): Promise<Record<string, string>> {
  const asked = '{ member(id: "amina") { recordSteps { step state } } }';
  const { data } = await bench.ask<{
    member: { recordSteps: { step: string; state: string }[] };
  }>(viewer, asked);
  return Object.fromEntries(data.member.recordSteps.map(({ step, state }) => [step, state]));
}

describe('writing a member’s record', () => {
  test('R116: says how they want to be introduced and called, and it is private by default', async () => {
    const introduction = 'Amina, from Harbour. Please do not say how I came here.';
    const { data } = await write({ name: { calledBy: 'Mina', introduction } });
    expect(data.writeProfile).toMatchObject({
      profile: { introduction },
      private: { calledBy: 'Mina' },
    });
    const elsewhere = staff('recruiter', 'meadow');
    const asked = '{ member(id: "amina") { profile { introduction } hosting { introduction } } }';
    const seen = await bench.ask(elsewhere, asked);
    expect(seen.data).toEqual({ member: { profile: null, hosting: null } });
  });

  test('R40: keeps what helps, formats, breaks, travel, food and technology', async () => {
    await write({ helps: { whatHelps: 'A quiet corner.', breaks: 'Ten minutes each hour.' } });
    await write({ formats: { formats: ['LARGE_PRINT'], communication: [] } });
    const { data } = await write({
      day: { travel: 'Bus 12 stops outside.', food: 'Halal.', technology: '' },
    });
    expect(data.writeProfile.profile).toMatchObject({
      whatHelps: 'A quiet corner.',
      breaks: 'Ten minutes each hour.',
      formats: ['LARGE_PRINT'],
      travel: 'Bus 12 stops outside.',
      food: 'Halal.',
      technology: null,
    });
  });

  test('R39: names the help to book, how many days ahead, and a supporter who agreed', async () => {
    const communication = [{ support: 'SIGN_LANGUAGE', daysAhead: 21, note: 'BSL' }];
    await write({ formats: { formats: [], communication } });
    const supporter = { name: 'Jo Reed', contact: '01632 960001' };
    const unasked = await write({ supporter: { ...supporter, agreed: false } });
    expect(unasked.problems[0]).toMatch(/^BAD_INPUT: Ask them first/);
    const { data } = await write({ supporter: { ...supporter, agreed: true } });
    expect(data.writeProfile.profile).toMatchObject({ communication, supporter });
  });

  test('R70, R71: answers each line of the checklist yes or not needed, with a note', async () => {
    const checklist = [
      { item: 'HEARING_LOOP', answer: 'YES', note: 'Left ear' },
      { item: 'FOOD', answer: 'NO', note: null },
    ];
    const { data } = await write({ checklist });
    expect(data.writeProfile.profile).toMatchObject({ checklist });
    const twice = await write({ checklist: [...checklist, { item: 'FOOD', answer: 'YES' }] });
    expect(twice.problems[0]).toMatch(/^BAD_INPUT: Answer each line once/);
  });

  test('R42, R67: which options they like, in the menu’s order; none said is as good as all', async () => {
    expect((await bench.pool.members.get('amina'))?.likes).toBeNull();
    const { data } = await write({ options: ['CHAIRING_PANEL', 'MEET_AND_GREET'] });
    expect(data.writeProfile.private).toMatchObject({
      likes: ['MEET_AND_GREET', 'CHAIRING_PANEL'],
    });
  });

  test('R26: a family member or carer is recorded as one', async () => {
    expect((await write({ kind: 'CARER' })).data.writeProfile.private).toMatchObject({
      kind: 'CARER',
    });
  });

  test('R37, R121, R123: a reward is chosen or declined, and nothing of benefits is kept', async () => {
    const { data } = await write({ reward: 'NONE' });
    expect(data.writeProfile.profile).toMatchObject({ reward: 'NONE' });
    const fields = Object.keys(bench.schema.getTypeMap()).filter((name) => /benefit/i.test(name));
    expect(fields).toEqual([]);
    expect(JSON.stringify(await bench.pool.profiles.get('amina'))).not.toMatch(/benefit/i);
  });

  test('R35, R36: their lead writes down a standing role, training others and being employed', async () => {
    const standing = { partnerRole: 'Recruitment partner', isTrainer: true, isPaidEmployee: true };
    expect((await write({ standing }, lead)).data.writeProfile.profile).toMatchObject(standing);
    expect((await write({ standing })).problems[0]).toMatch(/^NOT_ALLOWED/);
  });

  test('of nothing is refused', async () => {
    expect((await write({})).problems[0]).toMatch(/^BAD_INPUT: Say what to write down/);
  });

  test('at rest holds not a word of it in the open, and outlives a no to keeping needs', async () => {
    await write({ helps: { whatHelps: 'canary corner', breaks: '' } });
    const kept = await bench.pool.store.collection('member-profiles', { indexes: [] }).get('amina');
    expect(JSON.stringify(kept)).not.toMatch(/canary|corner/);
    await say(bench, amina, { purpose: 'RECORD_NEEDS', given: true });
    await say(bench, amina, { purpose: 'RECORD_NEEDS', given: false });
    expect((await bench.pool.profiles.get('amina')).whatHelps).toBe('canary corner');
  });

  test('is for the member and their lead only', async () => {
    const reward = { reward: 'VOUCHER' };
    expect((await write(reward, lead)).problems).toEqual([]);
    for (const viewer of [
      staff('recruiter', 'harbour'),
      staff('involvement-lead', 'meadow'),
      staff('coordinator', 'network'),
      memberViewer('carol', 'meadow'),
    ]) {
      expect((await write(reward, viewer)).problems[0]).toMatch(/^(NOT_ALLOWED|NOT_FOUND)/);
    }
  });
});

describe('the pages of a record', () => {
  test('are done, skipped or still to come, so that it is taken up where it was left', async () => {
    await write({ kind: 'LIVED_EXPERIENCE' }, lead);
    await write({ skip: 'SUPPORTER' }, lead);
    await write({ skip: 'KIND' }, lead);
    expect(await steps(lead)).toMatchObject({
      KIND: 'DONE',
      SUPPORTER: 'SKIPPED',
      CONTACT: 'DONE',
      ABOUT_ME: 'NOT_YET',
    });
  });

  test('about needs are done once they said no to keeping them', async () => {
    expect(await steps()).toMatchObject({ SERVICES: 'DONE', LIVED_THROUGH: 'NOT_YET' });
    await say(bench, amina, { purpose: 'RECORD_NEEDS', given: false });
    expect(await steps()).toMatchObject({ SERVICES: 'DONE', LIVED_THROUGH: 'DONE' });
  });

  test('do not tell a lead, who may not know, whether needs are written down', async () => {
    await say(bench, amina, { purpose: 'RECORD_NEEDS', given: true });
    const before = await steps(lead);
    await bench.pool.needs.keep('amina', ['offending']);
    expect(await steps(lead)).toEqual(before);
    expect(before).toMatchObject({ SERVICES: 'NOT_YET', LIVED_THROUGH: 'NOT_YET' });
  });
});
