import { EmptyState, PageTitle } from '@freshfaces/web-kit/ui';

export function NoSuchPage() {
  return (
    <>
      <PageTitle title="We could not find that page" />
      <EmptyState title="Check the address, or start again at the front page of the pool." />
    </>
  );
}
