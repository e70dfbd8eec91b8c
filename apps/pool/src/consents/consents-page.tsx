import type { AreaProps } from '@freshfaces/web-kit/area';
import { formatDay } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Notice, PageTitle, SummaryList, Tag } from '@freshfaces/web-kit/ui';
import { WayBack } from '../whose/way-back.tsx';
import { ConsentsLoader } from './consents-loader.tsx';
import type { Consent } from './consents-query.ts';
import { onlyTheySayYes, purposeTitle, slugOf, standing } from './purposes.ts';

/** Every purpose on one page: where it stands, and the way to its question (R180). */
export function ConsentsPage({ area }: { area: AreaProps }) {
  return (
    <ConsentsLoader area={area}>
      {({ whose, member, consents }) => {
        const own = whose.voice === 'own';
        return (
          <>
            <WayBack whose={whose} />
            <PageTitle
              title={own ? 'My choices' : `What ${member.shownAs} agreed to`}
              lead={
                own
                  ? 'You choose. Say yes to some, all or none. You can change your mind at any time.'
                  : 'Each is a question by itself. A no never costs anyone a service or a turn.'
              }
            />
            {consents.some(({ askAgain }) => askAgain) && <AskedAgain own={own} />}
            <SummaryList
              rows={consents.map((consent) => ({
                label: purposeTitle(consent.purpose, whose.voice),
                value: <Standing consent={consent} />,
                action: (
                  <Link to={`${whose.page}/consents/${slugOf(consent.purpose)}`}>
                    {own ? 'See or change' : `See or write down ${aWord(consent)}`}
                    <span className="ff-visually-hidden">
                      : {purposeTitle(consent.purpose, whose.voice)}
                    </span>
                  </Link>
                ),
              }))}
            />
          </>
        );
      }}
    </ConsentsLoader>
  );
}

function aWord({ purpose }: Consent): string {
  return onlyTheySayYes(purpose) ? 'a no' : 'an answer';
}

function AskedAgain({ own }: { own: boolean }) {
  return (
    <Notice title={own ? 'Is this still right?' : 'Time to ask again'}>
      <p>
        {own
          ? 'We ask again after you take part. Look for “please check”. There is no rush.'
          : 'They have taken part, or the words have changed, since they last answered. Look for “please check”.'}
      </p>
    </Notice>
  );
}

function Standing({ consent }: { consent: Consent }) {
  const { given, answer, askAgain } = consent;
  return (
    <>
      <Tag tone={given ? 'good' : 'neutral'}>{standing(consent)}</Tag>
      {answer && ` since ${formatDay(answer.at)} `}
      {askAgain && <Tag tone="waiting">Please check</Tag>}
    </>
  );
}
