import { type AuditKey, isSignedBy } from './audit-key.ts';

/** A signed statement of how the chain stood: whoever rewrites what came before needs the key. */
export interface Checkpoint {
  /** Its number as 6 digits, the first being 000000. */
  readonly id: string;
  readonly at: string;
  /** Events in the chain then, and the `hash` of the last of them. */
  readonly length: number;
  readonly hash: string;
  readonly publicKey: string;
  readonly signature: string;
}

export function checkpointIdAt(place: number): string {
  return String(place).padStart(6, '0');
}

export function signedCheckpoint(
  checkpoint: Pick<Checkpoint, 'id' | 'at' | 'length' | 'hash'>,
  key: AuditKey,
): Checkpoint {
  const unsigned = { ...checkpoint, publicKey: key.publicKey };
  return { ...unsigned, signature: key.sign(checkpointText(unsigned)) };
}

/** Where the checkpoints break first, as a sentence, or null. @param publicKey whom to trust. */
export function brokenCheckpoint(
  checkpoints: readonly Checkpoint[],
  publicKey: string,
): string | null {
  let length = 0;
  for (const [place, checkpoint] of checkpoints.entries()) {
    const id = checkpointIdAt(place);
    if (checkpoint.id !== id) return `Checkpoint ${id} is missing.`;
    if (checkpoint.publicKey !== publicKey) return `Checkpoint ${id} was signed with another key.`;
    if (!isSignedBy(publicKey, checkpointText(checkpoint), checkpoint.signature)) {
      return `Checkpoint ${id} was altered.`;
    }
    if (checkpoint.length <= length) return `Checkpoint ${id} was altered.`;
    length = checkpoint.length;
  }
  return null;
}

function checkpointText(checkpoint: Omit<Checkpoint, 'signature'>): string {
  const { id, at, length, hash, publicKey } = checkpoint;
  return `freshfaces audit checkpoint\n${JSON.stringify([id, at, length, hash, publicKey])}`;
}
