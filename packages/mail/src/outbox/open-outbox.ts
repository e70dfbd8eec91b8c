import { type Clock, notFound, type Page, Problem, pageSize } from '@freshfaces/graph-kit';
import type { Store } from '@freshfaces/store';
import { type MailView, viewOf } from './mail-view.ts';
import { openOutboxMail } from './outbox.store.ts';
import type { MailState } from './outbox-mail.ts';

/** The outbox as people-graph shows it to coordinators. Says nothing of who may ask. */
export interface Outbox {
  /** False while mail is only kept and shown. */
  readonly sending: boolean;
  /** Newest first; all states when none is named. */
  list(page: {
    readonly state?: MailState | null;
    readonly first?: number | null;
    readonly after?: string | null;
  }): Promise<Page<MailView>>;
  get(id: string): Promise<MailView | null>;
  /** Has a failed mail, or one kept from before mail was sent, tried again now. Throws Problem. */
  resend(id: string): Promise<MailView>;
  /** Deletes one mail, whatever its state; false when it is gone already. */
  forget(id: string): Promise<boolean>;
  /** Deletes all mail to this address, in any letter case, whatever its state; answers how many. */
  forgetAddress(address: string): Promise<number>;
}

/** @param parts.sending as for `createMail`. */
export function openOutbox({
  store,
  now,
  sending,
}: {
  readonly store: Store;
  readonly now: Clock;
  readonly sending: boolean;
}): Outbox {
  const outbox = openOutboxMail(store);
  return {
    sending,
    async list({ state, first, after = null }) {
      const where = state ? { state } : {};
      const limit = pageSize(first);
      const sort = { by: 'queuedAt', order: 'desc' } as const;
      const page = await outbox.find({ where, sort, limit, after });
      return {
        nodes: page.items.map((mail) => viewOf(mail, sending)),
        endCursor: page.after,
        total: await outbox.count(where),
      };
    },
    async get(id) {
      const mail = await outbox.get(id);
      return mail && viewOf(mail, sending);
    },
    async resend(id) {
      const mail = await outbox.get(id);
      if (!mail) throw notFound('mail');
      if (!sending) {
        throw new Problem('CONFLICT', 'No mail server is set up, so nothing can be sent.');
      }
      if (mail.state === 'sent') throw new Problem('ALREADY_DONE', 'This mail was sent already.');
      if (mail.state === 'waiting') {
        throw new Problem('ALREADY_DONE', 'This mail is waiting to be sent already.');
      }
      const again = { state: 'waiting', tries: 0, nextTryAt: now(), problem: null } as const;
      return viewOf(await outbox.replace({ ...mail, ...again }), sending);
    },
    forget: async (id) => outbox.remove(id),
    async forgetAddress(address) {
      const where = { address: address.trim().toLowerCase() };
      let forgotten = 0;
      for (;;) {
        const { items } = await outbox.find({ where });
        if (items.length === 0) return forgotten;
        for (const { id } of items) if (await outbox.remove(id)) forgotten += 1;
      }
    },
  };
}
