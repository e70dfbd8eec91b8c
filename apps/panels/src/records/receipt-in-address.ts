import { useEffect, useState } from 'react';

const START = '#receipt=';

/**
 * The receipt that a member's own page put behind the `#` of the address, where no browser sends it on;
 * empty where there is none. It is taken out of the address at once.
 */
export function useReceiptInAddress(): string {
  const [receipt] = useState(() => receiptIn(window.location.hash));
  useEffect(() => {
    if (receipt) window.history.replaceState(window.history.state, '', window.location.pathname);
  }, [receipt]);
  return receipt;
}

/** @param hash `#receipt=` and the receipt as base64url. */
export function receiptIn(hash: string): string {
  if (!hash.startsWith(START)) return '';
  try {
    const packed = hash.slice(START.length).replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}
