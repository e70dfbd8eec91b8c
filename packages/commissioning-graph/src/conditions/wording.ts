type RestrictiveWording =
  | 'ADVERT_CHANNEL'
  | 'FORMAL_QUALIFICATION'
  | 'CONVICTION_QUESTION'
  | 'SHORT_TIMESCALE';

export interface WordingWarning {
  readonly kind: RestrictiveWording;
  /** The words that raised it, as written. */
  readonly words: string;
  readonly sentence: string;
}

interface Pattern {
  readonly kind: RestrictiveWording;
  readonly pattern: RegExp;
  /** "Do not ask for a degree" is no demand for a degree. */
  readonly unlessRefused: boolean;
}

const SENTENCES: Record<RestrictiveWording, string> = {
  ADVERT_CHANNEL:
    'This says where posts must be advertised. People with lived experience may never look there.',
  FORMAL_QUALIFICATION:
    'This asks for a formal qualification. It shuts out people whose experience is the qualification.',
  CONVICTION_QUESTION:
    'This asks about convictions early on. Ask after an offer, and only where the post needs it.',
  SHORT_TIMESCALE:
    'This leaves less than four weeks. People need time to hear of it, find support and take part.',
};

const PATTERNS: readonly Pattern[] = [
  {
    kind: 'ADVERT_CHANNEL',
    pattern:
      /\b(?:only|must|exclusively|solely|required to)\b[^.;\n]{0,50}\badverti[sz]\w*[^.;\n]*/i,
    unlessRefused: false,
  },
  {
    kind: 'ADVERT_CHANNEL',
    pattern:
      /\badver(?:t\b|ts\b|ti[sz]\w*)[^.;\n]{0,50}\b(?:only|must|exclusively|solely)\b[^.;\n]*/i,
    unlessRefused: false,
  },
  {
    kind: 'FORMAL_QUALIFICATION',
    pattern:
      /\b(?:degrees?(?! of\b)|graduates?|NVQs?|GCSEs?|A[- ]levels?|diplomas?|(?:formal|professional|academic) qualifications?|educated to|qualified to|level [2-8]\b)[^.;\n]{0,40}/i,
    unlessRefused: true,
  },
  {
    kind: 'CONVICTION_QUESTION',
    pattern:
      /\b(?:convictions?|criminal records?|offending histor(?:y|ies)|DBS)\b[^.;\n]{0,80}\b(?:application|apply|applying|advert|up[- ]front|at the start|short-?list\w*|before (?:the )?interviews?)\b/i,
    unlessRefused: true,
  },
  {
    kind: 'CONVICTION_QUESTION',
    pattern:
      /\b(?:application|apply|applying|up[- ]front|at the start|short-?list\w*|before (?:the )?interviews?)\b[^.;\n]{0,80}\b(?:convictions?|criminal records?|offending histor(?:y|ies)|DBS)\b/i,
    unlessRefused: true,
  },
];

const REFUSAL =
  /\b(?:do not|don['’]t|must not|should not|shall not|need not|not be|never|avoid|without|no)\b/i;

/**
 * Words in a condition's notes that could shut out people with lived experience, one warning a kind (R4).
 * A plain reading of phrases: it can miss some and raise a harmless one, so it asks for a reason and
 * forbids nothing.
 */
export function wordingWarnings(notes: string): WordingWarning[] {
  const found = new Map<RestrictiveWording, string>();
  for (const { kind, pattern, unlessRefused } of PATTERNS) {
    const match = pattern.exec(notes);
    if (!match || found.has(kind)) continue;
    if (unlessRefused && REFUSAL.test(clauseBefore(notes, match.index))) continue;
    found.set(kind, match[0].trim());
  }
  const hurry = shortTimescale(notes);
  if (hurry) found.set('SHORT_TIMESCALE', hurry);
  return [...found].map(([kind, words]) => ({ kind, words, sentence: SENTENCES[kind] }));
}

function clauseBefore(text: string, index: number): string {
  return (
    text
      .slice(0, index)
      .split(/[.;\n]/)
      .at(-1) ?? ''
  );
}

const SMALL_NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
const DAYS = { hour: 1 / 24, day: 1, week: 7, month: 30 };
const TIME_LIMIT =
  /\b(?:within|in under|no (?:later|more) than|at most|up to|open for)\s+(?:\w+\s+of\s+)?(\d+|zero|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:working\s+|calendar\s+)?(hour|day|week|month)s?\b/gi;

function shortTimescale(notes: string): string | null {
  for (const match of notes.matchAll(TIME_LIMIT)) {
    const [words, count = '', unit = ''] = match;
    const spelled = SMALL_NUMBERS.indexOf(count.toLowerCase());
    const number = spelled === -1 ? Number(count) : spelled;
    if (number * DAYS[unit.toLowerCase() as keyof typeof DAYS] < 28) return words;
  }
  return /\b(?:immediately|as soon as possible|asap)\b/i.exec(notes)?.[0] ?? null;
}
