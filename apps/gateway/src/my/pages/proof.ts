import { notFound } from '@freshfaces/graph-kit';
import { graphql } from '../../generated/index.ts';
import { html } from '../html/html.ts';
import { facts, go, says } from '../html/parts.ts';
import { dayWords } from '../html/words.ts';
import type { My, MyPage } from '../my.ts';

const PROOF = graphql(`
  query MyPagesProof($drawId: ID!) {
    myDraw(drawId: $drawId) {
      drawId
      post
      drawnAt
      outcome
      chanceInWords
      turnsCounted
      fewerTurnsFirst
      poolSize
      sameChance
      fingerprint
      receipt
      organisation { id name }
    }
  }
`);
const RECEIPT = 'receipt.json';

async function proofOf(my: My, drawId: string) {
  const { myDraw } = await my.ask(PROOF, { drawId });
  if (!myDraw) throw notFound('page');
  return myDraw;
}

type Proof = Awaited<ReturnType<typeof proofOf>>;

/** “You were in this draw, your chance was 3 in 20, here is why, check it yourself” (R170). */
export const proofPage: MyPage = {
  path: '/draws/:id',
  async show(my, { id }) {
    const proof = await proofOf(my, id);
    const { post, organisation, drawnAt, poolSize, turnsCounted, sameChance, fingerprint } = proof;
    return {
      title: 'You were in this draw',
      back: { href: '/my/draws', words: 'Back to all my draws' },
      body: html`${facts([
        ['people', 'What it was for', organisation ? `${post}, ${organisation.name}` : post],
        ['calendar', 'When it was drawn', dayWords(drawnAt)],
        ['lots', 'What came of it', OUTCOMES[proof.outcome]],
        ['lots', 'Your chance', chanceWords(proof)],
      ])}
<h2>Why that chance?</h2>
${says('people', `We drew from ${poolSize} people.`)}
${says('star', turnsWords(turnsCounted))}
${says('lots', sameChance === null || sameChance === undefined ? 'Few others had just your chance.' : `${sameChance} people had just your chance, with you.`)}
${proof.fewerTurnsFirst ? says('yes', 'Who had fewer turns comes first.') : says('yes', 'It did not matter how many turns you had.')}
${says('yes', 'Nobody can choose who is drawn.')}
<h2>Check it yourself</h2>
${says('key', 'Your receipt shows that you were in the list, with this chance. It is just for you. Show it only to people you trust.')}
${go(`${my.here}/${RECEIPT}`, 'letter', 'Save my receipt', 'second')}
${go(checkAddress(proof), 'eye', 'Check it on this phone or computer', 'second')}
${says('eye', 'The check runs in your own browser. What is in your receipt is not sent to anyone. On a page without scripts, compare this number with the one in the open list of draws:')}
<p class="print">${chunks(fingerprint)}</p>
${go(`/records/${id}.json`, 'book', 'Open what all can see of this draw', 'second')}`,
    };
  },
  file: {
    name: RECEIPT,
    async read(my, { id }) {
      const { receipt } = await proofOf(my, id);
      return { name: `freshfaces-receipt-${id}.json`, text: receipt, type: 'application/json' };
    },
  },
};

const OUTCOMES = {
  ON_THE_PANEL: 'You were drawn.',
  RESERVE: 'You were drawn to be in line.',
  NOT_DRAWN: 'You were not drawn. It was by lot, so it was not about you.',
  STEPPED_BACK: 'You were drawn. Someone else has your place now, and that is fine.',
  CALLED_OFF: 'This panel does not take place. You did nothing wrong.',
} as const;

function chanceWords({ chanceInWords }: Proof): string {
  if (chanceInWords === 'certain') return 'You were sure to be drawn.';
  if (chanceInWords === 'no chance') return 'It was the turn of others this time.';
  return `Your chance was ${chanceInWords}.`;
}

function turnsWords(turns: number): string {
  if (turns === 0) return 'You had no turn so far that counts in this draw.';
  return turns === 1
    ? 'You had 1 turn so far that counts.'
    : `You had ${turns} turns so far that count.`;
}

/** The page of the public record, with the receipt behind the `#`: browsers never send that part. */
function checkAddress({ drawId, receipt }: Proof): string {
  const packed = Buffer.from(receipt).toString('base64url');
  return `/panels/records/${encodeURIComponent(drawId)}#receipt=${packed}`;
}

/** Easier to compare by eye. */
function chunks(fingerprint: string): string {
  return fingerprint.match(/.{1,8}/gu)?.join(' ') ?? '';
}
