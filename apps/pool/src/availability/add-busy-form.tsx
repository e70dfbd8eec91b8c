import { Button, DateInput, Fieldset } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { Busy } from './use-change-availability.ts';

export interface AddBusyFormProps {
  waiting: boolean;
  /** Answers whether the dates were saved. */
  onAdd: (dates: Omit<Busy, 'id'>) => Promise<boolean>;
}

/** Marks days as busy: one day, or a first and a last. */
export function AddBusyForm({ waiting, onAdd }: AddBusyFormProps) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [tried, setTried] = useState(false);
  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!from || !(await onAdd({ from, to: to || from }))) return;
    setFrom('');
    setTo('');
    setTried(false);
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Fieldset id="add-busy" legend="Add busy dates">
        <DateInput
          name="busy-from"
          label="First day"
          value={from}
          error={tried && !from ? 'Choose the first busy day.' : undefined}
          onChange={(event) => setFrom(event.target.value)}
        />
        <DateInput
          name="busy-to"
          label="Last day"
          hint="Leave it empty for one day."
          value={to}
          min={from || undefined}
          onChange={(event) => setTo(event.target.value)}
        />
        <Button type="submit" kind="secondary" busy={waiting}>
          Mark as busy
        </Button>
      </Fieldset>
    </form>
  );
}
