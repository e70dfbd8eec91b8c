import type { Need as NeedShown } from '../generated/resolvers-types.ts';
import { NEEDS, type Need } from './need.ts';

const SHOWN: Readonly<Record<Need, NeedShown>> = {
  homelessness: 'HOMELESSNESS',
  offending: 'OFFENDING',
  'substance-misuse': 'SUBSTANCE_MISUSE',
  'mental-ill-health': 'MENTAL_ILL_HEALTH',
};

/** The need as the graph names it. */
export function shownNeed(need: Need): NeedShown {
  return SHOWN[need];
}

/** The needs that the graph named, each once, in the usual order. */
export function needsNamed(shown: readonly NeedShown[]): readonly Need[] {
  return NEEDS.filter((need) => shown.includes(SHOWN[need]));
}
