import { Link } from '@freshfaces/web-kit/router';
import { Notice } from '@freshfaces/web-kit/ui';
import { useConsents } from '../consents/consents-query.ts';
import type { Whose } from '../whose/use-whose.ts';

/** A calm word to a member who has taken part since they last answered (R23). */
export function CheckAgain({ whose }: { whose: Whose }) {
  const { member } = useConsents(whose.memberId);
  if (!member?.consents?.some(({ askAgain }) => askAgain)) return null;
  return (
    <Notice title="Are your choices still right?">
      <p>
        We ask again after you take part. There is no rush.{' '}
        <Link to={`${whose.page}/consents`}>Check my choices</Link>
      </p>
    </Notice>
  );
}
