import { Radios, TextArea } from '@freshfaces/web-kit/ui';
import type { RecordDropOutInput, WrittenDownBecause } from '../generated/graphql.ts';

/** Why someone can't come, as staff write it down. */
export type Why = Partial<Pick<RecordDropOutInput, 'because' | 'words'>>;

const CHOICES: readonly { value: WrittenDownBecause; label: string }[] = [
  { value: 'TOLD_US', label: 'They told us' },
  { value: 'NOT_REACHED', label: 'Nobody can reach them' },
  { value: 'OTHER', label: 'Something else' },
];

const SHORTEST = 10;

/** What is missing before it can be written down; undefined when nothing is. */
export function missingIn({ because, words }: Why): string | undefined {
  if (!because) return 'Choose why they can’t come.';
  const needsWords = because === 'OTHER' && (words ?? '').trim().length < SHORTEST;
  return needsWords ? 'Say in a few words what it is.' : undefined;
}

interface WhyWrittenProps {
  /** Tells apart the fields of several people on one page. */
  name: string;
  why: Why;
  error: string | undefined;
  onChange: (why: Why) => void;
}

/** From a short list, and in words for the rest; never anything about their health or life. */
export function WhyWritten({ name, why, error, onChange }: WhyWrittenProps) {
  return (
    <>
      <Radios
        name={`because-${name}`}
        legend="Why can’t they come?"
        choices={[...CHOICES]}
        value={why.because ?? ''}
        error={why.because ? undefined : error}
        onChange={(value) =>
          onChange({ ...why, because: CHOICES.find((each) => each.value === value)?.value })
        }
      />
      {why.because === 'OTHER' && (
        <TextArea
          name={`words-${name}`}
          label="What is it?"
          hint="They can read it, and so can coordinators and the commissioner. Nothing about anyone’s health or what they have been through."
          rows={2}
          maxLength={200}
          value={why.words ?? ''}
          error={error}
          onChange={(event) => onChange({ ...why, words: event.target.value })}
        />
      )}
    </>
  );
}
