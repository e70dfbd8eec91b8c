import { type MarkState, StateGrid } from '@freshfaces/web-kit/charts';
import { FilterBar, Panel, Select } from '@freshfaces/web-kit/ui';
import type { Need, PanelCover, TrainingRole } from '../generated/graphql.ts';
import { NEED_WORDS, ROLE_WORDS } from '../words.ts';
import { areaName } from './area-name.ts';
import type { Health } from './health-query.ts';

const STATES: Readonly<Record<PanelCover, { state: MarkState; word: string }>> = {
  ENOUGH: { state: 'good', word: 'Enough' },
  THIN: { state: 'part', word: 'Thin' },
  FEW: { state: 'bad', word: 'Few' },
  SHORT: { state: 'bad', word: 'Too few trained' },
  CANNOT_SAY: { state: 'none', word: 'Can’t say' },
};

const NEEDS = Object.keys(NEED_WORDS) as Need[];

interface CoverPanelProps {
  health: Health;
  role: TrainingRole;
}

/** Where a panel and its reserves can be staffed, need by need and area by area, for one role. */
export function CoverPanel({ health, role }: CoverPanelProps) {
  const { areas, cover, seatsAndReserves } = health;
  const here = cover.filter((cell) => cell.role === role);
  const enough = here.filter((cell) => cell.cover === 'ENOUGH').length;
  return (
    <Panel title="Can a panel be staffed?">
      <FilterBar label="Choose a role">
        <Select
          key={role}
          name="role"
          label="Role"
          defaultValue={role}
          options={Object.entries(ROLE_WORDS).map(([value, label]) => ({ value, label }))}
        />
      </FilterBar>
      <StateGrid
        title={`${ROLE_WORDS[role]}: a panel of 4 and 2 reserves`}
        summary={`${enough} of ${here.length} places in this picture have at least ${seatsAndReserves} people with experience of the need who are trained and free.`}
        labelHeading="Area"
        columns={NEEDS.map((need) => NEED_WORDS[need])}
        rows={areas.map((area) => ({
          key: area ?? '',
          label: areaName(area),
          cells: NEEDS.map((need) => {
            const cell = here.find((one) => one.area === area && one.need === need);
            return { ...STATES[cell?.cover ?? 'CANNOT_SAY'], text: cell?.text ?? '' };
          }),
        }))}
      />
      <p className="ff-hint">
        We count experience in steps of five and in groups of ten or more, so that nobody can be
        picked out. “Can’t say” means the group is too small to count, not that nobody is there.
        Family and carers are counted for none of this.
      </p>
    </Panel>
  );
}
