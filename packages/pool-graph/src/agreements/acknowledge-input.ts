import { Problem } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { AGREEMENTS, agreementWords } from './agreement-words.ts';

/** An agreement said, as the graph takes it. */
export const acknowledgeInput = z.object({
  idempotencyKey: z.string(),
  memberId: z.string(),
  agreement: z.enum(AGREEMENTS),
  version: z.int(),
  how: z.enum(['SCREEN', 'PAPER', 'PHONE']),
});

/** On screen by the member alone, on paper or by phone through their lead; and in the words of today. */
export function mustBeSaidRightly(
  { agreement, version, how }: z.infer<typeof acknowledgeInput>,
  bySelf: boolean,
): void {
  if (bySelf !== (how === 'SCREEN')) {
    const sentence = bySelf
      ? 'You answer for yourself here, so choose “screen”.'
      : 'Only the member can agree on screen. Choose paper or phone.';
    throw new Problem('BAD_INPUT', sentence, 'how');
  }
  if (version !== agreementWords(agreement).version) {
    throw new Problem(
      'CONFLICT',
      'The words have changed. Please read them again, then agree.',
      'version',
    );
  }
}
