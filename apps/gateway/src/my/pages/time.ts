import { Problem } from '@freshfaces/graph-kit';
import { graphql } from '../../generated/index.ts';
import { type Html, html } from '../html/html.ts';
import { go, says } from '../html/parts.ts';
import { dayWords, spanWords } from '../html/words.ts';
import type { Form, My, MyPage } from '../my.ts';
import { MY_HOME } from './ways.ts';

const TIME = graphql(`
  query MyPagesTime {
    myRecord {
      id
      status
      private { busy { id from to } pausedUntil }
    }
  }
`);
const CHANGE = graphql(`
  mutation MyPagesChangeAvailability($input: ChangeAvailabilityInput!) {
    changeAvailability(input: $input) { id }
  }
`);

/** When they can’t come, a break, and the way out. */
export const timePage: MyPage = {
  path: '/time',
  async show(my) {
    const { myRecord } = await my.ask(TIME, {});
    const busy = myRecord?.private?.busy ?? [];
    const pausedUntil = myRecord?.private?.pausedUntil ?? null;
    return {
      title: 'When I can take part',
      back: MY_HOME,
      body: html`${breakPart(my, myRecord?.status === 'PAUSED', pausedUntil)}
<h2>Days when I can’t come</h2>${
        busy.length === 0 ? says('calendar', 'You have not told us any days.') : null
      }${busy.map(({ id, from, to }) =>
        my.form([
          html`<p>${spanWords(from, to)} <input type="hidden" name="busy" value="${id}"><button class="second small" name="step" value="remove">I can come after all<span class="skip"> on ${dayWords(from)}</span></button></p>`,
        ]),
      )}
${my.form([
  dayFields(my, 'from', 'The first day when you can’t come'),
  dayFields(my, 'to', 'The last day'),
  html`<button class="second" name="step" value="add">Save these days</button>`,
])}
<h2>Leave the pool</h2>${says('door', 'You can leave at any time. You do not have to say why.')}
${go('/my/leave', 'door', 'I want to leave', 'second')}`,
    };
  },
  async act(my, _params, form) {
    const base = { idempotencyKey: form.key, memberId: my.memberId };
    await my.ask(CHANGE, { input: { ...base, ...changeOf(form) } });
    return { done: 'saved' };
  },
};

function breakPart(my: My, isPaused: boolean, until: string | null): Html {
  const words = until
    ? `You are taking a break until ${dayWords(until)}.`
    : 'You are taking a break.';
  return isPaused
    ? html`${says('pause', words)}${my.form(html`<button name="step" value="resume">End my break</button>`)}`
    : html`${says('yes', 'You can be asked to take part.')}${my.form(html`<button class="second" name="step" value="pause">Take a break</button>`)}${says('pause', 'In a break we do not ask you anything. You end it when you like.')}`;
}

/** Three small boxes that any phone can fill in. */
function dayFields({ sent }: My, name: string, legend: string): Html {
  const field = (part: string, label: string) =>
    html`<label>${label} <input type="text" inputmode="numeric" name="${name}-${part}" value="${sent[`${name}-${part}`] ?? ''}"></label>`;
  return html`<fieldset class="day" id="${name}" tabindex="-1"><legend>${legend}</legend>${field('day', 'Day')}${field('month', 'Month')}${field('year', 'Year')}</fieldset>`;
}

function changeOf(form: Form) {
  if (form['step'] === 'pause') return { paused: true };
  if (form['step'] === 'resume') return { paused: false };
  if (form['step'] === 'remove') return { removeBusy: form['busy'] ?? '' };
  return { addBusy: { from: dayOf(form, 'from'), to: dayOf(form, 'to') } };
}

function dayOf(form: Form, name: string): string {
  const [day, month, year] = ['day', 'month', 'year'].map((part) =>
    Number(form[`${name}-${part}`]?.trim() || Number.NaN),
  );
  const text = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  const at = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.getUTCDate() !== day) {
    throw new Problem('BAD_INPUT', 'Write a day as numbers, such as 31 3 2027.', name);
  }
  return text;
}
