import type { Problem } from '@freshfaces/web-kit/client';
import {
  Actions,
  Button,
  ErrorSummary,
  type FieldProblem,
  PageTitle,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import { WayBack } from '../whose/way-back.tsx';
import { STEPS, stateOf } from './steps.ts';
import { type Parts, type StepProps, useStep } from './use-step.ts';

interface StepFrameProps extends StepProps {
  lead?: ReactNode;
  /** What is missing or wrong before anything is sent. */
  check?: () => FieldProblem[];
  /** What to write of the record. */
  parts?: () => Parts;
  /** Writes what is kept elsewhere, before going on; throws what was not taken. */
  save?: () => Promise<Problem | null>;
  /** @param errorOn what is wrong with the control of that name. */
  children: (errorOn: (field: string) => string | undefined) => ReactNode;
}

/** One page of the record: its title and place in the order, its form, and the ways on. */
export function StepFrame(props: StepFrameProps) {
  const { own, record, step, lead, check, parts, children } = props;
  const { write, goOn, skip, busy, problem, next } = useStep(props);
  const [found, setFound] = useState<FieldProblem[]>([]);
  const problems = found.length > 0 || !problem ? found : [fieldProblem(problem)];

  async function save(stop: boolean) {
    const missing = check?.() ?? [];
    setFound(missing);
    if (missing.length > 0) return;
    const refused = await props.save?.();
    if (refused) return setFound([fieldProblem(refused)]);
    if (parts && !(await write(parts()))) return;
    await goOn('Saved.', stop);
  }

  return (
    <>
      <WayBackToPages {...props} />
      <ErrorSummary problems={problems} />
      <StepTitle own={own} step={step} lead={lead} {...(!own && { name: record.member.shownAs })} />
      <form
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void save(false);
        }}
      >
        {children((field) => problems.find((one) => one.field === field)?.message)}
        <Actions>
          <Button type="submit" busy={busy}>
            {next ? 'Save and go on' : 'Save'}
          </Button>
          <Button kind="secondary" busy={busy} onClick={() => void save(true)}>
            Save and stop here
          </Button>
          {stateOf(step.step, record.states) !== 'DONE' && (
            <Button kind="quiet" busy={busy} onClick={() => void skip()}>
              Skip for now
            </Button>
          )}
        </Actions>
      </form>
    </>
  );
}

/** The way back to the record, through the list of its pages. */
export function WayBackToPages({ whose, own }: Pick<StepProps, 'whose' | 'own'>) {
  const list = { label: own ? 'All pages' : 'Filling it in', to: `${whose.page}/together` };
  return <WayBack whose={whose} through={[list]} />;
}

interface StepTitleProps extends Pick<StepFrameProps, 'own' | 'step' | 'lead'> {
  /** Whose page it is; not given where needs are shown, as a name is never beside one (R190). */
  name?: string;
}

/** The title of a page, and which of how many it is. */
export function StepTitle({ own, step, lead, name }: StepTitleProps) {
  const place = STEPS.findIndex((one) => one.step === step.step) + 1;
  const page = `${place} of ${STEPS.length}`;
  return (
    <PageTitle
      title={own ? step.own : step.other}
      caption={name ? `${name}: page ${page}` : `Page ${page}`}
      lead={lead}
    />
  );
}

function fieldProblem({ sentence, where }: Problem): FieldProblem {
  const field = where?.split('.').at(-1);
  return { message: sentence, ...(field && { field }) };
}
