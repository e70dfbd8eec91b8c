import { newId } from '@freshfaces/graph-kit';
import { HOME } from './organisations.ts';
import type { Must } from './recruit.ts';

const ADD = 'mutation($input: AddMemberInput!) { addMember(input: $input) { id } }';
const MERGE = 'mutation($input: MergeMembersInput!) { mergeMembers(input: $input) { id } }';

/** Whose records are there twice, with neither account nor promise. */
export const TWIN = 'Canary twinname';

export interface Twins {
  readonly keptId: string;
  readonly otherId: string;
  /** Of two earlier records of theirs. */
  readonly mergeId: string;
}

/** The home's lead has written someone down three times, and made two of the records one. */
export async function addTwins(must: Must): Promise<Twins> {
  const make = async (text: string, input: object) => {
    const made = await must('home-lead', text, { input: { idempotencyKey: newId(), ...input } });
    return (Object.values(made)[0] as { id: string }).id;
  };
  const add = () => make(ADD, { organisationId: HOME, name: TWIN });
  const merged = { keptId: await add(), otherId: await add(), takeFromOther: [] };
  const mergeId = await make(MERGE, merged);
  return { keptId: merged.keptId, otherId: await add(), mergeId };
}
