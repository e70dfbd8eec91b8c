import type { MessageContent } from '../generated/resolvers-types.ts';
import type { MemberName } from '../members/member-name.ts';
import type { Pool } from '../pool.ts';
import { greetingOf, type MemberMessage, type MessageText } from './member-message.ts';

/** What a message says, for paper or the telephone; null once it is done. */
export async function contentOf(
  { vault, publicUrl }: Pick<Pool, 'vault' | 'publicUrl'>,
  message: MemberMessage,
  to: MemberName,
): Promise<MessageContent | null> {
  if (!message.sealed) return null;
  const text = await vault.open<MessageText>(message.id, message.sealed);
  if (!text) return null;
  const onPaper = message.route === 'POST' || message.route === 'IN_PERSON';
  return {
    subject: text.subject,
    greeting: greetingOf(to),
    paragraphs: text.paragraphs,
    addressLines: to.postalAddress ? [to.name, ...linesOf(to.postalAddress)] : [],
    phone: message.route === 'PHONE' ? to.phone : null,
    link:
      onPaper && text.link
        ? { label: text.link.label, url: `${publicUrl}${text.link.path}` }
        : null,
  };
}

function linesOf(address: string): string[] {
  return address
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
