import type { Problem } from '@freshfaces/web-kit/client';
import type { FieldProblem } from '@freshfaces/web-kit/ui';

/** What the page found wrong, else what the graph said of the same form. */
export function formProblems(
  found: readonly FieldProblem[],
  problem: Problem | null,
): FieldProblem[] {
  if (found.length > 0 || !problem) return [...found];
  const field = problem.where?.split('.').at(-1);
  return [{ message: problem.sentence, ...(field && { field }) }];
}

/** The sentence about one field. */
export function problemOn(field: string, problems: readonly FieldProblem[]): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}
