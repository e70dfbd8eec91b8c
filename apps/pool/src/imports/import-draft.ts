import type { ImportField } from '../generated/graphql.ts';

/** A file that was chosen, before its columns are known. */
export interface ChosenFile {
  readonly organisationId: string;
  readonly fileName: string;
  readonly csv: string;
  readonly oldEncoding: boolean;
}

/** Which heading holds which field; empty where none does. */
export type ColumnChoice = Readonly<Partial<Record<ImportField, string>>>;

/** A chosen file with the headings found in it. */
export interface Draft extends ChosenFile {
  readonly importId: string;
  readonly headings: readonly string[];
  readonly guessed: ColumnChoice;
}

/** What each field is called, in the order they are asked for, and what its cells may hold. */
export const FIELD_WORDS: Readonly<Record<ImportField, { label: string; hint: string }>> = {
  NAME: { label: 'Name', hint: 'The whole name, or the first name. Every row needs one.' },
  FAMILY_NAME: { label: 'Family name', hint: 'Only where it has a column of its own.' },
  EMAIL: { label: 'E-mail', hint: 'Such as sam@example.org.' },
  PHONE: { label: 'Phone', hint: 'As you would dial it.' },
  POSTAL_ADDRESS: { label: 'Post address', hint: 'Where letters go.' },
  ROUTE: {
    label: 'How they want to hear from us',
    hint: 'E-mail, post or phone. Empty means the first of these that the row has.',
  },
  KIND: {
    label: 'Takes part as',
    hint: 'Lived experience, peer supporter, family or carer. Empty means lived experience.',
  },
  TRAINED_FOR: {
    label: 'Trained for',
    hint: 'Job description review, short-listing, observer, panel member or chair; with a semicolon between them.',
  },
  JOINED_ON: { label: 'Date joined', hint: 'Such as 31/03/2025. Empty means today.' },
  OWN_LIMIT_PER_YEAR: {
    label: 'Most turns a year',
    hint: 'A whole number. Empty means no limit of their own.',
  },
  SHARED_POOL: {
    label: 'Agreed to be in the shared pool',
    hint: 'Yes or no. Empty means no: they then stay known to your organisation only.',
  },
};

export const FIELDS = Object.keys(FIELD_WORDS) as ImportField[];

/** What is wrong with a choice of columns, by the field to put right. */
export function columnFaults(choice: ColumnChoice): { field: ImportField; message: string }[] {
  const faults: { field: ImportField; message: string }[] = [];
  if (!choice.NAME) {
    faults.push({ field: 'NAME', message: 'Choose the column that holds the name.' });
  }
  FIELDS.forEach((field, at) => {
    const heading = choice[field];
    const earlier = FIELDS.slice(0, at).find((other) => heading && choice[other] === heading);
    if (!earlier) return;
    const message = `The column “${heading}” is already used for “${FIELD_WORDS[earlier].label}”.`;
    faults.push({ field, message });
  });
  return faults;
}
