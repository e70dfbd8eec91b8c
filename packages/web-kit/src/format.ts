/** How dates, counts, chances and money are written on every screen. */
export * from './format/counts.ts';
export * from './format/dates.ts';
export * from './format/money.ts';
