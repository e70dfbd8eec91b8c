import { existsSync, readFileSync, statSync } from 'node:fs';
import type { AreaEntry } from './area-list.ts';

const LIST = /(<script[^>]*id="?freshfaces-areas"?[^>]*>)[^<]*(<\/script>)/u;

/** The shell's page with the list of areas in it; null while the shell is not built. Read anew after a build. */
export function createShellPage(path: string, areas: readonly AreaEntry[]): () => string | null {
  const list = JSON.stringify(areas).replaceAll('<', '\\u003c');
  let read: { at: number; page: string } | null = null;
  return () => {
    if (!existsSync(path)) return null;
    const at = statSync(path).mtimeMs;
    if (read?.at !== at) {
      const page = readFileSync(path, 'utf8').replace(
        LIST,
        (_all, open: string, close: string) => open + list + close,
      );
      read = { at, page };
    }
    return read.page;
  };
}
