import { Problem } from '@freshfaces/graph-kit';
import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { HARBOUR, keep, MEADOW } from '../testing/small-network.ts';
import { importedCompletions } from '../training/completions/imported-completions.ts';
import { withCompletions } from '../training/completions/training-record.ts';

import { panelHealth } from './panel-health.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  const north = { area: 'Wexcombe North' };
  await bench.pool.organisations.insertMany([
    { ...HARBOUR, ...north },
    { ...MEADOW, ...north },
    { id: 'orchard', name: 'Orchard', kind: 'PARTNER', teams: [], ...north },
    { id: 'signal', name: 'Signal', kind: 'PARTNER', teams: [] },
  ]);
  for (let at = 0; at < 30; at++) {
    await keep(bench.pool, {
      id: `m${at}`,
      name: `Member ${at}`,
      homeOrganisationId: ['harbour', 'meadow', 'orchard'][at % 3] ?? '',
      trainedFor: at < 2 ? ['PANEL_MEMBER', 'CHAIR'] : ['PANEL_MEMBER'],
      needs: at < 14 ? ['homelessness', ...(at < 3 ? (['offending'] as const) : [])] : [],
    });
  }
  await keep(bench.pool, { id: 'lone', name: 'Lone', homeOrganisationId: 'signal' });
});
afterEach(() => bench.dispose());

const HEALTH = `{ poolHealth {
  asOf experienceCountedOn from to members areas
  roles { area everywhere role trained ready expiring booked }
  cover { need area role cover text }
  findings { kind wrong todo steps area role need }
  neverAsked { atLeast text }
  panels { panels dropOutPercent ahead aheadThin }
} }`;

interface Health {
  poolHealth: {
    asOf: string;
    members: number;
    roles: {
      area: string | null;
      role: string;
      trained: number;
      ready: number;
      expiring: number;
      booked: number;
    }[];
    cover: { need: string; area: string | null; role: string; cover: string; text: string }[];
    findings: { kind: string; wrong: string; todo: string; steps: string[] }[];
    neverAsked: { atLeast: number | null };
    panels: object | null;
  };
}

const coordinator = staff('coordinator', 'network');

async function health(viewer = coordinator): Promise<Health['poolHealth']> {
  const { data, problems } = await bench.ask<Health>(viewer, HEALTH);
  expect(problems).toEqual([]);
  return data.poolHealth;
}

function coverAt({ cover }: Health['poolHealth'], need: string, role: string, area: string | null) {
  return cover.find((one) => one.need === need && one.role === role && one.area === area);
}

describe('pool health', () => {
  test('R44, R174: says for each need, area and role whether a panel and its reserves can be staffed', async () => {
    const found = await health();
    const north = 'Wexcombe North';
    expect(found.cover).toHaveLength(4 * 2 * 5);
    expect(coverAt(found, 'HOMELESSNESS', 'PANEL_MEMBER', north)).toMatchObject({
      cover: 'ENOUGH',
      text: 'at least 10',
    });
    expect(coverAt(found, 'OFFENDING', 'PANEL_MEMBER', north)).toMatchObject({
      cover: 'FEW',
      text: 'fewer than 5',
    });
    expect(coverAt(found, 'HOMELESSNESS', 'CHAIR', north)).toMatchObject({
      cover: 'SHORT',
      text: '2 trained and free',
    });
    expect(coverAt(found, 'HOMELESSNESS', 'PANEL_MEMBER', null)).toMatchObject({ cover: 'SHORT' });
  });

  test('R26: family and carers fill no seat of people with lived experience', async () => {
    for (let at = 0; at < 9; at++) {
      const kin = { id: `kin${at}`, name: `Kin ${at}`, needs: ['offending'] as const };
      await keep(bench.pool, { ...kin, kind: at < 5 ? 'FAMILY' : 'CARER' });
    }
    const found = await health();
    const panels = found.roles.find((one) => one.area !== null && one.role === 'PANEL_MEMBER');
    expect(panels?.ready).toBe(30);
    expect(coverAt(found, 'OFFENDING', 'PANEL_MEMBER', 'Wexcombe North')?.cover).toBe('FEW');
  });

  test('R174: each finding says in one sentence what is wrong and what to do, panels first', async () => {
    const { findings } = await health();
    expect(findings[0]).toMatchObject({
      wrong:
        'Where no area is given, one person is trained and free to sit on a panel; a panel and its reserves take 6.',
      steps: ['TRAIN', 'BORROW'],
    });
    expect(findings.map(({ wrong }) => wrong)).toContain(
      'In Wexcombe North fewer than 5 are ready to sit on a panel and have experience of offending.',
    );
    expect(findings.at(-1)).toMatchObject({ kind: 'NO_AREA', steps: ['SET_AREAS'] });
    for (const { wrong, todo } of findings) {
      expect(wrong).toMatch(/^[A-Z0-9].*\.$/);
      expect(todo).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('R174: training that runs out within eight weeks is not ready, and is said', async () => {
    const on = '2024-12-15';
    const who = { organisationId: 'harbour', personId: 'lead', now: `${on}T10:00:00Z` };
    const completions = importedCompletions({ trainedFor: ['PANEL_MEMBER'], on, ...who });
    const before = await bench.pool.training.records.get('m5');
    if (!before) throw new Error('Everyone who is trained has a record.');
    const record = withCompletions(before, completions, '2026-11-22');
    await bench.pool.training.records.replace(record);
    const { roles, findings } = await health();
    const panels = roles.find((one) => one.area !== null && one.role === 'PANEL_MEMBER');
    expect(record.endsNextOn).toBe('2026-12-15');
    expect(panels).toMatchObject({ trained: 30, ready: 29, expiring: 1 });
    expect(findings.some(({ kind }) => kind === 'TRAINING_RUNS_OUT')).toBe(true);
  });

  test('R44: who is ready and never took part is counted in fives', async () => {
    bench.panels.across = [{ memberId: 'm1', organisationId: 'harbour', turns: 2 }];
    const { neverAsked } = await health();
    expect(neverAsked.atLeast).toBe(25);
  });

  test('R174: drop-outs are told in steps of five hundredths, and of enough places only', async () => {
    bench.panels.figures = { panels: 9, places: 41, dropOuts: 3, ahead: 2, aheadThin: 1 };
    expect((await health()).panels).toEqual({
      panels: 9,
      dropOutPercent: 5,
      ahead: 2,
      aheadThin: 1,
    });
    expect(panelHealth({ ...bench.panels.figures, places: 19 }).dropOutPercent).toBeNull();
  });

  test('is counted without panels while they can’t be reached', async () => {
    const gone = () => {
      throw new Problem('UNAVAILABLE', 'Panels can’t be reached.');
    };
    Object.defineProperty(bench.panels, 'across', { get: gone });
    Object.defineProperty(bench.panels, 'figures', { get: gone });
    const { panels, neverAsked, members } = await health();
    expect({ panels, neverAsked, members }).toEqual({
      panels: null,
      neverAsked: { atLeast: null, text: 'not known just now' },
      members: 31,
    });
  });

  test('is counted at most every five minutes, unless there are more or fewer members', async () => {
    const first = await health();
    bench.clock.now = '2026-11-22T09:34:00.000Z';
    expect((await health()).asOf).toBe(first.asOf);
    await keep(bench.pool, { id: 'new', name: 'New' });
    expect((await health()).members).toBe(first.members + 1);
    bench.clock.now = '2026-11-22T09:40:00.000Z';
    expect((await health()).asOf).toBe(bench.clock.now);
  });

  test('experience is counted once a day: one person’s answer can’t be read from two looks', async () => {
    const before = await health();
    for (let at = 3; at < 9; at++) await bench.pool.needs.keep(`m${at}`, ['offending']);
    bench.clock.now = '2026-11-22T17:00:00.000Z';
    expect((await health()).cover).toEqual(before.cover);
    bench.clock.now = '2026-11-23T09:00:00.000Z';
    expect(coverAt(await health(), 'OFFENDING', 'PANEL_MEMBER', 'Wexcombe North')?.cover).toBe(
      'THIN',
    );
  });

  test('many who ask at once wait for one count', async () => {
    let counts = 0;
    Object.defineProperty(bench.panels, 'across', { get: () => (counts++, []) });
    await Promise.all(Array.from({ length: 8 }, () => health()));
    expect(counts).toBe(1);
  });

  test('what is kept holds figures only: no id of a member, no need beside one', async () => {
    await health();
    const kept = JSON.stringify(await bench.pool.snapshots.get('the-pool'));
    expect(kept).not.toMatch(/"m\d+"|memberId|lone/);
  });

  test('is for involvement leads and coordinators', async () => {
    expect((await health(staff('involvement-lead', 'meadow'))).members).toBe(31);
    const others = [
      staff('recruiter', 'harbour'),
      staff('commissioner', 'council'),
      memberViewer('m1'),
      null,
    ];
    for (const viewer of others) {
      for (const source of [HEALTH, '{ exportPoolHealth { name text } }']) {
        expect((await bench.ask(viewer, source)).problems.join()).toMatch(
          /NOT_(ALLOWED|SIGNED_IN)/,
        );
      }
    }
  });

  test('can be saved as a file that tells no more than the page', async () => {
    const { data } = await bench.ask<{ exportPoolHealth: { name: string; text: string } }>(
      coordinator,
      '{ exportPoolHealth { name text } }',
    );
    expect(data.exportPoolHealth.name).toBe('pool-health-2026-11-22.csv');
    const lines = data.exportPoolHealth.text.trim().split('\n');
    expect(lines).toHaveLength(1 + 2 * 5 * 5 + 5);
    expect(data.exportPoolHealth.text).toContain(
      'Wexcombe North,sit on a panel,homelessness,Enough,at least 10',
    );
  });
});
