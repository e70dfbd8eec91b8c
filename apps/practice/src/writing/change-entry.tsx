import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { useNavigate } from '@freshfaces/web-kit/router';
import { Breadcrumbs } from '@freshfaces/web-kit/ui';
import { type Entry, EntryLoader } from '../entries/entry-loader.tsx';
import { ENTRY } from '../entries/entry-query.ts';
import type { ChangePracticeInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { NotFoundPage } from '../not-found-page.tsx';
import { EntryForm } from './entry-form.tsx';
import { textInput } from './text-answers.ts';

const CHANGE = graphql(`
  mutation ChangePractice($input: ChangePracticeInput!) {
    changePractice(input: $input) { id }
  }
`);

/** Changes one's own entry; the text before stays readable. */
export function ChangeEntry(area: AreaProps) {
  return (
    <EntryLoader area={area}>
      {(entry) =>
        entry.viewerCanChange ? (
          <ChangeForm area={area} entry={entry} />
        ) : (
          <NotFoundPage {...area} />
        )
      }
    </EntryLoader>
  );
}

function ChangeForm({ area, entry }: { area: AreaProps; entry: Entry }) {
  const { id: entryId, edition, title, stage, context, worked, didNotWork } = entry;
  const page = `${area.basePath}/entries/${entryId}`;
  const navigate = useNavigate();
  const [mutate] = useMutation(CHANGE, {
    update: (cache) => cache.evict({ fieldName: 'practiceEntries' }),
    refetchQueries: [ENTRY],
    awaitRefetchQueries: true,
  });
  const { send, busy, problem } = useSend<Omit<ChangePracticeInput, 'idempotencyKey'>>(
    async (input) => {
      await mutate({ variables: { input } });
      area.announce('Your entry is changed.');
      await navigate(page);
    },
  );
  const nothingYet = entry.nothingYet ?? '';
  const barrier = entry.barrier ?? '';
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'What worked, and what did not', to: area.basePath },
          { label: title, to: page },
        ]}
      />
      <EntryForm
        caption={title}
        title="Change your entry"
        lead="The text before stays readable as an earlier version."
        draftName={`${entryId} ${edition}`}
        saved={{ title, stage, context, worked, didNotWork, nothingYet, barrier }}
        submitLabel="Save the changes"
        busy={busy}
        problem={problem}
        onSave={async (draft) => send({ entryId, edition, text: textInput(draft) })}
      />
    </>
  );
}
