/** What someone who takes part is asked to agree to (R165, R31, R194). */
export const AGREEMENTS = ['FIVE_DUTIES', 'TRAINING_PACK'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** The words of one agreement, for a reading age of 9 to 11. */
export interface AgreementWords {
  /** 1, 2, … */
  readonly version: number;
  readonly title: string;
  readonly points: readonly string[];
  /** What they say with their yes. */
  readonly statement: string;
}

type Words = Omit<AgreementWords, 'version'>;

/** Every wording, oldest first. One that was agreed to is never changed: new words are a new entry. */
const WORDINGS: Readonly<Record<Agreement, readonly [Words, ...Words[]]>> = {
  FIVE_DUTIES: [
    {
      title: 'Five things we ask of you',
      points: [
        'Tell us what help you need, and tell us if that changes.',
        'Keep what you read and hear to yourself. That means names, forms and what people said.',
        'Be fair. Judge each person on what they say and do that day, all in the same way.',
        'Finish the training first. Ask if any of it is not clear.',
        'Keep your tickets and receipts, and hand them in, so that we can pay you back.',
      ],
      statement: 'I will do these five things.',
    },
  ],
  TRAINING_PACK: [
    {
      title: 'The training pack',
      points: [
        'We gave you the training pack, in a form that works for you.',
        'You read it, or someone read it with you.',
        'You asked about what was not clear.',
      ],
      statement: 'I have read the training pack, and I understood it.',
    },
  ],
};

/** The words of today. */
export function agreementWords(agreement: Agreement): AgreementWords {
  const words = WORDINGS[agreement];
  return { version: words.length, ...(words.at(-1) ?? words[0]) };
}

/** The words of one version; null when there never was such a version. */
export function agreementWordsOf(agreement: Agreement, version: number): AgreementWords | null {
  const words = WORDINGS[agreement][version - 1];
  return words ? { version, ...words } : null;
}
