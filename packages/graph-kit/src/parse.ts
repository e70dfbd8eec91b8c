import type { ZodType } from 'zod';
import { Problem } from './problem.ts';

/** The input as the schema shapes it, or a `BAD_INPUT` problem with the first fault's sentence and field. */
export function parseInput<T>(schema: ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Problem(
    'BAD_INPUT',
    issue?.message ?? 'Something in this form is not right.',
    issue?.path.join('.'),
  );
}
