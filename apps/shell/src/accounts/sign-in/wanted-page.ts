import { safePath } from '../../session/return-path.ts';

const PLACE = 'freshfaces-wanted-page';

/** As long as a link works. */
const KEPT_MS = 10 * 60_000;

/**
 * Keeps in this browser where someone wanted to go when they asked for a link. The letter does not say
 * it, and its link opens in a new tab, which knows nothing of the one before.
 */
export function keepWantedPage(path: string, now: Date): void {
  if (path === '/') return forgetWantedPage();
  write(JSON.stringify({ path, until: now.getTime() + KEPT_MS }));
}

/** Where they wanted to go; the front page when that is not known, or was too long ago. */
export function wantedPage(now: Date): string {
  const { path, until } = read();
  return typeof until === 'number' && now.getTime() < until ? safePath(path) : '/';
}

export function forgetWantedPage(): void {
  write(null);
}

function read(): { path?: unknown; until?: unknown } {
  try {
    return (JSON.parse(localStorage.getItem(PLACE) ?? '{}') ?? {}) as object;
  } catch {
    return {};
  }
}

/** A browser that keeps nothing still signs in: it only goes to the front page. */
function write(text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(PLACE);
    else localStorage.setItem(PLACE, text);
  } catch {}
}
