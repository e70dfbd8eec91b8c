import { Notice, Radios } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { RewardChoice } from '../../generated/graphql.ts';
import { choicesOf, REWARD_WORDS } from '../record-words.ts';
import { StepFrame } from '../step-frame.tsx';
import type { StepProps } from '../use-step.ts';

/** How they want to be thanked, without pressure; nothing of benefits is asked or kept (R37, R121, R123). */
export function RewardPage(props: StepProps) {
  const { own, record } = props;
  const [reward, setReward] = useState<string>(record.profile.reward ?? '');
  return (
    <StepFrame
      {...props}
      lead={
        own
          ? 'We thank people for their time. You choose how. To take less, or none, is fine too.'
          : 'Their choice, and it can change each time. To take less, or nothing, is as good.'
      }
      check={() => (reward ? [] : [{ field: 'reward', message: 'Choose one, or skip this page.' }])}
      parts={() => ({ reward: reward as RewardChoice })}
    >
      {(errorOn) => (
        <>
          <Radios
            name="reward"
            legend={own ? 'What would you like?' : 'What would they like?'}
            value={reward}
            choices={choicesOf(REWARD_WORDS)}
            error={errorOn('reward')}
            onChange={setReward}
          />
          <Notice title={own ? 'Do you get benefits?' : 'If they may get benefits'}>
            <p>
              {own
                ? 'A reward can change what you get. Ask someone who knows before you choose. We do not ask if you get any, and we do not keep it.'
                : 'A reward can change what someone gets. Show them where to ask first. Please do not ask whether they get any, and write nothing of it down.'}
            </p>
            <p>Free help: Citizens Advice, phone 0800 144 8848.</p>
          </Notice>
          <p>
            {own
              ? 'We pay your travel and food on the day in any case.'
              : 'Their travel and food on the day are paid in any case.'}
          </p>
        </>
      )}
    </StepFrame>
  );
}
