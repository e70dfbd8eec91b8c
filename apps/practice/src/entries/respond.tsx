import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { Actions, Button, ErrorState, Panel } from '@freshfaces/web-kit/ui';
import type { RespondToPracticeInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { elsewhereInWords } from './elsewhere.ts';
import type { Entry } from './entry-loader.tsx';

const RESPOND = graphql(`
  mutation RespondToPractice($input: RespondToPracticeInput!) {
    respondToPractice(input: $input) {
      id
      workedForOthers
      didNotWorkForOthers
      viewerResponses { organisationId worked }
    }
  }
`);

interface RespondProps {
  area: AreaProps;
  entry: Entry;
}

/** How it went elsewhere, and two buttons for an organisation that tried it too. */
export function Respond({ area, entry }: RespondProps) {
  const [mutate] = useMutation(RESPOND);
  const { send, busy, problem } = useSend<Omit<RespondToPracticeInput, 'idempotencyKey'>>(
    async (input) => mutate({ variables: { input } }),
  );
  const own = area.viewer?.activeRole.organisation;
  const may = own !== undefined && entry.viewerMayRespondFor.includes(own.id);
  const answer = entry.viewerResponses.find(({ organisationId }) => organisationId === own?.id);

  async function say(worked: boolean) {
    if (!own || answer?.worked === worked) return;
    const taken = await send({ entryId: entry.id, organisationId: own.id, worked });
    if (taken)
      area.announce(worked ? 'Saved: it worked for you.' : 'Saved: it did not work for you.');
  }

  return (
    <Panel title="How it went for others">
      <p>{elsewhereInWords(entry) ?? 'Nobody else has said yet.'}</p>
      {may && (
        <>
          <p>
            {answer
              ? `You said it ${answer.worked ? 'worked' : 'did not work'} for ${own.name}. You can change that.`
              : `Has ${own.name} tried this?`}
          </p>
          <Actions>
            <Button
              kind="secondary"
              busy={busy}
              aria-pressed={answer?.worked === true}
              onClick={() => void say(true)}
            >
              It worked for us
            </Button>
            <Button
              kind="secondary"
              busy={busy}
              aria-pressed={answer?.worked === false}
              onClick={() => void say(false)}
            >
              It did not work for us
            </Button>
          </Actions>
        </>
      )}
      {problem && <ErrorState {...problem} />}
    </Panel>
  );
}
