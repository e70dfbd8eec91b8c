import type { DrawAbout } from '@freshfaces/fair-draw/record';
import { Problem } from '@freshfaces/graph-kit';
import type { PublicRecord } from '../draws/public-record.ts';

/**
 * The reason for this draw: needed where one was published before (R58), null otherwise.
 * Throws `BAD_INPUT` without one.
 */
export function reasonToDrawAgain(
  published: readonly PublicRecord[],
  reason: string | null,
): string | null {
  if (published.length === 0) return null;
  if (reason !== null) return reason;
  throw new Problem(
    'BAD_INPUT',
    'A draw for this post was published before. Say why you draw again: everyone can read the reason.',
    'reason',
  );
}

/** The chain of earlier commitments for a new record, each with the reason for what came after it. */
export function chainOf(
  published: readonly PublicRecord[],
  again: string | null,
): DrawAbout['earlier'] {
  return published.map(({ commitment }, at) => ({
    commitment,
    why: published[at + 1]?.again ?? again ?? 'No reason was written down.',
  }));
}
