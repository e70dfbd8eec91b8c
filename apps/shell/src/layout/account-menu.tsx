import type { HeldRole, Viewer } from '@freshfaces/web-kit/area';
import { Link } from '@freshfaces/web-kit/router';
import { Button } from '@freshfaces/web-kit/ui';
import { ROLE_NAMES } from './role-names.ts';

interface AccountMenuProps {
  name: string;
  /** Null for an account that holds no role. */
  viewer: Viewer | null;
  onSwitchRole: (role: HeldRole) => void;
  onSignOut: () => void;
}

/** Who is signed in and as what; the switch between roles only for those who hold several. */
export function AccountMenu({ name, viewer, onSwitchRole, onSignOut }: AccountMenuProps) {
  return (
    <div className="ff-account">
      <p>
        <strong>{name}</strong>
        <br />
        {viewer?.roles.length === 1 && describeRole(viewer.activeRole)}
      </p>
      {viewer && viewer.roles.length > 1 && (
        <RoleSwitch viewer={viewer} onSwitchRole={onSwitchRole} />
      )}
      <Link to="/people/account">My account</Link>
      <Button kind="quiet" onClick={onSignOut}>
        Sign out
      </Button>
    </div>
  );
}

interface RoleSwitchProps {
  viewer: Viewer;
  onSwitchRole: (role: HeldRole) => void;
}

function RoleSwitch({ viewer, onSwitchRole }: RoleSwitchProps) {
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
