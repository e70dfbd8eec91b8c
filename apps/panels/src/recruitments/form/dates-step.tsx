import { DateInput } from '@freshfaces/web-kit/ui';
import type { StepProps } from './step-props.ts';

/** When the interviews are. Only people free on all these days can be drawn. */
export function DatesStep({ draft, change, errorOf }: StepProps) {
  return (
    <>
      <p>Only people who are free on all of these days can be drawn.</p>
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
    </>
  );
}
