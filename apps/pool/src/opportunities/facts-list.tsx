import { formatDay, formatMoment, formatPence, plural } from '@freshfaces/web-kit/format';
import { Panel, SummaryList } from '@freshfaces/web-kit/ui';
import { ROLE_WORDS } from '../words.ts';
import type { ShownOpportunity } from './opportunity-query.ts';
import {
  CHOSEN_FOR_WORDS,
  FORM_WORDS,
  hoursWords,
  PROVIDED_WORDS,
  WAY_WORDS,
} from './opportunity-words.ts';

/** Everything members were told before they answered, and why this way was chosen. */
export function FactsList({ opportunity }: { opportunity: ShownOpportunity }) {
  const { from, to, role, rewardPence, paidWithinDays, provided, group } = opportunity;
  const when = from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`;
  return (
    <Panel title="What members were told">
      <SummaryList
        rows={[
          { label: 'What they do', value: opportunity.summary },
          { label: 'What changes because of them', value: opportunity.influence },
          { label: 'When', value: `${when}, ${opportunity.times}` },
          { label: 'Time it takes', value: hoursWords(opportunity.hours) },
          {
            label: 'How',
            value: opportunity.ways.map((way) => WAY_WORDS[way]).join(', '),
          },
          { label: 'Where', value: opportunity.where },
          {
            label: 'Reward',
            value:
              rewardPence === 0
                ? 'None'
                : `${formatPence(rewardPence)} each (${opportunity.rewardForms.map((form) => FORM_WORDS[form]).join(', ')}), ${paidWithinDays === 0 ? 'on the day' : `within ${plural(paidWithinDays, 'day')}`}`,
          },
          {
            label: 'Taken care of',
            value: provided.map((one) => PROVIDED_WORDS[one]).join(', ') || 'Nothing beside that',
          },
          {
            label: 'Trained for',
            value: role ? ROLE_WORDS[role] : 'Nothing: anyone can join',
          },
          {
            label: 'Who was asked',
            value: group ? `Members of ${group.name}` : 'Everyone who can',
          },
          {
            label: 'Whom they can ask',
            value: `${opportunity.askName}, ${opportunity.askContact}`,
          },
          {
            label: 'Chosen because of',
            value: opportunity.chosenFor.map((reason) => CHOSEN_FOR_WORDS[reason]).join('; '),
          },
          { label: 'Agreed on', value: formatDay(opportunity.agreedOn) },
          { label: 'Asked on', value: formatMoment(opportunity.askedAt) },
        ]}
      />
    </Panel>
  );
}
