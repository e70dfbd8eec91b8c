import { SmallText, useTexts } from '../fields.tsx';
import { StepFrame } from '../step-frame.tsx';
import type { StepProps } from '../use-step.ts';

/** Travel, food and technology (R40, R124). */
export function DayPage(props: StepProps) {
  const { own, record } = props;
  const { travel, food, technology } = record.profile;
  const { texts, field } = useTexts({
    travel: travel ?? '',
    food: food ?? '',
    technology: technology ?? '',
  });
  return (
    <StepFrame {...props} parts={() => ({ day: texts })}>
      {(errorOn) => (
        <>
          <SmallText
            {...field('travel')}
            label={own ? 'How do you get there?' : 'How do they get there?'}
            hint="Such as: by bus, I have a pass. Or: please book a taxi."
            maxLength={300}
            error={errorOn('travel')}
          />
          <SmallText
            {...field('food')}
            label="Food and drink"
            hint="Such as: no meat, no nuts, tea with milk."
            maxLength={200}
            error={errorOn('food')}
          />
          <SmallText
            {...field('technology')}
            label={own ? 'Phones, computers and video calls' : 'Technology'}
            hint="Such as: a phone but no computer. Or: someone to help me join a video call."
            maxLength={300}
            error={errorOn('technology')}
          />
        </>
      )}
    </StepFrame>
  );
}
