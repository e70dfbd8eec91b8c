import { useApolloClient } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { problemOf } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import {
  Actions,
  Breadcrumbs,
  CsvButton,
  EmptyState,
  ErrorState,
  PageTitle,
  PrintButton,
} from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { ContractLoader } from '../contracts/contract-loader.tsx';
import { EVIDENCE_CSV } from '../contracts/contract-query.ts';
import { PartMissing } from '../contracts/contracts-page.tsx';
import { StateTag } from '../contracts/contracts-standing.tsx';
import { OverallNotice } from '../contracts/overall-notice.tsx';
import { today } from '../forms/read-form.ts';
import { nameOf } from '../words.ts';
import { EvidenceTable } from './evidence-table.tsx';

/** All the evidence of one contract on one page, to print, or as a file. */
export function EvidencePage(area: AreaProps) {
  const client = useApolloClient();
  const [failed, setFailed] = useState<unknown>(null);

  async function fetchCsv(id: string) {
    setFailed(null);
    const options = {
      query: EVIDENCE_CSV,
      variables: { id },
      fetchPolicy: 'network-only',
    } as const;
    const { data } = await client.query(options);
    const file = data?.contract?.evidenceCsv;
    if (!file) throw new Error('The graph gave no file.');
    return file;
  }

  return (
    <ContractLoader area={area}>
      {(contract, partMissing) => (
        <>
          <Breadcrumbs
            trail={[
              { label: 'Contracts', to: area.basePath },
              { label: contract.title, to: `${area.basePath}/contracts/${contract.id}` },
            ]}
          />
          <PageTitle
            caption={`${contract.reference}: ${contract.title}`}
            title="Evidence of involvement"
            lead={`${nameOf(contract.provider)}, for ${nameOf(contract.commissioner)}. As the records stood on ${formatDay(today())}.`}
          />
          {partMissing && <PartMissing />}
          {failed !== null && <ErrorState {...problemOf(failed)} />}
          <Actions>
            <PrintButton label="Print the evidence" />
            <CsvButton
              label="Save the evidence"
              load={async () => fetchCsv(contract.id)}
              onError={setFailed}
            />
          </Actions>
          <OverallNotice contract={contract} />
          {contract.conditions.map((condition) => (
            <section key={condition.id}>
              <h2>{condition.sentence}</h2>
              <p>
                <StateTag state={condition.evidence?.state} />
              </p>
              <p>{condition.evidence?.sentence}</p>
              {condition.evidence && condition.evidence.items.length > 0 && (
                <EvidenceTable condition={condition} />
              )}
            </section>
          ))}
          {contract.conditions.length === 0 && (
            <EmptyState title="This contract has no conditions." />
          )}
        </>
      )}
    </ContractLoader>
  );
}
