import { useMutation } from '@freshfaces/web-kit/apollo';
import { newKey, problemOf } from '@freshfaces/web-kit/client';
import { Radios, TextArea, TextInput } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { ContactRoute } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { useTexts } from '../fields.tsx';
import { StepFrame } from '../step-frame.tsx';
import type { StepProps } from '../use-step.ts';

const CONTACT_PART = graphql(`
  mutation WriteContact($input: CorrectMemberInput!) {
    correctMember(input: $input) { id private { email phone postalAddress route } }
  }
`);

/** E-mail, phone and post, and which of them they want: each is as good as the others (R168). */
export function ContactPage(props: StepProps) {
  const { own, record, whose } = props;
  const { email, phone, postalAddress } = record.details;
  const { texts, field } = useTexts({
    email: email ?? '',
    phone: phone ?? '',
    postalAddress: postalAddress ?? '',
  });
  const [route, setRoute] = useState<ContactRoute>(record.details.route);
  const [mutate] = useMutation(CONTACT_PART);

  async function save() {
    const input = { idempotencyKey: newKey(), memberId: whose.memberId, ...texts, route };
    return mutate({ variables: { input } }).then(() => null, problemOf);
  }

  return (
    <StepFrame {...props} save={save}>
      {(errorOn) => (
        <>
          <Radios
            name="route"
            legend={own ? 'How do you want to hear from us?' : 'How do they want to hear from us?'}
            hint={own ? 'Choose what is easy for you.' : 'Each works as well as the others.'}
            value={route}
            choices={[
              { value: 'EMAIL', label: 'By e-mail' },
              {
                value: 'POST',
                label: 'By post',
                hint: own ? 'We send you letters.' : 'You print and post their letters.',
              },
              {
                value: 'PHONE',
                label: 'By phone',
                hint: own ? 'Your lead rings you.' : 'You ring them.',
              },
            ]}
            onChange={(value) => setRoute(value as ContactRoute)}
          />
          <TextInput
            {...field('email')}
            type="email"
            label="E-mail"
            autoComplete={own ? 'email' : 'off'}
            error={errorOn('email')}
          />
          <TextInput
            {...field('phone')}
            type="tel"
            label="Phone"
            width="medium"
            autoComplete={own ? 'tel' : 'off'}
            error={errorOn('phone')}
          />
          <TextArea
            {...field('postalAddress')}
            label="Post address"
            hint="A line for each part, as on an envelope."
            rows={4}
            maxLength={300}
            autoComplete={own ? 'street-address' : 'off'}
            error={errorOn('postalAddress')}
          />
        </>
      )}
    </StepFrame>
  );
}
