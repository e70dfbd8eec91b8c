import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState, useSend } from '@freshfaces/web-kit/client';
import { useNavigate, useParams } from '@freshfaces/web-kit/router';
import { Breadcrumbs, EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import type { OverrideSeatInput } from '../generated/graphql.ts';
import { ByHandForm } from './by-hand-form.tsx';
import { BY_HAND, OVERRIDE_SEAT } from './overrides-query.ts';

/** Changes a seat of a drawn panel by hand, with a public reason (R58). */
export function ByHandPage({ area }: { area: AreaProps }) {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(BY_HAND, {
    variables: { id },
    fetchPolicy: 'network-only',
    errorPolicy: 'all',
  });
  const [override] = useMutation(OVERRIDE_SEAT);
  const { send, busy, problem } = useSend<Omit<OverrideSeatInput, 'idempotencyKey'>>((input) =>
    override({ variables: { input } }),
  );
  const recruitment = data?.recruitment;
  const here = `${area.basePath}/${id}`;

  async function change(input: Omit<OverrideSeatInput, 'idempotencyKey'>) {
    if (!(await send(input))) return;
    area.announce('The seat is changed. The reason is in the public log.');
    void navigate(here);
  }

  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'Recruitments', to: area.basePath },
          { label: recruitment?.post ?? 'Recruitment', to: here },
        ]}
      />
      <PageTitle
        title="Change a seat by hand"
        lead="The draw chose this panel so that nobody had to. Change it only for a reason that you can show to everyone."
      />
      {!data && <QueryState error={error} retry={refetch} />}
      {data && !recruitment?.viewerCanOverride && (
        <EmptyState title="No seat can be changed here now, or not by you." />
      )}
      {recruitment?.viewerCanOverride && (
        <ByHandForm
          recruitmentId={id}
          seats={(recruitment.draw?.panel ?? []).flatMap(({ member }) => member ?? [])}
          others={recruitment.membersToName}
          busy={busy}
          problem={problem}
          onChange={(input) => void change(input)}
        />
      )}
    </>
  );
}
