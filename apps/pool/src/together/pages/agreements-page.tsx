import { GoOn } from '../go-on.tsx';
import { StepTitle, WayBackToPages } from '../step-frame.tsx';
import type { StepProps } from '../use-step.ts';
import { OneAgreement } from './one-agreement.tsx';

/** What everyone who takes part is asked: five duties, and having understood the training pack (R165, R31). */
export function AgreementsPage(props: StepProps) {
  const { own, record, refetch } = props;
  return (
    <>
      <WayBackToPages {...props} />
      <StepTitle
        {...props}
        lead={
          own
            ? 'Read this in your own time. Ask if it is not clear.'
            : 'Read it out, and ask if it is clear.'
        }
      />
      {record.member.agreements?.map((one) => (
        <OneAgreement
          key={one.agreement}
          agreement={one}
          own={own}
          memberId={record.member.id}
          onSaid={refetch}
        />
      ))}
      <GoOn {...props} />
    </>
  );
}
