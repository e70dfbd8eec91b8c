import type { SignedHead } from '../head.ts';

/** An entry with the proof that it is in the tree of a head. */
export interface ProvenEntry {
  readonly text: string;
  readonly proof: readonly string[];
}

/** A log as anyone may read it: over HTTP, or from the store. Nothing it says is believed unchecked. */
export interface LogReader {
  /** Null where the log is still empty. */
  head(): Promise<SignedHead | null>;
  /** The texts of entries `from` (included) to `to` (not included); fewer where it gives fewer at a time. */
  texts(from: number, to: number): Promise<readonly string[]>;
  /** Everything the log says about one thing, oldest first, proven against the head given. */
  about(id: string): Promise<{
    readonly head: SignedHead | null;
    readonly entries: readonly ProvenEntry[];
  }>;
  consistency(before: number, size: number): Promise<readonly string[]>;
}

/** Reads a network's log from its routes. @param getJson fetches a path of the network, such as `/log`. */
export function httpLog(getJson: (path: string) => Promise<unknown>): LogReader {
  const get = async <T>(path: string) => (await getJson(path)) as T;
  return {
    head: async () => (await get<{ head: SignedHead | null }>('/log')).head,
    texts: async (from, to) =>
      (await get<{ entries: string[] }>(`/log/entries?from=${from}&to=${to}`)).entries,
    about: (id) => get(`/log/about/${encodeURIComponent(id)}`),
    consistency: async (before, size) =>
      (await get<{ proof: string[] }>(`/log/consistency?before=${before}&size=${size}`)).proof,
  };
}
