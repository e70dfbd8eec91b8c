import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps, Role } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { Link } from '@freshfaces/web-kit/router';
import { Actions, ButtonLink, EmptyState, Notice, PageTitle } from '@freshfaces/web-kit/ui';
import { CONTRACTS } from './contracts-query.ts';
import { ContractsStanding } from './contracts-standing.tsx';
import { NextSteps } from './next-steps.tsx';

const LEADS: Partial<Record<Role, string>> = {
  commissioner:
    'What your providers agreed to, and what the records of draws show. Nobody reports on themselves.',
  coordinator: 'Every contract of the network, and what the records of draws show.',
};
const PROVIDER_LEAD =
  'What your commissioners ask of you, and where you stand. We work it out from your draws: there is nothing to fill in.';

/** The first page: for a commissioner their contracts, for a provider what is asked of it. */
export function ContractsPage({ viewer, basePath }: AreaProps) {
  const { data, error, refetch } = useQuery(CONTRACTS, { errorPolicy: 'all' });
  const role = viewer?.activeRole.role;
  const isCommissioner = role === 'commissioner';
  return (
    <>
      <PageTitle
        title={isCommissioner || role === 'coordinator' ? 'Contracts' : 'What is asked of us'}
        lead={(role && LEADS[role]) ?? PROVIDER_LEAD}
        actions={
          isCommissioner && <ButtonLink to={`${basePath}/contracts/new`}>Add a contract</ButtonLink>
        }
      />
      {!data?.contracts && <QueryState error={error} retry={refetch} />}
      {data?.contracts && (
        <>
          {error && <PartMissing />}
          {data.contracts.total === 0 ? (
            <NoContracts isCommissioner={isCommissioner} />
          ) : (
            <>
              <ContractsStanding
                contracts={data.contracts.nodes}
                viewer={viewer}
                basePath={basePath}
              />
              <NextSteps contracts={data.contracts.nodes} basePath={basePath} />
              <Actions>
                <Link to={`${basePath}/by-hand`}>Changes by hand</Link>
              </Actions>
            </>
          )}
        </>
      )}
    </>
  );
}

/** Said when the contracts are here but something from another part is not. */
export function PartMissing() {
  return (
    <Notice tone="warning" title="Part of this page is missing">
      <p>
        The record of draws, or the names of organisations, can’t be reached right now. Your
        contracts are safe. Try again soon.
      </p>
    </Notice>
  );
}

function NoContracts({ isCommissioner }: { isCommissioner: boolean }) {
  return (
    <EmptyState title="No contracts yet">
      <p>
        {isCommissioner
          ? 'Add a contract, then the conditions on involvement that your provider agreed to.'
          : 'When a commissioner adds a contract with your organisation, you will find it here.'}
      </p>
    </EmptyState>
  );
}
