import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryError } from '@freshfaces/web-kit/client';
import { useParams } from '@freshfaces/web-kit/router';
import { Loading, PageTitle } from '@freshfaces/web-kit/ui';
import type { ReactNode } from 'react';
import type { PracticeEntryQuery } from '../generated/graphql.ts';
import { NotFoundPage } from '../not-found-page.tsx';
import { ENTRY } from './entry-query.ts';

export type Entry = NonNullable<PracticeEntryQuery['practiceEntry']>;

interface EntryLoaderProps {
  area: AreaProps;
  children: (entry: Entry) => ReactNode;
}

/** The entry that the address names, or what to say while or where there is none. */
export function EntryLoader({ area, children }: EntryLoaderProps) {
  const { entryId = '' } = useParams();
  const { data, error, refetch } = useQuery(ENTRY, {
    variables: { id: entryId },
    errorPolicy: 'all',
  });
  if (data?.practiceEntry) return children(data.practiceEntry);
  if (error) {
    return (
      <>
        <PageTitle title="Entry" />
        <QueryError error={error} retry={refetch} />
      </>
    );
  }
  return data ? <NotFoundPage {...area} /> : <Loading label="Fetching the entry…" />;
}
