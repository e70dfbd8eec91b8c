import type { Viewer } from '@freshfaces/graph-kit';

/** What the client of the crash test asks of a server process; `at` is the instant its clock then shows. */
export type Command =
  | {
      readonly do: 'open';
      readonly environment: Record<string, string>;
      /** The moment, counted from 1, at which to stop. */
      readonly stopAt?: number;
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
