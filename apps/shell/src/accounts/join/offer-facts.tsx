import { formatDay } from '@freshfaces/web-kit/format';
import { SummaryList } from '@freshfaces/web-kit/ui';
import { type Offer, rolesInWords } from './invitation.ts';

/** What the invitation offers, from whom, and for how long. */
export function OfferFacts({ offer }: { offer: Offer }) {
  return (
    <SummaryList
      rows={[
        { label: 'Organisation', value: offer.organisationName },
        { label: 'Your role', value: rolesInWords(offer.roles) },
        { label: 'Invited by', value: offer.invitedBy },
        { label: 'Open until', value: formatDay(offer.expiresAt) },
      ]}
    />
  );
}
