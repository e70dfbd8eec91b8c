import { Radios, TextInput } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { CheckAnswer, ChecklistItem } from '../../generated/graphql.ts';
import { choicesOf, ITEM_HINTS, ITEM_WORDS } from '../record-words.ts';
import { StepFrame } from '../step-frame.tsx';
import type { StepProps } from '../use-step.ts';

interface Line {
  answer: CheckAnswer | '';
  note: string;
}

const ITEMS = choicesOf(ITEM_WORDS).map(({ value }) => value);

/** The guides' two checklists made one: each line yes, not needed, or left open, with a note (R70, R71). */
export function ChecklistPage(props: StepProps) {
  const [lines, setLines] = useState<Partial<Record<ChecklistItem, Line>>>(
    Object.fromEntries(
      props.record.profile.checklist.map(({ item, answer, note }) => [
        item,
        { answer, note: note ?? '' },
      ]),
    ),
  );
  const lineOf = (item: ChecklistItem): Line => lines[item] ?? { answer: '', note: '' };
  const change = (item: ChecklistItem, line: Line) => setLines({ ...lines, [item]: line });

  return (
    <StepFrame
      {...props}
      lead={props.own ? 'Leave out what you are not sure of.' : 'Leave open what is not clear yet.'}
      parts={() => ({
        checklist: ITEMS.flatMap((item) => {
          const { answer, note } = lineOf(item);
          return answer ? [{ item, answer, note }] : [];
        }),
      })}
    >
      {() =>
        ITEMS.map((item) => (
          <OneLine
            key={item}
            item={item}
            line={lineOf(item)}
            onChange={(line) => change(item, line)}
          />
        ))
      }
    </StepFrame>
  );
}

interface OneLineProps {
  item: ChecklistItem;
  line: Line;
  onChange: (line: Line) => void;
}

function OneLine({ item, line, onChange }: OneLineProps) {
  return (
    <div className="ff-inline-choices">
      <Radios
        name={item}
        legend={ITEM_WORDS[item]}
        hint={ITEM_HINTS[item]}
        value={line.answer}
        choices={[
          { value: 'YES', label: 'Yes' },
          { value: 'NO', label: 'Not needed' },
        ]}
        onChange={(answer) => onChange({ ...line, answer: answer as CheckAnswer })}
      />
      {line.answer === 'YES' && (
        <TextInput
          name={`note-${item}`}
          label={`${ITEM_WORDS[item]}: what to know`}
          maxLength={200}
          value={line.note}
          onChange={(event) => onChange({ ...line, note: event.target.value })}
        />
      )}
    </div>
  );
}
