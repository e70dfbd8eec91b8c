import { addDays, dayOf, daysBetween, Problem } from '@freshfaces/graph-kit';
import type { Recruitment } from '../recruitments/recruitment.ts';

/** Days members are given to answer where nobody says otherwise. */
const USUAL_DAYS = 14;
/** With fewer days than this a letter and an answer by post do not fit in. */
const FEW_DAYS = 7;
/** Days to prepare between the last answer and the interviews (R55: “plenty of preparation time”). */
const PREPARATION_DAYS = 14;

type Post = Pick<Recruitment, 'interviewsFrom' | 'createdAt'>;

/** The last day for answers we suggest: two weeks, less where the interviews are near. Never past the day before them. */
export function suggestedClosing({ interviewsFrom }: Post, today: string): string {
  const wished = min(addDays(today, USUAL_DAYS), addDays(interviewsFrom, -PREPARATION_DAYS));
  const fair = wished < addDays(today, FEW_DAYS) ? addDays(today, FEW_DAYS) : wished;
  return max(today, min(fair, addDays(interviewsFrom, -1)));
}

/** Throws `BAD_INPUT` for a day that is over, or not before the interviews. */
export function mustBePossible(closesOn: string, { interviewsFrom }: Post, today: string): void {
  if (closesOn < today) {
    throw new Problem('BAD_INPUT', 'The last day for answers must not be over.', 'closesOn');
  }
  if (closesOn >= interviewsFrom) {
    throw new Problem(
      'BAD_INPUT',
      'The last day for answers must be before the interviews begin.',
      'closesOn',
    );
  }
}

/** What is not ideal about this last day, in sentences; it is allowed all the same (R55). */
export function windowWarnings(closesOn: string, post: Post, today: string): readonly string[] {
  const toAnswer = daysBetween(today, closesOn);
  const toPrepare = daysBetween(closesOn, post.interviewsFrom);
  const sinceAgreed = daysBetween(dayOf(post.createdAt), today);
  return [
    ...(toAnswer < FEW_DAYS
      ? [
          `Members have only ${inDays(toAnswer)} to answer. A letter needs days to arrive, and some want to talk first.`,
        ]
      : []),
    ...(toPrepare < PREPARATION_DAYS
      ? [
          `Only ${inDays(toPrepare)} are left between the last answer and the interviews. Members need time to prepare.`,
        ]
      : []),
    ...(sinceAgreed > FEW_DAYS
      ? [
          `This recruitment was added ${inDays(sinceAgreed)} ago. Members should be asked as soon as it is agreed.`,
        ]
      : []),
  ];
}

function inDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

const min = (a: string, b: string): string => (a < b ? a : b);
const max = (a: string, b: string): string => (a > b ? a : b);
