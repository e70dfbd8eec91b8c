import { bls12_381 } from '@noble/curves/bls12-381.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { QUICKNET } from './round-time.ts';

export { QUICKNET, roundAt, timeOfRound } from './round-time.ts';

const SCHEME = bls12_381.shortSignatures;
/** drand’s scheme `bls-unchained-g1-rfc9380`. */
const DOMAIN = 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_';
const KEY = bls12_381.G2.Point.fromHex(QUICKNET.publicKey);

/** Checks take some 20 ms. Only what drand signed gets in here, so it stays small. */
const accepted = new Set<string>();

/** Whether drand’s quicknet signed this round so: `signature` is 96 lower-case hex digits. Never throws. */
export function isRoundSignature(round: number, signature: string): boolean {
  if (!/^[0-9a-f]{96}$/.test(signature) || !Number.isSafeInteger(round) || round < 1) return false;
  const known = `${round} ${signature}`;
  if (accepted.has(known)) return true;
  const message = new Uint8Array(8);
  new DataView(message.buffer).setBigUint64(0, BigInt(round));
  try {
    const point = SCHEME.Signature.fromHex(signature);
    if (!SCHEME.verify(point, SCHEME.hash(sha256(message), DOMAIN), KEY)) return false;
  } catch {
    return false;
  }
  accepted.add(known);
  return true;
}
