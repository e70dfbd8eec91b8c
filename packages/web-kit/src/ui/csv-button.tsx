import { useState } from 'react';
import { Button } from './button.tsx';

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
      const { name, text } = await load();
      saveText(name, text);
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

function saveText(name: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
