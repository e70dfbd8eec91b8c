import { Link } from '@freshfaces/web-kit/router';

export interface PaginationProps {
  /** What is paged: "Pages of members". */
  label: string;
  previous?: string | undefined;
  next?: string | undefined;
  /** Where the reader is: "1 to 20 of 160". */
  position?: string;
}

/** Links to the pages before and after. */
export function Pagination({ label, previous, next, position }: PaginationProps) {
  if (!previous && !next && !position) return null;
  return (
    <nav className="ff-pagination" aria-label={label}>
      {previous && (
        <Link to={previous} rel="prev">
          ← Previous
        </Link>
      )}
      {position && <span>{position}</span>}
      {next && (
        <Link to={next} rel="next">
          Next →
        </Link>
      )}
    </nav>
  );
}
