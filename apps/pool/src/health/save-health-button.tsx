import { useApolloClient } from '@freshfaces/web-kit/apollo';
import { problemOf } from '@freshfaces/web-kit/client';
import { CsvButton, ErrorState } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { EXPORT_HEALTH } from './health-query.ts';

/** Saves what the page shows as a file. */
export function SaveHealthButton({ announce }: { announce: (message: string) => void }) {
  const client = useApolloClient();
  const [error, setError] = useState<unknown>(null);
  async function load() {
    setError(null);
    const { data } = await client.query({ query: EXPORT_HEALTH, fetchPolicy: 'no-cache' });
    if (!data) throw new Error('The answer was empty.');
    announce('The file is saved.');
    return data.exportPoolHealth;
  }
  return (
    <>
      <CsvButton label="Save pool health" load={load} onError={setError} />
      {error !== null && <ErrorState {...problemOf(error)} />}
    </>
  );
}
