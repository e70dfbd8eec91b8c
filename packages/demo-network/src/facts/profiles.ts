import {
  INVOLVEMENT_OPTIONS,
  type InvolvementOptionId,
  type Profile,
} from '@freshfaces/pool-graph';
import { createRandom, type Random } from '../random.ts';
import type { MemberFact } from './members.ts';

/** What one member of the demo told of how they take part. */
export interface ProfileFact {
  readonly calledBy: string | null;
  readonly likes: readonly InvolvementOptionId[] | null;
  readonly told: Partial<Profile>;
  /** Days since the risk assessment; null for one not done yet. */
  readonly assessedDaysAgo: number | null;
  /** Agreed to the five duties and the training pack. */
  readonly agreed: boolean;
}

const HELPS = [
  'Knowing the questions the day before.',
  'A quiet room to wait in.',
  'Meeting the others over a cup of tea first.',
  'Short sentences, and time to think.',
  'Someone I know beside me at the start.',
  'Sitting near the door.',
];
const BREAKS = ['Ten minutes each hour.', 'One break in the middle.', 'A walk outside at lunch.'];
const TRAVEL = [
  'By bus, I have a pass.',
  'Please book a taxi: the bus does not come out here.',
  'On foot, if it is in town.',
  'My support worker drives me.',
];
const FOOD = ['No meat.', 'Halal.', 'No nuts, please.', 'Tea with milk, two sugars.'];
const TECHNOLOGY = [
  'A phone, but no computer.',
  'I need someone to help me join a video call.',
  'A tablet is fine.',
];
const INTRODUCTIONS = [
  'First name only, please.',
  'As a panel member. Nothing about my past.',
  'As someone who has used services like this one.',
];
const ABOUT = [
  'I grow tomatoes on a windowsill and never miss the football.',
  'I paint, badly, and love it.',
  'I was a chef for ten years. Ask me about bread.',
  'Two dogs, one cat, no peace.',
];
const SUPPORTERS = ['Jo Marsh', 'Ali Reed', 'Kit Doyle', 'Pat Lowe'];

/** One profile a member, the same each time. */
export function profileFact(member: MemberFact): ProfileFact {
  const place = Number(member.key.slice(1));
  const random = createRandom(place * 104_729);
  const sometimes = <T>(share: number, values: readonly T[]): T | null =>
    random.chance(share) ? random.pick(values) : null;
  const isSettled = member.joinedDaysAgo > 60;
  return {
    calledBy: random.chance(0.3) ? (member.name.split(' ')[0] ?? null) : null,
    likes: random.chance(0.7) ? INVOLVEMENT_OPTIONS.filter(() => random.chance(0.55)) : null,
    assessedDaysAgo: isSettled && random.chance(0.97) ? assessedDaysAgo(random, member) : null,
    agreed: isSettled || random.chance(0.5),
    told: {
      introduction: sometimes(0.5, INTRODUCTIONS),
      whatHelps: sometimes(0.6, HELPS),
      breaks: sometimes(0.5, BREAKS),
      travel: sometimes(0.6, TRAVEL),
      food: sometimes(0.4, FOOD),
      technology: sometimes(0.4, TECHNOLOGY),
      formats: random.chance(0.25) ? [random.pick(['LARGE_PRINT', 'EASY_READ', 'AUDIO'])] : [],
      communication: random.chance(0.06) ? [interpreter(random)] : [],
      checklist: checklistOf(random),
      supporter: random.chance(0.3)
        ? { name: random.pick(SUPPORTERS), contact: `01632 9602${10 + (place % 90)}` }
        : null,
      reward: sometimes(0.7, ['BANK_TRANSFER', 'VOUCHER', 'CASH_ON_THE_DAY', 'NONE']),
      aboutMe: sometimes(0.35, ABOUT),
      aboutMeReader: random.pick(['ONLY_MY_LEAD', 'WHERE_I_SAID_YES', 'EVERYONE']),
      partnerRole: member.stalwart ? 'Recruitment partner' : null,
      isTrainer: member.stalwart || random.chance(0.03),
      isPaidEmployee: place === 30,
    },
  };
}

/** Done within the last year by most; a few are due again. */
function assessedDaysAgo(random: Random, { joinedDaysAgo }: MemberFact): number {
  return Math.min(joinedDaysAgo, random.chance(0.03) ? 380 : 10 + random.below(280));
}

function interpreter(random: Random): Profile['communication'][number] {
  return random.chance(0.5)
    ? { support: 'SIGN_LANGUAGE', daysAhead: 21, note: 'British Sign Language' }
    : { support: 'SPOKEN_LANGUAGE', daysAhead: 10, note: 'Polish' };
}

function checklistOf(random: Random): Profile['checklist'] {
  const items = ['STEP_FREE', 'TRANSPORT_BOOKED', 'HEARING_LOOP', 'FOOD', 'BREAKS'] as const;
  if (random.chance(0.4)) return [];
  return items.map((item) => ({ item, answer: random.chance(0.3) ? 'YES' : 'NO', note: null }));
}
