import type { GraphContext, Page } from '@freshfaces/graph-kit';
import type { Look } from './look.ts';

/** What was read of a member. */
export type ReadWhat =
  | 'name'
  | 'contact'
  | 'record'
  | 'needs'
  | 'experience'
  | 'consents'
  | 'profile'
  | 'hosting'
  | 'everything';

/** What it was read for. */
export type ReadWhy = 'list' | 'record' | 'panel' | 'file' | 'draw' | 'erasure' | 'letter';

export interface Read {
  readonly memberId: string;
  readonly what: ReadWhat;
  readonly why: ReadWhy;
  /**
   * On whose behalf it may be read: the member's home organisation first, then those they said yes to.
   * The first at which the reader has a role is kept as who looked; with none, their first role.
   */
  readonly organisationIds: readonly string[];
}

/** The log of reads of personal data (DESIGN.md §3): what is not in it was not read. */
export interface Reads {
  /**
   * Resolves once the read is kept; await it before the value is given out. The same read in one
   * request is kept once; a member's reads of their own record are not kept. Reads noted side by side
   * are written together. Call it outside a transaction; inside one, `noteMany`.
   */
  note(context: GraphContext, read: Read): Promise<void>;
  /** Notes many at once, each time it is called; joins the transaction it is called in. */
  noteMany(context: GraphContext, reads: readonly Read[]): Promise<void>;
  /** Looks at one member's record become another's, or go back to whose they were. Safe to run again. */
  moved(move: {
    readonly from: string;
    readonly to: string;
    readonly back: boolean;
  }): Promise<void>;
  /** Who has looked at this member's record, newest first. */
  looksAt(
    memberId: string,
    page: { readonly first?: number | null; readonly after?: string | null },
  ): Promise<Page<Look>>;
}
