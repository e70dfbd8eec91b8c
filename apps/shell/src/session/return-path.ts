import { useSearchParams } from '@freshfaces/web-kit/router';

/** A path without two slashes in a row, backslashes, or the control characters that browsers drop. */
const OWN_PATH = /^(?:\/(?!\/)[^/\\?#\p{Cc}]*)+(?:[?#][^\\\p{Cc}]*)?$/u;

/** Only ever a path of this site: never where somebody else's link points. */
export function safePath(path: unknown): string {
  return typeof path === 'string' && OWN_PATH.test(path) ? path : '/';
}

/** Where to go after signing in, from the page's address. */
export function useReturnPath(): string {
  const [search] = useSearchParams();
  return safePath(search.get('return'));
}

/** The address of a step on the way in that still knows where the visitor wanted to go. */
export function withReturn(step: string, returnTo: string): string {
  return returnTo === '/' ? step : `${step}?return=${encodeURIComponent(returnTo)}`;
}
