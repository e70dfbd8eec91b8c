import type { Problem } from '@freshfaces/web-kit/client';
import {
  Actions,
  Button,
  ErrorSummary,
  type FieldProblem,
  PageTitle,
} from '@freshfaces/web-kit/ui';
import { type ReactNode, useState } from 'react';
import { type Draft, forgetDraft, keepDraft, readDraft } from './draft.ts';
import { EntryFields } from './entry-fields.tsx';
import { textProblems } from './text-answers.ts';

interface EntryFormProps {
  caption: string;
  title: string;
  lead: ReactNode;
  /** Names the draft in this browser tab. */
  draftName: string;
  saved: Draft;
  submitLabel: string;
  busy: boolean;
  problem: Problem | null;
  /** True when it was taken; the draft is then forgotten. */
  onSave: (draft: Draft) => Promise<boolean>;
}

/** The whole entry on one page. What is typed is kept in this tab until it is saved. */
export function EntryForm(props: EntryFormProps) {
  const { draftName, saved, busy, problem } = props;
  const [draft, setDraft] = useState<Draft>(() => readDraft(draftName) ?? saved);
  const [wrong, setWrong] = useState<FieldProblem[]>([]);
  const problems = wrong.length > 0 ? wrong : fromGraph(problem);

  function change(field: string, value: string) {
    const next = { ...draft, [field]: value };
    setDraft(next);
    keepDraft(draftName, next);
  }

  async function save() {
    const trimmed = Object.fromEntries(
      Object.entries(draft).map(([field, value]) => [field, value.trim()] as const),
    );
    const found = textProblems(trimmed);
    setWrong(found);
    if (found.length > 0) return;
    if (await props.onSave(trimmed)) forgetDraft(draftName);
  }

  return (
    <>
      <ErrorSummary problems={problems} />
      <PageTitle caption={props.caption} title={props.title} lead={props.lead} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <EntryFields draft={draft} problems={problems} onChange={change} />
        <Actions>
          <Button type="submit" busy={busy}>
            {props.submitLabel}
          </Button>
        </Actions>
      </form>
    </>
  );
}

function fromGraph(problem: Problem | null): FieldProblem[] {
  if (!problem) return [];
  const field = problem.where?.split('.').at(-1);
  return [{ message: problem.sentence, ...(field && { field }) }];
}
