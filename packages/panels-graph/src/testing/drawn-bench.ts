import type { DrawRecord } from '@freshfaces/fair-draw/record';
import { memberViewer } from '@freshfaces/graph-kit/testing';
import { create, key, RECRUITER, reveal, startAndSettle } from './operations.ts';
import { openPanelsBench } from './panels-bench.ts';

const ANSWER = `mutation ($input: AnswerPlaceInput!) { answerPlace(input: $input) { state } }`;
const DROP_OUT = `mutation ($input: RecordDropOutInput!) { recordDropOut(input: $input) { id } }`;
const PANEL = `query ($id: ID!) { draw(id: $id) {
  panel { member { id } state answerBy whatNext viewerCanGiveMoreTime }
  reserves { member { id } }
  dropOuts { member { id } replacement { id } state }
  coverage { rule met } } }`;

interface Panel {
  readonly panel: readonly {
    readonly member: { readonly id: string };
    readonly state: string;
    readonly answerBy: string;
    readonly whatNext: string;
    readonly viewerCanGiveMoreTime: boolean;
  }[];
  readonly reserves: readonly { readonly member: { readonly id: string } }[];
  readonly dropOuts: readonly { readonly state: string }[];
  readonly coverage: readonly { readonly met: boolean }[];
}

/** A panel just drawn, and what can be done and seen of its places. */
export type DrawnBench = Awaited<ReturnType<typeof openDrawnBench>>;

export async function openDrawnBench() {
  const bench = await openPanelsBench();
  const recruitmentId = await create(bench);
  const { data } = await reveal(bench, await startAndSettle(bench, recruitmentId));
  const draw = data.revealDraw;
  const entryOf = (memberId: string) => bench.panels.entries.get(`${draw.id}:${memberId}`);
  const recordText = async () => (await bench.panels.records.get(draw.id))?.record ?? '';
  return {
    bench,
    recruitmentId,
    draw,
    recordText,
    record: async () => JSON.parse(await recordText()) as DrawRecord,
    seat: (at = 0) => draw.panel[at]?.member.id ?? '',
    reserve: (at = 0) => draw.reserves[at]?.member.id ?? '',
    /** The subjects of all they were told, oldest first. */
    told: (memberId: string) =>
      bench.pool.told.filter((news) => news.memberId === memberId).map(({ subject }) => subject),
    homeOf: (memberId: string) =>
      bench.pool.members.find((member) => member.memberId === memberId)?.homeOrganisationId ?? '',
    stateOf: async (memberId: string) => (await entryOf(memberId))?.state,
    answerByOf: async (memberId: string) => (await entryOf(memberId))?.answerBy ?? '',
    panel: async () =>
      (await bench.ask<{ draw: Panel }>(PANEL, { id: draw.id }, RECRUITER)).data.draw,
    say: (answer: 'YES' | 'NO', memberId: string) =>
      bench.ask(
        ANSWER,
        { input: { idempotencyKey: key(), drawId: draw.id, answer } },
        memberViewer(memberId),
      ),
    dropOut: (memberId: string, why: object = { because: 'TOLD_US' }) =>
      bench.ask(
        DROP_OUT,
        { input: { idempotencyKey: key(), drawId: draw.id, memberId, ...why } },
        RECRUITER,
      ),
    async run(job: string, now: string): Promise<void> {
      bench.at(now);
      await bench.graph.jobs.find(({ name }) => name === job)?.run(now);
    },
  };
}
