import { describe, expect, it } from 'vitest';
import { drawCandidate, drawRules } from '../eligibility/draw-rules.ts';
import { samplePool } from '../testing/sample-pool.ts';
import { solveHere } from './solve.ts';
import { solveInWorker } from './solve-in-worker.ts';

const input = {
  candidates: samplePool().map((member, number) => drawCandidate(member, number % 3)),
  rules: drawRules(
    {
      seats: 4,
      reserves: 3,
      needs: ['homelessness', 'offending'],
      someoneFromTheTeam: true,
      maxPerOrganisation: 2,
      policy: 'turns',
      coolDownDays: 28,
      trainedFor: 'panel-member',
      someoneTrainedToChair: true,
    },
    'elm-street',
  ),
};

describe('solving in a thread of its own', () => {
  it('gives the same chances as solving here, and tells how far it is', async () => {
    const stages: string[] = [];
    const solved = await solveInWorker(input, { onProgress: ({ stage }) => stages.push(stage) });
    expect(solved).toEqual(await solveHere(input));
    expect(stages.length).toBeGreaterThan(0);
  });

  it('stops when it is cancelled', async () => {
    const abort = new AbortController();
    const solving = solveInWorker(input, { signal: abort.signal });
    abort.abort(new Error('cancelled'));
    await expect(solving).rejects.toThrow('cancelled');
  });

  it('says why a panel is impossible', async () => {
    const nobody = { ...input, candidates: input.candidates.slice(0, 3) };
    expect(await solveInWorker(nobody)).toMatchObject({ feasible: false });
  });
});
