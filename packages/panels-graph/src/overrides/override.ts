import { Problem } from '@freshfaces/graph-kit';

/** Fewer characters say nothing. */
export const SHORTEST_REASON = 30;

/** One seat of a drawn panel that someone changed by hand, with a reason that is public (R58). */
export interface Override {
  readonly id: string;
  readonly recruitmentId: string;
  readonly drawId: string;
  readonly organisationId: string;
  /** UTC. */
  readonly at: string;
  readonly personId: string;
  /** Public: never a name, never a need. */
  readonly reason: string;
  readonly leftId: string;
  /** Whom they named instead; null where the next in the drawn order came in. */
  readonly cameId: string | null;
  /** Both, to be found by. */
  readonly memberIds: readonly string[];
}

/** What of an override a draw must know to tell who sits where its record says someone else does. */
export interface SeatOverride {
  readonly leftId: string;
  readonly cameId: string;
}

const TELLING =
  /homeless|rough sleep|hostel|offend|prison|jail|probation|convict|criminal|substance|drug|heroin|cocaine|alcohol|addict|rehab|detox|\bmental|depress|bipolar|psych|schizo|suicid|self-harm|trauma|diagnos|custody|arrested|sectioned|drinking again|on the streets|overdos|methadone/i;

/** The reason is public and stays so: nothing in it may tell of a need. Throws `BAD_INPUT`. */
export function mustTellOfNoNeed(reason: string): void {
  if (!TELLING.test(reason)) return;
  throw new Problem(
    'BAD_INPUT',
    'Everyone can read this reason. Say nothing about what anyone has been through, or their health.',
    'reason',
  );
}

/** The member whose place in the record someone sits on, themselves unless they were put there by hand. */
export function placeInRecord(overrides: readonly SeatOverride[], memberId: string): string {
  const put = overrides.find(({ cameId }) => cameId === memberId);
  return put ? placeInRecord(without(overrides, put), put.leftId) : memberId;
}

/** The overrides that still hold once the seat this member sat on was given to someone by the order. */
export function overridesWithout(
  overrides: readonly SeatOverride[],
  memberId: string,
): readonly SeatOverride[] {
  const put = overrides.find(({ cameId }) => cameId === memberId);
  return put ? overridesWithout(without(overrides, put), put.leftId) : overrides;
}

/** The same overrides where the record knows the one who left by another id: they were erased. */
export function overridesRenamed(
  overrides: readonly SeatOverride[],
  from: string,
  to: string,
): readonly SeatOverride[] {
  return overrides.map((each) => (each.leftId === from ? { ...each, leftId: to } : each));
}

/** Who sits where the record has this member. */
export function sitsFor(overrides: readonly SeatOverride[], memberId: string): string {
  const put = overrides.find(({ leftId }) => leftId === memberId);
  return put ? sitsFor(without(overrides, put), put.cameId) : memberId;
}

function without(overrides: readonly SeatOverride[], one: SeatOverride): readonly SeatOverride[] {
  return overrides.filter((each) => each !== one);
}
