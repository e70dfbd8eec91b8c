import { Link } from '@freshfaces/web-kit/router';
import { PageTitle } from '@freshfaces/web-kit/ui';

/** For an address that leads nowhere. */
export function NotFoundPage() {
  return (
    <>
      <PageTitle title="We could not find that page" />
      <p>
        Check the address for a slip. If you followed a link, it may be out of date.{' '}
        <Link to="/">Go to the home page</Link>.
      </p>
    </>
  );
}
