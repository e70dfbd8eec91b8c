import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';

/** Turns requests away while the server can't keep up, before they pile up. */
export type OverloadGuard = (server: FastifyInstance) => Promise<void>;

/** When a server counts as overloaded. */
interface Patience {
  /** Mean lag of the event loop over one measurement; behind that, it answers nobody in time. */
  readonly longestDelayMs: number;
  /**
   * How long one measurement takes: long enough that one stretch of work, such as a large draw, is
   * outweighed by the turns of the loop around it.
   */
  readonly measuredOverMs: number;
}

const PATIENCE: Patience = { longestDelayMs: 1_000, measuredOverMs: 20_000 };

/** Answers `503 BUSY` while the event loop lags; how it lags is the machine's business, so tests have none. */
export function overloadGuard(patience = PATIENCE): OverloadGuard {
  return async (server) => {
    await server.register(underPressure, {
      maxEventLoopDelay: patience.longestDelayMs,
      sampleInterval: patience.measuredOverMs,
      exposeStatusRoute: false,
    });
  };
}
