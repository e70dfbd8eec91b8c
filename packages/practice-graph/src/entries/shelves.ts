import type { Barrier, PracticeStage } from './entry.ts';

/** What a list may be narrowed to. */
export interface Filters {
  readonly stage: PracticeStage | null;
  readonly barrier: Barrier | null;
  readonly organisationId: string | null;
}

/** The key under which entries that match these filters stand, so that one index answers them all. */
export function shelfFor({ stage, barrier, organisationId }: Filters): string {
  return [stage ?? '*', barrier ?? '*', organisationId ?? '*'].join('|');
}

/** Every shelf an entry stands on: each filter set or left open. */
export function shelvesOf(place: Filters): string[] {
  const stages = [null, place.stage];
  const barriers = place.barrier ? [null, place.barrier] : [null];
  const organisations = [null, place.organisationId];
  return stages.flatMap((stage) =>
    barriers.flatMap((barrier) =>
      organisations.map((organisationId) => shelfFor({ stage, barrier, organisationId })),
    ),
  );
}
