/** Whose data a request is about: an account, the member record it owns, or both. */
export interface DataSubject {
  readonly personId: string | null;
  readonly memberId: string | null;
}

/** One kind of thing a domain keeps on somebody, fit to hand to them (UK GDPR, art. 15). */
export interface PersonalDataSet {
  /** `Panels you were drawn for` */
  readonly title: string;
  readonly why: string;
  /** How long it is kept, in words. */
  readonly keptFor: string;
  readonly rows: readonly PersonalDataRow[];
}

/** Column headings to plain values. */
export type PersonalDataRow = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Who will read what is put together: the person themselves, or the lead of their home organisation on
 * their behalf. A lead is given no needs unless the member agreed that their lead may see them.
 */
export type DataReader = 'self' | 'lead';

/** Every domain that keeps personal data provides these two ports, under these names. */
export interface PersonalDataPorts {
  personalData(
    request: DataSubject & { readonly reader: DataReader },
  ): Promise<readonly PersonalDataSet[]>;
  /**
   * Blanks everything kept on the subject and keeps opaque ids. Safe to run again: a second run
   * changes nothing. Answers what it erased and what stays and why, as sentences.
   */
  erasePersonalData(
    request: DataSubject & { readonly at: string },
  ): Promise<{ readonly erased: readonly string[]; readonly kept: readonly string[] }>;
}

/** One class of data and how long it is kept (R182–R187); docs/privacy/retention.md lists them all. */
export interface RetentionRule {
  /** `Sign-in sessions` */
  readonly dataClass: string;
  /** `Deleted 12 hours after they were opened` */
  readonly rule: string;
  /** Removes what is due at `now`, or with `dryRun` only counts it. Answers how many. */
  readonly run: (now: string, dryRun: boolean) => Promise<number>;
}
