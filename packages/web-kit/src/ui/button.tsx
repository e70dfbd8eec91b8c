import { Link } from '@freshfaces/web-kit/router';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { classNames } from './class-names.ts';

type Kind = 'primary' | 'secondary' | 'warning' | 'quiet';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: Kind;
  /** While true the button keeps its place and focus, ignores clicks and says it is working. */
  busy?: boolean;
}

/** Does something. Words on it are a verb: "Draw the panel". */
export function Button({
  kind = 'primary',
  busy = false,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames('ff-button', `ff-button-${kind}`)}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {children}
      {busy && <span className="ff-button-busy"> – working…</span>}
    </button>
  );
}

export interface ButtonLinkProps {
  to: string;
  kind?: Kind;
  children: ReactNode;
}

/** Goes somewhere, but is the page's main thing to do, so it looks like a button. */
export function ButtonLink({ to, kind = 'primary', children }: ButtonLinkProps) {
  return (
    <Link to={to} className={classNames('ff-button', `ff-button-${kind}`)}>
      {children}
    </Link>
  );
}
