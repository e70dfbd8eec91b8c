import type { LoanPart } from '../generated/resolvers-types.ts';
import type { Loan } from './loan.ts';
import { stateOn } from './loan-moves.ts';

/** Those of the loans in one part of an organisation's page, what needs doing soonest first. */
export function loansIn<L extends Loan>(
  part: LoanPart,
  loans: readonly L[],
  { organisationId, today }: { readonly organisationId: string | null; readonly today: string },
): readonly L[] {
  const isMine = (id: string) => organisationId === null || id === organisationId;
  const isIn = (loan: L): boolean => {
    const state = stateOn(loan, today);
    if (part === 'ASKED_OF_US') return state === 'ASKED' && isMine(loan.lenderId);
    if (part === 'ASKED_BY_US') return state === 'ASKED' && isMine(loan.borrowerId);
    const isShown = state === 'AGREED' || (state === 'RECALLED' && loan.lastDay >= today);
    return part === 'RUNNING' ? isShown : state !== 'ASKED' && !isShown;
  };
  const found = loans.filter(isIn);
  return part === 'PAST'
    ? found.sort((a, b) => compare(lastStep(b), lastStep(a)) || compare(a.id, b.id))
    : found.sort((a, b) => compare(a.from, b.from) || compare(a.id, b.id));
}

function lastStep({ steps, askedAt, lastDay }: Loan): string {
  const at = steps.at(-1)?.at ?? askedAt;
  return at > lastDay ? at : lastDay;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
