import { useQuery } from '@freshfaces/web-kit/apollo';
import { QueryState } from '@freshfaces/web-kit/client';
import { Checkboxes } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { InvolvementLevel, InvolvementOption } from '../../generated/graphql.ts';
import { MENU } from '../menu-query.ts';
import { StepFrame } from '../step-frame.tsx';
import type { StepProps } from '../use-step.ts';

const LEVELS: readonly { level: InvolvementLevel; words: string }[] = [
  { level: 'BLUE', words: 'Blue: a little, often from home' },
  { level: 'AMBER', words: 'Amber: come in, and join a part' },
  { level: 'GREEN', words: 'Green: help to decide' },
];

/** Which of the sixteen options they like (R42, R67). */
export function OptionsPage(props: StepProps) {
  const { data, error, refetch } = useQuery(MENU);
  const [likes, setLikes] = useState<readonly InvolvementOption[]>(
    props.record.details.likes ?? [],
  );
  if (!data) return <QueryState error={error} retry={refetch} />;
  const menu = data.involvementMenu;

  function choose(level: InvolvementLevel, chosen: readonly string[]) {
    const elsewhere = likes.filter((id) =>
      menu.some(({ option, ...one }) => option === id && one.level !== level),
    );
    setLikes([...elsewhere, ...(chosen as InvolvementOption[])]);
  }

  return (
    <StepFrame
      {...props}
      lead={
        props.own
          ? 'Tick what you would like to be asked for. You can still say no each time.'
          : 'What they would like to be asked for. They can still say no each time.'
      }
      parts={() => ({ options: [...likes] })}
    >
      {() =>
        LEVELS.map(({ level, words }) => (
          <Checkboxes
            key={level}
            name={level}
            legend={words}
            choices={menu
              .filter((one) => one.level === level)
              .map(({ option, name, about }) => ({ value: option, label: name, hint: about }))}
            values={likes}
            onChange={(chosen) =>
              choose(
                level,
                chosen.filter((id) => menu.some((one) => one.option === id && one.level === level)),
              )
            }
          />
        ))
      }
    </StepFrame>
  );
}
