import { formatDay } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Actions, ButtonLink, Panel, Tag } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { MyDrawsQuery } from '../generated/graphql.ts';
import { NAMELESS, OUTCOME_WORDS } from '../words.ts';
import { chanceSentence, outcomeSentence } from './outcome-sentence.ts';

export type MyDraw = MyDrawsQuery['myDraws']['nodes'][number];

const TONES = {
  ON_THE_PANEL: 'good',
  RESERVE: 'accent',
  NOT_DRAWN: 'neutral',
  STEPPED_BACK: 'neutral',
  CALLED_OFF: 'neutral',
} as const;

/** One draw as the member lived it: what came of it, their chance, and the way to the proof of both. */
export function MyDrawPanel({ draw, basePath }: { draw: MyDraw; basePath: string }) {
  const { post, organisation, outcome, chance, chanceInWords, drawId } = draw;
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const hadAChance = chance.decimal > 0;
  const past = draw.interviewsFrom < today;
  return (
    <Panel title={post} actions={<Tag tone={TONES[outcome]}>{OUTCOME_WORDS[outcome]}</Tag>}>
      <p>
        {organisation?.name ?? NAMELESS}. Interviews from {formatDay(draw.interviewsFrom)}.
      </p>
      {draw.viewerCanAnswer && <YourPlace draw={draw} basePath={basePath} />}
      {!past && <YourDays draw={draw} />}
      <p>
        {outcomeSentence({ ...draw, hadAChance, past })}{' '}
        <strong>{chanceSentence({ hadAChance, chanceInWords })}</strong>{' '}
        <Link to={`${basePath}/my-draws/${drawId}/proof`}>See why, and check it</Link>
      </p>
    </Panel>
  );
}

/** The page without scripts is the one place for days, whichever way a member comes. */
function YourDays({ draw: { drawId, dates } }: { draw: MyDraw }) {
  if (!dates || dates.isOver || dates.state === 'NOT_ASKED') return null;
  return (
    <p>
      <a href={`/my/dates/${drawId}`}>
        {dates.viewerCanChoose
          ? 'Say which days suit you'
          : 'See the days, and put them in my calendar'}
      </a>
    </p>
  );
}

function YourPlace({ draw, basePath }: { draw: MyDraw; basePath: string }) {
  const to = `${basePath}/my-draws/${draw.drawId}`;
  return (
    <Actions>
      {draw.answer === 'YES' ? (
        <Link to={to}>You said yes. Has that changed?</Link>
      ) : (
        <ButtonLink to={to}>Say if you can come</ButtonLink>
      )}
    </Actions>
  );
}
