import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import { Notice, Panel } from '@freshfaces/web-kit/ui';
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
