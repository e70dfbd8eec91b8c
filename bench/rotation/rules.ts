import type { Candidate, Rules } from '@freshfaces/fair-draw/types';

type PanelRules = Omit<Rules, 'policy'>;

/** How many rules a panel breaks; 0 means it is feasible. Written apart from the solver, so that it can judge it. */
export function broken(panel: readonly Candidate[], rules: PanelRules): number {
  const quotas = rules.quotas.filter(({ feature, min, max }) => {
    const carriers = panel.filter(({ features }) => features.includes(feature)).length;
    return carriers < min || carriers > max;
  }).length;
  const caps = rules.caps.filter(({ kind, max }) => {
    const seen = new Map<string, number>();
    for (const group of panel.flatMap(({ groups }) => groups)) {
      if (group.startsWith(`${kind}:`)) seen.set(group, (seen.get(group) ?? 0) + 1);
    }
    return Math.max(0, ...seen.values()) > max;
  }).length;
  return quotas + caps;
}

/** The first in this order who can take a free seat and breaks the fewest rules. */
export function nextInOrder(
  order: readonly Candidate[],
  panel: readonly Candidate[],
  rules: PanelRules,
): Candidate | undefined {
  let best: Candidate | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of order) {
    const breaks = broken([...panel, candidate], rules);
    if (breaks < fewest) {
      best = candidate;
      fewest = breaks;
      if (breaks === 0) break;
    }
  }
  return best;
}

/**
 * Fills a panel seat by seat in this order; answers the first full feasible panel a depth-first search meets.
 * @param stay those who have a seat already; they come first in the panel.
 */
export function firstFeasible(
  order: readonly Candidate[],
  rules: PanelRules,
  stay: readonly Candidate[] = [],
): readonly Candidate[] | null {
  const chosen: Candidate[] = [...stay];
  function search(from: number): boolean {
    if (chosen.length === rules.seats) return broken(chosen, rules) === 0;
    for (let place = from; place < order.length; place++) {
      const candidate = order[place];
      if (!candidate) continue;
      chosen.push(candidate);
      if (capsHold(chosen, rules) && quotasWithinReach(chosen, rules) && search(place + 1))
        return true;
      chosen.pop();
    }
    return false;
  }
  return search(0) ? chosen : null;
}

function capsHold(panel: readonly Candidate[], rules: PanelRules): boolean {
  return broken(panel, { ...rules, quotas: [] }) === 0;
}

function quotasWithinReach(panel: readonly Candidate[], rules: PanelRules): boolean {
  const seatsLeft = rules.seats - panel.length;
  return rules.quotas.every(({ feature, min, max }) => {
    const carriers = panel.filter(({ features }) => features.includes(feature)).length;
    return carriers <= max && carriers + seatsLeft >= min;
  });
}
