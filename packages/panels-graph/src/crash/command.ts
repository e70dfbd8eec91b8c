import type { Viewer } from '@freshfaces/graph-kit';

/** The moment at which to stop: which one, counted from 1, or the first of this name. */
export type Stop = number | string;

/** A thread as in the product, or what was solved before looked up: the pool is the same in every round. */
export type Solver = 'thread' | 'looked-up';

/** What the client of the crash test asks of a server process; `at` is the instant its clock then shows. */
export type Command =
  | {
      readonly do: 'open';
      readonly environment: Record<string, string>;
      readonly stopAt?: Stop;
      readonly solver: Solver;
    }
  | {
      readonly do: 'ask';
      readonly at: string;
      /** The name of a mutation. */
      readonly mutation: string;
      readonly input: object;
      readonly viewer: Viewer;
    }
  | { readonly do: 'job'; readonly at: string; readonly job: string }
  /** Waits until the chances of a draw are worked out. */
  | { readonly do: 'settle'; readonly at: string; readonly drawId: string }
  /** Answers the moments reached since it was opened. */
  | { readonly do: 'close' };

/** One line from a server process. */
export type Line = { readonly value: unknown } | { readonly stoppedAt: string };
