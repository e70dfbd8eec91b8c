import { useState } from 'react';
import { Button } from './button.tsx';

export interface CopyButtonProps {
  text: string;
  /** What is copied: "Copy the record's address". */
  label: string;
}

/** Copies a text, and says that it did. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const [outcome, setOutcome] = useState('');
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('Copied');
    } catch {
      setOutcome('Your browser did not let us copy. Select the text and copy it yourself.');
    }
  }
  return (
    <span className="ff-copy">
      <Button kind="secondary" onClick={() => void copy()}>
        {label}
      </Button>
      <output>{outcome}</output>
    </span>
  );
}
