import type { MyDrawOutcome } from '../generated/graphql.ts';

/** What came of a draw, said kindly. Not being drawn says nothing about anyone. */
export function outcomeSentence(draw: {
  outcome: MyDrawOutcome;
  reserveNumber?: number | null;
}): string {
  switch (draw.outcome) {
    case 'ON_THE_PANEL':
      return 'You are on the panel. Someone will be in touch about the day. You can still say no.';
    case 'RESERVE':
      return `You are reserve number ${draw.reserveNumber}. If someone can’t come, you may be asked.`;
    case 'STEPPED_BACK':
      return 'You stepped back. That is fine. It never counts against you.';
    case 'NOT_DRAWN':
      return 'You were not drawn this time. It was luck, and nothing about you. Your turn will come.';
  }
}
