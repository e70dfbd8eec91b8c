import type { DrawPolicy } from '../../generated/graphql.ts';
import type { Draft, ModelDraft } from './draft.ts';
import type { FactsDraft } from './facts-draft.ts';

interface Option {
  value: string;
  label: string;
}

/** What every step of the form is given. */
export interface StepProps {
  draft: Draft;
  change: (change: Partial<Draft>) => void;
  errorOf: (field: string) => string | undefined;
  choices: { teams: Option[]; contracts: Option[]; policies: readonly DrawPolicy[] };
}

type TextField = {
  [Key in keyof FactsDraft]: FactsDraft[Key] extends string ? Key : never;
}[keyof FactsDraft];

/** Name, value, error and change of one text among the facts. */
export function factField({ draft, change, errorOf }: StepProps, name: TextField) {
  return {
    name,
    value: draft.facts[name],
    error: errorOf(name),
    onChange: (event: { target: { value: string } }) =>
      change({ facts: { ...draft.facts, [name]: event.target.value } }),
  };
}

/** Changes some of the facts. */
export function changeFacts({ draft, change }: StepProps, facts: Partial<FactsDraft>): void {
  change({ facts: { ...draft.facts, ...facts } });
}

/** Changes some of how members and staff sit. */
export function changeModel({ draft, change }: StepProps, model: Partial<ModelDraft>): void {
  change({ model: { ...draft.model, ...model } });
}
