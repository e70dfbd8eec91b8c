import { useQuery } from '@freshfaces/web-kit/apollo';
import type { Organisation, Viewer } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { Link, useSearchParams } from '@freshfaces/web-kit/router';
import { Actions, ButtonLink, EmptyState, Notice, PageTitle } from '@freshfaces/web-kit/ui';
import { useSaid } from '../said.ts';
import type { PageProps } from '../signed-in-area.ts';
import { administered, isCoordinator, worksAt } from '../viewer-roles.ts';
import { ChooseOrganisation } from './choose-organisation.tsx';
import { ColleaguesTable } from './colleagues-table.tsx';
import { InvitationsTable } from './invitations-table.tsx';
import { NetworkPages } from './network-pages.tsx';
import { ORGANISATION_PEOPLE } from './people-query.ts';

/** Who works at one organisation, and who has been asked to join them. */
export function PeoplePage({ area }: PageProps) {
  const { viewer, basePath } = area;
  const [search] = useSearchParams();
  const said = useSaid();
  const network = isCoordinator(viewer);
  const organisationId = search.get('organisation') ?? firstShown(viewer).id;
  const mayLook = network || administered(viewer).length > 0;
  const leaves = worksAt(viewer).find(({ id }) => id === organisationId);
  return (
    <>
      <PageTitle
        title="People"
        lead="Who works at each organisation, and what each of them may do here."
      />
      {said && <Notice tone="good" title={said} />}
      {mayLook ? (
        <>
          <ChooseOrganisation area={area} chosen={organisationId} />
          <OrganisationPart area={area} organisationId={organisationId} />
        </>
      ) : (
        <EmptyState title="The list of people is for administrators and coordinators.">
          <p>An administrator of your organisation can tell you who has which role.</p>
        </EmptyState>
      )}
      {leaves && (
        <p>
          <Link to={`${basePath}/organisations/${leaves.id}/leave`}>Leave {leaves.name}</Link>
        </p>
      )}
      {network && <NetworkPages basePath={basePath} />}
    </>
  );
}

/** Where one works now, if one looks after its people; else an organisation whose people one looks after. */
function firstShown(viewer: Viewer): Organisation {
  const now = viewer.activeRole.organisation;
  const own = administered(viewer);
  return own.find(({ id }) => id === now.id) ?? (isCoordinator(viewer) ? now : (own[0] ?? now));
}

function OrganisationPart({ area, organisationId }: PageProps & { organisationId: string }) {
  const { data, error, refetch } = useQuery(ORGANISATION_PEOPLE, {
    variables: { organisationId },
    fetchPolicy: 'cache-and-network',
  });
  const people = data?.organisationPeople;
  if (!people) return <QueryState error={error} retry={refetch} label="Finding people…" />;
  const home = `${area.basePath}/organisations/${organisationId}`;
  const name = people.organisation?.name ?? 'this organisation';
  return (
    <>
      <ColleaguesTable people={people} home={home} name={name} />
      {people.viewerCanInvite && (
        <Actions>
          <ButtonLink to={`${home}/invite`}>Invite someone to {name}</ButtonLink>
        </Actions>
      )}
      <InvitationsTable people={people} announce={area.announce} />
    </>
  );
}
