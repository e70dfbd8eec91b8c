import { StoreError } from '../errors.ts';
import type { Index } from '../indexes.ts';
import type { Term } from './terms.ts';

/** Every collection has it. */
export const BY_ID: Index = { name: 'id', keys: ['id'], unique: true, many: null };

/**
 * The declared index that answers a query: it holds every field of `where` and sort; the sort fields
 * follow each other in it, after keys bound by equality or `in`; with no sort, its first key is bound.
 * Of several, the one whose leading keys are bound furthest, then the shortest. Throws StoreError
 * `UNDECLARED_QUERY`.
 */
export function chooseIndex(
  collection: string,
  indexes: readonly Index[],
  terms: readonly Term[],
  sort: readonly string[],
): Index {
  const bound = new Set(terms.filter(({ op }) => op === 'in').map(({ field }) => field));
  const leading = ({ keys }: Index) => {
    const end = keys.findIndex((key) => !bound.has(key));
    return end === -1 ? keys.length : end;
  };
  const answers = (index: Index) => {
    if (!terms.every(({ field }) => index.keys.includes(field))) return false;
    const [first] = sort;
    if (first === undefined) return terms.some(({ field }) => field === index.keys[0]);
    const start = index.keys.indexOf(first);
    return (
      start !== -1 &&
      start <= leading(index) &&
      sort.every((field, at) => index.keys[start + at] === field && field !== index.many)
    );
  };
  if (terms.length === 0 && sort.length === 0) return BY_ID;
  const [best] = [...indexes, BY_ID]
    .filter(answers)
    .sort((a, b) => leading(b) - leading(a) || a.keys.length - b.keys.length);
  if (best) return best;
  const asked = [
    terms.length > 0 ? `where ${terms.map(({ field }) => field).join(', ')}` : '',
    sort.length > 0 ? `sorted by ${sort.join(', ')}` : '',
  ];
  throw new StoreError(
    'UNDECLARED_QUERY',
    `${collection}: no declared index answers ${asked.filter(Boolean).join(' ')}.`,
  );
}
