import { TextInput } from '@freshfaces/web-kit/ui';
import { SmallText, useTexts } from '../fields.tsx';
import { StepFrame } from '../step-frame.tsx';
import type { StepProps } from '../use-step.ts';

/** What they like to be called, and how they want to be introduced (R116). */
export function NamePage(props: StepProps) {
  const { own, record } = props;
  const { texts, field } = useTexts({
    calledBy: record.details.calledBy ?? '',
    introduction: record.profile.introduction ?? '',
  });
  return (
    <StepFrame {...props} parts={() => ({ name: texts })}>
      {(errorOn) => (
        <>
          <TextInput
            {...field('calledBy')}
            label={own ? 'What do you like to be called?' : 'What do they like to be called?'}
            hint={
              own
                ? 'Such as Sam. Leave it empty to use your name.'
                : 'Such as Sam. Leave it empty to use their name.'
            }
            error={errorOn('calledBy')}
            autoComplete="off"
          />
          <SmallText
            {...field('introduction')}
            label={
              own
                ? 'How should we introduce you to a panel?'
                : 'How do they want to be introduced to a panel?'
            }
            hint={
              own
                ? 'You choose. You do not have to say a word about your past. Only a group you say yes to sees this.'
                : 'Their choice. Nobody has to tell anything of their past. Shown only after a yes.'
            }
            maxLength={300}
            error={errorOn('introduction')}
          />
        </>
      )}
    </StepFrame>
  );
}
