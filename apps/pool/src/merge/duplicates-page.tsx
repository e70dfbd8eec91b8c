import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { Breadcrumbs, EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import { IMPORTABLE } from '../imports/import-operations.ts';
import { DuplicatesOf } from './duplicates-of.tsx';

/** Members of one's own organisation who may have two records; nobody else's are ever compared. */
export function DuplicatesPage({ area }: { area: AreaProps }) {
  const { data, error, refetch } = useQuery(IMPORTABLE);
  const organisations = data?.organisations.filter((one) => one.viewerCanImportMembers) ?? [];
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'The pool', to: area.basePath },
          { label: 'Members', to: `${area.basePath}/members` },
        ]}
      />
      <PageTitle
        title="Two records of one person"
        lead="Make them one, so that they have one place in every draw. You can undo it for 14 days."
      />
      {!data && <QueryState error={error} retry={refetch} />}
      {data && organisations.length === 0 && (
        <EmptyState title="Only an involvement lead can do this, for their own members." />
      )}
      {organisations.map((one) => (
        <DuplicatesOf key={one.id} area={area} organisation={one} />
      ))}
    </>
  );
}
