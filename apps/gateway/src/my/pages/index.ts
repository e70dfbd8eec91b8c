import type { MyPage } from '../my.ts';
import { agreementPage } from './agreement.ts';
import { askPage } from './ask.ts';
import { asksPage } from './asks.ts';
import { certificatePage } from './certificate.ts';
import { choicePage } from './choice.ts';
import { choicesPage } from './choices.ts';
import { datesPage } from './dates.ts';
import { drawsPage } from './draws.ts';
import { feedbackPage } from './feedback.ts';
import { homePage } from './home.ts';
import { interestPage } from './interest.ts';
import { leavePage } from './leave.ts';
import { linksPage } from './links.ts';
import { looksPage } from './looks.ts';
import { placePage } from './place.ts';
import { placesPage } from './places.ts';
import { proofPage } from './proof.ts';
import { recordPage } from './record.ts';
import { rewardsPage } from './rewards.ts';
import { sessionPage } from './session.ts';
import { timePage } from './time.ts';
import { trainingPage } from './training.ts';

/** Every page of a member's own. */
export const MY_PAGES: readonly MyPage[] = [
  homePage,
  asksPage,
  askPage,
  interestPage,
  feedbackPage,
  placesPage,
  placePage,
  datesPage,
  drawsPage,
  proofPage,
  trainingPage,
  certificatePage,
  sessionPage,
  rewardsPage,
  recordPage,
  choicesPage,
  choicePage,
  agreementPage,
  timePage,
  leavePage,
  looksPage,
  linksPage,
];
