import { isDay, personName } from '@freshfaces/graph-kit';
import { type MemberKind, TRAINING_ROLES, type TrainingRole } from '../members/member.ts';
import type { ContactRoute } from '../members/member-name.ts';
import { roleOf, WRITTEN_ROLES } from '../members/training-words.ts';
import { kindOf, routeOf, WRITTEN_KINDS } from './cell-words.ts';
import type { ImportField, ImportProblemKind, RowCells, RowProblem } from './member-import.ts';

/** A cell's value, or what is wrong with it. */
export type Read<T> = { readonly value: T } | { readonly problem: RowProblem };

function fault(field: ImportField, kind: ImportProblemKind, sentence: string) {
  return { problem: { field, kind, sentence } };
}

/** First and family name as one name, by the rule for every name; neither does it look like a formula. */
export function readName({ NAME = '', FAMILY_NAME = '' }: RowCells): Read<string> {
  const joined = `${NAME} ${FAMILY_NAME}`.replace(/\s+/g, ' ').trim();
  if (!/\p{L}/u.test(joined)) return fault('NAME', 'MISSING_NAME', 'There is no name in this row.');
  if (joined.length > 100) {
    return fault('NAME', 'TOO_LONG', 'The name is longer than 100 characters.');
  }
  const { data: value } = personName.safeParse(joined);
  if (value === undefined || /[=+{}[\]|]/.test(value)) {
    return fault('NAME', 'MISSING_NAME', 'This does not look like a name.');
  }
  return { value };
}

export function readEmail({ EMAIL = '' }: RowCells): Read<string | null> {
  if (EMAIL === '') return { value: null };
  if (EMAIL.length > 254 || !/^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+$/.test(EMAIL)) {
    return fault('EMAIL', 'BAD_EMAIL', 'This is not an e-mail address, such as sam@example.org.');
  }
  return { value: EMAIL };
}

export function readPhone({ PHONE = '' }: RowCells): Read<string | null> {
  if (PHONE.length > 40) {
    return fault('PHONE', 'TOO_LONG', 'The phone number is longer than 40 characters.');
  }
  return { value: PHONE || null };
}

/** Roles between semicolons (or commas), written as on screen in any case: `Panel member; chair`. */
export function readTraining({ TRAINED_FOR = '' }: RowCells): Read<readonly TrainingRole[]> {
  const words = TRAINED_FOR.split(/[;,]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const unknown = words.find((word) => roleOf(word) === undefined);
  if (unknown !== undefined) {
    return fault(
      'TRAINED_FOR',
      'UNKNOWN_TRAINING',
      `“${unknown.slice(0, 40)}” is not a role we know. Use: ${WRITTEN_ROLES}; with a semicolon between them.`,
    );
  }
  const roles = new Set(words.map(roleOf));
  return { value: TRAINING_ROLES.filter((role) => roles.has(role)) };
}

/** `2025-03-31` or `31/3/2025`, not after today; an empty cell is today. */
export function readJoinedOn({ JOINED_ON = '' }: RowCells, today: string): Read<string> {
  if (JOINED_ON === '') return { value: today };
  const british = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(JOINED_ON);
  const [, day = '', month = '', year = ''] = british ?? [];
  const value = british ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : JOINED_ON;
  if (!isDay(value)) {
    return fault('JOINED_ON', 'BAD_DATE', 'This is not a date, such as 31/03/2025 or 2025-03-31.');
  }
  if (value > today) return fault('JOINED_ON', 'BAD_DATE', 'This date is in the future.');
  return { value };
}

/** A whole number of turns a year from 1 to 52; an empty cell is no limit. */
export function readOwnLimit({ OWN_LIMIT_PER_YEAR = '' }: RowCells): Read<number | null> {
  if (OWN_LIMIT_PER_YEAR === '') return { value: null };
  const value = Number(OWN_LIMIT_PER_YEAR);
  if (!/^\d{1,2}$/.test(OWN_LIMIT_PER_YEAR) || value < 1 || value > 52) {
    return fault(
      'OWN_LIMIT_PER_YEAR',
      'BAD_NUMBER',
      'Use a whole number of turns a year from 1 to 52, or leave it empty for no limit.',
    );
  }
  return { value };
}

/** What the member said about being in the shared pool; null for an empty cell: not asked. */
export function readSharedPool({ SHARED_POOL = '' }: RowCells): Read<boolean | null> {
  const word = SHARED_POOL.toLowerCase();
  if (word === '') return { value: null };
  if (['yes', 'y', 'true', '1'].includes(word)) return { value: true };
  if (['no', 'n', 'false', '0'].includes(word)) return { value: false };
  return fault('SHARED_POOL', 'BAD_YES_NO', 'Write yes or no. An empty cell means no.');
}

/** Where letters go; lines stay as they are. */
export function readPostalAddress({ POSTAL_ADDRESS = '' }: RowCells): Read<string | null> {
  if (POSTAL_ADDRESS.length > 300) {
    return fault('POSTAL_ADDRESS', 'TOO_LONG', 'The address is longer than 300 characters.');
  }
  return { value: POSTAL_ADDRESS || null };
}

/** How they want to hear from us; an empty cell is the first way the row gives: e-mail, post, phone. */
export function readRoute({
  ROUTE = '',
  EMAIL = '',
  POSTAL_ADDRESS = '',
  PHONE = '',
}: RowCells): Read<ContactRoute> {
  const given = { EMAIL, POST: POSTAL_ADDRESS, PHONE };
  if (ROUTE === '')
    return { value: EMAIL ? 'EMAIL' : POSTAL_ADDRESS ? 'POST' : phoneOrMail(PHONE) };
  const value = routeOf(ROUTE);
  if (!value) return fault('ROUTE', 'BAD_ROUTE', 'Write e-mail, post or phone.');
  if (given[value] === '') {
    const missing = { EMAIL: 'e-mail address', POST: 'post address', PHONE: 'phone number' }[value];
    return fault(
      'ROUTE',
      'BAD_ROUTE',
      `They want ${ROUTE}, but there is no ${missing} in this row.`,
    );
  }
  return { value };
}

function phoneOrMail(phone: string): ContactRoute {
  return phone ? 'PHONE' : 'EMAIL';
}

/** In which way they know the field (R26); an empty cell is lived experience. */
export function readKind({ KIND = '' }: RowCells): Read<MemberKind> {
  const value = KIND === '' ? 'LIVED_EXPERIENCE' : kindOf(KIND);
  if (value) return { value };
  return fault('KIND', 'UNKNOWN_KIND', `Write one of: ${WRITTEN_KINDS}.`);
}
