import type { Ask } from './ask.ts';
import type { Opportunity } from './opportunity.ts';

/** Where it stands for one member and why, for a reading age of 9 to 11 (R48, R49, R164). */
export function standingWords(
  { state, answerBy }: Pick<Opportunity, 'state' | 'answerBy'>,
  ask: Pick<Ask, 'answer' | 'state' | 'order' | 'turns' | 'tookPart'>,
  today: string,
): readonly string[] {
  if (state === 'CANCELLED') return ['This will not take place.'];
  if (ask.state === 'released') return releasedWords(ask.answer);
  if (ask.state === 'placed') return placedWords(state === 'DONE', ask.tookPart);
  if (ask.answer === 'no') return ['You said no. That is fine.'];
  if (state === 'OPEN' && today <= answerBy) return openWords(ask.answer);
  if (ask.answer === null) return ['The time to answer is over. That is fine.'];
  if (state === 'OPEN') return ['You said yes. We will soon tell you if you have a place.'];
  return notPlacedWords(state === 'DONE', ask.turns);
}

function openWords(answer: Ask['answer']): string[] {
  return answer === null
    ? ['You can say yes or no. If you say nothing, that is fine too.']
    : ['You said yes. Thank you.', 'You can still change your mind.'];
}

function placedWords(isDone: boolean, tookPart: boolean | null): string[] {
  if (!isDone) return ['You have a place.'];
  return tookPart ? ['You took part. Thank you.'] : ['You had a place.'];
}

/** They gave it back themselves, or their organisation took their loan back. */
function releasedWords(answer: Ask['answer']): string[] {
  return answer === 'no'
    ? ['You said that you can’t come. Thank you for telling us.']
    : ['You do not have this place any more.', 'It was not about you or what you did.'];
}

/** How the places were given, and what that meant for whoever got none. */
function notPlacedWords(isDone: boolean, turns: number | null): string[] {
  return [
    isDone ? 'You said yes, but did not get a place.' : 'You said yes, but have no place so far.',
    'More people said yes than could come.',
    turns === null ? 'You were not free on the day.' : placeRule(turns),
    'It was not about you or what you said.',
    ...(isDone ? [] : ['If someone drops out, you may still get a place.']),
  ];
}

function placeRule(turns: number): string {
  const had = turns === 0 ? 'You have had no turn' : `Your turns so far: ${turns}`;
  return `Those who had the fewest turns went first. ${had}. Between people with the same number, we drew lots.`;
}
