import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  HARBOUR,
  MEADOW,
  openTestPractice,
  practiceText,
  type TestPractice,
} from '../testing/open-test-practice.ts';

let test: TestPractice;
beforeEach(async () => {
  test = await openTestPractice();
});
afterEach(() => test.dispose());

const SEEN = `id title worked didNotWork nothingYet edition authorName withdrawnAt viewerCanChange
  organisation { id } history { edition title } workedForOthers didNotWorkForOthers
  viewerResponses { organisationId worked } viewerMayRespondFor`;
const WRITE = `mutation ($input: WritePracticeInput!) { writePractice(input: $input) { ${SEEN} } }`;
const CHANGE = `mutation ($input: ChangePracticeInput!) { changePractice(input: $input) { ${SEEN} } }`;
const WITHDRAW = `mutation ($input: PracticeEntryInput!) { withdrawPractice(input: $input) { ${SEEN} } }`;
const RESTORE = `mutation ($input: PracticeEntryInput!) { restorePractice(input: $input) { ${SEEN} } }`;
const RESPOND = `mutation ($input: RespondToPracticeInput!) { respondToPractice(input: $input) { ${SEEN} } }`;
const READ = `query ($id: ID!) { practiceEntry(id: $id) { ${SEEN} } }`;

const written = {
  idempotencyKey: 'write-entry-1',
  organisationId: 'harbour',
  text: practiceText(),
};

async function write(): Promise<string> {
  const { data } = await test.ask(HARBOUR, WRITE, { input: written });
  return String((data?.['writePractice'] as { id: string } | undefined)?.id);
}

describe('writing an entry', () => {
  it('keeps it once, under the author’s name and organisation', async () => {
    const { data } = await test.ask(HARBOUR, WRITE, { input: written });
    expect(data?.['writePractice']).toMatchObject({
      authorName: 'Name of recruiter-harbour',
      organisation: { id: 'harbour' },
      edition: 1,
      history: [],
      viewerCanChange: true,
      viewerMayRespondFor: [],
    });
    expect((await test.ask(HARBOUR, WRITE, { input: written })).data).toEqual(data);
    expect(await test.entries.count()).toBe(1);
    expect(await test.audit.firstBreak()).toBeNull();
  });
  it.each([
    [
      { didNotWork: ' ' },
      'Say what did not work, too. If nothing went wrong yet, say how you know.',
    ],
    [{ worked: '' }, 'Say what worked, too. If nothing did yet, say why.'],
    [{ worked: '', didNotWork: '', nothingYet: 'x' }, 'Say what worked, what did not, or both.'],
    [{ title: '' }, 'Give it a title.'],
    [{ context: '' }, 'Say where and with whom you tried this.'],
  ])('with %o is refused', async (wrong, sentence) => {
    const input = { ...written, text: practiceText(wrong) };
    expect((await test.ask(HARBOUR, WRITE, { input })).problems).toEqual([
      `BAD_INPUT: ${sentence}`,
    ]);
  });
  it('with one half and a reason is welcome; with both the reason is dropped', async () => {
    const one = practiceText({ didNotWork: '', nothingYet: 'Tried once so far.' });
    const kept = await test.ask(HARBOUR, WRITE, { input: { ...written, text: one } });
    expect(kept.data?.['writePractice']).toMatchObject({ nothingYet: 'Tried once so far.' });
    const both = practiceText({ nothingYet: 'Not needed' });
    const input = { ...written, idempotencyKey: 'write-entry-2', text: both };
    const dropped = await test.ask(HARBOUR, WRITE, { input });
    expect(dropped.data?.['writePractice']).toMatchObject({ nothingYet: null });
  });
  it('is for staff, at their own organisation', async () => {
    for (const viewer of [MEADOW, staff('member', 'harbour')]) {
      expect((await test.ask(viewer, WRITE, { input: written })).problems[0]).toMatch(
        /^NOT_ALLOWED/,
      );
    }
    expect((await test.ask(null, WRITE, { input: written })).problems[0]).toMatch(/^NOT_SIGNED_IN/);
  });
});

describe('changing an entry', () => {
  const text = practiceText({ title: 'Questions sent two days ahead' });

  it('keeps the text before', async () => {
    const entryId = await write();
    const input = { idempotencyKey: 'change-entry', entryId, edition: 1, text };
    const { data } = await test.ask(HARBOUR, CHANGE, { input });
    expect(data?.['changePractice']).toMatchObject({
      title: 'Questions sent two days ahead',
      edition: 2,
      history: [{ edition: 1, title: 'Questions sent a day ahead' }],
    });
    expect((await test.ask(HARBOUR, CHANGE, { input })).data).toEqual(data);
    const late = { ...input, idempotencyKey: 'change-late' };
    expect((await test.ask(HARBOUR, CHANGE, { input: late })).problems[0]).toMatch(/^CONFLICT/);
  });
  it('is for its author alone', async () => {
    const entryId = await write();
    const input = { idempotencyKey: 'change-entry', entryId, edition: 1, text };
    const colleague = staff('recruiter', 'harbour', 'colleague');
    for (const viewer of [MEADOW, colleague]) {
      expect((await test.ask(viewer, CHANGE, { input })).problems[0]).toMatch(/^NOT_ALLOWED/);
    }
    const moved = staff('recruiter', 'meadow', HARBOUR.personId);
    expect((await test.ask(moved, CHANGE, { input })).problems[0]).toMatch(/^NOT_ALLOWED/);
    expect((await test.ask(moved, READ, { id: entryId })).data?.['practiceEntry']).toMatchObject({
      viewerCanChange: false,
    });
  });
});

describe('withdrawing an entry', () => {
  it('hides it from everyone but its author, who can bring it back', async () => {
    const entryId = await write();
    const input = { idempotencyKey: 'withdraw-entry', entryId };
    await test.ask(HARBOUR, WITHDRAW, { input });
    expect((await test.ask(MEADOW, READ, { id: entryId })).data).toEqual({ practiceEntry: null });
    const own = await test.ask(HARBOUR, READ, { id: entryId });
    expect(own.data?.['practiceEntry']).toMatchObject({ withdrawnAt: test.clock.now });
    await test.ask(HARBOUR, RESTORE, { input: { ...input, idempotencyKey: 'restore-entry' } });
    const back = await test.ask(MEADOW, READ, { id: entryId });
    expect(back.data?.['practiceEntry']).toMatchObject({
      withdrawnAt: null,
      viewerCanChange: false,
    });
  });
});

describe('saying how it went elsewhere', () => {
  const answer = (entryId: string, worked: boolean, key: string) => ({
    idempotencyKey: key,
    entryId,
    organisationId: 'meadow',
    worked,
  });

  it('counts one answer an organisation, which can change', async () => {
    const id = await write();
    await test.ask(MEADOW, RESPOND, { input: answer(id, true, 'respond-1') });
    const { data } = await test.ask(MEADOW, RESPOND, { input: answer(id, false, 'respond-2') });
    expect(data?.['respondToPractice']).toMatchObject({
      workedForOthers: 0,
      didNotWorkForOthers: 1,
      viewerResponses: [{ organisationId: 'meadow', worked: false }],
      viewerMayRespondFor: ['meadow'],
    });
    const elsewhere = await test.ask(HARBOUR, READ, { id });
    expect(elsewhere.data?.['practiceEntry']).toMatchObject({
      didNotWorkForOthers: 1,
      viewerResponses: [],
    });
  });
  it('is not for the organisation that wrote it, nor on behalf of another', async () => {
    const id = await write();
    const own = { ...answer(id, true, 'respond-1'), organisationId: 'harbour' };
    expect((await test.ask(HARBOUR, RESPOND, { input: own })).problems[0]).toMatch(/^BAD_INPUT/);
    const forged = await test.ask(HARBOUR, RESPOND, { input: answer(id, true, 'respond-2') });
    expect(forged.problems[0]).toMatch(/^NOT_ALLOWED/);
    expect(await test.responses.count()).toBe(0);
  });
});
