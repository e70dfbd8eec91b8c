import { z } from 'zod';
import { BARRIERS, type PracticeText, STAGES } from './entry.ts';

const half = z.string().trim().max(5000, 'Use 5,000 characters or fewer.');

/** What an author may save: both halves, or one with the reason the other is empty (R146). */
export const textSchema = z
  .object({
    title: z
      .string()
      .trim()
      .min(1, 'Give it a title.')
      .max(140, 'Use 140 characters or fewer for the title.'),
    stage: z.enum(STAGES),
    context: z
      .string()
      .trim()
      .min(1, 'Say where and with whom you tried this.')
      .max(2000, 'Use 2,000 characters or fewer.'),
    worked: half,
    didNotWork: half,
    nothingYet: z.string().trim().max(500, 'Use 500 characters or fewer.').nullish(),
    barrier: z.enum(BARRIERS).nullish(),
  })
  .superRefine(bothHalvesOrAReason)
  .transform(
    ({ nothingYet, barrier, ...text }): PracticeText => ({
      ...text,
      nothingYet: text.worked && text.didNotWork ? null : nothingYet || null,
      barrier: barrier ?? null,
    }),
  );

interface Halves {
  readonly worked: string;
  readonly didNotWork: string;
  readonly nothingYet?: string | null | undefined;
}

function bothHalvesOrAReason(
  { worked, didNotWork, nothingYet }: Halves,
  { addIssue }: { addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void },
): void {
  const say = (field: string, message: string) =>
    addIssue({ code: 'custom', path: [field], message });
  if (!worked && !didNotWork) return say('worked', 'Say what worked, what did not, or both.');
  if (nothingYet) return;
  if (!didNotWork) {
    say('didNotWork', 'Say what did not work, too. If nothing went wrong yet, say how you know.');
  }
  if (!worked) say('worked', 'Say what worked, too. If nothing did yet, say why.');
}
