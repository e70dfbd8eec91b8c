/** Where one member stands with one draw, from the draw until the interviews are over (R54, R164). */
export const PLACE_STATES = [
  'not-drawn',
  'reserve',
  'invited',
  'talking',
  'accepted',
  'declined',
  'lapsed',
  'dropped-out',
  'withdrawn-by-us',
  'stood-down',
  'called-off',
  'served',
  'did-not-come',
  'not-needed',
] as const;
export type PlaceState = (typeof PLACE_STATES)[number];

export type Outcome = 'on-the-panel' | 'reserve' | 'not-drawn' | 'stepped-back' | 'called-off';

export type PlaceAnswer = 'yes' | 'no';

interface Meaning {
  readonly outcome: Outcome;
  readonly answer: PlaceAnswer | null;
}

/** What each state means to whoever looks only at the outcome of the draw and at the answer. */
const MEANINGS: Readonly<Record<PlaceState, Meaning>> = {
  'not-drawn': { outcome: 'not-drawn', answer: null },
  reserve: { outcome: 'reserve', answer: null },
  invited: { outcome: 'on-the-panel', answer: null },
  talking: { outcome: 'on-the-panel', answer: null },
  accepted: { outcome: 'on-the-panel', answer: 'yes' },
  declined: { outcome: 'stepped-back', answer: 'no' },
  lapsed: { outcome: 'stepped-back', answer: null },
  'dropped-out': { outcome: 'stepped-back', answer: null },
  'withdrawn-by-us': { outcome: 'stepped-back', answer: null },
  'stood-down': { outcome: 'stepped-back', answer: null },
  'called-off': { outcome: 'called-off', answer: null },
  served: { outcome: 'on-the-panel', answer: 'yes' },
  'did-not-come': { outcome: 'on-the-panel', answer: 'yes' },
  'not-needed': { outcome: 'reserve', answer: null },
};

export function outcomeOf({ state }: { readonly state: PlaceState }): Outcome {
  return MEANINGS[state].outcome;
}

/** What they said to a place; null while not answered, or where they have none. */
export function answerOf({ state }: { readonly state: PlaceState }): PlaceAnswer | null {
  return MEANINGS[state].answer;
}

/** Does a place wait for their yes or no? */
export function isUnanswered({ state }: { readonly state: PlaceState }): boolean {
  return state === 'invited' || state === 'talking';
}
