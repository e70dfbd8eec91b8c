/**
 * CSV text with a heading row (RFC 4180), behind a byte order mark so that Excel reads UTF-8.
 * No cell can act as a formula: one that starts like one gets a leading apostrophe (OWASP, CSV injection).
 */
export function csvText(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\ufeff${[headings, ...rows].map(csvLine).join('\r\n')}\r\n`;
}

function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => quoted(unformulated(cell))).join(',');
}

function unformulated(cell: string): string {
  return /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `csvText` made it safe, so that an export can be imported again. */
export function withoutSafetyApostrophe(cell: string): string {
  return /^'[=+\-@\t]/.test(cell) ? cell.slice(1) : cell;
}

function quoted(cell: string): string {
  return /[",;\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
