import { useApolloClient } from '@freshfaces/web-kit/apollo';
import { problemOf } from '@freshfaces/web-kit/client';
import { CsvButton, ErrorState } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';

const EXPORT_MEMBERS = graphql(`
  query ExportMembers($organisationId: ID!) {
    exportMembers(organisationId: $organisationId) { name text }
  }
`);

export interface ExportButtonProps {
  organisation: { id: string; name: string };
  announce: (message: string) => void;
}

/** Saves an organisation's own members as a file. Nothing of it stays in the page's memory. */
export function ExportButton({ organisation, announce }: ExportButtonProps) {
  const client = useApolloClient();
  const [error, setError] = useState<unknown>(null);
  async function load() {
    setError(null);
    const { data } = await client.query({
      query: EXPORT_MEMBERS,
      variables: { organisationId: organisation.id },
      fetchPolicy: 'no-cache',
    });
    if (!data) throw new Error('The answer was empty.');
    announce('The file with your members is saved.');
    return data.exportMembers;
  }
  return (
    <>
      <CsvButton
        label={`Save the members of ${organisation.name}`}
        load={load}
        onError={setError}
      />
      {error !== null && <ErrorState {...problemOf(error)} />}
    </>
  );
}
