import type { GraphContext } from './context.ts';
import type { RetentionRule } from './personal-data.ts';

/** A resolver as Apollo calls it; each package types its own map from its schema. */
type AnyResolvers = Record<string, unknown>;

/** Work that time brings: reminders, expiries, recovery after a crash. */
export interface Job {
  readonly name: string;
  /** Milliseconds between runs; 0 means once, at start. */
  readonly everyMs: number;
  /** Waited for before the server takes requests: what must not be seen undone. */
  readonly first?: boolean;
  readonly run: (now: string) => Promise<void>;
}

/** What one graph package hands to the gateway. */
export interface Subgraph {
  /** Lower case: `pool`. Also the `SUBGRAPH_<NAME>_URL` that moves it out. */
  readonly name: string;
  /** The text of the package's `schema.graphql`. */
  readonly typeDefs: string;
  readonly resolvers: AnyResolvers;
  readonly jobs: readonly Job[];
  /** How long this domain keeps what; run by the gateway every hour. */
  readonly retention?: readonly RetentionRule[];
  /**
   * Plain async functions other domains may call through a port, by name.
   * Arguments and results are JSON, so a port can cross HTTP unchanged.
   */
  readonly ports: Readonly<Record<string, PortFunction>>;
}

/** One port function: JSON in, JSON out, told who asks. */
export type PortFunction = (input: never, context: GraphContext) => Promise<unknown>;
