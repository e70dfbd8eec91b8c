import type { AlikeType, Candidate, Rules } from '../types.ts';

/** What the rules of a draw can bind on: everything else about a person is dropped before solving. */
interface Binding {
  readonly features: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

/**
 * Merges candidates who are alike in everything that can matter to this draw (DESIGN.md §2 stage 3).
 * A feature is dropped when its quota can never fail, a group when its cap can never be reached;
 * turns served are dropped (set to 0) under the policy `even`, which does not look at them.
 * Types come in a fixed order that does not depend on the order of candidates.
 * Throws `RangeError` for a repeated id.
 */
export function mergeAlike(candidates: readonly Candidate[], rules: Rules): AlikeType[] {
  return mergeBy(candidates, bindingParts(candidates, rules), rules);
}

/** As `mergeAlike`, but keeps every feature with a quota and every group with a cap, for relaxations. */
export function mergeByAllRules(candidates: readonly Candidate[], rules: Rules): AlikeType[] {
  const kinds = new Set(rules.caps.map(({ kind }) => kind));
  return mergeBy(
    candidates,
    {
      features: new Set(rules.quotas.map(({ feature }) => feature)),
      groups: new Set(
        candidates.flatMap(({ groups }) => groups.filter((g) => kinds.has(kindOf(g)))),
      ),
    },
    { ...rules, policy: 'even' },
  );
}

/** `organisation` of `organisation:harbour`. */
export function kindOf(group: string): string {
  return group.slice(0, Math.max(0, group.indexOf(':')));
}

function bindingParts(candidates: readonly Candidate[], { seats, quotas, caps }: Rules): Binding {
  const carriers = countBy(candidates, ({ features }) => features);
  const sizes = countBy(candidates, ({ groups }) => groups);
  const canFail = quotas.filter(
    ({ feature, min, max }) => min > 0 || max < Math.min(seats, carriers.get(feature) ?? 0),
  );
  const canReach = [...sizes].filter(([group, size]) =>
    caps.some(({ kind, max }) => kind === kindOf(group) && max < Math.min(seats, size)),
  );
  return {
    features: new Set(canFail.map(({ feature }) => feature)),
    groups: new Set(canReach.map(([group]) => group)),
  };
}

function mergeBy(
  candidates: readonly Candidate[],
  binding: Binding,
  { policy }: Rules,
): AlikeType[] {
  const types = new Map<string, AlikeType & { members: string[] }>();
  const seen = new Set<string>();
  for (const { id, features, groups, served } of candidates) {
    if (seen.has(id)) throw new RangeError(`The id ${id} is there twice`);
    seen.add(id);
    const type = {
      features: keep(features, binding.features),
      groups: keep(groups, binding.groups),
      served: policy === 'even' ? 0 : served,
      members: [id],
    };
    const key = JSON.stringify([type.features, type.groups, type.served]);
    const known = types.get(key);
    if (known) known.members.push(id);
    else types.set(key, type);
  }
  for (const { members } of types.values()) members.sort(byText);
  return [...types].sort(([a], [b]) => byText(a, b)).map(([, type]) => type);
}

function keep(values: readonly string[], wanted: ReadonlySet<string>): string[] {
  return [...new Set(values)].filter((value) => wanted.has(value)).sort(byText);
}

function countBy(
  candidates: readonly Candidate[],
  values: (candidate: Candidate) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    for (const value of new Set(values(candidate))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
