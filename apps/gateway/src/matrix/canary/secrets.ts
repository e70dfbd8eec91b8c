import type { Need } from '@freshfaces/pool-graph';
import { staffEmail } from '../network/accounts.ts';
import { TWIN } from '../network/add-twins.ts';
import { LEADS } from '../network/get-ready.ts';
import { CANARY, MEMBERS, type MemberFact, NEIGHBOUR, secretsOf } from '../network/members.ts';
import type { TestNetwork } from '../network/open-network.ts';
import { BORROWER, HOME, OTHER, RARE_TEAM } from '../network/organisations.ts';
import { personOf, STAFF } from '../network/people.ts';
import { HELPER_ASKED } from '../network/tell-of-themselves.ts';

/** A text that stands nowhere but where it was planted, and who may come across it. */
export interface Secret {
  readonly text: string;
  readonly what: string;
  /** Ids of people; null is somebody who is not signed in. */
  readonly mayHold: ReadonlySet<string | null>;
}

/** Who works at the organisation's desk for its people, and the network's coordinator. */
const ADMINS: Readonly<Record<string, string>> = {
  [HOME]: 'home-admin',
  [BORROWER]: 'borrower-admin',
  [OTHER]: 'elsewhere',
};

/** Every private text of the network. */
export function secretTexts({
  invitationToken,
  tokens,
}: Pick<TestNetwork['made'], 'invitationToken' | 'tokens'>): readonly Secret[] {
  const contract = new Set(['borrower', 'commissioner', 'coordinator']);
  return [
    ...MEMBERS.flatMap(secretsOfMember),
    ...STAFF.filter(({ id }) => id !== 'elsewhere').map(({ id, roles }) => ({
      text: staffEmail(id),
      what: `the e-mail address of ${id}`,
      mayHold: new Set([id, ADMINS[roles[0]?.organisationId ?? ''] ?? id, 'coordinator']),
    })),
    { text: TWIN, what: 'a record that is there twice', mayHold: new Set(['home-lead']) },
    { text: 'Canary importname', what: 'a file of members', mayHold: new Set(['home-lead']) },
    { text: 'canary.import@mail', what: 'a file of members', mayHold: new Set(['home-lead']) },
    { text: 'Canary contract', what: 'a contract', mayHold: contract },
    { text: 'CANARY-REF', what: 'a contract', mayHold: contract },
    { text: 'Canary condition notes', what: 'a contract', mayHold: contract },
    { text: 'canary-household', what: 'who lives together', mayHold: new Set() },
    {
      text: invitationToken,
      what: 'the secret of an invitation',
      mayHold: new Set(['coordinator']),
    },
    ...tokens.map((token) => ({
      text: token.token,
      what: `a personal link of ${token.memberId}`,
      // Who reads the outbox where no mail is sent, and who prints the letter.
      mayHold: new Set(['coordinator', ...(token.memberId === NEIGHBOUR ? ['home-lead'] : [])]),
    })),
    {
      text: HELPER_ASKED,
      what: 'whom the canary asked to help them',
      mayHold: new Set([personOf(CANARY), 'home-lead', 'coordinator']),
    },
  ];
}

function secretsOfMember(member: MemberFact): readonly Secret[] {
  const { name, email, phone, note, witness, ...told } = secretsOf(member);
  const own = [personOf(member.id), LEADS[member.home] ?? ''];
  const close = new Set(own);
  const isCanary = member.id === CANARY;
  const reachable = new Set(isCanary ? [...own, 'borrower'] : own);
  const helped = (people: ReadonlySet<string>) =>
    new Set([...people, ...(isCanary ? ['home-helper'] : [])]);
  return [
    { text: name, what: `the name of ${member.id}`, mayHold: helped(reachable) },
    { text: email, what: `the e-mail address of ${member.id}`, mayHold: reachable },
    { text: phone, what: `the phone number of ${member.id}`, mayHold: reachable },
    { text: note, what: `the note of ${member.id}`, mayHold: close },
    { text: witness, what: `the witness of ${member.id}`, mayHold: close },
    { text: told.profile, what: `what helps ${member.id}`, mayHold: helped(reachable) },
    { text: told.introduction, what: `how ${member.id} is introduced`, mayHold: helped(reachable) },
    { text: told.address, what: `the address of ${member.id}`, mayHold: reachable },
    { text: told.supporter, what: `the supporter of ${member.id}`, mayHold: close },
    { text: told.aboutMe, what: `what ${member.id} wrote about themselves`, mayHold: close },
  ];
}

/** What says who a member is, and what must not stand beside it. */
export interface Bond {
  readonly member: MemberFact;
  readonly identities: readonly string[];
  /** In lower case. */
  readonly needs: readonly string[];
  readonly mayHold: ReadonlySet<string | null>;
}

/** Every member with a need or a rare service, and who may see the two together. */
export function bonds(): readonly Bond[] {
  return MEMBERS.filter(({ needs }) => needs.length > 0).map((member) => {
    const lead = LEADS[member.home] ?? '';
    const identities = [member.id, member.pseudonym, secretsOf(member).name];
    return {
      member,
      identities,
      needs: member.needs.flatMap(wordsFor),
      mayHold: new Set([personOf(member.id), ...(member.leadSeesNeeds ? [lead] : [])]),
    };
  });
}

/** The service that only the canary has used, beside who they are. */
export function teamBond(): Bond {
  const member = MEMBERS.find(({ id }) => id === CANARY);
  if (!member) throw new Error('There is no canary.');
  return {
    member,
    identities: [member.id, member.pseudonym, secretsOf(member).name],
    needs: [RARE_TEAM.slug, RARE_TEAM.name.toLowerCase()],
    mayHold: new Set([personOf(CANARY)]),
  };
}

/** Everyday words that our pages and files use for a need. */
const EVERYDAY: Readonly<Record<Need, readonly string[]>> = {
  homelessness: ['homeless'],
  offending: ['trouble with the law'],
  'substance-misuse': ['alcohol or drugs', 'drink or drugs'],
  'mental-ill-health': ['mental health'],
};

/** How a need may be written anywhere, in lower case. */
export function wordsFor(need: Need): readonly string[] {
  return [need, need.replaceAll('-', ' '), need.replaceAll('-', '_'), ...EVERYDAY[need]];
}
