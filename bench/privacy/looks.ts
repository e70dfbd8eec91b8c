import { type Example, learn, mean } from './learn.ts';
import { readOpenRecord } from './open-record.ts';
import type { Played, Seen } from './play.ts';
import { forcedTypes, type Link, linkSeats } from './sealed-record.ts';
import type { Rates } from './world.ts';

/** What staff of the host look at, and what they then know of the people on the panels. */
export interface Known {
  readonly look: string;
  readonly panels: number;
  /** Panels of which they know of somebody, for certain, that they have the need. */
  readonly someoneHas: number;
  /** Panels of which they know of somebody, for certain, whether they do. */
  readonly someoneKnown: number;
  /** The probability they give to what is true, on average. */
  readonly truth: number;
}

type Sight = (played: Played, seat: number) => readonly number[];

/**
 * Every look at the second half of the draws, by an adversary who learned from the first half, of whose panels
 * the truth is told; an open record needs no learning.
 */
export function lookAt(draws: readonly Played[], rates: Rates): readonly Known[] {
  const half = Math.floor(draws.length / 2);
  const [past, now] = [draws.slice(0, half), draws.slice(half)];
  const home = homeOf(rates);
  const [byHome, byTurns] = [linkedBy(rates, false), linkedBy(rates, true)];
  const learned = (look: string, sights: readonly Sight[], certain: Certain) => {
    const sight: Sight = (played, seat) => sights.flatMap((each) => each(played, seat));
    const chance = learn(past.flatMap((played) => examplesOf(played, sight)));
    const of = (played: Played) => played.panel.map((_, seat) => chance(sight(played, seat)));
    return sumUp(look, now, of, certain);
  };
  const reckoned = (look: string, turnsAreSeen: boolean) =>
    sumUp(look, now, (played) => readOpenRecord(played, turnsAreSeen), null);
  return [
    learned('the rules and each home', [home], () => false),
    learned('… and turns', [home, turns], () => false),
    reckoned('an open record and homes', false),
    reckoned('… and turns', true),
    learned('the sealed record and homes', [home, byHome.sight], byHome.isCertain),
    learned('… and turns', [home, turns, byTurns.sight], byTurns.isCertain),
  ];
}

type Certain = (played: Played) => boolean;

function examplesOf(played: Played, sight: Sight): Example[] {
  return played.panel.map(({ has }, seat) => ({ seen: sight(played, seat), has }));
}

function sumUp(
  look: string,
  draws: readonly Played[],
  chancesOf: (played: Played) => readonly number[],
  certain: Certain | null,
): Known {
  const said = draws.map((played) => ({ played, chances: chancesOf(played) }));
  const has = ({ played, chances }: (typeof said)[number]) =>
    certain === null ? chances.includes(1) : certain(played);
  const known = (each: (typeof said)[number]) =>
    has(each) || (certain === null && each.chances.includes(0));
  const truths = said.flatMap(({ played, chances }) =>
    played.panel.map((one, seat) => Math.abs(Number(!one.has) - (chances[seat] ?? 0))),
  );
  return {
    look,
    panels: said.length,
    someoneHas: said.filter(has).length,
    someoneKnown: said.filter(known).length,
    truth: mean(truths),
  };
}

function homeOf(rates: Rates): Sight {
  return ({ panel }, seat) => {
    const rate = rates[panel[seat]?.home ?? ''] ?? 0.5;
    return [Math.log(rate / (1 - rate)), panel.length];
  };
}

const turns: Sight = ({ panel, eligible }, seat) => {
  const own = panel[seat]?.turns ?? 0;
  const fewer = eligible.filter((one) => one.turns < own).length / eligible.length;
  const fewest = Math.min(...eligible.map((one) => one.turns));
  const most = panel.every((one, i) => i === seat || one.turns < own);
  return [own - fewest, fewer, fewer ** 2, own - mean(panel.map((one) => one.turns)), Number(most)];
};

/** What the table of the record says of the seats on which this person can be sitting. */
function linkedBy(rates: Rates, turnsAreSeen: boolean): { sight: Sight; isCertain: Certain } {
  const classOf = ({ home, turns }: Seen) => (turnsAreSeen ? `${home} ${turns}` : home);
  const links = new WeakMap<Played, readonly Link[]>();
  const linksOf = (played: Played) => {
    const found = links.get(played) ?? linkSeats(played, mean(Object.values(rates)), classOf);
    links.set(played, found);
    return found;
  };
  return {
    sight(played, seat) {
      const all = linksOf(played);
      const { likely, chance } = all[seat] ?? { likely: 0, chance: 0 };
      const [others, chances] = [all.map((each) => each.likely), all.map((each) => each.chance)];
      const level = turnsAreSeen ? chance + (played.panel[seat]?.turns ?? 0) : 0;
      return [likely, likely - mean(others), mean(others), chance, chance - mean(chances), level];
    },
    isCertain(played) {
      const forced = forcedTypes(played.record);
      return linksOf(played).some(({ types }) => types.every((type) => forced.has(type)));
    },
  };
}
