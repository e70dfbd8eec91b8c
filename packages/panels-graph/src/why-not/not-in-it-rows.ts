import type { PersonalDataRow } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import { NOT_ASKED, PROMISED } from './keep-why-nots.ts';

/** What is kept, as it is kept: the rules by short names that say what they ask. */
export async function notInItRows(
  { whyNots, draws, recruitments }: Panels,
  memberId: string,
): Promise<readonly PersonalDataRow[]> {
  const notes = await findAll(whyNots, { where: { memberId }, sort: { by: 'at' } });
  const drawn = await draws.getMany(notes.map(({ drawId }) => drawId));
  const posts = await recruitments.getMany(drawn.map((draw) => draw?.recruitmentId ?? ''));
  return notes.map(({ drawId, at, rules }, place) => ({
    Draw: drawId,
    Post: posts[place]?.post ?? null,
    'List fixed at': at,
    'Rules you did not meet': rules.map((rule) => SHORT[rule] ?? rule).join(', '),
  }));
}

const SHORT: Readonly<Record<string, string>> = {
  [NOT_ASKED]: 'be asked',
  mustHaveSaidYes: 'say yes',
  mustBeTrainedForRole: 'be trained for it',
  mustBeAvailable: 'be free',
  mustHaveEnoughDays: 'be free on enough days',
  [PROMISED]: 'not be promised elsewhere',
  mustBePastCoolDown: 'rest between turns',
  mustBeWithinOwnLimit: 'stay within your own limit',
  mustHaveNoConflictOfInterest: 'have no tie to the organisation',
  mustAgreeToBeLent: 'agree to be lent',
  mustBeLentByHome: 'be lent by your organisation',
};
