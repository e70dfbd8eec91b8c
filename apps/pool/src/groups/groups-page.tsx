import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { plural } from '@freshfaces/web-kit/format';
import {
  Breadcrumbs,
  ButtonLink,
  Card,
  CardGrid,
  EmptyState,
  PageTitle,
} from '@freshfaces/web-kit/ui';
import { graphql } from '../generated/index.ts';

const GROUPS = graphql(`
  query Groups {
    groups { id name about meets memberCount organisation { id name } }
    organisations { id viewerCanStartGroup }
  }
`);

/** Groups and forums that can be asked together (R45). */
export function GroupsPage({ area }: { area: AreaProps }) {
  const { data, error, refetch } = useQuery(GROUPS, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'The pool', to: area.basePath },
          { label: 'Opportunities', to: `${area.basePath}/opportunities` },
        ]}
      />
      <PageTitle
        title="Groups"
        lead="Forums of members that meet, and can be asked together. Members join and leave as they like."
        actions={
          data?.organisations.some((one) => one.viewerCanStartGroup) && (
            <ButtonLink to={`${area.basePath}/groups/new`}>Start a group</ButtonLink>
          )
        }
      />
      {!data && <QueryState error={error} retry={refetch} label="Finding groups…" />}
      {data?.groups.length === 0 && <EmptyState title="There are no groups yet." />}
      {data && data.groups.length > 0 && (
        <CardGrid>
          {data.groups.map((group) => (
            <Card
              key={group.id}
              level={2}
              title={group.name}
              to={`${area.basePath}/groups/${group.id}`}
            >
              <p>{group.about}</p>
              <p className="ff-hint">
                {group.organisation?.name ?? 'The whole network'}.{' '}
                {plural(group.memberCount, 'member')}. {group.meets}
              </p>
            </Card>
          ))}
        </CardGrid>
      )}
    </>
  );
}
