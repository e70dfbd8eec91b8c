import { formatDay } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { type Column, Table, Tag } from '@freshfaces/web-kit/ui';
import type { Condition } from '../contracts/contract-loader.tsx';
import { RESULTS } from '../words.ts';

type Item = NonNullable<Condition['evidence']>['items'][number];

const COLUMNS: Column<Item>[] = [
  { heading: 'Post', cell: ({ post }) => post, names: true },
  { heading: 'Interviews from', cell: ({ interviewsFrom }) => formatDay(interviewsFrom) },
  {
    heading: 'This recruitment',
    cell: ({ result }) => <Tag tone={RESULTS[result].tone}>{RESULTS[result].words}</Tag>,
  },
  { heading: 'What the record shows', cell: recordCell },
  { heading: 'Public record', cell: (item) => <RecordLink {...item} /> },
];

/** The recruitments behind a condition, each with the way to its public record. */
export function EvidenceTable({ condition }: { condition: Condition }) {
  return (
    <Table
      caption={`Recruitments: ${condition.sentence}`}
      captionHidden
      rows={condition.evidence?.items ?? []}
      keyOf={({ recruitment }) => recruitment.id}
      columns={COLUMNS}
    />
  );
}

function recordCell({ sentence, drawnAgain }: Item) {
  return (
    <>
      {sentence}
      {drawnAgain.map((reason) => (
        <div key={reason}>
          <strong>Drawn again.</strong> The reason given: {reason}
        </div>
      ))}
    </>
  );
}

function RecordLink({ recordPath, post }: Item) {
  if (!recordPath) return 'None';
  return (
    <Link to={recordPath} aria-label={`Check the draw for ${post}`}>
      Check the draw
    </Link>
  );
}
