import { useState } from 'react';
import { Button } from './button.tsx';
import { saveText } from './save-text.ts';

export interface CsvButtonProps {
  /** What the file holds: "Save the evidence". */
  label: string;
  /** Asks the graph for the file; what it throws is given to `onError`. */
  load: () => Promise<{ name: string; text: string }>;
  onError: (error: unknown) => void;
}

/** Fetches a CSV file when it is asked for, and saves it. */
export function CsvButton({ label, load, onError }: CsvButtonProps) {
  const [busy, setBusy] = useState(false);
  async function save() {
    setBusy(true);
    try {
      saveText(await load(), 'text/csv');
    } catch (error) {
      onError(error);
    } finally {
      setBusy(false);
    }
  }
  return (
    <Button kind="secondary" busy={busy} onClick={() => void save()}>
      {label} (CSV)
    </Button>
  );
}
