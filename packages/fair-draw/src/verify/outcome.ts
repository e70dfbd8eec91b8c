import { canonical, drawsFor, hashFor, take } from './hashing.ts';
import { count, type Must } from './must.ts';
import type { ReadRecord } from './record-shape.ts';

/** §6: ticket, row and panel follow from the seed. */
export function panelFollowsFromSeed(record: ReadRecord, must: Must): string {
  const { committed, seed, result } = record;
  const ticket = drawsFor(seed, 'ticket')(BigInt(committed.total));
  let passed = 0n;
  const row = committed.rows.findIndex(({ tickets }) => (passed += BigInt(tickets)) > ticket);
  const draw = drawsFor(seed, 'members');
  const panel: number[] = [];
  let first = 0;
  for (const [number, { size }] of committed.types.entries()) {
    const seats = committed.rows[row]?.types.filter((type) => type === number).length ?? 0;
    const leaves = Array.from({ length: size }, (_, i) => first + i);
    panel.push(...take(leaves, seats, draw));
    first += size;
  }
  panel.sort((a, b) => a - b);
  must(result.ticket === ticket.toString(), 'result.ticket', `The seed gives ticket ${ticket}.`);
  must(result.row === row, 'result.row', `The ticket belongs to line ${row}.`);
  const same = canonical(result.panel) === canonical(panel);
  must(same, 'result.panel', `The seed gives the panel ${panel.join(', ')}.`);
  return `The seed leads to ticket ${ticket.toLocaleString('en-GB')} and, from it, to this panel of ${panel.length}.`;
}

/** §7: the order of everyone else follows from the seed, and the reserves are its beginning. */
export function orderFollowsFromSeed(record: ReadRecord, must: Must): string {
  const { committed, seed, result } = record;
  const others = committed.leaves.map((_, i) => i).filter((leaf) => !result.panel.includes(leaf));
  const order = take(others, others.length, drawsFor(seed, 'reserves'));
  const same = canonical(result.order) === canonical(order);
  must(same, 'result.order', 'The seed gives another order of reserves.');
  const first = canonical(order.slice(0, committed.rules.reserves));
  must(canonical(result.reserves) === first, 'result.reserves', 'The reserves are others.');
  return `The seed fixes the order in which the ${count(order.length, 'other')} may come in.`;
}

/** §8: everyone who came in later is of the order, and could still come; who it had to be, the opening shows. */
export function replacementsAreOfTheOrder(record: ReadRecord, must: Must): string {
  const { committed, result, replacements } = record;
  let panel = result.panel;
  let before = record.seed;
  const gone = new Set<number>();
  for (const [i, { digest, ...entry }] of replacements.entries()) {
    const where = `replacements[${i}]`;
    const { left, unavailable, joined } = entry;
    must(panel.includes(left), where, 'Someone leaves who is not on the panel.');
    const outside = unavailable.every(
      (leaf, at) =>
        leaf < committed.leaves.length &&
        !panel.includes(leaf) &&
        leaf > (unavailable[at - 1] ?? -1),
    );
    must(outside, where, 'Those who can’t come must be others than the panel, in ascending order.');
    for (const leaf of [left, ...unavailable]) gone.add(leaf);
    const stay = panel.filter((leaf) => leaf !== left);
    const free = result.order.filter((leaf) => !gone.has(leaf) && !stay.includes(leaf));
    const comes = joined === null ? free.length === 0 : free.includes(joined);
    must(comes, where, 'Somebody of the order who can still come has to come in.');
    const fits = hashFor('replacement', before, entry) === digest;
    must(fits, `${where}.digest`, 'The fingerprint of this replacement does not fit it.');
    panel = joined === null ? stay : [...stay, joined];
    before = digest;
  }
  if (replacements.length === 0) return 'Nobody has been replaced.';
  return `${count(replacements.length, 'person was', 'people were')} replaced from the order that the seed fixed.`;
}
