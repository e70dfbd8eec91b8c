import type { Member } from '../members/member.ts';
import type { MemberName } from '../members/member-name.ts';
import { INVOLVEMENT_OPTIONS } from './involvement-options.ts';
import type { Profile, RecordStep } from './profile.ts';
import type { WrittenParts } from './profile-input.ts';

/** Everything of a record that its pages write to. */
export interface Written<M extends Member = Member, N extends MemberName = MemberName> {
  readonly member: M;
  readonly name: N;
  readonly profile: Profile;
}

const PAGE_OF: Readonly<Partial<Record<keyof WrittenParts, RecordStep>>> = {
  name: 'NAME',
  kind: 'KIND',
  helps: 'HELPS',
  formats: 'FORMATS',
  day: 'DAY',
  checklist: 'CHECKLIST',
  supporter: 'SUPPORTER',
  options: 'OPTIONS',
  reward: 'REWARD',
  aboutMe: 'ABOUT_ME',
};

/** The names of the parts that were given. */
export function partsGiven(parts: WrittenParts): readonly (keyof WrittenParts)[] {
  const keys = Object.keys(parts) as (keyof WrittenParts)[];
  return keys.filter((part) => parts[part] != null);
}

const HELPED_WITH: readonly (keyof WrittenParts)[] = ['helps', 'formats', 'day', 'checklist'];

/** Only how they take part, which a supporter may help to fill in (R167): nothing of money or who they are. */
export function mayHelpWith(parts: WrittenParts): boolean {
  const given = partsGiven(parts);
  return given.length > 0 && given.every((part) => HELPED_WITH.includes(part));
}

/** The record with these parts written; a part that is not given stays as it is. */
export function written<M extends Member, N extends MemberName>(
  { member, name, profile }: Written<M, N>,
  parts: WrittenParts,
): Written<M, N> {
  const { kind, options } = parts;
  return {
    member: {
      ...member,
      ...(kind && { kind }),
      ...(options && { likes: INVOLVEMENT_OPTIONS.filter((one) => options.includes(one)) }),
    },
    name: { ...name, ...(parts.name && { calledBy: parts.name.calledBy }) },
    profile: { ...profile, ...toldIn(parts), pages: pagesAfter(profile.pages, parts) },
  };
}

function toldIn(parts: WrittenParts): Partial<Profile> {
  const { name, helps, formats, day, checklist, supporter, reward, aboutMe, standing } = parts;
  return {
    ...(name && { introduction: name.introduction }),
    ...helps,
    ...(formats && {
      formats: formats.formats,
      communication: formats.communication.map(withNote),
    }),
    ...day,
    ...(checklist && { checklist: checklist.map(withNote) }),
    ...(supporter && {
      supporter:
        supporter.name && supporter.contact
          ? { name: supporter.name, contact: supporter.contact }
          : null,
    }),
    ...(reward && { reward }),
    ...(aboutMe && { aboutMe: aboutMe.text, aboutMeReader: aboutMe.reader }),
    ...standing,
  };
}

function withNote<T extends { note?: string | null | undefined }>(
  one: T,
): T & { note: string | null } {
  return { ...one, note: one.note ?? null };
}

function pagesAfter(before: Profile['pages'], parts: WrittenParts): Profile['pages'] {
  const done = partsGiven(parts).flatMap((part) => PAGE_OF[part] ?? []);
  return {
    ...before,
    ...(parts.skip && before[parts.skip] !== 'DONE' && { [parts.skip]: 'SKIPPED' as const }),
    ...Object.fromEntries(done.map((page) => [page, 'DONE' as const])),
  };
}
