import { notFound, Problem } from '@freshfaces/graph-kit';
import type { MyPagesRewardsQuery } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { type Html, html } from '../html/html.ts';
import { facts, says } from '../html/parts.ts';
import { dayWords, poundWords } from '../html/words.ts';
import type { My, MyPage } from '../my.ts';
import { MY_HOME } from './ways.ts';

const REWARDS = graphql(`
  query MyPagesRewards {
    myRecord {
      id
      rewards {
        id
        for
        state
        agreedPence
        pence
        totalPence
        payBy
        paidOn
        organisation { id name }
        viewerCanTakeLess
      }
    }
  }
`);
const TAKE_LESS = graphql(`
  mutation MyPagesTakeLess($input: TakeLessRewardInput!) { takeLessReward(input: $input) { id } }
`);

type Reward = NonNullable<NonNullable<MyPagesRewardsQuery['myRecord']>['rewards']>[number];

/** What they get for taking part, and where it stands (R161); with free advice on benefits (R37). */
export const rewardsPage: MyPage = {
  path: '/rewards',
  async show(my) {
    const rewards = (await my.ask(REWARDS, {})).myRecord?.rewards ?? [];
    return {
      title: 'My rewards',
      back: MY_HOME,
      body: html`${
        rewards.length === 0 ? says('money', 'You have no rewards so far.') : null
      }${rewards.map((reward) => rewardPart(my, reward))}
<h2>Do you get benefits?</h2>
${says('question', 'Money can change what you get. Free advice can help you choose. You can call Citizens Advice on 0800 144 8848.')}
${says('yes', 'You can take less, or nothing. Nobody asks why.')}`,
    };
  },
  async act(my, _params, form) {
    const rewards = (await my.ask(REWARDS, {})).myRecord?.rewards ?? [];
    const reward = rewards.find(({ id }) => id === form['reward']);
    if (!reward) throw notFound('reward');
    const pounds = Number((form['pounds'] ?? '').replace(/^£/u, '').trim() || Number.NaN);
    if (!Number.isFinite(pounds) || pounds < 0) {
      throw new Problem(
        'BAD_INPUT',
        'Write how much you want, such as 10. Write 0 for nothing.',
        `pounds-${reward.id}`,
      );
    }
    const input = {
      idempotencyKey: form.key,
      rewardId: reward.id,
      pence: Math.round(pounds * 100),
    };
    await my.ask(TAKE_LESS, { input });
    return { done: 'saved' };
  },
};

function rewardPart(my: My, reward: Reward): Html {
  const field = `pounds-${reward.id}`;
  return html`<div class="box"><h2>${reward.for}</h2>${says('money', standing(reward))}
${facts([['home', 'Who gives it', reward.organisation.name]])}${
  reward.viewerCanTakeLess
    ? my.form([
        html`<input type="hidden" name="reward" value="${reward.id}"><label for="${field}">Take less: how many pounds do you want?</label><p><input type="text" inputmode="decimal" id="${field}" name="pounds"></p>`,
        html`<button class="second">Save</button>`,
      ])
    : null
}</div>`;
}

function standing({ state, totalPence, payBy, paidOn }: Reward): string {
  const sum = poundWords(totalPence);
  if (state === 'DECLINED') return 'You said that you take nothing. That is fine.';
  if (state === 'PAID') return `You got ${sum}${paidOn ? ` on ${dayWords(paidOn)}` : ''}.`;
  if (state === 'DUE') return `You get ${sum}${payBy ? `, by ${dayWords(payBy)}` : ''}.`;
  return `You get ${sum} after you took part.`;
}
