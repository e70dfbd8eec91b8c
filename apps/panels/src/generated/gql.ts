/* eslint-disable */
import * as types from './graphql';
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
    "\n  mutation ConfirmPanel($input: ConfirmPanelInput!) {\n    confirmPanel(input: $input) { id readiness { id confirmedAt } }\n  }\n": typeof types.ConfirmPanelDocument,
    "\n  query PanelReadiness($id: ID!) {\n    recruitment(id: $id) {\n      id\n      readiness {\n        id\n        confirmedAt\n        viewerCanChooseStaff\n        viewerCanConfirm\n        staff { personId name part }\n        staffToChoose { personId name }\n        checks { rule met missing whatNext organisations { id name } }\n      }\n    }\n  }\n": typeof types.PanelReadinessDocument,
    "\n  mutation ChoosePanelStaff($input: ChoosePanelStaffInput!) {\n    choosePanelStaff(input: $input) { id readiness { id confirmedAt } }\n  }\n": typeof types.ChoosePanelStaffDocument,
    "\n  query Ceremony($id: ID!) {\n    recruitment(id: $id) {\n      id\n      post\n      stage\n      rulesInWords\n      viewerCanChange\n      viewerCanDraw\n      organisation { id name }\n      draw {\n        id\n        state\n        reason\n        progress { stage done }\n        witnessCommitment\n        commitment\n        publishedAt\n        deadline\n        poolSize\n        pickedAt\n      }\n      draws { id state reason }\n    }\n  }\n": typeof types.CeremonyDocument,
    "\n  mutation StartDraw($input: StartDrawInput!) {\n    startDraw(input: $input) { id state }\n  }\n": typeof types.StartDrawDocument,
    "\n  mutation CancelDraw($input: CancelDrawInput!) {\n    cancelDraw(input: $input) { id state }\n  }\n": typeof types.CancelDrawDocument,
    "\n  mutation RevealDraw($input: RevealDrawInput!) {\n    revealDraw(input: $input) { id state }\n  }\n": typeof types.RevealDrawDocument,
    "\n  query DrawResult($id: ID!) {\n    draw(id: $id) {\n      id\n      state\n      pickedAt\n      poolSize\n      exact\n      panel {\n        member { id shownAs }\n        homeOrganisation { id name }\n        replaced { id shownAs }\n        saidYes\n      }\n      reserves {\n        place\n        member { id shownAs }\n        homeOrganisation { id name }\n      }\n      coverage { rule met }\n      chances {\n        lowest { numerator denominator decimal }\n        highest { numerator denominator decimal }\n        people\n        count\n      }\n      recruitment { id stage organisation { id } }\n    }\n  }\n": typeof types.DrawResultDocument,
    "\n  mutation RecordDropOut($input: RecordDropOutInput!) {\n    recordDropOut(input: $input) {\n      id\n      panel { member { id shownAs } replaced { id } }\n    }\n  }\n": typeof types.RecordDropOutDocument,
    "\n  query Eligibility($id: ID!, $first: Int, $after: String, $only: EligibilityFilter) {\n    recruitment(id: $id) {\n      id\n      post\n      stage\n      interviewsFrom\n      interviewsTo\n      eligibility(first: $first, after: $after, only: $only) {\n        nodes { member { id shownAs } eligible reasons turns }\n        endCursor\n        total\n        eligibleCount\n        notEligibleCount\n        reasonCounts { reason people }\n        organisationsToAsk { id name }\n      }\n    }\n  }\n": typeof types.EligibilityDocument,
    "\n  query RecruitmentPreview($id: ID!) {\n    recruitment(id: $id) {\n      id\n      preview {\n        feasible\n        reason\n        eligibleCount\n        relaxations { sentence organisationsThatCouldLend { id name } }\n        organisationsToAsk { id name }\n        chances {\n          people\n          median { numerator denominator decimal }\n          largest { numerator denominator decimal }\n        }\n      }\n    }\n  }\n": typeof types.RecruitmentPreviewDocument,
    "\n  query MyDraws($first: Int, $after: String) {\n    myDraws(first: $first, after: $after) {\n      nodes {\n        drawId\n        post\n        organisation { id name }\n        drawnAt\n        interviewsFrom\n        chance { decimal }\n        chanceInWords\n        outcome\n        reserveNumber\n        receipt\n        answer\n        viewerCanAnswer\n      }\n      endCursor\n      total\n    }\n  }\n": typeof types.MyDrawsDocument,
    "\n  query MyPlaces {\n    myDraws(first: 100) {\n      nodes {\n        drawId\n        post\n        organisation { id name }\n        interviewsFrom\n        outcome\n        answer\n        viewerCanAnswer\n      }\n    }\n  }\n": typeof types.MyPlacesDocument,
    "\n  mutation AnswerPlace($input: AnswerPlaceInput!) {\n    answerPlace(input: $input) { drawId outcome answer viewerCanAnswer }\n  }\n": typeof types.AnswerPlaceDocument,
    "\n  query PublicRecord($id: ID!) {\n    drawRecord(id: $id) {\n      id\n      post\n      organisationName\n      state\n      reason\n      commitment\n      publishedAt\n      deadline\n      pickedAt\n      record\n      abandonedBefore\n    }\n  }\n": typeof types.PublicRecordDocument,
    "\n  query PublicRecords($first: Int, $after: String) {\n    drawRecords(first: $first, after: $after) {\n      nodes { id post organisationName state publishedAt pickedAt }\n      endCursor\n      total\n    }\n  }\n": typeof types.PublicRecordsDocument,
    "\n  query RecruitmentDraft($id: ID!) {\n    recruitment(id: $id) {\n      id\n      post\n      summary\n      level\n      team\n      interviewsFrom\n      interviewsTo\n      organisation { id }\n      contract { id }\n      rules {\n        seats\n        reserves\n        needs\n        someoneFromTheTeam\n        maxPerOrganisation\n        policy\n        coolDownDays\n        trainedFor\n        someoneTrainedToChair\n      }\n      viewerCanChange\n    }\n  }\n": typeof types.RecruitmentDraftDocument,
    "\n  mutation ChangeRecruitment($input: ChangeRecruitmentInput!) {\n    changeRecruitment(input: $input) { id }\n  }\n": typeof types.ChangeRecruitmentDocument,
    "\n  query PanelTeams {\n    organisations { id name teams { slug name } }\n  }\n": typeof types.PanelTeamsDocument,
    "\n  query PanelContracts($providerId: ID!) {\n    contracts(providerId: $providerId, first: 100) { nodes { id title } }\n  }\n": typeof types.PanelContractsDocument,
    "\n  query PanelPreview($input: PanelPreviewInput!) {\n    panelPreview(input: $input) {\n      feasible\n      reason\n      eligibleCount\n      relaxations { sentence organisationsThatCouldLend { id name } }\n      chances {\n        people\n        median { numerator denominator decimal }\n        largest { numerator denominator decimal }\n      }\n    }\n  }\n": typeof types.PanelPreviewDocument,
    "\n  mutation CreateRecruitment($input: CreateRecruitmentInput!) {\n    createRecruitment(input: $input) { id }\n  }\n": typeof types.CreateRecruitmentDocument,
    "\n  mutation CompleteRecruitment($input: CompleteRecruitmentInput!) {\n    completeRecruitment(input: $input) { id stage }\n  }\n": typeof types.CompleteRecruitmentDocument,
    "\n  query Recruitment($id: ID!) {\n    recruitment(id: $id) {\n      id\n      post\n      summary\n      level\n      team\n      interviewsFrom\n      interviewsTo\n      stage\n      method\n      rulesInWords\n      organisation { id name }\n      contract { id title }\n      handPickedPanel { id shownAs }\n      draw { id state deadline publishedAt pickedAt }\n      draws { id state reason startedAt publishedAt }\n      viewerCanChange\n      viewerCanDraw\n      viewerCanSeePanel\n      readiness { id confirmedAt }\n    }\n  }\n": typeof types.RecruitmentDocument,
    "\n  query Recruitments($first: Int, $after: String, $filter: RecruitmentFilter) {\n    recruitments(first: $first, after: $after, filter: $filter) {\n      nodes { id post interviewsFrom interviewsTo stage method organisation { id name } }\n      endCursor\n      total\n    }\n  }\n": typeof types.RecruitmentsDocument,
    "\n  query Rotation($from: Date!, $to: Date!, $organisationId: ID) {\n    rotation(from: $from, to: $to, organisationId: $organisationId) {\n      from\n      to\n      now { turns members distinctMembers busiestTenthShare evenestTenthShare effectiveFaces gini neverServed medianDaysSinceLastTurn }\n      before { turns members distinctMembers busiestTenthShare evenestTenthShare effectiveFaces gini neverServed medianDaysSinceLastTurn }\n      months { month turnsSoFar distinctSoFar }\n      spread { turns people }\n      byNeed { need measures { turns members distinctMembers neverServed } }\n      matrix { member { id shownAs } total counts { organisation { id name } turns } }\n      csv { name text }\n    }\n    organisations { id name kind }\n  }\n": typeof types.RotationDocument,
};
const documents: Documents = {
    "\n  mutation ConfirmPanel($input: ConfirmPanelInput!) {\n    confirmPanel(input: $input) { id readiness { id confirmedAt } }\n  }\n": types.ConfirmPanelDocument,
    "\n  query PanelReadiness($id: ID!) {\n    recruitment(id: $id) {\n      id\n      readiness {\n        id\n        confirmedAt\n        viewerCanChooseStaff\n        viewerCanConfirm\n        staff { personId name part }\n        staffToChoose { personId name }\n        checks { rule met missing whatNext organisations { id name } }\n      }\n    }\n  }\n": types.PanelReadinessDocument,
    "\n  mutation ChoosePanelStaff($input: ChoosePanelStaffInput!) {\n    choosePanelStaff(input: $input) { id readiness { id confirmedAt } }\n  }\n": types.ChoosePanelStaffDocument,
    "\n  query Ceremony($id: ID!) {\n    recruitment(id: $id) {\n      id\n      post\n      stage\n      rulesInWords\n      viewerCanChange\n      viewerCanDraw\n      organisation { id name }\n      draw {\n        id\n        state\n        reason\n        progress { stage done }\n        witnessCommitment\n        commitment\n        publishedAt\n        deadline\n        poolSize\n        pickedAt\n      }\n      draws { id state reason }\n    }\n  }\n": types.CeremonyDocument,
    "\n  mutation StartDraw($input: StartDrawInput!) {\n    startDraw(input: $input) { id state }\n  }\n": types.StartDrawDocument,
    "\n  mutation CancelDraw($input: CancelDrawInput!) {\n    cancelDraw(input: $input) { id state }\n  }\n": types.CancelDrawDocument,
    "\n  mutation RevealDraw($input: RevealDrawInput!) {\n    revealDraw(input: $input) { id state }\n  }\n": types.RevealDrawDocument,
    "\n  query DrawResult($id: ID!) {\n    draw(id: $id) {\n      id\n      state\n      pickedAt\n      poolSize\n      exact\n      panel {\n        member { id shownAs }\n        homeOrganisation { id name }\n        replaced { id shownAs }\n        saidYes\n      }\n      reserves {\n        place\n        member { id shownAs }\n        homeOrganisation { id name }\n      }\n      coverage { rule met }\n      chances {\n        lowest { numerator denominator decimal }\n        highest { numerator denominator decimal }\n        people\n        count\n      }\n      recruitment { id stage organisation { id } }\n    }\n  }\n": types.DrawResultDocument,
    "\n  mutation RecordDropOut($input: RecordDropOutInput!) {\n    recordDropOut(input: $input) {\n      id\n      panel { member { id shownAs } replaced { id } }\n    }\n  }\n": types.RecordDropOutDocument,
    "\n  query Eligibility($id: ID!, $first: Int, $after: String, $only: EligibilityFilter) {\n    recruitment(id: $id) {\n      id\n      post\n      stage\n      interviewsFrom\n      interviewsTo\n      eligibility(first: $first, after: $after, only: $only) {\n        nodes { member { id shownAs } eligible reasons turns }\n        endCursor\n        total\n        eligibleCount\n        notEligibleCount\n        reasonCounts { reason people }\n        organisationsToAsk { id name }\n      }\n    }\n  }\n": types.EligibilityDocument,
    "\n  query RecruitmentPreview($id: ID!) {\n    recruitment(id: $id) {\n      id\n      preview {\n        feasible\n        reason\n        eligibleCount\n        relaxations { sentence organisationsThatCouldLend { id name } }\n        organisationsToAsk { id name }\n        chances {\n          people\n          median { numerator denominator decimal }\n          largest { numerator denominator decimal }\n        }\n      }\n    }\n  }\n": types.RecruitmentPreviewDocument,
    "\n  query MyDraws($first: Int, $after: String) {\n    myDraws(first: $first, after: $after) {\n      nodes {\n        drawId\n        post\n        organisation { id name }\n        drawnAt\n        interviewsFrom\n        chance { decimal }\n        chanceInWords\n        outcome\n        reserveNumber\n        receipt\n        answer\n        viewerCanAnswer\n      }\n      endCursor\n      total\n    }\n  }\n": types.MyDrawsDocument,
    "\n  query MyPlaces {\n    myDraws(first: 100) {\n      nodes {\n        drawId\n        post\n        organisation { id name }\n        interviewsFrom\n        outcome\n        answer\n        viewerCanAnswer\n      }\n    }\n  }\n": types.MyPlacesDocument,
    "\n  mutation AnswerPlace($input: AnswerPlaceInput!) {\n    answerPlace(input: $input) { drawId outcome answer viewerCanAnswer }\n  }\n": types.AnswerPlaceDocument,
    "\n  query PublicRecord($id: ID!) {\n    drawRecord(id: $id) {\n      id\n      post\n      organisationName\n      state\n      reason\n      commitment\n      publishedAt\n      deadline\n      pickedAt\n      record\n      abandonedBefore\n    }\n  }\n": types.PublicRecordDocument,
    "\n  query PublicRecords($first: Int, $after: String) {\n    drawRecords(first: $first, after: $after) {\n      nodes { id post organisationName state publishedAt pickedAt }\n      endCursor\n      total\n    }\n  }\n": types.PublicRecordsDocument,
    "\n  query RecruitmentDraft($id: ID!) {\n    recruitment(id: $id) {\n      id\n      post\n      summary\n      level\n      team\n      interviewsFrom\n      interviewsTo\n      organisation { id }\n      contract { id }\n      rules {\n        seats\n        reserves\n        needs\n        someoneFromTheTeam\n        maxPerOrganisation\n        policy\n        coolDownDays\n        trainedFor\n        someoneTrainedToChair\n      }\n      viewerCanChange\n    }\n  }\n": types.RecruitmentDraftDocument,
    "\n  mutation ChangeRecruitment($input: ChangeRecruitmentInput!) {\n    changeRecruitment(input: $input) { id }\n  }\n": types.ChangeRecruitmentDocument,
    "\n  query PanelTeams {\n    organisations { id name teams { slug name } }\n  }\n": types.PanelTeamsDocument,
    "\n  query PanelContracts($providerId: ID!) {\n    contracts(providerId: $providerId, first: 100) { nodes { id title } }\n  }\n": types.PanelContractsDocument,
    "\n  query PanelPreview($input: PanelPreviewInput!) {\n    panelPreview(input: $input) {\n      feasible\n      reason\n      eligibleCount\n      relaxations { sentence organisationsThatCouldLend { id name } }\n      chances {\n        people\n        median { numerator denominator decimal }\n        largest { numerator denominator decimal }\n      }\n    }\n  }\n": types.PanelPreviewDocument,
    "\n  mutation CreateRecruitment($input: CreateRecruitmentInput!) {\n    createRecruitment(input: $input) { id }\n  }\n": types.CreateRecruitmentDocument,
    "\n  mutation CompleteRecruitment($input: CompleteRecruitmentInput!) {\n    completeRecruitment(input: $input) { id stage }\n  }\n": types.CompleteRecruitmentDocument,
    "\n  query Recruitment($id: ID!) {\n    recruitment(id: $id) {\n      id\n      post\n      summary\n      level\n      team\n      interviewsFrom\n      interviewsTo\n      stage\n      method\n      rulesInWords\n      organisation { id name }\n      contract { id title }\n      handPickedPanel { id shownAs }\n      draw { id state deadline publishedAt pickedAt }\n      draws { id state reason startedAt publishedAt }\n      viewerCanChange\n      viewerCanDraw\n      viewerCanSeePanel\n      readiness { id confirmedAt }\n    }\n  }\n": types.RecruitmentDocument,
    "\n  query Recruitments($first: Int, $after: String, $filter: RecruitmentFilter) {\n    recruitments(first: $first, after: $after, filter: $filter) {\n      nodes { id post interviewsFrom interviewsTo stage method organisation { id name } }\n      endCursor\n      total\n    }\n  }\n": types.RecruitmentsDocument,
    "\n  query Rotation($from: Date!, $to: Date!, $organisationId: ID) {\n    rotation(from: $from, to: $to, organisationId: $organisationId) {\n      from\n      to\n      now { turns members distinctMembers busiestTenthShare evenestTenthShare effectiveFaces gini neverServed medianDaysSinceLastTurn }\n      before { turns members distinctMembers busiestTenthShare evenestTenthShare effectiveFaces gini neverServed medianDaysSinceLastTurn }\n      months { month turnsSoFar distinctSoFar }\n      spread { turns people }\n      byNeed { need measures { turns members distinctMembers neverServed } }\n      matrix { member { id shownAs } total counts { organisation { id name } turns } }\n      csv { name text }\n    }\n    organisations { id name kind }\n  }\n": types.RotationDocument,
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
export function graphql(source: "\n  mutation ConfirmPanel($input: ConfirmPanelInput!) {\n    confirmPanel(input: $input) { id readiness { id confirmedAt } }\n  }\n"): (typeof documents)["\n  mutation ConfirmPanel($input: ConfirmPanelInput!) {\n    confirmPanel(input: $input) { id readiness { id confirmedAt } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PanelReadiness($id: ID!) {\n    recruitment(id: $id) {\n      id\n      readiness {\n        id\n        confirmedAt\n        viewerCanChooseStaff\n        viewerCanConfirm\n        staff { personId name part }\n        staffToChoose { personId name }\n        checks { rule met missing whatNext organisations { id name } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PanelReadiness($id: ID!) {\n    recruitment(id: $id) {\n      id\n      readiness {\n        id\n        confirmedAt\n        viewerCanChooseStaff\n        viewerCanConfirm\n        staff { personId name part }\n        staffToChoose { personId name }\n        checks { rule met missing whatNext organisations { id name } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChoosePanelStaff($input: ChoosePanelStaffInput!) {\n    choosePanelStaff(input: $input) { id readiness { id confirmedAt } }\n  }\n"): (typeof documents)["\n  mutation ChoosePanelStaff($input: ChoosePanelStaffInput!) {\n    choosePanelStaff(input: $input) { id readiness { id confirmedAt } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ceremony($id: ID!) {\n    recruitment(id: $id) {\n      id\n      post\n      stage\n      rulesInWords\n      viewerCanChange\n      viewerCanDraw\n      organisation { id name }\n      draw {\n        id\n        state\n        reason\n        progress { stage done }\n        witnessCommitment\n        commitment\n        publishedAt\n        deadline\n        poolSize\n        pickedAt\n      }\n      draws { id state reason }\n    }\n  }\n"): (typeof documents)["\n  query Ceremony($id: ID!) {\n    recruitment(id: $id) {\n      id\n      post\n      stage\n      rulesInWords\n      viewerCanChange\n      viewerCanDraw\n      organisation { id name }\n      draw {\n        id\n        state\n        reason\n        progress { stage done }\n        witnessCommitment\n        commitment\n        publishedAt\n        deadline\n        poolSize\n        pickedAt\n      }\n      draws { id state reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartDraw($input: StartDrawInput!) {\n    startDraw(input: $input) { id state }\n  }\n"): (typeof documents)["\n  mutation StartDraw($input: StartDrawInput!) {\n    startDraw(input: $input) { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelDraw($input: CancelDrawInput!) {\n    cancelDraw(input: $input) { id state }\n  }\n"): (typeof documents)["\n  mutation CancelDraw($input: CancelDrawInput!) {\n    cancelDraw(input: $input) { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealDraw($input: RevealDrawInput!) {\n    revealDraw(input: $input) { id state }\n  }\n"): (typeof documents)["\n  mutation RevealDraw($input: RevealDrawInput!) {\n    revealDraw(input: $input) { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DrawResult($id: ID!) {\n    draw(id: $id) {\n      id\n      state\n      pickedAt\n      poolSize\n      exact\n      panel {\n        member { id shownAs }\n        homeOrganisation { id name }\n        replaced { id shownAs }\n        saidYes\n      }\n      reserves {\n        place\n        member { id shownAs }\n        homeOrganisation { id name }\n      }\n      coverage { rule met }\n      chances {\n        lowest { numerator denominator decimal }\n        highest { numerator denominator decimal }\n        people\n        count\n      }\n      recruitment { id stage organisation { id } }\n    }\n  }\n"): (typeof documents)["\n  query DrawResult($id: ID!) {\n    draw(id: $id) {\n      id\n      state\n      pickedAt\n      poolSize\n      exact\n      panel {\n        member { id shownAs }\n        homeOrganisation { id name }\n        replaced { id shownAs }\n        saidYes\n      }\n      reserves {\n        place\n        member { id shownAs }\n        homeOrganisation { id name }\n      }\n      coverage { rule met }\n      chances {\n        lowest { numerator denominator decimal }\n        highest { numerator denominator decimal }\n        people\n        count\n      }\n      recruitment { id stage organisation { id } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDropOut($input: RecordDropOutInput!) {\n    recordDropOut(input: $input) {\n      id\n      panel { member { id shownAs } replaced { id } }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordDropOut($input: RecordDropOutInput!) {\n    recordDropOut(input: $input) {\n      id\n      panel { member { id shownAs } replaced { id } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Eligibility($id: ID!, $first: Int, $after: String, $only: EligibilityFilter) {\n    recruitment(id: $id) {\n      id\n      post\n      stage\n      interviewsFrom\n      interviewsTo\n      eligibility(first: $first, after: $after, only: $only) {\n        nodes { member { id shownAs } eligible reasons turns }\n        endCursor\n        total\n        eligibleCount\n        notEligibleCount\n        reasonCounts { reason people }\n        organisationsToAsk { id name }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Eligibility($id: ID!, $first: Int, $after: String, $only: EligibilityFilter) {\n    recruitment(id: $id) {\n      id\n      post\n      stage\n      interviewsFrom\n      interviewsTo\n      eligibility(first: $first, after: $after, only: $only) {\n        nodes { member { id shownAs } eligible reasons turns }\n        endCursor\n        total\n        eligibleCount\n        notEligibleCount\n        reasonCounts { reason people }\n        organisationsToAsk { id name }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecruitmentPreview($id: ID!) {\n    recruitment(id: $id) {\n      id\n      preview {\n        feasible\n        reason\n        eligibleCount\n        relaxations { sentence organisationsThatCouldLend { id name } }\n        organisationsToAsk { id name }\n        chances {\n          people\n          median { numerator denominator decimal }\n          largest { numerator denominator decimal }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RecruitmentPreview($id: ID!) {\n    recruitment(id: $id) {\n      id\n      preview {\n        feasible\n        reason\n        eligibleCount\n        relaxations { sentence organisationsThatCouldLend { id name } }\n        organisationsToAsk { id name }\n        chances {\n          people\n          median { numerator denominator decimal }\n          largest { numerator denominator decimal }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyDraws($first: Int, $after: String) {\n    myDraws(first: $first, after: $after) {\n      nodes {\n        drawId\n        post\n        organisation { id name }\n        drawnAt\n        interviewsFrom\n        chance { decimal }\n        chanceInWords\n        outcome\n        reserveNumber\n        receipt\n        answer\n        viewerCanAnswer\n      }\n      endCursor\n      total\n    }\n  }\n"): (typeof documents)["\n  query MyDraws($first: Int, $after: String) {\n    myDraws(first: $first, after: $after) {\n      nodes {\n        drawId\n        post\n        organisation { id name }\n        drawnAt\n        interviewsFrom\n        chance { decimal }\n        chanceInWords\n        outcome\n        reserveNumber\n        receipt\n        answer\n        viewerCanAnswer\n      }\n      endCursor\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPlaces {\n    myDraws(first: 100) {\n      nodes {\n        drawId\n        post\n        organisation { id name }\n        interviewsFrom\n        outcome\n        answer\n        viewerCanAnswer\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyPlaces {\n    myDraws(first: 100) {\n      nodes {\n        drawId\n        post\n        organisation { id name }\n        interviewsFrom\n        outcome\n        answer\n        viewerCanAnswer\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerPlace($input: AnswerPlaceInput!) {\n    answerPlace(input: $input) { drawId outcome answer viewerCanAnswer }\n  }\n"): (typeof documents)["\n  mutation AnswerPlace($input: AnswerPlaceInput!) {\n    answerPlace(input: $input) { drawId outcome answer viewerCanAnswer }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicRecord($id: ID!) {\n    drawRecord(id: $id) {\n      id\n      post\n      organisationName\n      state\n      reason\n      commitment\n      publishedAt\n      deadline\n      pickedAt\n      record\n      abandonedBefore\n    }\n  }\n"): (typeof documents)["\n  query PublicRecord($id: ID!) {\n    drawRecord(id: $id) {\n      id\n      post\n      organisationName\n      state\n      reason\n      commitment\n      publishedAt\n      deadline\n      pickedAt\n      record\n      abandonedBefore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicRecords($first: Int, $after: String) {\n    drawRecords(first: $first, after: $after) {\n      nodes { id post organisationName state publishedAt pickedAt }\n      endCursor\n      total\n    }\n  }\n"): (typeof documents)["\n  query PublicRecords($first: Int, $after: String) {\n    drawRecords(first: $first, after: $after) {\n      nodes { id post organisationName state publishedAt pickedAt }\n      endCursor\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecruitmentDraft($id: ID!) {\n    recruitment(id: $id) {\n      id\n      post\n      summary\n      level\n      team\n      interviewsFrom\n      interviewsTo\n      organisation { id }\n      contract { id }\n      rules {\n        seats\n        reserves\n        needs\n        someoneFromTheTeam\n        maxPerOrganisation\n        policy\n        coolDownDays\n        trainedFor\n        someoneTrainedToChair\n      }\n      viewerCanChange\n    }\n  }\n"): (typeof documents)["\n  query RecruitmentDraft($id: ID!) {\n    recruitment(id: $id) {\n      id\n      post\n      summary\n      level\n      team\n      interviewsFrom\n      interviewsTo\n      organisation { id }\n      contract { id }\n      rules {\n        seats\n        reserves\n        needs\n        someoneFromTheTeam\n        maxPerOrganisation\n        policy\n        coolDownDays\n        trainedFor\n        someoneTrainedToChair\n      }\n      viewerCanChange\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeRecruitment($input: ChangeRecruitmentInput!) {\n    changeRecruitment(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation ChangeRecruitment($input: ChangeRecruitmentInput!) {\n    changeRecruitment(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PanelTeams {\n    organisations { id name teams { slug name } }\n  }\n"): (typeof documents)["\n  query PanelTeams {\n    organisations { id name teams { slug name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PanelContracts($providerId: ID!) {\n    contracts(providerId: $providerId, first: 100) { nodes { id title } }\n  }\n"): (typeof documents)["\n  query PanelContracts($providerId: ID!) {\n    contracts(providerId: $providerId, first: 100) { nodes { id title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PanelPreview($input: PanelPreviewInput!) {\n    panelPreview(input: $input) {\n      feasible\n      reason\n      eligibleCount\n      relaxations { sentence organisationsThatCouldLend { id name } }\n      chances {\n        people\n        median { numerator denominator decimal }\n        largest { numerator denominator decimal }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PanelPreview($input: PanelPreviewInput!) {\n    panelPreview(input: $input) {\n      feasible\n      reason\n      eligibleCount\n      relaxations { sentence organisationsThatCouldLend { id name } }\n      chances {\n        people\n        median { numerator denominator decimal }\n        largest { numerator denominator decimal }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateRecruitment($input: CreateRecruitmentInput!) {\n    createRecruitment(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation CreateRecruitment($input: CreateRecruitmentInput!) {\n    createRecruitment(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteRecruitment($input: CompleteRecruitmentInput!) {\n    completeRecruitment(input: $input) { id stage }\n  }\n"): (typeof documents)["\n  mutation CompleteRecruitment($input: CompleteRecruitmentInput!) {\n    completeRecruitment(input: $input) { id stage }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Recruitment($id: ID!) {\n    recruitment(id: $id) {\n      id\n      post\n      summary\n      level\n      team\n      interviewsFrom\n      interviewsTo\n      stage\n      method\n      rulesInWords\n      organisation { id name }\n      contract { id title }\n      handPickedPanel { id shownAs }\n      draw { id state deadline publishedAt pickedAt }\n      draws { id state reason startedAt publishedAt }\n      viewerCanChange\n      viewerCanDraw\n      viewerCanSeePanel\n      readiness { id confirmedAt }\n    }\n  }\n"): (typeof documents)["\n  query Recruitment($id: ID!) {\n    recruitment(id: $id) {\n      id\n      post\n      summary\n      level\n      team\n      interviewsFrom\n      interviewsTo\n      stage\n      method\n      rulesInWords\n      organisation { id name }\n      contract { id title }\n      handPickedPanel { id shownAs }\n      draw { id state deadline publishedAt pickedAt }\n      draws { id state reason startedAt publishedAt }\n      viewerCanChange\n      viewerCanDraw\n      viewerCanSeePanel\n      readiness { id confirmedAt }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Recruitments($first: Int, $after: String, $filter: RecruitmentFilter) {\n    recruitments(first: $first, after: $after, filter: $filter) {\n      nodes { id post interviewsFrom interviewsTo stage method organisation { id name } }\n      endCursor\n      total\n    }\n  }\n"): (typeof documents)["\n  query Recruitments($first: Int, $after: String, $filter: RecruitmentFilter) {\n    recruitments(first: $first, after: $after, filter: $filter) {\n      nodes { id post interviewsFrom interviewsTo stage method organisation { id name } }\n      endCursor\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rotation($from: Date!, $to: Date!, $organisationId: ID) {\n    rotation(from: $from, to: $to, organisationId: $organisationId) {\n      from\n      to\n      now { turns members distinctMembers busiestTenthShare evenestTenthShare effectiveFaces gini neverServed medianDaysSinceLastTurn }\n      before { turns members distinctMembers busiestTenthShare evenestTenthShare effectiveFaces gini neverServed medianDaysSinceLastTurn }\n      months { month turnsSoFar distinctSoFar }\n      spread { turns people }\n      byNeed { need measures { turns members distinctMembers neverServed } }\n      matrix { member { id shownAs } total counts { organisation { id name } turns } }\n      csv { name text }\n    }\n    organisations { id name kind }\n  }\n"): (typeof documents)["\n  query Rotation($from: Date!, $to: Date!, $organisationId: ID) {\n    rotation(from: $from, to: $to, organisationId: $organisationId) {\n      from\n      to\n      now { turns members distinctMembers busiestTenthShare evenestTenthShare effectiveFaces gini neverServed medianDaysSinceLastTurn }\n      before { turns members distinctMembers busiestTenthShare evenestTenthShare effectiveFaces gini neverServed medianDaysSinceLastTurn }\n      months { month turnsSoFar distinctSoFar }\n      spread { turns people }\n      byNeed { need measures { turns members distinctMembers neverServed } }\n      matrix { member { id shownAs } total counts { organisation { id name } turns } }\n      csv { name text }\n    }\n    organisations { id name kind }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;