import type { Clock } from './clock.ts';
import type { Viewer } from './viewer.ts';

/** What every resolver is given: who asks, and the edges of this request. */
export interface GraphContext {
  readonly viewer: Viewer | null;
  readonly requestId: string;
  readonly now: Clock;
  /** One per request: see `loaderFor`. */
  readonly loaders: Map<string, unknown>;
}
