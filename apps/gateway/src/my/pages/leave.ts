import { graphql } from '../../generated/index.ts';
import { html } from '../html/html.ts';
import { go, says } from '../html/parts.ts';
import { dayWords } from '../html/words.ts';
import type { MyPage } from '../my.ts';

const LEAVING = graphql(`
  query MyPagesLeaving {
    myRecord { id status viewerCanLeave viewerCanComeBack private { canComeBackUntil } }
  }
`);
const LEAVE = graphql(`
  mutation MyPagesLeave($input: LeavePoolInput!) { leavePool(input: $input) { id } }
`);
const COME_BACK = graphql(`
  mutation MyPagesComeBack($input: ComeBackToPoolInput!) { comeBackToPool(input: $input) { id } }
`);

/** Leaving, with what happens then; and coming back while that is easy. */
export const leavePage: MyPage = {
  path: '/leave',
  async show(my) {
    const record = (await my.ask(LEAVING, {})).myRecord;
    const until = record?.private?.canComeBackUntil;
    return {
      title: record?.viewerCanComeBack ? 'You have left' : 'Leave the pool',
      back: { href: '/my/time', words: 'Back to when I can take part' },
      body: html`${
        record?.viewerCanLeave
          ? html`${says('door', 'If you leave, nobody asks you to take part any more. You give back the places you have.')}
${says('calendar', 'You can come back in the next 14 days, as if nothing had happened.')}
${says('pause', 'If you just need some time, you can take a break.')}
${my.form(html`<button name="step" value="leave">Leave the pool</button>`)}
${go('/my/time', 'pause', 'Take a break', 'second')}`
          : null
      }${
        record?.viewerCanComeBack
          ? html`${says('door', 'You are not in the pool any more. Thank you for all you did.')}
${until ? says('calendar', `You can come back until ${dayWords(until)}.`) : null}
${my.form(html`<button name="step" value="back">Come back</button>`)}`
          : null
      }`,
    };
  },
  async act(my, _params, form) {
    const input = { idempotencyKey: form.key, memberId: my.memberId };
    if (form['step'] === 'back') {
      await my.ask(COME_BACK, { input });
      return { done: 'back' };
    }
    await my.ask(LEAVE, { input });
    return { done: 'left' };
  },
};
