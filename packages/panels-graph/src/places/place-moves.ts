import { Problem, type ProblemCode } from '@freshfaces/graph-kit';
import type { PlaceState } from './place-state.ts';

/** All that can happen to a place. */
export const PLACE_EVENTS = [
  'steps-in',
  'says-yes',
  'says-no',
  'asks-to-talk',
  'deadline-passes',
  'drops-out',
  'is-taken-back',
  'comes',
  'does-not-come',
  'interviews-held',
  'is-called-off',
] as const;
export type PlaceEvent = (typeof PLACE_EVENTS)[number];

type Moves = Readonly<Partial<Record<PlaceEvent, PlaceState>>>;

const WAITING: Moves = {
  'says-yes': 'accepted',
  'says-no': 'declined',
  'asks-to-talk': 'talking',
  'deadline-passes': 'lapsed',
  'drops-out': 'dropped-out',
  'is-taken-back': 'withdrawn-by-us',
  'is-called-off': 'called-off',
};

/**
 * The life of a place, a row a state: what can happen to it and where that leads. Nobody else's wish
 * leads to a place: the draw puts people in `invited`, and its published order does (`steps-in`).
 */
export const PLACE_MOVES: Readonly<Record<PlaceState, Moves>> = {
  'not-drawn': { 'steps-in': 'invited' },
  reserve: {
    'steps-in': 'invited',
    'says-no': 'stood-down',
    'drops-out': 'stood-down',
    'interviews-held': 'not-needed',
    'is-called-off': 'called-off',
  },
  invited: WAITING,
  talking: WAITING,
  accepted: {
    'says-yes': 'accepted',
    'says-no': 'dropped-out',
    'drops-out': 'dropped-out',
    'is-taken-back': 'withdrawn-by-us',
    'is-called-off': 'called-off',
    comes: 'served',
    'does-not-come': 'did-not-come',
  },
  declined: {},
  lapsed: {},
  'dropped-out': {},
  'withdrawn-by-us': {},
  'stood-down': {},
  'called-off': {},
  served: {},
  'did-not-come': {},
  'not-needed': {},
};

const OVER = 'The interviews are over, so this place can no longer change.';

/** Why nothing else can happen in a state: one sentence that suits member and staff alike. */
const REFUSALS: Readonly<Record<PlaceState, readonly [ProblemCode, string]>> = {
  'not-drawn': ['CONFLICT', 'There is no place here: they were not drawn.'],
  reserve: ['CONFLICT', 'There is no place here yet: a reserve is asked if someone can’t come.'],
  invited: ['CONFLICT', 'This place waits for a yes or no.'],
  talking: ['CONFLICT', 'This place waits for a yes or no, after a talk.'],
  accepted: ['CONFLICT', 'The answer to this place is yes already.'],
  declined: ['ALREADY_DONE', 'The answer was no, so this place went to someone else.'],
  lapsed: ['ALREADY_DONE', 'The time to answer is over, so this place went to someone else.'],
  'dropped-out': ['ALREADY_DONE', 'This place went to someone else already.'],
  'withdrawn-by-us': ['ALREADY_DONE', 'An organisation took this place back.'],
  'stood-down': ['ALREADY_DONE', 'They are no longer in line for this panel.'],
  'called-off': ['ALREADY_DONE', 'This panel was called off, so there is no place on it.'],
  served: ['ALREADY_DONE', OVER],
  'did-not-come': ['ALREADY_DONE', OVER],
  'not-needed': ['ALREADY_DONE', OVER],
};

/** The state that follows. Throws `CONFLICT` or `ALREADY_DONE`, saying why, for a move not in the table. */
export function nextState(state: PlaceState, event: PlaceEvent): PlaceState {
  const next = PLACE_MOVES[state][event];
  if (next) return next;
  throw new Problem(...REFUSALS[state]);
}

/** Is the move in the table? */
export function mayMove(state: PlaceState, event: PlaceEvent): boolean {
  return PLACE_MOVES[state][event] !== undefined;
}
