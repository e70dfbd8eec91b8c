import { DateInput, TextInput } from '@freshfaces/web-kit/ui';
import type { StepProps } from './step-props.ts';

/** When the interviews are, and on how many of those days members are needed (R60). */
export function DatesStep({ draft, change, errorOf }: StepProps) {
  return (
    <>
      <p>
        The days themselves are agreed with whoever is drawn. The more days there are to choose
        from, the more people can come.
      </p>
      <DateInput
        name="interviewsFrom"
        label="First day of the interviews"
        value={draft.interviewsFrom}
        error={errorOf('interviewsFrom')}
        onChange={(event) => change({ interviewsFrom: event.target.value })}
      />
      <DateInput
        name="interviewsTo"
        label="Last day of the interviews"
        value={draft.interviewsTo}
        error={errorOf('interviewsTo')}
        onChange={(event) => change({ interviewsTo: event.target.value })}
      />
      <TextInput
        name="interviewDays"
        label="On how many of these days are members needed?"
        hint="Leave empty for all of them. Only people who are free on that many days can be drawn."
        inputMode="numeric"
        width="short"
        value={draft.interviewDays}
        error={errorOf('interviewDays')}
        onChange={(event) => change({ interviewDays: event.target.value })}
      />
    </>
  );
}
