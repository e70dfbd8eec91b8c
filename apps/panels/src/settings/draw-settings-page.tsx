import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState, useSend } from '@freshfaces/web-kit/client';
import {
  Actions,
  Breadcrumbs,
  Button,
  Checkboxes,
  EmptyState,
  ErrorSummary,
  PageTitle,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { DrawPolicy } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { POLICY_HINTS, POLICY_WORDS } from '../words.ts';

const SETTINGS = graphql(`
  query DrawSettings {
    drawSettings { id policies viewerCanChange }
  }
`);

const CHANGE_SETTINGS = graphql(`
  mutation ChangeDrawSettings($input: ChangeDrawSettingsInput!) {
    changeDrawSettings(input: $input) { id policies }
  }
`);

/** How chances may be shared in the network; coordinators decide it for everyone. */
export function DrawSettingsPage({ area }: { area: AreaProps }) {
  const { data, error, refetch } = useQuery(SETTINGS, { fetchPolicy: 'cache-and-network' });
  const settings = data?.drawSettings;
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Recruitments', to: area.basePath }]} />
      <PageTitle
        title="How chances may be shared"
        lead="Recruiters choose one of these for each panel. Panels that are planned already keep what they have."
      />
      {!settings && <QueryState error={error} retry={refetch} />}
      {settings && !settings.viewerCanChange && (
        <EmptyState
          title={`Your network allows: ${settings.policies.map((policy) => POLICY_WORDS[policy]).join(', ')}.`}
        >
          <p>Only coordinators can change this.</p>
        </EmptyState>
      )}
      {settings?.viewerCanChange && (
        <PoliciesForm policies={settings.policies} announce={area.announce} />
      )}
    </>
  );
}

interface PoliciesFormProps {
  policies: readonly DrawPolicy[];
  announce: AreaProps['announce'];
}

function PoliciesForm({ policies, announce }: PoliciesFormProps) {
  const [allowed, setAllowed] = useState(policies);
  const [change] = useMutation(CHANGE_SETTINGS);
  const { send, busy, problem } = useSend<{ policies: DrawPolicy[] }>((input) =>
    change({ variables: { input } }),
  );

  async function save(event: FormEvent) {
    event.preventDefault();
    if (await send({ policies: [...allowed] })) announce('Saved.');
  }

  return (
    <form onSubmit={(event) => void save(event)}>
      <ErrorSummary problems={problem ? [{ field: 'policies', message: problem.sentence }] : []} />
      <Checkboxes
        name="policies"
        legend="Which ways does the network allow?"
        hint="At least one."
        choices={(Object.keys(POLICY_WORDS) as DrawPolicy[]).map((value) => ({
          value,
          label: POLICY_WORDS[value],
          hint: POLICY_HINTS[value],
        }))}
        values={allowed}
        onChange={(values) => setAllowed(values as DrawPolicy[])}
      />
      <Actions>
        <Button type="submit" busy={busy}>
          Save
        </Button>
      </Actions>
    </form>
  );
}
