import { useQuery } from '@freshfaces/web-kit/apollo';
import { QueryState } from '@freshfaces/web-kit/client';
import { EmptyState, Select } from '@freshfaces/web-kit/ui';
import { type ReactNode, useState } from 'react';
import type { TrainingOrganisationsQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

const ORGANISATIONS = graphql(`
  query TrainingOrganisations {
    organisations { id name viewerCanRunTraining viewerCanRecordStaffTraining }
  }
`);

type OrganisationShown = TrainingOrganisationsQuery['organisations'][number];

interface WhoseOrganisationProps {
  /** Which organisations the reader may do this for. */
  can: (organisation: OrganisationShown) => boolean;
  children: (organisation: OrganisationShown) => ReactNode;
}

/** What is below is about one organisation: the reader’s own, or the one of several that they choose. */
export function WhoseOrganisation({ can, children }: WhoseOrganisationProps) {
  const { data, error, refetch } = useQuery(ORGANISATIONS);
  const [chosen, setChosen] = useState('');
  const theirs = data?.organisations.filter(can) ?? [];
  const organisation = theirs.find(({ id }) => id === chosen) ?? theirs[0];
  if (!data) return <QueryState error={error} retry={refetch} />;
  if (!organisation) {
    return <EmptyState title="Only a lead of an organisation can see this part." />;
  }
  return (
    <>
      {theirs.length > 1 && (
        <Select
          name="organisation"
          label="Organisation"
          value={organisation.id}
          options={theirs.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setChosen(event.target.value)}
        />
      )}
      {children(organisation)}
    </>
  );
}
