import { Button, Table, VisuallyHidden } from '@freshfaces/web-kit/ui';
import { sayDates } from './said.ts';
import type { Busy } from './use-change-availability.ts';

export interface BusyListProps {
  busy: readonly Busy[];
  own: boolean;
  waiting: boolean;
  onRemove: (dates: Busy) => void;
}

/** Busy dates, each with a way to take it away. */
export function BusyList({ busy, own, waiting, onRemove }: BusyListProps) {
  if (busy.length === 0) {
    return <p>{own ? 'You have told us about no busy dates.' : 'No busy dates are recorded.'}</p>;
  }
  return (
    <Table
      caption="Busy dates"
      rows={busy}
      keyOf={({ id }) => id}
      columns={[
        { heading: 'Dates', cell: sayDates, names: true },
        { heading: 'Change', cell: removeCell(waiting, onRemove) },
      ]}
    />
  );
}

function removeCell(waiting: boolean, onRemove: BusyListProps['onRemove']) {
  return (dates: Busy) => (
    <Button kind="quiet" busy={waiting} onClick={() => onRemove(dates)}>
      Take away<VisuallyHidden> {sayDates(dates)}</VisuallyHidden>
    </Button>
  );
}
