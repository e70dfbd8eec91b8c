import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { EmptyState, PageTitle, Pagination, usePages } from '@freshfaces/web-kit/ui';
import { BackToLending } from './back-to-lending.tsx';
import { PAST_LOANS } from './lending-queries.ts';
import { LoansTable } from './loans-table.tsx';
import { ownOrganisationId } from './own-organisation.ts';

const SIZE = 25;

/** Loans that ended, were recalled, declined or withdrawn: the latest first. */
export function PastLoansPage({ area }: { area: AreaProps }) {
  const { first, after, linksAround } = usePages(SIZE);
  const variables = { organisationId: ownOrganisationId(area), first, after };
  const { data, error, refetch } = useQuery(PAST_LOANS, {
    variables,
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const loans = data?.loans;
  return (
    <>
      <BackToLending area={area} />
      <PageTitle title="Loans that are over" />
      {!loans && <QueryState error={error} retry={refetch} label="Opening loans…" />}
      {loans?.total === 0 && <EmptyState title="No loan is over yet." />}
      {loans && loans.total > 0 && (
        <>
          <LoansTable
            caption="Loans that are over"
            loans={loans.nodes}
            base={`${area.basePath}/lending`}
          />
          <Pagination label="Pages of loans" {...linksAround(loans)} />
        </>
      )}
    </>
  );
}
