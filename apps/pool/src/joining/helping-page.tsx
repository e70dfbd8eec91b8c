import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { Card, CardGrid, EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import { WHOM_I_HELP } from './helping-operations.ts';

/** A supporter's own first page: whom they help (R167). */
export function HelpingPage({ area }: { area: AreaProps }) {
  const { data, error, refetch } = useQuery(WHOM_I_HELP, { fetchPolicy: 'cache-and-network' });
  const members = data?.me.supports;
  return (
    <>
      <PageTitle
        title="Whom I help"
        lead="You see what they are asked. They answer for themselves, and can end this at any time."
      />
      {!members && <QueryState error={error} retry={refetch} />}
      {members?.length === 0 && (
        <EmptyState title="Nobody has asked you to be their supporter, or they have ended it." />
      )}
      <CardGrid>
        {members?.map(({ id, shownAs, homeOrganisation }) => (
          <Card key={id} level={2} title={shownAs} to={`${area.basePath}/helping/${id}`}>
            <p>{homeOrganisation.name}</p>
          </Card>
        ))}
      </CardGrid>
    </>
  );
}
