import type { PanelRules } from '@freshfaces/panels-graph';

/**
 * What a recruiter goes without when the people who are free and interested cannot meet every rule, one
 * thing at a time and needs last; null when nothing is left to give up.
 */
export function relaxed(rules: PanelRules): PanelRules | null {
  if (rules.someoneFromTheTeam) return { ...rules, someoneFromTheTeam: false };
  if (rules.someoneTrainedToChair) return { ...rules, someoneTrainedToChair: false };
  if (rules.maxPerOrganisation < rules.seats) {
    return { ...rules, maxPerOrganisation: rules.maxPerOrganisation + 1 };
  }
  if (rules.needs.length > 1) return { ...rules, needs: rules.needs.slice(0, -1) };
  return rules.seats > 2 ? { ...rules, seats: rules.seats - 1 } : null;
}
