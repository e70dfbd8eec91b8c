import type { Look, ReadWhat, ReadWhy } from '@freshfaces/access';
import { personName, type Role } from '@freshfaces/graph-kit';

/** For a member to read: what was seen of their record. */
const WHAT: Readonly<Record<ReadWhat, string>> = {
  name: 'your name',
  contact: 'your name and contact details',
  record: 'your name, contact details and when you are free',
  needs: 'what you have lived through',
  experience: 'the services you have used',
  consents: 'what you said yes or no to',
  profile: 'how you like to take part, and what helps you',
  hosting: 'what helps you on the day',
  everything: 'everything we keep about you',
};

const WHY: Readonly<Record<ReadWhy, string>> = {
  list: 'opened a list of members',
  record: 'opened your record',
  panel: 'you said yes to a place on their panel',
  file: 'made a file',
  draw: 'a draw looked at who could be on a panel',
  erasure: 'your record was being erased',
  letter: 'wrote or called to tell you something',
};

const ROLE: Readonly<Record<Role, string>> = {
  commissioner: 'commissioner',
  recruiter: 'recruiter',
  'involvement-lead': 'involvement lead',
  coordinator: 'coordinator',
  'organisation-admin': 'organisation administrator',
  member: 'member',
  supporter: 'supporter',
};

/** Where the words come from that the log, being ids only, does not hold. */
export interface LookNames {
  readonly person: (id: string) => string | null;
  readonly organisation: (id: string) => string | null;
}

/** One look in plain words: `Marcus Bell, involvement lead at Tideway`. */
export function shownLook(look: Look, names: LookNames) {
  return { at: look.at, who: whoLooked(look, names), what: WHAT[look.what], why: WHY[look.why] };
}

function whoLooked({ personId, role, organisationId, why }: Look, names: LookNames): string {
  if (why === 'draw' || personId === null) return 'the draw';
  const name = nameOf(names.person(personId));
  const organisation = organisationId && names.organisation(organisationId);
  if (!role) return name;
  return organisation ? `${name}, ${ROLE[role]} at ${organisation}` : `${name}, ${ROLE[role]}`;
}

/** A name that passes for us, or hides something, is not told: it came in before names had a rule. */
function nameOf(kept: string | null): string {
  if (kept === null) return 'Someone who has left';
  return personName.safeParse(kept).data ?? 'Someone';
}
