import { notFound } from '@freshfaces/graph-kit';
import { graphql } from '../../generated/index.ts';
import type { My } from '../my.ts';

const ASKS = graphql(`
  query MyPagesAsks {
    myRecord {
      id
      asks {
        id
        answer
        way
        mayAnswer
        standing
        feedbackIsOpen
        opportunity {
          id
          state
          title
          summary
          influence
          hours
          rewardPence
          rewardForms
          paidWithinDays
          provided
          ways
          where
          from
          to
          times
          answerBy
          askName
          askContact
          organisation { id name }
        }
      }
    }
  }
`);

/** Everything the member was asked, newest first. */
export async function ownAsks({ ask }: My) {
  return (await ask(ASKS, {})).myRecord?.asks ?? [];
}

export type OwnAsk = Awaited<ReturnType<typeof ownAsks>>[number];

/** One of them, by what it is about; `NOT_FOUND` where they were not asked. */
export async function ownAsk(my: My, opportunityId: string): Promise<OwnAsk> {
  const found = (await ownAsks(my)).find(({ opportunity }) => opportunity.id === opportunityId);
  if (!found) throw notFound('question');
  return found;
}

export function waitsForAnswer({ answer, mayAnswer }: OwnAsk): boolean {
  return answer === null && mayAnswer === 'YES_OR_NO';
}
