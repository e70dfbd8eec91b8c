import type { GraphContext } from '@freshfaces/graph-kit';

/** What was read of a member. */
export type ReadWhat = 'name' | 'contact' | 'record' | 'needs' | 'experience' | 'consents' | 'everything';

/** What it was read for. */
export type ReadWhy = 'list' | 'record' | 'panel' | 'file' | 'draw' | 'erasure';

export interface Read {
  readonly memberId: string;
  readonly what: ReadWhat;
  readonly why: ReadWhy;
}

/** The log of reads of personal data (DESIGN.md §3): what is not in it was not read. */
export interface Reads {
  /**
   * Resolves once the read is kept; await it before the value is given out. The same read in one
   * request is kept once; a member's reads of their own record are not kept.
   */
  note(context: GraphContext, read: Read): Promise<void>;
}
