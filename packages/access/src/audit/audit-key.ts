import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** The network's key for signing its audit trail (Ed25519, RFC 8032). */
export interface AuditKey {
  /** 64 hex characters; in every checkpoint, fit to print and to hand to an auditor. */
  readonly publicKey: string;
  readonly sign: (text: string) => string;
}

/** DER of an Ed25519 private key and of a public one (RFC 8410), up to their 32 bytes. */
const PRIVATE_DER = '302e020100300506032b657004220420';
const PUBLIC_DER = '302a300506032b6570032100';

/** @param hex the private key, 64 hex characters. */
export function auditKeyOf(hex: string): AuditKey {
  const secret = createPrivateKey({
    key: Buffer.from(PRIVATE_DER + hex, 'hex'),
    format: 'der',
    type: 'pkcs8',
  });
  const publicDer = createPublicKey(secret).export({ format: 'der', type: 'spki' });
  return {
    publicKey: publicDer.toString('hex').slice(PUBLIC_DER.length),
    sign: (text) => sign(null, Buffer.from(text), secret).toString('base64'),
  };
}

/** Did whoever holds this public key's secret sign this text? False for anything that is not a signature. */
export function isSignedBy(publicKey: string, text: string, signature: unknown): boolean {
  if (typeof signature !== 'string' || !/^[0-9a-f]{64}$/.test(publicKey)) return false;
  const bytes = Buffer.from(signature, 'base64');
  if (bytes.toString('base64') !== signature) return false;
  return verify(null, Buffer.from(text), keyObjectOf(publicKey), bytes);
}

let last: { publicKey: string; object: KeyObject } | null = null;

function keyObjectOf(publicKey: string): KeyObject {
  if (last?.publicKey === publicKey) return last.object;
  const key = Buffer.from(PUBLIC_DER + publicKey, 'hex');
  last = { publicKey, object: createPublicKey({ key, format: 'der', type: 'spki' }) };
  return last.object;
}
