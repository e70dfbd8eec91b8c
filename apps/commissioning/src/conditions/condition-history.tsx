import { formatDay } from '@freshfaces/web-kit/format';
import { Table } from '@freshfaces/web-kit/ui';
import type { Condition } from '../contracts/contract-loader.tsx';

/** Every version of a condition, where there is more than one. */
export function ConditionHistory({ condition }: { condition: Condition }) {
  if (condition.history.length < 2) return null;
  return (
    <Table
      caption="Every version of this condition"
      rows={condition.history}
      keyOf={({ edition }) => String(edition)}
      columns={[
        { heading: 'Version', cell: ({ edition }) => edition, names: true },
        { heading: 'Applies from', cell: ({ from }) => formatDay(from) },
        { heading: 'Number', cell: ({ number }) => number ?? '–', numeric: true },
        { heading: 'Share', cell: ({ targetPercent }) => `${targetPercent}%`, numeric: true },
        { heading: 'Saved', cell: ({ savedAt }) => formatDay(savedAt) },
      ]}
    />
  );
}
