import { formatCount, formatDay } from '@freshfaces/web-kit/format';
import { Notice, Stat, StatRow } from '@freshfaces/web-kit/ui';
import type { Asking } from './interest-page.tsx';

interface WindowFiguresProps {
  interest: NonNullable<Asking['interest']>;
  isOpen: boolean;
}

/** How many were told and how many said yes: counts, never who. */
export function WindowFigures({ interest, isOpen }: WindowFiguresProps) {
  const { told, yes, wantToTalk, notYet, closesOn, round, reason, everyoneAnswered } = interest;
  return (
    <>
      {round > 1 && reason && (
        <Notice title="Members are asked again">
          <p>{reason}</p>
        </Notice>
      )}
      <p>
        {isOpen
          ? `Members can answer until ${formatDay(closesOn)}. Then the draw can start.`
          : 'The time to answer is over.'}
        {isOpen && everyoneAnswered && ' Everyone has answered.'}
      </p>
      <StatRow>
        <Stat value={formatCount(told)} label="Were told" />
        <Stat value={formatCount(yes)} label="Said yes" />
        <Stat value={formatCount(wantToTalk)} label="Want to talk first" />
        <Stat
          value={formatCount(notYet)}
          label="Have not said yes"
          note="A no and no answer are one number, so that nobody is seen to have refused."
        />
      </StatRow>
    </>
  );
}
