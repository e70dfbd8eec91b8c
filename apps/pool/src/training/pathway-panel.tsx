import { formatDay } from '@freshfaces/web-kit/format';
import { Panel, Steps } from '@freshfaces/web-kit/ui';
import { OWN_ROLE_WORDS, ROLE_WORDS } from '../words.ts';
import type { TrainedMember } from './member-training-query.ts';

type Pathway = NonNullable<TrainedMember['pathway']>;
type PathwayStep = Pathway['steps'][number];

const STATES = { DONE: 'done', NEXT: 'next', LATER: 'plain' } as const;

/** The way from reviewing job descriptions to chairing, with what each step needs (R34). */
export function PathwayPanel({ pathway, own }: { pathway: Pathway; own: boolean }) {
  return (
    <Panel title={own ? 'My way so far' : 'Their way so far'}>
      <p>
        {own
          ? 'Take any step you like, when you like. Nobody has to do them all.'
          : 'They can take any step, when they like.'}
      </p>
      <Steps
        label="Steps"
        steps={pathway.steps.map((step) => ({
          title: (own ? OWN_ROLE_WORDS : ROLE_WORDS)[step.role],
          state: STATES[step.state],
          children: <Needs step={step} />,
        }))}
      />
    </Panel>
  );
}

function Needs({ step }: { step: PathwayStep }) {
  const done = step.modules.filter((module) => module.done);
  const missing = step.modules.filter((module) => !module.done);
  return (
    <>
      {step.state === 'DONE' && step.until && <p>Counts until {formatDay(step.until)}.</p>}
      {missing.length > 0 && (
        <>
          <p>
            {done.length} of {step.modules.length} learnt. Still to learn:
          </p>
          <ul>
            {missing.map(({ code, name, about }) => (
              <li key={code}>
                <strong>{name}.</strong> {about}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
