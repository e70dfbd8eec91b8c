import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';

/** Turns requests away while the server can't keep up, before they pile up. */
export type OverloadGuard = (server: FastifyInstance) => Promise<void>;

/** A server whose event loop lags this far behind answers nobody in time. */
const LONGEST_DELAY_MS = 5_000;

/** Answers `503 BUSY` while the event loop lags; how it lags is the machine's business, so tests have none. */
export function overloadGuard(longestDelayMs = LONGEST_DELAY_MS): OverloadGuard {
  return async (server) => {
    await server.register(underPressure, {
      maxEventLoopDelay: longestDelayMs,
      exposeStatusRoute: false,
    });
  };
}
