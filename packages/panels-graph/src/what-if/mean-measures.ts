import { median } from '../rotation/measures.ts';
import { type Span, sameFaces } from '../rotation/same-faces.ts';
import type { Replayed } from './replay.ts';
import type { WhatIfMeasures } from './what-if.ts';

/** The measures of each replay, and of all of them the mean. */
export function meanMeasures(
  memberIds: readonly string[],
  replays: readonly Replayed[],
  span: Span,
): WhatIfMeasures {
  const each = replays.map(({ turns, realChances, unmet }) => ({
    ...sameFaces(memberIds, turns, span),
    realChance: median(realChances),
    unmet,
  }));
  const mean = (read: (one: (typeof each)[number]) => number) => meanOf(each.map(read)) ?? 0;
  const known = (read: (one: (typeof each)[number]) => number | null) =>
    meanOf(each.flatMap((one) => read(one) ?? []));
  return {
    turns: mean(({ turns }) => turns),
    members: memberIds.length,
    distinctMembers: mean(({ distinctMembers }) => distinctMembers),
    neverServed: mean(({ neverServed }) => neverServed),
    busiestTenthShare: known(({ busiestTenthShare }) => busiestTenthShare),
    effectiveFaces: known(({ effectiveFaces }) => effectiveFaces),
    gini: known(({ gini }) => gini),
    realChance: known(({ realChance }) => realChance),
    unmet: mean(({ unmet }) => unmet),
  };
}

function meanOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
