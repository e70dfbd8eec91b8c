import { Button, TextArea } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';

export interface NoteFormProps {
  note: string;
  own: boolean;
  waiting: boolean;
  onSave: (note: string) => Promise<boolean>;
}

/** Anything about being free that dates can't say. */
export function NoteForm({ note, own, waiting, onSave }: NoteFormProps) {
  const [text, setText] = useState(note);
  async function submit(event: FormEvent) {
    event.preventDefault();
    await onSave(text.trim());
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <TextArea
        name="availability-note"
        label="Anything else about when"
        hint={
          own
            ? 'Such as “mornings are best”. Only you and your lead see it.'
            : 'Such as “mornings are best”. Only you and the member see it. Nothing about health or the past, please.'
        }
        rows={2}
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" kind="secondary" busy={waiting}>
        Save the note
      </Button>
    </form>
  );
}
