import { notFound } from '@freshfaces/graph-kit';
import type { PartOfDay } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { type Html, html } from '../html/html.ts';
import { facts, go, pickOne, says } from '../html/parts.ts';
import { dayWords, timeWords } from '../html/words.ts';
import type { Form, My, MyPage } from '../my.ts';
import { type OwnDates, ownDatesOf } from './own-dates.ts';

const CHOOSE = graphql(`
  mutation MyPagesChooseDates($input: ChooseDatesInput!) {
    chooseDates(input: $input) { drawId }
  }
`);

const PARTS: readonly (readonly [PartOfDay, string])[] = [
  ['ALL_DAY', 'Yes, the whole day'],
  ['MORNING', 'Just the morning'],
  ['AFTERNOON', 'Just the afternoon'],
];
const NO = 'NO';
const CALENDAR = 'calendar.ics';

/** Which of the days they promised suit (R60); once the days are fixed, these, for their calendar. */
export const datesPage: MyPage = {
  path: '/dates/:id',
  async show(my, { id }) {
    const dates = await ownDatesOf(my, id);
    return {
      title: titleOf(dates),
      ...(my.oneThing
        ? {}
        : { back: { href: `/my/panels/${id}`, words: 'Back to my place on the panel' } }),
      body: html`${dates.viewerCanChoose ? chooseForm(my, dates) : fixedDays(my, dates)}`,
    };
  },
  async act(my, { id }, form) {
    const dates = await ownDatesOf(my, id);
    const choices = dates.days.flatMap((day) => {
      const part = partOf(form, day);
      return part ? [{ day, part }] : [];
    });
    await my.ask(CHOOSE, { input: { idempotencyKey: form.key, drawId: id, choices } });
    return { done: 'saved' };
  },
  file: {
    name: CALENDAR,
    async read(my, { id }) {
      const { calendarFile } = await ownDatesOf(my, id);
      if (!calendarFile) throw notFound('page');
      return { ...calendarFile, type: 'text/calendar; charset=utf-8' };
    },
  },
};

function titleOf({ isOver, viewerCanChoose, state }: OwnDates): string {
  if (isOver) return 'You do not need these days';
  if (viewerCanChoose) return 'Which days suit you?';
  return state === 'NOT_ASKED' ? 'We ask you about days soon' : 'The days of your panel';
}

function chooseForm(my: My, dates: OwnDates): Html {
  const { days, choices, daysNeeded, answerBy, organisation } = dates;
  const before = new Map((choices ?? []).map(({ day, part }) => [day, part]));
  const picked = (day: string) =>
    my.sent[`day-${day}`] ?? before.get(day) ?? (choices ? NO : undefined);
  return html`${says('people', `You have a place on a panel${organisation ? ` at ${organisation.name}` : ''}.`)}
${says('calendar', `It needs you on ${daysNeeded === 1 ? 'one day' : `${daysNeeded} days`}. Which of these days suit you?`)}
${answerBy ? says('clock', `Please tell us by ${dayWords(answerBy)}.`) : null}
${choices ? says('yes', 'You have told us. You can still change it here.') : null}
${my.form([
  html`${days.map((day) =>
    pickOne(
      `day-${day}`,
      dayWords(day),
      [...PARTS.map(([value, words]) => ({ value, words })), { value: NO, words: 'No' }],
      picked(day),
    ),
  )}`,
  html`<button>Save my days</button>`,
])}
${says('calendar', 'When the days are fixed, we tell you. Then the other days are yours again.')}
${says('no', 'Does no day suit you? Then choose no for each. It never counts against you.')}`;
}

function fixedDays(
  my: My,
  { state, days, startsAt, endsAt, isOver, calendarFile }: OwnDates,
): Html {
  if (state === 'NOT_ASKED') {
    return says('clock', 'We ask you which days suit when all have said yes to their place.');
  }
  const file = go(
    `${my.here}/${CALENDAR}`,
    'calendar',
    isOver ? 'Take them out of my calendar' : 'Put them in my calendar',
    'second',
  );
  if (isOver) {
    return html`${says('calendar', 'You do not have a place on this panel now. So these days are yours again.')}${calendarFile ? file : null}`;
  }
  return html`${
    days.length > 0
      ? facts([
          [
            'calendar',
            days.length === 1 ? 'The day' : 'The days',
            html`${days.map((day) => html`${dayWords(day)}<br>`)}`,
          ],
          startsAt && endsAt
            ? ['clock', 'From when to when', timeWords(`${startsAt} to ${endsAt}`)]
            : null,
        ])
      : null
  }${calendarFile ? file : null}
${says('talk', 'Can you not come after all? Tell your lead, or say so on your pages. It never counts against you.')}`;
}

function partOf(form: Form, day: string): PartOfDay | null {
  return PARTS.find(([value]) => value === form[`day-${day}`])?.[0] ?? null;
}
