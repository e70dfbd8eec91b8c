import { SmallText, useTexts } from '../fields.tsx';
import { StepFrame } from '../step-frame.tsx';
import type { StepProps } from '../use-step.ts';

/** What helps on the day, and breaks: the heart of “Working with me” (R40). */
export function HelpsPage(props: StepProps) {
  const { own, record } = props;
  const { texts, field } = useTexts({
    whatHelps: record.profile.whatHelps ?? '',
    breaks: record.profile.breaks ?? '',
  });
  return (
    <StepFrame
      {...props}
      lead={
        own
          ? 'Tell us what makes a day go well. You do not have to say why.'
          : 'What makes a day go well, in their own words. No reasons, and nothing about health or the past.'
      }
      parts={() => ({ helps: texts })}
    >
      {(errorOn) => (
        <>
          <SmallText
            {...field('whatHelps')}
            label={own ? 'What helps you?' : 'What helps?'}
            hint="Such as: a quiet room, meeting people first, knowing the questions the day before."
            maxLength={500}
            error={errorOn('whatHelps')}
          />
          <SmallText
            {...field('breaks')}
            label="Breaks"
            hint="Such as: ten minutes each hour, or a place to smoke."
            maxLength={200}
            error={errorOn('breaks')}
          />
        </>
      )}
    </StepFrame>
  );
}
