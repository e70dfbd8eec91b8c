import type { AreaProps } from '@freshfaces/web-kit/area';
import { Link } from '@freshfaces/web-kit/router';
import { Actions, ButtonLink, PageTitle, SummaryList, Tag } from '@freshfaces/web-kit/ui';
import type { StepState } from '../generated/graphql.ts';
import { WayBack } from '../whose/way-back.tsx';
import { RecordLoader } from './record-loader.tsx';
import { STATE_WORDS, STEPS, stateOf, whereLeft } from './steps.ts';

const TONES: Readonly<Record<StepState, 'good' | 'waiting' | 'neutral'>> = {
  DONE: 'good',
  NOT_YET: 'waiting',
  SKIPPED: 'neutral',
};

/** Every page of the record: done, not yet or skipped; the way on from where it was left, and to paper. */
export function TogetherPage({ area }: { area: AreaProps }) {
  return (
    <RecordLoader area={area} title="The whole record">
      {({ whose, own, record }) => {
        const list = `${whose.page}/together`;
        const next = whereLeft(record.states);
        const done = record.states.filter(({ state }) => state === 'DONE').length;
        return (
          <>
            <WayBack whose={whose} />
            <PageTitle
              title={own ? 'Tell us about you' : 'Fill in the record together'}
              caption={own ? undefined : record.member.shownAs}
              lead={
                own
                  ? 'One thing on each page. Stop when you like. We keep what you saved.'
                  : 'Sit down together. One thing a page; stop when you like, and come back.'
              }
            />
            <p>
              {done} of {STEPS.length} pages are done.
            </p>
            <Actions>
              {next && (
                <ButtonLink to={`${list}/${next.slug}`}>
                  {done === 0 ? 'Begin' : `Go on: ${own ? next.own : next.other}`}
                </ButtonLink>
              )}
              <ButtonLink to={`${list}/print`} kind="secondary">
                See it all on one page, to print
              </ButtonLink>
            </Actions>
            <SummaryList
              rows={STEPS.map(({ step, slug, ...title }) => {
                const state = stateOf(step, record.states);
                const label = own ? title.own : title.other;
                return {
                  label,
                  value: <Tag tone={TONES[state]}>{STATE_WORDS[state]}</Tag>,
                  action: record.member.viewerCanChange && (
                    <Link to={`${list}/${slug}`}>
                      {state === 'DONE' ? 'Change' : 'Fill in'}
                      <span className="ff-visually-hidden">: {label}</span>
                    </Link>
                  ),
                };
              })}
            />
          </>
        );
      }}
    </RecordLoader>
  );
}
