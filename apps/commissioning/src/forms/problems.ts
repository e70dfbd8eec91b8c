import type { Problem } from '@freshfaces/web-kit/client';
import type { FieldProblem } from '@freshfaces/web-kit/ui';

/** A field that must be filled in, and what to say when it is not. */
export type Needed = readonly (readonly [field: string, sentence: string])[];

/** What is missing from the answers, in the order asked. */
export function missingFrom(answers: Record<string, string>, needed: Needed): FieldProblem[] {
  return needed
    .filter(([field]) => !answers[field]?.trim())
    .map(([field, message]) => ({ field, message }));
}

/** The graph's answer as a line of the error summary, at the field it names (`terms.number` → `number`). */
export function fromGraph(problem: Problem | null): FieldProblem[] {
  if (!problem) return [];
  const field = problem.where?.split('.').at(-1);
  return [{ message: problem.sentence, ...(field && { field }) }];
}

/** The sentence to show at one field. */
export function errorAt(problems: readonly FieldProblem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}
