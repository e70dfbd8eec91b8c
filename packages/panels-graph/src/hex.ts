/** Bytes as lower-case hex digits, two a byte. */
export function bytesToHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
