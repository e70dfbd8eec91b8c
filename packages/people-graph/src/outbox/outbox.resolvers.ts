import { assertCan } from '@freshfaces/access';
import { notFound } from '@freshfaces/graph-kit';
import type { MailView } from '@freshfaces/mail';
import type {
  Mail,
  MailState,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolvers-types.ts';
import type { PeopleGraph } from '../parts.ts';

/** What coordinators see of the network's mail; what it says, only where this page is the post. */
export function outboxQueries(graph: PeopleGraph): Pick<QueryResolvers, 'outbox' | 'mail'> {
  const { outbox } = graph;
  return {
    async outbox(_parent, { state, first, after }, { viewer }) {
      assertCan(viewer, 'outbox.read');
      const kept = state ? (state.toLowerCase() as Lowercase<MailState>) : null;
      const page = await outbox.list({ state: kept, first: first ?? null, after: after ?? null });
      const nodes = await Promise.all(page.nodes.map(async (mail) => said(graph, mail)));
      return { ...page, nodes, sending: outbox.sending };
    },
    async mail(_parent, { id }, { viewer }) {
      assertCan(viewer, 'outbox.read');
      const mail = await outbox.get(id);
      if (!mail) throw notFound('mail');
      return said(graph, mail);
    },
  };
}

export function resendMutation(graph: PeopleGraph): Pick<MutationResolvers, 'resendMail'> {
  const { outbox, audit, once } = graph;
  return {
    async resendMail(_parent, { input }, context) {
      const { personId } = assertCan(context.viewer, 'outbox.resend');
      const { mailId, idempotencyKey: key } = input;
      const at = context.now();
      const action = 'outbox.resend';
      await once({ personId, key, action, input, now: at }, async () => {
        await outbox.resend(mailId);
        await audit.record({ at, personId, action, subjectIds: [mailId], content: null });
      });
      const mail = await outbox.get(mailId);
      if (!mail) throw notFound('mail');
      return said(graph, mail);
    },
  };
}

async function said(graph: PeopleGraph, mail: MailView): Promise<Mail> {
  const state = mail.state.toUpperCase() as Uppercase<MailView['state']>;
  return { ...mail, to: await addressee(graph, mail.to), state };
}

/** Where mail is sent, a coordinator does not learn a member's address here: they know them by pseudonym. */
async function addressee({ accounts, people, outbox }: PeopleGraph, to: string): Promise<string> {
  if (!outbox.sending) return to;
  const personId = await accounts.personIdByEmail(to);
  const person = personId ? await people.get(personId) : null;
  return person?.memberId ? 'a member' : to;
}
