import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { type Problem, problemOf, QueryState, useSend } from '@freshfaces/web-kit/client';
import { plural } from '@freshfaces/web-kit/format';
import { useNavigate } from '@freshfaces/web-kit/router';
import {
  Actions,
  Button,
  Details,
  ErrorState,
  type FieldProblem,
  Notice,
  Table,
} from '@freshfaces/web-kit/ui';
import { useMemo } from 'react';
import type { AskMembersInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { type Draft, inputOf, type StepName, stepOf } from './draft.ts';
import { NOT_ASKED_WORDS } from './opportunity-words.ts';

const PREVIEW_ASK = graphql(`
  query PreviewAsk($input: AskMembersInput!) {
    previewAsk(input: $input) {
      subject
      paragraphs
      asked
      leftOut { why members { atLeast text } }
    }
  }
`);

const ASK_MEMBERS = graphql(`
  mutation AskMembers($input: AskMembersInput!) {
    askMembers(input: $input) { id asked }
  }
`);

interface CheckStepProps {
  area: AreaProps;
  draft: Draft;
  /** Goes back to the step where something is wrong. */
  onWrong: (step: StepName, problems: FieldProblem[]) => void;
}

/** What members will read, how many are asked, and the one button that asks them. */
export function CheckStep({ area, draft, onWrong }: CheckStepProps) {
  const input = useMemo(() => inputOf(draft), [draft]);
  const { data, error, refetch } = useQuery(PREVIEW_ASK, {
    variables: { input: { ...input, idempotencyKey: 'preview-only' } },
    fetchPolicy: 'no-cache',
  });
  const [mutate] = useMutation(ASK_MEMBERS);
  const navigate = useNavigate();
  const { send, busy, problem } = useSend<Omit<AskMembersInput, 'idempotencyKey'>>(async (sent) => {
    const answer = await mutate({ variables: { input: sent } });
    const asked = answer.data?.askMembers;
    area.announce(`${plural(asked?.asked ?? 0, 'member')} asked.`);
    void navigate(`${area.basePath}/opportunities/${asked?.id ?? ''}`);
  });

  const preview = data?.previewAsk;
  if (error && problemOf(error).where)
    return <PutRight wrong={problemOf(error)} onWrong={onWrong} />;
  if (!preview) return <QueryState error={error} retry={refetch} label="Writing it…" />;
  return (
    <>
      <div className="ff-letter">
        <p>
          <strong>{preview.subject}</strong>
        </p>
        {preview.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <p>
        Each member reads it in the way they chose: by e-mail, as a letter or on the phone. Saying
        nothing is fine and counts for nothing.
      </p>
      {preview.asked === 0 && (
        <Notice tone="warning" title="There is nobody to ask.">
          <p>Choose other days, or see below why members are left out.</p>
        </Notice>
      )}
      {preview.leftOut.length > 0 && (
        <Details summary="Who is not asked, and why">
          <Table
            caption="Members who are not asked"
            columns={[
              { heading: 'Why', names: true, cell: ({ why }) => NOT_ASKED_WORDS[why] },
              { heading: 'Members', cell: ({ members }) => members.text },
            ]}
            rows={preview.leftOut}
            keyOf={({ why }) => why}
          />
        </Details>
      )}
      <Actions>
        {preview.asked > 0 && (
          <Button busy={busy} onClick={() => void send(input)}>
            Ask {plural(preview.asked, 'member')}
          </Button>
        )}
        <Button kind="secondary" onClick={() => onWrong('what', [])}>
          Change something
        </Button>
      </Actions>
      {problem && <ErrorState {...problem} />}
    </>
  );
}

/** What the graph would refuse, and the way to the page where it was typed. */
function PutRight({ wrong, onWrong }: { wrong: Problem } & Pick<CheckStepProps, 'onWrong'>) {
  const where = wrong.where ?? '';
  const field = where === 'rewardPence' ? 'pounds' : where;
  return (
    <>
      <ErrorState sentence={wrong.sentence} />
      <Actions>
        <Button onClick={() => onWrong(stepOf(where), [{ field, message: wrong.sentence }])}>
          Put it right
        </Button>
      </Actions>
    </>
  );
}
