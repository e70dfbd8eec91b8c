import type { MyDrawOutcome } from '../generated/graphql.ts';

const SENTENCES: Record<Exclude<MyDrawOutcome, 'RESERVE'>, string> = {
  ON_THE_PANEL:
    'You are on the panel. Someone will be in touch about the day. You can still say no.',
  STEPPED_BACK: 'You stepped back. That is fine. It never counts against you.',
  NOT_DRAWN:
    'You were not drawn this time. It was luck, and nothing about you. Your turn will come.',
};

/** What came of a draw, said kindly. Not being drawn says nothing about anyone. */
export function outcomeSentence(draw: {
  outcome: MyDrawOutcome;
  reserveNumber?: number | null;
}): string {
  if (draw.outcome === 'RESERVE') {
    return `You are reserve number ${draw.reserveNumber}. If someone can’t come, you may be asked.`;
  }
  return SENTENCES[draw.outcome];
}
