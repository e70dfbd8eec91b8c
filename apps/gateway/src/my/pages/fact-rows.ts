import { html } from '../html/html.ts';
import type { Picture } from '../html/pictures.ts';

interface Fact {
  readonly heading: string;
  readonly text: string;
  readonly link: string | null;
}

const PICTURES: Readonly<Record<string, Picture>> = {
  'Who is hiring': 'home',
  'The job': 'person',
  'What you do': 'people',
  'How long it takes': 'clock',
  When: 'calendar',
  Where: 'place',
  'What you get': 'money',
  'The guide': 'book',
  'Ask about it': 'talk',
};

/** One of the fixed facts (R162) as a row of `facts`. */
export function factRow({ heading, text, link }: Fact) {
  const words = link ? html`<a href="${link}" rel="noreferrer">${text}</a>` : text;
  return [PICTURES[heading] ?? 'star', heading, words] as const;
}
