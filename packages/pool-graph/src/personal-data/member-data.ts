import type { DataReader, PersonalDataSet } from '@freshfaces/graph-kit';
import { lendingData } from '../lending/lending-data.ts';
import { looksData } from '../looks/looks-data.ts';
import type { Member, MemberKind } from '../members/member.ts';
import type { MemberName } from '../members/member-name.ts';
import { writtenRole } from '../members/training-words.ts';
import { mergeData } from '../merge/merge-data.ts';
import { messagesData } from '../messages/messages-data.ts';
import { takingPartData } from '../opportunities/taking-part-data.ts';
import type { Pool } from '../pool.ts';
import { profileData } from '../profile/profile-data.ts';
import { trainingData } from '../training/personal-data/training-data.ts';
import { consentRows } from './consent-rows.ts';
import { sensitiveData } from './sensitive-data.ts';

const KIND_WORDS: Readonly<Record<MemberKind, string>> = {
  LIVED_EXPERIENCE: 'someone who has been there',
  PEER_SUPPORTER: 'a peer supporter',
  FAMILY: 'family',
  CARER: 'a carer',
};
const ROUTE_WORDS = { EMAIL: 'e-mail', POST: 'post', PHONE: 'phone' } as const;
const WHILE_A_MEMBER = 'Until you ask us to rub it out';

/** What the pool keeps on a member, for themselves or for the lead of their home organisation. */
export async function memberData(
  pool: Pool,
  memberId: string,
  reader: DataReader,
): Promise<readonly PersonalDataSet[]> {
  const member = await pool.members.get(memberId);
  if (!member) return [];
  const [name, home] = await Promise.all([
    pool.names.get(memberId),
    pool.organisations.get(member.homeOrganisationId),
  ]);
  return [
    {
      title: 'Your name and how to reach you',
      why: 'So that your own organisation can ask you to take part.',
      keptFor: WHILE_A_MEMBER,
      rows: name ? [contactRow(name)] : [],
    },
    {
      title: 'You in the pool',
      why: 'So that you can be drawn for what you are trained for, as often as you like.',
      keptFor: WHILE_A_MEMBER,
      rows: [{ ...poolRow(member), 'Your organisation': home?.name ?? null }],
    },
    {
      title: 'When you are busy',
      why: 'So that you are not drawn for days on which you can’t come.',
      keptFor: 'Until three months after each date',
      rows: member.busy.map(({ from, to }) => ({ From: from, To: to })),
    },
    ...(await trainingData(pool, memberId)),
    ...(await profileData(pool, member)),
    ...(await sensitiveData(pool, member, reader)),
    {
      title: 'What you said yes or no to',
      why: 'So that we do only what you agree to, and can show that you did.',
      keptFor: 'For good: after you leave, without names, as proof of what you said',
      rows: await consentRows(pool, memberId),
    },
    ...(await takingPartData(pool, memberId)),
    ...(await lendingData(pool, memberId)),
    ...(await messagesData(pool, memberId)),
    ...(await mergeData(pool, memberId)),
    ...(reader === 'self' ? [await looksData(pool, memberId)] : []),
  ];
}

function contactRow({ name, calledBy, email, phone, postalAddress, route }: MemberName) {
  return {
    Name: name,
    'Called by': calledBy,
    'E-mail': email,
    Phone: phone,
    'Post address': postalAddress,
    'We reach you by': ROUTE_WORDS[route],
  };
}

function poolRow(member: Member) {
  return {
    'Known in the network as': member.pseudonym,
    Status: member.status.toLowerCase(),
    Joined: member.joinedOn,
    'Trained for': member.trainedFor.map(writtenRole).join(', '),
    'Most turns a year': member.ownLimitPerYear,
    'In the shared pool since': member.sharedPoolSince,
    'Drawn for other organisations since': member.lentSince,
    'Your note on when you are free': member.availabilityNote,
    'You know the field as': KIND_WORDS[member.kind],
    'Your break ends on': member.pausedUntil,
  };
}
