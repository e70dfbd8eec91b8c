/** Where a browser keeps its shares until everything about their draw is over. */
const PREFIX = 'freshfaces-share:';

/** A secret share that this browser made, or was given back from a file. */
export interface KeptShare {
  /** Where it stands in the record of its draw. */
  sourceId: string;
  /** 32 random bytes and the hash that binds them, each as 64 hex digits. */
  share: string;
  commitment: string;
  /** The fingerprint of the published draw for which it was revealed; null until then. */
  revealedFor: string | null;
  /** When this browser saw every share of the draw published, before the beacon spoke. */
  sawSharesAt: string | null;
}

/** Makes a share from 32 random bytes and keeps it. */
export async function makeShare(sourceId: string): Promise<KeptShare> {
  // Loaded only here: hashing is not needed by readers of the page.
  const { shareCommitment } = await import('@freshfaces/fair-draw/commit');
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const share = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const commitment = shareCommitment(sourceId, share);
  const kept = { sourceId, share, commitment, revealedFor: null, sawSharesAt: null };
  keepShare(kept);
  return kept;
}

export function keepShare(kept: KeptShare): void {
  localStorage.setItem(PREFIX + kept.commitment, JSON.stringify(kept));
}

/** The share behind a hash, where this browser has it; survives a refresh and a restart. */
export function findShare(commitment: string): KeptShare | null {
  const text = localStorage.getItem(PREFIX + commitment);
  return text === null ? null : (JSON.parse(text) as KeptShare);
}

/** A share as a file, to go on in another browser. */
export function shareFile({ sourceId, share, commitment }: KeptShare): string {
  return JSON.stringify({ what: 'A secret share of a draw', sourceId, share, commitment }, null, 2);
}

/** Takes a share back from its file; null where the file does not hold the one behind this hash. */
export async function shareFromFile(
  text: string,
  { sourceId, commitment }: Pick<KeptShare, 'sourceId' | 'commitment'>,
): Promise<KeptShare | null> {
  const share = /"share":\s*"([0-9a-f]{64})"/.exec(text)?.[1];
  if (!share) return null;
  const { shareCommitment } = await import('@freshfaces/fair-draw/commit');
  if (shareCommitment(sourceId, share) !== commitment) return null;
  const kept = { sourceId, share, commitment, revealedFor: null, sawSharesAt: null };
  keepShare(kept);
  return kept;
}
