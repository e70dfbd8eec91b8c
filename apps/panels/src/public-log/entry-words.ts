import type { LogEntryKind } from '../generated/graphql.ts';

export const KIND_WORDS: Record<LogEntryKind, string> = {
  COMMITMENT: 'Draw published',
  SHARES: 'Shares of the luck revealed',
  RESULT: 'Panel drawn',
  REPLACEMENT: 'Someone was replaced',
  STOPPED: 'Draw ended without a panel',
  OVERRIDE: 'Seat changed by hand',
  INTEREST: 'Members asked who is interested',
  AUDIT: 'Draw checked by an auditor',
};

/** One line of the log as its text gives it: what it is about, and what it adds in words. */
export interface EntryShown {
  /** `Support worker, Harbour`, where the entry names it. */
  label: string | null;
  /** The reason of a draw's end or an override; how many were told and said yes. */
  note: string | null;
  /** The draw's record can be opened. */
  isDraw: boolean;
}

/** What the page shows of an entry's text; anything it does not know it leaves out. */
export function entryShown(kind: LogEntryKind, text: string): EntryShown {
  const content = contentOf(text);
  const label = wordsIn(content, 'label') ?? wordsIn(content, 'post');
  const note = interestNote(content) ?? auditNote(kind, content) ?? wordsIn(content, 'reason');
  return { label, note, isDraw: kind !== 'INTEREST' };
}

function interestNote(content: Record<string, unknown>): string | null {
  const { what, told, yes, endedEarly } = content;
  if (typeof told !== 'number') return null;
  if (what === 'closed' && typeof yes === 'number') {
    const answers = `${told} told, ${yes} said yes`;
    return endedEarly === true
      ? `The time to answer was ended early: ${answers}. The reason: ${wordsIn(content, 'reason') ?? ''}`
      : `The time to answer is over: ${answers}`;
  }
  if (what === 'extended') return `More time to answer: ${told} told`;
  if (what === 'called-off') {
    const why = wordsIn(content, 'reason');
    return why === null ? `Called off: ${told} told` : `Called off. The reason: ${why}`;
  }
  return `${told} told`;
}

function auditNote(kind: LogEntryKind, content: Record<string, unknown>): string | null {
  if (kind !== 'AUDIT') return null;
  const by = wordsIn(content, 'by') ?? 'An auditor';
  const { what, kept } = content;
  if (what !== 'checked') return `${by} opened it. The reason: ${wordsIn(content, 'reason') ?? ''}`;
  return kept === true
    ? `${by}: every line of the table and every reserve kept the rules`
    : `${by}: not every rule was kept`;
}

function wordsIn(content: Record<string, unknown>, field: string): string | null {
  const value = content[field];
  return typeof value === 'string' && value !== '' ? value : null;
}

function contentOf(text: string): Record<string, unknown> {
  try {
    const { content } = JSON.parse(text) as { content: unknown };
    return typeof content === 'object' && content !== null ? { ...content } : {};
  } catch {
    return {};
  }
}
