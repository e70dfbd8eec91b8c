import { bls12_381 } from '@noble/curves/bls12-381.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { hexToBytes } from '@noble/hashes/utils.js';

/** §4.6: the key that drand’s quicknet signs with. */
const KEY =
  '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a';
const SIGNING = bls12_381.shortSignatures;

const seen = new Map<string, boolean>();
const MOST_SEEN = 1000;

/** §4.6: whether this is what drand’s quicknet signed for the round. */
export function isSignedRound(round: number, signature: string): boolean {
  const question = `${round}:${signature}`;
  const answer = seen.get(question) ?? isSigned(round, signature);
  if (seen.size < MOST_SEEN) seen.set(question, answer);
  return answer;
}

function isSigned(round: number, signature: string): boolean {
  const number = hexToBytes(round.toString(16).padStart(16, '0'));
  const signed = SIGNING.hash(sha256(number), 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_');
  try {
    const point = bls12_381.G1.Point.fromHex(signature);
    return SIGNING.verify(point, signed, bls12_381.G2.Point.fromHex(KEY));
  } catch {
    return false;
  }
}
