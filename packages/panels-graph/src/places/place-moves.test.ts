import { Problem } from '@freshfaces/graph-kit';
import { describe, expect, test } from 'vitest';
import { mayMove, nextState, PLACE_EVENTS, PLACE_MOVES, type PlaceEvent } from './place-moves.ts';
import { answerOf, outcomeOf, PLACE_STATES, type PlaceState } from './place-state.ts';

/** The whole life of a place, written down a second time: each line a move that must be possible. */
const LEGAL = [
  'not-drawn steps-in invited',
  'reserve steps-in invited',
  'reserve says-no stood-down',
  'reserve drops-out stood-down',
  'reserve interviews-held not-needed',
  'reserve is-called-off called-off',
  'invited says-yes accepted',
  'invited says-no declined',
  'invited asks-to-talk talking',
  'invited deadline-passes lapsed',
  'invited drops-out dropped-out',
  'invited is-taken-back withdrawn-by-us',
  'invited is-called-off called-off',
  'talking says-yes accepted',
  'talking says-no declined',
  'talking asks-to-talk talking',
  'talking deadline-passes lapsed',
  'talking drops-out dropped-out',
  'talking is-taken-back withdrawn-by-us',
  'talking is-called-off called-off',
  'accepted says-yes accepted',
  'accepted says-no dropped-out',
  'accepted drops-out dropped-out',
  'accepted is-taken-back withdrawn-by-us',
  'accepted is-called-off called-off',
  'accepted comes served',
  'accepted does-not-come did-not-come',
].map((line) => line.split(' ') as [PlaceState, PlaceEvent, PlaceState]);

const every = PLACE_STATES.flatMap((state) => PLACE_EVENTS.map((event) => [state, event] as const));
const isLegal = ([state, event]: readonly [PlaceState, PlaceEvent]) =>
  LEGAL.some(([from, what]) => from === state && what === event);
const illegal = every.filter((move) => !isLegal(move));

describe('a place', () => {
  test.each(LEGAL)('R54: %s, %s: %s', (state, event, next) => {
    expect(nextState(state, event)).toBe(next);
    expect(mayMove(state, event)).toBe(true);
  });

  test.each(illegal)('R54: %s: “%s” is refused in one clear sentence', (state, event) => {
    expect(mayMove(state, event)).toBe(false);
    expect(() => nextState(state, event)).toThrow(Problem);
    expect(() => nextState(state, event)).toThrow(/^[A-Z][^.]+\.$/);
  });

  test('has no move beside these, and every state and event is in one', () => {
    const moves = Object.values(PLACE_MOVES).flatMap((row) => Object.keys(row));
    expect(moves).toHaveLength(LEGAL.length);
    expect(LEGAL.length + illegal.length).toBe(PLACE_STATES.length * PLACE_EVENTS.length);
    expect(new Set(moves)).toEqual(new Set(PLACE_EVENTS));
    const reached = new Set(LEGAL.flatMap(([from, , to]) => [from, to]));
    expect(reached).toEqual(new Set(PLACE_STATES));
  });

  test('R49: is entered by the draw and its order alone: no wish leads to it', () => {
    const into = LEGAL.filter(([from, , to]) => to === 'invited' && from !== 'invited');
    expect(new Set(into.map(([, event]) => event))).toEqual(new Set(['steps-in']));
  });

  test('R164: says yes or no only where someone said so', () => {
    const said = PLACE_STATES.filter((state) => answerOf({ state }) !== null);
    expect(said).toEqual(['accepted', 'declined', 'served', 'did-not-come']);
    const seated = PLACE_STATES.filter((state) => outcomeOf({ state }) === 'on-the-panel');
    expect(seated).toEqual(['invited', 'talking', 'accepted', 'served', 'did-not-come']);
  });
});
