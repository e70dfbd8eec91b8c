import { Panel, SummaryList } from '@freshfaces/web-kit/ui';
import type { PoolAtAGlanceQuery } from '../generated/graphql.ts';
import { KIND_WORDS } from '../together/record-words.ts';

/** Family and carers counted apart, so that they do not stand in for lived experience unnoticed (R26). */
export function KindsList({ kinds }: { kinds: PoolAtAGlanceQuery['poolSummary']['kinds'] }) {
  return (
    <Panel title="Who is in the pool">
      <SummaryList
        rows={kinds.map(({ kind, members }) => ({ label: KIND_WORDS[kind], value: members.text }))}
      />
      <p className="ff-hint">
        Family and carers are welcome on panels. They never count as someone who has been there.
      </p>
    </Panel>
  );
}
