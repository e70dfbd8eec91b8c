import { Link } from '@freshfaces/web-kit/router';
import type { ReactNode } from 'react';

/** One answer of a form in steps, with the way back to its question. @param at the address of its step. */
export function answerRow(label: string, value: ReactNode, at: string) {
  return {
    label,
    value,
    action: (
      <Link to={at} aria-label={`Change: ${label}`}>
        Change
      </Link>
    ),
  };
}
