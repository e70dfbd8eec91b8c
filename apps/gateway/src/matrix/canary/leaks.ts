import type { Bond, Secret } from './secrets.ts';

/** What must not be found, and by whom. */
export interface Watch {
  readonly secrets: readonly Secret[];
  readonly bonds: readonly Bond[];
}

/** Private texts in what this person was given; none when all is well. */
export function leakedTexts(
  text: string,
  personId: string | null,
  { secrets }: Watch,
): readonly string[] {
  return secrets
    .filter((secret) => !secret.mayHold.has(personId) && text.includes(secret.text))
    .map(({ what }) => `${what} was told to ${personId ?? 'nobody signed in'}`);
}

/**
 * Needs beside a name in JSON: within any object that says who a member is, itself or in an object it
 * holds directly. Lists part people, and the answer as a whole is not about one person.
 */
export function leakedBonds(
  json: unknown,
  personId: string | null,
  { bonds }: Watch,
): readonly string[] {
  const watched = bonds.filter(({ mayHold }) => !mayHold.has(personId));
  return watched.flatMap((bond) =>
    [...objectsIn(json)]
      .filter((object) => object !== json && isAbout(object, bond) && tells(object, bond))
      .map(
        (object) =>
          `${bond.member.id} beside a need was told to ${personId ?? 'nobody signed in'}: ${JSON.stringify(object)}`,
      ),
  );
}

/** The same in lines of text: a table, a page, a log. */
export function bondsInLines(
  text: string,
  personId: string | null,
  { bonds }: Watch,
): readonly string[] {
  return text.split('\n').flatMap((line) =>
    bonds
      .filter(({ mayHold }) => !mayHold.has(personId))
      .filter(({ identities }) => identities.some((identity) => line.includes(identity)))
      .filter(({ needs }) => saysOneOf(line, needs))
      .map(({ member }) => `${member.id} beside a need in a line for ${personId ?? 'anybody'}`),
  );
}

type JsonObject = Readonly<Record<string, unknown>>;

function* objectsIn(json: unknown): Generator<JsonObject> {
  if (json === null || typeof json !== 'object') return;
  if (!Array.isArray(json)) yield json as JsonObject;
  for (const value of Object.values(json)) yield* objectsIn(value);
}

function isAbout(object: JsonObject, { identities }: Bond): boolean {
  const names = (value: unknown) => typeof value === 'string' && identities.includes(value);
  const holds = (value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.values(value).some(names)
      : names(value);
  return Object.values(object).some(holds);
}

function tells(object: JsonObject, { needs }: Bond): boolean {
  return saysOneOf(JSON.stringify(object), needs);
}

/** Does the text say any of these words, in whatever letters? */
export function saysOneOf(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word));
}
