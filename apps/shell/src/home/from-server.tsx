import { Loading } from '@freshfaces/web-kit/ui';
import { useEffect } from 'react';

/** Goes on to a page that the server renders: leaves the shell, at the same address. */
export function FromServer() {
  useEffect(() => window.location.reload(), []);
  return <Loading label="Opening your pages…" />;
}
