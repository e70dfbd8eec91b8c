import type { AreaProps } from '@freshfaces/web-kit/area';
import { ButtonLink, PageTitle } from '@freshfaces/web-kit/ui';

/** Nothing is here, or nothing this reader may see. */
export function NotFoundPage({ basePath }: AreaProps) {
  return (
    <>
      <PageTitle
        title="We could not find that page"
        lead="The link may be wrong, or its author may have withdrawn the entry."
      />
      <ButtonLink to={basePath}>See what others tried</ButtonLink>
    </>
  );
}
