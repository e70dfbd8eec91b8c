import type { HeldRole, Viewer } from '@freshfaces/web-kit/area';
import { Button } from '@freshfaces/web-kit/ui';
import { ROLE_NAMES } from './role-names.ts';

interface AccountProps {
  viewer: Viewer;
  onSwitchRole: (role: HeldRole) => void;
  onSignOut: () => void;
}

/** Who is signed in and as what; the switch between roles only for those who hold several. */
export function Account({ viewer, onSwitchRole, onSignOut }: AccountProps) {
  return (
    <div className="ff-account">
      <p>
        <strong>{viewer.name}</strong>
        <br />
        {viewer.roles.length < 2 && describeRole(viewer.activeRole)}
      </p>
      {viewer.roles.length > 1 && <RoleSwitch viewer={viewer} onSwitchRole={onSwitchRole} />}
      <Button kind="quiet" onClick={onSignOut}>
        Sign out
      </Button>
    </div>
  );
}

function RoleSwitch({ viewer, onSwitchRole }: Pick<AccountProps, 'viewer' | 'onSwitchRole'>) {
  return (
    <label className="ff-role-switch">
      <span>Working as</span>
      <select
        value={describeRole(viewer.activeRole)}
        onChange={(event) => {
          const chosen = viewer.roles.find((role) => describeRole(role) === event.target.value);
          if (chosen) onSwitchRole(chosen);
        }}
      >
        {viewer.roles.map((role) => (
          <option key={describeRole(role)}>{describeRole(role)}</option>
        ))}
      </select>
    </label>
  );
}

function describeRole({ role, organisation }: HeldRole): string {
  return `${ROLE_NAMES[role]}, ${organisation.name}`;
}
