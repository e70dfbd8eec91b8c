import {
  Actions,
  Button,
  ErrorSummary,
  type FieldProblem,
  PageTitle,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import { AccountProblem } from './account-request.ts';

/** What was typed, by field name; a field that is not there reads as nothing. */
export type Answers = (field: string) => string;

export interface AccountFormProps {
  caption?: string;
  title: string;
  lead?: ReactNode;
  /** What can be said to be wrong before anything is sent. */
  check: (answers: Answers) => FieldProblem[];
  /** Throws AccountProblem when it was refused. */
  send: (answers: Answers) => Promise<void>;
  /** The field that a refusal is about, by its code. */
  fieldOf?: Record<string, string>;
  /** What else to say of a refusal, by its code: another way to go on. */
  help?: Record<string, ReactNode>;
  submitLabel: string;
  kind?: 'primary' | 'warning';
  children: (errorAt: (field: string) => string | undefined) => ReactNode;
}

interface Refusal {
  code: string;
  problems: FieldProblem[];
}

const NOTHING: Refusal = { code: '', problems: [] };

/** One page with one form: what is wrong, the title, the questions, one button. */
export function AccountForm(props: AccountFormProps) {
  const { check, send, fieldOf = {}, help = {}, submitLabel, kind = 'primary', children } = props;
  const [{ code, problems }, setRefusal] = useState(NOTHING);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const answers = readAnswers(event.currentTarget);
    const found = check(answers);
    setRefusal(NOTHING);
    if (found.length > 0) return setRefusal({ code: '', problems: found });
    setBusy(true);
    try {
      await send(answers);
    } catch (error) {
      if (!(error instanceof AccountProblem)) throw error;
      const field = fieldOf[error.code];
      setRefusal({
        code: error.code,
        problems: [{ message: error.message, ...(field && { field }) }],
      });
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <ErrorSummary problems={problems} />
      {help[code]}
      <PageTitle
        title={props.title}
        lead={props.lead}
        {...(props.caption && { caption: props.caption })}
      />
      <form noValidate onSubmit={(event) => void submit(event)}>
        {children((field) => problems.find((problem) => problem.field === field)?.message)}
        <Actions>
          <Button type="submit" kind={kind} busy={busy}>
            {submitLabel}
          </Button>
        </Actions>
      </form>
    </>
  );
}

/** Passwords exactly as typed, everything else without the spaces around it. */
function readAnswers(form: HTMLFormElement): Answers {
  const data = new FormData(form);
  return (field) => {
    const value = data.get(field);
    if (typeof value !== 'string') return '';
    return /password/iu.test(field) ? value : value.trim();
  };
}
