import type { AreaProps } from '@freshfaces/web-kit/area';
import { formatDay, plural } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import {
  Actions,
  ButtonLink,
  PageTitle,
  PrintButton,
  SummaryList,
  Tag,
} from '@freshfaces/web-kit/ui';
import { ROLE_WORDS } from '../words.ts';
import { BackToLending } from './back-to-lending.tsx';
import type { OrganisationShown } from './lending-queries.ts';
import type { OfferStep } from './offer-steps.ts';
import { OwnOffer } from './own-offer.tsx';
import { SwitchOffer } from './switch-offer.tsx';
import { TRAVEL_WORDS } from './words.ts';

const TITLE = 'Our standing offer';

/** The whole standing offer of one organisation, each part with its page. */
export function OfferPage({ area }: { area: AreaProps }) {
  return (
    <OwnOffer area={area} title={TITLE}>
      {(own) => <Whole own={own} area={area} />}
    </OwnOffer>
  );
}

function Whole({ own, area }: { own: OrganisationShown; area: AreaProps }) {
  const base = `${area.basePath}/lending/offer`;
  const offer = own.standingOffer;
  return (
    <>
      <BackToLending area={area} />
      <PageTitle
        caption={own.name}
        title={TITLE}
        lead={
          offer ? (
            <>
              <Tag tone={offer.on ? 'good' : 'neutral'}>{offer.on ? 'On' : 'Off'}</Tag> Changed on{' '}
              {formatDay(offer.changedAt)}.
            </>
          ) : (
            'You lend nobody until you are asked. With a standing offer, what it covers is agreed at once. Each member still decides for themselves.'
          )
        }
        actions={offer ? <PrintButton /> : undefined}
      />
      {offer && <SummaryList rows={rowsOf(own, base)} />}
      {offer && own.viewerCanWriteStandingOffer && (
        <SwitchOffer own={own} announce={area.announce} />
      )}
      {!offer && own.viewerCanWriteStandingOffer && (
        <Actions>
          <ButtonLink to={`${base}/whom?writing=1`}>Write a standing offer</ButtonLink>
        </Actions>
      )}
    </>
  );
}

function rowsOf(
  { standingOffer: offer, viewerCanWriteStandingOffer }: OrganisationShown,
  base: string,
) {
  if (!offer) return [];
  const row = (step: OfferStep, label: string, value: string) => ({
    label,
    value,
    action: viewerCanWriteStandingOffer ? (
      <Link to={`${base}/${step}`} aria-label={`Change: ${label}`}>
        Change
      </Link>
    ) : undefined,
  });
  const { mostLentAMonth, noticeDays, coordinatorHoursAMonth: hours } = offer;
  return [
    row('whom', 'Whom', offer.roles.map((role) => ROLE_WORDS[role]).join(', ') || 'Nobody'),
    row('how-often', 'How often', `Up to ${plural(mostLentAMonth, 'member')} a month`),
    row('how-often', 'Notice', plural(noticeDays, 'day')),
    row('travel', 'Who pays travel', TRAVEL_WORDS[offer.travelPaidBy]),
    row(
      'coordinator',
      'Coordinator time',
      hours === 0 ? 'None' : `Up to ${plural(hours, 'hour')} a month`,
    ),
    row('note', 'Note', offer.note || 'None'),
  ];
}
