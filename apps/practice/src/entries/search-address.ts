import type { Barrier, PracticeStage } from '../generated/graphql.ts';
import { BARRIERS, STAGES } from '../words.ts';

/** What the reader asked for, as the page's address has it. */
export interface Asked {
  readonly words: string | null;
  readonly stage: PracticeStage | null;
  readonly barrier: Barrier | null;
  readonly organisationId: string | null;
  readonly after: string | null;
}

/** Reads the address; what it can't mean is left out. */
export function askedIn(address: URLSearchParams): Asked {
  const stage = address.get('stage') ?? '';
  const barrier = address.get('barrier') ?? '';
  return {
    words: address.get('words'),
    stage: stage in STAGES ? (stage as PracticeStage) : null,
    barrier: barrier in BARRIERS ? (barrier as Barrier) : null,
    organisationId: address.get('organisationId'),
    after: address.get('after'),
  };
}

export function isNarrowed({ words, stage, barrier, organisationId }: Asked): boolean {
  return Boolean(words ?? stage ?? barrier ?? organisationId);
}

/** The same list from another place on: `?words=tea&after=…`. */
export function pageFrom(address: URLSearchParams, after: string | null): string {
  const next = new URLSearchParams(address);
  if (after) next.set('after', after);
  else next.delete('after');
  return `?${next}`;
}
