import { Link } from '@freshfaces/web-kit/router';
import { Table, Tag } from '@freshfaces/web-kit/ui';
import type { MembersQuery } from '../generated/graphql.ts';
import { ROLE_WORDS, STATUS_WORDS } from '../words.ts';

type Row = MembersQuery['members']['nodes'][number];

export interface MembersTableProps {
  members: readonly Row[];
  caption: string;
}

/** Members, each with a link to their page. */
export function MembersTable({ members, caption }: MembersTableProps) {
  return (
    <Table
      caption={caption}
      columns={[
        { heading: 'Member', names: true, cell: nameCell },
        ...(members.some(isNamed) ? [{ heading: 'Known to others as', cell: pseudonym }] : []),
        { heading: 'Home organisation', cell: (row) => row.homeOrganisation.name },
        { heading: 'Trained for', cell: trainedFor },
        { heading: 'Status', cell: statusCell },
      ]}
      rows={members}
      keyOf={({ id }) => id}
    />
  );
}

function nameCell({ id, shownAs }: Row) {
  return <Link to={id}>{shownAs}</Link>;
}

function isNamed(row: Row): boolean {
  return row.shownAs !== row.pseudonym;
}

function pseudonym(row: Row): string {
  return row.pseudonym;
}

function trainedFor({ trainedFor: roles }: Row): string {
  return roles.map((role) => ROLE_WORDS[role]).join(', ') || 'Nothing yet';
}

function statusCell({ status }: Row) {
  return <Tag tone={status === 'ACTIVE' ? 'good' : 'waiting'}>{STATUS_WORDS[status]}</Tag>;
}
