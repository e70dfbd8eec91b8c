export { type Check, type Verdict, verify } from './check-record.ts';
export { verifyOpening } from './opening.ts';
export { verifyLabels, verifyReceipt } from './receipt.ts';
export type { Problem } from './shape.ts';
export { verifyText } from './text.ts';
