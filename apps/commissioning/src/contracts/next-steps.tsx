import { plural } from '@freshfaces/web-kit/format';
import { Card, CardGrid, Tag } from '@freshfaces/web-kit/ui';
import { type ListedContract, StateTag } from './contracts-standing.tsx';

interface NextStepsProps {
  contracts: readonly ListedContract[];
  basePath: string;
}

const MOST = 6;

/** What needs someone's eye: conditions that fall short or are due for review, and draws still to come. */
export function NextSteps({ contracts, basePath }: NextStepsProps) {
  const short = contracts.flatMap((contract) =>
    contract.conditions.filter(needsAnEye).map((condition) => ({ contract, condition })),
  );
  const ahead = contracts.filter((contract) => waitingIn(contract) > 0);
  if (short.length + ahead.length === 0) return null;
  return (
    <>
      <h2>What to look at next</h2>
      <CardGrid>
        {short.slice(0, MOST).map(({ contract, condition }) => (
          <ConditionCard
            key={condition.id}
            contract={contract}
            condition={condition}
            basePath={basePath}
          />
        ))}
        {ahead.slice(0, MOST).map((contract) => (
          <WaitingCard key={contract.id} contract={contract} basePath={basePath} />
        ))}
      </CardGrid>
    </>
  );
}

interface CardProps {
  contract: ListedContract;
  basePath: string;
}

function ConditionCard({
  contract,
  condition,
  basePath,
}: CardProps & { condition: ListedContract['conditions'][number] }) {
  return (
    <Card
      title={contract.title}
      to={`${basePath}/contracts/${contract.id}#${condition.id}`}
      tag={<StateTag state={condition.evidence?.state} />}
    >
      <p>{condition.sentence}</p>
      {condition.reviewDue && <p>Its review is due.</p>}
    </Card>
  );
}

function WaitingCard({ contract, basePath }: CardProps) {
  return (
    <Card
      title={contract.title}
      to={`${basePath}/contracts/${contract.id}`}
      tag={<Tag>Draws ahead</Tag>}
    >
      <p>{plural(waitingIn(contract), 'recruitment')} still to be drawn.</p>
    </Card>
  );
}

function waitingIn({ conditions }: ListedContract): number {
  return Math.max(0, ...conditions.map(({ evidence }) => evidence?.waiting ?? 0));
}

function needsAnEye({ state, reviewDue, evidence }: ListedContract['conditions'][number]): boolean {
  const short = evidence?.state === 'NOT_MET' || evidence?.state === 'PARTLY';
  return state === 'IN_FORCE' && (short || reviewDue);
}
