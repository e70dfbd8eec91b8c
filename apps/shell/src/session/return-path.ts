import { useSearchParams } from '@freshfaces/web-kit/router';

/** Only ever a path of this site: never where somebody else's link points. */
function safePath(path: string | null): string {
  return path?.startsWith('/') && !path.startsWith('//') && !path.includes('\\') ? path : '/';
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
