import { Checkboxes } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { AccessFormat, CommunicationSupport } from '../../generated/graphql.ts';
import { choicesOf, FORMAT_WORDS, SUPPORT_WORDS, USUAL_DAYS_AHEAD } from '../record-words.ts';
import { StepFrame } from '../step-frame.tsx';
import type { StepProps } from '../use-step.ts';
import { DaysAhead, type Wanted } from './days-ahead.tsx';

/** What papers should look like (R40), and help with communication that is booked ahead (R39). */
export function FormatsPage(props: StepProps) {
  const { own, record } = props;
  const [formats, setFormats] = useState<readonly string[]>(record.profile.formats);
  const [wanted, setWanted] = useState<readonly Wanted[]>(
    record.profile.communication.map(({ support, daysAhead, note }) => ({
      support,
      daysAhead: String(daysAhead),
      note: note ?? '',
    })),
  );

  function choose(supports: readonly string[]) {
    setWanted(
      (supports as CommunicationSupport[]).map(
        (support) =>
          wanted.find((one) => one.support === support) ?? {
            support,
            daysAhead: String(USUAL_DAYS_AHEAD[support]),
            note: '',
          },
      ),
    );
  }

  return (
    <StepFrame
      {...props}
      check={() =>
        wanted
          .filter(({ daysAhead }) => !/^\d{1,2}$/.test(daysAhead))
          .map(({ support }) => ({
            field: `days-${support}`,
            message: `Write how many days before: ${SUPPORT_WORDS[support].toLowerCase()}.`,
          }))
      }
      parts={() => ({
        formats: {
          formats: formats as AccessFormat[],
          communication: wanted.map(({ support, daysAhead, note }) => ({
            support,
            daysAhead: Number(daysAhead),
            note,
          })),
        },
      })}
    >
      {(errorOn) => (
        <>
          <Checkboxes
            name="formats"
            legend={own ? 'How do you like to get papers?' : 'How do they like to get papers?'}
            hint="Tick as many as you like, or none."
            choices={choicesOf(FORMAT_WORDS)}
            values={formats}
            onChange={setFormats}
          />
          <Checkboxes
            name="communication"
            legend={
              own ? 'What helps you to talk and listen?' : 'What is to be booked for talking?'
            }
            hint={own ? 'We book it before you come.' : 'Whoever hosts them books it in time.'}
            choices={choicesOf(SUPPORT_WORDS)}
            values={wanted.map(({ support }) => support)}
            onChange={choose}
          />
          {wanted.map((one) => (
            <DaysAhead
              key={one.support}
              wanted={one}
              error={errorOn(`days-${one.support}`)}
              onChange={(changed) =>
                setWanted(wanted.map((each) => (each.support === one.support ? changed : each)))
              }
            />
          ))}
        </>
      )}
    </StepFrame>
  );
}
