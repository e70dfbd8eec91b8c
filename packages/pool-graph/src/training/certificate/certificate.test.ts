import type { Viewer } from '@freshfaces/graph-kit';
import { memberViewer } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../../testing/open-test-pool.ts';
import { keep, keepSmallNetwork } from '../../testing/small-network.ts';
import { harbourLead } from '../testing/training-bench.ts';
import { certificatePage } from './certificate-page.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
  await keep(bench.pool, {
    id: 'dina',
    name: 'Dina <Moss>',
    needs: ['homelessness', 'substance-misuse', 'offending', 'mental-ill-health'],
    teams: ['elm-street'],
    trainedFor: ['OBSERVER'],
  });
});
afterEach(() => bench.dispose());

const QUERY = `query ($id: ID!) { member(id: $id) { certificate {
  name on network learnt { name on } trainedFor timesTookPart lastTookPartOn file { name html }
} } }`;

interface Shown {
  member: { certificate: { file: { html: string } } | null };
}
const read = async (viewer: Viewer) => (await bench.ask<Shown>(viewer, QUERY, { id: 'dina' })).data;

test('R163: a member’s certificate tells what they learnt and how often they took part', async () => {
  bench.panels.turns.set('dina', 3);
  bench.panels.served.push({ memberId: 'dina', on: '2026-10-05' });
  const { member } = await read(memberViewer('dina', 'harbour'));
  expect(member.certificate).toMatchObject({
    name: 'Dina <Moss>',
    network: null,
    on: '2026-11-22',
    trainedFor: ['OBSERVER'],
    timesTookPart: 3,
    lastTookPartOn: '2026-10-05',
    learnt: [
      { name: 'Looking after papers', on: '2026-11-22' },
      { name: 'Keeping things private', on: '2026-11-22' },
      { name: 'Equal chances', on: '2026-11-22' },
    ],
    file: { name: 'certificate-2026-11-22.html' },
  });
  const html = member.certificate?.file.html ?? '';
  expect(html).toContain('<h1>Dina &lt;Moss&gt;</h1>');
  expect(html).toContain('Took part in choosing staff 3 times, last on Monday 5 October 2026.');
});

test('R163: no need, service, team or partner is on it', async () => {
  const { member } = await read(memberViewer('dina', 'harbour'));
  expect(JSON.stringify(member).toLowerCase()).not.toMatch(
    /homeless|offend|substance|mental|drug|alcohol|elm street|elm-street|harbour/,
  );
});

test('R163: it is for the member alone', async () => {
  expect(await read(harbourLead)).toEqual({ member: { certificate: null } });
});

test('a certificate of nothing yet says only that they are a member', () => {
  const nothing = { name: 'Bill', network: 'Voices', on: '2026-11-22', learnt: [], trainedFor: [] };
  const page = certificatePage({ ...nothing, timesTookPart: 0, lastTookPartOn: null });
  expect(page).toContain('Is a member of a pool of people who help to choose staff.');
  expect(page).toContain('Made out on Sunday 22 November 2026 by Voices.');
  expect(page).not.toMatch(/<h2>|<script|http/);
});
