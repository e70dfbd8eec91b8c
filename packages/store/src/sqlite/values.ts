import type { SQLInputValue } from 'node:sqlite';
import type { Scalar } from '../port.ts';

const FALSE = new Uint8Array([0]);
const TRUE = new Uint8Array([1]);

/**
 * A key value as SQLite keeps it. Booleans are blobs, so that SQLite's own order, null < numbers <
 * text < blobs, is the port's order and `true` never equals 1.
 */
export function sqlValue(value: Scalar): SQLInputValue {
  if (typeof value !== 'boolean') return value;
  return value ? TRUE : FALSE;
}
