import { useLocation } from '@freshfaces/web-kit/router';

/** What the page before did, for the next one to show: `navigate(path, saying('Invited.'))`. */
export function saying(said: string): { state: { said: string } } {
  return { state: { said } };
}

/** The sentence the page before left, or null. */
export function useSaid(): string | null {
  const { state } = useLocation();
  return typeof state?.said === 'string' ? state.said : null;
}
