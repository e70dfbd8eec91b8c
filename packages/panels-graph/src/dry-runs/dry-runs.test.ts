import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { create, POST, RECRUITER, RULES } from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const PREVIEW = `query ($input: PanelPreviewInput!) { panelPreview(input: $input) { feasible } }`;
const SAVED = `query ($id: ID!) { recruitment(id: $id) { preview { feasible } } }`;

let bench: PanelsBench;
beforeEach(async () => {
  bench = await openPanelsBench({
    solve: async () => ({ feasible: false, reason: 'No.', relaxations: [] }),
  });
});
afterEach(() => bench.dispose());

const ask = (coolDownDays: number, viewer = RECRUITER) => {
  const { organisationId, team, interviewsFrom, interviewsTo } = POST;
  const rules = { ...RULES, coolDownDays };
  const input = { organisationId, team, interviewsFrom, interviewsTo, rules };
  return bench.ask(PREVIEW, { input }, viewer);
};
async function askSixty(): Promise<void> {
  for (let days = 0; days < 60; days++) expect((await ask(days)).code).toBeNull();
}

describe('dry runs', () => {
  it('are sixty an hour for one person, saved or not', async () => {
    await askSixty();
    const { code, message } = await ask(60);
    expect(code).toBe('BUSY');
    expect(message).toContain('60 different panels in the last hour');
    const id = await create(bench, { rules: { ...RULES, coolDownDays: 61 } });
    expect((await bench.ask(SAVED, { id }, RECRUITER)).code).toBe('BUSY');
    expect((await ask(60, staff('recruiter', 'harbour', 'colleague'))).code).toBeNull();
  });

  it('are counted once when the same is asked again', async () => {
    await askSixty();
    expect((await ask(0)).code).toBeNull();
    expect((await bench.panels.dryRuns.get(RECRUITER.personId))?.asked).toHaveLength(60);
  });

  it('can be made again when the hour is over', async () => {
    await askSixty();
    bench.at('2026-11-22T09:59:59.000Z');
    expect((await ask(60)).code).toBe('BUSY');
    bench.at('2026-11-22T10:00:00.000Z');
    expect((await ask(60)).code).toBeNull();
  });

  it('are each in the audit trail', async () => {
    await ask(1);
    await ask(2);
    const event = { personId: RECRUITER.personId, action: 'draw.dry-run', subjectIds: ['harbour'] };
    expect(bench.happened).toMatchObject([event, event]);
    expect(await bench.panels.audit.firstBreak()).toBeNull();
  });

  it('leave nothing behind an hour after the last', async () => {
    await ask(1);
    const rule = bench.graph.retention?.find(({ dataClass }) => dataClass.startsWith('Dry runs'));
    expect(await rule?.run('2026-11-22T09:59:59.000Z', false)).toBe(0);
    expect(await rule?.run('2026-11-22T10:00:00.000Z', true)).toBe(1);
    expect(await bench.panels.dryRuns.count()).toBe(1);
    expect(await rule?.run('2026-11-22T10:00:00.000Z', false)).toBe(1);
    expect(await bench.panels.dryRuns.count()).toBe(0);
  });
});
