import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState, useSend } from '@freshfaces/web-kit/client';
import { useNavigate, useParams } from '@freshfaces/web-kit/router';
import {
  Actions,
  Breadcrumbs,
  Button,
  EmptyState,
  ErrorState,
  PageTitle,
  TextArea,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { WriteProfileInput } from '../generated/graphql.ts';
import { HELP_WRITE, HELPED_MEMBER } from './helping-operations.ts';
import { HELP_PARTS, type HelpPart } from './what-helps.ts';

type Texts = Readonly<Record<HelpPart, string>>;

/** Writing down together what helps: the supporter types, the member says. */
export function WhatHelpsPage({ area }: { area: AreaProps }) {
  const { id = '' } = useParams();
  const page = `${area.basePath}/helping/${id}`;
  const { data, error, refetch } = useQuery(HELPED_MEMBER, { variables: { id } });
  const hosting = data?.member?.viewerSupports ? data.member.hosting : null;
  const navigate = useNavigate();
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'Whom I help', to: `${area.basePath}/helping` },
          { label: data?.member?.shownAs ?? 'Someone I help', to: page },
        ]}
      />
      <PageTitle
        title="What helps them"
        lead="Fill this in together. Write what they tell you, in their words."
      />
      {!data && <QueryState error={error} retry={refetch} />}
      {data && !hosting && (
        <EmptyState title="You do not help this person, or they have ended it." />
      )}
      {hosting && (
        <WhatHelpsForm
          memberId={id}
          before={{
            whatHelps: hosting.whatHelps ?? '',
            breaks: hosting.breaks ?? '',
            travel: hosting.travel ?? '',
            food: hosting.food ?? '',
            technology: hosting.technology ?? '',
          }}
          onSaved={() => {
            area.announce('Saved.');
            void navigate(page);
          }}
        />
      )}
    </>
  );
}

interface WhatHelpsFormProps {
  memberId: string;
  before: Texts;
  onSaved: () => void;
}

function WhatHelpsForm({ memberId, before, onSaved }: WhatHelpsFormProps) {
  const [texts, setTexts] = useState(before);
  const [mutate] = useMutation(HELP_WRITE);
  const { send, busy, problem } = useSend<Omit<WriteProfileInput, 'idempotencyKey'>>((input) =>
    mutate({ variables: { input } }),
  );
  async function submit(event: FormEvent) {
    event.preventDefault();
    const { whatHelps, breaks, travel, food, technology } = texts;
    const parts = { helps: { whatHelps, breaks }, day: { travel, food, technology } };
    if (await send({ memberId, ...parts })) onSaved();
  }
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      {problem && <ErrorState {...problem} />}
      {HELP_PARTS.map(({ field, label }) => (
        <TextArea
          key={field}
          name={field}
          label={label}
          rows={3}
          value={texts[field]}
          onChange={(event) => setTexts({ ...texts, [field]: event.target.value })}
        />
      ))}
      <Actions>
        <Button type="submit" busy={busy}>
          Save
        </Button>
      </Actions>
    </form>
  );
}
