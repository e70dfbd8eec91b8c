/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query MyPagesAgreements {\n    myRecord {\n      id\n      agreements { agreement title points statement version isOpen }\n    }\n  }\n": typeof types.MyPagesAgreementsDocument,
    "\n  mutation MyPagesAgree($input: AcknowledgeAgreementInput!) {\n    acknowledgeAgreement(input: $input) { id }\n  }\n": typeof types.MyPagesAgreeDocument,
    "\n  mutation MyPagesAnswerOpportunity($input: AnswerOpportunityInput!) {\n    answerOpportunity(input: $input) { id }\n  }\n": typeof types.MyPagesAnswerOpportunityDocument,
    "\n  query MyPagesCertificate {\n    myRecord {\n      id\n      certificate {\n        name\n        on\n        network\n        learnt { name on }\n        timesTookPart\n        lastTookPartOn\n      }\n    }\n  }\n": typeof types.MyPagesCertificateDocument,
    "\n  mutation MyPagesAnswerConsent($input: AnswerConsentInput!) { answerConsent(input: $input) { id } }\n": typeof types.MyPagesAnswerConsentDocument,
    "\n  query MyPagesConsents {\n    myRecord {\n      id\n      consents { purpose question wordingVersion ifNo given askAgain answer { given at } }\n      agreements { agreement title isOpen }\n    }\n  }\n": typeof types.MyPagesConsentsDocument,
    "\n  mutation MyPagesChooseDates($input: ChooseDatesInput!) {\n    chooseDates(input: $input) { drawId }\n  }\n": typeof types.MyPagesChooseDatesDocument,
    "\n  query MyPagesWhyNot($first: Int, $after: String) {\n    whyNotDrawn(first: $first, after: $after) {\n      nodes {\n        drawId\n        post\n        at\n        wasInIt\n        answer\n        organisation { id name }\n        rules { passed sentence }\n      }\n      endCursor\n    }\n  }\n": typeof types.MyPagesWhyNotDocument,
    "\n  mutation MyPagesGiveFeedback($input: GiveFeedbackInput!) {\n    giveFeedback(input: $input) { id }\n  }\n": typeof types.MyPagesGiveFeedbackDocument,
    "\n  query MyPagesHome { myRecord { id private { calledBy } } }\n": typeof types.MyPagesHomeDocument,
    "\n  mutation MyPagesAnswerInterest($input: AnswerInterestInput!) {\n    answerInterest(input: $input) { id }\n  }\n": typeof types.MyPagesAnswerInterestDocument,
    "\n  query MyPagesLeaving {\n    myRecord { id status viewerCanLeave viewerCanComeBack private { canComeBackUntil } }\n  }\n": typeof types.MyPagesLeavingDocument,
    "\n  mutation MyPagesLeave($input: LeavePoolInput!) { leavePool(input: $input) { id } }\n": typeof types.MyPagesLeaveDocument,
    "\n  mutation MyPagesComeBack($input: ComeBackToPoolInput!) { comeBackToPool(input: $input) { id } }\n": typeof types.MyPagesComeBackDocument,
    "\n  query MyPagesLinks {\n    myRecord { id personalLinks { id purpose madeAt until openedAt } }\n  }\n": typeof types.MyPagesLinksDocument,
    "\n  mutation MyPagesStopLink($input: StopPersonalLinkInput!) { stopPersonalLink(input: $input) { id } }\n": typeof types.MyPagesStopLinkDocument,
    "\n  query MyPagesLooks {\n    myRecord { id looks(first: 50) { total nodes { at who what why } } }\n  }\n": typeof types.MyPagesLooksDocument,
    "\n  query MyPagesAsks {\n    myRecord {\n      id\n      asks {\n        id\n        answer\n        way\n        mayAnswer\n        standing\n        feedbackIsOpen\n        opportunity {\n          id\n          state\n          title\n          summary\n          influence\n          hours\n          rewardPence\n          rewardForms\n          paidWithinDays\n          provided\n          ways\n          where\n          from\n          to\n          times\n          answerBy\n          askName\n          askContact\n          organisation { id name }\n        }\n      }\n    }\n  }\n": typeof types.MyPagesAsksDocument,
    "\n  query MyPagesDates {\n    myDraws(first: 50) {\n      nodes {\n        drawId\n        organisation { id name }\n        dates {\n          state\n          daysNeeded\n          days\n          choices { day part }\n          answerBy\n          startsAt\n          endsAt\n          isOver\n          viewerCanChoose\n          calendarFile { name text }\n        }\n      }\n    }\n  }\n": typeof types.MyPagesDatesDocument,
    "\n  query MyPagesInterests {\n    myInterests {\n      id\n      recruitmentId\n      post\n      organisation { id name }\n      facts { heading text link }\n      closesOn\n      answer\n      notAgain\n      mayAnswer\n      standing\n      viewerCanAnswer\n    }\n  }\n": typeof types.MyPagesInterestsDocument,
    "\n  query MyPagesPlaces {\n    myDraws(first: 50) {\n      nodes {\n        drawId\n        post\n        interviewsFrom\n        chanceInWords\n        outcome\n        reserveNumber\n        answer\n        viewerCanAnswer\n        state\n        answerBy\n        facts { heading text link }\n        viewerCanSayYes\n        viewerCanSayNo\n        viewerCanAskToTalk\n        writtenDown\n        disputedAt\n        viewerCanDispute\n        organisation { id name }\n      }\n    }\n  }\n": typeof types.MyPagesPlacesDocument,
    "\n  mutation MyPagesAnswerPlace($input: AnswerPlaceInput!) {\n    answerPlace(input: $input) { drawId answer }\n  }\n": typeof types.MyPagesAnswerPlaceDocument,
    "\n  mutation MyPagesAskToTalk($input: AskToTalkInput!) {\n    askToTalk(input: $input) { drawId state }\n  }\n": typeof types.MyPagesAskToTalkDocument,
    "\n  mutation MyPagesSayNotSo($input: SayNotSoInput!) {\n    sayNotSo(input: $input) { drawId disputedAt }\n  }\n": typeof types.MyPagesSayNotSoDocument,
    "\n  query MyPagesProof($drawId: ID!) {\n    myDraw(drawId: $drawId) {\n      drawId\n      post\n      drawnAt\n      outcome\n      chanceInWords\n      turnsCounted\n      fewerTurnsFirst\n      poolSize\n      sameChance\n      fingerprint\n      receipt\n      organisation { id name }\n    }\n  }\n": typeof types.MyPagesProofDocument,
    "\n  query MyPagesRecord {\n    myRecord {\n      id\n      shownAs\n      pseudonym\n      joinedOn\n      homeOrganisation { id name }\n      private { name calledBy email phone postalAddress route }\n    }\n  }\n": typeof types.MyPagesRecordDocument,
    "\n  query MyPagesRewards {\n    myRecord {\n      id\n      rewards {\n        id\n        for\n        state\n        agreedPence\n        pence\n        totalPence\n        payBy\n        paidOn\n        organisation { id name }\n        viewerCanTakeLess\n      }\n    }\n  }\n": typeof types.MyPagesRewardsDocument,
    "\n  mutation MyPagesTakeLess($input: TakeLessRewardInput!) { takeLessReward(input: $input) { id } }\n": typeof types.MyPagesTakeLessDocument,
    "\n  query MyPagesSession($id: ID!) {\n    trainingSession(id: $id) {\n      id\n      day\n      time\n      where\n      online\n      placesLeft\n      waiting\n      state\n      isOver\n      course { id name about provider { id name } }\n      mine { id state turn viewerCanCancel }\n    }\n  }\n": typeof types.MyPagesSessionDocument,
    "\n  mutation MyPagesBookTraining($input: BookTrainingInput!) { bookTraining(input: $input) { id } }\n": typeof types.MyPagesBookTrainingDocument,
    "\n  mutation MyPagesCancelTraining($input: CancelTrainingBookingInput!) {\n    cancelTrainingBooking(input: $input) { id }\n  }\n": typeof types.MyPagesCancelTrainingDocument,
    "\n  query MyPagesTime {\n    myRecord {\n      id\n      status\n      private { busy { id from to } pausedUntil }\n    }\n  }\n": typeof types.MyPagesTimeDocument,
    "\n  mutation MyPagesChangeAvailability($input: ChangeAvailabilityInput!) {\n    changeAvailability(input: $input) { id }\n  }\n": typeof types.MyPagesChangeAvailabilityDocument,
    "\n  query MyPagesTraining {\n    myRecord {\n      id\n      pathway {\n        said\n        steps { role state modules { code name done } }\n      }\n      trainingBookings {\n        id\n        state\n        session { id day time course { id name } }\n      }\n    }\n    trainingSessions(first: 20) {\n      nodes { id day time placesLeft course { id name } mine { id state } }\n    }\n  }\n": typeof types.MyPagesTrainingDocument,
};
const documents: Documents = {
    "\n  query MyPagesAgreements {\n    myRecord {\n      id\n      agreements { agreement title points statement version isOpen }\n    }\n  }\n": types.MyPagesAgreementsDocument,
    "\n  mutation MyPagesAgree($input: AcknowledgeAgreementInput!) {\n    acknowledgeAgreement(input: $input) { id }\n  }\n": types.MyPagesAgreeDocument,
    "\n  mutation MyPagesAnswerOpportunity($input: AnswerOpportunityInput!) {\n    answerOpportunity(input: $input) { id }\n  }\n": types.MyPagesAnswerOpportunityDocument,
    "\n  query MyPagesCertificate {\n    myRecord {\n      id\n      certificate {\n        name\n        on\n        network\n        learnt { name on }\n        timesTookPart\n        lastTookPartOn\n      }\n    }\n  }\n": types.MyPagesCertificateDocument,
    "\n  mutation MyPagesAnswerConsent($input: AnswerConsentInput!) { answerConsent(input: $input) { id } }\n": types.MyPagesAnswerConsentDocument,
    "\n  query MyPagesConsents {\n    myRecord {\n      id\n      consents { purpose question wordingVersion ifNo given askAgain answer { given at } }\n      agreements { agreement title isOpen }\n    }\n  }\n": types.MyPagesConsentsDocument,
    "\n  mutation MyPagesChooseDates($input: ChooseDatesInput!) {\n    chooseDates(input: $input) { drawId }\n  }\n": types.MyPagesChooseDatesDocument,
    "\n  query MyPagesWhyNot($first: Int, $after: String) {\n    whyNotDrawn(first: $first, after: $after) {\n      nodes {\n        drawId\n        post\n        at\n        wasInIt\n        answer\n        organisation { id name }\n        rules { passed sentence }\n      }\n      endCursor\n    }\n  }\n": types.MyPagesWhyNotDocument,
    "\n  mutation MyPagesGiveFeedback($input: GiveFeedbackInput!) {\n    giveFeedback(input: $input) { id }\n  }\n": types.MyPagesGiveFeedbackDocument,
    "\n  query MyPagesHome { myRecord { id private { calledBy } } }\n": types.MyPagesHomeDocument,
    "\n  mutation MyPagesAnswerInterest($input: AnswerInterestInput!) {\n    answerInterest(input: $input) { id }\n  }\n": types.MyPagesAnswerInterestDocument,
    "\n  query MyPagesLeaving {\n    myRecord { id status viewerCanLeave viewerCanComeBack private { canComeBackUntil } }\n  }\n": types.MyPagesLeavingDocument,
    "\n  mutation MyPagesLeave($input: LeavePoolInput!) { leavePool(input: $input) { id } }\n": types.MyPagesLeaveDocument,
    "\n  mutation MyPagesComeBack($input: ComeBackToPoolInput!) { comeBackToPool(input: $input) { id } }\n": types.MyPagesComeBackDocument,
    "\n  query MyPagesLinks {\n    myRecord { id personalLinks { id purpose madeAt until openedAt } }\n  }\n": types.MyPagesLinksDocument,
    "\n  mutation MyPagesStopLink($input: StopPersonalLinkInput!) { stopPersonalLink(input: $input) { id } }\n": types.MyPagesStopLinkDocument,
    "\n  query MyPagesLooks {\n    myRecord { id looks(first: 50) { total nodes { at who what why } } }\n  }\n": types.MyPagesLooksDocument,
    "\n  query MyPagesAsks {\n    myRecord {\n      id\n      asks {\n        id\n        answer\n        way\n        mayAnswer\n        standing\n        feedbackIsOpen\n        opportunity {\n          id\n          state\n          title\n          summary\n          influence\n          hours\n          rewardPence\n          rewardForms\n          paidWithinDays\n          provided\n          ways\n          where\n          from\n          to\n          times\n          answerBy\n          askName\n          askContact\n          organisation { id name }\n        }\n      }\n    }\n  }\n": types.MyPagesAsksDocument,
    "\n  query MyPagesDates {\n    myDraws(first: 50) {\n      nodes {\n        drawId\n        organisation { id name }\n        dates {\n          state\n          daysNeeded\n          days\n          choices { day part }\n          answerBy\n          startsAt\n          endsAt\n          isOver\n          viewerCanChoose\n          calendarFile { name text }\n        }\n      }\n    }\n  }\n": types.MyPagesDatesDocument,
    "\n  query MyPagesInterests {\n    myInterests {\n      id\n      recruitmentId\n      post\n      organisation { id name }\n      facts { heading text link }\n      closesOn\n      answer\n      notAgain\n      mayAnswer\n      standing\n      viewerCanAnswer\n    }\n  }\n": types.MyPagesInterestsDocument,
    "\n  query MyPagesPlaces {\n    myDraws(first: 50) {\n      nodes {\n        drawId\n        post\n        interviewsFrom\n        chanceInWords\n        outcome\n        reserveNumber\n        answer\n        viewerCanAnswer\n        state\n        answerBy\n        facts { heading text link }\n        viewerCanSayYes\n        viewerCanSayNo\n        viewerCanAskToTalk\n        writtenDown\n        disputedAt\n        viewerCanDispute\n        organisation { id name }\n      }\n    }\n  }\n": types.MyPagesPlacesDocument,
    "\n  mutation MyPagesAnswerPlace($input: AnswerPlaceInput!) {\n    answerPlace(input: $input) { drawId answer }\n  }\n": types.MyPagesAnswerPlaceDocument,
    "\n  mutation MyPagesAskToTalk($input: AskToTalkInput!) {\n    askToTalk(input: $input) { drawId state }\n  }\n": types.MyPagesAskToTalkDocument,
    "\n  mutation MyPagesSayNotSo($input: SayNotSoInput!) {\n    sayNotSo(input: $input) { drawId disputedAt }\n  }\n": types.MyPagesSayNotSoDocument,
    "\n  query MyPagesProof($drawId: ID!) {\n    myDraw(drawId: $drawId) {\n      drawId\n      post\n      drawnAt\n      outcome\n      chanceInWords\n      turnsCounted\n      fewerTurnsFirst\n      poolSize\n      sameChance\n      fingerprint\n      receipt\n      organisation { id name }\n    }\n  }\n": types.MyPagesProofDocument,
    "\n  query MyPagesRecord {\n    myRecord {\n      id\n      shownAs\n      pseudonym\n      joinedOn\n      homeOrganisation { id name }\n      private { name calledBy email phone postalAddress route }\n    }\n  }\n": types.MyPagesRecordDocument,
    "\n  query MyPagesRewards {\n    myRecord {\n      id\n      rewards {\n        id\n        for\n        state\n        agreedPence\n        pence\n        totalPence\n        payBy\n        paidOn\n        organisation { id name }\n        viewerCanTakeLess\n      }\n    }\n  }\n": types.MyPagesRewardsDocument,
    "\n  mutation MyPagesTakeLess($input: TakeLessRewardInput!) { takeLessReward(input: $input) { id } }\n": types.MyPagesTakeLessDocument,
    "\n  query MyPagesSession($id: ID!) {\n    trainingSession(id: $id) {\n      id\n      day\n      time\n      where\n      online\n      placesLeft\n      waiting\n      state\n      isOver\n      course { id name about provider { id name } }\n      mine { id state turn viewerCanCancel }\n    }\n  }\n": types.MyPagesSessionDocument,
    "\n  mutation MyPagesBookTraining($input: BookTrainingInput!) { bookTraining(input: $input) { id } }\n": types.MyPagesBookTrainingDocument,
    "\n  mutation MyPagesCancelTraining($input: CancelTrainingBookingInput!) {\n    cancelTrainingBooking(input: $input) { id }\n  }\n": types.MyPagesCancelTrainingDocument,
    "\n  query MyPagesTime {\n    myRecord {\n      id\n      status\n      private { busy { id from to } pausedUntil }\n    }\n  }\n": types.MyPagesTimeDocument,
    "\n  mutation MyPagesChangeAvailability($input: ChangeAvailabilityInput!) {\n    changeAvailability(input: $input) { id }\n  }\n": types.MyPagesChangeAvailabilityDocument,
    "\n  query MyPagesTraining {\n    myRecord {\n      id\n      pathway {\n        said\n        steps { role state modules { code name done } }\n      }\n      trainingBookings {\n        id\n        state\n        session { id day time course { id name } }\n      }\n    }\n    trainingSessions(first: 20) {\n      nodes { id day time placesLeft course { id name } mine { id state } }\n    }\n  }\n": types.MyPagesTrainingDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPagesAgreements {\n    myRecord {\n      id\n      agreements { agreement title points statement version isOpen }\n    }\n  }\n"): (typeof documents)["\n  query MyPagesAgreements {\n    myRecord {\n      id\n      agreements { agreement title points statement version isOpen }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MyPagesAgree($input: AcknowledgeAgreementInput!) {\n    acknowledgeAgreement(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation MyPagesAgree($input: AcknowledgeAgreementInput!) {\n    acknowledgeAgreement(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MyPagesAnswerOpportunity($input: AnswerOpportunityInput!) {\n    answerOpportunity(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation MyPagesAnswerOpportunity($input: AnswerOpportunityInput!) {\n    answerOpportunity(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPagesCertificate {\n    myRecord {\n      id\n      certificate {\n        name\n        on\n        network\n        learnt { name on }\n        timesTookPart\n        lastTookPartOn\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyPagesCertificate {\n    myRecord {\n      id\n      certificate {\n        name\n        on\n        network\n        learnt { name on }\n        timesTookPart\n        lastTookPartOn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MyPagesAnswerConsent($input: AnswerConsentInput!) { answerConsent(input: $input) { id } }\n"): (typeof documents)["\n  mutation MyPagesAnswerConsent($input: AnswerConsentInput!) { answerConsent(input: $input) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPagesConsents {\n    myRecord {\n      id\n      consents { purpose question wordingVersion ifNo given askAgain answer { given at } }\n      agreements { agreement title isOpen }\n    }\n  }\n"): (typeof documents)["\n  query MyPagesConsents {\n    myRecord {\n      id\n      consents { purpose question wordingVersion ifNo given askAgain answer { given at } }\n      agreements { agreement title isOpen }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MyPagesChooseDates($input: ChooseDatesInput!) {\n    chooseDates(input: $input) { drawId }\n  }\n"): (typeof documents)["\n  mutation MyPagesChooseDates($input: ChooseDatesInput!) {\n    chooseDates(input: $input) { drawId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPagesWhyNot($first: Int, $after: String) {\n    whyNotDrawn(first: $first, after: $after) {\n      nodes {\n        drawId\n        post\n        at\n        wasInIt\n        answer\n        organisation { id name }\n        rules { passed sentence }\n      }\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  query MyPagesWhyNot($first: Int, $after: String) {\n    whyNotDrawn(first: $first, after: $after) {\n      nodes {\n        drawId\n        post\n        at\n        wasInIt\n        answer\n        organisation { id name }\n        rules { passed sentence }\n      }\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MyPagesGiveFeedback($input: GiveFeedbackInput!) {\n    giveFeedback(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation MyPagesGiveFeedback($input: GiveFeedbackInput!) {\n    giveFeedback(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPagesHome { myRecord { id private { calledBy } } }\n"): (typeof documents)["\n  query MyPagesHome { myRecord { id private { calledBy } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MyPagesAnswerInterest($input: AnswerInterestInput!) {\n    answerInterest(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation MyPagesAnswerInterest($input: AnswerInterestInput!) {\n    answerInterest(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPagesLeaving {\n    myRecord { id status viewerCanLeave viewerCanComeBack private { canComeBackUntil } }\n  }\n"): (typeof documents)["\n  query MyPagesLeaving {\n    myRecord { id status viewerCanLeave viewerCanComeBack private { canComeBackUntil } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MyPagesLeave($input: LeavePoolInput!) { leavePool(input: $input) { id } }\n"): (typeof documents)["\n  mutation MyPagesLeave($input: LeavePoolInput!) { leavePool(input: $input) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MyPagesComeBack($input: ComeBackToPoolInput!) { comeBackToPool(input: $input) { id } }\n"): (typeof documents)["\n  mutation MyPagesComeBack($input: ComeBackToPoolInput!) { comeBackToPool(input: $input) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPagesLinks {\n    myRecord { id personalLinks { id purpose madeAt until openedAt } }\n  }\n"): (typeof documents)["\n  query MyPagesLinks {\n    myRecord { id personalLinks { id purpose madeAt until openedAt } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MyPagesStopLink($input: StopPersonalLinkInput!) { stopPersonalLink(input: $input) { id } }\n"): (typeof documents)["\n  mutation MyPagesStopLink($input: StopPersonalLinkInput!) { stopPersonalLink(input: $input) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPagesLooks {\n    myRecord { id looks(first: 50) { total nodes { at who what why } } }\n  }\n"): (typeof documents)["\n  query MyPagesLooks {\n    myRecord { id looks(first: 50) { total nodes { at who what why } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPagesAsks {\n    myRecord {\n      id\n      asks {\n        id\n        answer\n        way\n        mayAnswer\n        standing\n        feedbackIsOpen\n        opportunity {\n          id\n          state\n          title\n          summary\n          influence\n          hours\n          rewardPence\n          rewardForms\n          paidWithinDays\n          provided\n          ways\n          where\n          from\n          to\n          times\n          answerBy\n          askName\n          askContact\n          organisation { id name }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyPagesAsks {\n    myRecord {\n      id\n      asks {\n        id\n        answer\n        way\n        mayAnswer\n        standing\n        feedbackIsOpen\n        opportunity {\n          id\n          state\n          title\n          summary\n          influence\n          hours\n          rewardPence\n          rewardForms\n          paidWithinDays\n          provided\n          ways\n          where\n          from\n          to\n          times\n          answerBy\n          askName\n          askContact\n          organisation { id name }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPagesDates {\n    myDraws(first: 50) {\n      nodes {\n        drawId\n        organisation { id name }\n        dates {\n          state\n          daysNeeded\n          days\n          choices { day part }\n          answerBy\n          startsAt\n          endsAt\n          isOver\n          viewerCanChoose\n          calendarFile { name text }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyPagesDates {\n    myDraws(first: 50) {\n      nodes {\n        drawId\n        organisation { id name }\n        dates {\n          state\n          daysNeeded\n          days\n          choices { day part }\n          answerBy\n          startsAt\n          endsAt\n          isOver\n          viewerCanChoose\n          calendarFile { name text }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPagesInterests {\n    myInterests {\n      id\n      recruitmentId\n      post\n      organisation { id name }\n      facts { heading text link }\n      closesOn\n      answer\n      notAgain\n      mayAnswer\n      standing\n      viewerCanAnswer\n    }\n  }\n"): (typeof documents)["\n  query MyPagesInterests {\n    myInterests {\n      id\n      recruitmentId\n      post\n      organisation { id name }\n      facts { heading text link }\n      closesOn\n      answer\n      notAgain\n      mayAnswer\n      standing\n      viewerCanAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPagesPlaces {\n    myDraws(first: 50) {\n      nodes {\n        drawId\n        post\n        interviewsFrom\n        chanceInWords\n        outcome\n        reserveNumber\n        answer\n        viewerCanAnswer\n        state\n        answerBy\n        facts { heading text link }\n        viewerCanSayYes\n        viewerCanSayNo\n        viewerCanAskToTalk\n        writtenDown\n        disputedAt\n        viewerCanDispute\n        organisation { id name }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyPagesPlaces {\n    myDraws(first: 50) {\n      nodes {\n        drawId\n        post\n        interviewsFrom\n        chanceInWords\n        outcome\n        reserveNumber\n        answer\n        viewerCanAnswer\n        state\n        answerBy\n        facts { heading text link }\n        viewerCanSayYes\n        viewerCanSayNo\n        viewerCanAskToTalk\n        writtenDown\n        disputedAt\n        viewerCanDispute\n        organisation { id name }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MyPagesAnswerPlace($input: AnswerPlaceInput!) {\n    answerPlace(input: $input) { drawId answer }\n  }\n"): (typeof documents)["\n  mutation MyPagesAnswerPlace($input: AnswerPlaceInput!) {\n    answerPlace(input: $input) { drawId answer }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MyPagesAskToTalk($input: AskToTalkInput!) {\n    askToTalk(input: $input) { drawId state }\n  }\n"): (typeof documents)["\n  mutation MyPagesAskToTalk($input: AskToTalkInput!) {\n    askToTalk(input: $input) { drawId state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MyPagesSayNotSo($input: SayNotSoInput!) {\n    sayNotSo(input: $input) { drawId disputedAt }\n  }\n"): (typeof documents)["\n  mutation MyPagesSayNotSo($input: SayNotSoInput!) {\n    sayNotSo(input: $input) { drawId disputedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPagesProof($drawId: ID!) {\n    myDraw(drawId: $drawId) {\n      drawId\n      post\n      drawnAt\n      outcome\n      chanceInWords\n      turnsCounted\n      fewerTurnsFirst\n      poolSize\n      sameChance\n      fingerprint\n      receipt\n      organisation { id name }\n    }\n  }\n"): (typeof documents)["\n  query MyPagesProof($drawId: ID!) {\n    myDraw(drawId: $drawId) {\n      drawId\n      post\n      drawnAt\n      outcome\n      chanceInWords\n      turnsCounted\n      fewerTurnsFirst\n      poolSize\n      sameChance\n      fingerprint\n      receipt\n      organisation { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPagesRecord {\n    myRecord {\n      id\n      shownAs\n      pseudonym\n      joinedOn\n      homeOrganisation { id name }\n      private { name calledBy email phone postalAddress route }\n    }\n  }\n"): (typeof documents)["\n  query MyPagesRecord {\n    myRecord {\n      id\n      shownAs\n      pseudonym\n      joinedOn\n      homeOrganisation { id name }\n      private { name calledBy email phone postalAddress route }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPagesRewards {\n    myRecord {\n      id\n      rewards {\n        id\n        for\n        state\n        agreedPence\n        pence\n        totalPence\n        payBy\n        paidOn\n        organisation { id name }\n        viewerCanTakeLess\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyPagesRewards {\n    myRecord {\n      id\n      rewards {\n        id\n        for\n        state\n        agreedPence\n        pence\n        totalPence\n        payBy\n        paidOn\n        organisation { id name }\n        viewerCanTakeLess\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MyPagesTakeLess($input: TakeLessRewardInput!) { takeLessReward(input: $input) { id } }\n"): (typeof documents)["\n  mutation MyPagesTakeLess($input: TakeLessRewardInput!) { takeLessReward(input: $input) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPagesSession($id: ID!) {\n    trainingSession(id: $id) {\n      id\n      day\n      time\n      where\n      online\n      placesLeft\n      waiting\n      state\n      isOver\n      course { id name about provider { id name } }\n      mine { id state turn viewerCanCancel }\n    }\n  }\n"): (typeof documents)["\n  query MyPagesSession($id: ID!) {\n    trainingSession(id: $id) {\n      id\n      day\n      time\n      where\n      online\n      placesLeft\n      waiting\n      state\n      isOver\n      course { id name about provider { id name } }\n      mine { id state turn viewerCanCancel }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MyPagesBookTraining($input: BookTrainingInput!) { bookTraining(input: $input) { id } }\n"): (typeof documents)["\n  mutation MyPagesBookTraining($input: BookTrainingInput!) { bookTraining(input: $input) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MyPagesCancelTraining($input: CancelTrainingBookingInput!) {\n    cancelTrainingBooking(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation MyPagesCancelTraining($input: CancelTrainingBookingInput!) {\n    cancelTrainingBooking(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPagesTime {\n    myRecord {\n      id\n      status\n      private { busy { id from to } pausedUntil }\n    }\n  }\n"): (typeof documents)["\n  query MyPagesTime {\n    myRecord {\n      id\n      status\n      private { busy { id from to } pausedUntil }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MyPagesChangeAvailability($input: ChangeAvailabilityInput!) {\n    changeAvailability(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation MyPagesChangeAvailability($input: ChangeAvailabilityInput!) {\n    changeAvailability(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPagesTraining {\n    myRecord {\n      id\n      pathway {\n        said\n        steps { role state modules { code name done } }\n      }\n      trainingBookings {\n        id\n        state\n        session { id day time course { id name } }\n      }\n    }\n    trainingSessions(first: 20) {\n      nodes { id day time placesLeft course { id name } mine { id state } }\n    }\n  }\n"): (typeof documents)["\n  query MyPagesTraining {\n    myRecord {\n      id\n      pathway {\n        said\n        steps { role state modules { code name done } }\n      }\n      trainingBookings {\n        id\n        state\n        session { id day time course { id name } }\n      }\n    }\n    trainingSessions(first: 20) {\n      nodes { id day time placesLeft course { id name } mine { id state } }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;