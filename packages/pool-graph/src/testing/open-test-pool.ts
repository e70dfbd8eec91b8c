import { randomBytes } from 'node:crypto';
import { createAudit, createReads } from '@freshfaces/access';
import { createOnce } from '@freshfaces/graph-kit';
import { askerFor, schemaOf } from '@freshfaces/graph-kit/testing';
import { createMail } from '@freshfaces/mail';
import { openTestStore, type TestStore } from '@freshfaces/store/testing';
import { createVault, masterKeyOf } from '@freshfaces/vault';
import { createPoolGraph } from '../create-pool-graph.ts';
import { openPool } from '../pool.ts';

const NOW = '2026-11-22T09:30:00.000Z';

/** What panels say of a place beside what a test does. */
const COMING_PLACE = {
  post: 'Night support worker',
  organisationId: 'harbour',
  from: '2027-01-11',
  to: '2027-01-12',
  answer: null,
  answerBy: '2026-12-29T23:59:00.000Z',
} as const;

interface Asked {
  readonly memberIds: readonly string[];
}

/** A fresh pool over its own schema, a test store and a fixed clock. */
export async function openTestPool(opened?: TestStore) {
  const { store, dispose } = opened ?? (await openTestStore());
  const clock = { now: NOW };
  const now = (): string => clock.now;
  const panels = {
    saidYes: [] as { memberId: string; organisationId: string }[],
    served: [] as { memberId: string; on: string }[],
    turns: new Map<string, number>(),
    recorded: [] as object[],
    figures: { panels: 0, places: 0, dropOuts: 0, ahead: 0, aheadThin: 0 },
    across: [] as { memberId: string; organisationId: string; turns: number }[],
    recruitments: [] as { id: string; organisationId: string }[],
    places: [] as { memberId: string; drawId: string; outcome: string; isDone: boolean }[],
    steppedBack: [] as string[],
    moved: [] as object[],
  };
  const parts = {
    store,
    now,
    audit: createAudit(store),
    once: createOnce(store),
    reads: createReads({ store, now }),
    vault: createVault({ store, masterKey: masterKeyOf('5e'.repeat(32)) }),
    mail: createMail({ store, now, sending: false }),
    publicUrl: 'https://faces.example',
    random: randomBytes,
    ports: {
      placesOf: async ({ memberId }: { memberId: string }) =>
        panels.places
          .filter((place) => place.memberId === memberId)
          .map((place) => ({ ...COMING_PLACE, ...place })),
      stepBackFor: async ({ drawId }: { drawId: string }) => panels.steppedBack.push(drawId),
      placesSaidYes: async ({ memberIds }: Asked) =>
        panels.saidYes.filter(({ memberId }) => memberIds.includes(memberId)),
      lastServed: async ({ memberIds }: Asked) =>
        panels.served.filter(({ memberId }) => memberIds.includes(memberId)),
      turnsServed: async ({ memberIds }: Asked) =>
        memberIds.map((memberId) => ({ memberId, turns: panels.turns.get(memberId) ?? 0 })),
      memberMoved: async (move: object) => panels.moved.push(move),
      accountMoved: async (move: object) => panels.moved.push(move),
      recordServices: async (input: object) => panels.recorded.push(input),
      turnsAcross: async () => panels.across,
      panelFigures: async () => panels.figures,
      recruitmentFacts: async ({ ids }: { ids: readonly string[] }) =>
        panels.recruitments.filter(({ id }) => ids.includes(id)),
    },
  };
  const graph = createPoolGraph(parts);
  const ask = askerFor(graph, now);
  /** `panels`: what the other domain would say, for a test to change. */
  return { pool: openPool(parts), graph, schema: schemaOf(graph), clock, panels, ask, dispose };
}

export type TestPool = Awaited<ReturnType<typeof openTestPool>>;
