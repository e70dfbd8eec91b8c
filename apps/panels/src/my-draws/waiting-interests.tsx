import { useQuery } from '@freshfaces/web-kit/apollo';
import { formatDay } from '@freshfaces/web-kit/format';
import { Notice } from '@freshfaces/web-kit/ui';
import { graphql } from '../generated/index.ts';

const MY_INTERESTS = graphql(`
  query MyInterests {
    myInterests { id recruitmentId post closesOn answer mayAnswer }
  }
`);

/** Draws the member can say yes or no to; they answer on their own pages, which need no script. */
export function WaitingInterests() {
  const { data } = useQuery(MY_INTERESTS, { fetchPolicy: 'cache-and-network', errorPolicy: 'all' });
  const waiting = data?.myInterests.filter(
    ({ answer, mayAnswer }) => answer === null && mayAnswer === 'ANYTHING',
  );
  return waiting?.map(({ id, recruitmentId, post, closesOn }) => (
    <Notice key={id} title="Do you want to be in a draw?">
      <p>
        It is for {post}. You can tell us until {formatDay(closesOn)}. You don’t have to.
      </p>
      <p>
        <a href={`/my/interest/${recruitmentId}`}>Read about it, and say yes or no</a>
      </p>
    </Notice>
  ));
}
