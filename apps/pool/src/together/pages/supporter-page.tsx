import { Checkboxes, TextInput } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { useTexts } from '../fields.tsx';
import { StepFrame } from '../step-frame.tsx';
import type { StepProps } from '../use-step.ts';

/** A key worker, friend or carer who helps them, named with that person's own yes (R39). */
export function SupporterPage(props: StepProps) {
  const { own, record } = props;
  const { supporter } = record.profile;
  const { texts, field } = useTexts({
    name: supporter?.name ?? '',
    contact: supporter?.contact ?? '',
  });
  const [agreed, setAgreed] = useState<readonly string[]>(supporter ? ['yes'] : []);
  return (
    <StepFrame
      {...props}
      lead={
        own
          ? 'It can be a friend, a carer or a key worker. Leave it empty if there is no one.'
          : 'A key worker, carer or friend. Leave it empty where there is nobody.'
      }
      parts={() => ({ supporter: { ...texts, agreed: agreed.includes('yes') } })}
    >
      {(errorOn) => (
        <>
          <TextInput
            {...field('name')}
            label="Their name"
            autoComplete="off"
            error={errorOn('name')}
          />
          <TextInput
            {...field('contact')}
            label="How to reach them"
            hint="A phone number or an e-mail."
            autoComplete="off"
            error={errorOn('contact')}
          />
          <Checkboxes
            name="agreed"
            legend="Did you ask them?"
            choices={[{ value: 'yes', label: 'They know that we keep this, and said yes' }]}
            values={agreed}
            error={errorOn('agreed')}
            onChange={setAgreed}
          />
        </>
      )}
    </StepFrame>
  );
}
