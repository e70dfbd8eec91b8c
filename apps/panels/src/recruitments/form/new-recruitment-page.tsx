import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { newKey } from '@freshfaces/web-kit/client';
import { EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { graphql } from '../../generated/index.ts';
import { emptyDraft } from './draft.ts';
import { toInput } from './draft-input.ts';
import { RecruitmentForm } from './recruitment-form.tsx';

const CREATE = graphql(`
  mutation CreateRecruitment($input: CreateRecruitmentInput!) {
    createRecruitment(input: $input) { id }
  }
`);

/** Asks for a panel on behalf of the recruiter's organisation. */
export function NewRecruitmentPage({ area }: { area: AreaProps }) {
  const [create] = useMutation(CREATE);
  const [idempotencyKey] = useState(newKey);
  const role = area.viewer?.activeRole;
  if (role?.role !== 'recruiter') {
    return (
      <>
        <PageTitle title="Ask for a panel" />
        <EmptyState title="Only recruiters can ask for a panel." />
      </>
    );
  }
  return (
    <RecruitmentForm
      area={area}
      draftKey={`new:${role.organisation.id}`}
      initial={emptyDraft(role.organisation.id)}
      saveLabel="Save this recruitment"
      save={async (draft) => {
        const input = { idempotencyKey, ...toInput(draft) };
        const { data } = await create({ variables: { input } });
        return data?.createRecruitment.id ?? '';
      }}
    />
  );
}
