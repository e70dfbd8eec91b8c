import type { Event } from './events-query.ts';

const HEADINGS = ['at', 'action', 'person', 'subjects', 'content hash', 'hash', 'event'];

/**
 * Events as a CSV file (RFC 4180) behind a byte order mark, for spreadsheets and for keeping elsewhere.
 * No cell can act as a formula: one that starts like one gets a leading apostrophe (OWASP, CSV injection).
 */
export function eventsFile(events: readonly Event[]): { name: string; text: string } {
  const rows = events.map(({ at, action, personId, subjectIds, contentHash, hash, id }) => [
    at,
    action,
    personId,
    subjectIds.join(' '),
    contentHash,
    hash,
    id,
  ]);
  const lines = [HEADINGS, ...rows].map((cells) => cells.map(safeCell).join(','));
  return { name: 'freshfaces-changes.csv', text: `\ufeff${lines.join('\r\n')}\r\n` };
}

function safeCell(cell: string): string {
  const harmless = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
