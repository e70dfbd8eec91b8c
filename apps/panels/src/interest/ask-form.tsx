import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState, useSend } from '@freshfaces/web-kit/client';
import { plural } from '@freshfaces/web-kit/format';
import {
  Actions,
  Button,
  ButtonLink,
  DateInput,
  ErrorState,
  Notice,
  Panel,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { AskForInterestInput, InterestPreviewQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import type { Asking } from './interest-page.tsx';
import { INTEREST } from './interest-query.ts';

const PREVIEW = graphql(`
  query InterestPreview($id: ID!, $closesOn: Date) {
    previewInterest(recruitmentId: $id, closesOn: $closesOn) {
      closesOn
      subject
      paragraphs
      missing
      warnings
      told
    }
  }
`);

const ASK = graphql(`
  mutation AskForInterest($input: AskForInterestInput!) {
    askForInterest(input: $input) { id stage }
  }
`);

type Preview = InterestPreviewQuery['previewInterest'];

/** The check before everyone is asked: what they read, how many, what is missing or not ideal (R55, R56). */
export function AskForm({ area, asking }: { area: AreaProps; asking: Asking }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, previousData, error, refetch } = useQuery(PREVIEW, {
    variables: { id: asking.id, closesOn: chosen },
    fetchPolicy: 'network-only',
  });
  const [ask] = useMutation(ASK, { refetchQueries: [INTEREST], awaitRefetchQueries: true });
  const { send, busy, problem } = useSend<Omit<AskForInterestInput, 'idempotencyKey'>>((input) =>
    ask({ variables: { input } }),
  );
  const preview = (data ?? previousData)?.previewInterest;
  if (!preview) return <QueryState error={error} retry={refetch} />;
  if (preview.missing.length > 0) {
    return <Missing missing={preview.missing} to={`${area.basePath}/${asking.id}/change`} />;
  }
  const closesOn = chosen ?? preview.closesOn;

  async function press(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (await send({ recruitmentId: asking.id, closesOn })) {
      area.announce('Everyone who could be drawn is asked.');
    }
  }

  return (
    <Panel title="Check, then ask everyone">
      <form onSubmit={(event) => void press(event)}>
        <DateInput
          name="closesOn"
          label="Last day for answers"
          hint="Some answer by letter or by phone. Two weeks is good."
          value={closesOn}
          onChange={(event) => setChosen(event.target.value || null)}
          error={error ? 'Choose a day from today on that is before the interviews.' : undefined}
          required
        />
        {preview.warnings.map((warning) => (
          <Notice key={warning} tone="warning" title={warning} />
        ))}
        <Letter preview={preview} />
        <p>
          {plural(preview.told, 'member', 'members')} will be told at once, each by the way they
          chose: e-mail, letter or phone. Saying nothing is fine and counts against nobody.
        </p>
        {problem && <ErrorState {...problem} />}
        <Button type="submit" busy={busy}>
          Ask everyone now
        </Button>
      </form>
    </Panel>
  );
}

function Letter({ preview: { subject, paragraphs } }: { preview: Preview }) {
  return (
    <section aria-labelledby="what-they-read">
      <h3 id="what-they-read">What they read: {subject}</h3>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
}

function Missing({ missing, to }: { missing: readonly string[]; to: string }) {
  return (
    <Notice tone="warning" title="Before members can be asked, write down what they must know">
      <ul>
        {missing.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Actions>
        <ButtonLink to={to}>Write it down</ButtonLink>
      </Actions>
    </Notice>
  );
}
