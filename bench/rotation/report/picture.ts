import { busiestTenthShare } from '@freshfaces/panels-graph/measures';
import type { Outcome } from '../play/outcome.ts';
import { percent, turnsOf } from './words.ts';

const WIDTH = 760;
const HEIGHT = 150;
const LEFT = 12;
const TOP = 58;
const INK = '#1d2b32';
const BUSY = '#b4451f';
const OTHERS = '#1f6f78';

/** Everyone's turns under each way, busiest first, the busiest tenth in another colour: an SVG file's text. */
export function picture(outcomes: readonly Outcome[], heading: string): string {
  const most = Math.max(...outcomes.flatMap(turnsOf));
  const height = TOP + outcomes.length * (HEIGHT + 56);
  const summary = outcomes
    .map(
      (outcome) => `${outcome.way}: busiest tenth ${percent(busiestTenthShare(turnsOf(outcome)))}`,
    )
    .join('; ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="t d" font-family="Verdana, sans-serif" fill="${INK}">`,
    `<title id="t">${heading}</title><desc id="d">${summary}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    `<text x="${LEFT}" y="26" font-size="17" font-weight="bold">${heading}</text>`,
    `<text x="${LEFT}" y="45" font-size="12">Each bar is one member, busiest first. The busiest tenth is in red.</text>`,
    ...outcomes.flatMap((outcome, at) => rowOf(outcome, TOP + at * (HEIGHT + 56), most)),
    '</svg>\n',
  ].join('\n');
}

function rowOf(outcome: Outcome, top: number, most: number): readonly string[] {
  const turns = turnsOf(outcome);
  const tenth = Math.ceil(turns.length / 10);
  const step = (WIDTH - 2 * LEFT) / turns.length;
  const share = percent(busiestTenthShare(turns));
  const nobody = turns.filter((each) => each === 0).length;
  return [
    `<text x="${LEFT}" y="${top + 20}" font-size="14"><tspan font-weight="bold">${outcome.way}</tspan>: the busiest tenth holds ${share}; ${nobody} had no turn; the busiest had ${turns[0] ?? 0}</text>`,
    ...turns.map((each, place) => {
      const tall = Math.max(1, (each / most) * (HEIGHT - 4));
      const y = top + 30 + HEIGHT - tall;
      const fill = place < tenth ? BUSY : OTHERS;
      return `<rect x="${(LEFT + place * step).toFixed(1)}" y="${y.toFixed(1)}" width="${(step - 1).toFixed(1)}" height="${tall.toFixed(1)}" fill="${fill}"/>`;
    }),
  ];
}
