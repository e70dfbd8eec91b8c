import { dayOf } from '@freshfaces/graph-kit';
import type { Span } from '../availability/free.ts';
import type { Pool } from '../pool.ts';
import { lendersFor } from './lends.ts';
import { roleNamed } from './role-named.ts';

/** For whom candidates are wanted. */
export interface CandidatesFor {
  /** Whose panel it is; null when it is for nobody's, and everyone counts as lent. */
  readonly organisationId: string | null;
  /** The recruitment, once it is saved: loans made for another do not count. */
  readonly recruitmentId?: string | null;
  /** What they must be trained for: `panel-member`. */
  readonly role?: string | null;
  /** The day a standing offer's notice counts from, `YYYY-MM-DD`; today when not given. */
  readonly askedOn?: string | null;
}

/** Does this home organisation lend its members for this? True of the borrower itself. */
export async function homesThatLend(
  pool: Pick<Pool, 'offers' | 'loans' | 'now'>,
  { organisationId, recruitmentId, role, askedOn, span }: CandidatesFor & { readonly span: Span },
): Promise<(homeId: string) => boolean> {
  if (!organisationId) return () => true;
  const lenders = await lendersFor(pool, {
    borrowerId: organisationId,
    about: recruitmentId ? { kind: 'RECRUITMENT', id: recruitmentId } : null,
    role: roleNamed(role),
    span,
    askedOn: askedOn ?? dayOf(pool.now()),
  });
  return (homeId) => homeId === organisationId || lenders.has(homeId);
}
