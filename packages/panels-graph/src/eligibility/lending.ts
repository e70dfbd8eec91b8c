import type { Verdict } from '@freshfaces/fair-draw/eligibility';
import type { PoolCandidate } from '../ports.ts';

type Consents = Pick<PoolCandidate, 'homeOrganisationId' | 'consentsToPool' | 'consentsToLending'>;

/** Only at their home organisation, unless they agreed to be drawn for others (R185). */
export function mustAgreeToBeLent(member: Consents, organisationId: string): Verdict {
  const passes = member.homeOrganisationId === organisationId || member.consentsToLending;
  return {
    rule: 'mustAgreeToBeLent',
    passes,
    sentence: passes
      ? 'You have agreed to be drawn for this organisation.'
      : 'You have not agreed to be drawn for other organisations than your own.',
  };
}

/** Has this member agreed, today, to be drawn for a post of this organisation? */
export function agreesToBeDrawn(member: Consents, organisationId: string): boolean {
  return member.consentsToPool && mustAgreeToBeLent(member, organisationId).passes;
}
