const BLOCK_BYTES = 256;

/** JSON with spaces behind it up to a whole block, so that its length says nothing of what is in it. */
export function packed(value: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(value));
  const blocks = Math.max(1, Math.ceil(json.length / BLOCK_BYTES));
  return Buffer.concat([json, Buffer.alloc(blocks * BLOCK_BYTES - json.length, ' ')]);
}

export function unpacked(bytes: Buffer): unknown {
  return JSON.parse(bytes.toString());
}
