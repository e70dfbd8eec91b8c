import { useApolloClient } from '@freshfaces/web-kit/apollo';
import { problemOf } from '@freshfaces/web-kit/client';
import { CsvButton, ErrorState } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { PROBLEMS_FILE } from './import-operations.ts';

/** Saves the problems of an import as a file, to put right beside the spreadsheet. */
export function ProblemsButton({ importId }: { importId: string }) {
  const client = useApolloClient();
  const [error, setError] = useState<unknown>(null);
  async function load() {
    setError(null);
    const { data } = await client.query({
      query: PROBLEMS_FILE,
      variables: { id: importId },
      fetchPolicy: 'no-cache',
    });
    if (!data?.memberImport) throw new Error('The answer was empty.');
    return data.memberImport.problemsFile;
  }
  return (
    <>
      <CsvButton label="Save the problems" load={load} onError={setError} />
      {error !== null && <ErrorState {...problemOf(error)} />}
    </>
  );
}
