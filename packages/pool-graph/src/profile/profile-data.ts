import type { PersonalDataRow, PersonalDataSet } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { agreementWordsOf } from '../agreements/agreement-words.ts';
import type { Member } from '../members/member.ts';
import type { Pool } from '../pool.ts';
import { involvementOption } from './involvement-options.ts';
import type { Profile } from './profile.ts';
import { FORMAT_WORDS, ITEM_WORDS, REWARD_WORDS, SUPPORT_WORDS } from './profile-words.ts';

const WHILE_A_MEMBER = 'Until you ask us to rub it out';

/** What a member told of how they take part, what they agreed to, and the date of a risk assessment. */
export async function profileData(pool: Pool, member: Member): Promise<readonly PersonalDataSet[]> {
  const profile = await pool.profiles.get(member.id);
  return [
    {
      title: 'How you like to take part, and what helps you',
      why: 'So that the day goes well for you. It is locked under a key of yours.',
      keptFor: WHILE_A_MEMBER,
      rows: [...toldRows(profile), ...likedRows(member)],
    },
    {
      title: 'What you agreed to do',
      why: 'So that we can show that you knew what we ask of you.',
      keptFor: 'For good: after you leave, without names, as proof',
      rows: await agreedRows(pool, member),
    },
    {
      title: 'Risk assessment',
      why: 'So that nobody takes part before it was thought through. We keep no more than the dates.',
      keptFor: WHILE_A_MEMBER,
      rows: await riskRows(pool, member),
    },
  ];
}

function toldRows(profile: Profile): PersonalDataRow[] {
  const { supporter, reward } = profile;
  const told: readonly (readonly [string, string | null])[] = [
    ['How you want to be introduced', profile.introduction],
    ['What helps', profile.whatHelps],
    ['Breaks', profile.breaks],
    ['Travel', profile.travel],
    ['Food', profile.food],
    ['Technology', profile.technology],
    ['Papers', profile.formats.map((one) => FORMAT_WORDS[one]).join(', ')],
    ['Who supports you', supporter && `${supporter.name}, ${supporter.contact}`],
    ['How we thank you', reward && REWARD_WORDS[reward]],
    ['About you', profile.aboutMe],
    ['Your standing role', profile.partnerRole],
    ['You train others', profile.isTrainer ? 'yes' : null],
    ['You are paid as an employee', profile.isPaidEmployee ? 'yes' : null],
    ...profile.communication.map(
      ({ support, daysAhead, note }) =>
        [
          'Help with talking and reading',
          `${SUPPORT_WORDS[support]}, ${daysAhead} days ahead${note ? `: ${note}` : ''}`,
        ] as const,
    ),
    ...profile.checklist.map(
      ({ item, answer, note }) =>
        [
          'For the day',
          `${ITEM_WORDS[item]}: ${answer.toLowerCase()}${note ? `, ${note}` : ''}`,
        ] as const,
    ),
  ];
  return told.flatMap(([about, said]) => (said ? [{ About: about, 'What you said': said }] : []));
}

function likedRows({ likes }: Member): PersonalDataRow[] {
  return (likes ?? []).map((id) => ({
    About: 'You like to',
    'What you said': involvementOption(id).name,
  }));
}

async function agreedRows(pool: Pool, { id }: Member): Promise<PersonalDataRow[]> {
  const agreed = await findAll(pool.acknowledgements, {
    where: { memberId: id },
    sort: { by: 'at', order: 'desc' },
  });
  return agreed.map(({ agreement, wordingVersion, at, how, bySelf }) => ({
    'What you agreed to': agreementWordsOf(agreement, wordingVersion)?.statement ?? null,
    When: at,
    How: how.toLowerCase(),
    'Written down by': bySelf ? 'you' : 'your lead',
  }));
}

async function riskRows(pool: Pool, { id }: Member): Promise<PersonalDataRow[]> {
  const kept = await pool.riskAssessments.get(id);
  return kept ? [{ 'Done on': kept.doneOn, 'Look at it again on': kept.reviewOn }] : [];
}
