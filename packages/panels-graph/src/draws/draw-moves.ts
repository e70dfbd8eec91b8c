import { Problem } from '@freshfaces/graph-kit';
import type { Draw, DrawState } from './draw.ts';

/** What can happen to a draw. */
export type DrawEvent =
  | 'give-hash'
  | 'close-gathering'
  | 'take-up'
  | 'put-back'
  | 'publish'
  | 'reveal-share'
  | 'close'
  | 'pick'
  | 'cancel'
  | 'interrupt'
  | 'fail'
  | 'abandon';

/** The whole life of a draw: what may happen in each state, and what the draw comes to by it. */
const DRAW_MOVES: Readonly<Record<DrawState, Readonly<Partial<Record<DrawEvent, DrawState>>>>> = {
  gathering: {
    'give-hash': 'gathering',
    'close-gathering': 'queued',
    cancel: 'cancelled',
  },
  queued: { 'take-up': 'solving', cancel: 'cancelled' },
  solving: {
    'put-back': 'queued',
    publish: 'committed',
    cancel: 'cancelled',
    interrupt: 'interrupted',
    fail: 'failed',
  },
  committed: {
    'reveal-share': 'committed',
    close: 'closing',
    pick: 'picked',
    abandon: 'abandoned',
  },
  // Whatever the beacon says is the result, and anyone can work it out: there is no way back.
  closing: { pick: 'picked' },
  picked: {},
  cancelled: {},
  interrupted: {},
  failed: {},
  abandoned: {},
};

const REFUSALS: Readonly<Record<DrawEvent, string>> = {
  'give-hash': 'This draw no longer waits for witnesses: it goes on with those who were in time.',
  'close-gathering': 'This draw is not waiting for witnesses.',
  'take-up': 'This draw is not waiting to be worked out.',
  'put-back': 'This draw is not being worked out.',
  publish: 'This draw is not being worked out.',
  'reveal-share': 'This draw is not waiting for a share to be revealed.',
  close: 'This draw is not waiting for shares.',
  pick: 'This draw is not ready to be drawn.',
  cancel: 'This draw has gone too far to be cancelled.',
  interrupt: 'This draw is not being worked out.',
  fail: 'This draw is not being worked out.',
  abandon: 'This draw can no longer be abandoned: its result follows from what is published.',
};

export function mayMove(state: DrawState, event: DrawEvent): boolean {
  return DRAW_MOVES[state][event] !== undefined;
}

/** The state after the event; throws `CONFLICT`, or `ALREADY_DONE` where the panel is drawn. */
export function stateAfter(state: DrawState, event: DrawEvent): DrawState {
  const next = DRAW_MOVES[state][event];
  if (next !== undefined) return next;
  if (state === 'picked') {
    throw new Problem('ALREADY_DONE', 'The panel of this draw is already drawn.');
  }
  throw new Problem('CONFLICT', REFUSALS[event]);
}

/** How a draw can end without a panel. */
export type Stopping = Extract<DrawEvent, 'cancel' | 'interrupt' | 'fail' | 'abandon'>;

/** The draw, over without a panel; the revision may be drawn again and this one stays visible. */
export function stopped<T extends Draw>(draw: T, how: Stopping, reason: string): T {
  return { ...draw, state: stateAfter(draw.state, how), reason, claim: null };
}
