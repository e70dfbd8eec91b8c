import type { ReactNode } from 'react';

export interface Step {
  title: string;
  /** `plain` for steps that are only told about, not being done. */
  state: 'done' | 'current' | 'next' | 'plain';
  children?: ReactNode;
}

const WORDS = { done: 'Done', current: 'Now', next: 'Next', plain: '' };

/** The steps of something done in order, such as the draw: what is done, what is now, what is next. */
export function Steps({ label, steps }: { label: string; steps: Step[] }) {
  return (
    <ol className="ff-steps" aria-label={label}>
      {steps.map(({ title, state, children }) => (
        <li
          key={title}
          className={`ff-step ff-step-${state}`}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <h3>
            {title} {WORDS[state] && <span className="ff-step-state">{WORDS[state]}</span>}
          </h3>
          {children}
        </li>
      ))}
    </ol>
  );
}
