export type Draft = Record<string, string>;

const PREFIX = 'practice-draft ';

/** What was typed and not yet sent, for as long as the browser tab stays open. */
export function readDraft(name: string): Draft | null {
  const text = sessionStorage.getItem(PREFIX + name);
  return text ? (JSON.parse(text) as Draft) : null;
}

export function keepDraft(name: string, draft: Draft): void {
  sessionStorage.setItem(PREFIX + name, JSON.stringify(draft));
}

export function forgetDraft(name: string): void {
  sessionStorage.removeItem(PREFIX + name);
}
