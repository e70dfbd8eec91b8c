import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatDay, plural } from '@freshfaces/web-kit/format';
import { Notice, Panel } from '@freshfaces/web-kit/ui';
import { ChairChoice } from './chair-choice.tsx';
import { Checklist } from './checklist.tsx';
import { ConfirmPanel } from './confirm-panel.tsx';
import { READINESS } from './readiness-query.ts';
import { StaffForm } from './staff-form.tsx';
import { StaffList } from './staff-list.tsx';

interface PanelReadinessProps {
  area: AreaProps;
  recruitmentId: string;
}

/** Is this panel ready? What is missing and who can do it; the staff beside it; the recruiter's word. */
export function PanelReadiness({ area, recruitmentId }: PanelReadinessProps) {
  const { data, error, refetch } = useQuery(READINESS, {
    variables: { id: recruitmentId },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const readiness = data?.recruitment?.readiness;
  if (!readiness) return error ? <QueryState error={error} retry={refetch} /> : null;
  const { confirmedAt, checks, staff, staffToChoose } = readiness;
  return (
    <Panel title="Is everyone ready?">
      {confirmedAt && (
        <Notice tone="good" title={`Confirmed on ${formatDay(confirmedAt.slice(0, 10))}`}>
          <p>If anyone on the panel changes, you confirm it again.</p>
        </Notice>
      )}
      <Checklist checks={checks} />
      <StaffList staff={staff} />
      <p>{votesInWords(readiness.votes)}</p>
      <ChairChoice
        recruitmentId={recruitmentId}
        planned={data?.recruitment?.panelModel.chair ?? 'STAFF'}
        chair={readiness.chair ?? null}
        trained={readiness.membersTrainedToChair}
        mayChoose={readiness.viewerCanChooseChair}
        announce={area.announce}
      />
      {readiness.viewerCanChooseStaff && (
        <StaffForm
          key={staff.map(({ personId, part }) => `${personId} ${part}`).join()}
          recruitmentId={recruitmentId}
          staff={staff}
          choices={staffToChoose}
          announce={area.announce}
        />
      )}
      {readiness.viewerCanConfirm && (
        <ConfirmPanel recruitmentId={recruitmentId} announce={area.announce} />
      )}
    </Panel>
  );
}

/** Whose scores count: never a support worker's (R64). */
function votesInWords({ members, staff }: { members: number; staff: number }): string {
  return `Votes on this panel: ${plural(members, 'member')}, ${staff} of staff.`;
}
