import { useQuery } from '@freshfaces/web-kit/apollo';
import { QueryState } from '@freshfaces/web-kit/client';
import { useParams } from '@freshfaces/web-kit/router';
import { Breadcrumbs, EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import type { ReactNode } from 'react';
import type { PageProps } from '../signed-in-area.ts';
import { type Colleague, ORGANISATION_PEOPLE, type People } from './people-query.ts';

/** An organisation's people, and where the list of them is. */
export interface Loaded {
  people: People;
  organisationId: string;
  name: string;
  /** Address of the list of its people. */
  list: string;
}

interface OrganisationLoaderProps extends PageProps {
  /** Title of the page until its people are there. */
  title: string;
  children: (loaded: Loaded) => ReactNode;
}

/** The people of the organisation that the address names, or what to say while there are none. */
export function OrganisationLoader({ area, title, children }: OrganisationLoaderProps) {
  const { organisationId = '' } = useParams();
  const { data, error, refetch } = useQuery(ORGANISATION_PEOPLE, { variables: { organisationId } });
  const people = data?.organisationPeople;
  const name = people?.organisation?.name ?? 'this organisation';
  const list = `${area.basePath}?organisation=${organisationId}`;
  return (
    <>
      <Breadcrumbs trail={[{ label: 'People', to: list }]} />
      {people ? (
        children({ people, organisationId, name, list })
      ) : (
        <>
          <PageTitle title={title} />
          <QueryState error={error} retry={refetch} label="Finding people…" />
        </>
      )}
    </>
  );
}

interface ColleagueLoaderProps extends PageProps {
  title: string;
  children: (colleague: Colleague, loaded: Loaded) => ReactNode;
}

/** The colleague that the address names, with everyone beside them. */
export function ColleagueLoader({ area, title, children }: ColleagueLoaderProps) {
  const { personId = '' } = useParams();
  return (
    <OrganisationLoader area={area} title={title}>
      {(loaded) => {
        const colleague = loaded.people.people.find((one) => one.personId === personId);
        if (colleague) return children(colleague, loaded);
        return (
          <>
            <PageTitle title={title} />
            <EmptyState title={`This person does not work at ${loaded.name}.`} />
          </>
        );
      }}
    </OrganisationLoader>
  );
}
