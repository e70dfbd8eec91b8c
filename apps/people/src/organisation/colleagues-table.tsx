import { formatMoment, plural } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { EmptyState, Table, Tag, VisuallyHidden } from '@freshfaces/web-kit/ui';
import { rolesInWords } from '../words.ts';
import type { Colleague, People } from './people-query.ts';

interface ColleaguesTableProps {
  people: People;
  /** Address of the organisation's pages. */
  home: string;
  name: string;
}

/** Everyone who works at one organisation. */
export function ColleaguesTable({ people, home, name }: ColleaguesTableProps) {
  const { viewerCanChangeRoles, viewerCanRemove } = people;
  if (people.people.length === 0) {
    return (
      <EmptyState title={`Nobody works at ${name} yet.`}>
        <p>Invite its first administrator: they can then invite the others.</p>
      </EmptyState>
    );
  }
  return (
    <Table
      caption={`${plural(people.people.length, 'person', 'people')} at ${name}`}
      rows={people.people}
      keyOf={({ personId }) => personId}
      columns={[
        { heading: 'Name', names: true, cell: nameCell },
        { heading: 'E-mail', cell: ({ email }) => email },
        { heading: 'Roles', cell: ({ roles }) => rolesInWords(roles) },
        { heading: 'Second factor', cell: secondFactorCell },
        { heading: 'Last signed in', cell: lastSignedIn },
        ...(viewerCanChangeRoles || viewerCanRemove
          ? [{ heading: 'Change', cell: changeCell(people, home) }]
          : []),
      ]}
    />
  );
}

function nameCell({ name, isViewer }: Colleague): string {
  return isViewer ? `${name} (you)` : name;
}

function secondFactorCell({ twoFactor }: Colleague) {
  return <Tag tone={twoFactor ? 'good' : 'neutral'}>{twoFactor ? 'Yes' : 'No'}</Tag>;
}

function lastSignedIn({ lastSignedInAt }: Colleague): string {
  return lastSignedInAt ? formatMoment(lastSignedInAt) : 'Not yet';
}

function changeCell({ viewerCanChangeRoles, viewerCanRemove }: People, home: string) {
  return ({ personId, name, isViewer }: Colleague) => (
    <>
      {viewerCanChangeRoles && (
        <Link to={`${home}/people/${personId}/roles`}>
          Change roles<VisuallyHidden> of {name}</VisuallyHidden>
        </Link>
      )}
      {viewerCanChangeRoles && viewerCanRemove && !isViewer && <br />}
      {viewerCanRemove && !isViewer && (
        <Link to={`${home}/people/${personId}/remove`}>
          Remove<VisuallyHidden> {name}</VisuallyHidden>
        </Link>
      )}
    </>
  );
}
