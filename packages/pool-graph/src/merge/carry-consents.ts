import { CONSENT_PURPOSES, type ConsentAnswer, historyOf } from '../consents/consent.ts';

/**
 * The answers of the other record that are to count for the kept one: where it was never asked, and
 * where the other says no. The stricter wins, so that nobody is taken to have said yes who said no; and
 * that a lead may read the needs is said of the kept record or not at all, as leads make records one.
 */
export function answersToCarry(
  kept: readonly ConsentAnswer[],
  other: readonly ConsentAnswer[],
): readonly ConsentAnswer[] {
  return CONSENT_PURPOSES.flatMap((purpose) => {
    const [ours, theirs] = [historyOf(purpose, kept)[0], historyOf(purpose, other)[0]];
    if (!theirs) return [];
    if (purpose === 'LEAD_SEES_NEEDS' && theirs.given) return [];
    return !ours || (ours.given && !theirs.given) ? [theirs] : [];
  });
}
