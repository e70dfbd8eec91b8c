import type { Problem } from '@freshfaces/web-kit/client';
import { Button, ErrorSummary, Panel, Select, TextInput } from '@freshfaces/web-kit/ui';
import type { FormEvent } from 'react';
import { POLICY_WORDS } from '../words.ts';
import { POLICIES, type Tried, triedFrom } from './tried.ts';

interface WhatIfFormProps {
  busy: boolean;
  problem: Problem | null;
  start: (tried: Tried) => Promise<boolean>;
}

const NUMBERS = [
  { name: 'coolDownDays', label: 'Days of rest between two panels' },
  { name: 'maxPerOrganisation', label: 'Most people from one organisation' },
  { name: 'mostTurnsAYear', label: 'Most turns a year for one person' },
] as const;

/** Which rules to try; whatever is left empty stays as each panel had it. */
export function WhatIfForm({ busy, problem, start }: WhatIfFormProps) {
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void start(triedFrom(new FormData(event.currentTarget)));
  }
  const wrong = (name: string) => (problem?.where === name ? problem.sentence : undefined);
  return (
    <Panel title="Rules to try">
      <ErrorSummary
        problems={problem ? [{ field: problem.where ?? 'policy', message: problem.sentence }] : []}
      />
      <p>Leave a field empty to keep what each panel asked for.</p>
      <form onSubmit={submit} aria-label="Rules to try" noValidate>
        <Select
          name="policy"
          label="How chances are shared"
          options={[
            { value: '', label: 'As each panel had it' },
            ...POLICIES.map((policy) => ({ value: policy, label: POLICY_WORDS[policy] })),
          ]}
        />
        {NUMBERS.map(({ name, label }) => (
          <TextInput
            key={name}
            name={name}
            label={label}
            width="short"
            inputMode="numeric"
            error={wrong(name)}
          />
        ))}
        <Button type="submit" busy={busy}>
          Replay the last 12 months
        </Button>
      </form>
    </Panel>
  );
}
