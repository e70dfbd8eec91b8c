import type { Relaxation, RuleChange } from '../types.ts';

/**
 * One plain sentence for a set of changes: what is short and what to do. Says that nobody has a
 * feature, but never how few have it.
 */
export function describeRelaxation(
  changes: readonly RuleChange[],
  carriers: ReadonlyMap<string, number>,
): Relaxation {
  const parts = changes.map((change) => describeChange(change, carriers));
  const [first = '', ...rest] = parts;
  const all = [capitalised(first), ...rest].join(', and ');
  return { changes, sentence: `${all}.` };
}

function describeChange(change: RuleChange, carriers: ReadonlyMap<string, number>): string {
  switch (change.kind) {
    case 'quota-min': {
      const short =
        carriers.get(change.feature) === 0
          ? `no one who can be drawn has “${change.feature}”`
          : `too few people with “${change.feature}” can be seated together`;
      const ask =
        change.to === 0
          ? 'do without it'
          : `ask for at least ${change.to} instead of ${change.from}`;
      return `${short}: ${ask}, or ask a partner to lend someone`;
    }
    case 'quota-max':
      return `allow ${change.to} people with “${change.feature}” instead of at most ${change.from}`;
    case 'cap':
      return `allow ${change.to} people from the same ${change.cap} instead of at most ${change.from}`;
    case 'seats':
      return `draw a panel of ${change.to} instead of ${change.from}`;
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
