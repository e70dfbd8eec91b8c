import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, describe, expect, test } from 'vitest';
import {
  giveHash,
  publishWitnessed,
  revealAs,
  startWitnessed,
  witnessOf,
} from '../testing/ceremony.ts';
import { openDrawnBench } from '../testing/drawn-bench.ts';
import { create, key, RECRUITER } from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';
import { openShortBench } from '../testing/short-bench.ts';

const WAITING = `query ($at: ID!) { panelsWaiting(organisationId: $at) {
  toWitness { post organisation { id } part until } talks placesUnanswered placesUntil
  shortPanels { post } } }`;
const NOTHING = {
  toWitness: [],
  talks: 0,
  placesUnanswered: 0,
  placesUntil: null,
  shortPanels: [],
};

interface Waiting {
  readonly panelsWaiting: {
    readonly toWitness: readonly { readonly part: string; readonly until: string }[];
    readonly talks: number;
    readonly placesUnanswered: number;
    readonly placesUntil: string | null;
    readonly shortPanels: readonly { readonly post: string }[];
  };
}

let bench: PanelsBench;
afterEach(() => bench.dispose());

const waits = async (viewer: typeof RECRUITER) => {
  const at = viewer.roles[0]?.organisationId ?? '';
  return (await bench.ask<Waiting>(WAITING, { at }, viewer)).data.panelsWaiting;
};

describe('what waits for someone of staff', () => {
  test('R168: nothing, where nothing does', async () => {
    bench = await openPanelsBench();
    for (const role of ['recruiter', 'involvement-lead', 'coordinator', 'commissioner'] as const) {
      expect(await waits(staff(role, 'harbour'))).toEqual(NOTHING);
    }
  });

  test('R181: is told to nobody else', async () => {
    bench = await openPanelsBench();
    for (const viewer of [staff('recruiter', 'lantern'), memberViewer('member-01'), null]) {
      expect((await bench.ask(WAITING, { at: 'harbour' }, viewer)).code).not.toBeNull();
    }
  });

  test('R49: a draw to witness, first for a hash, then for the share, and until when', async () => {
    bench = await openPanelsBench();
    const id = await startWitnessed(bench, await create(bench));
    const [asked] = (await waits(witnessOf('lantern'))).toWitness;
    expect(asked).toMatchObject({
      post: 'Support worker, Elm Street',
      organisation: { id: 'harbour' },
      part: 'GIVE_HASH',
      until: (await bench.panels.draws.get(id))?.gatherUntil,
    });
    await giveHash(bench, id, 'lantern');
    expect(await waits(witnessOf('lantern'))).toEqual(NOTHING);
    expect(await waits(RECRUITER)).toEqual(NOTHING);
  });

  test('R49: a share to reveal, until the deadline, and no longer once it is', async () => {
    bench = await openPanelsBench();
    const id = await publishWitnessed(bench, await create(bench));
    const [asked] = (await waits(witnessOf('meadow'))).toWitness;
    expect(asked?.part).toBe('REVEAL_SHARE');
    expect(asked?.until).toBe((await bench.panels.draws.get(id))?.deadline);
    await revealAs(bench, id, 'meadow');
    expect(await waits(witnessOf('meadow'))).toEqual(NOTHING);
  });

  test('R164: places of their own members for a lead, with the first deadline', async () => {
    const on = await openDrawnBench();
    bench = on.bench;
    const home = on.homeOf(on.seat());
    const ours = on.draw.panel.filter(({ member }) => on.homeOf(member.id) === home);
    const lead = staff('involvement-lead', home);
    expect(await waits(lead)).toMatchObject({
      placesUnanswered: ours.length,
      placesUntil: await on.answerByOf(on.seat()),
    });
    for (const { member } of ours) await on.say('YES', member.id);
    expect(await waits(lead)).toEqual(NOTHING);
    expect(await waits(staff('recruiter', home))).toEqual(NOTHING);
  });

  test('R55: members who want to talk, until someone has talked with them', async () => {
    bench = await openPanelsBench();
    const recruitmentId = await create(bench);
    const ask = `mutation ($input: AskForInterestInput!) { askForInterest(input: $input) { id } }`;
    const opening = { idempotencyKey: key(), recruitmentId, closesOn: '2026-11-29' };
    expect((await bench.ask(ask, { input: opening }, RECRUITER)).message).toBeNull();
    const memberId = 'member-01';
    const say = `mutation ($input: AnswerInterestInput!) { answerInterest(input: $input) { id } }`;
    const talk = {
      idempotencyKey: key(),
      recruitmentId,
      memberId,
      answer: 'TALK',
      notAgain: false,
    };
    expect((await bench.ask(say, { input: talk }, memberViewer(memberId))).message).toBeNull();
    expect((await waits(RECRUITER)).talks).toBe(1);
    expect((await waits(staff('involvement-lead', 'lantern'))).talks).toBe(1);
    expect((await waits(staff('involvement-lead', 'meadow'))).talks).toBe(0);
    const done = `mutation ($input: FinishTalkInput!) { finishTalk(input: $input) { id } }`;
    const talked = { idempotencyKey: key(), recruitmentId, memberId };
    expect((await bench.ask(done, { input: talked }, RECRUITER)).message).toBeNull();
    expect((await waits(RECRUITER)).talks).toBe(0);
  });

  test('R54: an empty seat that someone must decide about, for its recruiter and for coordinators', async () => {
    const on = await openShortBench('2026-12-01T09:00:00.000Z');
    bench = on.bench;
    const coordinator = staff('coordinator', 'network');
    expect((await waits(RECRUITER)).shortPanels).toEqual([{ post: 'Support worker, Elm Street' }]);
    expect((await waits(coordinator)).shortPanels).toHaveLength(1);
    expect((await waits(staff('recruiter', 'lantern'))).shortPanels).toEqual([]);
    await on.decide('goAheadShort');
    expect((await waits(RECRUITER)).shortPanels).toEqual([]);
    expect((await waits(coordinator)).shortPanels).toEqual([]);
  });
});
