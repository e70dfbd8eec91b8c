import { newId } from '@freshfaces/graph-kit';
import type { Must } from './recruit.ts';

const START = 'mutation($input: StartWhatIfInput!) { startWhatIf(input: $input) { id } }';
const STATE = 'query($id: ID!) { whatIf(id: $id) { state } }';

/** The coordinator tries another policy on the last 12 months, and waits for what comes of it. */
export async function tryWhatIf(must: Must): Promise<string> {
  const input = { idempotencyKey: newId(), policy: 'EVEN' };
  const started = await must('coordinator', START, { input });
  const { id } = started['startWhatIf'] as { id: string };
  for (let waited = 0; waited < 1_000; waited++) {
    const { whatIf } = await must('coordinator', STATE, { id });
    if ((whatIf as { state: string }).state !== 'RUNNING') return id;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The replay did not end in time.');
}
