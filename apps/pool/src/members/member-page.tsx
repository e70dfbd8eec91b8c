import type { AreaProps } from '@freshfaces/web-kit/area';
import { useParams } from '@freshfaces/web-kit/router';
import { Breadcrumbs } from '@freshfaces/web-kit/ui';
import { MemberRecord } from './member-record.tsx';

/** One member's page; members who open their own read it as theirs. */
export function MemberPage({ area }: { area: AreaProps }) {
  const { id = '' } = useParams();
  const isOwn = area.viewer?.memberId === id;
  return (
    <>
      {!isOwn && (
        <Breadcrumbs
          trail={[
            { label: 'The pool', to: area.basePath },
            { label: 'Members', to: `${area.basePath}/members` },
          ]}
        />
      )}
      <MemberRecord area={area} id={id} voice={isOwn ? 'own' : 'other'} />
    </>
  );
}
