import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { Link, useSearchParams } from '@freshfaces/web-kit/router';
import { Breadcrumbs, EmptyState, PageTitle, Table } from '@freshfaces/web-kit/ui';
import type { OrganisationAreasQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { AreaForm } from './area-form.tsx';
import { areaName } from './area-name.ts';

const ORGANISATION_AREAS = graphql(`
  query OrganisationAreas {
    organisations { id name kind area viewerCanSetArea }
  }
`);

/** Which area each partner works in; whoever may change it opens its form from here. */
export function AreasPage({ area }: { area: AreaProps }) {
  const { data, error, refetch } = useQuery(ORGANISATION_AREAS, {
    fetchPolicy: 'cache-and-network',
  });
  const [search] = useSearchParams();
  const partners = data?.organisations.filter(({ kind }) => kind === 'PARTNER') ?? [];
  const chosen = partners.find(
    ({ id, viewerCanSetArea }) => viewerCanSetArea && id === search.get('of'),
  );
  const known = [...new Set(partners.flatMap((one) => one.area ?? []))].sort();
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'The pool', to: area.basePath },
          { label: 'Pool health', to: `${area.basePath}/health` },
        ]}
      />
      <PageTitle
        title="Areas of organisations"
        lead="Pool health is told area by area. Use a name that people there use."
      />
      {(error || !data) && (
        <QueryState error={error} retry={refetch} label="Finding organisations…" />
      )}
      {data && partners.length === 0 && <EmptyState title="There are no partners yet." />}
      {chosen && <AreaForm key={chosen.id} organisation={chosen} known={known} area={area} />}
      {partners.length > 0 && (
        <Table
          caption="Partners and their areas"
          columns={[
            { heading: 'Partner', cell: (one) => one.name, names: true },
            { heading: 'Area', cell: (one) => areaName(one.area) },
            { heading: 'Change', cell: changeLink },
          ]}
          rows={partners}
          keyOf={(one) => one.id}
        />
      )}
    </>
  );
}

function changeLink({
  id,
  name,
  viewerCanSetArea,
}: OrganisationAreasQuery['organisations'][number]) {
  return viewerCanSetArea ? <Link to={`?of=${id}`}>Change the area of {name}</Link> : '–';
}
