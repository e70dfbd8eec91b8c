import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryError } from '@freshfaces/web-kit/client';
import { useParams } from '@freshfaces/web-kit/router';
import { Loading, PageTitle } from '@freshfaces/web-kit/ui';
import type { ReactNode } from 'react';
import type { ContractQuery } from '../generated/graphql.ts';
import { NotFoundPage } from '../not-found-page.tsx';
import { CONTRACT } from './contract-query.ts';

export type Contract = NonNullable<ContractQuery['contract']>;
export type Condition = Contract['conditions'][number];

interface ContractLoaderProps {
  area: AreaProps;
  /** @param partMissing something from another part of Freshfaces could not be had. */
  children: (contract: Contract, partMissing: boolean) => ReactNode;
}

/** The contract that the address names, or what to say while or where there is none. */
export function ContractLoader({ area, children }: ContractLoaderProps) {
  const { contractId = '' } = useParams();
  const { data, error, refetch } = useQuery(CONTRACT, {
    variables: { id: contractId },
    errorPolicy: 'all',
  });
  if (data?.contract) return children(data.contract, error !== undefined);
  if (error) {
    return (
      <>
        <PageTitle title="Contract" />
        <QueryError error={error} retry={refetch} />
      </>
    );
  }
  return data ? <NotFoundPage {...area} /> : <Loading label="Fetching the contract…" />;
}
