import { newId } from '@freshfaces/graph-kit';
import { agrees, CONSENT_PURPOSES, type ConsentAnswer, historyOf } from '../consents/consent.ts';
import { currentWording } from '../consents/wordings.ts';

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

/**
 * The kept record lets the lead read the needs, and nobody said so on the other one, whose needs it now holds
 * too. A no of the other is carried anyway.
 */
export function mustAskAgainIfLeadReads(
  kept: readonly ConsentAnswer[],
  other: readonly ConsentAnswer[],
): boolean {
  const purpose = 'LEAD_SEES_NEEDS';
  return agrees(purpose, kept) && historyOf(purpose, other).length === 0;
}

/** Until the member says yes again; undoing the merge takes it away. */
export function noToLeadReading(
  memberId: string,
  { personId, now }: { readonly personId: string; readonly now: string },
): Omit<ConsentAnswer, 'place'> {
  const purpose = 'LEAD_SEES_NEEDS';
  return {
    id: newId(),
    memberId,
    purpose,
    given: false,
    at: now,
    wordingVersion: currentWording(purpose).version,
    how: 'PAPER',
    byPersonId: personId,
    bySelf: false,
    witness: null,
  };
}
