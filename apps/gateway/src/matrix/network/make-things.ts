import { newId } from '@freshfaces/graph-kit';
import { staffEmail } from './accounts.ts';
import { BORROWERS_ENTRY } from './keep-documents.ts';
import { HOME } from './organisations.ts';
import type { Must } from './recruit.ts';

/** What people of the network have made that others may or may not see or take up. */
export interface Made {
  readonly importId: string;
  readonly invitationId: string;
  /** The secret part of the invitation's link, as mailed. */
  readonly invitationToken: string;
  readonly mailId: string;
}

/** Whom the home's administrator has invited: someone who works elsewhere already. */
const INVITED = staffEmail('elsewhere');

const PREVIEW =
  'mutation($input: PreviewMemberImportInput!) { previewMemberImport(input: $input) { id } }';
const INVITE =
  'mutation($input: InvitePersonInput!) { invitePerson(input: $input) { invitations { id email } } }';
const OUTBOX = '{ outbox(first: 100) { nodes { id to text } } }';

const REWRITE = 'mutation($input: ChangePracticeInput!) { changePractice(input: $input) { id } }';
const RESPOND =
  'mutation($input: RespondToPracticeInput!) { respondToPractice(input: $input) { id } }';

export async function makeThings(must: Must): Promise<Made> {
  const text = {
    title: 'Told again',
    stage: 'INTERVIEWING',
    context: 'A small team.',
    worked: 'Tea first.',
    didNotWork: 'A long form.',
  };
  await must('borrower', REWRITE, {
    input: { idempotencyKey: newId(), entryId: BORROWERS_ENTRY, edition: 1, text },
  });
  await must('home-lead', RESPOND, {
    input: {
      idempotencyKey: newId(),
      entryId: BORROWERS_ENTRY,
      organisationId: HOME,
      worked: true,
    },
  });
  const csv = 'Name,Email\n,nameless@mail.test\nCanary importname,canary.import@mail.test\n';
  const preview = await must('home-lead', PREVIEW, {
    input: { idempotencyKey: newId(), organisationId: HOME, fileName: 'members.csv', csv },
  });
  const { id: importId } = preview['previewMemberImport'] as { id: string };
  const invited = await must('home-admin', INVITE, {
    input: { idempotencyKey: newId(), organisationId: HOME, email: INVITED, roles: ['RECRUITER'] },
  });
  const { invitations } = invited['invitePerson'] as { invitations: { id: string }[] };
  const { outbox } = await must('coordinator', OUTBOX, {});
  const { nodes: mails } = outbox as { nodes: { id: string; to: string; text: string }[] };
  const mail = mails.find(({ to }) => to === INVITED);
  if (!mail) throw new Error('The invitation was not mailed.');
  return {
    importId,
    invitationId: invitations[0]?.id ?? '',
    invitationToken: /\/join\/(\S+)/u.exec(mail.text)?.[1] ?? '',
    mailId: mail.id,
  };
}
