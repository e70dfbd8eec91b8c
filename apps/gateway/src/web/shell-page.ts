import type { AreaEntry } from './area-list.ts';
import { readWhenChanged } from './read-when-changed.ts';

const LIST = /(<script[^>]*id="?freshfaces-areas"?[^>]*>)[^<]*(<\/script>)/u;

/** The shell's page with the list of areas in it; null while the shell is not built. */
export function createShellPage(path: string, areas: readonly AreaEntry[]): () => string | null {
  const list = JSON.stringify(areas).replaceAll('<', '\\u003c');
  return readWhenChanged(path, (html) =>
    html.replace(LIST, (_all, open: string, close: string) => open + list + close),
  );
}
