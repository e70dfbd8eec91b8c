import { MEMBER_KINDS, type MemberKind } from '../members/member.ts';
import { CONTACT_ROUTES, type ContactRoute } from '../members/member-name.ts';

const KINDS: Readonly<Record<MemberKind, string>> = {
  LIVED_EXPERIENCE: 'lived experience',
  PEER_SUPPORTER: 'peer supporter',
  FAMILY: 'family',
  CARER: 'carer',
};

const ROUTES: Readonly<Record<ContactRoute, readonly [string, ...string[]]>> = {
  EMAIL: ['e-mail', 'mail'],
  POST: ['post', 'letter', 'by post'],
  PHONE: ['phone', 'telephone', 'call'],
};

/** Every kind as files have it, for a sentence. */
export const WRITTEN_KINDS = Object.values(KINDS).join(', ');

/** The kind as files have it: `peer supporter`. */
export function writtenKind(kind: MemberKind): string {
  return KINDS[kind];
}

/** The way to be reached as files have it: `post`. */
export function writtenRoute(route: ContactRoute): string {
  return ROUTES[route][0];
}

export function kindOf(word: string): MemberKind | undefined {
  return MEMBER_KINDS.find((kind) => lettersOf(KINDS[kind]) === lettersOf(word));
}

export function routeOf(word: string): ContactRoute | undefined {
  return CONTACT_ROUTES.find((route) =>
    ROUTES[route].some((known) => lettersOf(known) === lettersOf(word)),
  );
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}
