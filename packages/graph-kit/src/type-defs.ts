import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * The schema of one graph package: `schema.graphql`, then, where it has them, the files of `schema/` in
 * the order of their names, each extending the first.
 * @param folder the package's folder, with a slash at its end.
 */
export function readTypeDefs(folder: URL): string {
  const parts = new URL('schema/', folder);
  const names = existsSync(parts) ? readdirSync(parts).filter(isGraphql).sort() : [];
  return [new URL('schema.graphql', folder), ...names.map((name) => new URL(name, parts))]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

function isGraphql(name: string): boolean {
  return name.endsWith('.graphql');
}
