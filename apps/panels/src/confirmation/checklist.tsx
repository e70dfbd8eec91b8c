import { Tag } from '@freshfaces/web-kit/ui';
import { NAMELESS } from '../words.ts';

interface Check {
  rule: string;
  met: boolean;
  missing: string | null;
  whatNext: string | null;
  organisations: readonly { id: string; name: string | null }[];
}

/** Each thing that must hold, done or not; what is missing, whose lead can help, and how. */
export function Checklist({ checks }: { checks: readonly Check[] }) {
  return (
    <ul>
      {checks.map(({ rule, met, missing, whatNext, organisations }) => (
        <li key={rule}>
          <Tag tone={met ? 'good' : 'waiting'}>{met ? 'Done' : 'To do'}</Tag> {rule}
          {!met && (
            <div className="ff-hint">
              {missing} {whatNext}
              {organisations.length > 0 && ` ${askWhom(organisations)}`}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

const ALL = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function askWhom(organisations: Check['organisations']): string {
  const leads = organisations.length === 1 ? 'the lead' : 'the leads';
  return `Ask ${leads} at ${ALL.format(organisations.map(({ name }) => name ?? NAMELESS))}.`;
}
