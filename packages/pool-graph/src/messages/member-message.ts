import type { Sealed } from '@freshfaces/vault';
import type { LinkPurpose } from '../links/personal-link.ts';
import type { ContactRoute, MemberName } from '../members/member-name.ts';
import type { MessageTopic } from './message.ts';

/** How one message goes: the member's own choice, or what is left when that way is not open. */
export type MessageRoute = ContactRoute | 'IN_PERSON';

/**
 * - `MAILED`: in the outbox, until the mail server took it or refused it;
 * - `TO_DO`: a letter to print, a call to make or a thing to say, for the lead at home;
 * - `DONE`: taken by the mail server, posted, called or said; or no longer wanted.
 */
type MessageState = 'MAILED' | 'TO_DO' | 'DONE';

/** One message to one member, as kept. What it says is sealed under a key of its own until it is done. */
export interface MemberMessage {
  readonly id: string;
  readonly memberId: string;
  readonly homeOrganisationId: string;
  readonly topic: MessageTopic;
  readonly route: MessageRoute;
  readonly state: MessageState;
  readonly writtenAt: string;
  /** The name of the personal link in it; null where it has none. */
  readonly linkName: string | null;
  /** What an answer to it is about; null when it asks nothing. */
  readonly about: { readonly purpose: LinkPurpose; readonly id: string } | null;
  readonly doneAt: string | null;
  /** How often a call was tried in vain. */
  readonly tries: number;
  /** The outbox's id of its mail; null when it was never one. */
  readonly mailId: string | null;
  /** Null once it is done: what it said, and the link in it, are forgotten. */
  readonly sealed: Sealed | null;
}

/** What a message says, sealed: a personal link is in it. */
export interface MessageText {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** `/m/<token>`: where the network is reached may change until it is printed. */
  readonly link: { readonly label: string; readonly path: string } | null;
}

/** How every message begins: by the name they like to be called. */
export function greetingOf({ name, calledBy }: Pick<MemberName, 'name' | 'calledBy'>): string {
  return `Hello ${calledBy ?? name},`;
}

type Reach = Pick<MemberName, 'route' | 'email' | 'phone' | 'postalAddress'>;

const THEN: Readonly<Record<ContactRoute, readonly ContactRoute[]>> = {
  EMAIL: ['EMAIL', 'POST', 'PHONE'],
  POST: ['POST', 'PHONE'],
  PHONE: ['PHONE', 'POST'],
};

/**
 * The first way that is open, in the order of the member's choice (R168). E-mail is used only by those
 * who chose it: an inbox may be shared. Without any way their lead tells them when they meet.
 * @param closed ways that were tried in vain.
 */
export function routeTo(reach: Reach, closed: readonly MessageRoute[] = []): MessageRoute {
  const openTo: Readonly<Record<ContactRoute, string | null>> = {
    EMAIL: reach.email,
    POST: reach.postalAddress,
    PHONE: reach.phone,
  };
  const open = THEN[reach.route].find((route) => openTo[route] && !closed.includes(route));
  return open ?? 'IN_PERSON';
}

const MOST_CALLS = 3;

/** The message after a call in vain: to be tried again; after the third time it goes another way. */
export function afterNoAnswer<M extends MemberMessage>(message: M, reach: Reach): M {
  const tries = message.tries + 1;
  if (tries < MOST_CALLS) return { ...message, tries };
  return { ...message, tries: 0, route: routeTo(reach, ['EMAIL', 'PHONE']) };
}
