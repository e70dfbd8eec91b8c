import { formatCount } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';

export interface RowsViewProps {
  onlyProblems: boolean;
  all: number;
  problems: number;
}

/** All rows, or only those with problems. */
export function RowsView({ onlyProblems, all, problems }: RowsViewProps) {
  if (problems === 0) return null;
  return (
    <nav aria-label="Which rows to show">
      <p>
        Show{' '}
        <Link to="?" aria-current={onlyProblems ? undefined : 'true'}>
          all {formatCount(all)} rows
        </Link>
        {' · '}
        <Link to="?show=problems" aria-current={onlyProblems ? 'true' : undefined}>
          only the {formatCount(problems)} to put right
        </Link>
      </p>
    </nav>
  );
}
