import type { Member } from '../members/member.ts';
import type { MemberName } from '../members/member-name.ts';

/** What a lead chooses between when two records are one person, fact by fact. */
export const MERGE_FACTS = [
  'NAME',
  'CALLED_BY',
  'EMAIL',
  'PHONE',
  'POSTAL_ADDRESS',
  'ROUTE',
  'KIND',
  'OWN_LIMIT',
  'JOINED_ON',
  'NOTE',
] as const;

export type MergeFact = (typeof MERGE_FACTS)[number];

/** What is kept of someone that both records have. */
export interface Side<M extends Member = Member, N extends MemberName = MemberName> {
  readonly member: M;
  readonly name: N;
}

const NAME_FIELDS: Partial<{ readonly [F in MergeFact]: readonly (keyof MemberName)[] }> = {
  NAME: ['name', 'words'],
  CALLED_BY: ['calledBy'],
  EMAIL: ['email'],
  PHONE: ['phone'],
  POSTAL_ADDRESS: ['postalAddress'],
  ROUTE: ['route'],
};

const MEMBER_FIELDS: Partial<{ readonly [F in MergeFact]: readonly (keyof Member)[] }> = {
  KIND: ['kind'],
  OWN_LIMIT: ['ownLimitPerYear'],
  JOINED_ON: ['joinedOn'],
  NOTE: ['availabilityNote'],
};

/** Each fact of both records as text, for a lead to choose from; null where there is nothing. */
export function sideBySide(kept: Side, other: Side) {
  return MERGE_FACTS.map((fact) => ({
    fact,
    kept: textOf(fact, kept),
    other: textOf(fact, other),
  }));
}

/**
 * The record that is kept, with the facts taken from the other one. Busy days of both count, and what
 * they like is the kept record's where it says so.
 */
export function withFacts<M extends Member, N extends MemberName>(
  kept: Side<M, N>,
  other: Side,
  taken: readonly MergeFact[],
): Side<M, N> {
  const nameFields = taken.flatMap((fact) => NAME_FIELDS[fact] ?? []);
  const memberFields = taken.flatMap((fact) => MEMBER_FIELDS[fact] ?? []);
  const days = new Set(kept.member.busy.map(({ from, to }) => `${from} ${to}`));
  const more = other.member.busy.filter(({ from, to }) => !days.has(`${from} ${to}`));
  return {
    member: {
      ...kept.member,
      ...fieldsOf(other.member, memberFields),
      busy: [...kept.member.busy, ...more],
      likes: kept.member.likes ?? other.member.likes,
    },
    name: { ...kept.name, ...fieldsOf(other.name, nameFields) },
  };
}

function fieldsOf<T extends object>(from: T, fields: readonly (keyof T)[]): Partial<T> {
  return Object.fromEntries(fields.map((field) => [field, from[field]])) as Partial<T>;
}

function textOf(fact: MergeFact, { member, name }: Side): string | null {
  switch (fact) {
    case 'NAME':
      return name.name;
    case 'CALLED_BY':
      return name.calledBy;
    case 'EMAIL':
      return name.email;
    case 'PHONE':
      return name.phone;
    case 'POSTAL_ADDRESS':
      return name.postalAddress;
    case 'ROUTE':
      return name.route;
    case 'KIND':
      return member.kind;
    case 'OWN_LIMIT':
      return member.ownLimitPerYear === null ? null : String(member.ownLimitPerYear);
    case 'JOINED_ON':
      return member.joinedOn;
    case 'NOTE':
      return member.availabilityNote;
  }
}
