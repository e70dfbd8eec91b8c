/** Quoted table of a collection's documents. */
export function docTable(collection: string): string {
  return `"doc:${collection}"`;
}

/** Quoted table of an index: one row per entry, key columns k0, k1, … and the document's id. */
export function indexTable(collection: string, index: string): string {
  return `"index:${collection}.${index}"`;
}
