import type { AreaProps } from '@freshfaces/web-kit/area';
import { ButtonLink, PageTitle } from '@freshfaces/web-kit/ui';

/** Nothing is here, or nothing this reader may see. */
export function NotFoundPage({ basePath }: AreaProps) {
  return (
    <>
      <PageTitle
        title="We could not find that page"
        lead="The link may be wrong, or the contract may be one that your role does not show."
      />
      <ButtonLink to={basePath}>See your contracts</ButtonLink>
    </>
  );
}
