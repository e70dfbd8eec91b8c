import { Link } from '@freshfaces/web-kit/router';
import { Details, EmptyState, Panel } from '@freshfaces/web-kit/ui';
import type { Health } from './health-query.ts';
import { stepsOf } from './steps.ts';

const SHOWN_FIRST = 6;

interface FindingsPanelProps {
  findings: Health['findings'];
  basePath: string;
}

/** What is wrong and what to do about it, the most pressing first. */
export function FindingsPanel({ findings, basePath }: FindingsPanelProps) {
  const more = findings.slice(SHOWN_FIRST);
  return (
    <Panel title="What to do first">
      {findings.length === 0 ? (
        <EmptyState title="Nothing presses: every area can staff a panel and its reserves." />
      ) : (
        <FindingList findings={findings.slice(0, SHOWN_FIRST)} basePath={basePath} />
      )}
      {more.length > 0 && (
        <Details summary={`${more.length} more, less pressing`}>
          <FindingList findings={more} basePath={basePath} start={SHOWN_FIRST + 1} />
        </Details>
      )}
    </Panel>
  );
}

function FindingList({ findings, basePath, start }: FindingsPanelProps & { start?: number }) {
  return (
    <ol className="ff-steps-to-take" start={start}>
      {findings.map((finding) => (
        <li key={finding.wrong}>
          <p>
            <strong>{finding.wrong}</strong> {finding.todo}
          </p>
          <p>
            {stepsOf(finding, basePath).map(({ label, to }) => (
              <Link key={to} to={to}>
                {label}
              </Link>
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}
