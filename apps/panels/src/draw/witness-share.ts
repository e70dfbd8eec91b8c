/** Where a browser keeps its shares: this tab only, so nobody else on the machine finds them later. */
const PREFIX = 'freshfaces-share:';

/** A share only this browser knows, and the hash that binds it. Both are 64 hex digits. */
export interface WitnessShare {
  share: string;
  commitment: string;
}

/** Makes a share from 32 random bytes and keeps it until it is revealed. */
export async function makeShare(): Promise<WitnessShare> {
  // Loaded only here: hashing is not needed by readers of the page.
  const { shareCommitment } = await import('@freshfaces/fair-draw/commit');
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const share = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const commitment = shareCommitment('witness', share);
  sessionStorage.setItem(PREFIX + commitment, share);
  return { share, commitment };
}

/** The share behind a published hash, when it was made in this tab; survives a refresh. */
export function findShare(commitment: string): string | null {
  return sessionStorage.getItem(PREFIX + commitment);
}

export function forgetShare(commitment: string): void {
  sessionStorage.removeItem(PREFIX + commitment);
}
