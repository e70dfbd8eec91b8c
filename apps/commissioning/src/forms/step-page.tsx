import {
  Actions,
  Button,
  ErrorSummary,
  type FieldProblem,
  PageTitle,
} from '@freshfaces/web-kit/ui';
import type { ReactNode } from 'react';
import { readForm } from './read-form.ts';

interface StepPageProps {
  caption: string;
  title: string;
  lead?: ReactNode;
  problems: readonly FieldProblem[];
  submitLabel?: string;
  busy?: boolean;
  onSubmit: (answers: Record<string, string>) => void;
  children: ReactNode;
}

/** One page of a form: what is wrong, the questions, one button. */
export function StepPage(props: StepPageProps) {
  const { caption, title, lead, problems, submitLabel = 'Continue', busy, onSubmit } = props;
  return (
    <>
      <ErrorSummary problems={[...problems]} />
      <PageTitle caption={caption} title={title} lead={lead} />
      <form noValidate onSubmit={(event) => onSubmit(readForm(event))}>
        {props.children}
        <Actions>
          <Button type="submit" {...(busy !== undefined && { busy })}>
            {submitLabel}
          </Button>
        </Actions>
      </form>
    </>
  );
}
