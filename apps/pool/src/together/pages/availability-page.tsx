import { useMutation } from '@freshfaces/web-kit/apollo';
import { newKey, problemOf } from '@freshfaces/web-kit/client';
import { TextInput } from '@freshfaces/web-kit/ui';
import { AvailabilityPanel } from '../../availability/availability-panel.tsx';
import { graphql } from '../../generated/index.ts';
import { useTexts } from '../fields.tsx';
import { StepFrame } from '../step-frame.tsx';
import type { StepProps } from '../use-step.ts';

const SET_OWN_LIMIT = graphql(`
  mutation SetOwnLimit($input: SetOwnLimitInput!) {
    setOwnLimit(input: $input) { id private { ownLimitPerYear } recordSteps { step state } }
  }
`);

/** How often at most, and when not (R42). */
export function AvailabilityPage(props: StepProps) {
  const { own, record, whose, area } = props;
  const { member, details } = record;
  const { texts, field } = useTexts({ turnsAYear: details.ownLimitPerYear?.toString() ?? '' });
  const [mutate] = useMutation(SET_OWN_LIMIT);

  async function save() {
    const turnsAYear = texts.turnsAYear.trim() === '' ? null : Number(texts.turnsAYear);
    const input = { idempotencyKey: newKey(), memberId: whose.memberId, turnsAYear };
    return mutate({ variables: { input } }).then(() => null, problemOf);
  }

  return (
    <>
      <StepFrame
        {...props}
        check={() =>
          /^(|\s*([1-9]|[1-4]\d|5[0-2])\s*)$/.test(texts.turnsAYear)
            ? []
            : [{ field: 'turnsAYear', message: 'Write a number from 1 to 52, or leave it empty.' }]
        }
        save={save}
      >
        {(errorOn) => (
          <TextInput
            {...field('turnsAYear')}
            label={own ? 'How many times a year at most?' : 'How many turns a year at most?'}
            hint="Leave it empty for no limit."
            inputMode="numeric"
            width="short"
            error={errorOn('turnsAYear')}
          />
        )}
      </StepFrame>
      <AvailabilityPanel
        member={{ id: member.id, status: member.status, ...details }}
        voice={whose.voice}
        announce={area.announce}
      />
    </>
  );
}
