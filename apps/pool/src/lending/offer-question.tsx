import { Checkboxes, Radios, TextArea, TextInput } from '@freshfaces/web-kit/ui';
import type { TrainingRole, TravelPayer } from '../generated/graphql.ts';
import { ROLE_WORDS } from '../words.ts';
import type { OfferStep } from './offer-steps.ts';
import type { Terms } from './offer-terms.ts';
import { TRAVEL_WORDS } from './words.ts';

interface OfferQuestionProps {
  step: OfferStep;
  terms: Terms;
  onChange: (change: Partial<Terms>) => void;
}

const ROLES = Object.entries(ROLE_WORDS) as [TrainingRole, string][];
const PAYERS = Object.entries(TRAVEL_WORDS) as [TravelPayer, string][];

/** The fields of one page. */
export function OfferQuestion({ step, terms, onChange }: OfferQuestionProps) {
  if (step === 'whom') {
    return (
      <Checkboxes
        name="roles"
        legend="Members who are trained for"
        values={terms.roles}
        choices={ROLES.map(([value, label]) => ({ value, label }))}
        onChange={(values) =>
          onChange({ roles: ROLES.flatMap(([role]) => (values.includes(role) ? role : [])) })
        }
      />
    );
  }
  if (step === 'how-often') {
    return (
      <>
        <TextInput
          {...numberField('mostLentAMonth', terms.mostLentAMonth, onChange)}
          label="Most members lent in a month"
        />
        <TextInput
          {...numberField('noticeDays', terms.noticeDays, onChange)}
          label="Days of notice"
          hint="Between asking and the first day."
        />
      </>
    );
  }
  if (step === 'travel') {
    return (
      <Radios
        name="travelPaidBy"
        legend="Travel is paid by"
        value={terms.travelPaidBy}
        choices={PAYERS.map(([value, label]) => ({ value, label }))}
        onChange={(value) => onChange({ travelPaidBy: value as TravelPayer })}
      />
    );
  }
  if (step === 'coordinator') {
    return (
      <TextInput
        {...numberField('coordinatorHoursAMonth', terms.coordinatorHoursAMonth, onChange)}
        label="Most hours in a month"
        hint="0 for none."
      />
    );
  }
  return (
    <TextArea
      name="note"
      label="Note"
      hint="Such as “please send papers a week before”. Every organisation of the network can read it. Write nothing about a person."
      rows={3}
      maxLength={500}
      value={terms.note}
      onChange={(event) => onChange({ note: event.target.value })}
    />
  );
}

function numberField(
  name: 'mostLentAMonth' | 'noticeDays' | 'coordinatorHoursAMonth',
  value: number,
  onChange: OfferQuestionProps['onChange'],
) {
  return {
    name,
    type: 'number',
    inputMode: 'numeric',
    min: 0,
    width: 'short',
    value: String(value),
    onChange: (event: { target: { value: string } }) =>
      onChange({ [name]: Math.max(0, Math.round(Number(event.target.value) || 0)) }),
  } as const;
}
