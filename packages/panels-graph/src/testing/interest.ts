import { memberViewer } from '@freshfaces/graph-kit/testing';
import { key, RECRUITER } from './operations.ts';
import type { PanelsBench } from './panels-bench.ts';

const ASK = `mutation ($input: AskForInterestInput!) { askForInterest(input: $input) { id stage interest { told yes wantToTalk notYet closesOn } } }`;
const CLOSE = `mutation ($input: CloseInterestInput!) { closeInterest(input: $input) { stage interest { closedAt yes } } }`;
const ANSWER = `mutation ($input: AnswerInterestInput!) { answerInterest(input: $input) { answer standing mayAnswer } }`;
const COUNTS = `query ($id: ID!) { recruitment(id: $id) { stage interest { told yes wantToTalk notYet everyoneAnswered } } }`;

/** The last day for answers, where a test says none. */
export const CLOSES_ON = '2026-11-29';

/** Why a window is ended early, where a test says nothing else. */
export const WHY_EARLY = 'The post must be filled two weeks sooner than was planned.';

/** What can be done about the interest in one recruitment, through the graph. */
export function interestIn(bench: PanelsBench, recruitmentId: string) {
  const step = (more: object = {}) => ({
    input: { idempotencyKey: key(), recruitmentId, ...more },
  });
  return {
    ask: (closesOn = CLOSES_ON, viewer = RECRUITER) => bench.ask(ASK, step({ closesOn }), viewer),
    close: (reason: string | null = WHY_EARLY) => bench.ask(CLOSE, step({ reason }), RECRUITER),
    answer: (
      memberId: string,
      answer: string,
      more: object = {},
      viewer = memberViewer(memberId),
    ) => bench.ask(ANSWER, step({ memberId, answer, ...more }), viewer),
    counts: async () =>
      (await bench.ask(COUNTS, { id: recruitmentId }, RECRUITER)).data['recruitment'],
    /** Who was told anything, oldest first. */
    told: () => bench.pool.told.map(({ memberId }) => memberId),
    /** Runs a job of this name at this instant. */
    run: (name: string, now: string) => {
      bench.at(now);
      return bench.graph.jobs?.find((job) => job.name === name)?.run(now);
    },
  };
}
