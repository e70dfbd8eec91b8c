import type { Problem } from '@freshfaces/web-kit/client';
import {
  Actions,
  Button,
  Checkboxes,
  ErrorSummary,
  type FieldProblem,
  TextInput,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';

const WORD = 'ERASE';

interface EraseFormProps {
  own: boolean;
  busy: boolean;
  problem: Problem | null;
  onErase: (confirm: string) => Promise<void>;
}

/** The word to type; a lead also says that the member asked. */
export function EraseForm({ own, busy, problem, onErase }: EraseFormProps) {
  const [word, setWord] = useState('');
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [found, setFound] = useState<FieldProblem[]>([]);
  const problems = found.length > 0 || !problem ? found : [{ message: problem.sentence }];
  const errorOn = (field: string) => found.find((one) => one.field === field)?.message;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const wrong = [
      ...(own || asked.length > 0
        ? []
        : [{ field: 'asked', message: 'Confirm that the member asked for this.' }]),
      ...(word.trim() === WORD ? [] : [{ field: 'confirm', message: `Type the word ${WORD}.` }]),
    ];
    setFound(wrong);
    if (wrong.length === 0) await onErase(WORD);
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary problems={problems} />
      {!own && (
        <Checkboxes
          name="asked"
          legend="Did they ask for it?"
          error={errorOn('asked')}
          choices={[{ value: 'yes', label: 'Yes, the member asked me to erase them' }]}
          values={asked}
          onChange={setAsked}
        />
      )}
      <TextInput
        name="confirm"
        label={`To go on, type the word ${WORD}`}
        hint="In capital letters."
        width="short"
        autoComplete="off"
        value={word}
        error={errorOn('confirm')}
        onChange={(event) => setWord(event.target.value)}
      />
      <Actions>
        <Button type="submit" kind="warning" busy={busy}>
          {own ? 'Erase me for ever' : 'Erase them for ever'}
        </Button>
      </Actions>
    </form>
  );
}
