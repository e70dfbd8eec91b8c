import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { logKeyOf } from '@freshfaces/log-keeper';
import { checkRecordInLog, headText, readEntry, type SignedHead } from '@freshfaces/public-log';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { interestIn } from '../testing/interest.ts';
import { create, key, RECRUITER, reveal, startAndSettle } from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';
import { verifyNetworkLog } from './verify-network-log.ts';

const ENTRIES = `query ($kind: LogEntryKind) { logEntries(kind: $kind) { nodes { index kind aboutId text } total } }`;
const SEEN = `{ logHeadsSeen { organisationName size root } }`;
const KEEP = `mutation ($input: KeepLogHeadInput!) { keepLogHead(input: $input) { organisationName size } }`;
const NETWORK_KEY = logKeyOf('3f'.repeat(32));

let bench: PanelsBench;
beforeEach(async () => {
  bench = await openPanelsBench();
});
afterEach(() => bench.dispose());

async function drawn(): Promise<string> {
  const id = await startAndSettle(bench, await create(bench));
  const { code } = await reveal(bench, id);
  expect(code).toBeNull();
  return id;
}

async function recordOf(id: string) {
  const record = await bench.panels.records.get(id);
  if (!record) throw new Error('There is no record.');
  return record;
}

async function headNow(): Promise<SignedHead> {
  const head = await bench.panels.publicLog.head();
  if (!head) throw new Error('There is no head.');
  return head;
}

const verify = (saved: SignedHead[] = []) =>
  verifyNetworkLog(
    bench.panels.store,
    NETWORK_KEY,
    saved.map((head) => ({ head, by: 'the auditor' })),
  );

describe('the public log', () => {
  it('names the post whose members were asked, to anyone; draws say it themselves', async () => {
    await drawn();
    await interestIn(bench, await create(bench)).ask();
    const posts = `{ logEntries { nodes { kind post } } }`;
    const { data } = await bench.ask<{
      logEntries: { nodes: { kind: string; post: string | null }[] };
    }>(posts, {}, null);
    const { nodes } = data.logEntries;
    const asked = nodes.filter(({ kind }) => kind === 'INTEREST').map(({ post }) => post);
    expect(asked).not.toHaveLength(0);
    expect(new Set(asked)).toEqual(new Set(['Support worker, Elm Street 2, Harbour']));
    expect(nodes.find(({ kind }) => kind === 'RESULT')).toMatchObject({ post: null });
  });

  it('holds every step of a draw’s record, in order, without a member or a need', async () => {
    const id = await drawn();
    const { data } = await bench.ask(ENTRIES, {}, null);
    const { nodes } = data['logEntries'] as {
      nodes: { kind: string; aboutId: string; text: string }[];
    };
    const kinds = nodes.filter(({ aboutId }) => aboutId === id).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== 'REPLACEMENT' && kind !== 'SHARES')).toEqual([
      'RESULT',
      'COMMITMENT',
    ]);
    const said = JSON.stringify(nodes);
    expect(said).not.toMatch(/member-\d\d|homelessness|offending/);
    const shown = { id, text: (await recordOf(id)).record, reason: null };
    expect(await checkRecordInLog(bench.panels.publicLog, shown)).toMatchObject({ ok: true });
    expect(await verify([await headNow()])).toMatchObject({ ok: true });
  });

  it('shows only entries of one kind where that is asked', async () => {
    await drawn();
    const { data } = await bench.ask(ENTRIES, { kind: 'RESULT' }, null);
    expect(data['logEntries']).toMatchObject({ total: 1, nodes: [{ kind: 'RESULT' }] });
  });

  it('tells a record that was changed afterwards', async () => {
    const id = await drawn();
    const record = await recordOf(id);
    const parsed = JSON.parse(record.record) as { result: { panel: number[] } };
    parsed.result.panel = parsed.result.panel.toReversed();
    const text = JSON.stringify(parsed);
    await bench.panels.records.replace({ ...record, record: text });
    const found = await checkRecordInLog(bench.panels.publicLog, { id, text, reason: null });
    expect(found).toMatchObject({ ok: false });
    expect(found).toHaveProperty(
      'sentence',
      expect.stringMatching(/^Entry \d+ says something else/),
    );
    expect(await verify()).toMatchObject({ ok: false });
  });

  it('tells a record that was taken away, and one that was put in', async () => {
    const id = await drawn();
    const record = await recordOf(id);
    await bench.panels.records.remove(id);
    expect(await verify()).toEqual({
      ok: false,
      sentence: `Entry ${await placeOf(id)} tells of draw ${id}, whose record is gone.`,
    });
    const { version: _version, ...copy } = record;
    await bench.panels.records.insert({ ...copy, id: 'another' });
    await bench.panels.records.insert(copy);
    expect(await verify()).toEqual({
      ok: false,
      sentence: 'Record another: The publication of this draw is not in the log.',
    });
  });

  async function placeOf(id: string): Promise<number> {
    const [first = ''] = await bench.panels.publicLog.textsAbout(id);
    return (readEntry(first)?.index ?? Number.NaN) + 1;
  }
});

describe('a head that someone saw', () => {
  const input = async (head?: SignedHead) => ({
    idempotencyKey: key(),
    ...(head ?? (await headNow())),
  });

  it('is kept for their organisation, with the audit event, and only grows', async () => {
    const first = await startAndSettle(bench, await create(bench));
    const early = await headNow();
    await bench.ask(KEEP, { input: await input() }, RECRUITER);
    await reveal(bench, first);
    const { data } = await bench.ask(KEEP, { input: await input() }, RECRUITER);
    const { size } = await headNow();
    expect(size).toBeGreaterThan(early.size);
    expect(data['keepLogHead']).toEqual([{ organisationName: 'Harbour', size }]);
    await bench.ask(KEEP, { input: await input(early) }, RECRUITER);
    const seen = await bench.ask(SEEN, {}, null);
    expect(seen.data['logHeadsSeen']).toMatchObject([{ organisationName: 'Harbour', size }]);
    const kept = bench.happened.filter(({ action }) => action === 'log.keep-head');
    expect(kept.map(({ subjectIds }) => subjectIds)).toEqual([['harbour'], ['harbour']]);
  });

  it('tells that the network showed this organisation another log', async () => {
    await drawn();
    const shown = { size: 1, root: 'ab'.repeat(32), at: '2026-11-22T09:00:00.000Z' };
    const unsigned = { ...shown, key: NETWORK_KEY.publicKey };
    const signature = NETWORK_KEY.sign(headText(unsigned));
    expect(await verify()).toMatchObject({ ok: true });
    await bench.ask(KEEP, { input: await input({ ...unsigned, signature }) }, RECRUITER);
    expect(await verify()).toEqual({
      ok: false,
      sentence: 'An entry between 1 and 1 is not the one that organisation harbour saw.',
    });
  });

  it('that the network never signed is not kept', async () => {
    await drawn();
    const head = await headNow();
    await bench.ask(KEEP, { input: await input({ ...head, size: head.size + 1 }) }, RECRUITER);
    const { data } = await bench.ask(SEEN, {}, null);
    expect(data['logHeadsSeen']).toEqual([]);
  });

  it('is for staff to keep', async () => {
    await drawn();
    const asked = { input: await input() };
    expect((await bench.ask(KEEP, asked, null)).code).toBe('NOT_SIGNED_IN');
    expect((await bench.ask(KEEP, asked, memberViewer('member-00'))).code).toBe('NOT_ALLOWED');
    expect((await bench.ask(KEEP, asked, staff('commissioner', 'council'))).code).toBeNull();
  });
});
