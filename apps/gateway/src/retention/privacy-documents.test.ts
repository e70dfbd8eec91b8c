import { existsSync, readFileSync } from 'node:fs';
import { systemClock } from '@freshfaces/graph-kit';
import { openTestStore, type TestStore } from '@freshfaces/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFaultLog } from '../server/fault-log.ts';
import { createLog } from '../server/log.ts';
import { createEdges } from '../subgraphs/edges.ts';
import { openTestGateway, TEST_KEY } from '../testing/test-gateway.ts';
import { watched } from '../testing/watched-store.ts';
import { everyRule } from './every-rule.ts';

const ROOT = new URL('../../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.dispose());

/** The cells of the first table under a heading, without its two heading rows. */
function tableUnder(markdown: string, heading: string): string[][] {
  const lines = (markdown.split(`## ${heading}\n`)[1] ?? '').split('\n');
  const start = lines.findIndex((line) => line.startsWith('|'));
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'));
  return lines.slice(start + 2, start + length).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

test('the retention table says what the rules in the code do, and nothing else', () => {
  const edges = createEdges({
    store: opened.store,
    now: systemClock,
    masterKey: TEST_KEY,
    auditKey: null,
    logKey: null,
    sending: false,
    publicUrl: 'http://localhost',
  });
  const faults = createFaultLog(createLog('silent'), { withMessages: false });
  const inCode = everyRule(edges, faults).map(({ dataClass, rule }) => [dataClass, rule]);
  const inDocument = tableUnder(read('docs/privacy/retention.md'), 'By time');
  expect(inDocument).toEqual(inCode.toSorted(([a = ''], [b = '']) => a.localeCompare(b, 'en-GB')));
});

test('the record of processing names every collection the product keeps, and no other', async () => {
  const { store, names } = watched(opened.store);
  const gateway = await openTestGateway({ store });
  await gateway.dispose();
  const rows = tableUnder(read('docs/privacy/record-of-processing.md'), '5. What is kept');
  const documented = rows.map(([name = '']) => name.replaceAll('`', ''));
  expect(documented.toSorted()).toEqual(names());
  for (const row of rows) expect(row.filter((cell) => cell === '')).toEqual([]);
});

describe.each([
  'SECURITY.md',
  'docs/privacy/dpia.md',
  'docs/privacy/retention.md',
  'docs/privacy/record-of-processing.md',
])('%s', (path) => {
  test('names only tests that exist', () => {
    const named = [...read(path).matchAll(/`([\w./-]+\.(?:test|e2e)\.tsx?)`/g)].map(
      ([, file = '']) => file,
    );
    expect(named.filter((file) => !existsSync(new URL(file, ROOT)))).toEqual([]);
  });
});
