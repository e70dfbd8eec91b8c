import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { Button, ErrorState, Panel, SummaryList, VisuallyHidden } from '@freshfaces/web-kit/ui';
import type { Voice } from '../whose/voice.ts';
import { type Access, END_SUPPORT } from './access-operations.ts';
import { AskSupporter } from './ask-supporter.tsx';
import { InvitedTable } from './invited-table.tsx';

interface SupportersPanelProps {
  area: AreaProps;
  access: Access;
  voice: Voice;
  readAgain: () => Promise<unknown>;
}

/** Whom the member lets help them; one press ends it (R167). */
export function SupportersPanel({ area, access, voice, readAgain }: SupportersPanelProps) {
  const [mutate] = useMutation(END_SUPPORT);
  const { send, busy, problem } = useSend<{ memberId: string; personId: string }>((input) =>
    mutate({ variables: { input } }),
  );
  const { member, supporters, supporterInvitations, viewerCanInviteSupporter } = access;
  const own = voice === 'own';

  async function end(personId: string, name: string) {
    if (!(await send({ memberId: member.id, personId }))) return;
    await readAgain();
    area.announce(`${name} no longer helps. They see nothing any more.`);
  }
  return (
    <Panel title={own ? 'My supporters' : 'Supporters'}>
      {problem && <ErrorState {...problem} />}
      {supporters.length === 0 && (
        <p>{own ? 'Nobody. You can ask someone.' : 'They have no supporter here.'}</p>
      )}
      <SummaryList
        rows={supporters.map(({ personId, name }) => ({
          label: name,
          value: own ? 'Sees what you are asked' : 'Sees what they are asked',
          action: (
            <Button kind="quiet" busy={busy} onClick={() => void end(personId, name)}>
              Stop this<VisuallyHidden>: {name} no longer helps</VisuallyHidden>
            </Button>
          ),
        }))}
      />
      {viewerCanInviteSupporter && (
        <AskSupporter area={area} memberId={member.id} voice={voice} readAgain={readAgain} />
      )}
      <InvitedTable
        caption="Asked to help"
        invitations={supporterInvitations}
        announce={area.announce}
        readAgain={readAgain}
      />
    </Panel>
  );
}
