import { verifyReceipt, verifyText } from '@freshfaces/fair-draw/verify';
import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { everyoneSaysYes } from '../testing/everyone-says-yes.ts';
import { create, key, RECRUITER, reveal, start, startAndSettle } from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';
import { CANARY } from '../testing/sample-pool.ts';

let bench: PanelsBench;
beforeEach(async () => {
  bench = await openPanelsBench();
});
afterEach(() => bench.dispose());

const RECORD = `query ($id: ID!) { drawRecord(id: $id) { state record commitment organisationName abandonedBefore } }`;
interface RecordAnswer {
  readonly drawRecord: {
    state: string;
    record: string;
    commitment: string;
    abandonedBefore: string[];
  } | null;
}
const readRecord = async (id: string) =>
  (await bench.ask<RecordAnswer>(RECORD, { id }, null)).data.drawRecord;

describe('the ceremony of a draw', () => {
  it('R49: publishes the commitment to everyone before there is any panel or seed', async () => {
    const id = await startAndSettle(bench, await create(bench));
    const record = await readRecord(id);
    expect(record?.state).toBe('COMMITTED');
    expect(Object.keys(JSON.parse(record?.record ?? '{}'))).toEqual([
      'commitment',
      'committed',
      'version',
    ]);
    expect((await bench.panels.draws.get(id))?.seed).toBeNull();
  });

  it('R49, R51: draws a panel that meets every rule, with a record anyone can verify', async () => {
    const id = await startAndSettle(bench, await create(bench));
    const { data, message } = await reveal(bench, id);
    expect(message).toBeNull();
    expect(data.revealDraw.panel).toHaveLength(4);
    expect(data.revealDraw.reserves.map(({ place }) => place)).toEqual([1, 2, 3]);
    expect(data.revealDraw.coverage.every(({ met }) => met)).toBe(true);
    expect(data.revealDraw.coverage.map(({ rule }) => rule)).toContain(
      'Has used Elm Street: at least 1',
    );
    expect(await verifyText((await readRecord(id))?.record ?? '')).toMatchObject({ ok: true });
  });

  it('R170: gives every candidate a receipt that only they can read and anyone can check', async () => {
    const id = await startAndSettle(bench, await create(bench));
    await reveal(bench, id);
    const mine = `{ myDraws { total nodes { post chanceInWords outcome receipt } } }`;
    const answer = await bench.ask<{ myDraws: { nodes: { receipt: string }[] } }>(
      mine,
      {},
      memberViewer('member-00'),
    );
    const [draw] = answer.data.myDraws.nodes;
    const record = JSON.parse((await readRecord(id))?.record ?? '');
    expect(await verifyReceipt(record, JSON.parse(draw?.receipt ?? ''))).toMatchObject({
      ok: true,
    });
    const staffAnswer = await bench.ask<{ myDraws: { total: number } }>(mine, {}, RECRUITER);
    expect(staffAnswer.data.myDraws.total).toBe(0);
    expect((await bench.ask(mine, {}, null)).code).toBe('NOT_SIGNED_IN');
  });

  it('refuses a share other than the one committed to', async () => {
    const id = await startAndSettle(bench, await create(bench));
    const { code } = await reveal(bench, id, key(), RECRUITER, 'ff'.repeat(32));
    expect(code).toBe('BAD_INPUT');
    expect((await bench.panels.draws.get(id))?.state).toBe('committed');
  });

  it('answers a retry with the same draw and starts no second one', async () => {
    const recruitmentId = await create(bench);
    const retry = key();
    const first = await start(bench, recruitmentId, retry);
    const second = await start(bench, recruitmentId, retry);
    expect(second.data.startDraw.id).toBe(first.data.startDraw.id);
    expect(await bench.panels.draws.count()).toBe(1);
  });

  it('starts one draw when two people press at the same moment', async () => {
    const recruitmentId = await create(bench);
    await everyoneSaysYes(bench.panels, recruitmentId);
    const answers = await Promise.all([start(bench, recruitmentId), start(bench, recruitmentId)]);
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([null, 'ALREADY_DONE']));
    expect(await bench.panels.draws.count()).toBe(1);
  });

  it('draws one panel when two people reveal at the same moment', async () => {
    const id = await startAndSettle(bench, await create(bench));
    const answers = await Promise.all([reveal(bench, id), reveal(bench, id)]);
    expect(answers.filter(({ code }) => code === null)).toHaveLength(1);
    expect(await bench.panels.entries.count({ drawId: id })).toBe(20);
  });

  it('R58: draws a recruitment only once', async () => {
    const recruitmentId = await create(bench);
    await reveal(bench, await startAndSettle(bench, recruitmentId));
    expect((await start(bench, recruitmentId)).code).toBe('ALREADY_DONE');
  });

  it('is for the recruiter of the organisation alone', async () => {
    const recruitmentId = await create(bench);
    const other = await start(bench, recruitmentId, key(), staff('recruiter', 'lantern'));
    const lead = await start(bench, recruitmentId, key(), staff('involvement-lead', 'harbour'));
    expect([other.code, lead.code]).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED']);
  });

  it('shows the panel to no other organisation and nothing to people signed out', async () => {
    const id = await startAndSettle(bench, await create(bench));
    await reveal(bench, id);
    const query = `query ($id: ID!) { draw(id: $id) { state panel { member { id } } reserves { place } } }`;
    const ask = (viewer: Parameters<PanelsBench['ask']>[2]) => bench.ask(query, { id }, viewer);
    expect((await ask(staff('commissioner', 'council'))).data['draw']).toEqual({
      state: 'PICKED',
      panel: null,
      reserves: null,
    });
    expect((await ask(staff('coordinator', 'network'))).data['draw']).toMatchObject({
      state: 'PICKED',
    });
    expect((await ask(null)).code).toBe('NOT_SIGNED_IN');
  });

  it('says why when the rules cannot be met, and lets the rules be changed', async () => {
    bench.pool.members = bench.pool.members.map((member) => ({
      ...member,
      features: member.features.filter((feature) => feature !== 'team:elm-street'),
    }));
    const recruitmentId = await create(bench);
    const id = await startAndSettle(bench, recruitmentId);
    expect(await bench.panels.draws.get(id)).toMatchObject({ state: 'failed', claim: null });
    expect((await bench.panels.recruitments.get(recruitmentId))?.stage).toBe('asked');
  });

  it('R59, R181: tells each need to nobody: no answer holds one, nor any secret', async () => {
    const recruitmentId = await create(bench);
    const id = await startAndSettle(bench, recruitmentId);
    await reveal(bench, id);
    await readRecord(id);
    await bench.ask(
      `query ($id: ID!) { recruitment(id: $id) {
        eligibility(first: 100) { nodes { member { id } eligible reasons turns } reasonCounts { reason people } }
        preview { feasible chances { median { decimal } } }
        draw { panel { member { id } } coverage { rule met } chances { people } }
      } }`,
      { id: recruitmentId },
      RECRUITER,
    );
    await bench.ask(`{ myDraws { nodes { receipt } } }`, {}, memberViewer('member-00'));
    const said = bench.said.join('\n');
    expect(said).not.toContain(CANARY);
    expect(said).not.toContain('need:');
    const secrets = await bench.panels.secrets.get(id);
    expect(said).not.toContain(secrets?.secrets.labels.salt);
  });
});
