import type { LogLine } from '@freshfaces/public-log';
import type { Viewer } from '@freshfaces/web-kit/area';
import { renderArea, testViewer } from '@freshfaces/web-kit/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import PanelsArea from '../index.tsx';
import { type SampleLog, sampleLog } from '../testing/sample-log.ts';
import { recordAnswer, SAMPLE_RECORD } from '../testing/sample-record.ts';

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const kept: unknown[] = [];

function open(log: SampleLog, at: string, viewer: Viewer | null = null) {
  vi.stubGlobal('fetch', log.fetch);
  return renderArea(PanelsArea, {
    at: `/panels/${at}`,
    basePath: '/panels',
    viewer,
    answers: {
      PublicRecord: () => recordAnswer(),
      LogEntries: () => ({
        logEntries: {
          __typename: 'LogEntryPage',
          nodes: rowsOf(log),
          endCursor: null,
          total: log.texts.length,
        },
      }),
      LogHeadsSeen: () => ({ logHeadsSeen: [seenBy('Harbour', log)] }),
      KeepLogHead: ({ input }) => {
        kept.push(input);
        return { keepLogHead: [] };
      },
    },
  });
}

function seenBy(organisationName: string, { head }: SampleLog) {
  return { __typename: 'LogHeadSeen', organisationName, seenAt: head.at, ...head };
}

function rowsOf({ texts }: SampleLog) {
  return texts.map((text) => {
    const { index, kind, about, at } = JSON.parse(text) as Record<string, string>;
    return {
      __typename: 'LogEntry',
      index,
      kind: kind?.toUpperCase(),
      aboutId: about,
      at,
      post: postOf(kind),
      text,
    };
  });
}

function postOf(kind: string | undefined): string | null {
  return kind === 'interest' ? 'Night worker, Lantern' : null;
}

/** Another log of the same length, signed by the same network. */
function rewritten(): SampleLog {
  const lines: LogLine[] = [{ kind: 'interest', content: { told: 1 } }];
  return sampleLog(4, lines);
}

describe('a record’s page', () => {
  test('shows the record’s places in the log, which this browser checked', async () => {
    await open(sampleLog(3), 'records/draw-1');
    expect(
      await screen.findByText('This record is entries 2 and 3 of the network’s log.'),
    ).toBeTruthy();
    expect(await screen.findByText(/This is the first time this browser looks/)).toBeTruthy();
  });

  test('says plainly that the record is not what was logged', async () => {
    const record = JSON.parse(SAMPLE_RECORD) as { seed: string };
    const text = SAMPLE_RECORD.replaceAll(record.seed, 'ab'.repeat(32));
    const log = sampleLog(3);
    vi.stubGlobal('fetch', log.fetch);
    await renderArea(PanelsArea, {
      at: '/panels/records/draw-1',
      basePath: '/panels',
      viewer: null,
      answers: { PublicRecord: () => recordAnswer({ record: text }) },
    });
    expect(await screen.findByText(/This record is not what the log says/)).toBeTruthy();
    expect(screen.getByText('Entry 3 says something else than this record.')).toBeTruthy();
  });
});

describe('a browser that looked before', () => {
  test('sees that the log only grew', async () => {
    const first = await open(sampleLog(0), 'records/log');
    await screen.findByText(/This is the first time this browser looks/);
    first.unmount();
    await open(sampleLog(5), 'records/log');
    expect(await screen.findByText('The log holds 8 entries, signed.')).toBeTruthy();
    expect(screen.getByText(/still there, unchanged; 5 were added since/)).toBeTruthy();
  });

  test('says plainly that the log was rewritten, and keeps the head it saw as evidence', async () => {
    const first = await open(sampleLog(3), 'records/log');
    await screen.findByText(/This is the first time this browser looks/);
    first.unmount();
    const before = localStorage.getItem('freshfaces.log-head');
    await open(rewritten(), 'records/log');
    expect(await screen.findByText('The log is not the one this browser saw before.')).toBeTruthy();
    expect(screen.getByText(/The log was rewritten: its first 6 entries/)).toBeTruthy();
    expect(localStorage.getItem('freshfaces.log-head')).toBe(before);
  });

  test('keeps what it saw with the organisation of staff, once', async () => {
    kept.length = 0;
    const log = sampleLog(2);
    const { unmount } = await open(log, 'records/log', testViewer);
    await vi.waitFor(() =>
      expect(kept).toEqual([expect.objectContaining({ root: log.head.root })]),
    );
    await vi.waitFor(() => expect(localStorage.getItem('freshfaces.log-head-told')).toBeTruthy());
    unmount();
    await open(log, 'records/log', testViewer);
    await screen.findByText(/Nothing was changed or added since/);
    expect(kept).toHaveLength(1);
  });
});

describe('the page of the log', () => {
  test('lists what was logged in words, and what organisations saw, checked here', async () => {
    await open(sampleLog(1), 'records/log');
    expect(await screen.findByText('4 entries', { selector: 'caption' })).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'Support worker, Harbour' })).toHaveLength(2);
    expect(screen.getByText('The time to answer is over: 20 told, 9 said yes')).toBeTruthy();
    expect(
      screen.getAllByText('Members asked who is interested: Night worker, Lantern'),
    ).not.toHaveLength(0);
    expect(await screen.findByRole('cell', { name: 'Yes' })).toBeTruthy();
  });

  test('checks the whole log and every record in it', async () => {
    await open(sampleLog(3), 'records/log');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /Check the whole log/ }));
    expect(await screen.findByText('The whole log holds.')).toBeTruthy();
    expect(screen.getByText(/6 entries read.*1 draw record compared/)).toBeTruthy();
  });

  test('finds an entry that was changed since', async () => {
    const log = sampleLog(3);
    const fetchChanged = async (address: string | URL | Request) => {
      const answer = await log.fetch(address);
      return new Response((await answer.text()).replaceAll('\\"told\\":20', '\\"told\\":21'));
    };
    await open({ ...log, fetch: fetchChanged }, 'records/log');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /Check the whole log/ }));
    expect(await screen.findByText('The log does not hold.')).toBeTruthy();
  });

  test('checks a head that was saved, and refuses a file that is none', async () => {
    await open(sampleLog(5), 'records/log');
    const user = userEvent.setup();
    const input = await screen.findByLabelText('A signed summary of this log');
    const give = (text: string) =>
      user.upload(input, new File([text], 'head.json', { type: 'application/json' }));
    await give(JSON.stringify(sampleLog(1).head));
    expect(await screen.findByText('The log still begins with everything you saw.')).toBeTruthy();
    await give(JSON.stringify(rewritten().head));
    expect(await screen.findByText('The log is not the one you saved a summary of.')).toBeTruthy();
    await give('{}');
    expect(await screen.findByText('This file is not a signed summary of a log.')).toBeTruthy();
  });
});
