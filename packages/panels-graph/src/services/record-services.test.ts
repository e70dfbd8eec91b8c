import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

let bench: PanelsBench;
beforeEach(async () => {
  bench = await openPanelsBench();
});
afterEach(() => bench.dispose());

const MEETING = {
  opportunityId: 'forum-march',
  organisationId: 'harbour',
  stage: 'group',
  date: '2026-11-20',
  memberIds: ['member-01', 'member-02'],
} as const;
const record = (change: object = {}) => bench.graph.ports.recordServices({ ...MEETING, ...change });
const turns = (memberIds: string[]) =>
  bench.graph.ports.turnsServed({ memberIds, since: '2026-01-01' });

describe('taking part outside a panel', () => {
  test('R36, R61: counts a turn like a panel does, at every stage', async () => {
    await record();
    await record({
      opportunityId: 'partner-work',
      stage: 'standing-role',
      memberIds: ['member-01'],
    });
    expect(await turns(['member-01', 'member-02', 'member-03'])).toEqual([
      { memberId: 'member-01', turns: 2 },
      { memberId: 'member-02', turns: 1 },
      { memberId: 'member-03', turns: 0 },
    ]);
    expect(await bench.graph.ports.lastServed({ memberIds: ['member-01'] })).toEqual([
      { memberId: 'member-01', on: '2026-11-20' },
    ]);
  });

  test('R61: is counted once for each, however often it is told and whatever stage is named', async () => {
    expect(await record()).toEqual({ counted: ['member-01', 'member-02'] });
    const again = { stage: 'observer', memberIds: ['member-02', 'member-03', 'member-03'] };
    expect(await record(again)).toEqual({ counted: ['member-03'] });
    expect(await record()).toEqual({ counted: [] });
    expect(await bench.panels.services.count()).toBe(3);
  });

  test('R36: leaves a line in the audit trail, and an unknown stage or day none', async () => {
    await record();
    expect(bench.happened).toMatchObject([
      { action: 'services.record', subjectIds: ['forum-march', 'member-01', 'member-02'] },
    ]);
    await expect(record({ stage: 'tea' })).rejects.toThrow(/Invalid option/);
    await expect(record({ date: 'soon' })).rejects.toThrow(/day they took part/);
    expect(bench.happened).toHaveLength(1);
  });

  test('R61: is told by organisation too, for balances between them', async () => {
    await record();
    await record({ opportunityId: 'other', organisationId: 'lantern', memberIds: ['member-01'] });
    await record({ opportunityId: 'long-ago', date: '2025-01-01' });
    expect(await bench.graph.ports.turnsAcross({ since: '2026-01-01' })).toEqual([
      { memberId: 'member-01', organisationId: 'harbour', turns: 1 },
      { memberId: 'member-02', organisationId: 'harbour', turns: 1 },
      { memberId: 'member-01', organisationId: 'lantern', turns: 1 },
    ]);
  });
});
