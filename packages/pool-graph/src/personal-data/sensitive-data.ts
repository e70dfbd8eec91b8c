import type { DataReader, PersonalDataRow, PersonalDataSet } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { agrees } from '../consents/consent.ts';
import { answersOf } from '../consents/consents.store.ts';
import type { Member } from '../members/member.ts';
import type { Need } from '../needs/need.ts';
import type { Pool } from '../pool.ts';

const NEED_WORDS: Readonly<Record<Need, string>> = {
  homelessness: 'Homelessness',
  offending: 'Offending',
  'substance-misuse': 'Alcohol or drugs',
  'mental-ill-health': 'Mental health',
};

/** Needs, services used and ties. A lead is given the first two only where the member agreed to that. */
export async function sensitiveData(
  pool: Pool,
  { id }: Member,
  reader: DataReader,
): Promise<readonly PersonalDataSet[]> {
  const mayKnow =
    reader === 'self' || agrees('LEAD_SEES_NEEDS', await answersOf(pool.consents, id));
  return [
    ...(mayKnow ? await whatTheyTold(pool, id) : []),
    {
      title: 'Whom you are not placed with',
      why: 'So that nobody sits on a panel with someone of their household, or where it would be unfair.',
      keptFor: 'Until you ask us to rub it out',
      rows: await tieRows(pool, id),
    },
  ];
}

async function whatTheyTold(pool: Pool, id: string): Promise<PersonalDataSet[]> {
  const keptFor = 'Until you say no to us keeping it: then it is gone at once';
  return [
    {
      title: 'What you have lived through',
      why: 'So that each panel has someone who knows. It is locked, and only a draw looks at it.',
      keptFor,
      rows: await needRows(pool, id),
    },
    {
      title: 'Services you have used',
      why: 'So that a panel can have someone who knows the team the job is in.',
      keptFor,
      rows: await serviceRows(pool, id),
    },
  ];
}

async function needRows({ needs }: Pool, id: string): Promise<PersonalDataRow[]> {
  const recorded = (await needs.of([id])).get(id) ?? [];
  return recorded.map((need) => ({ Need: NEED_WORDS[need] }));
}

async function serviceRows({ experience, organisations }: Pool, id: string) {
  const slugs = (await experience.of([id])).get(id) ?? [];
  return (await findAll(organisations, {})).flatMap(({ name, teams }) =>
    teams
      .filter(({ slug }) => slugs.includes(slug))
      .map((team): PersonalDataRow => ({ Service: team.name, Organisation: name })),
  );
}

async function tieRows({ ties, organisations }: Pool, id: string): Promise<PersonalDataRow[]> {
  const kept = await ties.get(id);
  const apart = await organisations.getMany(kept?.conflictsWith ?? []);
  return [
    ...(kept?.householdId ? [{ 'Not placed with': 'others of your household' }] : []),
    ...apart.flatMap((one) => (one ? [{ 'Not placed with': one.name }] : [])),
  ];
}
