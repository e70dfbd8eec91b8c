import type { Verdict } from '@freshfaces/fair-draw/eligibility';
import type { PoolCandidate } from '../ports.ts';

type Consents = Pick<
  PoolCandidate,
  'homeOrganisationId' | 'consentsToPool' | 'consentsToLending' | 'homeLends'
>;

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

/** Away from home only where their home organisation lends for this: a standing offer, or a loan (R20). */
export function mustBeLentByHome(
  member: Pick<Consents, 'homeOrganisationId' | 'homeLends'>,
  organisationId: string,
): Verdict {
  const passes = member.homeOrganisationId === organisationId || member.homeLends;
  return {
    rule: 'mustBeLentByHome',
    passes,
    sentence: passes
      ? 'Your organisation lends its members to this organisation.'
      : 'Your organisation has not offered to lend for these days.',
  };
}

/** Do this member and their home agree, today, to their being drawn for a post of this organisation? */
export function agreesToBeDrawn(member: Consents, organisationId: string): boolean {
  return (
    member.consentsToPool &&
    mustAgreeToBeLent(member, organisationId).passes &&
    mustBeLentByHome(member, organisationId).passes
  );
}
