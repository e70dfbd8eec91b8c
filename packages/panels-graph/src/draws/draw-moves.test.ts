import { Problem } from '@freshfaces/graph-kit';
import { describe, expect, it } from 'vitest';
import type { DrawState } from './draw.ts';
import { type DrawEvent, mayMove, stateAfter } from './draw-moves.ts';

/** Every legal move of a draw, written down a second time: state, event, what it comes to. */
const LEGAL: readonly (readonly [DrawState, DrawEvent, DrawState])[] = [
  ['gathering', 'give-hash', 'gathering'],
  ['gathering', 'close-gathering', 'queued'],
  ['gathering', 'cancel', 'cancelled'],
  ['queued', 'take-up', 'solving'],
  ['queued', 'cancel', 'cancelled'],
  ['solving', 'put-back', 'queued'],
  ['solving', 'publish', 'committed'],
  ['solving', 'cancel', 'cancelled'],
  ['solving', 'interrupt', 'interrupted'],
  ['solving', 'fail', 'failed'],
  ['committed', 'reveal-share', 'committed'],
  ['committed', 'close', 'closing'],
  ['committed', 'pick', 'picked'],
  ['committed', 'abandon', 'abandoned'],
  ['closing', 'pick', 'picked'],
];

const STATES: readonly DrawState[] = [
  'gathering',
  'queued',
  'solving',
  'committed',
  'closing',
  'picked',
  'cancelled',
  'interrupted',
  'failed',
  'abandoned',
];
const EVENTS: readonly DrawEvent[] = [
  'give-hash',
  'close-gathering',
  'take-up',
  'put-back',
  'publish',
  'reveal-share',
  'close',
  'pick',
  'cancel',
  'interrupt',
  'fail',
  'abandon',
];
const ILLEGAL = STATES.flatMap((state) =>
  EVENTS.flatMap((event) =>
    LEGAL.some(([from, what]) => from === state && what === event) ? [] : [[state, event] as const],
  ),
);

describe('the life of a draw', () => {
  it.each(LEGAL)('%s + %s → %s', (state, event, next) => {
    expect(mayMove(state, event)).toBe(true);
    expect(stateAfter(state, event)).toBe(next);
  });

  it.each(ILLEGAL)('%s refuses %s', (state, event) => {
    expect(mayMove(state, event)).toBe(false);
    const code = state === 'picked' ? 'ALREADY_DONE' : 'CONFLICT';
    expect(() => stateAfter(state, event)).toThrow(Problem);
    expect(() => stateAfter(state, event)).toThrow(expect.objectContaining({ code }));
  });
});
