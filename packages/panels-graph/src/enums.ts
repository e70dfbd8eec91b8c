/** `mental-ill-health` as the schema writes it: `MENTAL_ILL_HEALTH`. */
type EnumOf<T extends string> = T extends `${infer Head}-${infer Tail}`
  ? `${Uppercase<Head>}_${EnumOf<Tail>}`
  : Uppercase<T>;

type WordOf<T extends string> = T extends `${infer Head}_${infer Tail}`
  ? `${Lowercase<Head>}-${WordOf<Tail>}`
  : Lowercase<T>;

/** Our word as the schema's enum value. */
export function toEnum<T extends string>(word: T): EnumOf<T> {
  return word.toUpperCase().replaceAll('-', '_') as EnumOf<T>;
}

/** The schema's enum value as our word. */
export function fromEnum<T extends string>(value: T): WordOf<T> {
  return value.toLowerCase().replaceAll('_', '-') as WordOf<T>;
}
