import { csvText } from '@freshfaces/graph-kit';
import { writtenKind, writtenRoute } from '../imports/cell-words.ts';
import type { Member } from './member.ts';
import type { MemberName } from './member-name.ts';
import { writtenRole } from './training-words.ts';

const HEADINGS = [
  'Name',
  'E-mail',
  'Phone',
  'Post address',
  'How they hear from us',
  'Takes part as',
  'Trained for',
  'Joined',
  'Most turns a year',
  'In the shared pool',
  'Known in the network as',
  'Status',
  'Busy',
];

/**
 * An organisation's members as a file that can be imported again, by name. It never holds needs or
 * service experience: those are in none of its arguments.
 */
export function exportText(people: readonly { member: Member; name: MemberName }[]): string {
  const order = new Intl.Collator('en-GB');
  const rows = [...people]
    .sort((a, b) => order.compare(a.name.name, b.name.name))
    .map(({ member, name }) => [
      name.name,
      name.email ?? '',
      name.phone ?? '',
      name.postalAddress ?? '',
      reachable(name) ? writtenRoute(name.route) : '',
      writtenKind(member.kind),
      member.trainedFor.map(writtenRole).join('; '),
      member.joinedOn,
      member.ownLimitPerYear === null ? '' : String(member.ownLimitPerYear),
      member.sharedPoolSince === null ? 'no' : 'yes',
      member.pseudonym,
      member.status.toLowerCase(),
      member.busy.map(({ from, to }) => `${from} to ${to}`).join('; '),
    ]);
  return csvText(HEADINGS, rows);
}

/** Is there a contact for the way they chose? Without one an import could not take the row in again. */
function reachable({ route, email, phone, postalAddress }: MemberName): boolean {
  return { EMAIL: email, POST: postalAddress, PHONE: phone }[route] !== null;
}
