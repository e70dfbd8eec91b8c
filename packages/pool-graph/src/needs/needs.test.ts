import type { Viewer } from '@freshfaces/graph-kit';
import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConsentPurpose } from '../consents/consent.ts';
import { say } from '../testing/consents.ts';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
});
afterEach(() => bench.dispose());

const RECORD = `mutation ($input: RecordNeedsInput!) {
  recordNeeds(input: $input) { needs viewerCanRecordNeeds }
}`;
const SERVICES_OF = `query ($id: ID!) { member(id: $id) { teamsExperienced { name } } }`;
const NEEDS_OF = `query ($id: ID!) { member(id: $id) { needs viewerCanRecordNeeds } }`;

const amina = memberViewer('amina', 'harbour');
const lead = staff('involvement-lead', 'harbour');
let keys = 0;

function record(viewer: Viewer | null, needs: readonly string[], key = `key-number-${++keys}`) {
  const input = { idempotencyKey: key, memberId: 'amina', needs };
  return bench.ask<{ recordNeeds: object }>(viewer, RECORD, { input });
}

async function seen(viewer: Viewer) {
  const { data } = await bench.ask<{ member: object }>(viewer, NEEDS_OF, { id: 'amina' });
  return data.member;
}

async function agreeTo(...purposes: ConsentPurpose[]) {
  for (const purpose of purposes) await say(bench, amina, { purpose, given: true });
}

describe('writing needs down', () => {
  test('R24: is for the member, while they agree to it; writing again takes the place of what was there', async () => {
    await agreeTo('RECORD_NEEDS');
    const { data } = await record(amina, ['MENTAL_ILL_HEALTH', 'OFFENDING', 'OFFENDING']);
    expect(data.recordNeeds).toEqual({
      needs: ['OFFENDING', 'MENTAL_ILL_HEALTH'],
      viewerCanRecordNeeds: true,
    });
    expect((await record(amina, [])).data.recordNeeds).toMatchObject({ needs: [] });
    expect(await bench.pool.audit.firstBreak()).toBeNull();
  });

  test('is refused to the member before they agree, and after they take it back', async () => {
    expect(await seen(amina)).toEqual({ needs: [], viewerCanRecordNeeds: false });
    expect((await record(amina, ['OFFENDING'])).problems.join()).toMatch(/CONFLICT.*agreed/);
    await agreeTo('RECORD_NEEDS');
    await record(amina, ['OFFENDING']);
    await say(bench, amina, { purpose: 'RECORD_NEEDS', given: false });
    expect((await record(amina, ['OFFENDING'])).problems.join()).toMatch(/CONFLICT.*agreed/);
    expect(await seen(amina)).toMatchObject({ needs: [] });
    await agreeTo('RECORD_NEEDS');
    expect(await seen(amina), 'agreeing again brings nothing back').toMatchObject({ needs: [] });
  });

  test('is for their lead only where the member lets the lead read them', async () => {
    await agreeTo('RECORD_NEEDS');
    expect((await record(lead, ['OFFENDING'])).problems.join()).toMatch(/NOT_ALLOWED/);
    await agreeTo('LEAD_SEES_NEEDS');
    expect((await record(lead, ['OFFENDING'])).problems).toEqual([]);
    expect(await seen(amina)).toMatchObject({ needs: ['OFFENDING'] });
  });

  test('R181: is refused to everyone else, agreed or not', async () => {
    await agreeTo('RECORD_NEEDS', 'LEAD_SEES_NEEDS');
    for (const viewer of [
      staff('recruiter', 'harbour'),
      staff('involvement-lead', 'meadow'),
      staff('coordinator', 'network'),
      memberViewer('carol', 'meadow'),
      null,
    ]) {
      const { problems } = await record(viewer, ['OFFENDING']);
      expect(problems.join()).toMatch(/NOT_(ALLOWED|FOUND|SIGNED_IN)/);
    }
    expect(await seen(amina)).toMatchObject({ needs: [] });
  });

  test('leaves no hash in the audit trail that a guess could be tried on', async () => {
    await agreeTo('RECORD_NEEDS');
    await record(amina, ['OFFENDING']);
    await record(amina, ['OFFENDING']);
    const { nodes } = await bench.pool.audit.list({}, {});
    const contents = nodes
      .filter(({ action }) => action === 'member.record-needs')
      .map(({ content }) => content);
    expect(new Set(contents).size).toBe(2);
  });

  test('a retry with the same key writes once', async () => {
    await agreeTo('RECORD_NEEDS');
    await record(amina, ['OFFENDING'], 'one-and-the-same');
    await record(amina, [], 'another-intention');
    expect((await record(amina, ['OFFENDING'], 'one-and-the-same')).problems).toEqual([]);
    expect(await seen(amina)).toMatchObject({ needs: [] });
  });
});

describe('reading needs', () => {
  beforeEach(async () => {
    await agreeTo('RECORD_NEEDS');
    await record(amina, ['OFFENDING']);
  });

  test('is for the member, who is not logged for it', async () => {
    expect(await seen(amina)).toEqual({ needs: ['OFFENDING'], viewerCanRecordNeeds: true });
    expect((await bench.pool.reads.looksAt('amina', {})).total).toBe(0);
  });

  test('is for their lead while the member agrees, each time on record', async () => {
    expect(await seen(lead)).toEqual({ needs: null, viewerCanRecordNeeds: false });
    await agreeTo('LEAD_SEES_NEEDS');
    expect(await seen(lead)).toEqual({ needs: ['OFFENDING'], viewerCanRecordNeeds: true });
    const { nodes } = await bench.pool.reads.looksAt('amina', {});
    expect(nodes).toMatchObject([{ personId: lead.personId, what: 'needs', why: 'record' }]);
    await say(bench, amina, { purpose: 'LEAD_SEES_NEEDS', given: false });
    expect(await seen(lead)).toMatchObject({ needs: null });
  });

  test.each([
    ['a recruiter of the home organisation', staff('recruiter', 'harbour')],
    ['a lead elsewhere', staff('involvement-lead', 'meadow')],
    ['the coordinator', staff('coordinator', 'network')],
  ])('is never for %s', async (_who, viewer) => {
    await agreeTo('LEAD_SEES_NEEDS', 'SHARE_CONTACT');
    bench.panels.saidYes.push({ memberId: 'amina', organisationId: 'meadow' });
    expect(await seen(viewer)).toEqual({ needs: null, viewerCanRecordNeeds: false });
  });
});

describe('reading which services a member has used, as that tells of needs', () => {
  const services = async (viewer: Viewer) => {
    const { data } = await bench.ask<{ member: { teamsExperienced: object[] | null } }>(
      viewer,
      SERVICES_OF,
      { id: 'amina' },
    );
    return data.member.teamsExperienced;
  };

  test('is for the member, who is not logged for it', async () => {
    expect(await services(amina)).toEqual([{ name: 'Elm Street' }]);
    expect((await bench.pool.reads.looksAt('amina', {})).total).toBe(0);
  });

  test('is for their lead while the member lets the lead read needs, each time on record', async () => {
    expect(await services(lead)).toBeNull();
    expect((await bench.pool.reads.looksAt('amina', {})).total).toBe(0);
    await agreeTo('LEAD_SEES_NEEDS');
    expect(await services(lead)).toEqual([{ name: 'Elm Street' }]);
    const { nodes } = await bench.pool.reads.looksAt('amina', {});
    expect(nodes).toMatchObject([{ personId: lead.personId, what: 'experience', why: 'record' }]);
    await say(bench, amina, { purpose: 'LEAD_SEES_NEEDS', given: false });
    expect(await services(lead)).toBeNull();
  });

  test.each([
    ['a recruiter of the home organisation', staff('recruiter', 'harbour')],
    ['a lead elsewhere', staff('involvement-lead', 'meadow')],
    ['the coordinator', staff('coordinator', 'network')],
  ])('is never for %s', async (_who, viewer) => {
    await agreeTo('LEAD_SEES_NEEDS', 'SHARE_CONTACT');
    bench.panels.saidYes.push({ memberId: 'amina', organisationId: 'meadow' });
    expect(await services(viewer)).toBeNull();
  });
});
