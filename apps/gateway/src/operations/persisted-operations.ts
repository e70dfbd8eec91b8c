import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { PersistedQueryOptions } from '@apollo/server';

/** The operations of our own pages: text by SHA-256, as codegen wrote them while the areas were built. */
export type Operations = ReadonlyMap<string, string>;

/** Reads `src/generated/persisted-documents.json` of every app that has one. */
export function readOperations(appsFolder: string): Operations {
  const operations = new Map<string, string>();
  for (const app of readdirSync(appsFolder)) {
    const path = `${appsFolder}/${app}/src/generated/persisted-documents.json`;
    if (!existsSync(path)) continue;
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
    for (const [hash, text] of Object.entries(manifest)) operations.set(hash, text);
  }
  return operations;
}

/** Lets Apollo Server look a hash up in the list; nothing can be added by asking. */
export function lookUpIn(operations: Operations): PersistedQueryOptions {
  return {
    cache: {
      get: async (key) => operations.get(key.replace(/^apq:/u, '')),
      set: async () => undefined,
      delete: async () => false,
    },
  };
}
