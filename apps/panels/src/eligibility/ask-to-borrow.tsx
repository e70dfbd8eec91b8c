import { Link } from '@freshfaces/web-kit/router';
import { Panel } from '@freshfaces/web-kit/ui';

interface AskToBorrowProps {
  organisations: readonly { id: string; name: string }[];
  /** What members would be lent for; the form then needs to ask less. */
  post: { recruitmentId?: string; interviewsFrom?: string; interviewsTo?: string };
}

/** Organisations that have not offered to lend, each with the form that asks them. */
export function AskToBorrow({ organisations, post }: AskToBorrowProps) {
  if (organisations.length === 0) return null;
  return (
    <Panel title="Ask to borrow">
      <p>
        These organisations have not offered to lend for these days. If they do, their members can
        be drawn too.
      </p>
      <ul>
        {organisations.map(({ id, name }) => (
          <li key={id}>
            <Link to={askAddress(id, post)}>Ask {name} to lend</Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The form that asks an organisation to lend, with what is known filled in. */
export function askAddress(
  lender: string,
  { recruitmentId, interviewsFrom, interviewsTo }: AskToBorrowProps['post'],
): string {
  const query = new URLSearchParams({
    lender,
    ...(recruitmentId && { recruitment: recruitmentId }),
    ...(interviewsFrom && { from: interviewsFrom }),
    ...(interviewsTo && { to: interviewsTo }),
  });
  return `/pool/lending/ask?${query}`;
}
