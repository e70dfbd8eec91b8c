import { newId } from '@freshfaces/graph-kit';
import { CANARY, MEMBERS, NEIGHBOUR, secretsOf } from './members.ts';
import { personOf } from './people.ts';
import type { Must } from './recruit.ts';

const WRITE = 'mutation($input: WriteProfileInput!) { writeProfile(input: $input) { id } }';
const CORRECT = 'mutation($input: CorrectMemberInput!) { correctMember(input: $input) { id } }';
const AGREE =
  'mutation($input: AcknowledgeAgreementInput!) { acknowledgeAgreement(input: $input) { id } }';
const SEND_LINK =
  'mutation($input: SendPersonalLinkInput!) { sendPersonalLink(input: $input) { id } }';
const LINKS = 'query($id: ID!) { member(id: $id) { personalLinks { id } } }';
const LETTERS = `{ lettersAndCalls(organisationId: "harbour") { nodes { id content { link { url } } } } }`;
const ASK_SUPPORTER = `mutation($input: InviteSupporterInput!) {
  inviteSupporter(input: $input) { supporterInvitations { id } } }`;
const MAILS = '{ outbox(first: 100) { nodes { to text } } }';

/** Whom the canary asks to help them, who has not answered. */
export const HELPER_ASKED = 'canary.helper@mail.test';

/** Where members are reached and what opens their pages. */
export interface Told {
  readonly linkId: string;
  readonly messageId: string;
  readonly supporterInvitationId: string;
  /** The secret parts of personal links, by member. */
  readonly tokens: readonly {
    readonly memberId: string;
    readonly token: string;
    readonly by: 'mail' | 'letter';
  }[];
}

/** The canary fills in their whole record; a neighbour is reached by post. Every text is a secret of theirs. */
export async function tellOfThemselves(must: Must): Promise<Told> {
  const { profile, introduction, supporter, aboutMe, address } = secretsOf({ id: CANARY });
  const own = { memberId: CANARY };
  const say = (text: string, input: object) =>
    must(personOf(CANARY), text, { input: { idempotencyKey: newId(), ...own, ...input } });
  await say(WRITE, {
    name: { calledBy: '', introduction },
    helps: { whatHelps: `${profile} a`, breaks: `${profile} b` },
    formats: {
      formats: ['LARGE_PRINT'],
      communication: [{ support: 'SIGN_LANGUAGE', daysAhead: 14, note: `${profile} c` }],
    },
    day: { travel: `${profile} d`, food: `${profile} e`, technology: `${profile} f` },
    checklist: [{ item: 'STEP_FREE', answer: 'YES', note: `${profile} g` }],
    supporter: { name: supporter, contact: `${supporter} contact`, agreed: true },
    options: ['PANEL_WITH_STAFF', 'MEET_AND_GREET'],
    reward: 'VOUCHER',
    aboutMe: { text: aboutMe, reader: 'ONLY_MY_LEAD' },
  });
  await say(CORRECT, { postalAddress: address });
  await say(AGREE, { agreement: 'FIVE_DUTIES', version: 1, how: 'SCREEN' });
  const invited = await say(ASK_SUPPORTER, { email: HELPER_ASKED });
  const { supporterInvitations } = invited['inviteSupporter'] as {
    supporterInvitations: { id: string }[];
  };
  const neighbour = { memberId: NEIGHBOUR };
  await must('home-lead', CORRECT, {
    input: {
      ...neighbour,
      idempotencyKey: newId(),
      postalAddress: secretsOf({ id: NEIGHBOUR }).address,
      route: 'POST',
    },
  });
  for (const memberId of [CANARY, NEIGHBOUR]) {
    await must('home-lead', SEND_LINK, { input: { idempotencyKey: newId(), memberId } });
  }
  const { member } = await must(personOf(CANARY), LINKS, { id: CANARY });
  const [link] = (member as { personalLinks: { id: string }[] }).personalLinks;
  return {
    linkId: link?.id ?? '',
    supporterInvitationId: supporterInvitations[0]?.id ?? '',
    ...(await tokensSent(must)),
  };
}

async function tokensSent(must: Must): Promise<Pick<Told, 'messageId' | 'tokens'>> {
  const { lettersAndCalls } = await must('home-lead', LETTERS, {});
  const { nodes: letters } = lettersAndCalls as {
    nodes: { id: string; content: { link: { url: string } | null } | null }[];
  };
  const { outbox } = await must('coordinator', MAILS, {});
  const { nodes: mails } = outbox as { nodes: { to: string; text: string }[] };
  const inLetters = letters.flatMap(({ content }) => tokenIn(content?.link?.url ?? '') ?? []);
  const byMail = MEMBERS.flatMap(({ id: memberId }) =>
    mails
      .filter(({ to }) => to === secretsOf({ id: memberId }).email)
      .flatMap(({ text }) => tokenIn(text) ?? [])
      .map((token) => ({ memberId, token, by: 'mail' as const })),
  );
  return {
    messageId: letters[0]?.id ?? '',
    tokens: [
      ...byMail,
      ...inLetters.map((token) => ({ memberId: NEIGHBOUR, token, by: 'letter' as const })),
    ],
  };
}

function tokenIn(text: string): string | null {
  return /\/m\/(?<token>[\w-]{20,})/u.exec(text)?.groups?.['token'] ?? null;
}
