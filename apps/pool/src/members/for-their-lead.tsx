import { Link } from '@freshfaces/web-kit/router';
import { DownloadLink, Panel } from '@freshfaces/web-kit/ui';
import type { RecordMember } from './member-record-query.ts';

interface ForTheirLeadProps {
  member: RecordMember;
  page: string;
}

/** What a home organisation’s lead can do for a member who asks for it. */
export function ForTheirLead({ member, page }: ForTheirLeadProps) {
  if (!member.viewerCanAnswerConsents && !member.viewerCanErase) return null;
  return (
    <Panel title="Their choices and their data">
      <p>They see each time you open one of these.</p>
      <ul>
        {member.viewerCanAnswerConsents && (
          <>
            <li>
              <Link to={`${page}/training`}>Their training</Link>
            </li>
            <li>
              <Link to={`${page}/asks`}>What they were asked to take part in</Link>
            </li>
            <li>
              <Link to={`${page}/consents`}>What they agreed to</Link>
            </li>
            <li>
              <Link to={`${page}/needs`}>Needs they have experience of</Link>
            </li>
            <li>
              <Link to={`${page}/access`}>Their account and supporters</Link>
            </li>
          </>
        )}
        {member.viewerCanErase && (
          <>
            <li>
              <DownloadLink
                href={`/my-data.zip?member=${encodeURIComponent(member.id)}`}
                fileName="my-data.zip"
                label="Save their data, as they asked"
                format="ZIP file"
              />
            </li>
            <li>
              <Link to={`${page}/erase`}>Erase them, as they asked</Link>
            </li>
          </>
        )}
      </ul>
    </Panel>
  );
}
