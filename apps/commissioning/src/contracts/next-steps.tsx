import { plural } from '@freshfaces/web-kit/format';
import { Card, CardGrid } from '@freshfaces/web-kit/ui';
import { type ListedContract, StateTag } from './contracts-standing.tsx';

interface NextStepsProps {
  contracts: readonly ListedContract[];
  basePath: string;
}

/** What needs someone's eye: conditions not met, draws still to come, reviews due. */
export function NextSteps({ contracts, basePath }: NextStepsProps) {
  const cards = contracts.flatMap((contract) =>
    contract.conditions
      .filter(needsAnEye)
      .map((condition) => ({ contract, condition, waiting: condition.evidence?.waiting ?? 0 })),
  );
  if (cards.length === 0) return null;
  return (
    <>
      <h2>What to look at next</h2>
      <CardGrid>
        {cards.slice(0, 6).map(({ contract, condition, waiting }) => (
          <Card
            key={condition.id}
            title={contract.title}
            to={`${basePath}/contracts/${contract.id}#${condition.id}`}
            tag={<StateTag state={condition.evidence?.state} />}
          >
            <p>{condition.sentence}</p>
            {waiting > 0 && <p>{plural(waiting, 'recruitment')} still to be drawn.</p>}
            {condition.reviewDue && <p>Its review is due.</p>}
          </Card>
        ))}
      </CardGrid>
    </>
  );
}

function needsAnEye({ state, reviewDue, evidence }: ListedContract['conditions'][number]): boolean {
  const short = evidence?.state === 'NOT_MET' || evidence?.state === 'PARTLY';
  return state === 'IN_FORCE' && (short || reviewDue || (evidence?.waiting ?? 0) > 0);
}
