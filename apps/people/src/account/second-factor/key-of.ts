/** The key inside an `otpauth://` address, as people type it: Base32 without padding. */
export function keyOf(totpURI: string): string {
  return new URL(totpURI).searchParams.get('secret') ?? '';
}
