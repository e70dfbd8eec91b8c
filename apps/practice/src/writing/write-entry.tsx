import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { useNavigate } from '@freshfaces/web-kit/router';
import { Breadcrumbs } from '@freshfaces/web-kit/ui';
import type { WritePracticeInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { NotFoundPage } from '../not-found-page.tsx';
import { mayWrite } from '../words.ts';
import { EntryForm } from './entry-form.tsx';
import { textInput } from './text-answers.ts';

const WRITE = graphql(`
  mutation WritePractice($input: WritePracticeInput!) {
    writePractice(input: $input) { id }
  }
`);

/** Writes an entry for the organisation one works for now. */
export function WriteEntry(area: AreaProps) {
  const navigate = useNavigate();
  const [mutate] = useMutation(WRITE, {
    update: (cache) => cache.evict({ fieldName: 'practiceEntries' }),
  });
  const { send, busy, problem } = useSend<Omit<WritePracticeInput, 'idempotencyKey'>>(
    async (input) => {
      const { data } = await mutate({ variables: { input } });
      area.announce('Your entry is there for everyone.');
      await navigate(`${area.basePath}/entries/${data?.writePractice.id}`);
    },
  );
  const role = area.viewer?.activeRole;
  if (!role || !mayWrite(role.role)) return <NotFoundPage {...area} />;
  const organisationId = role.organisation.id;
  return (
    <>
      <Breadcrumbs trail={[{ label: 'What worked, and what did not', to: area.basePath }]} />
      <EntryForm
        caption={role.organisation.name}
        title="Write an entry"
        lead="Everyone in the network can read it, with your name and organisation. What you type is kept in this tab until you save."
        draftName={`new ${organisationId}`}
        saved={{}}
        submitLabel="Share this entry"
        busy={busy}
        problem={problem}
        onSave={async (draft) => send({ organisationId, text: textInput(draft) })}
      />
    </>
  );
}
