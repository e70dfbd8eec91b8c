/** How long one stage of a draw took, in milliseconds. */
export interface Stage {
  readonly name: string;
  readonly ms: number;
}

/** Does one stage and times it. */
export async function timed<T>(
  name: string,
  work: () => T | Promise<T>,
): Promise<{ value: T; stage: Stage }> {
  const start = performance.now();
  const value = await work();
  return { value, stage: { name, ms: Math.round((performance.now() - start) * 10) / 10 } };
}
