import { Problem } from '@freshfaces/graph-kit';
import type { Letter } from '../mail.ts';

const ADDRESS = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/u;
const LONGEST_SUBJECT = 78;
const LONGEST_CALENDAR = 100_000;
/** Matters a subject line never names: it is read over shoulders and on lock screens. */
const PRIVATE_MATTER =
  /homeless|offen[cd]|prison|probation|convict|substance|drug|alcohol|addict|\bmental|illness|health|diagnos|disabilit/iu;

/**
 * Throws a Problem for an address that can't be written to, and an Error, a fault of ours, for a
 * letter whose subject says something personal, whose link is not an address of the web, or with a file that
 * is no calendar.
 */
export function checkLetter(letter: Letter): void {
  if (letter.to.length > 254 || !ADDRESS.test(letter.to)) {
    throw new Problem('BAD_INPUT', 'Enter a whole e-mail address, like name@example.org.', 'email');
  }
  checkSubject(letter);
  if (letter.action && !/^https?:\/\/\S+$/u.test(letter.action.url)) {
    throw new Error('A letter’s link must be a whole http or https address.');
  }
  const { calendar } = letter;
  if (calendar !== undefined && !isCalendar(calendar)) {
    throw new Error('The file with a letter must be a calendar of at most 100,000 characters.');
  }
}

function isCalendar(text: string): boolean {
  return text.startsWith('BEGIN:VCALENDAR') && text.length <= LONGEST_CALENDAR;
}

function checkSubject({ subject, to, greeting }: Letter): void {
  const refuse = (why: string): never => {
    throw new Error(`A subject line ${why}.`);
  };
  if (subject.trim() === '' || subject.length > LONGEST_SUBJECT || /\p{Cc}/u.test(subject)) {
    refuse(`is one line of at most ${LONGEST_SUBJECT} characters`);
  }
  if (subject.includes('@') || subject.toLowerCase().includes(to.toLowerCase())) {
    refuse('holds no address');
  }
  if (PRIVATE_MATTER.test(subject)) refuse('names no health or offence matter');
  const [, name = ''] = /^\S+\s+(.+?)[,.!]?$/u.exec(greeting) ?? [];
  // A first name alone may be a plain word, such as Will or May.
  if (name.includes(' ') && subject.includes(name)) refuse('holds no name');
}
