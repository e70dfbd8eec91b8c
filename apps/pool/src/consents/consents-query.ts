import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import { useSend } from '@freshfaces/web-kit/client';
import type { AnswerConsentInput, ConsentsQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

const CONSENTS = graphql(`
  query Consents($id: ID!) {
    member(id: $id) {
      id
      shownAs
      homeOrganisation { id name }
      viewerCanAnswerConsents
      consents {
        purpose
        question
        wordingVersion
        ifNo
        given
        askAgain
        answer { given at }
        history { given at wordingVersion question how recordedBy witness }
      }
    }
  }
`);

const ANSWER = graphql(`
  mutation AnswerConsent($input: AnswerConsentInput!) {
    answerConsent(input: $input) {
      id
      consents {
        purpose
        question
        wordingVersion
        ifNo
        given
        askAgain
        answer { given at }
        history { given at wordingVersion question how recordedBy witness }
      }
    }
  }
`);

export type ConsentsMember = NonNullable<ConsentsQuery['member']>;
export type Consent = NonNullable<ConsentsMember['consents']>[number];
export type Answer = Omit<AnswerConsentInput, 'idempotencyKey' | 'memberId'>;

/** Each purpose of one member and where it stands. */
export function useConsents(memberId: string) {
  const { data, error, refetch } = useQuery(CONSENTS, {
    variables: { id: memberId },
    fetchPolicy: 'cache-and-network',
  });
  return { member: data?.member, error, refetch };
}

/** Says yes or no for one member; what hangs on it is asked for anew. */
export function useAnswer(memberId: string) {
  const [mutate] = useMutation(ANSWER, {
    update(cache) {
      const id = cache.identify({ __typename: 'Member', id: memberId });
      cache.evict({ id, fieldName: 'private' });
    },
  });
  return useSend<Answer>(async (answer) =>
    mutate({ variables: { input: { memberId, ...answer } } }),
  );
}
