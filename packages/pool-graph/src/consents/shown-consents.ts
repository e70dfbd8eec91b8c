import type { Consent, ConsentAnswer as ShownAnswer } from '../generated/resolvers-types.ts';
import { asksAgain, CONSENT_PURPOSES, type ConsentAnswer, historyOf } from './consent.ts';
import { currentWording, wordingOf } from './wordings.ts';

/** What is needed to show a member's consents to one viewer. */
export interface ConsentFacts {
  readonly answers: readonly ConsentAnswer[];
  readonly lastServedOn: string | null;
  /** `You`, or the name of who wrote the answer down. */
  readonly recordedBy: (answer: ConsentAnswer) => string;
}

/** Every purpose, where it stands, and every answer to it, newest first. */
export function shownConsents({ answers, lastServedOn, recordedBy }: ConsentFacts): Consent[] {
  return CONSENT_PURPOSES.map((purpose) => {
    const history = historyOf(purpose, answers);
    const { version, question, ifNo } = currentWording(purpose);
    const shown = history.map((answer) => shownAnswer(answer, recordedBy(answer)));
    return {
      purpose,
      question,
      wordingVersion: version,
      ifNo,
      given: history[0]?.given === true,
      answer: shown[0] ?? null,
      askAgain: asksAgain(history[0], lastServedOn),
      history: shown,
    };
  });
}

function shownAnswer(answer: ConsentAnswer, recordedBy: string): ShownAnswer {
  const { purpose, given, at, wordingVersion, how, witness } = answer;
  const question = wordingOf(purpose, wordingVersion)?.question ?? '';
  return { given, at, wordingVersion, question, how, recordedBy, witness };
}
