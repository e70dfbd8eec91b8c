import { Link } from '@freshfaces/web-kit/router';

export interface Crumb {
  label: string;
  to: string;
}

/** The way back up: the pages above this one, not this one itself. */
export function Breadcrumbs({ trail }: { trail: Crumb[] }) {
  return (
    <nav className="ff-breadcrumbs" aria-label="You are in">
      <ol>
        {trail.map(({ label, to }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
