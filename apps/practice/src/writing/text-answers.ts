import type { FieldProblem } from '@freshfaces/web-kit/ui';
import type { Barrier, PracticeStage, PracticeTextInput } from '../generated/graphql.ts';
import { BARRIERS, STAGES } from '../words.ts';
import type { Draft } from './draft.ts';

/** What must be put right before an entry can be saved: both halves, or why one is empty (R146). */
export function textProblems(draft: Draft): FieldProblem[] {
  const { title, stage = '', context, worked, didNotWork, nothingYet } = draft;
  const problems: FieldProblem[] = [];
  const need = (wrong: boolean, field: string, message: string) => {
    if (wrong) problems.push({ field, message });
  };
  need(!title, 'title', 'Give it a title.');
  need(!(stage in STAGES), 'stage', 'Choose the stage.');
  need(!context, 'context', 'Say where and with whom you tried this.');
  if (!worked && !didNotWork) {
    need(true, 'worked', 'Say what worked, what did not, or both.');
  } else if (!nothingYet) {
    need(!worked, 'worked', 'Say what worked, too. If nothing did yet, say why below.');
    need(
      !didNotWork,
      'didNotWork',
      'Say what did not work, too. If nothing went wrong yet, say how you know, below.',
    );
  }
  return problems;
}

/** One half is written and the other is not, so the reason is asked for. */
export function wantsReason({ worked, didNotWork }: Draft): boolean {
  return Boolean(worked) !== Boolean(didNotWork);
}

/** A draft without problems, as the graph takes it. */
export function textInput(draft: Draft): PracticeTextInput {
  const {
    title = '',
    stage,
    context = '',
    worked = '',
    didNotWork = '',
    nothingYet,
    barrier = '',
  } = draft;
  return {
    title,
    stage: stage as PracticeStage,
    context,
    worked,
    didNotWork,
    nothingYet: nothingYet || null,
    barrier: barrier in BARRIERS ? (barrier as Barrier) : null,
  };
}
