export { checkHeads, type HeadVerdict } from './check/check-heads.ts';
export { checkPublishedLog, type RecordTextOf } from './check/check-published-log.ts';
export { checkWholeLog, type LogVerdict } from './check/check-whole-log.ts';
export { httpLog, type LogReader, type ProvenEntry } from './check/log-reader.ts';
export {
  checkRecordInLog,
  problemOfRecord,
  type RecordInLog,
  type RecordShown,
} from './check/record-in-log.ts';
export {
  ENTRY_KINDS,
  type EntryKind,
  entryLeaf,
  entryText,
  type PublicEntry,
  readEntry,
} from './entry.ts';
export { headText, isSigned, readHead, type SignedHead } from './head.ts';
export {
  type LogLine,
  linesOfRecord,
  publishedLine,
  replacementLine,
  resultLine,
  sharesLine,
  stoppedLine,
} from './record-lines.ts';
export { isConsistent, isIncluded, type Tree } from './tree/verify.ts';
