import { keyedHash, taggedHash } from '../hash.ts';
import { kindOf } from '../solve/classes.ts';
import type { Lottery, Rules } from '../types.ts';

/** One blinded name: what `code` in a public record stands for. */
export interface LabelEntry {
  readonly code: string;
  readonly label: string;
}

/** The private map from codes to labels, and the salt that its public hash was made with. */
export interface LabelMap {
  readonly salt: string;
  readonly entries: readonly LabelEntry[];
}

/**
 * Gives every feature (`f1`…), kind (`k1`…) and group (`k1.g1`…) of a draw a code. The numbering follows
 * a hash keyed with the draw's secret, so the order of the codes says nothing about the labels.
 */
export function blindLabels(lottery: Lottery, rules: Rules, secret: Uint8Array): LabelMap {
  const features = new Set([
    ...rules.quotas.map((quota) => quota.feature),
    ...lottery.types.flatMap((type) => type.features),
  ]);
  const groups = new Set(lottery.types.flatMap((type) => type.groups));
  const kinds = new Set([...rules.caps.map((cap) => cap.kind), ...[...groups].map(kindOf)]);

  function inHiddenOrder(labels: Iterable<string>): string[] {
    const keyed = [...labels].map((label) => ({ label, key: keyedHash(secret, 'blind', label) }));
    return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ label }) => label);
  }

  const kindEntries = inHiddenOrder(kinds).map((label, i) => ({ code: `k${i + 1}`, label }));
  const kindCodes = codesByLabel(kindEntries);
  return {
    salt: keyedHash(secret, 'labels'),
    entries: [
      ...inHiddenOrder(features).map((label, i) => ({ code: `f${i + 1}`, label })),
      ...kindEntries,
      ...inHiddenOrder(groups).map((label, i) => ({
        code: `${kindCodes.get(kindOf(label))}.g${i + 1}`,
        label,
      })),
    ],
  };
}

/** What the record publishes about the label map, so that it can be opened to an auditor later. */
export function labelCommitment(map: LabelMap): string {
  return taggedHash('labels', map.salt, map.entries);
}

/** Looks codes up by label, separately for features, kinds and groups: a feature and a kind may share a name. */
export function codeLookup(map: LabelMap): {
  feature: (label: string) => string;
  kind: (label: string) => string;
  group: (label: string) => string;
} {
  function lookup(pattern: RegExp): (label: string) => string {
    const codes = codesByLabel(map.entries.filter(({ code }) => pattern.test(code)));
    return (label) => {
      const code = codes.get(label);
      if (code === undefined) throw new RangeError(`No code was given to ${label}`);
      return code;
    };
  }
  return { feature: lookup(/^f/), kind: lookup(/^k\d+$/), group: lookup(/\.g/) };
}

function codesByLabel(entries: readonly LabelEntry[]): Map<string, string> {
  return new Map(entries.map(({ code, label }) => [label, code]));
}
