import type { RuleChange } from '@freshfaces/fair-draw/types';
import { toEnum } from '../enums.ts';
import type { PanelRules as PanelRulesView } from '../generated/resolvers-types.ts';
import type { PanelRules } from '../recruitments/recruitment.ts';
import { CHAIR_FEATURE, needFeature } from './draw-rules.ts';

/**
 * A panel's rules with the changes of one relaxation made, to be put into the form; null where a change is of
 * something these rules do not say, such as that nobody shares a household.
 */
export function relaxedRules(
  rules: PanelRules,
  changes: readonly RuleChange[],
): PanelRulesView | null {
  const relaxed = changes.reduce<PanelRules | null>(
    (before, change) => before && withChange(before, change),
    rules,
  );
  return relaxed && rulesView(relaxed);
}

function withChange(rules: PanelRules, change: RuleChange): PanelRules | null {
  if (change.kind === 'seats') return { ...rules, seats: change.to };
  if (change.kind === 'cap') {
    return change.cap === 'organisation' ? { ...rules, maxPerOrganisation: change.to } : null;
  }
  if (change.feature === CHAIR_FEATURE) return { ...rules, someoneTrainedToChair: false };
  if (change.feature.startsWith('team:')) return { ...rules, someoneFromTheTeam: false };
  return { ...rules, needs: rules.needs.filter((need) => needFeature(need) !== change.feature) };
}

/** A panel's rules as the graph gives them. */
export function rulesView(rules: PanelRules): PanelRulesView {
  return {
    ...rules,
    needs: rules.needs.map(toEnum),
    policy: toEnum(rules.policy),
    trainedFor: toEnum(rules.trainedFor),
  };
}
