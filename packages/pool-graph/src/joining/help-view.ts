import { dayOf } from '@freshfaces/graph-kit';
import type { Member } from '../members/member.ts';
import type { Pool } from '../pool.ts';

/** A draw that somebody was in, whose interviews are still to come. */
export interface PlaceToCome {
  readonly drawId: string;
  readonly post: string;
  readonly organisationId: string;
  readonly from: string;
  readonly to: string;
  readonly outcome: string;
  readonly answer: 'yes' | 'no' | null;
}

/** What a member and their supporter look at together. */
export async function helpViewOf(
  pool: Pick<Pool, 'ports' | 'now'>,
  { id: memberId, busy }: Member,
) {
  const today = dayOf(pool.now());
  const places = await pool.ports.placesOf({ memberId });
  return {
    places: places
      .filter(({ to, isDone }) => !isDone && to >= today)
      .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    busy: busy.filter(({ to }) => to >= today),
  };
}

/** Where a place stands, in words for the member and whoever helps them. */
export function standingOf({ outcome, answer }: Pick<PlaceToCome, 'outcome' | 'answer'>): string {
  if (outcome === 'on-the-panel') {
    if (answer === 'yes') return 'On the panel, and said yes.';
    return answer === 'no' ? 'Said no.' : 'On the panel. It waits for a yes or no.';
  }
  if (outcome === 'stepped-back') return 'Gave the place back.';
  if (outcome === 'reserve') return 'A reserve: asked only if someone can’t come.';
  return 'Not drawn this time.';
}
