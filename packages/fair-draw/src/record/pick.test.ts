import { beforeAll, describe, expect, test } from 'vitest';
import { taggedHash } from '../hash.ts';
import { chiSquareP } from '../testing/chi-square.ts';
import { commit, type SampleDraw, SIX_PEOPLE } from '../testing/sample-draws.ts';
import { pickPanel } from './pick.ts';
import type { CommittedPart } from './record.ts';
import { orderOthers } from './reserves.ts';
import { type OpenStream, openStream } from './stream.ts';

const PICKS = 200_000;
/** A fair draw is called unfair about once in ten thousand seeds; these seeds are fixed. */
const UNLIKELY = 1e-4;

const TWELVE_PEOPLE: SampleDraw = {
  lottery: {
    types: [
      { features: ['need:addiction'], groups: [], served: 0, members: ['a', 'b', 'c', 'd', 'e'] },
      { features: ['need:homelessness'], groups: [], served: 0, members: ['f', 'g', 'h'] },
      { features: [], groups: [], served: 1, members: ['i', 'j', 'k', 'l'] },
    ],
    rows: [
      { composition: [1, 1, 1], tickets: 120n },
      { composition: [1, 2, 0], tickets: 47n },
      { composition: [2, 1, 0], tickets: 33n },
    ],
    total: 200n,
  },
  rules: {
    seats: 3,
    reserves: 3,
    policy: 'turns',
    quotas: [
      { feature: 'need:addiction', min: 1, max: 2 },
      { feature: 'need:homelessness', min: 1, max: 2 },
    ],
    caps: [],
  },
};

const FINE_TICKETS: SampleDraw = {
  lottery: {
    ...SIX_PEOPLE.lottery,
    rows: SIX_PEOPLE.lottery.rows.map((row) => ({
      ...row,
      tickets: row.tickets * 10n ** 30n + 7n,
    })),
    total: 1000n * 10n ** 30n + 21n,
  },
  rules: SIX_PEOPLE.rules,
};

/** What 200,000 picks came to, counted. */
interface Tally {
  /** By row. */
  readonly rows: number[];
  /** By the whole panel. */
  readonly panels: Map<string, number>;
  /** By leaf. */
  readonly members: number[];
  /** By the place that the first and the last reserve have among the others in leaf order. */
  readonly firsts: number[];
  readonly lasts: number[];
}

function tally(committed: CommittedPart, open: (n: number) => OpenStream): Tally {
  const { leaves, rows, rules } = committed;
  const others = leaves.length - rules.seats;
  const counts: Tally = {
    rows: rows.map(() => 0),
    panels: new Map(),
    members: leaves.map(() => 0),
    firsts: Array.from({ length: others }, () => 0),
    lasts: Array.from({ length: others }, () => 0),
  };
  function count(list: number[], at: number): void {
    list[at] = (list[at] ?? 0) + 1;
  }
  for (let n = 0; n < PICKS; n++) {
    const { row, panel } = pickPanel(committed, open(n));
    const order = orderOthers(leaves.length, panel, open(n));
    count(counts.rows, row);
    for (const leaf of panel) count(counts.members, leaf);
    counts.panels.set(panel.join(), (counts.panels.get(panel.join()) ?? 0) + 1);
    const rank = (leaf = -1) => leaf - panel.filter((drawn) => drawn < leaf).length;
    count(counts.firsts, rank(order[0]));
    count(counts.lasts, rank(order.at(-1)));
  }
  return counts;
}

function share(tickets: string, total: string): number {
  return Number((BigInt(tickets) * 10n ** 15n) / BigInt(total)) / 1e15;
}

/** Every panel with its probability: a row's tickets, spread evenly over its choices of members. */
function panelChances({ types, rows, total }: CommittedPart): Map<string, number> {
  const chances = new Map<string, number>();
  for (const row of rows) {
    let first = 0;
    let panels: number[][] = [[]];
    for (const [number, { size }] of types.entries()) {
      const seats = row.types.filter((type) => type === number).length;
      const choices = subsets(
        Array.from({ length: size }, (_, i) => first + i),
        seats,
      );
      panels = panels.flatMap((panel) => choices.map((choice) => [...panel, ...choice]));
      first += size;
    }
    for (const panel of panels) {
      chances.set(panel.join(), share(row.tickets, total) / panels.length);
    }
  }
  return chances;
}

function subsets(items: readonly number[], size: number): number[][] {
  const [first, ...rest] = items;
  if (size === 0) return [[]];
  if (first === undefined) return [];
  return [...subsets(rest, size - 1).map((subset) => [first, ...subset]), ...subsets(rest, size)];
}

function even(length: number): number[] {
  return Array.from({ length }, () => PICKS / length);
}

/** The p-values of rows, panels, first reserves and last reserves. */
function fits(committed: CommittedPart, counts: Tally): Record<string, number> {
  const panels = [...panelChances(committed)];
  return {
    rows: chiSquareP(
      counts.rows,
      committed.rows.map(({ tickets }) => PICKS * share(tickets, committed.total)),
    ),
    panels: chiSquareP(
      panels.map(([panel]) => counts.panels.get(panel) ?? 0),
      panels.map(([, chance]) => PICKS * chance),
    ),
    firsts: chiSquareP(counts.firsts, even(counts.firsts.length)),
    lasts: chiSquareP(counts.lasts, even(counts.lasts.length)),
  };
}

describe.each([
  ['six people in three lines', SIX_PEOPLE],
  ['twelve people in three lines', TWELVE_PEOPLE],
  ['a table with 10^33 tickets', FINE_TICKETS],
])('over 200,000 picks of %s', (_name, sample) => {
  const { committed } = commit(sample).commitment;
  let counts: Tally;
  beforeAll(() => {
    counts = tally(committed, (n) => {
      const seed = taggedHash('test', n);
      return (purpose) => openStream(seed, purpose);
    });
  }, 60_000);

  test('lines, panels and reserves come up as often as stated', () => {
    expect(Math.min(...Object.values(fits(committed, counts)))).toBeGreaterThan(UNLIKELY);
    expect(new Set(counts.panels.keys())).toEqual(new Set(panelChances(committed).keys()));
  });

  test('every member is drawn as often as their stated chance', () => {
    const chances = committed.types.flatMap(({ size, chance }) =>
      Array.from({ length: size }, () => share(...(chance.split('/') as [string, string]))),
    );
    const ps = chances.map((chance, leaf) => {
      const drawn = counts.members[leaf] ?? 0;
      return chiSquareP([drawn, PICKS - drawn], [PICKS * chance, PICKS * (1 - chance)]);
    });
    expect(Math.min(...ps)).toBeGreaterThan(UNLIKELY);
  });
});

test('the same test catches numbers made by taking a remainder', { timeout: 60_000 }, () => {
  const { committed } = commit(TWELVE_PEOPLE).commitment;
  const counts = tally(committed, (n) => {
    const seed = taggedHash('test', n);
    return (purpose) => {
      const byte = openStream(seed, purpose);
      return (n) => byte(256n) % n;
    };
  });
  const { rows, panels, firsts } = fits(committed, counts);
  expect(Math.max(rows ?? 1, panels ?? 1, firsts ?? 1)).toBeLessThan(UNLIKELY);
});
