import { useEffect, useState } from 'react';
import type { Draft } from './draft.ts';

/** A draft that survives a refresh of the tab; `forget` it once it is saved. */
export function useDraft(key: string, initial: Draft) {
  const place = `freshfaces-draft/2:${key}`;
  const [draft, setDraft] = useState<Draft>(() => readDraft(place) ?? initial);
  useEffect(() => {
    sessionStorage.setItem(place, JSON.stringify(draft));
  }, [place, draft]);
  return {
    draft,
    change: (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change })),
    forget: () => sessionStorage.removeItem(place),
  };
}

function readDraft(place: string): Draft | null {
  const text = sessionStorage.getItem(place);
  return text === null ? null : (JSON.parse(text) as Draft);
}
