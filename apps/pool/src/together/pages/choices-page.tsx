import { Link } from '@freshfaces/web-kit/router';
import { SummaryList, Tag } from '@freshfaces/web-kit/ui';
import { purposeTitle, slugOf, standing } from '../../consents/purposes.ts';
import { GoOn } from '../go-on.tsx';
import { StepTitle, WayBackToPages } from '../step-frame.tsx';
import type { StepProps } from '../use-step.ts';

/** Each question by itself, on the pages they always have (R180). */
export function ChoicesPage(props: StepProps) {
  const { own, whose, record } = props;
  return (
    <>
      <WayBackToPages {...props} />
      <StepTitle
        {...props}
        lead={
          own
            ? 'You choose. Say yes to some, all or none.'
            : 'Each is a question by itself. A no never costs anyone a service or a turn.'
        }
      />
      <SummaryList
        rows={(record.member.consents ?? []).map((consent) => ({
          label: purposeTitle(consent.purpose, whose.voice),
          value: <Tag tone={consent.given ? 'good' : 'neutral'}>{standing(consent)}</Tag>,
          action: (
            <Link to={`${whose.page}/together/choices/${slugOf(consent.purpose)}`}>
              {consent.answer ? 'See or change' : 'Answer'}
              <span className="ff-visually-hidden">
                : {purposeTitle(consent.purpose, whose.voice)}
              </span>
            </Link>
          ),
        }))}
      />
      <GoOn {...props} />
    </>
  );
}
