import type { WriteStandingOfferInput } from '../generated/graphql.ts';
import type { OrganisationShown } from './lending-queries.ts';

/** What a standing offer says; saved as a whole, whichever page was changed. */
export type Terms = Omit<WriteStandingOfferInput, 'idempotencyKey' | 'organisationId'>;

const BEFORE_ANYTHING_IS_SAID: Terms = {
  on: false,
  roles: ['PANEL_MEMBER'],
  mostLentAMonth: 2,
  noticeDays: 14,
  travelPaidBy: 'BORROWER',
  coordinatorHoursAMonth: 0,
  note: '',
};

/** The offer as it stands; where there is none, what its pages start with, switched off. */
export function termsOf({ standingOffer }: Pick<OrganisationShown, 'standingOffer'>): Terms {
  if (!standingOffer) return BEFORE_ANYTHING_IS_SAID;
  const { on, roles, mostLentAMonth, noticeDays, travelPaidBy, coordinatorHoursAMonth, note } =
    standingOffer;
  return { on, roles, mostLentAMonth, noticeDays, travelPaidBy, coordinatorHoursAMonth, note };
}
