import { type DestinationStream, type Logger, pino } from 'pino';
import { faultOf } from './fault-log.ts';

/**
 * JSON lines on standard output. They hold ids, routes, codes and times: no addresses, variables,
 * headers, cookies or messages of errors.
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: faultOf, req: () => undefined, res: () => undefined },
    },
    destination,
  );
}
