import { dayOf, notFound, Problem } from '@freshfaces/graph-kit';
import type { Member } from '../members/member.ts';
import type { Pool } from '../pool.ts';

/** Two records of one person must be of one home, and neither gone. Throws `BAD_INPUT` or `NOT_FOUND`. */
export function mustBeOneHome(kept: Member | null, other: Member | null): void {
  if (!kept || !other || kept.homeOrganisationId !== other.homeOrganisationId) {
    throw notFound('member');
  }
  if (kept.id === other.id) {
    throw new Problem('BAD_INPUT', 'This is one and the same record.', 'otherId');
  }
  if (kept.status === 'LEFT' || other.status === 'LEFT') {
    throw new Problem('CONFLICT', 'One of the two has left the pool already.');
  }
}

/**
 * What the record that goes must not have: a promise that is still to come, as somebody counts on it
 * under that record; and not an account where the other has one too. Throws `CONFLICT`.
 */
export async function mustBeFreeToGo(
  pool: Pick<Pool, 'takenDays' | 'ports' | 'people' | 'now'>,
  { keptId, otherId }: { readonly keptId: string; readonly otherId: string },
): Promise<void> {
  const today = dayOf(pool.now());
  const promised = await pool.takenDays.count({ memberId: otherId, day: { gte: today } });
  const places = await pool.ports.placesOf({ memberId: otherId });
  const coming = places.some(
    ({ outcome, isDone, to }) => outcome === 'on-the-panel' && !isDone && to >= today,
  );
  if (promised > 0 || coming) {
    throw new Problem(
      'CONFLICT',
      'The record that would go has promised days ahead. Keep that one, or wait until they are over.',
    );
  }
  const accounts = await Promise.all(
    [keptId, otherId].map((memberId) => pool.people.count({ memberId })),
  );
  if (accounts.every((count) => count > 0)) {
    throw new Problem(
      'CONFLICT',
      'Both records have an account to sign in with. Have one of the accounts erased first.',
    );
  }
}
