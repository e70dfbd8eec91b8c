import type { Candidate, Rules } from '@freshfaces/fair-draw/types';

/** The feature that counts someone against what is left of a cap, when part of it is used by kept seats. */
export const shareOf = (group: string) => `share-of:${group}`;

/**
 * The rules of a draw for the seats that are empty: fewer seats, each quota lowered by what the kept seats
 * cover, and what they use up of a cap held against their own groups. The rest of the panel and those drawn
 * together keep the rules of the whole. Only inside the server: it looks at what kept members carry.
 * @param kept those who keep their seats, as candidates.
 */
export function rulesForEmptySeats(rules: Rules, kept: readonly Candidate[]): Rules {
  if (kept.length === 0) return rules;
  const seats = Math.max(1, rules.seats - kept.length);
  const lowered = rules.quotas.map(({ feature, min, max }) => {
    const covered = kept.filter(({ features }) => features.includes(feature)).length;
    return {
      feature,
      min: Math.max(0, min - covered),
      max: Math.min(seats, Math.max(0, max - covered)),
    };
  });
  const quotas = [...lowered, ...sharesLeft(rules, kept)];
  return { ...rules, seats, quotas: quotas.filter(({ min, max }) => min > 0 || max < seats) };
}

/** Of every group that kept members are in, how many more can be drawn. */
function sharesLeft({ caps }: Rules, kept: readonly Candidate[]): Rules['quotas'] {
  return caps.flatMap(({ kind, max }) => {
    const used = kept.flatMap(({ groups }) => groups.filter((one) => one.startsWith(`${kind}:`)));
    return [...new Set(used)].map((group) => ({
      feature: shareOf(group),
      min: 0,
      max: Math.max(0, max - used.filter((other) => other === group).length),
    }));
  });
}

/** A candidate for empty seats: their groups count as features too, for what is left of caps. */
export function forEmptySeats(candidate: Candidate): Candidate {
  return { ...candidate, features: [...candidate.features, ...candidate.groups.map(shareOf)] };
}
