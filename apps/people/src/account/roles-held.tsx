import { Link } from '@freshfaces/web-kit/router';
import { EmptyState, Panel, SummaryList } from '@freshfaces/web-kit/ui';
import type { PersonRole } from '../generated/graphql.ts';
import { rolesInWords } from '../words.ts';
import type { Me } from './account-query.ts';

interface RolesHeldProps {
  roles: Me['roles'];
  basePath: string;
}

/** The organisations someone works for, what they are there, and the way out of each. */
export function RolesHeld({ roles, basePath }: RolesHeldProps) {
  const organisations = byOrganisation(roles);
  return (
    <Panel title="Your roles">
      {organisations.length === 0 && (
        <EmptyState title="You have no role at any organisation.">
          <p>Ask an administrator for an invitation.</p>
        </EmptyState>
      )}
      <SummaryList
        rows={organisations.map(({ id, name, held }) => ({
          label: name,
          value: rolesInWords(held),
          action: id && !held.includes('MEMBER') && (
            <Link to={`${basePath}/organisations/${id}/leave`}>
              Leave<span className="ff-visually-hidden"> {name}</span>
            </Link>
          ),
        }))}
      />
    </Panel>
  );
}

function byOrganisation(roles: Me['roles']) {
  const found = new Map<string, { id: string; name: string; held: PersonRole[] }>();
  for (const { role, organisation } of roles) {
    const { id = '', name = 'An organisation we can’t name right now' } = organisation ?? {};
    const before = found.get(id) ?? { id, name, held: [] };
    found.set(id, { ...before, held: [...before.held, role] });
  }
  return [...found.values()];
}
