import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Composed } from './compose.ts';

/** The composed schemas as committed. */
export function readGenerated(): Composed {
  return {
    supergraph: readFileSync(pathOf('supergraph'), 'utf8'),
    api: readFileSync(pathOf('api'), 'utf8'),
  };
}

export function writeGenerated(composed: Composed): void {
  mkdirSync(new URL('../../generated/', import.meta.url), { recursive: true });
  writeFileSync(pathOf('supergraph'), composed.supergraph);
  writeFileSync(pathOf('api'), composed.api);
}

function pathOf(name: keyof Composed): string {
  return fileURLToPath(new URL(`../../generated/${name}.graphql`, import.meta.url));
}
