import { formatMoment } from '@freshfaces/web-kit/format';
import { Panel, Table } from '@freshfaces/web-kit/ui';
import type { DrawResultQuery } from '../generated/graphql.ts';
import { changeSentence } from './place-words.ts';

type DropOuts = NonNullable<NonNullable<DrawResultQuery['draw']>['dropOuts']>;

/** How the panel came to be as it is: every change since the draw, the latest first. */
export function PanelChanges({ dropOuts }: { dropOuts: DropOuts }) {
  if (dropOuts.length === 0) return null;
  return (
    <Panel title="What has changed since the draw">
      <Table
        caption="What has changed since the draw"
        captionHidden
        columns={[
          { heading: 'When', names: true, cell: ({ at }) => formatMoment(at) },
          { heading: 'What happened', cell: changeSentence },
        ]}
        rows={dropOuts.toReversed()}
        keyOf={({ at, member }) => `${at}${member?.id ?? ''}`}
      />
      <p>
        The draw fixed this order, and the public record shows each change without names. A no, a
        silence or a drop-out never counts against anyone.
      </p>
    </Panel>
  );
}
