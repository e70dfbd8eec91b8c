import { Radios } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { AboutMeReader } from '../../generated/graphql.ts';
import { SmallText, useTexts } from '../fields.tsx';
import { choicesOf, READER_WORDS } from '../record-words.ts';
import { StepFrame } from '../step-frame.tsx';
import type { StepProps } from '../use-step.ts';

const OWN_READERS: Readonly<Record<AboutMeReader, string>> = {
  ONLY_MY_LEAD: 'Only my lead',
  WHERE_I_SAID_YES: 'Also groups I said yes to',
  EVERYONE: 'All staff of the network',
};

/** A few words about themselves, and who reads them (R41). */
export function AboutMePage(props: StepProps) {
  const { own, record } = props;
  const { texts, field } = useTexts({ text: record.profile.aboutMe ?? '' });
  const [reader, setReader] = useState<AboutMeReader>(record.profile.aboutMeReader);
  return (
    <StepFrame
      {...props}
      lead={
        own
          ? 'Only if you like. What you enjoy, what you are good at, what makes you laugh.'
          : 'Only if they like, in their own words: what they enjoy and are good at.'
      }
      parts={() => ({ aboutMe: { ...texts, reader } })}
    >
      {(errorOn) => (
        <>
          <SmallText
            {...field('text')}
            label={own ? 'A few words about me' : 'A few words about them'}
            hint="Please no names of other people."
            maxLength={600}
            error={errorOn('text')}
          />
          <Radios
            name="reader"
            legend="Who may read it?"
            value={reader}
            choices={choicesOf(own ? OWN_READERS : READER_WORDS)}
            onChange={(value) => setReader(value as AboutMeReader)}
          />
        </>
      )}
    </StepFrame>
  );
}
