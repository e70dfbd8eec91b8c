import { Radios } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { MemberKind } from '../../generated/graphql.ts';
import { kindChoices } from '../record-words.ts';
import { StepFrame } from '../step-frame.tsx';
import type { StepProps } from '../use-step.ts';

/** Whether they have been there themselves, or know it as family, carer or peer supporter (R26). */
export function KindPage(props: StepProps) {
  const { own, record } = props;
  const [kind, setKind] = useState<MemberKind>(record.details.kind);
  return (
    <StepFrame {...props} parts={() => ({ kind })}>
      {() => (
        <Radios
          name="kind"
          legend={own ? 'Which fits you best?' : 'Which fits them best?'}
          hint={
            own
              ? 'All are welcome. We count them apart, so that each panel has someone who has been there.'
              : 'All are welcome. They are counted apart, so that family and carers never stand in for people with lived experience.'
          }
          value={kind}
          choices={kindChoices(own)}
          onChange={(value) => setKind(value as MemberKind)}
        />
      )}
    </StepFrame>
  );
}
