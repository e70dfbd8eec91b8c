import type { Draft } from './draft.ts';

interface Option {
  value: string;
  label: string;
}

/** What every step of the form is given. */
export interface StepProps {
  draft: Draft;
  change: (change: Partial<Draft>) => void;
  errorOf: (field: string) => string | undefined;
  choices: { teams: Option[]; contracts: Option[] };
}
