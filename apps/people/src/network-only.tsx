import { Breadcrumbs, EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import type { ReactNode } from 'react';
import type { PageProps } from './signed-in-area.ts';
import { isCoordinator } from './viewer-roles.ts';

interface NetworkOnlyProps extends PageProps {
  title: string;
  lead: string;
  children: ReactNode;
}

/** A page about the whole network: its title, and its content for coordinators alone. */
export function NetworkOnly({ area, title, lead, children }: NetworkOnlyProps) {
  return (
    <>
      <Breadcrumbs trail={[{ label: 'People', to: area.basePath }]} />
      <PageTitle title={title} lead={lead} />
      {isCoordinator(area.viewer) ? (
        children
      ) : (
        <EmptyState title="This page is for network coordinators." />
      )}
    </>
  );
}
