import { useApolloClient } from '@freshfaces/web-kit/apollo';
import { problemOf } from '@freshfaces/web-kit/client';
import { Button, ErrorState } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { saveFile } from '../save-file.ts';

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
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  async function save() {
    setBusy(true);
    setError(null);
    try {
      const { data } = await client.query({
        query: EXPORT_MEMBERS,
        variables: { organisationId: organisation.id },
        fetchPolicy: 'no-cache',
      });
      if (data) saveFile(data.exportMembers);
      announce('The file with your members is saved.');
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  }
  return (
    <>
      <Button kind="secondary" busy={busy} onClick={() => void save()}>
        Save {organisation.name} members as CSV
      </Button>
      {error !== null && <ErrorState {...problemOf(error)} />}
    </>
  );
}
