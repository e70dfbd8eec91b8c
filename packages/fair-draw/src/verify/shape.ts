/** One thing that is wrong: where in the file, and a sentence for people. */
export interface Problem {
  readonly where: string;
  readonly sentence: string;
}

/** Accepts a value as a `T` or adds to `problems` why not. */
export type Shape<T> = (value: unknown, where: string, problems: Problem[]) => value is T;

export type Shaped<S> = S extends Shape<infer T> ? T : never;

export function shape<T>(wanted: string, fits: (value: unknown) => boolean): Shape<T> {
  return (value, where, problems): value is T => {
    const good = fits(value);
    if (!good) problems.push({ where, sentence: `There should be ${wanted} here.` });
    return good;
  };
}

export function textLike(wanted: string, pattern: RegExp): Shape<string> {
  return shape(
    wanted,
    (value) => typeof value === 'string' && pattern.test(value) && value.isWellFormed(),
  );
}

export function oneOf<T extends string>(...choices: readonly T[]): Shape<T> {
  return shape(choices.join(' or '), (value) => choices.some((choice) => choice === value));
}

export function orNull<T>(inner: Shape<T>): Shape<T | null> {
  return (value, where, problems): value is T | null =>
    value === null || inner(value, where, problems);
}

export function listOf<T>(each: Shape<T>): Shape<T[]> {
  return (value, where, problems): value is T[] => {
    if (!Array.isArray(value)) return shape<T[]>('a list', () => false)(value, where, problems);
    const before = problems.length;
    for (const [i, item] of value.entries()) each(item, `${where}[${i}]`, problems);
    return problems.length === before;
  };
}

export function fields<F extends Record<string, Shape<unknown>>>(
  wanted: F,
): Shape<{ [K in keyof F]: Shaped<F[K]> }> {
  return (value, where, problems): value is { [K in keyof F]: Shaped<F[K]> } => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problems.push({ where, sentence: 'There should be a set of named fields here.' });
      return false;
    }
    const before = problems.length;
    const others = Object.keys(value).filter((key) => !Object.hasOwn(wanted, key));
    for (const key of others.sort()) {
      problems.push({ where: `${where}.${key}`, sentence: 'This field does not belong here.' });
    }
    const found = new Map<string, unknown>(Object.entries(value));
    for (const [key, inner] of Object.entries(wanted)) {
      if (found.has(key)) inner(found.get(key), `${where}.${key}`, problems);
      else problems.push({ where: `${where}.${key}`, sentence: 'This field is missing.' });
    }
    return problems.length === before;
  };
}
