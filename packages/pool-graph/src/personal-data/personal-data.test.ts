import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { say } from '../testing/consents.ts';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keep, keepSmallNetwork } from '../testing/small-network.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
  await keep(bench.pool, {
    id: 'dina',
    name: 'Dina Canary-Moss',
    email: 'dina@canary.example',
    pseudonym: 'Teal Kite',
    needs: ['offending'],
    teams: ['elm-street'],
    availabilityNote: 'canary: not before ten',
  });
  await bench.pool.ties.insert({
    id: 'dina',
    householdId: 'canary-house',
    conflictsWith: ['meadow'],
  });
});
afterEach(() => bench.dispose());

const dina = memberViewer('dina', 'harbour');
const lead = staff('involvement-lead', 'harbour');
const DINA = { personId: dina.personId, memberId: 'dina' };

async function answerByPhone(): Promise<void> {
  const answer = `mutation ($input: AnswerConsentInput!) { answerConsent(input: $input) { id } }`;
  const input = {
    idempotencyKey: 'by-phone-with-jo',
    memberId: 'dina',
    purpose: 'PHOTO_OR_STORY',
    given: true,
    wordingVersion: 1,
    how: 'PHONE',
    witness: 'Jo Canary',
  };
  await bench.ask(lead, answer, { input });
}

async function previewFile(): Promise<void> {
  const preview = `mutation ($input: PreviewMemberImportInput!) {
    previewMemberImport(input: $input) { id }
  }`;
  const csv =
    'Name,E-mail\nDina Canary-Moss,x@example.org\nSomeone,dina@canary.example\nAnn Other,\n';
  const input = {
    idempotencyKey: 'preview-of-file',
    organisationId: 'harbour',
    fileName: 'm',
    csv,
  };
  await bench.ask(lead, preview, { input });
}

const COLLECTIONS = {
  members: () => bench.pool.members,
  names: () => bench.pool.names,
  consents: () => bench.pool.consents,
  imports: () => bench.pool.imports,
  ties: () => bench.pool.ties,
};

async function everythingKept(): Promise<string> {
  const kept = Object.values(COLLECTIONS).map(async (open) => (await open().find()).items);
  return JSON.stringify(await Promise.all(kept));
}

const erase = () =>
  bench.graph.ports.erasePersonalData({ ...DINA, at: '2026-11-22T10:00:00.000Z' });

describe('what is handed to a member', () => {
  test('is everything the pool keeps on them, in plain words', async () => {
    await answerByPhone();
    const sets = await bench.graph.ports.personalData({ ...DINA, reader: 'self' });
    const rows = Object.fromEntries(sets.map((set) => [set.title, set.rows]));
    expect(rows).toMatchObject({
      'Your name and how to reach you': [
        { Name: 'Dina Canary-Moss', 'E-mail': 'dina@canary.example' },
      ],
      'You in the pool': [
        { 'Known in the network as': 'Teal Kite', 'Your organisation': 'Harbour Support' },
      ],
      'When you are busy': [],
      'What you have lived through': [{ Need: 'Offending' }],
      'Services you have used': [{ Service: 'Elm Street', Organisation: 'Harbour Support' }],
      'Whom you are not placed with': [
        { 'Not placed with': 'others of your household' },
        { 'Not placed with': 'Meadow' },
      ],
      'What you said yes or no to': [
        { 'Your answer': 'yes', How: 'phone', 'Heard by': 'Jo Canary' },
      ],
      'Files of members you brought in': [],
    });
    for (const { why, keptFor } of sets) expect(`${why}${keptFor}`.length).toBeGreaterThan(20);
  });

  test('holds needs, and the services that tell of them, for their lead only where they agreed to that', async () => {
    const forLead = async () =>
      JSON.stringify(await bench.graph.ports.personalData({ ...DINA, reader: 'lead' }));
    expect(await forLead()).not.toMatch(/Offending|lived through|Elm Street|Services/);
    await say(bench, dina, { purpose: 'LEAD_SEES_NEEDS', given: true });
    expect(await forLead()).toMatch(/Offending.*Elm Street/);
  });

  test('says who looked at their record, to them alone', async () => {
    const context = { viewer: lead, requestId: 'r', now: () => '', loaders: new Map() };
    const look = { memberId: 'dina', what: 'record', why: 'record' } as const;
    await bench.pool.reads.note(context, { ...look, organisationIds: ['harbour'] });
    const looksFor = async (reader: 'self' | 'lead') => {
      const sets = await bench.graph.ports.personalData({ ...DINA, reader });
      return sets.find(({ title }) => title === 'Who looked at your record')?.rows;
    };
    expect(await looksFor('self')).toMatchObject([{ Why: 'opened your record' }]);
    expect(await looksFor('lead')).toBeUndefined();
  });

  test('is nothing for someone the pool does not know', async () => {
    const nobody = { personId: null, memberId: 'nobody', reader: 'self' } as const;
    expect(await bench.graph.ports.personalData(nobody)).toEqual([]);
  });
});

describe('erasing a member', () => {
  test('leaves no word of theirs anywhere, and keeps the opaque id and their answers as proof', async () => {
    await answerByPhone();
    await previewFile();
    expect(await everythingKept()).toMatch(/canary/i);
    const { erased, kept } = await erase();
    expect(erased.length).toBeGreaterThan(0);
    expect(kept.join(' ')).toMatch(/yes or no/);
    expect(await everythingKept()).not.toMatch(/canary|teal|kite|dina@/i);
    expect(await everythingKept()).toMatch(/Ann Other/);
    expect(await bench.pool.members.get('dina')).toMatchObject({
      status: 'LEFT',
      leftOn: '2026-11-22',
    });
    expect((await bench.pool.consents.find({ where: { memberId: 'dina' } })).items).toMatchObject([
      { purpose: 'PHOTO_OR_STORY', given: true, witness: null },
    ]);
    expect(await bench.pool.audit.firstBreak()).toBeNull();
  });

  test('erases the key, so that nothing that was sealed for them opens again', async () => {
    const sealed = await bench.pool.vault.seal('dina', 'canary');
    await erase();
    expect(await bench.pool.vault.open('dina', sealed)).toBeNull();
    expect((await bench.pool.needs.of(['dina'])).size).toBe(0);
    for (const name of ['member-needs', 'member-experience']) {
      expect(await bench.pool.store.collection(name, { indexes: [] }).get('dina')).toBeNull();
    }
  });

  test('twice changes nothing the second time', async () => {
    await answerByPhone();
    await erase();
    const before = [await everythingKept(), (await bench.pool.audit.list({}, {})).total];
    expect((await erase()).erased).toEqual([]);
    expect([await everythingKept(), (await bench.pool.audit.list({}, {})).total]).toEqual(before);
  });

  test('takes them out of the draw, of counts and of what others see', async () => {
    await erase();
    const asked = { organisationId: null, team: null, from: '2027-01-01', to: '2027-01-02' };
    const drawn = await bench.graph.ports.candidates(asked);
    expect(drawn.map(({ memberId }) => memberId)).not.toContain('dina');
    const record = `{ member(id: "dina") {
      shownAs private { name } contact { name } viewerCanErase viewerCanChange viewerCanRecordNeeds
    } }`;
    const { data } = await bench.ask<{ member: { shownAs: string } }>(lead, record);
    expect(data.member).toMatchObject({
      private: null,
      contact: null,
      viewerCanErase: false,
      viewerCanChange: false,
      viewerCanRecordNeeds: false,
    });
    expect(data.member.shownAs).toMatch(/^Former member \w{8}$/);
    const list = await bench.ask(lead, '{ members { nodes { id } } }');
    expect(list.text).toContain('amina');
    expect(list.text).not.toContain('dina');
    expect((await bench.ask(staff('recruiter', 'meadow'), record)).problems.join()).toMatch(
      /NOT_FOUND/,
    );
  });

  test('of two members gives each a name of nobody of their own', async () => {
    await erase();
    await bench.graph.ports.erasePersonalData({
      personId: null,
      memberId: 'bill',
      at: bench.clock.now,
    });
    const [dinas, bills] = await bench.pool.members.getMany(['dina', 'bill']);
    expect(dinas?.pseudonym).not.toBe(bills?.pseudonym);
  });
});

describe('what time alone ends', () => {
  async function run(dataClass: RegExp, now: string, dryRun = false): Promise<number> {
    const rule = bench.graph.retention?.find((one) => dataClass.test(one.dataClass));
    if (!rule) throw new Error('There is no such rule.');
    return rule.run(now, dryRun);
  }

  test('a dry run counts what is due and changes nothing', async () => {
    await previewFile();
    const before = await everythingKept();
    expect(await run(/What was in a file/, '2026-11-24T09:30:00.000Z', true)).toBe(1);
    expect(await everythingKept()).toBe(before);
  });

  test('what was in a file goes after a day, that it came after a year', async () => {
    await previewFile();
    expect(await run(/What was in a file/, '2026-11-23T09:29:00.000Z')).toBe(0);
    expect(await run(/What was in a file/, '2026-11-23T09:31:00.000Z')).toBe(1);
    expect(await run(/That a file/, '2027-11-22T09:00:00.000Z')).toBe(0);
    expect(await run(/That a file/, '2027-11-23T09:00:00.000Z')).toBe(1);
    expect(await bench.pool.imports.count()).toBe(0);
  });

  test('who left is told once they have been gone long enough, until they are erased', async () => {
    const { ports } = bench.graph;
    const kept = await bench.pool.members.get('dina');
    if (kept) await bench.pool.members.replace({ ...kept, status: 'LEFT', leftOn: '2026-11-22' });
    expect(await ports.membersWhoLeft({ before: '2026-11-22' })).toEqual([]);
    expect(await ports.membersWhoLeft({ before: '2026-11-23' })).toEqual(['dina']);
    await erase();
    expect(await ports.membersWhoLeft({ before: '2026-11-23' })).toEqual([]);
  });

  test('busy dates go three months after their last day', async () => {
    expect(await run(/busy/, '2027-04-03T09:00:00.000Z')).toBe(0);
    expect(await run(/busy/, '2027-04-04T09:00:00.000Z')).toBe(1);
    expect((await bench.pool.members.get('amina'))?.busy).toEqual([]);
  });
});
