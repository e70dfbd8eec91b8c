import { useQuery } from '@freshfaces/web-kit/apollo';
import { QueryState } from '@freshfaces/web-kit/client';
import type { ComponentType } from 'react';
import { NeedsForm } from '../../needs/needs-form.tsx';
import { WhereAgreed } from '../../needs/needs-page.tsx';
import { NEEDS, type NeedsMember } from '../../needs/needs-query.ts';
import { ServicesForm } from '../../needs/services-form.tsx';
import { WhoReads } from '../../needs/who-reads.tsx';
import { GoOn } from '../go-on.tsx';
import { StepTitle, WayBackToPages } from '../step-frame.tsx';
import type { StepProps } from '../use-step.ts';

/** Services they have used (R25), which tell of needs: kept only while they agree. */
export function ServicesPage(props: StepProps) {
  return <ToldPage {...props} Form={ServicesForm} />;
}

/** What they have been through (R24): kept only while they agree. */
export function LivedThroughPage(props: StepProps) {
  return <ToldPage {...props} Form={NeedsForm} />;
}

interface ToldPageProps extends StepProps {
  Form: ComponentType<{
    area: StepProps['area'];
    member: NeedsMember;
    own: boolean;
    onSaved: () => Promise<unknown>;
  }>;
}

/** Never in the page’s cache, and never on one page with a name (R190). */
function ToldPage({ Form, ...props }: ToldPageProps) {
  const { own, whose } = props;
  const { data, error, refetch } = useQuery(NEEDS, {
    variables: { id: whose.memberId },
    fetchPolicy: 'no-cache',
  });
  const member = data?.member;
  const onSaved = async () => Promise.all([refetch(), props.refetch()]);
  return (
    <>
      <WayBackToPages {...props} />
      <StepTitle
        {...props}
        lead={
          own ? 'You do not have to tell us.' : 'Nobody has to tell. A member is drawn either way.'
        }
      />
      {!member && <QueryState error={error} retry={refetch} />}
      {member && (
        <WhereAgreed member={member} own={own} page={whose.page}>
          <WhoReads member={member} own={own} />
          <Form area={props.area} member={member} own={own} onSaved={onSaved} />
        </WhereAgreed>
      )}
      <GoOn {...props} />
    </>
  );
}
