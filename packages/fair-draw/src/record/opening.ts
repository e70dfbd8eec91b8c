import { RECORD_VERSION } from '../canonical.ts';
import { taggedHash } from '../hash.ts';

/**
 * What the sealed hashes of a record stand for, in blinded codes (`f1`, `k1`, `k1.g1`): kept private, and shown
 * to an auditor, who checks with it that every ticket keeps the rules (docs/record-format.md §11). JSON-safe.
 */
export interface Opening {
  readonly version: string;
  /** The commitment of the draw it belongs to. */
  readonly commitment: string;
  readonly rules: OpenedRules;
  /** In the order of the record's types. */
  readonly types: readonly OpenedType[];
}

export interface OpenedRules {
  /** 64 hex digits. */
  readonly salt: string;
  readonly quotas: readonly {
    readonly feature: string;
    readonly min: number;
    readonly max: number;
  }[];
  readonly caps: readonly { readonly kind: string; readonly max: number }[];
}

export interface OpenedType {
  /** 64 hex digits. */
  readonly salt: string;
  readonly features: readonly string[];
  readonly groups: readonly string[];
  readonly served: number;
}

/** What a record shows of its quotas and caps. */
export function sealedRules({ salt, quotas, caps }: OpenedRules): string {
  return taggedHash('rules', salt, quotas, caps);
}

/** What a record shows of what the people of a type are alike in. */
export function sealedType({ salt, features, groups, served }: OpenedType): string {
  return taggedHash('type', salt, features, groups, served);
}

/** The opening of a commitment. */
export function openingOf(
  commitment: string,
  rules: OpenedRules,
  types: readonly OpenedType[],
): Opening {
  return { version: RECORD_VERSION, commitment, rules, types };
}
