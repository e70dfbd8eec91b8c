import { createAudit } from '@freshfaces/access';
import { createOnce } from '@freshfaces/graph-kit';
import { askerFor, staff } from '@freshfaces/graph-kit/testing';
import { openTestStore } from '@freshfaces/store/testing';
import { createCommissioningGraph } from '../create-commissioning-graph.ts';
import { openCommissioning } from '../parts.ts';
import type { HandChangeFacts, HandChangesAsked, RecruitmentFacts } from '../ports.ts';

const NOW = '2026-11-22T09:30:00.000Z';

export const COUNCIL = staff('commissioner', 'council');
export const HARBOUR = staff('recruiter', 'harbour');
export const COORDINATOR = staff('coordinator', 'network');

/** A contract of the council with Harbour, not yet in any store. */
export const OUTREACH = {
  id: 'outreach',
  title: 'Street outreach',
  reference: 'C-17',
  purpose: 'Finding people who sleep outside.',
  commissionerId: 'council',
  providerId: 'harbour',
  from: '2026-01-01',
  to: '2026-12-31',
};

/** A recruitment as the record of draws tells of it: well done, unless told otherwise. */
export function recruitment(told: Partial<RecruitmentFacts> = {}): RecruitmentFacts {
  return {
    recruitmentId: 'night-worker',
    post: 'Night worker',
    contractId: 'outreach',
    interviewsFrom: '2026-06-10',
    drawId: 'draw-1',
    drawnAt: '2026-06-01T10:00:00.000Z',
    random: true,
    seats: 3,
    livedExperienceSeats: 3,
    teamMemberOnPanel: true,
    highestTurnsBefore: 1,
    drawnAgain: [],
    override: false,
    overrideReasons: [],
    ...told,
  };
}

/** A change by hand as the record of draws tells of it. */
const ENDED_EARLY: HandChangeFacts = {
  id: 'change-1',
  kind: 'ENDED_EARLY',
  at: '2026-06-01T10:00:00.000Z',
  recruitmentId: 'night-worker',
  post: 'Night worker',
  organisationId: 'harbour',
  contractId: 'outreach',
  what: 'The time to answer was ended before everyone had answered.',
  reason: 'The post must be filled two weeks sooner than was planned.',
  disputed: false,
};

/** A fresh domain over its own schema, a test store, a fixed clock and a told record of draws. */
export async function openTestCommissioning() {
  const { store, dispose } = await openTestStore();
  const record: { facts: RecruitmentFacts[]; down: boolean; asked: HandChangesAsked[] } = {
    facts: [],
    down: false,
    asked: [],
  };
  const clock = { now: NOW };
  const audit = createAudit(store);
  const edges = {
    store,
    audit,
    once: createOnce(store),
    now: () => clock.now,
    ports: {
      async evidenceFacts({ from, to }: { from: string; to: string }) {
        if (record.down) throw new Error('panels is down');
        return record.facts.filter(
          (each) => from <= each.interviewsFrom && each.interviewsFrom <= to,
        );
      },
      async handChangePage(asked: HandChangesAsked) {
        record.asked.push(asked);
        return { nodes: [ENDED_EARLY], endCursor: null, total: 1 };
      },
      async handChangesCsv(asked: HandChangesAsked) {
        record.asked.push(asked);
        return { name: 'changes-by-hand.csv', text: '' };
      },
      organisations: async ({ ids }: { ids: readonly string[] }) =>
        ids.filter((id) => id !== 'nowhere').map((id) => ({ id, name: id })),
    },
  };
  const graph = createCommissioningGraph(edges);
  const ask = askerFor(graph, edges.now);
  const { contracts, conditions } = openCommissioning(edges);
  return { contracts, conditions, audit, graph, record, clock, ask, dispose };
}

export type TestCommissioning = Awaited<ReturnType<typeof openTestCommissioning>>;
