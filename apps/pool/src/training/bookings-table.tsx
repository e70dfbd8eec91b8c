import { plural } from '@freshfaces/web-kit/format';
import { Table } from '@freshfaces/web-kit/ui';
import type { SessionShown } from './session-page.tsx';
import { BOOKING_WORDS } from './words.ts';

export type BookingRow = NonNullable<SessionShown['bookings']>[number];

/** Who has a place at a session, and who waits. */
export function BookingsTable({ bookings }: { bookings: readonly BookingRow[] }) {
  return (
    <Table
      caption={plural(bookings.length, 'person', 'people')}
      rows={bookings}
      keyOf={({ id }) => id}
      columns={[
        { heading: 'Member', names: true, cell: ({ member }) => member.shownAs },
        {
          heading: 'Place',
          cell: ({ state, turn }) =>
            turn == null ? BOOKING_WORDS[state] : `${BOOKING_WORDS[state]}, number ${turn}`,
        },
      ]}
    />
  );
}
