import { asPerson } from '@freshfaces/access';
import type { Viewer } from '@freshfaces/graph-kit';
import { create, key, RECRUITER, RULES, reveal, sayYes, startAndSettle } from './operations.ts';
import { openPanelsBench } from './panels-bench.ts';

const DROP_OUT = `mutation ($input: RecordDropOutInput!) { recordDropOut(input: $input) { id } }`;
const SHORT = `query ($id: ID!) { recruitment(id: $id) { stage shortPanel {
  seats filled whatItMeans goesAhead viewerCanGoAhead viewerCanMove viewerCanCallOff } } }`;
/** Rules that someone else could keep in anyone's place. */
const LENIENT = { ...RULES, someoneFromTheTeam: false, someoneTrainedToChair: false };

interface Shown {
  readonly recruitment: {
    readonly stage: string;
    readonly shortPanel: {
      readonly seats: number;
      readonly filled: number;
      readonly whatItMeans: readonly string[];
      readonly goesAhead: boolean;
      readonly viewerCanGoAhead: boolean;
      readonly viewerCanMove: boolean;
      readonly viewerCanCallOff: boolean;
    } | null;
  };
}

/** Nobody but those on the panel can come any more, and one of them can't either. */
export type ShortBench = Awaited<ReturnType<typeof openShortBench>>;

/** @param when the instant at which they leave; the interviews are on 2 and 3 December 2026. */
export async function openShortBench(when: string) {
  const bench = await openPanelsBench();
  const roles = [{ role: 'coordinator', organisationId: 'network' } as const];
  const cara = { id: 'person-cara', name: 'Cara', roles, memberId: null, demo: null };
  await bench.panels.people.insert(asPerson(cara));
  const id = await create(bench, { rules: LENIENT });
  const drawId = await startAndSettle(bench, id);
  const drawn = (await reveal(bench, drawId)).data.revealDraw;
  const panel = drawn.panel.map(({ member }) => member.id);
  await sayYes(bench, drawId, panel);
  const everyone = bench.pool.members;
  bench.pool.members = everyone.filter(({ memberId }) => panel.includes(memberId));
  bench.at(when);
  const dropOut = (memberId: string) =>
    bench.ask(
      DROP_OUT,
      { input: { idempotencyKey: key(), drawId, memberId, because: 'TOLD_US' } },
      RECRUITER,
    );
  await dropOut(panel[0] ?? '');
  return {
    bench,
    id,
    drawId,
    /** The one who left is the first. */
    panel,
    reserves: drawn.reserves.map(({ member }) => member.id),
    everyoneCanComeAgain: () => void (bench.pool.members = everyone),
    dropOut,
    shown: async (viewer: Viewer = RECRUITER) =>
      (await bench.ask<Shown>(SHORT, { id }, viewer)).data.recruitment,
    recruitment: async () => {
      const found = await bench.panels.recruitments.get(id);
      if (!found) throw new Error('There is no recruitment.');
      return found;
    },
    stateOf: async (memberId: string) =>
      (await bench.panels.entries.get(`${drawId}:${memberId}`))?.state,
    toldStaff: (subject: string) => bench.toldStaff.filter((news) => news.subject === subject),
    decide: (
      what: 'goAheadShort' | 'callOffPanel' | 'widenDates',
      more: object = {},
      viewer: Viewer = RECRUITER,
    ) => {
      const type = `${what.charAt(0).toUpperCase()}${what.slice(1)}Input`;
      const operation = `mutation ($input: ${type}!) { ${what}(input: $input) { stage } }`;
      const input = { idempotencyKey: key(), recruitmentId: id, ...more };
      return bench.ask(operation, { input }, viewer);
    },
    async timeComes(job: string, instant: string): Promise<void> {
      bench.at(instant);
      await bench.graph.jobs.find(({ name }) => name === job)?.run(instant);
    },
  };
}
