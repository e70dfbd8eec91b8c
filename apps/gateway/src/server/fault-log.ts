import type { Logger } from 'pino';

/** Where faults of ours are told, without what they were about. */
export interface FaultLog {
  /** Logs the kind of error and where in the code it arose, never its message: that may name a person. */
  fault(error: unknown, about: Readonly<Record<string, string | null>>): void;
}

/** @param withMessages for development only. */
export function createFaultLog(
  logger: Logger,
  { withMessages }: { withMessages: boolean },
): FaultLog {
  return {
    fault(error, about) {
      logger.error({ ...about, ...faultOf(error), ...(withMessages && messageOf(error)) }, 'fault');
    },
  };
}

/** The class, code and stack frames of an error. */
export function faultOf(error: unknown): { fault: string; code?: string; at: string[] } {
  if (!(error instanceof Error)) return { fault: typeof error, at: [] };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at .*:\d+/u.test(line));
  return { fault: error.name, ...code, at: frames.slice(0, 8).map((line) => line.trim()) };
}

function messageOf(error: unknown): { message: string } {
  return { message: error instanceof Error ? error.message : String(error) };
}
