import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import type { ReactNode } from 'react';
import { graphql } from '../generated/index.ts';
import { BackToLending } from './back-to-lending.tsx';
import type { OrganisationShown } from './lending-queries.ts';

const OWN_OFFER = graphql(`
  query OwnOffer {
    organisations {
      id
      name
      kind
      viewerCanWriteStandingOffer
      viewerCanAskForLoans
      standingOffer {
        id on roles mostLentAMonth noticeDays travelPaidBy coordinatorHoursAMonth note changedAt
      }
    }
  }
`);

interface OwnOfferProps {
  area: AreaProps;
  title: string;
  children: (own: OrganisationShown) => ReactNode;
}

/** What is below is about the standing offer of the organisation of the role in use. */
export function OwnOffer({ area, title, children }: OwnOfferProps) {
  const { data, error, refetch } = useQuery(OWN_OFFER);
  const own = data?.organisations.find(({ id }) => id === area.viewer?.activeRole.organisation.id);
  if (own?.kind === 'PARTNER') return <>{children(own)}</>;
  return (
    <>
      <BackToLending area={area} />
      <PageTitle title={title} />
      {data ? (
        <EmptyState title="Only partner organisations lend members." />
      ) : (
        <QueryState error={error} retry={refetch} label="Opening the offer…" />
      )}
    </>
  );
}
