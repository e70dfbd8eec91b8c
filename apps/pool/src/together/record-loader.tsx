import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import type { ReactNode } from 'react';
import { useWhose, type Whose } from '../whose/use-whose.ts';
import { WayBack } from '../whose/way-back.tsx';
import { WHOLE_RECORD, type WholeRecord, wholeRecord } from './record-query.ts';

export interface LoadedRecord {
  whose: Whose;
  own: boolean;
  record: WholeRecord;
  refetch: () => Promise<unknown>;
}

interface RecordLoaderProps {
  area: AreaProps;
  title: string;
  children: (loaded: LoadedRecord) => ReactNode;
}

/** The whole record that the address names, or what to say while or where there is none. */
export function RecordLoader({ area, title, children }: RecordLoaderProps) {
  const whose = useWhose(area);
  const { data, error, refetch } = useQuery(WHOLE_RECORD, {
    variables: { id: whose.memberId },
    fetchPolicy: 'cache-and-network',
  });
  const member = data?.member;
  const record = member ? wholeRecord(member) : null;
  if (record) return children({ whose, own: whose.voice === 'own', record, refetch });
  return (
    <>
      <WayBack whose={whose} />
      <PageTitle title={title} />
      {member === undefined ? (
        <QueryState error={error} retry={refetch} label="Opening the record…" />
      ) : (
        <EmptyState title="Only the member and their home organisation’s lead can open this." />
      )}
    </>
  );
}
