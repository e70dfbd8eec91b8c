import { useId } from 'react';

export interface ProgressBarProps {
  label: string;
  /** From 0 to 1; left out while nobody knows. */
  value?: number;
  /** What is happening now: "Working out every chance". */
  detail?: string;
}

/** How far a longer piece of work has got. */
export function ProgressBar({ label, value, detail }: ProgressBarProps) {
  const id = useId();
  return (
    <div className="ff-progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} max={1} value={value} />
      {detail && <output>{detail}</output>}
    </div>
  );
}
