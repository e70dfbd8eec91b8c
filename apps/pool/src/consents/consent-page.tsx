import type { AreaProps } from '@freshfaces/web-kit/area';
import { useParams } from '@freshfaces/web-kit/router';
import { EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import { WayBack } from '../whose/way-back.tsx';
import { AnswerHistory } from './answer-history.tsx';
import { ConsentsLoader, type LoadedConsents } from './consents-loader.tsx';
import type { Consent } from './consents-query.ts';
import { OwnAnswer } from './own-answer.tsx';
import { purposeTitle, slugOf } from './purposes.ts';
import { WrittenAnswer } from './written-answer.tsx';

/** One purpose: what is asked, what a no means, the answer, and every answer before. */
export function ConsentPage({ area }: { area: AreaProps }) {
  const { purpose = '' } = useParams();
  return (
    <ConsentsLoader area={area}>
      {(loaded) => {
        const consent = loaded.consents.find((one) => slugOf(one.purpose) === purpose);
        return (
          <>
            <WayBack
              whose={loaded.whose}
              through={[
                {
                  label: loaded.whose.voice === 'own' ? 'My choices' : 'What they agreed to',
                  to: `${loaded.whose.page}/consents`,
                },
              ]}
            />
            {consent ? (
              <OneConsent key={consent.purpose} area={area} consent={consent} {...loaded} />
            ) : (
              <>
                <PageTitle title="We could not find that question" />
                <EmptyState title="Go back and choose one from the list." />
              </>
            )}
          </>
        );
      }}
    </ConsentsLoader>
  );
}

interface OneConsentProps extends LoadedConsents {
  area: AreaProps;
  consent: Consent;
}

/** The question, what a no means, and the answer. */
export function OneConsent({ area, consent, whose, member }: OneConsentProps) {
  const own = whose.voice === 'own';
  const answering = { consent, memberId: member.id, announce: area.announce };
  return (
    <>
      <PageTitle
        title={purposeTitle(consent.purpose, whose.voice)}
        caption={own ? 'My choices' : member.shownAs}
        lead={consent.question}
      />
      <h2>{own ? 'If you say no' : 'If they say no'}</h2>
      {own ? <p>{consent.ifNo}</p> : <p>We tell them: “{consent.ifNo}”</p>}
      <p>
        {own
          ? 'A no is fine. You get the same help as before.'
          : 'A no is fine. They get the same help as before.'}
      </p>
      {own && <OwnAnswer {...answering} />}
      {!own && member.viewerCanAnswerConsents && <WrittenAnswer {...answering} />}
      <AnswerHistory consent={consent} own={own} />
    </>
  );
}
