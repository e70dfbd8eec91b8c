import type { Candidate, Rules } from '@freshfaces/fair-draw/types';
import { broken, firstFeasible } from '../rules.ts';
import { shuffled } from '../world/luck.ts';
import { byOrder } from './by-order.ts';
import type { Way, WayParts } from './way.ts';

const TRIES = 2_000;

/** Every panel that keeps the rules is as likely as any other: names out of a hat until they do. */
export function plainRandom(parts: WayParts): Way {
  return byOrder(parts, 'plain random', 21, ({ recruitment, rules, entrants }) => {
    const orderAt = (time: number) =>
      shuffled(entrants, ({ id }) => parts.luck('hat', recruitment.id, id, String(time)));
    const panel = outOfAHat(rules, orderAt) ?? firstFeasible(orderAt(0), rules);
    return panel && { panel, order: orderAt(TRIES).filter((one) => !panel.includes(one)) };
  });
}

function outOfAHat(
  rules: Rules,
  orderAt: (time: number) => readonly Candidate[],
): readonly Candidate[] | null {
  for (let time = 0; time < TRIES; time++) {
    const panel = orderAt(time).slice(0, rules.seats);
    if (panel.length === rules.seats && broken(panel, rules) === 0) return panel;
  }
  return null;
}
