import { readFileSync } from 'node:fs';

const { version: read } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string };

/** The version of Freshfaces: all its packages have the same. */
export const version = read;
