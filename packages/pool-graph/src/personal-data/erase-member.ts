import { dayOf, newId } from '@freshfaces/graph-kit';
import { findAll, type Stored } from '@freshfaces/store';
import { withoutPerson } from '../imports/without-person.ts';
import { eraseLending } from '../lending/lending-data.ts';
import { ERASED_PSEUDONYM, isErased, type Member, NOTHING_SAID_YET } from '../members/member.ts';
import type { MemberName } from '../members/member-name.ts';
import { eraseMessages } from '../messages/messages-data.ts';
import { rubOutNeeds } from '../needs/rub-out-needs.ts';
import { eraseTakingPart } from '../opportunities/taking-part-data.ts';
import type { Pool } from '../pool.ts';
import { eraseTraining } from '../training/personal-data/erase-training.ts';

const SYSTEM = 'system';

/**
 * Blanks a member wholly or not at all: name, contact, needs with their key, ties, words, and their rows
 * in files. What stays is the opaque id, days, and answers to consents without anybody's name. False
 * when there was nothing left to blank.
 */
export async function eraseMember(pool: Pool, memberId: string, at: string): Promise<boolean> {
  return pool.store.transaction(async () => {
    const member = await pool.members.get(memberId);
    if (!member || !(await blankMember(pool, member, at))) return false;
    const happened = { at, personId: SYSTEM, action: 'member.erase', content: null };
    await pool.audit.record({ ...happened, subjectIds: [memberId] });
    return true;
  });
}

/** The same without a line in the audit trail; call it in the transaction of what it is for. */
export async function blankMember(
  pool: Pool,
  member: Stored<Member>,
  at: string,
): Promise<boolean> {
  const name = await pool.names.get(member.id);
  const blanked = [
    name !== null && (await eraseFromFiles(pool, name)),
    name !== null && (await pool.names.remove(member.id)),
    await rubOutNeeds(pool, member.id),
    await pool.profiles.rubOut(member.id),
    await pool.riskAssessments.remove(member.id),
    await pool.ties.remove(member.id),
    await eraseTakingPart(pool, member.id),
    await eraseMessages(pool, member.id),
    await eraseWitnesses(pool, member.id),
    await eraseTraining(pool, member.id, at),
    await eraseLending(pool, member.id),
    await blankRecord(pool, member, dayOf(at)),
  ];
  return blanked.includes(true);
}

async function blankRecord(
  { members }: Pool,
  member: Stored<Member>,
  today: string,
): Promise<boolean> {
  if (isErased(member)) return false;
  await members.replace({
    ...member,
    pseudonym: `${ERASED_PSEUDONYM}${newId().slice(0, 8)}`,
    words: [],
    status: 'LEFT',
    leftOn: member.leftOn ?? today,
    trainedFor: [],
    sharedPoolSince: null,
    lentSince: null,
    ownLimitPerYear: null,
    busy: [],
    availabilityNote: null,
    ...NOTHING_SAID_YET,
  });
  return true;
}

async function eraseWitnesses({ consents }: Pool, memberId: string): Promise<boolean> {
  const answers = await findAll(consents, { where: { memberId } });
  const witnessed = answers.filter(({ witness }) => witness !== null);
  for (const answer of witnessed) await consents.replace({ ...answer, witness: null });
  return witnessed.length > 0;
}

async function eraseFromFiles({ imports }: Pool, name: MemberName): Promise<boolean> {
  const holding = await findAll(imports, { where: { holdsRows: true } });
  let erased = false;
  for (const file of holding) {
    if (file.organisationId !== name.homeOrganisationId) continue;
    const rest = withoutPerson(file, name);
    if (rest === file) continue;
    await imports.replace(rest);
    erased = true;
  }
  return erased;
}
