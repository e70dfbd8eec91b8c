import type { Policy } from '@freshfaces/fair-draw/types';
import type { PanelRules } from '../recruitments/recruitment.ts';

/** Rules to try in place of those each panel had; null keeps the panel's own. */
export interface TriedRules {
  readonly policy: Policy | null;
  readonly coolDownDays: number | null;
  readonly maxPerOrganisation: number | null;
  readonly mostTurnsAYear: number | null;
}

export const AS_THEY_WERE: TriedRules = {
  policy: null,
  coolDownDays: null,
  maxPerOrganisation: null,
  mostTurnsAYear: null,
};

/** How turns would be shared: means of several times; nobody is in it. */
export interface WhatIfMeasures {
  readonly turns: number;
  readonly members: number;
  readonly distinctMembers: number;
  readonly neverServed: number;
  readonly busiestTenthShare: number | null;
  readonly effectiveFaces: number | null;
  readonly gini: number | null;
  /** People with a chance of at least 1 in 100, in the panel in the middle; null where nothing was drawn. */
  readonly realChance: number | null;
  readonly unmet: number;
}

/** One replay of the last 12 months: what is tried, how far it is, and figures alone. */
export interface WhatIf {
  readonly id: string;
  readonly startedAt: string;
  /** Shows that the process is alive. */
  readonly heardAt: string;
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  /** `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  readonly rules: TriedRules;
  readonly done: number;
  readonly total: number;
  readonly panels: number;
  readonly times: number;
  readonly really: WhatIfMeasures;
  readonly asTheyWere: WhatIfMeasures | null;
  readonly tried: WhatIfMeasures | null;
}

/** The rules of one panel with what is tried. */
export function withTried(rules: PanelRules, tried: TriedRules): PanelRules {
  return {
    ...rules,
    policy: tried.policy ?? rules.policy,
    coolDownDays: tried.coolDownDays ?? rules.coolDownDays,
    maxPerOrganisation: tried.maxPerOrganisation ?? rules.maxPerOrganisation,
  };
}

const SILENT_MS = 60_000;

/** The state as it is shown: work of a server that died has failed. */
export function stateNow({ state, heardAt }: WhatIf, now: string): WhatIf['state'] {
  const isSilent = Date.parse(now) - Date.parse(heardAt) > SILENT_MS;
  return state === 'running' && isSilent ? 'failed' : state;
}
