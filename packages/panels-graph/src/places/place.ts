import { addDays, dayOf } from '@freshfaces/graph-kit';
import type { DrawEntry } from '../draws/draw-entry.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { mayMove } from './place-moves.ts';

/** A place that nobody marked as done is over this many days after its interviews. */
const OVER_AFTER_DAYS = 28;

type Interviews = Pick<Recruitment, 'stage' | 'interviewsFrom' | 'interviewsTo'>;

/** What a member can do about their place now. */
export interface MayDo {
  readonly sayYes: boolean;
  readonly sayNo: boolean;
  readonly askToTalk: boolean;
}

/**
 * What the member can still do about their place: a yes until the interviews start, a no up to and on their
 * last day; both only while the place waits for it, or a yes can be taken back (R164).
 * @param now UTC instant.
 */
export function mayDo(
  { state, answerBy }: Pick<DrawEntry, 'state' | 'answerBy'>,
  { stage, interviewsFrom, interviewsTo }: Interviews,
  now: string,
): MayDo {
  const today = dayOf(now);
  const isOpen = stage !== 'completed' && today <= interviewsTo;
  const inTime = isOpen && (today < interviewsFrom || (answerBy ?? '') > now);
  return {
    sayYes: inTime && state !== 'accepted' && mayMove(state, 'says-yes'),
    sayNo: isOpen && mayMove(state, 'says-no'),
    askToTalk: inTime && mayMove(state, 'asks-to-talk'),
  };
}

/** May the member say yes or no, or take a yes back, now? */
export function waitsForAnswer(
  entry: Pick<DrawEntry, 'state' | 'answerBy'>,
  interviews: Interviews,
  now: string,
): boolean {
  const { sayYes, sayNo } = mayDo(entry, interviews, now);
  return entry.state !== 'reserve' && (sayYes || sayNo);
}

/** Is what was agreed for this place over: interviews held, called off, or long past? */
export function isOver(
  { stage, interviewsTo }: Pick<Interviews, 'stage' | 'interviewsTo'>,
  today: string,
): boolean {
  return (
    stage === 'completed' ||
    stage === 'called-off' ||
    today > addDays(interviewsTo, OVER_AFTER_DAYS)
  );
}
