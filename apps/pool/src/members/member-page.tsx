import type { AreaProps } from '@freshfaces/web-kit/area';
import { Navigate } from '@freshfaces/web-kit/router';
import { Breadcrumbs } from '@freshfaces/web-kit/ui';
import { SendLink } from '../messages/send-link.tsx';
import { HostingPanel } from '../profile/hosting-panel.tsx';
import { RecordPanel } from '../profile/record-panel.tsx';
import { useWhose } from '../whose/use-whose.ts';
import { ContactPanel } from './contact-panel.tsx';
import { ForTheirLead } from './for-their-lead.tsx';
import { MemberRecord } from './member-record.tsx';

/** One member’s page for staff; members who open their own are taken to “My record”. */
export function MemberPage({ area }: { area: AreaProps }) {
  const whose = useWhose(area);
  if (whose.voice === 'own') return <Navigate to={whose.page} replace />;
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'The pool', to: area.basePath },
          { label: 'Members', to: `${area.basePath}/members` },
        ]}
      />
      <MemberRecord area={area} whose={whose}>
        {(member) => (
          <>
            {!member.private && <ContactPanel memberId={member.id} />}
            {!member.private && <HostingPanel memberId={member.id} />}
            <RecordPanel memberId={member.id} page={whose.page} own={false} />
            <SendLink memberId={member.id} announce={area.announce} />
            <ForTheirLead member={member} page={whose.page} />
          </>
        )}
      </MemberRecord>
    </>
  );
}
