import { notFound } from '@freshfaces/graph-kit';
import { graphql } from '../../generated/index.ts';
import { html } from '../html/html.ts';
import { says } from '../html/parts.ts';
import type { My, MyPage } from '../my.ts';

const AGREEMENTS = graphql(`
  query MyPagesAgreements {
    myRecord {
      id
      agreements { agreement title points statement version isOpen }
    }
  }
`);
const AGREE = graphql(`
  mutation MyPagesAgree($input: AcknowledgeAgreementInput!) {
    acknowledgeAgreement(input: $input) { id }
  }
`);

async function agreementOf(my: My, id: string) {
  const { myRecord } = await my.ask(AGREEMENTS, {});
  const found = myRecord?.agreements?.find(({ agreement }) => agreement === id);
  if (!found) throw notFound('page');
  return found;
}

/** What someone who takes part agrees to, in plain words (R165). */
export const agreementPage: MyPage = {
  path: '/agreements/:id',
  async show(my, { id }) {
    const { title, points, statement, version, isOpen } = await agreementOf(my, id);
    return {
      title,
      back: { href: '/my/choices', words: 'Back to my yes and no' },
      body: html`${points.map((point) => says('yes', point))}${
        isOpen
          ? html`<h2>Your yes</h2>${says('pencil', statement)}${my.form([
              html`<input type="hidden" name="version" value="${version}">`,
              html`<button>Yes, I agree</button>`,
            ])}`
          : says('yes', 'You agreed to this.')
      }`,
    };
  },
  async act(my, { id }, form) {
    const { agreement } = await agreementOf(my, id);
    const input = {
      idempotencyKey: form.key,
      memberId: my.memberId,
      agreement,
      version: Number(form['version']),
      how: 'SCREEN',
    } as const;
    await my.ask(AGREE, { input });
    return { done: 'yes' };
  },
};
