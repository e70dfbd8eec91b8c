import { addDays } from '@freshfaces/graph-kit';
import { runWholeDraw, tellNotDrawn } from '@freshfaces/panels-graph';
import {
  askEveryone,
  closeInterestIn,
  saysInterested,
} from '../rotation/network/interest-in-network.ts';
import type { Network } from '../rotation/network/open-network.ts';
import { type Step, Steps } from './time-steps.ts';

export interface Asked {
  readonly asked: number;
  readonly yeses: number;
  readonly steps: readonly Step[];
}

/** Of the asked, one in so many says yes; the others say nothing. */
const ONE_IN = 3;

/** One post from the question to the last letter, each step timed. */
export async function askAndDraw(network: Network, recruitmentId: string): Promise<Asked> {
  const { panels, today, runJobs } = network;
  const steps = new Steps();
  const asked = await steps.take('ask everyone eligible', () =>
    askEveryone(network, recruitmentId, addDays(today(), 14)),
  );
  await steps.take('write to them', () => runJobs('panels.tell-members-asked'));
  const yeses = asked.filter((_, at) => at % ONE_IN === 0);
  await steps.take('a third says yes', async () => {
    for (const memberId of yeses) await saysInterested(network, recruitmentId, memberId);
  });
  await steps.take('look hourly who can be asked too', () =>
    runJobs('panels.ask-who-became-eligible'),
  );
  await steps.take('close', () => closeInterestIn(network, recruitmentId));
  await steps.take('draw', () => runWholeDraw(panels, { recruitmentId, personId: 'recruiter' }));
  await steps.take('tell who was not drawn', () => tellNotDrawn(panels));
  return { asked: asked.length, yeses: yeses.length, steps: steps.done };
}
