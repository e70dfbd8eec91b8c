import type { Problem } from '@freshfaces/web-kit/client';
import {
  Actions,
  Button,
  ErrorSummary,
  type FieldProblem,
  PageTitle,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import { AskAdministrator } from './ask-administrator.tsx';
import { formProblems, problemOn } from './form-problems.ts';
import { HandOver, mustHandOver } from './hand-over.tsx';
import { administratorsChoose } from './heirs.ts';
import type { Colleague, People } from './people-query.ts';

const NOBODY_CHOSEN: FieldProblem = { field: 'handOverTo', message: 'Choose who takes over.' };

interface GoingFormProps {
  title: string;
  caption: string;
  /** What goes and what stays. */
  lead: string;
  confirmLabel: string;
  leaving: Colleague;
  people: People;
  busy: boolean;
  problem: Problem | null;
  onConfirm: (handOverTo: string | null) => Promise<void>;
}

/** Someone goes: what that means, who takes over, and the button that does it. */
export function GoingForm(props: GoingFormProps) {
  const { title, caption, lead, confirmLabel, leaving, people, busy, problem, onConfirm } = props;
  const [handOverTo, setHandOverTo] = useState('');
  const [found, setFound] = useState<FieldProblem[]>([]);
  const missing = mustHandOver(leaving) && handOverTo === '';
  const problems = formProblems(found, problem);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setFound(missing ? [NOBODY_CHOSEN] : []);
    if (!missing) await onConfirm(handOverTo || null);
  }

  const head = <PageTitle title={title} caption={caption} lead={lead} />;
  if (administratorsChoose(leaving, people)) {
    return (
      <>
        {head}
        <AskAdministrator leaving={leaving} people={people} />
      </>
    );
  }
  return (
    <>
      <ErrorSummary problems={problems} />
      {head}
      <form noValidate onSubmit={(event) => void submit(event)}>
        <HandOver
          leaving={leaving}
          people={people}
          chosen={handOverTo}
          error={problemOn('handOverTo', problems)}
          onChange={setHandOverTo}
        />
        <Actions>
          <Button type="submit" kind="warning" busy={busy}>
            {confirmLabel}
          </Button>
        </Actions>
      </form>
    </>
  );
}
