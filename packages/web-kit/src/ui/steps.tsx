import type { ReactNode } from 'react';

export interface Step {
  title: string;
  state: 'done' | 'current' | 'next';
  children?: ReactNode;
}

const WORDS = { done: 'Done', current: 'Now', next: 'Next' };

/** The steps of something done in order, such as the draw: what is done, what is now, what is next. */
export function Steps({ label, steps }: { label: string; steps: Step[] }) {
  return (
    <ol className="ff-steps" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.title}
          className={`ff-step ff-step-${step.state}`}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <h3>
            {step.title} <span className="ff-step-state">{WORDS[step.state]}</span>
          </h3>
          {step.children}
        </li>
      ))}
    </ol>
  );
}
