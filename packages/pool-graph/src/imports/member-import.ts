/** What a column of the file can hold. There is none for needs: those a member tells us themselves. */
export const IMPORT_FIELDS = [
  'NAME',
  'FAMILY_NAME',
  'EMAIL',
  'PHONE',
  'POSTAL_ADDRESS',
  'ROUTE',
  'KIND',
  'TRAINED_FOR',
  'JOINED_ON',
  'OWN_LIMIT_PER_YEAR',
  'SHARED_POOL',
] as const;

export type ImportField = (typeof IMPORT_FIELDS)[number];

type ImportStatus = 'PREVIEW' | 'CONFIRMED' | 'DISCARDED' | 'UNDONE';

export type ImportProblemKind =
  | 'MISSING_NAME'
  | 'TOO_LONG'
  | 'BAD_EMAIL'
  | 'BAD_ROUTE'
  | 'UNKNOWN_KIND'
  | 'UNKNOWN_TRAINING'
  | 'BAD_DATE'
  | 'BAD_NUMBER'
  | 'BAD_YES_NO'
  | 'WRONG_NUMBER_OF_CELLS'
  | 'DUPLICATE_IN_FILE'
  | 'POSSIBLE_DUPLICATE';

/** Why a row is left out of an import. */
export const LEFT_OUT_REASONS = [
  'ALREADY_A_MEMBER',
  'SAID_NO',
  'HAS_LEFT',
  'NOT_A_PERSON',
  'ASK_FIRST',
] as const;

export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export interface ImportColumn {
  readonly field: ImportField;
  readonly heading: string;
}

/** What is wrong with a row, in one sentence that says what to do. */
export interface RowProblem {
  readonly kind: ImportProblemKind;
  /** Null when it is about the whole row. */
  readonly field: ImportField | null;
  readonly sentence: string;
}

export type RowCells = Readonly<Partial<Record<ImportField, string>>>;

/** One row of the file: only the cells of columns that are used. */
export interface ReadRow {
  /** As a spreadsheet numbers it: the headings are row 1. */
  readonly number: number;
  readonly cells: RowCells;
  /** Cells found and expected, when they differ. */
  readonly miscounted: { readonly found: number; readonly expected: number } | null;
  /** The lead said that this is not the person whose name is alike. */
  readonly someoneElse?: true;
  /** Not to be added, and why. */
  readonly leftOut?: LeftOutReason;
}

export interface CheckedRow extends ReadRow {
  readonly problems: readonly RowProblem[];
}

/**
 * One file of members on its way in. It holds names, so its content goes when it is discarded or
 * replaced by another preview of the same person, and a day after it came in any case.
 */
export interface MemberImport {
  readonly id: string;
  readonly organisationId: string;
  readonly byPersonId: string;
  readonly status: ImportStatus;
  readonly startedAt: string;
  readonly fileName: string;
  readonly headings: readonly string[];
  readonly columns: readonly ImportColumn[];
  /** All rows while a preview; once confirmed, the rows that were not saved. */
  readonly rows: readonly CheckedRow[];
  readonly holdsRows: boolean;
  readonly goodRowCount: number;
  readonly problemRowCount: number;
  readonly leftOutRowCount?: number;
  readonly savedCount: number;
  /** When its good rows became members, and which; missing until then, and once taken back. */
  readonly saved?: {
    readonly at: string;
    readonly members: readonly { readonly id: string; readonly version: number }[];
  };
}
