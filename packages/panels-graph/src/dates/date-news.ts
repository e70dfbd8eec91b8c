import { addDays, londonAt } from '@freshfaces/graph-kit';
import type { About } from '../interest/interest-news.ts';
import type { MemberNews, StaffNews } from '../ports.ts';
import { daysNeeded } from '../recruitments/interview-days.ts';
import type { AgreedDates } from './agreed-dates.ts';
import { calendarOf, MEMBER_TITLE } from './calendar-of.ts';
import type { DatePoll } from './date-poll.ts';
import { clockWords, daysWords, dayWords } from './date-words.ts';
import type { SeatDays } from './seat-days.ts';

type Poll = Pick<DatePoll, 'answerBy'>;
type Seat = Pick<SeatDays, 'drawId' | 'memberId'>;

/** Which of the days they promised suit (R60)? */
export function whichDaysNews(about: About, poll: Poll, seat: Seat): MemberNews {
  const { interviewsFrom, interviewsTo } = about.recruitment;
  const needed = daysNeeded(about.recruitment);
  return {
    memberId: seat.memberId,
    topic: 'dates',
    subject: 'Which days suit you?',
    paragraphs: [
      `You have a place on a panel at ${about.host}.`,
      `It meets on ${needed === 1 ? 'one day' : `${needed} days`} from ${dayWords(interviewsFrom)} to ${dayWords(interviewsTo)}. We want to find days that suit everyone.`,
      `Please tell us by ${dayWords(londonAt(poll.answerBy).day)} which days suit you.`,
      'You can change this until the days are fixed. Then the other days are yours again.',
    ],
    link: linkTo(about, seat, 'Say which days suit'),
  };
}

/** Once, half way, to whoever has not answered. */
export function stillAskingNews(about: About, poll: Poll, seat: Seat): MemberNews {
  return {
    ...whichDaysNews(about, poll, seat),
    subject: 'Please tell us which days suit you',
  };
}

/** The days must be others than those asked about or agreed before. */
export function otherDaysNews(about: About, poll: Poll, seat: Seat): MemberNews {
  const { paragraphs, ...news } = whichDaysNews(about, poll, seat);
  return {
    ...news,
    subject: 'We ask you about days again',
    paragraphs: [
      'The days we had in mind do not work. So we look at other days, and ask everyone again.',
      ...paragraphs,
    ],
  };
}

/** What their lead wrote down for them, so that nobody says it for them unseen. */
export function writtenDownNews({ memberId }: Seat): MemberNews {
  return {
    memberId,
    topic: 'dates',
    subject: 'Your lead wrote down your days',
    paragraphs: [
      'Your lead wrote down which days suit you.',
      'Is that right? Then you do not have to do anything.',
      'Is it wrong? Then tell your lead, or change it on your own pages.',
    ],
    onlyByMail: true,
  };
}

/** The days are agreed (R168). */
export function agreedNews(about: About, seat: Seat, poll: Pick<DatePoll, 'agreedAt'>): MemberNews {
  const wanted = { poll, at: null, title: MEMBER_TITLE, isOver: false };
  const calendar = calendarOf(about.recruitment, wanted)?.text;
  return {
    memberId: seat.memberId,
    topic: 'dates',
    subject: 'We have the days',
    paragraphs: [
      `Your panel at ${about.host} meets on ${whenWords(about)}.`,
      'With the link you can put this in your calendar.',
      'All other days are yours again.',
      'Can’t you come after all? Tell us on your own pages, or tell your lead. It never counts against you.',
    ],
    link: linkTo(about, seat, 'See the days'),
    ...(calendar === undefined ? {} : { calendar }),
  };
}

/** The agreed days do not suit them, so a reserve comes in. */
export function goingAheadNews({ host }: About, memberId: string): MemberNews {
  return {
    memberId,
    topic: 'dates',
    subject: 'A change to your plans',
    paragraphs: [
      `You told us which days suit you for a panel at ${host}. The others can only come on other days.`,
      'So someone else takes the place this time. You do not need to come.',
      'Those days are yours again. This never counts against you, and you are in the next draws as before.',
    ],
  };
}

/** Staff who recruit, told that it is their turn. */
export function staffNews(
  { recruitment }: About,
  { subject, sentence }: { readonly subject: string; readonly sentence: string },
): StaffNews {
  return {
    organisationIds: [recruitment.organisationId],
    roles: ['recruiter', 'involvement-lead'],
    subject,
    paragraphs: [`${recruitment.post}: ${sentence}`],
    action: { label: 'See the days', path: `/panels/${recruitment.id}/dates` },
  };
}

/** `Tuesday 8 December, from 9.30 am to 4 pm` */
export function whenWords({ recruitment }: Pick<About, 'recruitment'>): string {
  const { agreedDates } = recruitment;
  return agreedDates ? `${daysWords(agreedDates.days)}, ${timesWords(agreedDates)}` : '';
}

function timesWords({ startsAt, endsAt }: AgreedDates): string {
  return `from ${clockWords(startsAt)} to ${clockWords(endsAt)}`;
}

function linkTo({ recruitment }: About, { drawId }: Seat, label: string): MemberNews['link'] {
  return {
    label,
    purpose: 'choose-dates',
    aboutId: drawId,
    until: `${addDays(recruitment.interviewsTo, 1)}T00:00:00.000Z`,
  };
}
