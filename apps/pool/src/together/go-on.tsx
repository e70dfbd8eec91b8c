import { Actions, Button, ButtonLink } from '@freshfaces/web-kit/ui';
import { stateOf } from './steps.ts';
import { type StepProps, useStep } from './use-step.ts';

/** The ways on from a page whose parts are each saved by themselves. */
export function GoOn(props: StepProps) {
  const { goOn, skip, busy, list, next } = useStep(props);
  const isDone = stateOf(props.step.step, props.record.states) === 'DONE';
  return (
    <Actions>
      {next ? (
        <Button busy={busy} onClick={() => void goOn('')}>
          Go on
        </Button>
      ) : (
        <ButtonLink to={list}>See all pages</ButtonLink>
      )}
      {next && (
        <ButtonLink to={list} kind="secondary">
          Stop here
        </ButtonLink>
      )}
      {!isDone && (
        <Button kind="quiet" busy={busy} onClick={() => void skip()}>
          Skip for now
        </Button>
      )}
    </Actions>
  );
}
