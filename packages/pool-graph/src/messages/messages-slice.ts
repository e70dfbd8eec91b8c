import type { Resolvers } from '../generated/resolvers-types.ts';
import { linkFields, linkMutation } from '../links/personal-links.resolvers.ts';
import type { Pool } from '../pool.ts';
import { lettersField, lettersMutation, lettersQuery, messageFields } from './letters.resolvers.ts';
import { sendLinkField, sendLinkMutation } from './send-link.resolvers.ts';

/** What members are told, and the links they are told it with. */
export function messagesSlice(pool: Pool) {
  return {
    query: lettersQuery(pool),
    mutation: { ...lettersMutation(pool), ...sendLinkMutation(pool), ...linkMutation(pool) },
    organisation: lettersField(),
    member: { ...linkFields(pool), ...sendLinkField() },
    message: messageFields(pool),
  } satisfies Record<string, Partial<Resolvers[keyof Resolvers]>>;
}
