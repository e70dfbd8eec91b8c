import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { Actions, Button, Checkboxes, ErrorState, Notice } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { RecordAttendanceInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import type { BookingRow } from './bookings-table.tsx';
import { BOOKING_WORDS } from './words.ts';

const RECORD_ATTENDANCE = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) { id bookings { id state turn } }
  }
`);

interface AttendanceFormProps {
  area: AreaProps;
  session: { id: string };
  bookings: readonly BookingRow[];
  onSaved: () => Promise<unknown>;
}

/** Who came and who did not: ticked is came. What they learnt counts from the day of the session. */
export function AttendanceForm({ area, session, bookings, onSaved }: AttendanceFormProps) {
  const [came, setCame] = useState<readonly string[]>(
    bookings.filter(({ state }) => state === 'ATTENDED').map(({ member }) => member.id),
  );
  const [saved, setSaved] = useState(false);
  const [mutate] = useMutation(RECORD_ATTENDANCE);
  const { send, busy, problem } = useSend<Omit<RecordAttendanceInput, 'idempotencyKey'>>(
    async (input) => mutate({ variables: { input } }),
  );

  async function submit(event: FormEvent) {
    event.preventDefault();
    setSaved(false);
    const expected = bookings.filter(
      ({ state, member }) => state !== 'WAITING' || came.includes(member.id),
    );
    const ids = expected.map(({ member }) => member.id);
    const attended = ids.filter((id) => came.includes(id));
    const missed = ids.filter((id) => !came.includes(id));
    if (!(await send({ sessionId: session.id, attended, missed }))) return;
    setSaved(true);
    area.announce('Saved: who came is written down.');
    await onSaved();
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      {saved && (
        <Notice tone="good" title="Who came is written down.">
          <p>What they learnt counts from the day of the session.</p>
        </Notice>
      )}
      <Checkboxes
        name="came"
        legend="Tick everyone who came"
        hint="You can put a mistake right later: tick again, and save."
        values={came}
        choices={bookings.map(({ member, state }) => ({
          value: member.id,
          label: member.shownAs,
          hint: state === 'BOOKED' ? undefined : BOOKING_WORDS[state],
        }))}
        onChange={setCame}
      />
      <Actions>
        <Button type="submit" busy={busy}>
          Save who came
        </Button>
      </Actions>
      {problem && <ErrorState {...problem} />}
    </form>
  );
}
