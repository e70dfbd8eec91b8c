import type { MyDrawOutcome, PlaceAnswer } from '../generated/graphql.ts';

interface Outcome {
  outcome: MyDrawOutcome;
  reserveNumber?: number | null;
  /** What they said to a place on the panel. */
  answer?: PlaceAnswer | null;
  hadAChance: boolean;
  /** Are the interviews over? */
  past: boolean;
}

/** What came of a draw, said kindly. Not being drawn says nothing about anyone. */
export function outcomeSentence(said: Outcome): string {
  const { outcome, reserveNumber, answer, hadAChance, past } = said;
  if (outcome === 'ON_THE_PANEL') {
    if (past) return 'You were on the panel.';
    return answer === 'YES'
      ? 'You are on the panel. Someone will be in touch about the day.'
      : 'You have a place on the panel. You can say yes or no.';
  }
  if (outcome === 'RESERVE') {
    return past
      ? `You were reserve number ${reserveNumber} for this panel.`
      : `You are reserve number ${reserveNumber}. If someone can’t come, you may be asked.`;
  }
  if (outcome === 'STEPPED_BACK') {
    return 'You stepped back. That is fine. It never counts against you.';
  }
  if (outcome === 'CALLED_OFF') {
    return 'This panel was called off. It was nothing about you. Your turn will come.';
  }
  if (past) return hadAChance ? 'You were not drawn. It was luck.' : 'You were not drawn.';
  return hadAChance
    ? 'You were not drawn this time. It was luck, and nothing about you. Your turn will come.'
    : 'You were not drawn this time. It was nothing about you.';
}

/** The member's chance as a sentence. */
export function chanceSentence({
  hadAChance,
  chanceInWords,
}: {
  hadAChance: boolean;
  chanceInWords: string;
}): string {
  if (!hadAChance) return 'It was the turn of others this time. Yours comes again.';
  return chanceInWords === 'certain'
    ? 'You were sure to be drawn.'
    : `Your chance was ${chanceInWords}.`;
}
