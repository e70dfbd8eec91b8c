import type { AreaProps } from '@freshfaces/web-kit/area';
import { formatDay, plural } from '@freshfaces/web-kit/format';
import { Actions, ButtonLink, Details, SummaryList, Tag } from '@freshfaces/web-kit/ui';
import type { Condition, Contract } from '../contracts/contract-loader.tsx';
import { StateTag } from '../contracts/contracts-standing.tsx';
import { EvidenceTable } from '../evidence/evidence-table.tsx';
import { TIMES } from '../words.ts';
import { ConditionHistory } from './condition-history.tsx';
import { EndCondition } from './end-condition.tsx';

export interface ConditionPanelProps {
  area: AreaProps;
  contract: Contract;
  condition: Condition;
}

/** One condition: what is asked, how it stands, the facts behind it, and what can be done with it. */
export function ConditionPanel({ area, contract, condition }: ConditionPanelProps) {
  const { evidence, terms, state } = condition;
  return (
    <section className="ff-panel" id={condition.id} aria-labelledby={`${condition.id}-title`}>
      <h3 id={`${condition.id}-title`}>{condition.sentence}</h3>
      <p>
        {state === 'NOT_STARTED' ? <Tag>Not started</Tag> : <StateTag state={evidence?.state} />}{' '}
        {condition.reviewDue && <Tag tone="waiting">Review due</Tag>}{' '}
        {state === 'OVER' && <Tag>{TIMES.OVER}</Tag>}
      </p>
      {evidence && state !== 'NOT_STARTED' && <p>{evidence.sentence}</p>}
      {evidence && evidence.items.length > 0 && (
        <Details summary={`See the facts: ${plural(evidence.items.length, 'recruitment')}`}>
          <EvidenceTable condition={condition} />
        </Details>
      )}
      <Details summary="What was agreed">
        <SummaryList rows={agreedRows(condition)} />
        {terms.notes && <p>{terms.notes}</p>}
        {terms.wordingReason && (
          <p>
            <strong>Why this wording was kept: </strong>
            {terms.wordingReason}
          </p>
        )}
        <ConditionHistory condition={condition} />
      </Details>
      {condition.ended && (
        <p>
          Ended early, on {formatDay(condition.ended.on)}: {condition.ended.reason}
        </p>
      )}
      {condition.viewerCanChange && (
        <Actions>
          <ButtonLink
            kind="secondary"
            to={`${area.basePath}/contracts/${contract.id}/conditions/${condition.id}/change`}
          >
            Change this condition
          </ButtonLink>
          <EndCondition area={area} condition={condition} />
        </Actions>
      )}
    </section>
  );
}

function agreedRows({ terms, to }: Condition) {
  return [
    { label: 'Applies', value: `${formatDay(terms.from)} to ${formatDay(to)}` },
    { label: 'Share of recruitments', value: `${terms.targetPercent}%` },
    { label: 'Who was asked', value: terms.consulted || 'Nobody was asked' },
    { label: 'Next review', value: terms.reviewOn ? formatDay(terms.reviewOn) : 'Not set' },
  ];
}
