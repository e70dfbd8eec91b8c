import { formatDay, plural } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Panel, SummaryList, type SummaryRow, Tag } from '@freshfaces/web-kit/ui';
import type { Voice } from '../whose/voice.ts';
import { OWN_ROLE_WORDS, ROLE_WORDS, STATUS_WORDS } from '../words.ts';
import type { RecordMember } from './member-record-query.ts';

export interface MemberFactsProps {
  member: RecordMember;
  voice: Voice;
  /** Address of the record. */
  page: string;
}

/** Facts about a member; what the reader may not know is not there at all. */
export function MemberFacts({ member, voice, page }: MemberFactsProps) {
  const own = voice === 'own';
  const rows: SummaryRow[] = [
    ...(own && member.private ? [{ label: 'Name', value: member.private.name }] : []),
    { label: own ? 'Others see you as' : 'Known in the network as', value: member.pseudonym },
    { label: own ? 'You are with' : 'Home organisation', value: member.homeOrganisation.name },
    {
      label: 'Status',
      value: (
        <Tag tone={member.status === 'ACTIVE' ? 'good' : 'waiting'}>
          {STATUS_WORDS[member.status]}
        </Tag>
      ),
    },
    {
      label: own ? 'I can' : 'Trained for',
      value:
        member.trainedFor.map((role) => (own ? OWN_ROLE_WORDS : ROLE_WORDS)[role]).join(', ') ||
        'Nothing yet',
    },
    { label: 'Joined', value: formatDay(member.joinedOn) },
    ...privateRows(member),
  ];
  return (
    <Panel title={own ? 'About me' : 'About this member'}>
      <SummaryList rows={rows} />
      {member.private && member.viewerCanChange && (
        <p>
          <Link to={`${page}/correct`}>
            {own ? 'Put my details right' : 'Put their details right'}
          </Link>
        </p>
      )}
    </Panel>
  );
}

function privateRows({ private: details }: RecordMember): SummaryRow[] {
  if (!details) return [];
  const { email, phone, ownLimitPerYear, sharedPoolSince } = details;
  return [
    { label: 'E-mail', value: email ?? 'None' },
    { label: 'Phone', value: phone ?? 'None' },
    {
      label: 'Most turns a year',
      value: ownLimitPerYear == null ? 'No limit' : plural(ownLimitPerYear, 'turn'),
    },
    {
      label: 'In the shared pool',
      value: sharedPoolSince ? `Yes, since ${formatDay(sharedPoolSince)}` : 'No',
    },
  ];
}
