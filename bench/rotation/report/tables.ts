import {
  busiestTenthShare,
  effectiveFaces,
  gini,
  neverServed,
} from '@freshfaces/panels-graph/measures';
import { table } from '../../table.ts';
import type { Outcome } from '../play/outcome.ts';
import type { Person } from '../world/people.ts';
import { AVAILABLE_TIMES } from './bars.ts';
import { joinerShares, shareOfJoiners } from './joiners.ts';
import { percent, turnsOf } from './words.ts';

/** How turns were shared, a row for each way. */
export function sharingTable(outcomes: readonly Outcome[], people: readonly Person[]): string {
  const head = [
    'way of choosing',
    'busiest tenth',
    'no turn',
    'effective faces',
    'Gini',
    'most turns',
    'a joiner’s share',
  ];
  const rows = outcomes.map((outcome) => {
    const turns = turnsOf(outcome);
    const shares = joinerShares(outcome, people, AVAILABLE_TIMES);
    return [
      outcome.way,
      percent(busiestTenthShare(turns)),
      String(neverServed(turns)),
      `${(effectiveFaces(turns) ?? 0).toFixed(0)} of ${turns.length}`,
      (gini(turns) ?? 0).toFixed(2),
      String(turns[0] ?? 0),
      shareOfJoiners(shares).toFixed(2),
    ];
  });
  return table(head, rows);
}

/** What became of the panels, a row for each way. */
export function panelsTable(outcomes: readonly Outcome[]): string {
  const head = [
    'way of choosing',
    'seats',
    'lent',
    'no',
    'silent',
    'dropped out',
    'asked again',
    'rules given up',
    'met on the day',
    'missed though possible',
  ];
  const rows = outcomes.map(({ way, posts, askedAgain }) => {
    const sum = (read: (post: Outcome['posts'][number]) => number | boolean) =>
      String(posts.reduce((all, post) => all + Number(read(post)), 0));
    return [
      way,
      sum(({ sat }) => sat),
      sum(({ lent }) => lent),
      sum(({ no }) => no),
      sum(({ silent }) => silent),
      sum(({ droppedOut }) => droppedOut),
      String(askedAgain),
      sum(({ relaxed }) => relaxed),
      `${sum(({ metOnTheDay }) => metOnTheDay)} of ${posts.length}`,
      sum(({ missedThoughPossible }) => missedThoughPossible),
    ];
  });
  return table(head, rows);
}

const FULL_BAR = 16;

/** Everyone's turns as a row of bars, busiest first: a flat top is fair, a cliff is the same faces. */
export function skyline(outcomes: readonly Outcome[]): string {
  const bars = ' ▁▂▃▄▅▆▇█';
  return outcomes
    .map((outcome) => {
      const turns = turnsOf(outcome);
      const drawn = turns.map((each) => bars[Math.ceil((Math.min(each, FULL_BAR) / FULL_BAR) * 8)]);
      return `${outcome.way.padEnd(20)} ${drawn.join('')}  ${turns[0]} … ${turns.at(-1)} turns`;
    })
    .join('\n');
}
