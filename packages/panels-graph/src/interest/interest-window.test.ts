import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLOSES_ON, interestIn, WHY_EARLY } from '../testing/interest.ts';
import { create, key, POST, RECRUITER, RULES, start } from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const EXTEND = `mutation ($input: AskForInterestInput!) { extendInterest(input: $input) { stage interest { closesOn closedAt } } }`;
const CHANGE = `mutation ($input: ChangeRecruitmentInput!) { changeRecruitment(input: $input) { id stage } }`;
const CALL_OFF = `mutation ($input: CallOffRecruitmentInput!) { callOffRecruitment(input: $input) { stage } }`;

let bench: PanelsBench;
let id: string;
let interest: ReturnType<typeof interestIn>;
beforeEach(async () => {
  bench = await openPanelsBench();
  id = await create(bench);
  interest = interestIn(bench, id);
});
afterEach(() => bench.dispose());

describe('the time to answer', () => {
  beforeEach(async () => void (await interest.ask()));

  it('R55: ends by itself when its last day is over', async () => {
    await interest.run('panels.close-interest', `${CLOSES_ON}T23:59:00.000Z`);
    expect(await interest.counts()).toMatchObject({ stage: 'ASKING' });
    await interest.run('panels.close-interest', '2026-11-30T00:01:00.000Z');
    expect(await interest.counts()).toMatchObject({ stage: 'ASKED' });
    expect(bench.pool.forgotten).toContain(`answer-interest ${id} everyone`);
  });

  it('R55: takes no yes after its last day, even before it is closed', async () => {
    bench.at(`${CLOSES_ON}T23:59:00.000Z`);
    expect((await interest.answer('member-00', 'YES')).code).toBeNull();
    bench.at('2026-11-30T00:00:30.000Z');
    expect((await interest.answer('member-01', 'YES')).code).toBe('CONFLICT');
  });

  it('can be made longer, never shorter, and be opened again before a draw; answers stay', async () => {
    const extend = (closesOn: string) =>
      bench.ask(
        EXTEND,
        { input: { idempotencyKey: key(), recruitmentId: id, closesOn } },
        RECRUITER,
      );
    await interest.answer('member-00', 'YES');
    await interest.answer('member-01', 'NO');
    expect((await extend('2026-11-28')).code).toBe('BAD_INPUT');
    await interest.close();
    const { data } = await extend('2026-12-01');
    expect(data['extendInterest']).toEqual({
      stage: 'ASKING',
      interest: { closesOn: '2026-12-01', closedAt: null },
    });
    const again = bench.pool.told.slice(20);
    expect(again).toHaveLength(18);
    expect(again.map(({ memberId }) => memberId)).not.toContain('member-01');
    expect(again[0]?.subject).toBe('You have more time to answer');
    expect(await interest.counts()).toMatchObject({ interest: { yes: 1 } });
  });

  it('R55: changed rules keep the answers; changed days ask everyone again who had not refused for good', async () => {
    const change = (more: object) => {
      const { organisationId: _, ...post } = POST;
      return bench.ask(
        CHANGE,
        { input: { idempotencyKey: key(), id, ...post, ...more } },
        RECRUITER,
      );
    };
    await interest.answer('member-00', 'YES');
    await interest.answer('member-01', 'NO', { notAgain: true });
    await change({ rules: { ...RULES, seats: 3 } });
    expect(await interest.counts()).toMatchObject({ interest: { yes: 1 } });
    expect(interest.told()).toHaveLength(20);
    await change({ interviewsTo: '2026-12-04' });
    expect(await interest.counts()).toMatchObject({
      stage: 'ASKING',
      interest: { yes: 0, notYet: 20 },
    });
    await interest.run('panels.tell-members-asked', '2026-11-22T09:05:00.000Z');
    expect(interest.told().slice(20)).toHaveLength(19);
    expect(interest.told().slice(20)).not.toContain('member-01');
    await interest.close();
    expect((await change({ interviewsTo: '2026-12-05' })).code).toBe('CONFLICT');
  });

  it('called off: whoever said yes is told, nobody is asked any more', async () => {
    await interest.answer('member-00', 'YES');
    await interest.answer('member-01', 'NO');
    const input = { idempotencyKey: key(), id };
    const { data } = await bench.ask(CALL_OFF, { input }, RECRUITER);
    expect(data['callOffRecruitment']).toEqual({ stage: 'CALLED_OFF' });
    expect(interest.told().slice(20)).toEqual(['member-00']);
    expect((await interest.answer('member-02', 'YES')).code).toBe('CONFLICT');
    expect((await start(bench, id)).code).not.toBeNull();
    const span = { organisationId: 'harbour', from: '2026-12-01', to: '2026-12-31' };
    expect(await bench.graph.ports.evidenceFacts(span)).toEqual([]);
  });

  it('stands in the public log with counts, the reason of an early end, and nobody', async () => {
    await interest.answer('member-00', 'YES');
    await interest.close();
    const { entries } = await bench.panels.publicLog.about(id);
    expect(entries.map(({ text }) => JSON.parse(text).content)).toEqual([
      { what: 'opened', round: 1, told: 20, closesOn: CLOSES_ON },
      {
        what: 'closed',
        round: 1,
        told: 20,
        closesOn: CLOSES_ON,
        yes: 1,
        endedEarly: true,
        reason: WHY_EARLY,
      },
    ]);
  });
});
