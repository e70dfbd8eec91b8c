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
