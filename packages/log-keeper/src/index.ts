export { LogAlteredError } from './kept-head.ts';
export type { LogFilter } from './list-entries.ts';
export { findLogKey, type LogKey, logKeyOf, readLogKey } from './log-key.ts';
export {
  createPublicLog,
  MOST_ENTRIES,
  type PublicLog,
  signFirstHead,
  type ToLog,
} from './public-log.ts';
export { verifyStoredLog } from './verify-log.ts';
