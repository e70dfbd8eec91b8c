import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { useParams, useSearchParams } from '@freshfaces/web-kit/router';
import { Breadcrumbs, ButtonLink, EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import { ImportDone } from './import-done.tsx';
import { IMPORTED } from './import-operations.ts';
import { ImportPreview } from './import-preview.tsx';

const PAGE_SIZE = 50;

/** One import: its checked rows while it waits for a yes; afterwards what came of it. */
export function ImportedPage({ area }: { area: AreaProps }) {
  const { id = '' } = useParams();
  const [query] = useSearchParams();
  const onlyProblems = query.get('show') === 'problems';
  const trail = (query.get('pages') ?? '').split('.').filter(Boolean);
  const { data, previousData, error, refetch } = useQuery(IMPORTED, {
    variables: { id, onlyProblems, first: PAGE_SIZE, after: trail.at(-1) ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.memberImport;
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'The pool', to: area.basePath },
          { label: 'Add members from a file', to: `${area.basePath}/import` },
        ]}
      />
      {!found && <PageTitle title="Check the rows" />}
      {(error || !found) && <QueryState error={error} retry={refetch} label="Opening the rows…" />}
      {found?.status === 'PREVIEW' && (
        <ImportPreview
          area={area}
          found={found}
          view={{ onlyProblems, trail, pageSize: PAGE_SIZE }}
          readAgain={refetch}
        />
      )}
      {found?.status === 'CONFIRMED' && <ImportDone area={area} found={found} onUndone={refetch} />}
      {found?.status === 'UNDONE' && (
        <>
          <PageTitle title="The members were taken back" />
          <EmptyState title="Nobody from this file is in the pool.">
            <p>What was in it was deleted.</p>
            <ButtonLink to={`${area.basePath}/import`}>Choose a file</ButtonLink>
          </EmptyState>
        </>
      )}
      {found?.status === 'DISCARDED' && (
        <>
          <PageTitle title="Nobody was added" />
          <EmptyState title="This file was discarded, or waited for more than a day.">
            <p>Nothing in it was kept.</p>
            <ButtonLink to={`${area.basePath}/import`}>Choose a file</ButtonLink>
          </EmptyState>
        </>
      )}
    </>
  );
}
