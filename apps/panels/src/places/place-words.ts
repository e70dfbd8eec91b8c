import { formatWeekday } from '@freshfaces/web-kit/format';
import type { PlaceState } from '../generated/graphql.ts';

/** Where a place stands, as staff read it; never why. */
export const PLACE_WORDS: Record<PlaceState, string> = {
  NOT_DRAWN: 'Not drawn',
  RESERVE: 'In line',
  INVITED: 'Not answered yet',
  TALKING: 'Wants to talk first',
  ACCEPTED: 'Said yes',
  DECLINED: 'Said no',
  LAPSED: 'Did not answer in time',
  DROPPED_OUT: 'Can’t come any more',
  WITHDRAWN_BY_US: 'Place taken back',
  STOOD_DOWN: 'No longer in line',
  CALLED_OFF: 'Called off',
  SERVED: 'Took part',
  DID_NOT_COME: 'Did not come',
  NOT_NEEDED: 'Was not needed',
};

export const PLACE_TONES = {
  NOT_DRAWN: 'neutral',
  RESERVE: 'neutral',
  INVITED: 'waiting',
  TALKING: 'accent',
  ACCEPTED: 'good',
  DECLINED: 'neutral',
  LAPSED: 'neutral',
  DROPPED_OUT: 'neutral',
  WITHDRAWN_BY_US: 'neutral',
  STOOD_DOWN: 'neutral',
  CALLED_OFF: 'neutral',
  SERVED: 'good',
  DID_NOT_COME: 'neutral',
  NOT_NEEDED: 'neutral',
} as const satisfies Record<PlaceState, string>;

/** Does the place wait for a yes or no? */
export function isUnanswered(state: PlaceState | null): boolean {
  return state === 'INVITED' || state === 'TALKING';
}

/** `Thursday 3 December`, of the last instant at which someone can answer. */
export function lastDayWords(answerBy: string | null): string {
  return answerBy ? formatWeekday(answerBy) : '';
}

interface Change {
  member: { shownAs: string } | null;
  replacement: { shownAs: string } | null;
  state: PlaceState | null;
  byStaff: boolean;
}

const LEFT_WORDS: Partial<Record<PlaceState, string>> = {
  DECLINED: 'said no',
  LAPSED: 'did not answer in time',
  DROPPED_OUT: 'could not come any more',
  WITHDRAWN_BY_US: 'was taken off the panel',
};

/** `Amber Heron said no. Quiet Otter came in.` */
export function changeSentence({ member, replacement, state, byStaff }: Change): string {
  const who = member?.shownAs ?? 'Someone';
  const left = byStaff
    ? `Staff wrote down that ${who} can’t come.`
    : `${who} ${(state && LEFT_WORDS[state]) ?? 'left the panel'}.`;
  const came = replacement
    ? `${replacement.shownAs}, next in the published order, came in.`
    : 'Nobody was left in the published order.';
  return `${left} ${came}`;
}
