import { Link } from '@freshfaces/web-kit/router';
import { Panel } from '@freshfaces/web-kit/ui';
import type { NeedsMember } from './needs-query.ts';

interface ServicesUsedProps {
  member: NeedsMember;
  own: boolean;
  /** Address of the record. */
  page: string;
}

/** Services written down as used by this member; not there for who may not know. */
export function ServicesUsed({ member, own, page }: ServicesUsedProps) {
  const { teamsExperienced } = member;
  if (!teamsExperienced) return null;
  return (
    <Panel title={own ? 'Services I have used' : 'Services they have used'}>
      {teamsExperienced.length === 0 ? (
        <p>None written down.</p>
      ) : (
        <ul>
          {teamsExperienced.map(({ slug, name }) => (
            <li key={slug}>{name}</li>
          ))}
        </ul>
      )}
      {member.viewerCanRecordNeeds && (
        <p>
          <Link to={`${page}/together/services`}>
            {own ? 'Change my services' : 'Change their services'}
          </Link>
        </p>
      )}
    </Panel>
  );
}
