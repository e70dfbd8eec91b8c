import type { AreaProps } from '@freshfaces/web-kit/area';
import { useParams } from '@freshfaces/web-kit/router';
import { Actions, ButtonLink, EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import { OneConsent } from '../../consents/consent-page.tsx';
import { ConsentsLoader } from '../../consents/consents-loader.tsx';
import { purposeTitle, slugOf } from '../../consents/purposes.ts';
import { WayBackToPages } from '../step-frame.tsx';

/** One question among the pages of the record, and the way to the next one not answered yet. */
export function OneChoicePage({ area }: { area: AreaProps }) {
  const { purpose = '' } = useParams();
  return (
    <ConsentsLoader area={area}>
      {(loaded) => {
        const { whose, consents } = loaded;
        const consent = consents.find((one) => slugOf(one.purpose) === purpose);
        const next = consents.find((one) => !one.answer && slugOf(one.purpose) !== purpose);
        const choices = `${whose.page}/together/choices`;
        return (
          <>
            <WayBackToPages whose={whose} own={whose.voice === 'own'} />
            {consent ? (
              <OneConsent key={consent.purpose} area={area} consent={consent} {...loaded} />
            ) : (
              <>
                <PageTitle title="We could not find that question" />
                <EmptyState title="Go back and choose one from the list." />
              </>
            )}
            <Actions>
              {next && (
                <ButtonLink to={`${choices}/${slugOf(next.purpose)}`}>
                  {`Next: ${purposeTitle(next.purpose, whose.voice)}`}
                </ButtonLink>
              )}
              <ButtonLink to={choices} kind={next ? 'secondary' : 'primary'}>
                See all questions
              </ButtonLink>
            </Actions>
          </>
        );
      }}
    </ConsentsLoader>
  );
}
