import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import type { LettersAndCallsQuery, MarkMessageInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export const LETTERS_AND_CALLS = graphql(`
  query LettersAndCalls($organisationId: ID!) {
    letters: lettersAndCalls(organisationId: $organisationId, route: POST, first: 100) {
      total
      nodes { id toName topic writtenAt member { id } }
    }
    inPerson: lettersAndCalls(organisationId: $organisationId, route: IN_PERSON, first: 100) {
      total
      nodes { id toName topic writtenAt member { id } }
    }
    calls: lettersAndCalls(organisationId: $organisationId, route: PHONE, first: 20) {
      total
      nodes {
        id
        toName
        topic
        writtenAt
        tries
        opportunityId
        recruitmentId
        member { id asks { id mayAnswer opportunity { id ways } } }
        content { greeting paragraphs phone }
      }
    }
  }
`);

export type Call = LettersAndCallsQuery['calls']['nodes'][number];
export type LetterRow = LettersAndCallsQuery['letters']['nodes'][number];

export const MARK = graphql(`
  mutation MarkMessage($input: MarkMessageInput!) {
    markMessage(input: $input) { id state route tries }
  }
`);

/** Writes down what came of one letter, call or word in person; the list is asked for anew. */
export function useMark() {
  const [mutate] = useMutation(MARK, { refetchQueries: [LETTERS_AND_CALLS] });
  return useSend<Omit<MarkMessageInput, 'idempotencyKey'>>(async (input) =>
    mutate({ variables: { input } }),
  );
}

/** Where the reader leads members: the role they act in, else the first of theirs. */
export function ledOrganisation({ viewer }: AreaProps) {
  const roles = viewer ? [viewer.activeRole, ...viewer.roles] : [];
  return roles.find(({ role }) => role === 'involvement-lead')?.organisation ?? null;
}
