import { formatMoment } from '@freshfaces/web-kit/format';
import { Panel } from '@freshfaces/web-kit/ui';
import type { DrawResultQuery } from '../generated/graphql.ts';
import { changeSentence } from './place-words.ts';

type DropOuts = NonNullable<NonNullable<DrawResultQuery['draw']>['dropOuts']>;

/** How the panel came to be as it is: every change since the draw, the latest first. */
export function PanelChanges({ dropOuts }: { dropOuts: DropOuts }) {
  if (dropOuts.length === 0) return null;
  return (
    <Panel title="What has changed since the draw">
      <ul>
        {dropOuts.toReversed().map((change) => (
          <li key={`${change.at}${change.member?.id ?? ''}`}>
            {formatMoment(change.at)}: {changeSentence(change)}
          </li>
        ))}
      </ul>
      <p>
        The draw fixed this order, and the public record shows each change without names. A no, a
        silence or a drop-out never counts against anyone.
      </p>
    </Panel>
  );
}
