import { Problem } from '@freshfaces/graph-kit';
import { wordsOf } from '../words.ts';
import type { ImportColumn, ImportField } from './member-import.ts';

const WHOLE_NAME = ['full name', 'member', 'member name'];

/** Headings people use, as their words joined; the first that is in the file wins. */
const USUAL_HEADINGS: Readonly<Record<ImportField, readonly string[]>> = {
  NAME: [...WHOLE_NAME, 'name', 'first name', 'forename', 'given name'],
  FAMILY_NAME: ['last name', 'surname', 'family name'],
  EMAIL: ['email', 'e mail', 'email address', 'e mail address', 'mail'],
  PHONE: [
    'phone',
    'telephone',
    'mobile',
    'phone number',
    'telephone number',
    'mobile number',
    'mobile phone',
    'tel',
  ],
  POSTAL_ADDRESS: ['post address', 'postal address', 'address', 'home address'],
  ROUTE: ['how they hear from us', 'contact by', 'preferred contact', 'route'],
  KIND: ['takes part as', 'kind', 'member kind'],
  TRAINED_FOR: ['trained for', 'training', 'roles', 'trained roles', 'trained in'],
  JOINED_ON: ['joined', 'joined on', 'date joined', 'join date', 'start date', 'started'],
  OWN_LIMIT_PER_YEAR: ['most turns a year', 'own limit', 'limit', 'limit per year'],
  SHARED_POOL: ['in the shared pool', 'shared pool', 'consent', 'consent to shared pool'],
};

/** The fields whose usual heading is in the file. */
export function guessColumns(headings: readonly string[]): readonly ImportColumn[] {
  const byWords = new Map(headings.map((heading) => [wordsOf(heading).join(' '), heading]));
  const hasWholeName = WHOLE_NAME.some((words) => byWords.has(words));
  const found = Object.entries(USUAL_HEADINGS).flatMap(([field, usual]) => {
    const heading = usual.map((words) => byWords.get(words)).find((found) => found !== undefined);
    return heading === undefined ? [] : [{ field: field as ImportField, heading }];
  });
  return hasWholeName ? found.filter(({ field }) => field !== 'FAMILY_NAME') : found;
}

/** The columns as given, once it is sure that they fit the file. Throws `BAD_INPUT`. */
export function mustFit(
  columns: readonly ImportColumn[],
  headings: readonly string[],
): readonly ImportColumn[] {
  for (const [at, { field, heading }] of columns.entries()) {
    if (!heading || !headings.includes(heading)) {
      throw bad(`The file has no column called “${heading}”.`);
    }
    const earlier = columns.slice(0, at);
    if (earlier.some((other) => other.heading === heading)) {
      throw bad(`The column “${heading}” is chosen twice.`);
    }
    if (earlier.some((other) => other.field === field)) {
      throw bad('One piece of information can come from one column only.');
    }
  }
  return columns;
}

function bad(sentence: string): Problem {
  return new Problem('BAD_INPUT', sentence, 'columns');
}
