import { Button, Fieldset, Select, TextInput } from '@freshfaces/web-kit/ui';
import type { PlannedStaffInput, StaffPart } from '../../generated/graphql.ts';

const MOST = 6;

const PARTS: Record<StaffPart, string> = {
  CHAIR: 'Has the chair',
  PANEL_MEMBER: 'Sits on the panel',
  SUPPORT_WORKER: 'Supports, without a say',
};

interface StaffSeatsProps {
  seats: readonly PlannedStaffInput[];
  error: string | undefined;
  onChange: (seats: PlannedStaffInput[]) => void;
}

/** The seats of staff as they are planned, each with what they are and what they do there (R62, R64). */
export function StaffSeats({ seats, error, onChange }: StaffSeatsProps) {
  const change = (place: number, part: Partial<PlannedStaffInput>) =>
    onChange(seats.map((seat, at) => (at === place ? { ...seat, ...part } : seat)));
  return (
    <Fieldset
      id="staffSeats"
      legend="Seats of staff"
      hint="What they are, not their names: you name them once the panel is drawn."
      error={error}
    >
      {seats.map(({ title, part }, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- a seat is its place in the list
        <div key={place}>
          <TextInput
            name={`staff-${place}`}
            label={`Seat ${place + 1}`}
            maxLength={60}
            value={title}
            onChange={(event) => change(place, { title: event.target.value })}
          />
          <Select
            name={`part-${place}`}
            label={`What seat ${place + 1} does`}
            value={part}
            onChange={(event) => change(place, { part: event.target.value as StaffPart })}
            options={Object.entries(PARTS).map(([value, label]) => ({ value, label }))}
          />
          <Button kind="quiet" onClick={() => onChange(seats.filter((_seat, at) => at !== place))}>
            Remove seat {place + 1}
          </Button>
        </div>
      ))}
      {seats.length < MOST && (
        <Button
          kind="secondary"
          onClick={() => onChange([...seats, { title: '', part: 'PANEL_MEMBER' }])}
        >
          Add a seat
        </Button>
      )}
    </Fieldset>
  );
}
