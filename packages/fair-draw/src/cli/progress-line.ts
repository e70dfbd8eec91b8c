import type { Progress } from '../types.ts';

/** One line that is written over, on a terminal only. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly clear: () => void;
}

const WORDS: Record<Progress['stage'], string> = {
  types: 'Grouping people who are alike',
  feasible: 'Looking for a panel that meets the rules',
  chances: 'Making chances as fair as possible',
  lottery: 'Writing the ticket table',
};

/** Shows how far a draw is, on standard error when that is a terminal. */
export function createProgressLine(stream: {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}): ProgressLine {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show({ stage, done, note }) {
      const percent = `${Math.floor(done * 100)} %`;
      stream.write(
        `\r\u001B[K${WORDS[stage]} … ${percent}${note === undefined ? '' : ` (${note})`}`,
      );
    },
    clear: () => void stream.write('\r\u001B[K'),
  };
}
