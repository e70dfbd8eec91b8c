import { notFound } from '@freshfaces/graph-kit';
import { graphql } from '../../generated/index.ts';
import type { My } from '../my.ts';

const INTERESTS = graphql(`
  query MyPagesInterests {
    myInterests {
      id
      recruitmentId
      post
      organisation { id name }
      facts { heading text link }
      closesOn
      answer
      notAgain
      mayAnswer
      standing
      viewerCanAnswer
    }
  }
`);

/** Every draw the member was asked about, newest first. */
export async function ownInterests({ ask }: My) {
  return (await ask(INTERESTS, {})).myInterests;
}

export type OwnInterest = Awaited<ReturnType<typeof ownInterests>>[number];

/** One of them; `NOT_FOUND` where they were not asked. */
export async function ownInterest(my: My, recruitmentId: string): Promise<OwnInterest> {
  const found = (await ownInterests(my)).find((one) => one.recruitmentId === recruitmentId);
  if (!found) throw notFound('question');
  return found;
}

export function waitsForInterest({ answer, mayAnswer }: OwnInterest): boolean {
  return answer === null && mayAnswer === 'ANYTHING';
}
