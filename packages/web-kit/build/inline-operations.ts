import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RsbuildPlugin } from '@rsbuild/core';
import { operationsInPlace } from './operations-in-place.ts';

const ENTRY = /^ {4}("(?:[^"\\]|\\.)*"): types\.(\w+),$/gmu;

/**
 * Puts each operation into the module that sends it. Codegen's own map holds the text and the tree of
 * all of an app's operations, and would come whole with its first page.
 */
export function inlineOperations(): RsbuildPlugin {
  return {
    name: 'freshfaces:inline-operations',
    setup({ context, transform }) {
      const list = join(context.rootPath, 'src/generated/gql.ts');
      const trees = join(context.rootPath, 'src/generated/graphql.ts');
      transform(
        { test: /\.tsx?$/u, order: 'pre' },
        async ({ code, resourcePath, addDependency }) => {
          if (!code.includes('graphql(`')) return code;
          addDependency(list);
          const documents = await readDocuments(list, trees);
          return operationsInPlace(code, (text) => {
            const document = documents.get(text);
            if (document) return document;
            throw new Error(`Run "pnpm codegen": an operation changed in ${resourcePath}.`);
          });
        },
      );
    },
  };
}

/** Codegen's documents by the text they were written from, as they are now: development builds again. */
async function readDocuments(list: string, trees: string): Promise<Map<string, unknown>> {
  const text = await readFile(list, 'utf8');
  const { mtimeMs } = await stat(trees);
  const documents: Record<string, unknown> = await import(
    `${pathToFileURL(trees).href}?${mtimeMs}`
  );
  return new Map(
    [...text.matchAll(ENTRY)].map(([, source = '""', name = '']) => [
      JSON.parse(source),
      documents[name],
    ]),
  );
}
