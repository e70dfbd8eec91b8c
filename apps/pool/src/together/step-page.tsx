import type { AreaProps } from '@freshfaces/web-kit/area';
import { useParams } from '@freshfaces/web-kit/router';
import { EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import type { ComponentType } from 'react';
import type { RecordStep } from '../generated/graphql.ts';
import { AboutMePage } from './pages/about-me-page.tsx';
import { AgreementsPage } from './pages/agreements-page.tsx';
import { AvailabilityPage } from './pages/availability-page.tsx';
import { ChecklistPage } from './pages/checklist-page.tsx';
import { ChoicesPage } from './pages/choices-page.tsx';
import { ContactPage } from './pages/contact-page.tsx';
import { DayPage } from './pages/day-page.tsx';
import { FormatsPage } from './pages/formats-page.tsx';
import { HelpsPage } from './pages/helps-page.tsx';
import { KindPage } from './pages/kind-page.tsx';
import { NamePage } from './pages/name-page.tsx';
import { OptionsPage } from './pages/options-page.tsx';
import { RewardPage } from './pages/reward-page.tsx';
import { SupporterPage } from './pages/supporter-page.tsx';
import { LivedThroughPage, ServicesPage } from './pages/told-page.tsx';
import { RecordLoader } from './record-loader.tsx';
import { STEPS } from './steps.ts';
import type { StepProps } from './use-step.ts';

const PAGES: Readonly<Record<RecordStep, ComponentType<StepProps>>> = {
  NAME: NamePage,
  KIND: KindPage,
  CONTACT: ContactPage,
  CHOICES: ChoicesPage,
  SERVICES: ServicesPage,
  LIVED_THROUGH: LivedThroughPage,
  HELPS: HelpsPage,
  FORMATS: FormatsPage,
  DAY: DayPage,
  CHECKLIST: ChecklistPage,
  SUPPORTER: SupporterPage,
  AVAILABILITY: AvailabilityPage,
  OPTIONS: OptionsPage,
  REWARD: RewardPage,
  ABOUT_ME: AboutMePage,
  AGREEMENTS: AgreementsPage,
};

/** The page of the record that the address names. */
export function StepPage({ area }: { area: AreaProps }) {
  const { step: slug = '' } = useParams();
  const step = STEPS.find((one) => one.slug === slug);
  if (!step) {
    return (
      <>
        <PageTitle title="We could not find that page" />
        <EmptyState title="Go back and choose one from the list." />
      </>
    );
  }
  const Page = PAGES[step.step];
  return (
    <RecordLoader area={area} title={step.other}>
      {(loaded) =>
        loaded.record.member.viewerCanChange ? (
          <Page key={step.step} area={area} step={step} {...loaded} />
        ) : (
          <>
            <PageTitle title={loaded.own ? step.own : step.other} />
            <EmptyState title="This record can’t be changed any more." />
          </>
        )
      }
    </RecordLoader>
  );
}
