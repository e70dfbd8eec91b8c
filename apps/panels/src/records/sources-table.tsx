import { Table } from '@freshfaces/web-kit/ui';
import type { ReadRecord } from './read-record.ts';

type Source = ReadRecord['sources'][number];

/** Who gave a share of the luck, what they promised before, and what they revealed after. */
export function SourcesTable({ sources }: { sources: readonly Source[] }) {
  return (
    <Table
      caption="Sources of luck"
      captionHidden
      columns={[
        { heading: 'Who', names: true, cell: whoCell },
        { heading: 'Promised', cell: ({ commitment }) => hash(commitment ?? '–') },
        { heading: 'Revealed', cell: ({ value }) => hash(value ?? 'not yet') },
      ]}
      rows={sources}
      keyOf={({ by }) => by}
    />
  );
}

function whoCell({ by, note }: Source) {
  return (
    <>
      {by}
      <div className="ff-hint">{note}</div>
    </>
  );
}

function hash(text: string) {
  return <code className="ff-hash">{text}</code>;
}
