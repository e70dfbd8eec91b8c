import { Link } from '@freshfaces/web-kit/router';
import type { ReactNode } from 'react';

export interface CardProps {
  title: string;
  /** Of the title's heading: 2 where the cards stand right below the page's title. */
  level?: 2 | 3;
  /** Makes the title, and so the whole card, a link. */
  to?: string;
  tag?: ReactNode;
  children?: ReactNode;
}

/** One thing of several: a task, a recruitment, an entry. Put cards in a `CardGrid`. */
export function Card({ title, level = 3, to, tag, children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <li className={to ? 'ff-card ff-card-link' : 'ff-card'}>
      <Heading>{to ? <Link to={to}>{title}</Link> : title}</Heading>
      {tag && <p className="ff-card-tag">{tag}</p>}
      {children}
    </li>
  );
}

/** Cards side by side, as many as fit. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <ul className="ff-card-grid">{children}</ul>;
}

export interface PanelProps {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of a page that stands by itself, with its own `h2`. */
export function Panel({ title, actions, children }: PanelProps) {
  return (
    <section className="ff-panel">
      <div className="ff-panel-head">
        <h2>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
