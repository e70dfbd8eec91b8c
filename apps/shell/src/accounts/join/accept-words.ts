import type { Offer } from './invitation.ts';

interface AcceptWords {
  /** What comes of accepting. */
  readonly lead: string;
  readonly whoSees: string;
  /** Read out once it is done. */
  readonly done: string;
}

/** What someone accepts: to work somewhere, to open their own record, or to help a member (R167). */
export function acceptWords({ roles, organisationName }: Offer): AcceptWords {
  if (roles.includes('MEMBER')) {
    return {
      lead: 'Accept, and you see your own record.',
      whoSees: `Your lead at ${organisationName} sees that you have an account. You can have it erased whenever you like.`,
      done: 'You can see your own record now.',
    };
  }
  if (roles.includes('SUPPORTER')) {
    return {
      lead: 'Accept, and you can help.',
      whoSees:
        'Whoever you help, and their lead, see your name, and each time you look. You never answer for them. They or you can end it whenever you like.',
      done: 'You can help now.',
    };
  }
  return {
    lead: 'Accept, and you can start.',
    whoSees: `${organisationName} sees your name and e-mail address, and when you last signed in. You can leave again whenever you like.`,
    done: `You now work for ${organisationName}.`,
  };
}
