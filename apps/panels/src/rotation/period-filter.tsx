import { FilterBar, Select } from '@freshfaces/web-kit/ui';
import { PERIODS } from './period.ts';
import { ROTATION_STAGE_WORDS, ROTATION_STAGES } from './stage-words.ts';
import type { RotationRead } from './use-rotation.ts';

/** Which period, whose posts, which stage; every part of the picture keeps to it. */
export function PeriodFilter({
  asked,
  organisations,
}: Pick<RotationRead, 'asked' | 'organisations'>) {
  const { months, organisationId, stage } = asked;
  return (
    <FilterBar
      label="Choose a period"
      key={`${months}${organisationId}${stage}${organisations.length}`}
    >
      <Select
        name="months"
        label="Period"
        defaultValue={String(months)}
        options={PERIODS.map((one) => ({ value: String(one), label: `Last ${one} months` }))}
      />
      <Select
        name="organisation"
        label="Posts of"
        defaultValue={organisationId}
        options={[
          { value: '', label: 'The whole network' },
          ...organisations
            .filter(({ kind }) => kind === 'PARTNER')
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        name="stage"
        label="Stage"
        defaultValue={stage ?? ''}
        options={[
          { value: '', label: 'All stages' },
          ...ROTATION_STAGES.map((one) => ({ value: one, label: ROTATION_STAGE_WORDS[one] })),
        ]}
      />
    </FilterBar>
  );
}
