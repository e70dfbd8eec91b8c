import { Notice } from '@freshfaces/web-kit/ui';
import { agreed, type NeedsMember } from './needs-query.ts';

interface WhoReadsProps {
  member: NeedsMember;
  own: boolean;
}

/** Who can read the needs of this member, plainly. */
export function WhoReads({ member, own }: WhoReadsProps) {
  if (!own) {
    return (
      <Notice title="Who can read this">
        <p>The member, and you, because they agreed to that. Each time you look, they see it.</p>
      </Notice>
    );
  }
  const { leadReads } = agreed(member);
  return (
    <Notice title="Who can read this">
      <p>
        {leadReads
          ? `You can. Your lead at ${member.homeOrganisation.name} can too, as you said yes to that.`
          : 'Only you. Your lead can not see it.'}
      </p>
      <p>The draw uses it inside the computer. No one on a panel is told.</p>
    </Notice>
  );
}
