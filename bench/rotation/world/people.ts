import { addDays, addMonths } from '@freshfaces/graph-kit';
import type { Need } from '@freshfaces/panels-graph';
import { below, type Luck } from './luck.ts';
import { PARTNERS, type Partner } from './organisations.ts';

interface Days {
  /** `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
}

/** A member of the simulated pool: what the network knows of them, and how they go about it. */
export interface Person {
  readonly id: string;
  readonly home: string;
  readonly needs: readonly Need[];
  readonly teams: readonly string[];
  readonly household: string | null;
  readonly canChair: boolean;
  readonly ownLimitPerYear: number | null;
  readonly joinsOn: string;
  /** Joined after the first day of the simulation. */
  readonly isJoiner: boolean;
  readonly leavesOn: string | null;
  readonly pause: Days | null;
  readonly away: readonly Days[];
  readonly habits: Habits;
  /** How well managers know them, 0–1; only hand-picking looks at it. */
  readonly known: number;
}

/** How often, 0–1. */
interface Habits {
  /** They say yes when asked whether they are interested. */
  readonly interested: number;
  /** Once drawn, they say no. */
  readonly declines: number;
  /** Once drawn, they don't answer. */
  readonly silent: number;
  /** Having said yes, they can't come after all. */
  readonly dropsOut: number;
}

const NEEDS: readonly (readonly [Need, number])[] = [
  ['homelessness', 0.42],
  ['substance-misuse', 0.33],
  ['mental-ill-health', 0.45],
  ['offending', 0.16],
];

export interface Population {
  readonly members: number;
  readonly joiners: number;
  /** First day of the simulation, `YYYY-MM-DD`, and how many months it lasts. */
  readonly start: string;
  readonly months: number;
}

/** Those who are there at the start, and those who join from month 1, most of them from 6 to 18. */
export function makePeople(population: Population, luck: Luck): readonly Person[] {
  const { members, joiners, start } = population;
  const settled = Array.from({ length: members }, (_, at) =>
    personAt(at, addDays(start, -60 - below(600, luck('joined', String(at)))), population, luck),
  );
  const later = Array.from({ length: joiners }, (_, at) =>
    personAt(members + at, joinDay(at, population, luck), population, luck),
  );
  return [...settled, ...later];
}

function joinDay(at: number, { joiners, start, months }: Population, luck: Luck): string {
  const [from, to] = at < joiners / 6 ? [1, months / 4] : [months / 4, (3 * months) / 4];
  const month = from + below(to - from, luck('join-month', String(at)));
  return addDays(addMonths(start, Math.floor(month)), below(28, luck('join-day', String(at))));
}

function personAt(at: number, joinsOn: string, population: Population, luck: Luck): Person {
  const id = `m${String(at + 1).padStart(3, '0')}`;
  const chance = (what: string) => luck(id, what);
  const home = homeAt(chance('home'));
  const isJoiner = joinsOn > population.start;
  const stays = isJoiner || chance('leaves') >= 0.1;
  return {
    id,
    home: home.id,
    needs: NEEDS.flatMap(([need, share]) => (chance(need) < share ? [need] : [])),
    teams: teamsOf(home, chance),
    household: at % 25 < 2 ? `household-${Math.floor(at / 25)}` : null,
    canChair: chance('chair') < 0.25,
    ownLimitPerYear: chance('limit') < 0.12 ? 2 + below(2, chance('limit-size')) : null,
    joinsOn,
    isJoiner,
    leavesOn: stays
      ? null
      : addMonths(population.start, 6 + below(population.months - 8, chance('leave-month'))),
    pause: pauseOf(population, chance),
    away: awayOf(population, chance),
    habits: {
      interested: 0.3 + 0.55 * chance('interested'),
      declines: 0.03 + 0.12 * chance('declines'),
      silent: 0.1 * chance('silent'),
      dropsOut: 0.02 + 0.08 * chance('drops-out'),
    },
    known: chance('known') ** 3,
  };
}

function homeAt(chance: number): Partner {
  const all = PARTNERS.reduce((sum, { size }) => sum + size, 0);
  let left = chance * all;
  const home = PARTNERS.find(({ size }) => {
    left -= size;
    return left < 0;
  });
  return home ?? PARTNERS[0];
}

/** Services of their home, and sometimes one elsewhere. */
function teamsOf(home: Partner, chance: (what: string) => number): readonly string[] {
  const everywhere = PARTNERS.flatMap(({ teams }) => teams);
  const own = home.teams[below(home.teams.length, chance('team'))];
  const other = everywhere[below(everywhere.length, chance('other-team'))];
  return [...new Set([own, chance('two-teams') < 0.4 ? other : own])].flatMap((team) => team ?? []);
}

function pauseOf({ start, months }: Population, chance: (what: string) => number): Days | null {
  if (chance('pauses') >= 0.1) return null;
  const from = addMonths(start, 3 + below(months - 8, chance('pause-month')));
  return { from, to: addMonths(from, 2 + below(3, chance('pause-length'))) };
}

/** Stretches of 2 to 12 days they are not free, from one day in ten to four in ten. */
function awayOf({ start, months }: Population, chance: (what: string) => number): readonly Days[] {
  const share = 0.1 + 0.3 * chance('away');
  const end = addMonths(start, months + 1);
  const away: Days[] = [];
  for (let day = start; day < end; ) {
    const length = 2 + below(11, chance(`away ${day}`));
    const gap = Math.round((length * (1 - share)) / share);
    const from = addDays(day, below(2 * gap + 1, chance(`gap ${day}`)));
    away.push({ from, to: addDays(from, length - 1) });
    day = addDays(from, length + 1);
  }
  return away;
}
