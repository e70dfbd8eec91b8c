import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import { Link, useParams } from '@freshfaces/web-kit/router';
import {
  Actions,
  Breadcrumbs,
  Button,
  PageTitle,
  Panel,
  PrintButton,
  SummaryList,
  saveText,
} from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { MyProofQuery } from '../../generated/graphql.ts';
import { NAMELESS } from '../../words.ts';
import { CheckMyDraw } from '../check-my-draw.tsx';
import { chanceSentence, outcomeSentence } from '../outcome-sentence.ts';
import { MY_PROOF } from './proof-query.ts';

type Proof = NonNullable<MyProofQuery['myDraw']>;

/** “You were in this draw, your chance was 3 in 20, here is why, check it yourself” (R170). */
export function ProofPage({ area }: { area: AreaProps }) {
  const { drawId = '' } = useParams();
  const { data, error, refetch } = useQuery(MY_PROOF, {
    variables: { drawId },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const proof = data?.myDraw;
  const trail = [{ label: 'Your draws', to: `${area.basePath}/my-draws` }];
  if (!proof) {
    return (
      <>
        <Breadcrumbs trail={trail} />
        <PageTitle title={data ? 'We could not find that draw' : 'Your proof'} />
        {(error || !data) && <QueryState error={error} retry={refetch} />}
      </>
    );
  }
  return (
    <>
      <Breadcrumbs trail={trail} />
      <PageTitle
        title="You were in this draw"
        lead={`${proof.post}, ${proof.organisation?.name ?? NAMELESS}`}
        actions={<PrintButton />}
      />
      <YourChance proof={proof} />
      <Panel title="Check it yourself">
        <p>
          Your receipt shows that you were in the list, with this chance. It is just for you. Show
          it only to people you trust.
        </p>
        <CheckMyDraw drawId={drawId} receipt={proof.receipt} />
        <Actions>
          <Button kind="quiet" onClick={() => saveText(receiptFile(proof), 'application/json')}>
            Save my receipt
          </Button>
        </Actions>
        <p>This number stands for the whole list of this draw. It is the same for everyone:</p>
        <p className="ff-hash">{proof.fingerprint}</p>
        <p>
          <Link to={`${area.basePath}/records/${drawId}`}>See the public record of this draw</Link>
        </p>
      </Panel>
    </>
  );
}

function YourChance({ proof }: { proof: Proof }) {
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const { turnsCounted, poolSize, sameChance, drawnAt, interviewsFrom } = proof;
  const hadAChance = proof.chance.decimal > 0;
  return (
    <Panel title={chanceSentence({ hadAChance, chanceInWords: proof.chanceInWords })}>
      <p>{outcomeSentence({ ...proof, hadAChance, past: interviewsFrom < today })}</p>
      <SummaryList
        rows={[
          { label: 'Drawn on', value: formatDay(drawnAt) },
          { label: 'People in the draw', value: String(poolSize) },
          { label: 'Turns you had that count', value: String(turnsCounted) },
          {
            label: 'People with just your chance',
            value: sameChance ? `${sameChance}, with you` : 'Fewer than five',
          },
        ]}
      />
      <p>
        {proof.fewerTurnsFirst
          ? 'Who had fewer turns comes first. '
          : 'Turns did not matter in this draw. '}
        People who are alike to the rules have the same chance. Nobody can choose who is drawn.
      </p>
    </Panel>
  );
}

function receiptFile({ drawId, receipt }: Proof) {
  return { name: `freshfaces-receipt-${drawId}.json`, text: receipt };
}
