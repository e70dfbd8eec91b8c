import type { Loan } from './loan.ts';
import { stateOn } from './loan-moves.ts';

/**
 * Organisations that may see what a yes shows: where the member said yes to a panel, and where they have
 * a place by their yes to an opportunity. A loan that was recalled or has ended closes its view at once,
 * whatever else still says yes (DESIGN.md §3).
 * @param loans those the member has, or had, a place on.
 */
export function openTo(
  panelsSaidYesTo: readonly string[],
  loans: readonly Loan[],
  { memberId, today }: { readonly memberId: string; readonly today: string },
): readonly string[] {
  const running = loans.filter((loan) => stateOn(loan, today) === 'AGREED');
  const isBorrower = (some: readonly Loan[], id: string) =>
    some.some((one) => one.borrowerId === id);
  const panels = panelsSaidYesTo.filter((id) => isBorrower(running, id) || !isBorrower(loans, id));
  const opportunities = running.filter(({ places }) =>
    places.some(
      (place) =>
        place.memberId === memberId && place.promise.kind === 'opportunity' && place.to >= today,
    ),
  );
  return [...new Set([...panels, ...opportunities.map(({ borrowerId }) => borrowerId)])];
}
