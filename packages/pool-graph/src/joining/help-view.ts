import { dayOf, londonAt } from '@freshfaces/graph-kit';
import type { Member } from '../members/member.ts';
import type { Pool } from '../pool.ts';
import { inWords } from '../training/sessions/london.ts';

/** A draw that somebody was in, whose interviews are still to come. */
export interface PlaceToCome {
  readonly drawId: string;
  readonly post: string;
  readonly organisationId: string;
  readonly from: string;
  readonly to: string;
  readonly outcome: string;
  readonly answer: 'yes' | 'no' | null;
  readonly answerBy: string | null;
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
export function standingOf({
  outcome,
  answer,
  answerBy,
}: Pick<PlaceToCome, 'outcome' | 'answer' | 'answerBy'>): string {
  if (outcome === 'on-the-panel') {
    if (answer === 'yes') return 'On the panel, and said yes.';
    if (answer === 'no') return 'Said no.';
    const by = answerBy === null ? '' : `, until the end of ${inWords(londonAt(answerBy).day)}`;
    return `On the panel. It waits for a yes or no${by}.`;
  }
  if (outcome === 'stepped-back') return 'No longer has the place.';
  if (outcome === 'called-off') return 'This panel was called off.';
  if (outcome === 'reserve') return 'A reserve: asked only if someone can’t come.';
  return 'Not drawn this time.';
}
