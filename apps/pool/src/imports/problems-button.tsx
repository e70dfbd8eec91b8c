import { useApolloClient } from '@freshfaces/web-kit/apollo';
import { problemOf } from '@freshfaces/web-kit/client';
import { Button, ErrorState } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { saveFile } from '../save-file.ts';
import { PROBLEMS_FILE } from './import-operations.ts';

/** Saves the problems of an import as a file, to put right beside the spreadsheet. */
export function ProblemsButton({ importId }: { importId: string }) {
  const client = useApolloClient();
  const [error, setError] = useState<unknown>(null);
  async function save() {
    setError(null);
    try {
      const { data } = await client.query({
        query: PROBLEMS_FILE,
        variables: { id: importId },
        fetchPolicy: 'no-cache',
      });
      if (data?.memberImport) saveFile(data.memberImport.problemsFile);
    } catch (failure) {
      setError(failure);
    }
  }
  return (
    <>
      <Button kind="quiet" onClick={() => void save()}>
        Save the problems as CSV
      </Button>
      {error !== null && <ErrorState {...problemOf(error)} />}
    </>
  );
}
