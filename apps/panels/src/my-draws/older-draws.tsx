import { Link, useSearchParams } from '@freshfaces/web-kit/router';

/** As many as are read at a sitting. */
export const DRAWS_A_PAGE = 10;

interface OlderDrawsProps {
  /** The list's own address. */
  here: string;
  /** Where the list goes on; nothing on its last page. */
  endCursor: string | null | undefined;
}

/** The ways through a list of draws that goes back in time. */
export function OlderDraws({ here, endCursor }: OlderDrawsProps) {
  const isFirst = !useSearchParams()[0].has('after');
  if (isFirst && !endCursor) return null;
  return (
    <nav className="ff-pagination" aria-label="Pages of your draws">
      {!isFirst && <Link to={here}>← Newest draws</Link>}
      {endCursor && (
        <Link to={`${here}?after=${encodeURIComponent(endCursor)}`}>Older draws →</Link>
      )}
    </nav>
  );
}
