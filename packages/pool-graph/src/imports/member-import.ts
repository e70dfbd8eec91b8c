/** What a column of the file can hold. There is none for needs: those a member tells us themselves. */
export const IMPORT_FIELDS = [
  'NAME',
  'FAMILY_NAME',
  'EMAIL',
  'PHONE',
  'TRAINED_FOR',
  'JOINED_ON',
  'OWN_LIMIT_PER_YEAR',
  'SHARED_POOL',
] as const;

export type ImportField = (typeof IMPORT_FIELDS)[number];

type ImportStatus = 'PREVIEW' | 'CONFIRMED' | 'DISCARDED';

export type ImportProblemKind =
  | 'MISSING_NAME'
  | 'TOO_LONG'
  | 'BAD_EMAIL'
  | 'UNKNOWN_TRAINING'
  | 'BAD_DATE'
  | 'BAD_NUMBER'
  | 'BAD_YES_NO'
  | 'WRONG_NUMBER_OF_CELLS'
  | 'DUPLICATE_IN_FILE'
  | 'POSSIBLE_DUPLICATE';

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
  readonly savedCount: number;
}
