import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { interestIn, WHY_EARLY } from '../testing/interest.ts';
import { create, key, RECRUITER } from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const EXTEND = `mutation ($input: AskForInterestInput!) { extendInterest(input: $input) { stage } }`;

let bench: PanelsBench;
let id: string;
let interest: ReturnType<typeof interestIn>;
beforeEach(async () => {
  bench = await openPanelsBench();
  id = await create(bench);
  interest = interestIn(bench, id);
  await interest.ask();
  await interest.answer('member-00', 'YES');
});
afterEach(() => bench.dispose());

const asked = () => bench.pool.told.map(({ memberId }) => memberId);
const earlyEnds = async () => (await bench.panels.interestWindows.get(`${id}:1`))?.endedEarly ?? [];
const content = async () => {
  const { entries } = await bench.panels.publicLog.about(id);
  return JSON.parse(entries.at(-1)?.text ?? '{}').content;
};

describe('a recruiter who ends the time to answer once those they like have answered', () => {
  it('R58: must say why, in public, while some of those asked have not answered', async () => {
    expect(await interest.close(null)).toMatchObject({ code: 'BAD_INPUT' });
    expect((await interest.close('Because.')).code).toBe('BAD_INPUT');
    expect(await interest.counts()).toMatchObject({ stage: 'ASKING' });
    expect((await interest.close()).code).toBeNull();
    expect(await content()).toMatchObject({ endedEarly: true, reason: WHY_EARLY });
    expect(await earlyEnds()).toMatchObject([{ reason: WHY_EARLY, personId: RECRUITER.personId }]);
  });

  it('R58: says nothing in it of what anyone has been through', async () => {
    const telling = 'The one with the drug conviction has not answered and can’t be reached.';
    expect((await interest.close(telling)).message).toMatch(/^Everyone can read this reason/);
  });

  it('R58: who gives more time and ends it early again says why again: both are kept', async () => {
    await interest.close();
    const input = { idempotencyKey: key(), recruitmentId: id, closesOn: '2026-12-01' };
    expect((await bench.ask(EXTEND, { input }, RECRUITER)).code).toBeNull();
    expect((await interest.close(null)).code).toBe('BAD_INPUT');
    await interest.close('Once more: the interviews are nearer than we thought.');
    expect(await earlyEnds()).toHaveLength(2);
  });
});

describe('ending the time to answer in good time', () => {
  it('needs no reason once everyone has answered', async () => {
    for (const memberId of new Set(asked())) await interest.answer(memberId, 'NO');
    expect((await interest.close(null)).code).toBeNull();
    expect(await content()).not.toHaveProperty('endedEarly');
    expect(await earlyEnds()).toEqual([]);
  });

  it('still needs one while someone wants to talk first', async () => {
    for (const memberId of new Set(asked())) await interest.answer(memberId, 'NO');
    await interest.answer('member-00', 'TALK');
    expect((await interest.close(null)).code).toBe('BAD_INPUT');
  });

  it('needs none after its last day', async () => {
    bench.at('2026-11-30T00:00:30.000Z');
    expect((await interest.close(null)).code).toBeNull();
    expect(await earlyEnds()).toEqual([]);
  });
});
