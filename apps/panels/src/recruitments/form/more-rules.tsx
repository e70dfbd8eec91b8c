import { Details, Select, TextInput } from '@freshfaces/web-kit/ui';
import type { PanelRulesInput } from '../../generated/graphql.ts';
import type { StepProps } from './step-props.ts';

const MOST_FROM_ONE = ['1', '2', '3', '4', '5', '6'];
const RESTS = [
  { value: '0', label: 'None' },
  { value: '14', label: 'Two weeks' },
  { value: '21', label: 'Three weeks' },
  { value: '28', label: 'Four weeks' },
  { value: '56', label: 'Eight weeks' },
];

interface MoreRulesProps {
  rules: PanelRulesInput;
  set: (part: Partial<PanelRulesInput>) => void;
  errorOf: StepProps['errorOf'];
}

/** Rules that are mostly left as they are. */
export function MoreRules({ rules, set, errorOf }: MoreRulesProps) {
  const { reserves } = rules;
  return (
    <Details summary="More rules" open={Boolean(errorOf('reserves'))}>
      <TextInput
        name="reserves"
        label="People in reserve"
        type="number"
        min={0}
        max={12}
        width="short"
        value={Number.isNaN(reserves) ? '' : reserves}
        error={errorOf('reserves')}
        onChange={(event) =>
          set({ reserves: event.target.value === '' ? Number.NaN : Number(event.target.value) })
        }
      />
      <Select
        name="maxPerOrganisation"
        label="Most people from one organisation"
        value={String(rules.maxPerOrganisation)}
        onChange={(event) => set({ maxPerOrganisation: Number(event.target.value) })}
        options={MOST_FROM_ONE.map((value) => ({ value, label: value }))}
      />
      <Select
        name="coolDownDays"
        label="Rest between two turns"
        value={String(rules.coolDownDays)}
        onChange={(event) => set({ coolDownDays: Number(event.target.value) })}
        options={RESTS}
      />
      <p className="ff-hint">There is never more than one person of a household on a panel.</p>
    </Details>
  );
}
