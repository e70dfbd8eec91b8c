import { firstFeasible } from '../rules.ts';
import { byOrder } from './by-order.ts';
import type { Way, WayParts } from './way.ts';

const NEAR = 0.5;
const EACH_TURN = 0.1;
const MOST_FOR_TURNS = 0.6;

/**
 * What managers do without a draw: ask those they know, of their own organisation first, and know those
 * better who served before. Nobody is made to rest. The rules of the panel are kept all the same.
 */
export function handPicked(parts: WayParts): Way {
  return byOrder(parts, 'hand-picking', 0, ({ recruitment, rules, entrants }) => {
    const order = entrants
      .map((one) => {
        const isNear = one.groups.includes(`organisation:${recruitment.organisationId}`);
        const familiar =
          (parts.known.get(one.id) ?? 0) +
          (isNear ? NEAR : 0) +
          Math.min(MOST_FOR_TURNS, EACH_TURN * one.served) +
          0.3 * parts.luck('mood', recruitment.id, one.id);
        return { one, familiar };
      })
      .sort((a, b) => b.familiar - a.familiar)
      .map(({ one }) => one);
    const panel = firstFeasible(order, rules);
    return panel && { panel, order: order.filter((one) => !panel.includes(one)) };
  });
}
