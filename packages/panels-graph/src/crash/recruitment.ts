import { addDays } from '@freshfaces/graph-kit';
import { runnerFor } from '@freshfaces/graph-kit/testing';
import { createPanelsGraph } from '../create-panels-graph.ts';
import { mustFind } from '../find.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { everyoneSaysYes } from '../testing/everyone-says-yes.ts';
import { POST, RECRUITER } from '../testing/operations.ts';
import { type Kind, TIMES } from './life.ts';

const CREATE = `mutation ($input: CreateRecruitmentInput!) { createRecruitment(input: $input) { id } }`;

const made = new Map<Kind, Recruitment>();

/** Keeps the recruitment to draw for, the same in every round, with a yes of everyone; answers its id. */
export async function keepRecruitment(panels: Panels, kind: Kind): Promise<string> {
  const before = made.get(kind);
  if (before) await panels.recruitments.insert(before);
  const id = before?.id ?? (await createRecruitment(panels, kind));
  const { version: _, ...recruitment } = await mustFind(panels.recruitments, id, 'recruitment');
  made.set(kind, recruitment);
  await everyoneSaysYes(panels, id);
  return id;
}

async function createRecruitment(panels: Panels, kind: Kind): Promise<string> {
  const { interviews } = TIMES[kind];
  const input = {
    ...POST,
    idempotencyKey: 'the-recruitment',
    interviewsFrom: interviews,
    interviewsTo: addDays(interviews, 1),
  };
  const run = runnerFor(createPanelsGraph(panels), panels.now);
  const { data, errors = [] } = await run(RECRUITER, CREATE, { input });
  const id = (data as { createRecruitment: { id: string } } | null)?.createRecruitment.id;
  if (!id) throw new Error(errors.map(({ message }) => message).join(' '));
  return id;
}
