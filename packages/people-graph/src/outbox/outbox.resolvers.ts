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
export function outboxQueries({ outbox }: PeopleGraph): Pick<QueryResolvers, 'outbox' | 'mail'> {
  return {
    async outbox(_parent, { state, first, after }, { viewer }) {
      assertCan(viewer, 'outbox.read');
      const kept = state ? (state.toLowerCase() as Lowercase<MailState>) : null;
      const page = await outbox.list({ state: kept, first: first ?? null, after: after ?? null });
      return { ...page, nodes: page.nodes.map(said), sending: outbox.sending };
    },
    async mail(_parent, { id }, { viewer }) {
      assertCan(viewer, 'outbox.read');
      const mail = await outbox.get(id);
      if (!mail) throw notFound('mail');
      return said(mail);
    },
  };
}

export function resendMutation({
  outbox,
  audit,
  once,
}: PeopleGraph): Pick<MutationResolvers, 'resendMail'> {
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
      return said(mail);
    },
  };
}

function said(mail: MailView): Mail {
  return { ...mail, state: mail.state.toUpperCase() as Uppercase<MailView['state']> };
}
