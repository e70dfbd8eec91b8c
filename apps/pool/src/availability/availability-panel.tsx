import { Button, ErrorSummary, Notice, Panel } from '@freshfaces/web-kit/ui';
import type { Voice } from '../whose/voice.ts';
import { AddBusyForm } from './add-busy-form.tsx';
import { BusyList } from './busy-list.tsx';
import { NoteForm } from './note-form.tsx';
import { PausePart } from './pause-part.tsx';
import { said } from './said.ts';
import { type Busy, useChangeAvailability } from './use-change-availability.ts';

export interface AvailabilityPanelProps {
  member: {
    id: string;
    status: string;
    busy: readonly Busy[];
    availabilityNote?: string | null | undefined;
  };
  voice: Voice;
  announce: (message: string) => void;
}

/** When a member can't take part, and changing it. Everything done here can be undone. */
export function AvailabilityPanel({ member, voice, announce }: AvailabilityPanelProps) {
  const { change, busy, outcome, problem } = useChangeAvailability(member.id, announce);
  const own = voice === 'own';

  function add(dates: Omit<Busy, 'id'>) {
    return change({ addBusy: dates }, said.added(dates), (after) => {
      const added = after.find(({ from, to }) => from === dates.from && to === dates.to);
      return added ? { removeBusy: added.id } : null;
    });
  }
  function remove({ id, ...dates }: Busy) {
    return change({ removeBusy: id }, said.removed(dates), () => ({ addBusy: dates }));
  }
  function pause(paused: boolean, pausedUntil: string | null) {
    return change({ paused, pausedUntil }, said.paused(paused, own), () => ({ paused: !paused }));
  }
  function writeNote(note: string) {
    const before = member.availabilityNote ?? '';
    return change({ note }, said.noted, () => ({ note: before }));
  }

  return (
    <Panel title={own ? 'When I can’t take part' : 'When this member can’t take part'}>
      {problem && <ErrorSummary problems={[{ message: problem.sentence }]} />}
      {outcome && (
        <Notice tone="good" title={outcome.said}>
          {outcome.undo && (
            <Button
              kind="quiet"
              busy={busy}
              onClick={() => void change(outcome.undo ?? {}, said.undone, () => null)}
            >
              Undo
            </Button>
          )}
        </Notice>
      )}
      <BusyList
        busy={member.busy}
        own={own}
        waiting={busy}
        onRemove={(dates) => void remove(dates)}
      />
      <AddBusyForm waiting={busy} onAdd={add} />
      <NoteForm
        key={member.availabilityNote}
        note={member.availabilityNote ?? ''}
        own={own}
        waiting={busy}
        onSave={writeNote}
      />
      <PausePart paused={member.status === 'PAUSED'} own={own} waiting={busy} onChange={pause} />
    </Panel>
  );
}
