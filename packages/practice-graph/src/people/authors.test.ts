import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  HARBOUR,
  MEADOW,
  openTestPractice,
  practiceText,
  type TestPractice,
} from '../testing/open-test-practice.ts';

const WRITE = `mutation ($input: WritePracticeInput!) { writePractice(input: $input) { id } }`;
const WITHDRAW = `mutation ($input: PracticeEntryInput!) { withdrawPractice(input: $input) { id } }`;
const READ = `query ($id: ID!) { practiceEntry(id: $id) { title authorName withdrawnAt viewerCanChange } }`;
const HEIR = staff('recruiter', 'harbour', 'heir');
const AT = '2026-11-22T09:30:00.000Z';

let test: TestPractice;
let shown: string;
let hidden: string;
beforeEach(async () => {
  test = await openTestPractice();
  shown = await write('write-shown', 'Tea first');
  hidden = await write('write-hidden', 'Not ready');
  const input = { idempotencyKey: 'withdraw-it', entryId: hidden };
  await test.ask(HARBOUR, WITHDRAW, { input });
});
afterEach(() => test.dispose());

async function write(idempotencyKey: string, title: string): Promise<string> {
  const input = { idempotencyKey, organisationId: 'harbour', text: practiceText({ title }) };
  const { data } = await test.ask<{ writePractice: { id: string } }>(HARBOUR, WRITE, { input });
  return data.writePractice.id;
}
const read = async (viewer: typeof HEIR, id: string) =>
  (await test.ask<{ practiceEntry: object | null }>(viewer, READ, { id })).data.practiceEntry;
const erase = () =>
  test.ports.erasePersonalData({ personId: HARBOUR.personId, memberId: null, at: AT });
const kept = (personId: string) => test.ports.authoredBy({ personId, organisationId: 'harbour' });

describe('what someone wrote, when they leave', () => {
  it('goes to the colleague named, who may change it and see what was withdrawn', async () => {
    expect(await kept(HARBOUR.personId)).toBe(2);
    const change = {
      organisationId: 'harbour',
      fromPersonId: HARBOUR.personId,
      toPersonId: 'heir',
    };
    await test.ports.handOver(change);
    await test.ports.handOver(change);
    expect([await kept(HARBOUR.personId), await kept('heir')]).toEqual([0, 2]);
    expect(await read(HEIR, shown)).toMatchObject({ viewerCanChange: true });
    expect(await read(HEIR, hidden)).toMatchObject({ title: 'Not ready' });
    expect(await read(HARBOUR, hidden)).toBeNull();
    expect(await read(HARBOUR, shown)).toMatchObject({
      viewerCanChange: false,
      authorName: 'Name of recruiter-harbour',
    });
  });

  it('stays where it is for other organisations', async () => {
    const input = { organisationId: 'meadow', fromPersonId: HARBOUR.personId, toPersonId: 'heir' };
    await test.ports.handOver(input);
    expect(await kept(HARBOUR.personId)).toBe(2);
  });
});

describe('an author', () => {
  it('is handed what they wrote, withdrawn or not', async () => {
    const [set] = await test.ports.personalData({
      personId: HARBOUR.personId,
      memberId: null,
      reader: 'self',
    });
    const rows = set?.rows.map(({ Title, Withdrawn }) => ({ Title, Withdrawn }));
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual({ Title: 'Tea first', Withdrawn: false });
    expect(rows).toContainEqual({ Title: 'Not ready', Withdrawn: true });
  });

  it('who is erased has no name there any more; the text stays, what was withdrawn goes', async () => {
    const { erased } = await erase();
    expect(erased).toHaveLength(2);
    expect(await read(MEADOW, shown)).toMatchObject({
      title: 'Tea first',
      authorName: 'A former colleague',
    });
    expect(await test.entries.get(hidden)).toBeNull();
    expect(JSON.stringify(await test.entries.get(shown))).not.toContain('Name of');
  });

  it('who is erased after handing over loses their name too', async () => {
    const from = { organisationId: 'harbour', fromPersonId: HARBOUR.personId };
    await test.ports.handOver({ ...from, toPersonId: 'heir' });
    await erase();
    expect(await read(HEIR, shown)).toMatchObject({
      authorName: 'A former colleague',
      viewerCanChange: true,
    });
  });

  it('is erased once: a second run changes nothing', async () => {
    await erase();
    expect(await erase()).toEqual({ erased: [], kept: [] });
    expect(await test.audit.firstBreak()).toBeNull();
  });

  it('who is a member without an account wrote nothing', async () => {
    const none = { personId: null, memberId: 'm1' };
    expect(await test.ports.personalData({ ...none, reader: 'self' })).toEqual([]);
    expect(await test.ports.erasePersonalData({ ...none, at: AT })).toEqual({
      erased: [],
      kept: [],
    });
  });
});
