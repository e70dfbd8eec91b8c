import type { PageProps } from '../signed-in-area.ts';
import { InviteForm } from './invite-form.tsx';
import { OrganisationLoader } from './organisation-loader.tsx';

/** Asks someone to join an organisation. */
export function InvitePage({ area }: PageProps) {
  return (
    <OrganisationLoader area={area} title="Invite someone">
      {(loaded) => <InviteForm area={area} {...loaded} />}
    </OrganisationLoader>
  );
}
