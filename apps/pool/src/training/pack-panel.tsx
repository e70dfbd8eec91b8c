import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { Link } from '@freshfaces/web-kit/router';
import { Actions, Button, Checkboxes, ErrorState, Notice, Panel } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { ConfirmTrainingPackInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

const CONFIRM_PACK = graphql(`
  mutation ConfirmTrainingPack($input: ConfirmTrainingPackInput!) {
    confirmTrainingPack(input: $input) { id trainedFor pathway { said } }
  }
`);

export interface PackPanelProps {
  area: AreaProps;
  course: { id: string; pack?: string | null; closedOn?: string | null };
}

/** A training pack to read, and for a member to say that they have understood it (R31). */
export function PackPanel({ area, course }: PackPanelProps) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState(false);
  const [mutate] = useMutation(CONFIRM_PACK);
  const { send, busy, problem } = useSend<Omit<ConfirmTrainingPackInput, 'idempotencyKey'>>(
    async (input) => mutate({ variables: { input } }),
  );
  const memberId = area.viewer?.memberId;

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (ticked.length === 0 || !memberId) return;
    if (!(await send({ courseId: course.id, memberId }))) return;
    setDone(true);
    area.announce('Written down. Well done.');
  }

  return (
    <Panel title="The training pack">
      {(course.pack ?? '').split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {done && (
        <Notice tone="good" title="Well done.">
          <p>
            It counts from today. <Link to={`${area.basePath}/me/training`}>See my training</Link>
          </p>
        </Notice>
      )}
      {memberId && !done && !course.closedOn && (
        <form noValidate onSubmit={(event) => void submit(event)}>
          <Checkboxes
            name="understood"
            legend="When you have read it all"
            values={ticked}
            error={tried && ticked.length === 0 ? 'Tick the box when you have.' : undefined}
            choices={[{ value: 'yes', label: 'I have read this, and I understand it.' }]}
            onChange={setTicked}
          />
          <Actions>
            <Button type="submit" busy={busy}>
              Write it down
            </Button>
          </Actions>
          {problem && <ErrorState {...problem} />}
        </form>
      )}
    </Panel>
  );
}
