import type { LinkWanted } from '../links/personal-link.ts';

/** Why a member is written to. */
export type MessageTopic =
  | 'asked'
  | 'interest'
  | 'dates'
  | 'draw'
  | 'placed'
  | 'training'
  | 'reward'
  | 'thanks'
  | 'joining'
  | 'consent';

/** What a member is to be told, by the route they chose: e-mail, post or phone (R168). */
export interface News {
  readonly memberId: string;
  readonly topic: MessageTopic;
  /** Read over shoulders and on lock screens: no name, no health or offence matter, no post. */
  readonly subject: string;
  /** Short sentences at reading age 9–11. */
  readonly paragraphs: readonly string[];
  /** Where they can answer; printed in full on a letter, read out by nobody. */
  readonly link?: LinkWanted & { readonly label: string };
  /** Days for their calendar (RFC 5545): goes with an e-mail, and with nothing else. */
  readonly calendar?: string;
}
