import { can } from '@freshfaces/access';
import { notFound, type Viewer } from '@freshfaces/graph-kit';
import { mustBeSignedIn } from '../must-be-signed-in.ts';
import type { Loan } from './loan.ts';

/** Staff of both organisations see a loan, and coordinators. */
export function maySeeLoan(
  viewer: Viewer | null,
  { lenderId, borrowerId }: Pick<Loan, 'lenderId' | 'borrowerId'>,
): boolean {
  return can(viewer, 'loan.read', { organisationIds: [lenderId, borrowerId] });
}

/** Throws the same `NOT_FOUND` for a loan they may not see as for none. */
export function mustSeeLoan<L extends Loan>(viewer: Viewer | null, loan: L | null): L {
  mustBeSignedIn(viewer);
  if (!loan || !maySeeLoan(viewer, loan)) throw notFound('loan');
  return loan;
}
