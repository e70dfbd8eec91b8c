import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { plural } from '@freshfaces/web-kit/format';
import { EmptyState, PageTitle, PrintButton, Table } from '@freshfaces/web-kit/ui';
import { ROLE_WORDS } from '../words.ts';
import { BackToLending } from './back-to-lending.tsx';
import { type OfferShown, STANDING_OFFERS } from './lending-queries.ts';
import { TRAVEL_WORDS } from './words.ts';

/** What every organisation of the network lends without being asked each time. */
export function OffersPage({ area }: { area: AreaProps }) {
  const { data, error, refetch } = useQuery(STANDING_OFFERS);
  const on = data?.standingOffers.filter((offer) => offer.on) ?? [];
  return (
    <>
      <BackToLending area={area} />
      <PageTitle
        title="Who lends what"
        lead="What a standing offer covers is agreed at once. Everyone else can be asked."
        actions={<PrintButton />}
      />
      {!data && <QueryState error={error} retry={refetch} label="Opening standing offers…" />}
      {data && on.length === 0 && <EmptyState title="No organisation has a standing offer yet." />}
      {on.length > 0 && (
        <Table
          caption="Standing offers"
          captionHidden
          rows={on}
          keyOf={({ id }) => id}
          columns={[
            { heading: 'Organisation', names: true, cell: ({ organisation }) => organisation.name },
            { heading: 'Lends for', cell: rolesOf },
            { heading: 'Most a month', cell: mostOf },
            { heading: 'Notice', cell: ({ noticeDays }) => plural(noticeDays, 'day') },
            {
              heading: 'Travel is paid by',
              cell: ({ travelPaidBy }) => TRAVEL_WORDS[travelPaidBy],
            },
            { heading: 'Note', cell: ({ note }) => note },
          ]}
        />
      )}
    </>
  );
}

function rolesOf({ roles, mostLentAMonth }: OfferShown) {
  return mostLentAMonth === 0 ? 'No members' : roles.map((role) => ROLE_WORDS[role]).join(', ');
}

function mostOf({ mostLentAMonth, coordinatorHoursAMonth }: OfferShown) {
  const members = plural(mostLentAMonth, 'member');
  return coordinatorHoursAMonth === 0
    ? members
    : `${members}, ${plural(coordinatorHoursAMonth, 'hour')} of a coordinator`;
}
