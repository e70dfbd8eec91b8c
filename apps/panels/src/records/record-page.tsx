import { useQuery } from '@freshfaces/web-kit/apollo';
import type { Viewer } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { useParams } from '@freshfaces/web-kit/router';
import { Breadcrumbs, PageTitle, PrintButton } from '@freshfaces/web-kit/ui';
import { RecordInLog } from '../public-log/record-in-log.tsx';
import { RulesKept } from './audit/rules-kept.tsx';
import { CheckElsewhere } from './check-elsewhere.tsx';
import { ReceiptCheck } from './receipt-check.tsx';
import { useReceiptInAddress } from './receipt-in-address.ts';
import { RecordCheck } from './record-check.tsx';
import { RecordFacts } from './record-facts.tsx';
import { RECORD } from './record-query.ts';
import { RecordTables } from './record-tables.tsx';

/** A draw's public record, checked in the visitor's own browser. Needs no sign-in. */
export function RecordPage({ basePath, viewer }: { basePath: string; viewer: Viewer | null }) {
  const { id = '' } = useParams();
  const receipt = useReceiptInAddress();
  const { data, error, refetch } = useQuery(RECORD, {
    variables: { id },
    // A browser that took part has read it before it was drawn.
    fetchPolicy: 'network-only',
  });
  const record = data?.drawRecord;
  if (!record) {
    return (
      <>
        <PageTitle title={data ? 'We could not find that record' : 'Draw record'} />
        {(error || !data) && (
          <QueryState error={error} retry={refetch} label="Fetching the record…" />
        )}
      </>
    );
  }
  const drawn = record.state === 'PICKED';
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Public draw records', to: `${basePath}/records` }]} />
      <PageTitle
        caption="Public draw record"
        title={record.post}
        lead={
          <p>
            How a panel of people with lived experience was drawn
            {record.organisationName ? ` for ${record.organisationName}` : ''}. It holds no names
            and nobody’s needs.
          </p>
        }
        actions={<PrintButton />}
      />
      {drawn && <RecordCheck key={record.record} text={record.record} />}
      {drawn && <RulesKept record={record} />}
      <RecordFacts record={record} basePath={basePath} />
      <RecordInLog
        key={`in the log ${record.record}`}
        id={record.id}
        text={record.record}
        reason={record.state === 'ABANDONED' ? record.reason : null}
        basePath={basePath}
        viewer={viewer}
      />
      <RecordTables text={record.record} />
      {drawn && (
        <div className="ff-no-print">
          <ReceiptCheck recordText={record.record} receipt={receipt} />
        </div>
      )}
      <CheckElsewhere id={record.id} text={record.record} basePath={basePath} />
    </>
  );
}
