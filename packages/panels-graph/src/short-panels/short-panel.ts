import { Problem } from '@freshfaces/graph-kit';
import { coverageShown } from '../draws/coverage-shown.ts';
import type { Draw } from '../draws/draw.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { restsOnExperience } from '../recruitments/rules-in-words.ts';

/** A drawn panel with seats that nobody sits on, and no time left to draw for them (R54). */
export interface ShortPanel {
  readonly seats: number;
  readonly filled: number;
  /** Was it decided to go ahead with just as many as there are now? */
  readonly goesAhead: boolean;
}

type Drawn = Pick<Draw, 'state' | 'panel'> | null;
type Interviews = Pick<Recruitment, 'stage' | 'rules' | 'interviewsTo' | 'goesAheadWith'>;

/**
 * The state of a panel that stays short, or null. While members are asked again it is not short: a draw
 * fills the seat.
 * @param today `YYYY-MM-DD`
 */
export function shortPanel(
  { stage, rules, interviewsTo, goesAheadWith }: Interviews,
  draw: Drawn,
  today: string,
): ShortPanel | null {
  if (stage !== 'panel-ready' || draw?.state !== 'picked' || interviewsTo < today) return null;
  const filled = draw.panel.length;
  if (filled >= rules.seats) return null;
  return { seats: rules.seats, filled, goesAhead: goesAheadWith === filled };
}

/** As `shortPanel`. Throws `CONFLICT` where every seat is taken or can still be drawn. */
export function mustBeShort(recruitment: Interviews, draw: Drawn, today: string): ShortPanel {
  const short = shortPanel(recruitment, draw, today);
  if (short) return short;
  throw new Problem('CONFLICT', 'No seat of this panel is empty for good.');
}

/**
 * What an empty seat means, a sentence each, for everyone who must know. Which rules are still kept is said
 * only as anyone sees it who looks at the panel: what rests on experience as it was drawn.
 */
export function shortPanelWords(
  { seats, filled }: Pick<ShortPanel, 'seats' | 'filled'>,
  { coverage }: Pick<Draw, 'coverage'>,
): readonly string[] {
  const shown = coverageShown(coverage);
  const missed = shown.filter(({ met }) => !met).map(({ rule }) => `“${rule}”`);
  return [
    `${emptySeats(seats - filled, seats)}. Nobody is left in the published order, and it is too late to ask members again.`,
    'Nobody can be put there by hand: only a draw fills a seat.',
    missed.length === 0
      ? 'Those who come keep the rules of the panel.'
      : `Those who come do not keep ${missed.length === 1 ? 'this rule' : 'these rules'}: ${missed.join(', ')}.`,
    ...(shown.some(({ rule }) => restsOnExperience(rule))
      ? [
          'Rules about what members have been through, and services they used, are said as they were drawn. Please don’t ask.',
        ]
      : []),
  ];
}

function emptySeats(empty: number, seats: number): string {
  return `${empty} of the ${seats} seats on this panel ${empty === 1 ? 'is' : 'are'} empty`;
}
