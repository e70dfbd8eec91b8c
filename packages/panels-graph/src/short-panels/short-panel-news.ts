import type { About } from '../interest/interest-news.ts';
import { placeNews } from '../places/place-news.ts';
import type { MemberNews, StaffNews } from '../ports.ts';
import type { ShortPanel } from './short-panel.ts';

/** Who of staff is told, and whether they are the ones to decide. */
type Told = Pick<StaffNews, 'organisationIds' | 'roles'> & { readonly decides: boolean };

/** A seat stays empty: what it means and the three ways on, by no name and never why. */
export function shortPanelNews(
  { recruitment, host }: About,
  { seats, filled }: Pick<ShortPanel, 'seats' | 'filled'>,
  { means, told: { decides, ...told } }: { readonly means: readonly string[]; readonly told: Told },
): StaffNews {
  return {
    ...told,
    subject: 'A seat on a panel stays empty',
    paragraphs: [
      `A seat on the panel for ${recruitment.post} at ${host} stays empty.`,
      ...means,
      ...(filled === 0
        ? ['There are two ways on.']
        : ['There are three ways on.', `The panel goes ahead with ${filled} of ${seats}.`]),
      'The interviews are moved, and members are asked again for the empty seat.',
      'Or the panel is called off, and everyone on it is told.',
      decides
        ? 'Please decide now: the page of the panel has a button for each. The panel can only be confirmed after that.'
        : `The people who recruit at ${host} decide. You do not have to do anything, and can tell your members that nothing changes until you hear from us.`,
    ],
    action: { label: 'See the panel', path: `/panels/${recruitment.id}` },
  };
}

/** What everyone on a panel and in line for it is told when it is called off. */
export function calledOffNews(
  about: About,
  place: { readonly drawId: string; readonly memberId: string },
): MemberNews {
  return placeNews(about, place, {
    topic: 'draw',
    subject: 'A panel does not take place',
    paragraphs: [
      `You had a place on a panel at ${about.host}, or were in line for it. It does not take place.`,
      'You do not have to come. The days are yours again.',
      'You did nothing wrong. It never counts against you, and your turn will come again.',
      'We are sorry. Thank you for saying yes.',
    ],
    button: 'See it',
  });
}

/** What the leads of those who were on it, and the coordinators, are told. */
export function calledOffStaffNews(
  { recruitment, host }: About,
  told: Pick<StaffNews, 'organisationIds' | 'roles'>,
): StaffNews {
  return {
    ...told,
    subject: 'A panel is called off',
    paragraphs: [
      `The panel for ${recruitment.post} at ${host} does not take place: a seat stayed empty, and there was no time to ask members again.`,
      'Everyone who had a place or was in line has been told. It counts against nobody.',
    ],
    action: { label: 'See the panel', path: `/panels/${recruitment.id}` },
  };
}
