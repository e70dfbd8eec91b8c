import type { ReactNode } from 'react';

type Tone = 'neutral' | 'good' | 'waiting' | 'warning' | 'accent';

export interface TagProps {
  /** Colour only underlines the word, which must say it all by itself. */
  tone?: Tone;
  children: ReactNode;
}

/** The state of a thing in a word or two: "Drawn", "Needs a reply". */
export function Tag({ tone = 'neutral', children }: TagProps) {
  return <strong className={`ff-tag ff-tag-${tone}`}>{children}</strong>;
}

/** A few short words side by side: roles, stages, needs that matter. */
export function PillList({ label, items }: { label: string; items: readonly string[] }) {
  return (
    <ul className="ff-pills" aria-label={label}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
