import { useApolloClient } from '@freshfaces/web-kit/apollo';
import type { FieldProblem } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { WordingWarningsQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import type { Answers } from './terms-answers.ts';

const WORDING_WARNINGS = graphql(`
  query WordingWarnings($notes: String!) {
    wordingWarnings(notes: $notes) { kind words sentence }
  }
`);

export type Warning = WordingWarningsQuery['wordingWarnings'][number];

/** Reads notes for wording that could shut people out, before they are saved. */
export function useWordingCheck() {
  const client = useApolloClient();
  const [warnings, setWarnings] = useState<readonly Warning[]>([]);

  /** What stands in the way of going on: wording that carries no reason yet. */
  async function check({ notes = '', wordingReason = '' }: Answers): Promise<FieldProblem[]> {
    const { data } = await client.query({ query: WORDING_WARNINGS, variables: { notes } });
    const found = data?.wordingWarnings ?? [];
    setWarnings(found);
    if (found.length === 0 || wordingReason) return [];
    return [{ field: 'wordingReason', message: 'Change the wording, or say why it is needed.' }];
  }

  return { warnings, check };
}
