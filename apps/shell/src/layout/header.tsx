import type { AreaEntry, HeldRole, Viewer } from '@freshfaces/web-kit/area';
import { Link, NavLink } from '@freshfaces/web-kit/router';
import { BrandMark, ButtonLink } from '@freshfaces/web-kit/ui';
import type { Account } from '../session/session.ts';
import { AccountMenu } from './account-menu.tsx';
import { areasFor } from './nav.ts';

export interface HeaderProps {
  viewer: Viewer | null;
  account: Account | null;
  areas: AreaEntry[];
  onSwitchRole: (role: HeldRole) => void;
  onSignOut: () => void;
}

/** Name of the product, the way to each area, and who is signed in. */
export function Header({ viewer, account, areas, onSwitchRole, onSignOut }: HeaderProps) {
  return (
    <header className="ff-header">
      <div className="ff-width">
        <div className="ff-header-row">
          <Link to="/" className="ff-brand">
            <BrandMark />
            Freshfaces
          </Link>
          {account ? (
            <AccountMenu
              name={account.name}
              viewer={viewer}
              onSwitchRole={onSwitchRole}
              onSignOut={onSignOut}
            />
          ) : (
            <ButtonLink to="/sign-in" kind="secondary">
              Sign in
            </ButtonLink>
          )}
        </div>
        {viewer && <Navigation areas={areasFor(viewer.activeRole.role, areas)} />}
      </div>
    </header>
  );
}

function Navigation({ areas }: { areas: AreaEntry[] }) {
  return (
    <nav className="ff-nav" aria-label="Main">
      <ul>
        <li>
          <NavLink to="/" end>
            Home
          </NavLink>
        </li>
        {areas.map((area) => (
          <li key={area.name}>
            <NavLink to={area.basePath}>{area.title}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
