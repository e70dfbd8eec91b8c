import { plural } from '@freshfaces/web-kit/format';
import { Actions, Button, ErrorState, Panel, SummaryList } from '@freshfaces/web-kit/ui';
import { AnswerByPhone } from './answer-by-phone.tsx';
import { InterestByPhone } from './interest-by-phone.tsx';
import { type Call, useMark } from './letters-query.ts';
import { TOPIC_WORDS } from './message-words.ts';

interface CallPanelProps {
  call: Call;
  announce: (message: string) => void;
}

/** One call: the number, what to say, and what came of it. */
export function CallPanel({ call, announce }: CallPanelProps) {
  const { send, busy, problem } = useMark();
  const { id, toName, topic, tries, content } = call;

  async function mark(outcome: 'DONE' | 'NOT_REACHED', said: string) {
    if (await send({ messageId: id, outcome })) announce(said);
  }

  return (
    <Panel title={toName}>
      <SummaryList
        rows={[
          { label: 'Number', value: content?.phone ?? 'None' },
          { label: 'About', value: TOPIC_WORDS[topic] },
          ...(tries > 0
            ? [
                {
                  label: 'Tried',
                  value: `${plural(tries, 'time')}; after three it becomes a letter`,
                },
              ]
            : []),
        ]}
      />
      {content && (
        <>
          <h3>What to say</h3>
          <p>Say it to them and to nobody else. Leave no message with others.</p>
          <blockquote className="ff-letter">
            <p>{content.greeting}</p>
            {content.paragraphs.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </blockquote>
        </>
      )}
      {problem && <ErrorState {...problem} />}
      <AnswerByPhone call={call} announce={announce} />
      <InterestByPhone call={call} announce={announce} />
      <Actions>
        <Button
          kind="secondary"
          busy={busy}
          onClick={() => void mark('DONE', `You told ${toName}.`)}
        >
          I told them
        </Button>
        <Button
          kind="secondary"
          busy={busy}
          onClick={() => void mark('NOT_REACHED', `Nobody there for ${toName}.`)}
        >
          Nobody was there
        </Button>
      </Actions>
    </Panel>
  );
}
