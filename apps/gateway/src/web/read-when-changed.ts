import { existsSync, readFileSync, statSync } from 'node:fs';

/** What `make` makes of a file's text, made anew when the file has changed; null while there is no file. */
export function readWhenChanged<T>(path: string, make: (text: string) => T): () => T | null {
  let last: { at: number; made: T } | null = null;
  return () => {
    if (!existsSync(path)) return null;
    const at = statSync(path).mtimeMs;
    if (last?.at !== at) last = { at, made: make(readFileSync(path, 'utf8')) };
    return last.made;
  };
}
