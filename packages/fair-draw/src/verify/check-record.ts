import type { Must } from './must.ts';
import {
  orderFollowsFromSeed,
  panelFollowsFromSeed,
  replacementsAreOfTheOrder,
} from './outcome.ts';
import { type ReadRecord, recordShape } from './record-shape.ts';
import type { Problem } from './shape.ts';
import {
  commitmentFits,
  historyIsStated,
  type IsSignedRound,
  seedFollows,
  sourcesAreRevealed,
  withholdingIsBlind,
} from './sources.ts';
import { chancesEqualTickets, peopleAreListed, rulesAreSound, ticketsSeatPeople } from './table.ts';

/** Something that was checked and holds: the part of the record, and a sentence for people. */
export interface Check {
  readonly where: string;
  readonly sentence: string;
}

export type Verdict =
  | { readonly ok: true; readonly checks: readonly Check[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Section = [
  where: string,
  check: (record: ReadRecord, must: Must, isSignedRound: IsSignedRound) => string,
];

const FIXED: readonly Section[] = [
  ['committed.rules', ({ committed }, must) => rulesAreSound(committed, must)],
  ['committed.leaves', ({ committed }, must) => peopleAreListed(committed, must)],
  ['committed.rows', ({ committed }, must) => ticketsSeatPeople(committed, must)],
  ['committed.types', ({ committed }, must) => chancesEqualTickets(committed, must)],
];

const SEEDED: readonly Section[] = [
  ['committed.about', ({ committed }, must) => historyIsStated(committed, must)],
  ['commitment', commitmentFits],
  ['committed.withheld', withholdingIsBlind],
  ['reveal', sourcesAreRevealed],
  ['seed', seedFollows],
];

const DRAWN: readonly Section[] = [
  ['result.panel', panelFollowsFromSeed],
  ['result.order', orderFollowsFromSeed],
  ['replacements', replacementsAreOfTheOrder],
];

/**
 * Checks a public record (what `JSON.parse` gave) from the record alone: a second reading of
 * docs/record-format.md that shares no code with what wrote it. Rejects only where the code that checks a beacon,
 * which is fetched for records that have one, can't be had.
 * The outcome is checked only where the table it follows from is sound.
 */
export async function verify(record: unknown): Promise<Verdict> {
  const problems: Problem[] = [];
  if (!recordShape(record, 'record', problems)) return { ok: false, problems };
  const checks: Check[] = [
    { where: 'record', sentence: 'The file has every field of freshfaces-draw/3 and no other.' },
  ];
  const isSignedRound = await beaconCheckFor(record);
  function run([where, check]: Section): void {
    const before = problems.length;
    const must: Must = (holds, where, sentence) => {
      if (!holds) problems.push({ where, sentence });
    };
    const sentence = check(record as ReadRecord, must, isSignedRound);
    if (problems.length === before) checks.push({ where, sentence });
  }
  FIXED.forEach(run);
  const tableIsSound = problems.length === 0;
  SEEDED.forEach(run);
  if (tableIsSound) DRAWN.forEach(run);
  return problems.length === 0 ? { ok: true, checks } : { ok: false, problems };
}

/** The code that checks a beacon is larger than all the rest, and few readers of a page need it. */
async function beaconCheckFor({ committed }: ReadRecord): Promise<IsSignedRound> {
  if (!committed.entropy.some(({ kind }) => kind === 'beacon')) return () => false;
  return (await import('./round.ts')).isSignedRound;
}
