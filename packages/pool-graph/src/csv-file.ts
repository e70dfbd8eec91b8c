/** One CSV line; cells are quoted where needed and made safe to open in a spreadsheet. */
function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => quoted(unformulated(cell))).join(',');
}

/** CSV text with headings, as RFC 4180 has it, behind a byte order mark so that Excel reads UTF-8. */
export function csvText(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\ufeff${[headings, ...rows].map(csvLine).join('\r\n')}\r\n`;
}

/** A cell that no spreadsheet takes for a formula (OWASP, CSV injection): a leading apostrophe. */
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
