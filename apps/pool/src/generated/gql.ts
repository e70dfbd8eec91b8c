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
    "\n  mutation ChangeAvailability($input: ChangeAvailabilityInput!) {\n    changeAvailability(input: $input) {\n      id\n      status\n      private {\n        name\n        email\n        phone\n        ownLimitPerYear\n        sharedPoolSince\n        busy { id from to }\n        availabilityNote\n        pausedUntil\n      }\n    }\n  }\n": typeof types.ChangeAvailabilityDocument,
    "\n  query Consents($id: ID!) {\n    member(id: $id) {\n      id\n      shownAs\n      homeOrganisation { id name }\n      viewerCanAnswerConsents\n      consents {\n        purpose\n        question\n        wordingVersion\n        ifNo\n        given\n        askAgain\n        answer { given at }\n        history { given at wordingVersion question how recordedBy witness }\n      }\n    }\n  }\n": typeof types.ConsentsDocument,
    "\n  mutation AnswerConsent($input: AnswerConsentInput!) {\n    answerConsent(input: $input) {\n      id\n      consents {\n        purpose\n        question\n        wordingVersion\n        ifNo\n        given\n        askAgain\n        answer { given at }\n        history { given at wordingVersion question how recordedBy witness }\n      }\n    }\n  }\n": typeof types.AnswerConsentDocument,
    "\n  mutation CorrectMember($input: CorrectMemberInput!) {\n    correctMember(input: $input) {\n      id\n      shownAs\n      private {\n        name\n        email\n        phone\n        ownLimitPerYear\n        sharedPoolSince\n        busy { id from to }\n        availabilityNote\n      }\n    }\n  }\n": typeof types.CorrectMemberDocument,
    "\n  mutation ErasePerson($input: ErasePersonInput!) {\n    erasePerson(input: $input) { id at erased kept }\n  }\n": typeof types.ErasePersonDocument,
    "\n  mutation EndGroup($input: EndGroupInput!) {\n    endGroup(input: $input) { id endedOn memberCount viewerCanEnd viewerCanAsk ownMembers { id } }\n  }\n": typeof types.EndGroupDocument,
    "\n  query GroupPage($id: ID!) {\n    group(id: $id) {\n      id\n      name\n      about\n      meets\n      startedOn\n      endedOn\n      memberCount\n      organisation { id name }\n      ownMembers { id shownAs }\n      viewerCanEnd\n      viewerCanAsk\n    }\n  }\n": typeof types.GroupPageDocument,
    "\n  query Groups {\n    groups { id name about meets memberCount organisation { id name } }\n    organisations { id viewerCanStartGroup }\n  }\n": typeof types.GroupsDocument,
    "\n  query FindOwnMembers($filter: MemberFilter) {\n    members(filter: $filter, first: 10) { nodes { id shownAs viewerCanChange } }\n  }\n": typeof types.FindOwnMembersDocument,
    "\n  mutation JoinGroup($input: JoinGroupInput!) {\n    joinGroup(input: $input) { id memberCount ownMembers { id shownAs } }\n  }\n": typeof types.JoinGroupDocument,
    "\n  mutation LeaveGroup($input: LeaveGroupInput!) {\n    leaveGroup(input: $input) { id memberCount ownMembers { id shownAs } }\n  }\n": typeof types.LeaveGroupDocument,
    "\n  query GroupStarters {\n    organisations { id name kind viewerCanStartGroup }\n  }\n": typeof types.GroupStartersDocument,
    "\n  mutation StartGroup($input: StartGroupInput!) {\n    startGroup(input: $input) { id name }\n  }\n": typeof types.StartGroupDocument,
    "\n  mutation SetOrganisationArea($input: SetOrganisationAreaInput!) {\n    setOrganisationArea(input: $input) { id area }\n  }\n": typeof types.SetOrganisationAreaDocument,
    "\n  query OrganisationAreas {\n    organisations { id name kind area viewerCanSetArea }\n  }\n": typeof types.OrganisationAreasDocument,
    "\n  query PoolHealth {\n    poolHealth {\n      asOf\n      experienceCountedOn\n      from\n      to\n      seatsAndReserves\n      members\n      areas\n      roles { area everywhere role trained ready expiring booked }\n      cover { need area role cover text }\n      findings { kind wrong todo steps area role need }\n      neverAsked { atLeast text }\n      panels { panels dropOutPercent ahead aheadThin }\n    }\n  }\n": typeof types.PoolHealthDocument,
    "\n  query ExportPoolHealth {\n    exportPoolHealth { name text }\n  }\n": typeof types.ExportPoolHealthDocument,
    "\n  query PoolAtAGlance {\n    poolSummary {\n      asOf\n      viewerCanSeeHealth\n      members\n      organisations\n      paused\n      availableNextEightWeeks\n      trained { role members }\n      needs { need members { atLeast text } }\n      teams { team { slug name } organisation { id name } members { atLeast text } }\n      kinds { kind members { text } }\n    }\n    organisations { id viewerCanImportMembers viewerCanSendLetters }\n  }\n": typeof types.PoolAtAGlanceDocument,
    "\n  query Importable {\n    organisations { id name viewerCanImportMembers }\n  }\n": typeof types.ImportableDocument,
    "\n  mutation PreviewImport($input: PreviewMemberImportInput!) {\n    previewMemberImport(input: $input) {\n      id\n      headings\n      columns { field heading }\n    }\n  }\n": typeof types.PreviewImportDocument,
    "\n  query Imported($id: ID!, $onlyProblems: Boolean, $first: Int, $after: String) {\n    memberImport(id: $id) {\n      id\n      status\n      fileName\n      organisation { id name }\n      leftOut\n      rowCount\n      goodRowCount\n      problemRowCount\n      leftOutRowCount\n      savedCount\n      undoUntil\n      keptUntil\n      columns { field heading }\n      rows(onlyProblems: $onlyProblems, first: $first, after: $after) {\n        nodes {\n          number\n          cells { field text }\n          problems { column field kind sentence }\n          someoneElse\n          leftOut\n        }\n        endCursor\n        total\n      }\n    }\n  }\n": typeof types.ImportedDocument,
    "\n  query ImportProblems($id: ID!) {\n    memberImport(id: $id) { id problemsFile { name text } }\n  }\n": typeof types.ImportProblemsDocument,
    "\n  mutation ConfirmImport($input: ConfirmMemberImportInput!) {\n    confirmMemberImport(input: $input) { id status savedCount goodRowCount problemRowCount }\n  }\n": typeof types.ConfirmImportDocument,
    "\n  mutation DiscardImport($input: DiscardMemberImportInput!) {\n    discardMemberImport(input: $input) { id status }\n  }\n": typeof types.DiscardImportDocument,
    "\n  mutation MendRow($input: MendImportRowInput!) {\n    mendImportRow(input: $input) { id goodRowCount problemRowCount }\n  }\n": typeof types.MendRowDocument,
    "\n  mutation LeaveOutRow($input: LeaveOutImportRowInput!) {\n    leaveOutImportRow(input: $input) { id goodRowCount problemRowCount leftOutRowCount }\n  }\n": typeof types.LeaveOutRowDocument,
    "\n  mutation UndoImport($input: UndoMemberImportInput!) {\n    undoMemberImport(input: $input) { id status savedCount undoUntil }\n  }\n": typeof types.UndoImportDocument,
    "\n  query EarlierImports($organisationId: ID!) {\n    memberImports(organisationId: $organisationId) {\n      id\n      status\n      fileName\n      startedAt\n      goodRowCount\n      problemRowCount\n      savedCount\n      keptUntil\n      undoUntil\n    }\n  }\n": typeof types.EarlierImportsDocument,
    "\n  query MemberAccess($memberId: ID!) {\n    memberAccess(memberId: $memberId) {\n      member { id shownAs private { email } viewerCanSendLink }\n      hasAccount\n      invitations { id email state sentAt expiresAt }\n      supporters { personId name }\n      supporterInvitations { id email state sentAt expiresAt }\n      viewerCanInvite\n      viewerCanInviteSupporter\n    }\n  }\n": typeof types.MemberAccessDocument,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) { hasAccount }\n  }\n": typeof types.InviteMemberDocument,
    "\n  mutation InviteSupporter($input: InviteSupporterInput!) {\n    inviteSupporter(input: $input) { hasAccount }\n  }\n": typeof types.InviteSupporterDocument,
    "\n  mutation WithdrawMemberInvitation($input: WithdrawMemberInvitationInput!) {\n    withdrawMemberInvitation(input: $input) { hasAccount }\n  }\n": typeof types.WithdrawMemberInvitationDocument,
    "\n  mutation EndSupport($input: EndSupportInput!) {\n    endSupport(input: $input) { hasAccount }\n  }\n": typeof types.EndSupportDocument,
    "\n  mutation SendOwnLink($input: SendPersonalLinkInput!) {\n    sendPersonalLink(input: $input) { id }\n  }\n": typeof types.SendOwnLinkDocument,
    "\n  query WhomIHelp {\n    me {\n      id\n      supports { id shownAs homeOrganisation { id name } }\n    }\n  }\n": typeof types.WhomIHelpDocument,
    "\n  query HelpedMember($id: ID!) {\n    memberInterests(memberId: $id) {\n      id\n      post\n      organisation { id name }\n      answer\n      mayAnswer\n      closesOn\n      standing\n    }\n    member(id: $id) {\n      id\n      shownAs\n      viewerSupports\n      homeOrganisation { id name }\n      helpView {\n        places { drawId post from to standing organisation { id name } }\n        busy { id from to }\n      }\n      asks {\n        id\n        standing\n        opportunity { id title from to answerBy }\n      }\n      trainingBookings {\n        id\n        state\n        session { id day time where course { id name } }\n      }\n      hosting { whatHelps breaks travel food technology }\n    }\n  }\n": typeof types.HelpedMemberDocument,
    "\n  mutation StopSupporting($input: StopSupportingInput!) {\n    stopSupporting(input: $input) { id supports { id } }\n  }\n": typeof types.StopSupportingDocument,
    "\n  mutation HelpWrite($input: WriteProfileInput!) {\n    writeProfile(input: $input) {\n      id\n      hosting { whatHelps breaks travel food technology }\n    }\n  }\n": typeof types.HelpWriteDocument,
    "\n  query LendingBalance {\n    lendingBalance {\n      since\n      organisations {\n        organisation { id name }\n        membersLent membersBorrowed turnsGiven turnsReceived hoursGiven hoursReceived\n      }\n    }\n  }\n": typeof types.LendingBalanceDocument,
    "\n  query LendingBalanceFile { lendingBalance { file { name text } } }\n": typeof types.LendingBalanceFileDocument,
    "\n  query LendingHome($organisationId: ID) {\n    organisations {\n      id\n      name\n      kind\n      viewerCanWriteStandingOffer\n      viewerCanAskForLoans\n      standingOffer {\n        id\n        on\n        roles\n        mostLentAMonth\n        noticeDays\n        travelPaidBy\n        coordinatorHoursAMonth\n        note\n        changedAt\n      }\n    }\n    ofUs: loans(organisationId: $organisationId, part: ASKED_OF_US, first: 50) {\n      total\n      nodes {\n        id what membersWanted hours purpose from lastDay state placedCount\n        lender { id name } borrower { id name } recruitment { id post }\n      }\n    }\n    byUs: loans(organisationId: $organisationId, part: ASKED_BY_US, first: 50) {\n      total\n      nodes {\n        id what membersWanted hours purpose from lastDay state placedCount\n        lender { id name } borrower { id name } recruitment { id post }\n      }\n    }\n    running: loans(organisationId: $organisationId, part: RUNNING, first: 50) {\n      total\n      nodes {\n        id what membersWanted hours purpose from lastDay state placedCount\n        lender { id name } borrower { id name } recruitment { id post }\n      }\n    }\n  }\n": typeof types.LendingHomeDocument,
    "\n  query PastLoans($organisationId: ID, $first: Int!, $after: String) {\n    loans(organisationId: $organisationId, part: PAST, first: $first, after: $after) {\n      total\n      endCursor\n      nodes {\n        id what membersWanted hours purpose from lastDay state placedCount\n        lender { id name } borrower { id name } recruitment { id post }\n      }\n    }\n  }\n": typeof types.PastLoansDocument,
    "\n  query StandingOffers {\n    standingOffers {\n      id\n      organisation { id name }\n      on\n      roles\n      mostLentAMonth\n      noticeDays\n      travelPaidBy\n      coordinatorHoursAMonth\n      note\n    }\n  }\n": typeof types.StandingOffersDocument,
    "\n  query Loan($id: ID!) {\n    loan(id: $id) {\n      id what role membersWanted hours purpose travelPaidBy from lastDay state\n      agreedByStandingOffer placedCount opportunityId\n      lender { id name } borrower { id name } recruitment { id post }\n      steps { kind at by reason }\n      placed { id shownAs contact { name email phone } }\n      viewerCanAnswer viewerCanWithdraw viewerCanRecall\n    }\n  }\n": typeof types.LoanDocument,
    "\n  mutation WriteStandingOffer($input: WriteStandingOfferInput!) {\n    writeStandingOffer(input: $input) {\n      id\n      standingOffer {\n        id on roles mostLentAMonth noticeDays travelPaidBy coordinatorHoursAMonth note changedAt\n      }\n    }\n  }\n": typeof types.WriteStandingOfferDocument,
    "\n  query PossibleLenders($input: PossibleLendersInput!) {\n    possibleLenders(input: $input) {\n      agreesAtOnce\n      organisation { id name }\n      offer { id on note travelPaidBy noticeDays }\n    }\n  }\n": typeof types.PossibleLendersDocument,
    "\n  mutation AskForLoan($input: AskForLoanInput!) {\n    askForLoan(input: $input) { id state }\n  }\n": typeof types.AskForLoanDocument,
    "\n  mutation AskMoreMembers($input: OpportunityStepInput!) {\n    askMoreMembers(input: $input) { id asked }\n  }\n": typeof types.AskMoreMembersDocument,
    "\n    mutation AgreeToLoan($input: MoveLoanInput!) {\n      agreeToLoan(input: $input) {\n        id state steps { kind at by reason } placedCount\n        viewerCanAnswer viewerCanWithdraw viewerCanRecall\n      }\n    }\n  ": typeof types.AgreeToLoanDocument,
    "\n    mutation DeclineLoan($input: MoveLoanInput!) {\n      declineLoan(input: $input) {\n        id state steps { kind at by reason }\n        viewerCanAnswer viewerCanWithdraw viewerCanRecall\n      }\n    }\n  ": typeof types.DeclineLoanDocument,
    "\n    mutation WithdrawLoan($input: MoveLoanInput!) {\n      withdrawLoan(input: $input) {\n        id state steps { kind at by reason }\n        viewerCanAnswer viewerCanWithdraw viewerCanRecall\n      }\n    }\n  ": typeof types.WithdrawLoanDocument,
    "\n    mutation RecallLoan($input: MoveLoanInput!) {\n      recallLoan(input: $input) {\n        id state steps { kind at by reason } placedCount\n        viewerCanAnswer viewerCanWithdraw viewerCanRecall\n      }\n    }\n  ": typeof types.RecallLoanDocument,
    "\n  query OwnOffer {\n    organisations {\n      id\n      name\n      kind\n      viewerCanWriteStandingOffer\n      viewerCanAskForLoans\n      standingOffer {\n        id on roles mostLentAMonth noticeDays travelPaidBy coordinatorHoursAMonth note changedAt\n      }\n    }\n  }\n": typeof types.OwnOfferDocument,
    "\n  query ComingRecruitments($organisationId: ID!) {\n    planned: recruitments(first: 50, filter: { organisationId: $organisationId, stage: PLANNED }) {\n      nodes { id post interviewsFrom interviewsTo }\n    }\n    asking: recruitments(first: 50, filter: { organisationId: $organisationId, stage: ASKING }) {\n      nodes { id post interviewsFrom interviewsTo }\n    }\n    asked: recruitments(first: 50, filter: { organisationId: $organisationId, stage: ASKED }) {\n      nodes { id post interviewsFrom interviewsTo }\n    }\n  }\n": typeof types.ComingRecruitmentsDocument,
    "\n  query Looks($id: ID!, $first: Int, $after: String) {\n    member(id: $id) {\n      id\n      looks(first: $first, after: $after) {\n        nodes { at who what why }\n        endCursor\n        total\n      }\n    }\n  }\n": typeof types.LooksDocument,
    "\n  query HomesToAddTo { organisations { id name viewerCanAddMembers } }\n": typeof types.HomesToAddToDocument,
    "\n  mutation AddMember($input: AddMemberInput!) { addMember(input: $input) { id } }\n": typeof types.AddMemberDocument,
    "\n  query MemberContact($id: ID!) {\n    member(id: $id) {\n      id\n      contact { name email phone postalAddress route }\n    }\n  }\n": typeof types.MemberContactDocument,
    "\n  query ExportMembers($organisationId: ID!) {\n    exportMembers(organisationId: $organisationId) { name text }\n  }\n": typeof types.ExportMembersDocument,
    "\n  mutation LeavePool($input: LeavePoolInput!) { leavePool(input: $input) { id status } }\n": typeof types.LeavePoolDocument,
    "\n  mutation ComeBackToPool($input: ComeBackToPoolInput!) {\n    comeBackToPool(input: $input) { id status }\n  }\n": typeof types.ComeBackToPoolDocument,
    "\n  query MemberRecord($id: ID!) {\n    member(id: $id) {\n      id\n      shownAs\n      pseudonym\n      status\n      trainedFor\n      joinedOn\n      homeOrganisation { id name }\n      viewerCanChange\n      viewerCanAnswerConsents\n      viewerCanErase\n      private {\n        name\n        email\n        phone\n        ownLimitPerYear\n        sharedPoolSince\n        busy { id from to }\n        availabilityNote\n      }\n    }\n  }\n": typeof types.MemberRecordDocument,
    "\n  query Members($filter: MemberFilter, $first: Int, $after: String) {\n    members(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id\n        shownAs\n        pseudonym\n        status\n        trainedFor\n        homeOrganisation { id name }\n      }\n      endCursor\n      total\n    }\n    organisations { id name kind viewerCanImportMembers viewerCanExportMembers }\n  }\n": typeof types.MembersDocument,
    "\n  query Duplicates($organisationId: ID!) {\n    possibleDuplicates(organisationId: $organisationId) {\n      one { id shownAs joinedOn }\n      two { id shownAs joinedOn }\n      why\n    }\n    memberMerges(organisationId: $organisationId) {\n      id\n      at\n      undoUntil\n      undoneAt\n      viewerCanUndo\n      kept { id shownAs }\n    }\n  }\n": typeof types.DuplicatesDocument,
    "\n  query MergeProposal($keptId: ID!, $otherId: ID!) {\n    mergeProposal(keptId: $keptId, otherId: $otherId) {\n      kept { id shownAs }\n      other { id shownAs }\n      facts { fact kept other }\n      problem\n    }\n  }\n": typeof types.MergeProposalDocument,
    "\n  mutation MergeMembers($input: MergeMembersInput!) {\n    mergeMembers(input: $input) { id undoUntil }\n  }\n": typeof types.MergeMembersDocument,
    "\n  mutation UndoMemberMerge($input: UndoMemberMergeInput!) {\n    undoMemberMerge(input: $input) { id undoneAt viewerCanUndo }\n  }\n": typeof types.UndoMemberMergeDocument,
    "\n  mutation AnswerByPhone($input: AnswerOpportunityInput!) {\n    answerOpportunity(input: $input) { id answer }\n  }\n": typeof types.AnswerByPhoneDocument,
    "\n  mutation InterestByPhone($input: AnswerInterestInput!) {\n    answerInterest(input: $input) { id answer }\n  }\n": typeof types.InterestByPhoneDocument,
    "\n  query LettersAndCalls($organisationId: ID!) {\n    letters: lettersAndCalls(organisationId: $organisationId, route: POST, first: 100) {\n      total\n      nodes { id toName topic writtenAt member { id } }\n    }\n    inPerson: lettersAndCalls(organisationId: $organisationId, route: IN_PERSON, first: 100) {\n      total\n      nodes { id toName topic writtenAt member { id } }\n    }\n    calls: lettersAndCalls(organisationId: $organisationId, route: PHONE, first: 20) {\n      total\n      nodes {\n        id\n        toName\n        topic\n        writtenAt\n        tries\n        opportunityId\n        recruitmentId\n        member { id asks { id mayAnswer opportunity { id ways } } }\n        content { greeting paragraphs phone }\n      }\n    }\n  }\n": typeof types.LettersAndCallsDocument,
    "\n  mutation MarkMessage($input: MarkMessageInput!) {\n    markMessage(input: $input) { id state route tries }\n  }\n": typeof types.MarkMessageDocument,
    "\n  query LettersToPrint($organisationId: ID!, $route: MessageRoute!) {\n    lettersAndCalls(organisationId: $organisationId, route: $route, first: 100) {\n      nodes {\n        id\n        writtenAt\n        content { subject greeting paragraphs addressLines link { label url } }\n      }\n    }\n  }\n": typeof types.LettersToPrintDocument,
    "\n  query MemberLinks($id: ID!) {\n    member(id: $id) {\n      id\n      viewerCanSendLink\n      personalLinks { id purpose madeAt until openedAt }\n    }\n  }\n": typeof types.MemberLinksDocument,
    "\n  mutation SendPersonalLink($input: SendPersonalLinkInput!) {\n    sendPersonalLink(input: $input) { id personalLinks { id purpose madeAt until openedAt } }\n  }\n": typeof types.SendPersonalLinkDocument,
    "\n  mutation StopPersonalLink($input: StopPersonalLinkInput!) {\n    stopPersonalLink(input: $input) { id personalLinks { id purpose madeAt until openedAt } }\n  }\n": typeof types.StopPersonalLinkDocument,
    "\n  query Needs($id: ID!) {\n    member(id: $id) {\n      id\n      homeOrganisation { id name }\n      viewerCanRecordNeeds\n      needs\n      teamsExperienced { slug name }\n      consents { purpose given }\n    }\n  }\n": typeof types.NeedsDocument,
    "\n  mutation RecordNeeds($input: RecordNeedsInput!) {\n    recordNeeds(input: $input) { id needs }\n  }\n": typeof types.RecordNeedsDocument,
    "\n  query Services { organisations { id name teams { slug name } } }\n": typeof types.ServicesDocument,
    "\n  mutation RecordServicesUsed($input: RecordServicesUsedInput!) {\n    recordServicesUsed(input: $input) { id teamsExperienced { slug name } }\n  }\n": typeof types.RecordServicesUsedDocument,
    "\n  mutation AnswerOpportunity($input: AnswerOpportunityInput!) {\n    answerOpportunity(input: $input) { id answer way mayAnswer standing viewerCanAnswer }\n  }\n": typeof types.AnswerOpportunityDocument,
    "\n  query AskChoices {\n    organisations { id name viewerCanAskMembers }\n    groups { id name viewerCanAsk organisation { id } }\n    involvementMenu { option level name about }\n  }\n": typeof types.AskChoicesDocument,
    "\n  query PreviewAsk($input: AskMembersInput!) {\n    previewAsk(input: $input) {\n      subject\n      paragraphs\n      asked\n      leftOut { why members { atLeast text } }\n    }\n  }\n": typeof types.PreviewAskDocument,
    "\n  mutation AskMembers($input: AskMembersInput!) {\n    askMembers(input: $input) { id asked }\n  }\n": typeof types.AskMembersDocument,
    "\n  query MemberAsks($id: ID!) {\n    member(id: $id) {\n      id\n      shownAs\n      viewerCanRecordStandingWork\n      asks {\n        id\n        answer\n        way\n        mayAnswer\n        standing\n        viewerCanAnswer\n        opportunity {\n          id\n          title\n          from\n          times\n          hours\n          rewardPence\n          ways\n          organisation { id name }\n        }\n      }\n      rewards { id for state totalPence organisation { id name } }\n    }\n  }\n": typeof types.MemberAsksDocument,
    "\n  mutation GivePlaces($input: OpportunityStepInput!) {\n    givePlaces(input: $input) { id }\n  }\n": typeof types.GivePlacesDocument,
    "\n  mutation CancelOpportunity($input: OpportunityStepInput!) {\n    cancelOpportunity(input: $input) { id }\n  }\n": typeof types.CancelOpportunityDocument,
    "\n  query Opportunities($first: Int, $after: String) {\n    opportunities(first: $first, after: $after) {\n      nodes { id title state from to places asked yes no answerBy organisation { id name } }\n      endCursor\n      total\n    }\n    organisations {\n      id\n      name\n      viewerCanAskMembers\n      viewerCanPayRewards\n      feedback { question words yes aBit no }\n    }\n  }\n": typeof types.OpportunitiesDocument,
    "\n  query OpportunityPage($id: ID!) {\n    opportunity(id: $id) {\n      id\n      title\n      state\n      option\n      role\n      chosenFor\n      summary\n      influence\n      hours\n      rewardPence\n      rewardForms\n      paidWithinDays\n      provided\n      ways\n      where\n      from\n      to\n      times\n      places\n      answerBy\n      askName\n      askContact\n      agreedOn\n      askedAt\n      daysToAsk\n      asked\n      yes\n      no\n      organisation { id name }\n      group { id name }\n      placed {\n        member { id shownAs }\n        way\n        tookPart\n        reward { id state totalPence }\n      }\n      feedback { question words yes aBit no }\n      viewerCanGivePlaces\n      viewerCanRecord\n      viewerCanCancel\n    }\n  }\n": typeof types.OpportunityPageDocument,
    "\n  mutation RecordTakingPart($input: RecordTakingPartInput!) {\n    recordTakingPart(input: $input) { id }\n  }\n": typeof types.RecordTakingPartDocument,
    "\n  mutation RecordStandingWork($input: RecordStandingWorkInput!) {\n    recordStandingWork(input: $input) { id }\n  }\n": typeof types.RecordStandingWorkDocument,
    "\n  query HostingOf($id: ID!) {\n    member(id: $id) {\n      id\n      aboutMe\n      hosting {\n        calledBy\n        introduction\n        whatHelps\n        breaks\n        travel\n        food\n        technology\n        formats\n        communication { support daysAhead note }\n        checklist { item note }\n      }\n    }\n  }\n": typeof types.HostingOfDocument,
    "\n  query RecordState($id: ID!) {\n    member(id: $id) {\n      id\n      viewerCanLeave\n      viewerCanComeBack\n      viewerCanAssessRisk\n      recordSteps { step state }\n      private { calledBy postalAddress route kind pausedUntil riskAssessment { doneOn reviewOn owner isDue } }\n    }\n  }\n": typeof types.RecordStateDocument,
    "\n  mutation RecordRiskAssessment($input: RecordRiskAssessmentInput!) {\n    recordRiskAssessment(input: $input) {\n      id\n      private { riskAssessment { doneOn reviewOn owner isDue } }\n    }\n  }\n": typeof types.RecordRiskAssessmentDocument,
    "\n  mutation SetStanding($input: WriteProfileInput!) {\n    writeProfile(input: $input) {\n      id\n      profile { partnerRole isTrainer isPaidEmployee }\n    }\n  }\n": typeof types.SetStandingDocument,
    "\n  mutation AddExpense($input: AddExpenseInput!) {\n    addExpense(input: $input) { id totalPence expenses { id kind pence note } }\n  }\n": typeof types.AddExpenseDocument,
    "\n  mutation MarkRewardPaid($input: MarkRewardPaidInput!) {\n    markRewardPaid(input: $input) { id state paidOn daysToPay form viewerCanPay }\n  }\n": typeof types.MarkRewardPaidDocument,
    "\n  query RewardPage($id: ID!) {\n    reward(id: $id) {\n      id\n      for\n      state\n      agreedPence\n      pence\n      totalPence\n      form\n      dueOn\n      payBy\n      paidOn\n      daysToPay\n      viewerCanPay\n      viewerCanAddExpense\n      member { id shownAs }\n      expenses { id kind pence note }\n    }\n  }\n": typeof types.RewardPageDocument,
    "\n  query Payers {\n    organisations { id name viewerCanPayRewards daysToPay }\n  }\n": typeof types.PayersDocument,
    "\n  query ExportRewards($organisationId: ID!) {\n    exportRewards(organisationId: $organisationId) { name text }\n  }\n": typeof types.ExportRewardsDocument,
    "\n  query RewardsToPay($organisationId: ID!) {\n    rewards(organisationId: $organisationId) {\n      id\n      for\n      state\n      agreedPence\n      pence\n      totalPence\n      form\n      dueOn\n      payBy\n      paidOn\n      daysToPay\n      viewerCanPay\n      member { id shownAs }\n      expenses { id kind pence note }\n    }\n  }\n": typeof types.RewardsToPayDocument,
    "\n  query InvolvementMenu { involvementMenu { option level name about role } }\n": typeof types.InvolvementMenuDocument,
    "\n  mutation SetOwnLimit($input: SetOwnLimitInput!) {\n    setOwnLimit(input: $input) { id private { ownLimitPerYear } recordSteps { step state } }\n  }\n": typeof types.SetOwnLimitDocument,
    "\n  mutation WriteContact($input: CorrectMemberInput!) {\n    correctMember(input: $input) { id private { email phone postalAddress route } }\n  }\n": typeof types.WriteContactDocument,
    "\n  mutation AcknowledgeAgreement($input: AcknowledgeAgreementInput!) {\n    acknowledgeAgreement(input: $input) { id }\n  }\n": typeof types.AcknowledgeAgreementDocument,
    "\n  query WholeRecord($id: ID!) {\n    member(id: $id) {\n      id\n      shownAs\n      pseudonym\n      status\n      homeOrganisation { id name }\n      viewerCanChange\n      viewerCanLeave\n      viewerCanComeBack\n      viewerCanAssessRisk\n      private {\n        name\n        calledBy\n        email\n        phone\n        postalAddress\n        route\n        kind\n        ownLimitPerYear\n        sharedPoolSince\n        busy { id from to }\n        availabilityNote\n        pausedUntil\n        likes\n        leftOn\n        canComeBackUntil\n        riskAssessment { doneOn reviewOn owner isDue }\n      }\n      profile {\n        introduction\n        whatHelps\n        breaks\n        travel\n        food\n        technology\n        formats\n        communication { support daysAhead note }\n        checklist { item answer note }\n        supporter { name contact }\n        reward\n        aboutMe\n        aboutMeReader\n        partnerRole\n        isTrainer\n        isPaidEmployee\n      }\n      recordSteps { step state }\n      consents { purpose given answer { given at } }\n      agreements {\n        agreement\n        title\n        points\n        statement\n        version\n        isOpen\n        acknowledged { at version how recordedBy }\n      }\n    }\n  }\n": typeof types.WholeRecordDocument,
    "\n  mutation WriteProfile($input: WriteProfileInput!) {\n    writeProfile(input: $input) { id recordSteps { step state } }\n  }\n": typeof types.WriteProfileDocument,
    "\n  mutation AddCourse($input: AddCourseInput!) {\n    addCourse(input: $input) { id name }\n  }\n": typeof types.AddCourseDocument,
    "\n  mutation AddTrainingSession($input: AddTrainingSessionInput!) {\n    addTrainingSession(input: $input) { id }\n  }\n": typeof types.AddTrainingSessionDocument,
    "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) { id bookings { id state turn } }\n  }\n": typeof types.RecordAttendanceDocument,
    "\n  mutation CancelTrainingSession($input: CancelTrainingSessionInput!) {\n    cancelTrainingSession(input: $input) { id state placesLeft waiting }\n  }\n": typeof types.CancelTrainingSessionDocument,
    "\n  query Certificate($id: ID!) {\n    member(id: $id) {\n      id\n      certificate {\n        name\n        network\n        on\n        learnt { name on }\n        trainedFor\n        timesTookPart\n        lastTookPartOn\n        file { name html }\n      }\n    }\n  }\n": typeof types.CertificateDocument,
    "\n  mutation CloseCourse($input: CloseCourseInput!) {\n    closeCourse(input: $input) { id closedOn }\n  }\n": typeof types.CloseCourseDocument,
    "\n  query MemberTraining($id: ID!) {\n    member(id: $id) {\n      id\n      shownAs\n      viewerCanBookTraining\n      viewerCanRecordTraining\n      pathway {\n        said\n        steps { role state until modules { code name about done until } }\n      }\n      training {\n        id\n        module { code name }\n        provider { id name }\n        on\n        until\n        source\n        counts\n        withdrawnReason\n        viewerCanChange\n      }\n      trainingBookings {\n        id\n        state\n        turn\n        viewerCanCancel\n        session { id day time where online hasStarted course { id name } }\n      }\n    }\n    courses {\n      id\n      kind\n      name\n      about\n      openToAll\n      provider { id }\n      modules { code name }\n      sessions { id day time where online placesLeft waiting state hasStarted }\n    }\n  }\n": typeof types.MemberTrainingDocument,
    "\n  mutation ConfirmTrainingPack($input: ConfirmTrainingPackInput!) {\n    confirmTrainingPack(input: $input) { id trainedFor pathway { said } }\n  }\n": typeof types.ConfirmTrainingPackDocument,
    "\n  query TrainingEndingSoon($organisationId: ID!) {\n    trainingEndingSoon(organisationId: $organisationId) {\n      member { id shownAs }\n      role\n      until\n      modules { code name }\n    }\n  }\n": typeof types.TrainingEndingSoonDocument,
    "\n  mutation CorrectTraining($input: CorrectTrainingInput!) {\n    correctTraining(input: $input) { id trainedFor }\n  }\n": typeof types.CorrectTrainingDocument,
    "\n  mutation WithdrawTraining($input: WithdrawTrainingInput!) {\n    withdrawTraining(input: $input) { id trainedFor }\n  }\n": typeof types.WithdrawTrainingDocument,
    "\n  mutation RecordStaffTraining($input: RecordStaffTrainingInput!) {\n    recordStaffTraining(input: $input) { id trained until completions { id on withdrawnReason } }\n  }\n": typeof types.RecordStaffTrainingDocument,
    "\n  mutation RecordTraining($input: RecordTrainingInput!) {\n    recordTraining(input: $input) { id trainedFor }\n  }\n": typeof types.RecordTrainingDocument,
    "\n  query StaffTraining($organisationId: ID!) {\n    staffTraining(organisationId: $organisationId) {\n      id\n      name\n      trained\n      until\n      completions { id on withdrawnReason }\n    }\n  }\n": typeof types.StaffTrainingDocument,
    "\n  query TrainingSessions($past: Boolean!, $first: Int!, $after: String) {\n    trainingSessions(filter: { past: $past }, first: $first, after: $after) {\n      nodes {\n        id\n        day\n        time\n        where\n        online\n        places\n        placesLeft\n        waiting\n        state\n        course { id name provider { id name } }\n      }\n      endCursor\n      total\n    }\n    organisations { id viewerCanRunTraining viewerCanRecordStaffTraining }\n  }\n": typeof types.TrainingSessionsDocument,
    "\n  query Courses {\n    courses {\n      id\n      kind\n      name\n      about\n      openToAll\n      provider { id name }\n      modules { code name }\n      sessions { id day }\n    }\n    organisations { id name viewerCanRunTraining }\n  }\n": typeof types.CoursesDocument,
    "\n  query Course($id: ID!) {\n    course(id: $id) {\n      id\n      kind\n      name\n      about\n      openToAll\n      pack\n      closedOn\n      viewerCanRun\n      provider { id name }\n      modules { code name about countsMonths }\n      sessions { id day time where online places placesLeft waiting state }\n    }\n  }\n": typeof types.CourseDocument,
    "\n  query TrainingSession($id: ID!) {\n    trainingSession(id: $id) {\n      id\n      day\n      time\n      where\n      online\n      places\n      placesLeft\n      waiting\n      state\n      hasStarted\n      viewerCanRun\n      course { id name about provider { id name } }\n      mine { id state turn }\n      bookings { id state turn member { id shownAs } }\n    }\n  }\n": typeof types.TrainingSessionDocument,
    "\n  query TrainingModules {\n    trainingModules { code group name about countsMonths byPack neededFor }\n    organisations { id name viewerCanRunTraining }\n  }\n": typeof types.TrainingModulesDocument,
    "\n  mutation BookTraining($input: BookTrainingInput!) {\n    bookTraining(input: $input) { id placesLeft waiting mine { id state turn } }\n  }\n": typeof types.BookTrainingDocument,
    "\n  mutation CancelTrainingBooking($input: CancelTrainingBookingInput!) {\n    cancelTrainingBooking(input: $input) { id placesLeft waiting mine { id state turn } }\n  }\n": typeof types.CancelTrainingBookingDocument,
    "\n  query TrainingOrganisations {\n    organisations { id name viewerCanRunTraining viewerCanRecordStaffTraining }\n  }\n": typeof types.TrainingOrganisationsDocument,
};
const documents: Documents = {
    "\n  mutation ChangeAvailability($input: ChangeAvailabilityInput!) {\n    changeAvailability(input: $input) {\n      id\n      status\n      private {\n        name\n        email\n        phone\n        ownLimitPerYear\n        sharedPoolSince\n        busy { id from to }\n        availabilityNote\n        pausedUntil\n      }\n    }\n  }\n": types.ChangeAvailabilityDocument,
    "\n  query Consents($id: ID!) {\n    member(id: $id) {\n      id\n      shownAs\n      homeOrganisation { id name }\n      viewerCanAnswerConsents\n      consents {\n        purpose\n        question\n        wordingVersion\n        ifNo\n        given\n        askAgain\n        answer { given at }\n        history { given at wordingVersion question how recordedBy witness }\n      }\n    }\n  }\n": types.ConsentsDocument,
    "\n  mutation AnswerConsent($input: AnswerConsentInput!) {\n    answerConsent(input: $input) {\n      id\n      consents {\n        purpose\n        question\n        wordingVersion\n        ifNo\n        given\n        askAgain\n        answer { given at }\n        history { given at wordingVersion question how recordedBy witness }\n      }\n    }\n  }\n": types.AnswerConsentDocument,
    "\n  mutation CorrectMember($input: CorrectMemberInput!) {\n    correctMember(input: $input) {\n      id\n      shownAs\n      private {\n        name\n        email\n        phone\n        ownLimitPerYear\n        sharedPoolSince\n        busy { id from to }\n        availabilityNote\n      }\n    }\n  }\n": types.CorrectMemberDocument,
    "\n  mutation ErasePerson($input: ErasePersonInput!) {\n    erasePerson(input: $input) { id at erased kept }\n  }\n": types.ErasePersonDocument,
    "\n  mutation EndGroup($input: EndGroupInput!) {\n    endGroup(input: $input) { id endedOn memberCount viewerCanEnd viewerCanAsk ownMembers { id } }\n  }\n": types.EndGroupDocument,
    "\n  query GroupPage($id: ID!) {\n    group(id: $id) {\n      id\n      name\n      about\n      meets\n      startedOn\n      endedOn\n      memberCount\n      organisation { id name }\n      ownMembers { id shownAs }\n      viewerCanEnd\n      viewerCanAsk\n    }\n  }\n": types.GroupPageDocument,
    "\n  query Groups {\n    groups { id name about meets memberCount organisation { id name } }\n    organisations { id viewerCanStartGroup }\n  }\n": types.GroupsDocument,
    "\n  query FindOwnMembers($filter: MemberFilter) {\n    members(filter: $filter, first: 10) { nodes { id shownAs viewerCanChange } }\n  }\n": types.FindOwnMembersDocument,
    "\n  mutation JoinGroup($input: JoinGroupInput!) {\n    joinGroup(input: $input) { id memberCount ownMembers { id shownAs } }\n  }\n": types.JoinGroupDocument,
    "\n  mutation LeaveGroup($input: LeaveGroupInput!) {\n    leaveGroup(input: $input) { id memberCount ownMembers { id shownAs } }\n  }\n": types.LeaveGroupDocument,
    "\n  query GroupStarters {\n    organisations { id name kind viewerCanStartGroup }\n  }\n": types.GroupStartersDocument,
    "\n  mutation StartGroup($input: StartGroupInput!) {\n    startGroup(input: $input) { id name }\n  }\n": types.StartGroupDocument,
    "\n  mutation SetOrganisationArea($input: SetOrganisationAreaInput!) {\n    setOrganisationArea(input: $input) { id area }\n  }\n": types.SetOrganisationAreaDocument,
    "\n  query OrganisationAreas {\n    organisations { id name kind area viewerCanSetArea }\n  }\n": types.OrganisationAreasDocument,
    "\n  query PoolHealth {\n    poolHealth {\n      asOf\n      experienceCountedOn\n      from\n      to\n      seatsAndReserves\n      members\n      areas\n      roles { area everywhere role trained ready expiring booked }\n      cover { need area role cover text }\n      findings { kind wrong todo steps area role need }\n      neverAsked { atLeast text }\n      panels { panels dropOutPercent ahead aheadThin }\n    }\n  }\n": types.PoolHealthDocument,
    "\n  query ExportPoolHealth {\n    exportPoolHealth { name text }\n  }\n": types.ExportPoolHealthDocument,
    "\n  query PoolAtAGlance {\n    poolSummary {\n      asOf\n      viewerCanSeeHealth\n      members\n      organisations\n      paused\n      availableNextEightWeeks\n      trained { role members }\n      needs { need members { atLeast text } }\n      teams { team { slug name } organisation { id name } members { atLeast text } }\n      kinds { kind members { text } }\n    }\n    organisations { id viewerCanImportMembers viewerCanSendLetters }\n  }\n": types.PoolAtAGlanceDocument,
    "\n  query Importable {\n    organisations { id name viewerCanImportMembers }\n  }\n": types.ImportableDocument,
    "\n  mutation PreviewImport($input: PreviewMemberImportInput!) {\n    previewMemberImport(input: $input) {\n      id\n      headings\n      columns { field heading }\n    }\n  }\n": types.PreviewImportDocument,
    "\n  query Imported($id: ID!, $onlyProblems: Boolean, $first: Int, $after: String) {\n    memberImport(id: $id) {\n      id\n      status\n      fileName\n      organisation { id name }\n      leftOut\n      rowCount\n      goodRowCount\n      problemRowCount\n      leftOutRowCount\n      savedCount\n      undoUntil\n      keptUntil\n      columns { field heading }\n      rows(onlyProblems: $onlyProblems, first: $first, after: $after) {\n        nodes {\n          number\n          cells { field text }\n          problems { column field kind sentence }\n          someoneElse\n          leftOut\n        }\n        endCursor\n        total\n      }\n    }\n  }\n": types.ImportedDocument,
    "\n  query ImportProblems($id: ID!) {\n    memberImport(id: $id) { id problemsFile { name text } }\n  }\n": types.ImportProblemsDocument,
    "\n  mutation ConfirmImport($input: ConfirmMemberImportInput!) {\n    confirmMemberImport(input: $input) { id status savedCount goodRowCount problemRowCount }\n  }\n": types.ConfirmImportDocument,
    "\n  mutation DiscardImport($input: DiscardMemberImportInput!) {\n    discardMemberImport(input: $input) { id status }\n  }\n": types.DiscardImportDocument,
    "\n  mutation MendRow($input: MendImportRowInput!) {\n    mendImportRow(input: $input) { id goodRowCount problemRowCount }\n  }\n": types.MendRowDocument,
    "\n  mutation LeaveOutRow($input: LeaveOutImportRowInput!) {\n    leaveOutImportRow(input: $input) { id goodRowCount problemRowCount leftOutRowCount }\n  }\n": types.LeaveOutRowDocument,
    "\n  mutation UndoImport($input: UndoMemberImportInput!) {\n    undoMemberImport(input: $input) { id status savedCount undoUntil }\n  }\n": types.UndoImportDocument,
    "\n  query EarlierImports($organisationId: ID!) {\n    memberImports(organisationId: $organisationId) {\n      id\n      status\n      fileName\n      startedAt\n      goodRowCount\n      problemRowCount\n      savedCount\n      keptUntil\n      undoUntil\n    }\n  }\n": types.EarlierImportsDocument,
    "\n  query MemberAccess($memberId: ID!) {\n    memberAccess(memberId: $memberId) {\n      member { id shownAs private { email } viewerCanSendLink }\n      hasAccount\n      invitations { id email state sentAt expiresAt }\n      supporters { personId name }\n      supporterInvitations { id email state sentAt expiresAt }\n      viewerCanInvite\n      viewerCanInviteSupporter\n    }\n  }\n": types.MemberAccessDocument,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) { hasAccount }\n  }\n": types.InviteMemberDocument,
    "\n  mutation InviteSupporter($input: InviteSupporterInput!) {\n    inviteSupporter(input: $input) { hasAccount }\n  }\n": types.InviteSupporterDocument,
    "\n  mutation WithdrawMemberInvitation($input: WithdrawMemberInvitationInput!) {\n    withdrawMemberInvitation(input: $input) { hasAccount }\n  }\n": types.WithdrawMemberInvitationDocument,
    "\n  mutation EndSupport($input: EndSupportInput!) {\n    endSupport(input: $input) { hasAccount }\n  }\n": types.EndSupportDocument,
    "\n  mutation SendOwnLink($input: SendPersonalLinkInput!) {\n    sendPersonalLink(input: $input) { id }\n  }\n": types.SendOwnLinkDocument,
    "\n  query WhomIHelp {\n    me {\n      id\n      supports { id shownAs homeOrganisation { id name } }\n    }\n  }\n": types.WhomIHelpDocument,
    "\n  query HelpedMember($id: ID!) {\n    memberInterests(memberId: $id) {\n      id\n      post\n      organisation { id name }\n      answer\n      mayAnswer\n      closesOn\n      standing\n    }\n    member(id: $id) {\n      id\n      shownAs\n      viewerSupports\n      homeOrganisation { id name }\n      helpView {\n        places { drawId post from to standing organisation { id name } }\n        busy { id from to }\n      }\n      asks {\n        id\n        standing\n        opportunity { id title from to answerBy }\n      }\n      trainingBookings {\n        id\n        state\n        session { id day time where course { id name } }\n      }\n      hosting { whatHelps breaks travel food technology }\n    }\n  }\n": types.HelpedMemberDocument,
    "\n  mutation StopSupporting($input: StopSupportingInput!) {\n    stopSupporting(input: $input) { id supports { id } }\n  }\n": types.StopSupportingDocument,
    "\n  mutation HelpWrite($input: WriteProfileInput!) {\n    writeProfile(input: $input) {\n      id\n      hosting { whatHelps breaks travel food technology }\n    }\n  }\n": types.HelpWriteDocument,
    "\n  query LendingBalance {\n    lendingBalance {\n      since\n      organisations {\n        organisation { id name }\n        membersLent membersBorrowed turnsGiven turnsReceived hoursGiven hoursReceived\n      }\n    }\n  }\n": types.LendingBalanceDocument,
    "\n  query LendingBalanceFile { lendingBalance { file { name text } } }\n": types.LendingBalanceFileDocument,
    "\n  query LendingHome($organisationId: ID) {\n    organisations {\n      id\n      name\n      kind\n      viewerCanWriteStandingOffer\n      viewerCanAskForLoans\n      standingOffer {\n        id\n        on\n        roles\n        mostLentAMonth\n        noticeDays\n        travelPaidBy\n        coordinatorHoursAMonth\n        note\n        changedAt\n      }\n    }\n    ofUs: loans(organisationId: $organisationId, part: ASKED_OF_US, first: 50) {\n      total\n      nodes {\n        id what membersWanted hours purpose from lastDay state placedCount\n        lender { id name } borrower { id name } recruitment { id post }\n      }\n    }\n    byUs: loans(organisationId: $organisationId, part: ASKED_BY_US, first: 50) {\n      total\n      nodes {\n        id what membersWanted hours purpose from lastDay state placedCount\n        lender { id name } borrower { id name } recruitment { id post }\n      }\n    }\n    running: loans(organisationId: $organisationId, part: RUNNING, first: 50) {\n      total\n      nodes {\n        id what membersWanted hours purpose from lastDay state placedCount\n        lender { id name } borrower { id name } recruitment { id post }\n      }\n    }\n  }\n": types.LendingHomeDocument,
    "\n  query PastLoans($organisationId: ID, $first: Int!, $after: String) {\n    loans(organisationId: $organisationId, part: PAST, first: $first, after: $after) {\n      total\n      endCursor\n      nodes {\n        id what membersWanted hours purpose from lastDay state placedCount\n        lender { id name } borrower { id name } recruitment { id post }\n      }\n    }\n  }\n": types.PastLoansDocument,
    "\n  query StandingOffers {\n    standingOffers {\n      id\n      organisation { id name }\n      on\n      roles\n      mostLentAMonth\n      noticeDays\n      travelPaidBy\n      coordinatorHoursAMonth\n      note\n    }\n  }\n": types.StandingOffersDocument,
    "\n  query Loan($id: ID!) {\n    loan(id: $id) {\n      id what role membersWanted hours purpose travelPaidBy from lastDay state\n      agreedByStandingOffer placedCount opportunityId\n      lender { id name } borrower { id name } recruitment { id post }\n      steps { kind at by reason }\n      placed { id shownAs contact { name email phone } }\n      viewerCanAnswer viewerCanWithdraw viewerCanRecall\n    }\n  }\n": types.LoanDocument,
    "\n  mutation WriteStandingOffer($input: WriteStandingOfferInput!) {\n    writeStandingOffer(input: $input) {\n      id\n      standingOffer {\n        id on roles mostLentAMonth noticeDays travelPaidBy coordinatorHoursAMonth note changedAt\n      }\n    }\n  }\n": types.WriteStandingOfferDocument,
    "\n  query PossibleLenders($input: PossibleLendersInput!) {\n    possibleLenders(input: $input) {\n      agreesAtOnce\n      organisation { id name }\n      offer { id on note travelPaidBy noticeDays }\n    }\n  }\n": types.PossibleLendersDocument,
    "\n  mutation AskForLoan($input: AskForLoanInput!) {\n    askForLoan(input: $input) { id state }\n  }\n": types.AskForLoanDocument,
    "\n  mutation AskMoreMembers($input: OpportunityStepInput!) {\n    askMoreMembers(input: $input) { id asked }\n  }\n": types.AskMoreMembersDocument,
    "\n    mutation AgreeToLoan($input: MoveLoanInput!) {\n      agreeToLoan(input: $input) {\n        id state steps { kind at by reason } placedCount\n        viewerCanAnswer viewerCanWithdraw viewerCanRecall\n      }\n    }\n  ": types.AgreeToLoanDocument,
    "\n    mutation DeclineLoan($input: MoveLoanInput!) {\n      declineLoan(input: $input) {\n        id state steps { kind at by reason }\n        viewerCanAnswer viewerCanWithdraw viewerCanRecall\n      }\n    }\n  ": types.DeclineLoanDocument,
    "\n    mutation WithdrawLoan($input: MoveLoanInput!) {\n      withdrawLoan(input: $input) {\n        id state steps { kind at by reason }\n        viewerCanAnswer viewerCanWithdraw viewerCanRecall\n      }\n    }\n  ": types.WithdrawLoanDocument,
    "\n    mutation RecallLoan($input: MoveLoanInput!) {\n      recallLoan(input: $input) {\n        id state steps { kind at by reason } placedCount\n        viewerCanAnswer viewerCanWithdraw viewerCanRecall\n      }\n    }\n  ": types.RecallLoanDocument,
    "\n  query OwnOffer {\n    organisations {\n      id\n      name\n      kind\n      viewerCanWriteStandingOffer\n      viewerCanAskForLoans\n      standingOffer {\n        id on roles mostLentAMonth noticeDays travelPaidBy coordinatorHoursAMonth note changedAt\n      }\n    }\n  }\n": types.OwnOfferDocument,
    "\n  query ComingRecruitments($organisationId: ID!) {\n    planned: recruitments(first: 50, filter: { organisationId: $organisationId, stage: PLANNED }) {\n      nodes { id post interviewsFrom interviewsTo }\n    }\n    asking: recruitments(first: 50, filter: { organisationId: $organisationId, stage: ASKING }) {\n      nodes { id post interviewsFrom interviewsTo }\n    }\n    asked: recruitments(first: 50, filter: { organisationId: $organisationId, stage: ASKED }) {\n      nodes { id post interviewsFrom interviewsTo }\n    }\n  }\n": types.ComingRecruitmentsDocument,
    "\n  query Looks($id: ID!, $first: Int, $after: String) {\n    member(id: $id) {\n      id\n      looks(first: $first, after: $after) {\n        nodes { at who what why }\n        endCursor\n        total\n      }\n    }\n  }\n": types.LooksDocument,
    "\n  query HomesToAddTo { organisations { id name viewerCanAddMembers } }\n": types.HomesToAddToDocument,
    "\n  mutation AddMember($input: AddMemberInput!) { addMember(input: $input) { id } }\n": types.AddMemberDocument,
    "\n  query MemberContact($id: ID!) {\n    member(id: $id) {\n      id\n      contact { name email phone postalAddress route }\n    }\n  }\n": types.MemberContactDocument,
    "\n  query ExportMembers($organisationId: ID!) {\n    exportMembers(organisationId: $organisationId) { name text }\n  }\n": types.ExportMembersDocument,
    "\n  mutation LeavePool($input: LeavePoolInput!) { leavePool(input: $input) { id status } }\n": types.LeavePoolDocument,
    "\n  mutation ComeBackToPool($input: ComeBackToPoolInput!) {\n    comeBackToPool(input: $input) { id status }\n  }\n": types.ComeBackToPoolDocument,
    "\n  query MemberRecord($id: ID!) {\n    member(id: $id) {\n      id\n      shownAs\n      pseudonym\n      status\n      trainedFor\n      joinedOn\n      homeOrganisation { id name }\n      viewerCanChange\n      viewerCanAnswerConsents\n      viewerCanErase\n      private {\n        name\n        email\n        phone\n        ownLimitPerYear\n        sharedPoolSince\n        busy { id from to }\n        availabilityNote\n      }\n    }\n  }\n": types.MemberRecordDocument,
    "\n  query Members($filter: MemberFilter, $first: Int, $after: String) {\n    members(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id\n        shownAs\n        pseudonym\n        status\n        trainedFor\n        homeOrganisation { id name }\n      }\n      endCursor\n      total\n    }\n    organisations { id name kind viewerCanImportMembers viewerCanExportMembers }\n  }\n": types.MembersDocument,
    "\n  query Duplicates($organisationId: ID!) {\n    possibleDuplicates(organisationId: $organisationId) {\n      one { id shownAs joinedOn }\n      two { id shownAs joinedOn }\n      why\n    }\n    memberMerges(organisationId: $organisationId) {\n      id\n      at\n      undoUntil\n      undoneAt\n      viewerCanUndo\n      kept { id shownAs }\n    }\n  }\n": types.DuplicatesDocument,
    "\n  query MergeProposal($keptId: ID!, $otherId: ID!) {\n    mergeProposal(keptId: $keptId, otherId: $otherId) {\n      kept { id shownAs }\n      other { id shownAs }\n      facts { fact kept other }\n      problem\n    }\n  }\n": types.MergeProposalDocument,
    "\n  mutation MergeMembers($input: MergeMembersInput!) {\n    mergeMembers(input: $input) { id undoUntil }\n  }\n": types.MergeMembersDocument,
    "\n  mutation UndoMemberMerge($input: UndoMemberMergeInput!) {\n    undoMemberMerge(input: $input) { id undoneAt viewerCanUndo }\n  }\n": types.UndoMemberMergeDocument,
    "\n  mutation AnswerByPhone($input: AnswerOpportunityInput!) {\n    answerOpportunity(input: $input) { id answer }\n  }\n": types.AnswerByPhoneDocument,
    "\n  mutation InterestByPhone($input: AnswerInterestInput!) {\n    answerInterest(input: $input) { id answer }\n  }\n": types.InterestByPhoneDocument,
    "\n  query LettersAndCalls($organisationId: ID!) {\n    letters: lettersAndCalls(organisationId: $organisationId, route: POST, first: 100) {\n      total\n      nodes { id toName topic writtenAt member { id } }\n    }\n    inPerson: lettersAndCalls(organisationId: $organisationId, route: IN_PERSON, first: 100) {\n      total\n      nodes { id toName topic writtenAt member { id } }\n    }\n    calls: lettersAndCalls(organisationId: $organisationId, route: PHONE, first: 20) {\n      total\n      nodes {\n        id\n        toName\n        topic\n        writtenAt\n        tries\n        opportunityId\n        recruitmentId\n        member { id asks { id mayAnswer opportunity { id ways } } }\n        content { greeting paragraphs phone }\n      }\n    }\n  }\n": types.LettersAndCallsDocument,
    "\n  mutation MarkMessage($input: MarkMessageInput!) {\n    markMessage(input: $input) { id state route tries }\n  }\n": types.MarkMessageDocument,
    "\n  query LettersToPrint($organisationId: ID!, $route: MessageRoute!) {\n    lettersAndCalls(organisationId: $organisationId, route: $route, first: 100) {\n      nodes {\n        id\n        writtenAt\n        content { subject greeting paragraphs addressLines link { label url } }\n      }\n    }\n  }\n": types.LettersToPrintDocument,
    "\n  query MemberLinks($id: ID!) {\n    member(id: $id) {\n      id\n      viewerCanSendLink\n      personalLinks { id purpose madeAt until openedAt }\n    }\n  }\n": types.MemberLinksDocument,
    "\n  mutation SendPersonalLink($input: SendPersonalLinkInput!) {\n    sendPersonalLink(input: $input) { id personalLinks { id purpose madeAt until openedAt } }\n  }\n": types.SendPersonalLinkDocument,
    "\n  mutation StopPersonalLink($input: StopPersonalLinkInput!) {\n    stopPersonalLink(input: $input) { id personalLinks { id purpose madeAt until openedAt } }\n  }\n": types.StopPersonalLinkDocument,
    "\n  query Needs($id: ID!) {\n    member(id: $id) {\n      id\n      homeOrganisation { id name }\n      viewerCanRecordNeeds\n      needs\n      teamsExperienced { slug name }\n      consents { purpose given }\n    }\n  }\n": types.NeedsDocument,
    "\n  mutation RecordNeeds($input: RecordNeedsInput!) {\n    recordNeeds(input: $input) { id needs }\n  }\n": types.RecordNeedsDocument,
    "\n  query Services { organisations { id name teams { slug name } } }\n": types.ServicesDocument,
    "\n  mutation RecordServicesUsed($input: RecordServicesUsedInput!) {\n    recordServicesUsed(input: $input) { id teamsExperienced { slug name } }\n  }\n": types.RecordServicesUsedDocument,
    "\n  mutation AnswerOpportunity($input: AnswerOpportunityInput!) {\n    answerOpportunity(input: $input) { id answer way mayAnswer standing viewerCanAnswer }\n  }\n": types.AnswerOpportunityDocument,
    "\n  query AskChoices {\n    organisations { id name viewerCanAskMembers }\n    groups { id name viewerCanAsk organisation { id } }\n    involvementMenu { option level name about }\n  }\n": types.AskChoicesDocument,
    "\n  query PreviewAsk($input: AskMembersInput!) {\n    previewAsk(input: $input) {\n      subject\n      paragraphs\n      asked\n      leftOut { why members { atLeast text } }\n    }\n  }\n": types.PreviewAskDocument,
    "\n  mutation AskMembers($input: AskMembersInput!) {\n    askMembers(input: $input) { id asked }\n  }\n": types.AskMembersDocument,
    "\n  query MemberAsks($id: ID!) {\n    member(id: $id) {\n      id\n      shownAs\n      viewerCanRecordStandingWork\n      asks {\n        id\n        answer\n        way\n        mayAnswer\n        standing\n        viewerCanAnswer\n        opportunity {\n          id\n          title\n          from\n          times\n          hours\n          rewardPence\n          ways\n          organisation { id name }\n        }\n      }\n      rewards { id for state totalPence organisation { id name } }\n    }\n  }\n": types.MemberAsksDocument,
    "\n  mutation GivePlaces($input: OpportunityStepInput!) {\n    givePlaces(input: $input) { id }\n  }\n": types.GivePlacesDocument,
    "\n  mutation CancelOpportunity($input: OpportunityStepInput!) {\n    cancelOpportunity(input: $input) { id }\n  }\n": types.CancelOpportunityDocument,
    "\n  query Opportunities($first: Int, $after: String) {\n    opportunities(first: $first, after: $after) {\n      nodes { id title state from to places asked yes no answerBy organisation { id name } }\n      endCursor\n      total\n    }\n    organisations {\n      id\n      name\n      viewerCanAskMembers\n      viewerCanPayRewards\n      feedback { question words yes aBit no }\n    }\n  }\n": types.OpportunitiesDocument,
    "\n  query OpportunityPage($id: ID!) {\n    opportunity(id: $id) {\n      id\n      title\n      state\n      option\n      role\n      chosenFor\n      summary\n      influence\n      hours\n      rewardPence\n      rewardForms\n      paidWithinDays\n      provided\n      ways\n      where\n      from\n      to\n      times\n      places\n      answerBy\n      askName\n      askContact\n      agreedOn\n      askedAt\n      daysToAsk\n      asked\n      yes\n      no\n      organisation { id name }\n      group { id name }\n      placed {\n        member { id shownAs }\n        way\n        tookPart\n        reward { id state totalPence }\n      }\n      feedback { question words yes aBit no }\n      viewerCanGivePlaces\n      viewerCanRecord\n      viewerCanCancel\n    }\n  }\n": types.OpportunityPageDocument,
    "\n  mutation RecordTakingPart($input: RecordTakingPartInput!) {\n    recordTakingPart(input: $input) { id }\n  }\n": types.RecordTakingPartDocument,
    "\n  mutation RecordStandingWork($input: RecordStandingWorkInput!) {\n    recordStandingWork(input: $input) { id }\n  }\n": types.RecordStandingWorkDocument,
    "\n  query HostingOf($id: ID!) {\n    member(id: $id) {\n      id\n      aboutMe\n      hosting {\n        calledBy\n        introduction\n        whatHelps\n        breaks\n        travel\n        food\n        technology\n        formats\n        communication { support daysAhead note }\n        checklist { item note }\n      }\n    }\n  }\n": types.HostingOfDocument,
    "\n  query RecordState($id: ID!) {\n    member(id: $id) {\n      id\n      viewerCanLeave\n      viewerCanComeBack\n      viewerCanAssessRisk\n      recordSteps { step state }\n      private { calledBy postalAddress route kind pausedUntil riskAssessment { doneOn reviewOn owner isDue } }\n    }\n  }\n": types.RecordStateDocument,
    "\n  mutation RecordRiskAssessment($input: RecordRiskAssessmentInput!) {\n    recordRiskAssessment(input: $input) {\n      id\n      private { riskAssessment { doneOn reviewOn owner isDue } }\n    }\n  }\n": types.RecordRiskAssessmentDocument,
    "\n  mutation SetStanding($input: WriteProfileInput!) {\n    writeProfile(input: $input) {\n      id\n      profile { partnerRole isTrainer isPaidEmployee }\n    }\n  }\n": types.SetStandingDocument,
    "\n  mutation AddExpense($input: AddExpenseInput!) {\n    addExpense(input: $input) { id totalPence expenses { id kind pence note } }\n  }\n": types.AddExpenseDocument,
    "\n  mutation MarkRewardPaid($input: MarkRewardPaidInput!) {\n    markRewardPaid(input: $input) { id state paidOn daysToPay form viewerCanPay }\n  }\n": types.MarkRewardPaidDocument,
    "\n  query RewardPage($id: ID!) {\n    reward(id: $id) {\n      id\n      for\n      state\n      agreedPence\n      pence\n      totalPence\n      form\n      dueOn\n      payBy\n      paidOn\n      daysToPay\n      viewerCanPay\n      viewerCanAddExpense\n      member { id shownAs }\n      expenses { id kind pence note }\n    }\n  }\n": types.RewardPageDocument,
    "\n  query Payers {\n    organisations { id name viewerCanPayRewards daysToPay }\n  }\n": types.PayersDocument,
    "\n  query ExportRewards($organisationId: ID!) {\n    exportRewards(organisationId: $organisationId) { name text }\n  }\n": types.ExportRewardsDocument,
    "\n  query RewardsToPay($organisationId: ID!) {\n    rewards(organisationId: $organisationId) {\n      id\n      for\n      state\n      agreedPence\n      pence\n      totalPence\n      form\n      dueOn\n      payBy\n      paidOn\n      daysToPay\n      viewerCanPay\n      member { id shownAs }\n      expenses { id kind pence note }\n    }\n  }\n": types.RewardsToPayDocument,
    "\n  query InvolvementMenu { involvementMenu { option level name about role } }\n": types.InvolvementMenuDocument,
    "\n  mutation SetOwnLimit($input: SetOwnLimitInput!) {\n    setOwnLimit(input: $input) { id private { ownLimitPerYear } recordSteps { step state } }\n  }\n": types.SetOwnLimitDocument,
    "\n  mutation WriteContact($input: CorrectMemberInput!) {\n    correctMember(input: $input) { id private { email phone postalAddress route } }\n  }\n": types.WriteContactDocument,
    "\n  mutation AcknowledgeAgreement($input: AcknowledgeAgreementInput!) {\n    acknowledgeAgreement(input: $input) { id }\n  }\n": types.AcknowledgeAgreementDocument,
    "\n  query WholeRecord($id: ID!) {\n    member(id: $id) {\n      id\n      shownAs\n      pseudonym\n      status\n      homeOrganisation { id name }\n      viewerCanChange\n      viewerCanLeave\n      viewerCanComeBack\n      viewerCanAssessRisk\n      private {\n        name\n        calledBy\n        email\n        phone\n        postalAddress\n        route\n        kind\n        ownLimitPerYear\n        sharedPoolSince\n        busy { id from to }\n        availabilityNote\n        pausedUntil\n        likes\n        leftOn\n        canComeBackUntil\n        riskAssessment { doneOn reviewOn owner isDue }\n      }\n      profile {\n        introduction\n        whatHelps\n        breaks\n        travel\n        food\n        technology\n        formats\n        communication { support daysAhead note }\n        checklist { item answer note }\n        supporter { name contact }\n        reward\n        aboutMe\n        aboutMeReader\n        partnerRole\n        isTrainer\n        isPaidEmployee\n      }\n      recordSteps { step state }\n      consents { purpose given answer { given at } }\n      agreements {\n        agreement\n        title\n        points\n        statement\n        version\n        isOpen\n        acknowledged { at version how recordedBy }\n      }\n    }\n  }\n": types.WholeRecordDocument,
    "\n  mutation WriteProfile($input: WriteProfileInput!) {\n    writeProfile(input: $input) { id recordSteps { step state } }\n  }\n": types.WriteProfileDocument,
    "\n  mutation AddCourse($input: AddCourseInput!) {\n    addCourse(input: $input) { id name }\n  }\n": types.AddCourseDocument,
    "\n  mutation AddTrainingSession($input: AddTrainingSessionInput!) {\n    addTrainingSession(input: $input) { id }\n  }\n": types.AddTrainingSessionDocument,
    "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) { id bookings { id state turn } }\n  }\n": types.RecordAttendanceDocument,
    "\n  mutation CancelTrainingSession($input: CancelTrainingSessionInput!) {\n    cancelTrainingSession(input: $input) { id state placesLeft waiting }\n  }\n": types.CancelTrainingSessionDocument,
    "\n  query Certificate($id: ID!) {\n    member(id: $id) {\n      id\n      certificate {\n        name\n        network\n        on\n        learnt { name on }\n        trainedFor\n        timesTookPart\n        lastTookPartOn\n        file { name html }\n      }\n    }\n  }\n": types.CertificateDocument,
    "\n  mutation CloseCourse($input: CloseCourseInput!) {\n    closeCourse(input: $input) { id closedOn }\n  }\n": types.CloseCourseDocument,
    "\n  query MemberTraining($id: ID!) {\n    member(id: $id) {\n      id\n      shownAs\n      viewerCanBookTraining\n      viewerCanRecordTraining\n      pathway {\n        said\n        steps { role state until modules { code name about done until } }\n      }\n      training {\n        id\n        module { code name }\n        provider { id name }\n        on\n        until\n        source\n        counts\n        withdrawnReason\n        viewerCanChange\n      }\n      trainingBookings {\n        id\n        state\n        turn\n        viewerCanCancel\n        session { id day time where online hasStarted course { id name } }\n      }\n    }\n    courses {\n      id\n      kind\n      name\n      about\n      openToAll\n      provider { id }\n      modules { code name }\n      sessions { id day time where online placesLeft waiting state hasStarted }\n    }\n  }\n": types.MemberTrainingDocument,
    "\n  mutation ConfirmTrainingPack($input: ConfirmTrainingPackInput!) {\n    confirmTrainingPack(input: $input) { id trainedFor pathway { said } }\n  }\n": types.ConfirmTrainingPackDocument,
    "\n  query TrainingEndingSoon($organisationId: ID!) {\n    trainingEndingSoon(organisationId: $organisationId) {\n      member { id shownAs }\n      role\n      until\n      modules { code name }\n    }\n  }\n": types.TrainingEndingSoonDocument,
    "\n  mutation CorrectTraining($input: CorrectTrainingInput!) {\n    correctTraining(input: $input) { id trainedFor }\n  }\n": types.CorrectTrainingDocument,
    "\n  mutation WithdrawTraining($input: WithdrawTrainingInput!) {\n    withdrawTraining(input: $input) { id trainedFor }\n  }\n": types.WithdrawTrainingDocument,
    "\n  mutation RecordStaffTraining($input: RecordStaffTrainingInput!) {\n    recordStaffTraining(input: $input) { id trained until completions { id on withdrawnReason } }\n  }\n": types.RecordStaffTrainingDocument,
    "\n  mutation RecordTraining($input: RecordTrainingInput!) {\n    recordTraining(input: $input) { id trainedFor }\n  }\n": types.RecordTrainingDocument,
    "\n  query StaffTraining($organisationId: ID!) {\n    staffTraining(organisationId: $organisationId) {\n      id\n      name\n      trained\n      until\n      completions { id on withdrawnReason }\n    }\n  }\n": types.StaffTrainingDocument,
    "\n  query TrainingSessions($past: Boolean!, $first: Int!, $after: String) {\n    trainingSessions(filter: { past: $past }, first: $first, after: $after) {\n      nodes {\n        id\n        day\n        time\n        where\n        online\n        places\n        placesLeft\n        waiting\n        state\n        course { id name provider { id name } }\n      }\n      endCursor\n      total\n    }\n    organisations { id viewerCanRunTraining viewerCanRecordStaffTraining }\n  }\n": types.TrainingSessionsDocument,
    "\n  query Courses {\n    courses {\n      id\n      kind\n      name\n      about\n      openToAll\n      provider { id name }\n      modules { code name }\n      sessions { id day }\n    }\n    organisations { id name viewerCanRunTraining }\n  }\n": types.CoursesDocument,
    "\n  query Course($id: ID!) {\n    course(id: $id) {\n      id\n      kind\n      name\n      about\n      openToAll\n      pack\n      closedOn\n      viewerCanRun\n      provider { id name }\n      modules { code name about countsMonths }\n      sessions { id day time where online places placesLeft waiting state }\n    }\n  }\n": types.CourseDocument,
    "\n  query TrainingSession($id: ID!) {\n    trainingSession(id: $id) {\n      id\n      day\n      time\n      where\n      online\n      places\n      placesLeft\n      waiting\n      state\n      hasStarted\n      viewerCanRun\n      course { id name about provider { id name } }\n      mine { id state turn }\n      bookings { id state turn member { id shownAs } }\n    }\n  }\n": types.TrainingSessionDocument,
    "\n  query TrainingModules {\n    trainingModules { code group name about countsMonths byPack neededFor }\n    organisations { id name viewerCanRunTraining }\n  }\n": types.TrainingModulesDocument,
    "\n  mutation BookTraining($input: BookTrainingInput!) {\n    bookTraining(input: $input) { id placesLeft waiting mine { id state turn } }\n  }\n": types.BookTrainingDocument,
    "\n  mutation CancelTrainingBooking($input: CancelTrainingBookingInput!) {\n    cancelTrainingBooking(input: $input) { id placesLeft waiting mine { id state turn } }\n  }\n": types.CancelTrainingBookingDocument,
    "\n  query TrainingOrganisations {\n    organisations { id name viewerCanRunTraining viewerCanRecordStaffTraining }\n  }\n": types.TrainingOrganisationsDocument,
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
export function graphql(source: "\n  mutation ChangeAvailability($input: ChangeAvailabilityInput!) {\n    changeAvailability(input: $input) {\n      id\n      status\n      private {\n        name\n        email\n        phone\n        ownLimitPerYear\n        sharedPoolSince\n        busy { id from to }\n        availabilityNote\n        pausedUntil\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeAvailability($input: ChangeAvailabilityInput!) {\n    changeAvailability(input: $input) {\n      id\n      status\n      private {\n        name\n        email\n        phone\n        ownLimitPerYear\n        sharedPoolSince\n        busy { id from to }\n        availabilityNote\n        pausedUntil\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Consents($id: ID!) {\n    member(id: $id) {\n      id\n      shownAs\n      homeOrganisation { id name }\n      viewerCanAnswerConsents\n      consents {\n        purpose\n        question\n        wordingVersion\n        ifNo\n        given\n        askAgain\n        answer { given at }\n        history { given at wordingVersion question how recordedBy witness }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Consents($id: ID!) {\n    member(id: $id) {\n      id\n      shownAs\n      homeOrganisation { id name }\n      viewerCanAnswerConsents\n      consents {\n        purpose\n        question\n        wordingVersion\n        ifNo\n        given\n        askAgain\n        answer { given at }\n        history { given at wordingVersion question how recordedBy witness }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerConsent($input: AnswerConsentInput!) {\n    answerConsent(input: $input) {\n      id\n      consents {\n        purpose\n        question\n        wordingVersion\n        ifNo\n        given\n        askAgain\n        answer { given at }\n        history { given at wordingVersion question how recordedBy witness }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerConsent($input: AnswerConsentInput!) {\n    answerConsent(input: $input) {\n      id\n      consents {\n        purpose\n        question\n        wordingVersion\n        ifNo\n        given\n        askAgain\n        answer { given at }\n        history { given at wordingVersion question how recordedBy witness }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectMember($input: CorrectMemberInput!) {\n    correctMember(input: $input) {\n      id\n      shownAs\n      private {\n        name\n        email\n        phone\n        ownLimitPerYear\n        sharedPoolSince\n        busy { id from to }\n        availabilityNote\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectMember($input: CorrectMemberInput!) {\n    correctMember(input: $input) {\n      id\n      shownAs\n      private {\n        name\n        email\n        phone\n        ownLimitPerYear\n        sharedPoolSince\n        busy { id from to }\n        availabilityNote\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ErasePerson($input: ErasePersonInput!) {\n    erasePerson(input: $input) { id at erased kept }\n  }\n"): (typeof documents)["\n  mutation ErasePerson($input: ErasePersonInput!) {\n    erasePerson(input: $input) { id at erased kept }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndGroup($input: EndGroupInput!) {\n    endGroup(input: $input) { id endedOn memberCount viewerCanEnd viewerCanAsk ownMembers { id } }\n  }\n"): (typeof documents)["\n  mutation EndGroup($input: EndGroupInput!) {\n    endGroup(input: $input) { id endedOn memberCount viewerCanEnd viewerCanAsk ownMembers { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupPage($id: ID!) {\n    group(id: $id) {\n      id\n      name\n      about\n      meets\n      startedOn\n      endedOn\n      memberCount\n      organisation { id name }\n      ownMembers { id shownAs }\n      viewerCanEnd\n      viewerCanAsk\n    }\n  }\n"): (typeof documents)["\n  query GroupPage($id: ID!) {\n    group(id: $id) {\n      id\n      name\n      about\n      meets\n      startedOn\n      endedOn\n      memberCount\n      organisation { id name }\n      ownMembers { id shownAs }\n      viewerCanEnd\n      viewerCanAsk\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Groups {\n    groups { id name about meets memberCount organisation { id name } }\n    organisations { id viewerCanStartGroup }\n  }\n"): (typeof documents)["\n  query Groups {\n    groups { id name about meets memberCount organisation { id name } }\n    organisations { id viewerCanStartGroup }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindOwnMembers($filter: MemberFilter) {\n    members(filter: $filter, first: 10) { nodes { id shownAs viewerCanChange } }\n  }\n"): (typeof documents)["\n  query FindOwnMembers($filter: MemberFilter) {\n    members(filter: $filter, first: 10) { nodes { id shownAs viewerCanChange } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinGroup($input: JoinGroupInput!) {\n    joinGroup(input: $input) { id memberCount ownMembers { id shownAs } }\n  }\n"): (typeof documents)["\n  mutation JoinGroup($input: JoinGroupInput!) {\n    joinGroup(input: $input) { id memberCount ownMembers { id shownAs } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveGroup($input: LeaveGroupInput!) {\n    leaveGroup(input: $input) { id memberCount ownMembers { id shownAs } }\n  }\n"): (typeof documents)["\n  mutation LeaveGroup($input: LeaveGroupInput!) {\n    leaveGroup(input: $input) { id memberCount ownMembers { id shownAs } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupStarters {\n    organisations { id name kind viewerCanStartGroup }\n  }\n"): (typeof documents)["\n  query GroupStarters {\n    organisations { id name kind viewerCanStartGroup }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartGroup($input: StartGroupInput!) {\n    startGroup(input: $input) { id name }\n  }\n"): (typeof documents)["\n  mutation StartGroup($input: StartGroupInput!) {\n    startGroup(input: $input) { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetOrganisationArea($input: SetOrganisationAreaInput!) {\n    setOrganisationArea(input: $input) { id area }\n  }\n"): (typeof documents)["\n  mutation SetOrganisationArea($input: SetOrganisationAreaInput!) {\n    setOrganisationArea(input: $input) { id area }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationAreas {\n    organisations { id name kind area viewerCanSetArea }\n  }\n"): (typeof documents)["\n  query OrganisationAreas {\n    organisations { id name kind area viewerCanSetArea }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PoolHealth {\n    poolHealth {\n      asOf\n      experienceCountedOn\n      from\n      to\n      seatsAndReserves\n      members\n      areas\n      roles { area everywhere role trained ready expiring booked }\n      cover { need area role cover text }\n      findings { kind wrong todo steps area role need }\n      neverAsked { atLeast text }\n      panels { panels dropOutPercent ahead aheadThin }\n    }\n  }\n"): (typeof documents)["\n  query PoolHealth {\n    poolHealth {\n      asOf\n      experienceCountedOn\n      from\n      to\n      seatsAndReserves\n      members\n      areas\n      roles { area everywhere role trained ready expiring booked }\n      cover { need area role cover text }\n      findings { kind wrong todo steps area role need }\n      neverAsked { atLeast text }\n      panels { panels dropOutPercent ahead aheadThin }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExportPoolHealth {\n    exportPoolHealth { name text }\n  }\n"): (typeof documents)["\n  query ExportPoolHealth {\n    exportPoolHealth { name text }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PoolAtAGlance {\n    poolSummary {\n      asOf\n      viewerCanSeeHealth\n      members\n      organisations\n      paused\n      availableNextEightWeeks\n      trained { role members }\n      needs { need members { atLeast text } }\n      teams { team { slug name } organisation { id name } members { atLeast text } }\n      kinds { kind members { text } }\n    }\n    organisations { id viewerCanImportMembers viewerCanSendLetters }\n  }\n"): (typeof documents)["\n  query PoolAtAGlance {\n    poolSummary {\n      asOf\n      viewerCanSeeHealth\n      members\n      organisations\n      paused\n      availableNextEightWeeks\n      trained { role members }\n      needs { need members { atLeast text } }\n      teams { team { slug name } organisation { id name } members { atLeast text } }\n      kinds { kind members { text } }\n    }\n    organisations { id viewerCanImportMembers viewerCanSendLetters }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Importable {\n    organisations { id name viewerCanImportMembers }\n  }\n"): (typeof documents)["\n  query Importable {\n    organisations { id name viewerCanImportMembers }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewImport($input: PreviewMemberImportInput!) {\n    previewMemberImport(input: $input) {\n      id\n      headings\n      columns { field heading }\n    }\n  }\n"): (typeof documents)["\n  mutation PreviewImport($input: PreviewMemberImportInput!) {\n    previewMemberImport(input: $input) {\n      id\n      headings\n      columns { field heading }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Imported($id: ID!, $onlyProblems: Boolean, $first: Int, $after: String) {\n    memberImport(id: $id) {\n      id\n      status\n      fileName\n      organisation { id name }\n      leftOut\n      rowCount\n      goodRowCount\n      problemRowCount\n      leftOutRowCount\n      savedCount\n      undoUntil\n      keptUntil\n      columns { field heading }\n      rows(onlyProblems: $onlyProblems, first: $first, after: $after) {\n        nodes {\n          number\n          cells { field text }\n          problems { column field kind sentence }\n          someoneElse\n          leftOut\n        }\n        endCursor\n        total\n      }\n    }\n  }\n"): (typeof documents)["\n  query Imported($id: ID!, $onlyProblems: Boolean, $first: Int, $after: String) {\n    memberImport(id: $id) {\n      id\n      status\n      fileName\n      organisation { id name }\n      leftOut\n      rowCount\n      goodRowCount\n      problemRowCount\n      leftOutRowCount\n      savedCount\n      undoUntil\n      keptUntil\n      columns { field heading }\n      rows(onlyProblems: $onlyProblems, first: $first, after: $after) {\n        nodes {\n          number\n          cells { field text }\n          problems { column field kind sentence }\n          someoneElse\n          leftOut\n        }\n        endCursor\n        total\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportProblems($id: ID!) {\n    memberImport(id: $id) { id problemsFile { name text } }\n  }\n"): (typeof documents)["\n  query ImportProblems($id: ID!) {\n    memberImport(id: $id) { id problemsFile { name text } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmImport($input: ConfirmMemberImportInput!) {\n    confirmMemberImport(input: $input) { id status savedCount goodRowCount problemRowCount }\n  }\n"): (typeof documents)["\n  mutation ConfirmImport($input: ConfirmMemberImportInput!) {\n    confirmMemberImport(input: $input) { id status savedCount goodRowCount problemRowCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardImport($input: DiscardMemberImportInput!) {\n    discardMemberImport(input: $input) { id status }\n  }\n"): (typeof documents)["\n  mutation DiscardImport($input: DiscardMemberImportInput!) {\n    discardMemberImport(input: $input) { id status }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MendRow($input: MendImportRowInput!) {\n    mendImportRow(input: $input) { id goodRowCount problemRowCount }\n  }\n"): (typeof documents)["\n  mutation MendRow($input: MendImportRowInput!) {\n    mendImportRow(input: $input) { id goodRowCount problemRowCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveOutRow($input: LeaveOutImportRowInput!) {\n    leaveOutImportRow(input: $input) { id goodRowCount problemRowCount leftOutRowCount }\n  }\n"): (typeof documents)["\n  mutation LeaveOutRow($input: LeaveOutImportRowInput!) {\n    leaveOutImportRow(input: $input) { id goodRowCount problemRowCount leftOutRowCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoImport($input: UndoMemberImportInput!) {\n    undoMemberImport(input: $input) { id status savedCount undoUntil }\n  }\n"): (typeof documents)["\n  mutation UndoImport($input: UndoMemberImportInput!) {\n    undoMemberImport(input: $input) { id status savedCount undoUntil }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierImports($organisationId: ID!) {\n    memberImports(organisationId: $organisationId) {\n      id\n      status\n      fileName\n      startedAt\n      goodRowCount\n      problemRowCount\n      savedCount\n      keptUntil\n      undoUntil\n    }\n  }\n"): (typeof documents)["\n  query EarlierImports($organisationId: ID!) {\n    memberImports(organisationId: $organisationId) {\n      id\n      status\n      fileName\n      startedAt\n      goodRowCount\n      problemRowCount\n      savedCount\n      keptUntil\n      undoUntil\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberAccess($memberId: ID!) {\n    memberAccess(memberId: $memberId) {\n      member { id shownAs private { email } viewerCanSendLink }\n      hasAccount\n      invitations { id email state sentAt expiresAt }\n      supporters { personId name }\n      supporterInvitations { id email state sentAt expiresAt }\n      viewerCanInvite\n      viewerCanInviteSupporter\n    }\n  }\n"): (typeof documents)["\n  query MemberAccess($memberId: ID!) {\n    memberAccess(memberId: $memberId) {\n      member { id shownAs private { email } viewerCanSendLink }\n      hasAccount\n      invitations { id email state sentAt expiresAt }\n      supporters { personId name }\n      supporterInvitations { id email state sentAt expiresAt }\n      viewerCanInvite\n      viewerCanInviteSupporter\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) { hasAccount }\n  }\n"): (typeof documents)["\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) { hasAccount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteSupporter($input: InviteSupporterInput!) {\n    inviteSupporter(input: $input) { hasAccount }\n  }\n"): (typeof documents)["\n  mutation InviteSupporter($input: InviteSupporterInput!) {\n    inviteSupporter(input: $input) { hasAccount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawMemberInvitation($input: WithdrawMemberInvitationInput!) {\n    withdrawMemberInvitation(input: $input) { hasAccount }\n  }\n"): (typeof documents)["\n  mutation WithdrawMemberInvitation($input: WithdrawMemberInvitationInput!) {\n    withdrawMemberInvitation(input: $input) { hasAccount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSupport($input: EndSupportInput!) {\n    endSupport(input: $input) { hasAccount }\n  }\n"): (typeof documents)["\n  mutation EndSupport($input: EndSupportInput!) {\n    endSupport(input: $input) { hasAccount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendOwnLink($input: SendPersonalLinkInput!) {\n    sendPersonalLink(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation SendOwnLink($input: SendPersonalLinkInput!) {\n    sendPersonalLink(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhomIHelp {\n    me {\n      id\n      supports { id shownAs homeOrganisation { id name } }\n    }\n  }\n"): (typeof documents)["\n  query WhomIHelp {\n    me {\n      id\n      supports { id shownAs homeOrganisation { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpedMember($id: ID!) {\n    memberInterests(memberId: $id) {\n      id\n      post\n      organisation { id name }\n      answer\n      mayAnswer\n      closesOn\n      standing\n    }\n    member(id: $id) {\n      id\n      shownAs\n      viewerSupports\n      homeOrganisation { id name }\n      helpView {\n        places { drawId post from to standing organisation { id name } }\n        busy { id from to }\n      }\n      asks {\n        id\n        standing\n        opportunity { id title from to answerBy }\n      }\n      trainingBookings {\n        id\n        state\n        session { id day time where course { id name } }\n      }\n      hosting { whatHelps breaks travel food technology }\n    }\n  }\n"): (typeof documents)["\n  query HelpedMember($id: ID!) {\n    memberInterests(memberId: $id) {\n      id\n      post\n      organisation { id name }\n      answer\n      mayAnswer\n      closesOn\n      standing\n    }\n    member(id: $id) {\n      id\n      shownAs\n      viewerSupports\n      homeOrganisation { id name }\n      helpView {\n        places { drawId post from to standing organisation { id name } }\n        busy { id from to }\n      }\n      asks {\n        id\n        standing\n        opportunity { id title from to answerBy }\n      }\n      trainingBookings {\n        id\n        state\n        session { id day time where course { id name } }\n      }\n      hosting { whatHelps breaks travel food technology }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopSupporting($input: StopSupportingInput!) {\n    stopSupporting(input: $input) { id supports { id } }\n  }\n"): (typeof documents)["\n  mutation StopSupporting($input: StopSupportingInput!) {\n    stopSupporting(input: $input) { id supports { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HelpWrite($input: WriteProfileInput!) {\n    writeProfile(input: $input) {\n      id\n      hosting { whatHelps breaks travel food technology }\n    }\n  }\n"): (typeof documents)["\n  mutation HelpWrite($input: WriteProfileInput!) {\n    writeProfile(input: $input) {\n      id\n      hosting { whatHelps breaks travel food technology }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LendingBalance {\n    lendingBalance {\n      since\n      organisations {\n        organisation { id name }\n        membersLent membersBorrowed turnsGiven turnsReceived hoursGiven hoursReceived\n      }\n    }\n  }\n"): (typeof documents)["\n  query LendingBalance {\n    lendingBalance {\n      since\n      organisations {\n        organisation { id name }\n        membersLent membersBorrowed turnsGiven turnsReceived hoursGiven hoursReceived\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LendingBalanceFile { lendingBalance { file { name text } } }\n"): (typeof documents)["\n  query LendingBalanceFile { lendingBalance { file { name text } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LendingHome($organisationId: ID) {\n    organisations {\n      id\n      name\n      kind\n      viewerCanWriteStandingOffer\n      viewerCanAskForLoans\n      standingOffer {\n        id\n        on\n        roles\n        mostLentAMonth\n        noticeDays\n        travelPaidBy\n        coordinatorHoursAMonth\n        note\n        changedAt\n      }\n    }\n    ofUs: loans(organisationId: $organisationId, part: ASKED_OF_US, first: 50) {\n      total\n      nodes {\n        id what membersWanted hours purpose from lastDay state placedCount\n        lender { id name } borrower { id name } recruitment { id post }\n      }\n    }\n    byUs: loans(organisationId: $organisationId, part: ASKED_BY_US, first: 50) {\n      total\n      nodes {\n        id what membersWanted hours purpose from lastDay state placedCount\n        lender { id name } borrower { id name } recruitment { id post }\n      }\n    }\n    running: loans(organisationId: $organisationId, part: RUNNING, first: 50) {\n      total\n      nodes {\n        id what membersWanted hours purpose from lastDay state placedCount\n        lender { id name } borrower { id name } recruitment { id post }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LendingHome($organisationId: ID) {\n    organisations {\n      id\n      name\n      kind\n      viewerCanWriteStandingOffer\n      viewerCanAskForLoans\n      standingOffer {\n        id\n        on\n        roles\n        mostLentAMonth\n        noticeDays\n        travelPaidBy\n        coordinatorHoursAMonth\n        note\n        changedAt\n      }\n    }\n    ofUs: loans(organisationId: $organisationId, part: ASKED_OF_US, first: 50) {\n      total\n      nodes {\n        id what membersWanted hours purpose from lastDay state placedCount\n        lender { id name } borrower { id name } recruitment { id post }\n      }\n    }\n    byUs: loans(organisationId: $organisationId, part: ASKED_BY_US, first: 50) {\n      total\n      nodes {\n        id what membersWanted hours purpose from lastDay state placedCount\n        lender { id name } borrower { id name } recruitment { id post }\n      }\n    }\n    running: loans(organisationId: $organisationId, part: RUNNING, first: 50) {\n      total\n      nodes {\n        id what membersWanted hours purpose from lastDay state placedCount\n        lender { id name } borrower { id name } recruitment { id post }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PastLoans($organisationId: ID, $first: Int!, $after: String) {\n    loans(organisationId: $organisationId, part: PAST, first: $first, after: $after) {\n      total\n      endCursor\n      nodes {\n        id what membersWanted hours purpose from lastDay state placedCount\n        lender { id name } borrower { id name } recruitment { id post }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PastLoans($organisationId: ID, $first: Int!, $after: String) {\n    loans(organisationId: $organisationId, part: PAST, first: $first, after: $after) {\n      total\n      endCursor\n      nodes {\n        id what membersWanted hours purpose from lastDay state placedCount\n        lender { id name } borrower { id name } recruitment { id post }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StandingOffers {\n    standingOffers {\n      id\n      organisation { id name }\n      on\n      roles\n      mostLentAMonth\n      noticeDays\n      travelPaidBy\n      coordinatorHoursAMonth\n      note\n    }\n  }\n"): (typeof documents)["\n  query StandingOffers {\n    standingOffers {\n      id\n      organisation { id name }\n      on\n      roles\n      mostLentAMonth\n      noticeDays\n      travelPaidBy\n      coordinatorHoursAMonth\n      note\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Loan($id: ID!) {\n    loan(id: $id) {\n      id what role membersWanted hours purpose travelPaidBy from lastDay state\n      agreedByStandingOffer placedCount opportunityId\n      lender { id name } borrower { id name } recruitment { id post }\n      steps { kind at by reason }\n      placed { id shownAs contact { name email phone } }\n      viewerCanAnswer viewerCanWithdraw viewerCanRecall\n    }\n  }\n"): (typeof documents)["\n  query Loan($id: ID!) {\n    loan(id: $id) {\n      id what role membersWanted hours purpose travelPaidBy from lastDay state\n      agreedByStandingOffer placedCount opportunityId\n      lender { id name } borrower { id name } recruitment { id post }\n      steps { kind at by reason }\n      placed { id shownAs contact { name email phone } }\n      viewerCanAnswer viewerCanWithdraw viewerCanRecall\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteStandingOffer($input: WriteStandingOfferInput!) {\n    writeStandingOffer(input: $input) {\n      id\n      standingOffer {\n        id on roles mostLentAMonth noticeDays travelPaidBy coordinatorHoursAMonth note changedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation WriteStandingOffer($input: WriteStandingOfferInput!) {\n    writeStandingOffer(input: $input) {\n      id\n      standingOffer {\n        id on roles mostLentAMonth noticeDays travelPaidBy coordinatorHoursAMonth note changedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PossibleLenders($input: PossibleLendersInput!) {\n    possibleLenders(input: $input) {\n      agreesAtOnce\n      organisation { id name }\n      offer { id on note travelPaidBy noticeDays }\n    }\n  }\n"): (typeof documents)["\n  query PossibleLenders($input: PossibleLendersInput!) {\n    possibleLenders(input: $input) {\n      agreesAtOnce\n      organisation { id name }\n      offer { id on note travelPaidBy noticeDays }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForLoan($input: AskForLoanInput!) {\n    askForLoan(input: $input) { id state }\n  }\n"): (typeof documents)["\n  mutation AskForLoan($input: AskForLoanInput!) {\n    askForLoan(input: $input) { id state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskMoreMembers($input: OpportunityStepInput!) {\n    askMoreMembers(input: $input) { id asked }\n  }\n"): (typeof documents)["\n  mutation AskMoreMembers($input: OpportunityStepInput!) {\n    askMoreMembers(input: $input) { id asked }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation AgreeToLoan($input: MoveLoanInput!) {\n      agreeToLoan(input: $input) {\n        id state steps { kind at by reason } placedCount\n        viewerCanAnswer viewerCanWithdraw viewerCanRecall\n      }\n    }\n  "): (typeof documents)["\n    mutation AgreeToLoan($input: MoveLoanInput!) {\n      agreeToLoan(input: $input) {\n        id state steps { kind at by reason } placedCount\n        viewerCanAnswer viewerCanWithdraw viewerCanRecall\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation DeclineLoan($input: MoveLoanInput!) {\n      declineLoan(input: $input) {\n        id state steps { kind at by reason }\n        viewerCanAnswer viewerCanWithdraw viewerCanRecall\n      }\n    }\n  "): (typeof documents)["\n    mutation DeclineLoan($input: MoveLoanInput!) {\n      declineLoan(input: $input) {\n        id state steps { kind at by reason }\n        viewerCanAnswer viewerCanWithdraw viewerCanRecall\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation WithdrawLoan($input: MoveLoanInput!) {\n      withdrawLoan(input: $input) {\n        id state steps { kind at by reason }\n        viewerCanAnswer viewerCanWithdraw viewerCanRecall\n      }\n    }\n  "): (typeof documents)["\n    mutation WithdrawLoan($input: MoveLoanInput!) {\n      withdrawLoan(input: $input) {\n        id state steps { kind at by reason }\n        viewerCanAnswer viewerCanWithdraw viewerCanRecall\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation RecallLoan($input: MoveLoanInput!) {\n      recallLoan(input: $input) {\n        id state steps { kind at by reason } placedCount\n        viewerCanAnswer viewerCanWithdraw viewerCanRecall\n      }\n    }\n  "): (typeof documents)["\n    mutation RecallLoan($input: MoveLoanInput!) {\n      recallLoan(input: $input) {\n        id state steps { kind at by reason } placedCount\n        viewerCanAnswer viewerCanWithdraw viewerCanRecall\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnOffer {\n    organisations {\n      id\n      name\n      kind\n      viewerCanWriteStandingOffer\n      viewerCanAskForLoans\n      standingOffer {\n        id on roles mostLentAMonth noticeDays travelPaidBy coordinatorHoursAMonth note changedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnOffer {\n    organisations {\n      id\n      name\n      kind\n      viewerCanWriteStandingOffer\n      viewerCanAskForLoans\n      standingOffer {\n        id on roles mostLentAMonth noticeDays travelPaidBy coordinatorHoursAMonth note changedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComingRecruitments($organisationId: ID!) {\n    planned: recruitments(first: 50, filter: { organisationId: $organisationId, stage: PLANNED }) {\n      nodes { id post interviewsFrom interviewsTo }\n    }\n    asking: recruitments(first: 50, filter: { organisationId: $organisationId, stage: ASKING }) {\n      nodes { id post interviewsFrom interviewsTo }\n    }\n    asked: recruitments(first: 50, filter: { organisationId: $organisationId, stage: ASKED }) {\n      nodes { id post interviewsFrom interviewsTo }\n    }\n  }\n"): (typeof documents)["\n  query ComingRecruitments($organisationId: ID!) {\n    planned: recruitments(first: 50, filter: { organisationId: $organisationId, stage: PLANNED }) {\n      nodes { id post interviewsFrom interviewsTo }\n    }\n    asking: recruitments(first: 50, filter: { organisationId: $organisationId, stage: ASKING }) {\n      nodes { id post interviewsFrom interviewsTo }\n    }\n    asked: recruitments(first: 50, filter: { organisationId: $organisationId, stage: ASKED }) {\n      nodes { id post interviewsFrom interviewsTo }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Looks($id: ID!, $first: Int, $after: String) {\n    member(id: $id) {\n      id\n      looks(first: $first, after: $after) {\n        nodes { at who what why }\n        endCursor\n        total\n      }\n    }\n  }\n"): (typeof documents)["\n  query Looks($id: ID!, $first: Int, $after: String) {\n    member(id: $id) {\n      id\n      looks(first: $first, after: $after) {\n        nodes { at who what why }\n        endCursor\n        total\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomesToAddTo { organisations { id name viewerCanAddMembers } }\n"): (typeof documents)["\n  query HomesToAddTo { organisations { id name viewerCanAddMembers } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddMember($input: AddMemberInput!) { addMember(input: $input) { id } }\n"): (typeof documents)["\n  mutation AddMember($input: AddMemberInput!) { addMember(input: $input) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberContact($id: ID!) {\n    member(id: $id) {\n      id\n      contact { name email phone postalAddress route }\n    }\n  }\n"): (typeof documents)["\n  query MemberContact($id: ID!) {\n    member(id: $id) {\n      id\n      contact { name email phone postalAddress route }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExportMembers($organisationId: ID!) {\n    exportMembers(organisationId: $organisationId) { name text }\n  }\n"): (typeof documents)["\n  query ExportMembers($organisationId: ID!) {\n    exportMembers(organisationId: $organisationId) { name text }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeavePool($input: LeavePoolInput!) { leavePool(input: $input) { id status } }\n"): (typeof documents)["\n  mutation LeavePool($input: LeavePoolInput!) { leavePool(input: $input) { id status } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ComeBackToPool($input: ComeBackToPoolInput!) {\n    comeBackToPool(input: $input) { id status }\n  }\n"): (typeof documents)["\n  mutation ComeBackToPool($input: ComeBackToPoolInput!) {\n    comeBackToPool(input: $input) { id status }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberRecord($id: ID!) {\n    member(id: $id) {\n      id\n      shownAs\n      pseudonym\n      status\n      trainedFor\n      joinedOn\n      homeOrganisation { id name }\n      viewerCanChange\n      viewerCanAnswerConsents\n      viewerCanErase\n      private {\n        name\n        email\n        phone\n        ownLimitPerYear\n        sharedPoolSince\n        busy { id from to }\n        availabilityNote\n      }\n    }\n  }\n"): (typeof documents)["\n  query MemberRecord($id: ID!) {\n    member(id: $id) {\n      id\n      shownAs\n      pseudonym\n      status\n      trainedFor\n      joinedOn\n      homeOrganisation { id name }\n      viewerCanChange\n      viewerCanAnswerConsents\n      viewerCanErase\n      private {\n        name\n        email\n        phone\n        ownLimitPerYear\n        sharedPoolSince\n        busy { id from to }\n        availabilityNote\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Members($filter: MemberFilter, $first: Int, $after: String) {\n    members(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id\n        shownAs\n        pseudonym\n        status\n        trainedFor\n        homeOrganisation { id name }\n      }\n      endCursor\n      total\n    }\n    organisations { id name kind viewerCanImportMembers viewerCanExportMembers }\n  }\n"): (typeof documents)["\n  query Members($filter: MemberFilter, $first: Int, $after: String) {\n    members(filter: $filter, first: $first, after: $after) {\n      nodes {\n        id\n        shownAs\n        pseudonym\n        status\n        trainedFor\n        homeOrganisation { id name }\n      }\n      endCursor\n      total\n    }\n    organisations { id name kind viewerCanImportMembers viewerCanExportMembers }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Duplicates($organisationId: ID!) {\n    possibleDuplicates(organisationId: $organisationId) {\n      one { id shownAs joinedOn }\n      two { id shownAs joinedOn }\n      why\n    }\n    memberMerges(organisationId: $organisationId) {\n      id\n      at\n      undoUntil\n      undoneAt\n      viewerCanUndo\n      kept { id shownAs }\n    }\n  }\n"): (typeof documents)["\n  query Duplicates($organisationId: ID!) {\n    possibleDuplicates(organisationId: $organisationId) {\n      one { id shownAs joinedOn }\n      two { id shownAs joinedOn }\n      why\n    }\n    memberMerges(organisationId: $organisationId) {\n      id\n      at\n      undoUntil\n      undoneAt\n      viewerCanUndo\n      kept { id shownAs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergeProposal($keptId: ID!, $otherId: ID!) {\n    mergeProposal(keptId: $keptId, otherId: $otherId) {\n      kept { id shownAs }\n      other { id shownAs }\n      facts { fact kept other }\n      problem\n    }\n  }\n"): (typeof documents)["\n  query MergeProposal($keptId: ID!, $otherId: ID!) {\n    mergeProposal(keptId: $keptId, otherId: $otherId) {\n      kept { id shownAs }\n      other { id shownAs }\n      facts { fact kept other }\n      problem\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeMembers($input: MergeMembersInput!) {\n    mergeMembers(input: $input) { id undoUntil }\n  }\n"): (typeof documents)["\n  mutation MergeMembers($input: MergeMembersInput!) {\n    mergeMembers(input: $input) { id undoUntil }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoMemberMerge($input: UndoMemberMergeInput!) {\n    undoMemberMerge(input: $input) { id undoneAt viewerCanUndo }\n  }\n"): (typeof documents)["\n  mutation UndoMemberMerge($input: UndoMemberMergeInput!) {\n    undoMemberMerge(input: $input) { id undoneAt viewerCanUndo }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerByPhone($input: AnswerOpportunityInput!) {\n    answerOpportunity(input: $input) { id answer }\n  }\n"): (typeof documents)["\n  mutation AnswerByPhone($input: AnswerOpportunityInput!) {\n    answerOpportunity(input: $input) { id answer }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InterestByPhone($input: AnswerInterestInput!) {\n    answerInterest(input: $input) { id answer }\n  }\n"): (typeof documents)["\n  mutation InterestByPhone($input: AnswerInterestInput!) {\n    answerInterest(input: $input) { id answer }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LettersAndCalls($organisationId: ID!) {\n    letters: lettersAndCalls(organisationId: $organisationId, route: POST, first: 100) {\n      total\n      nodes { id toName topic writtenAt member { id } }\n    }\n    inPerson: lettersAndCalls(organisationId: $organisationId, route: IN_PERSON, first: 100) {\n      total\n      nodes { id toName topic writtenAt member { id } }\n    }\n    calls: lettersAndCalls(organisationId: $organisationId, route: PHONE, first: 20) {\n      total\n      nodes {\n        id\n        toName\n        topic\n        writtenAt\n        tries\n        opportunityId\n        recruitmentId\n        member { id asks { id mayAnswer opportunity { id ways } } }\n        content { greeting paragraphs phone }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LettersAndCalls($organisationId: ID!) {\n    letters: lettersAndCalls(organisationId: $organisationId, route: POST, first: 100) {\n      total\n      nodes { id toName topic writtenAt member { id } }\n    }\n    inPerson: lettersAndCalls(organisationId: $organisationId, route: IN_PERSON, first: 100) {\n      total\n      nodes { id toName topic writtenAt member { id } }\n    }\n    calls: lettersAndCalls(organisationId: $organisationId, route: PHONE, first: 20) {\n      total\n      nodes {\n        id\n        toName\n        topic\n        writtenAt\n        tries\n        opportunityId\n        recruitmentId\n        member { id asks { id mayAnswer opportunity { id ways } } }\n        content { greeting paragraphs phone }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkMessage($input: MarkMessageInput!) {\n    markMessage(input: $input) { id state route tries }\n  }\n"): (typeof documents)["\n  mutation MarkMessage($input: MarkMessageInput!) {\n    markMessage(input: $input) { id state route tries }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LettersToPrint($organisationId: ID!, $route: MessageRoute!) {\n    lettersAndCalls(organisationId: $organisationId, route: $route, first: 100) {\n      nodes {\n        id\n        writtenAt\n        content { subject greeting paragraphs addressLines link { label url } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LettersToPrint($organisationId: ID!, $route: MessageRoute!) {\n    lettersAndCalls(organisationId: $organisationId, route: $route, first: 100) {\n      nodes {\n        id\n        writtenAt\n        content { subject greeting paragraphs addressLines link { label url } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberLinks($id: ID!) {\n    member(id: $id) {\n      id\n      viewerCanSendLink\n      personalLinks { id purpose madeAt until openedAt }\n    }\n  }\n"): (typeof documents)["\n  query MemberLinks($id: ID!) {\n    member(id: $id) {\n      id\n      viewerCanSendLink\n      personalLinks { id purpose madeAt until openedAt }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendPersonalLink($input: SendPersonalLinkInput!) {\n    sendPersonalLink(input: $input) { id personalLinks { id purpose madeAt until openedAt } }\n  }\n"): (typeof documents)["\n  mutation SendPersonalLink($input: SendPersonalLinkInput!) {\n    sendPersonalLink(input: $input) { id personalLinks { id purpose madeAt until openedAt } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopPersonalLink($input: StopPersonalLinkInput!) {\n    stopPersonalLink(input: $input) { id personalLinks { id purpose madeAt until openedAt } }\n  }\n"): (typeof documents)["\n  mutation StopPersonalLink($input: StopPersonalLinkInput!) {\n    stopPersonalLink(input: $input) { id personalLinks { id purpose madeAt until openedAt } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Needs($id: ID!) {\n    member(id: $id) {\n      id\n      homeOrganisation { id name }\n      viewerCanRecordNeeds\n      needs\n      teamsExperienced { slug name }\n      consents { purpose given }\n    }\n  }\n"): (typeof documents)["\n  query Needs($id: ID!) {\n    member(id: $id) {\n      id\n      homeOrganisation { id name }\n      viewerCanRecordNeeds\n      needs\n      teamsExperienced { slug name }\n      consents { purpose given }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordNeeds($input: RecordNeedsInput!) {\n    recordNeeds(input: $input) { id needs }\n  }\n"): (typeof documents)["\n  mutation RecordNeeds($input: RecordNeedsInput!) {\n    recordNeeds(input: $input) { id needs }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Services { organisations { id name teams { slug name } } }\n"): (typeof documents)["\n  query Services { organisations { id name teams { slug name } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordServicesUsed($input: RecordServicesUsedInput!) {\n    recordServicesUsed(input: $input) { id teamsExperienced { slug name } }\n  }\n"): (typeof documents)["\n  mutation RecordServicesUsed($input: RecordServicesUsedInput!) {\n    recordServicesUsed(input: $input) { id teamsExperienced { slug name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerOpportunity($input: AnswerOpportunityInput!) {\n    answerOpportunity(input: $input) { id answer way mayAnswer standing viewerCanAnswer }\n  }\n"): (typeof documents)["\n  mutation AnswerOpportunity($input: AnswerOpportunityInput!) {\n    answerOpportunity(input: $input) { id answer way mayAnswer standing viewerCanAnswer }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskChoices {\n    organisations { id name viewerCanAskMembers }\n    groups { id name viewerCanAsk organisation { id } }\n    involvementMenu { option level name about }\n  }\n"): (typeof documents)["\n  query AskChoices {\n    organisations { id name viewerCanAskMembers }\n    groups { id name viewerCanAsk organisation { id } }\n    involvementMenu { option level name about }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewAsk($input: AskMembersInput!) {\n    previewAsk(input: $input) {\n      subject\n      paragraphs\n      asked\n      leftOut { why members { atLeast text } }\n    }\n  }\n"): (typeof documents)["\n  query PreviewAsk($input: AskMembersInput!) {\n    previewAsk(input: $input) {\n      subject\n      paragraphs\n      asked\n      leftOut { why members { atLeast text } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskMembers($input: AskMembersInput!) {\n    askMembers(input: $input) { id asked }\n  }\n"): (typeof documents)["\n  mutation AskMembers($input: AskMembersInput!) {\n    askMembers(input: $input) { id asked }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberAsks($id: ID!) {\n    member(id: $id) {\n      id\n      shownAs\n      viewerCanRecordStandingWork\n      asks {\n        id\n        answer\n        way\n        mayAnswer\n        standing\n        viewerCanAnswer\n        opportunity {\n          id\n          title\n          from\n          times\n          hours\n          rewardPence\n          ways\n          organisation { id name }\n        }\n      }\n      rewards { id for state totalPence organisation { id name } }\n    }\n  }\n"): (typeof documents)["\n  query MemberAsks($id: ID!) {\n    member(id: $id) {\n      id\n      shownAs\n      viewerCanRecordStandingWork\n      asks {\n        id\n        answer\n        way\n        mayAnswer\n        standing\n        viewerCanAnswer\n        opportunity {\n          id\n          title\n          from\n          times\n          hours\n          rewardPence\n          ways\n          organisation { id name }\n        }\n      }\n      rewards { id for state totalPence organisation { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GivePlaces($input: OpportunityStepInput!) {\n    givePlaces(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation GivePlaces($input: OpportunityStepInput!) {\n    givePlaces(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelOpportunity($input: OpportunityStepInput!) {\n    cancelOpportunity(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation CancelOpportunity($input: OpportunityStepInput!) {\n    cancelOpportunity(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Opportunities($first: Int, $after: String) {\n    opportunities(first: $first, after: $after) {\n      nodes { id title state from to places asked yes no answerBy organisation { id name } }\n      endCursor\n      total\n    }\n    organisations {\n      id\n      name\n      viewerCanAskMembers\n      viewerCanPayRewards\n      feedback { question words yes aBit no }\n    }\n  }\n"): (typeof documents)["\n  query Opportunities($first: Int, $after: String) {\n    opportunities(first: $first, after: $after) {\n      nodes { id title state from to places asked yes no answerBy organisation { id name } }\n      endCursor\n      total\n    }\n    organisations {\n      id\n      name\n      viewerCanAskMembers\n      viewerCanPayRewards\n      feedback { question words yes aBit no }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpportunityPage($id: ID!) {\n    opportunity(id: $id) {\n      id\n      title\n      state\n      option\n      role\n      chosenFor\n      summary\n      influence\n      hours\n      rewardPence\n      rewardForms\n      paidWithinDays\n      provided\n      ways\n      where\n      from\n      to\n      times\n      places\n      answerBy\n      askName\n      askContact\n      agreedOn\n      askedAt\n      daysToAsk\n      asked\n      yes\n      no\n      organisation { id name }\n      group { id name }\n      placed {\n        member { id shownAs }\n        way\n        tookPart\n        reward { id state totalPence }\n      }\n      feedback { question words yes aBit no }\n      viewerCanGivePlaces\n      viewerCanRecord\n      viewerCanCancel\n    }\n  }\n"): (typeof documents)["\n  query OpportunityPage($id: ID!) {\n    opportunity(id: $id) {\n      id\n      title\n      state\n      option\n      role\n      chosenFor\n      summary\n      influence\n      hours\n      rewardPence\n      rewardForms\n      paidWithinDays\n      provided\n      ways\n      where\n      from\n      to\n      times\n      places\n      answerBy\n      askName\n      askContact\n      agreedOn\n      askedAt\n      daysToAsk\n      asked\n      yes\n      no\n      organisation { id name }\n      group { id name }\n      placed {\n        member { id shownAs }\n        way\n        tookPart\n        reward { id state totalPence }\n      }\n      feedback { question words yes aBit no }\n      viewerCanGivePlaces\n      viewerCanRecord\n      viewerCanCancel\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordTakingPart($input: RecordTakingPartInput!) {\n    recordTakingPart(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation RecordTakingPart($input: RecordTakingPartInput!) {\n    recordTakingPart(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordStandingWork($input: RecordStandingWorkInput!) {\n    recordStandingWork(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation RecordStandingWork($input: RecordStandingWorkInput!) {\n    recordStandingWork(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HostingOf($id: ID!) {\n    member(id: $id) {\n      id\n      aboutMe\n      hosting {\n        calledBy\n        introduction\n        whatHelps\n        breaks\n        travel\n        food\n        technology\n        formats\n        communication { support daysAhead note }\n        checklist { item note }\n      }\n    }\n  }\n"): (typeof documents)["\n  query HostingOf($id: ID!) {\n    member(id: $id) {\n      id\n      aboutMe\n      hosting {\n        calledBy\n        introduction\n        whatHelps\n        breaks\n        travel\n        food\n        technology\n        formats\n        communication { support daysAhead note }\n        checklist { item note }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordState($id: ID!) {\n    member(id: $id) {\n      id\n      viewerCanLeave\n      viewerCanComeBack\n      viewerCanAssessRisk\n      recordSteps { step state }\n      private { calledBy postalAddress route kind pausedUntil riskAssessment { doneOn reviewOn owner isDue } }\n    }\n  }\n"): (typeof documents)["\n  query RecordState($id: ID!) {\n    member(id: $id) {\n      id\n      viewerCanLeave\n      viewerCanComeBack\n      viewerCanAssessRisk\n      recordSteps { step state }\n      private { calledBy postalAddress route kind pausedUntil riskAssessment { doneOn reviewOn owner isDue } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordRiskAssessment($input: RecordRiskAssessmentInput!) {\n    recordRiskAssessment(input: $input) {\n      id\n      private { riskAssessment { doneOn reviewOn owner isDue } }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordRiskAssessment($input: RecordRiskAssessmentInput!) {\n    recordRiskAssessment(input: $input) {\n      id\n      private { riskAssessment { doneOn reviewOn owner isDue } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetStanding($input: WriteProfileInput!) {\n    writeProfile(input: $input) {\n      id\n      profile { partnerRole isTrainer isPaidEmployee }\n    }\n  }\n"): (typeof documents)["\n  mutation SetStanding($input: WriteProfileInput!) {\n    writeProfile(input: $input) {\n      id\n      profile { partnerRole isTrainer isPaidEmployee }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddExpense($input: AddExpenseInput!) {\n    addExpense(input: $input) { id totalPence expenses { id kind pence note } }\n  }\n"): (typeof documents)["\n  mutation AddExpense($input: AddExpenseInput!) {\n    addExpense(input: $input) { id totalPence expenses { id kind pence note } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkRewardPaid($input: MarkRewardPaidInput!) {\n    markRewardPaid(input: $input) { id state paidOn daysToPay form viewerCanPay }\n  }\n"): (typeof documents)["\n  mutation MarkRewardPaid($input: MarkRewardPaidInput!) {\n    markRewardPaid(input: $input) { id state paidOn daysToPay form viewerCanPay }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RewardPage($id: ID!) {\n    reward(id: $id) {\n      id\n      for\n      state\n      agreedPence\n      pence\n      totalPence\n      form\n      dueOn\n      payBy\n      paidOn\n      daysToPay\n      viewerCanPay\n      viewerCanAddExpense\n      member { id shownAs }\n      expenses { id kind pence note }\n    }\n  }\n"): (typeof documents)["\n  query RewardPage($id: ID!) {\n    reward(id: $id) {\n      id\n      for\n      state\n      agreedPence\n      pence\n      totalPence\n      form\n      dueOn\n      payBy\n      paidOn\n      daysToPay\n      viewerCanPay\n      viewerCanAddExpense\n      member { id shownAs }\n      expenses { id kind pence note }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Payers {\n    organisations { id name viewerCanPayRewards daysToPay }\n  }\n"): (typeof documents)["\n  query Payers {\n    organisations { id name viewerCanPayRewards daysToPay }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExportRewards($organisationId: ID!) {\n    exportRewards(organisationId: $organisationId) { name text }\n  }\n"): (typeof documents)["\n  query ExportRewards($organisationId: ID!) {\n    exportRewards(organisationId: $organisationId) { name text }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RewardsToPay($organisationId: ID!) {\n    rewards(organisationId: $organisationId) {\n      id\n      for\n      state\n      agreedPence\n      pence\n      totalPence\n      form\n      dueOn\n      payBy\n      paidOn\n      daysToPay\n      viewerCanPay\n      member { id shownAs }\n      expenses { id kind pence note }\n    }\n  }\n"): (typeof documents)["\n  query RewardsToPay($organisationId: ID!) {\n    rewards(organisationId: $organisationId) {\n      id\n      for\n      state\n      agreedPence\n      pence\n      totalPence\n      form\n      dueOn\n      payBy\n      paidOn\n      daysToPay\n      viewerCanPay\n      member { id shownAs }\n      expenses { id kind pence note }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvolvementMenu { involvementMenu { option level name about role } }\n"): (typeof documents)["\n  query InvolvementMenu { involvementMenu { option level name about role } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetOwnLimit($input: SetOwnLimitInput!) {\n    setOwnLimit(input: $input) { id private { ownLimitPerYear } recordSteps { step state } }\n  }\n"): (typeof documents)["\n  mutation SetOwnLimit($input: SetOwnLimitInput!) {\n    setOwnLimit(input: $input) { id private { ownLimitPerYear } recordSteps { step state } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteContact($input: CorrectMemberInput!) {\n    correctMember(input: $input) { id private { email phone postalAddress route } }\n  }\n"): (typeof documents)["\n  mutation WriteContact($input: CorrectMemberInput!) {\n    correctMember(input: $input) { id private { email phone postalAddress route } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeAgreement($input: AcknowledgeAgreementInput!) {\n    acknowledgeAgreement(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation AcknowledgeAgreement($input: AcknowledgeAgreementInput!) {\n    acknowledgeAgreement(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WholeRecord($id: ID!) {\n    member(id: $id) {\n      id\n      shownAs\n      pseudonym\n      status\n      homeOrganisation { id name }\n      viewerCanChange\n      viewerCanLeave\n      viewerCanComeBack\n      viewerCanAssessRisk\n      private {\n        name\n        calledBy\n        email\n        phone\n        postalAddress\n        route\n        kind\n        ownLimitPerYear\n        sharedPoolSince\n        busy { id from to }\n        availabilityNote\n        pausedUntil\n        likes\n        leftOn\n        canComeBackUntil\n        riskAssessment { doneOn reviewOn owner isDue }\n      }\n      profile {\n        introduction\n        whatHelps\n        breaks\n        travel\n        food\n        technology\n        formats\n        communication { support daysAhead note }\n        checklist { item answer note }\n        supporter { name contact }\n        reward\n        aboutMe\n        aboutMeReader\n        partnerRole\n        isTrainer\n        isPaidEmployee\n      }\n      recordSteps { step state }\n      consents { purpose given answer { given at } }\n      agreements {\n        agreement\n        title\n        points\n        statement\n        version\n        isOpen\n        acknowledged { at version how recordedBy }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WholeRecord($id: ID!) {\n    member(id: $id) {\n      id\n      shownAs\n      pseudonym\n      status\n      homeOrganisation { id name }\n      viewerCanChange\n      viewerCanLeave\n      viewerCanComeBack\n      viewerCanAssessRisk\n      private {\n        name\n        calledBy\n        email\n        phone\n        postalAddress\n        route\n        kind\n        ownLimitPerYear\n        sharedPoolSince\n        busy { id from to }\n        availabilityNote\n        pausedUntil\n        likes\n        leftOn\n        canComeBackUntil\n        riskAssessment { doneOn reviewOn owner isDue }\n      }\n      profile {\n        introduction\n        whatHelps\n        breaks\n        travel\n        food\n        technology\n        formats\n        communication { support daysAhead note }\n        checklist { item answer note }\n        supporter { name contact }\n        reward\n        aboutMe\n        aboutMeReader\n        partnerRole\n        isTrainer\n        isPaidEmployee\n      }\n      recordSteps { step state }\n      consents { purpose given answer { given at } }\n      agreements {\n        agreement\n        title\n        points\n        statement\n        version\n        isOpen\n        acknowledged { at version how recordedBy }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteProfile($input: WriteProfileInput!) {\n    writeProfile(input: $input) { id recordSteps { step state } }\n  }\n"): (typeof documents)["\n  mutation WriteProfile($input: WriteProfileInput!) {\n    writeProfile(input: $input) { id recordSteps { step state } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCourse($input: AddCourseInput!) {\n    addCourse(input: $input) { id name }\n  }\n"): (typeof documents)["\n  mutation AddCourse($input: AddCourseInput!) {\n    addCourse(input: $input) { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTrainingSession($input: AddTrainingSessionInput!) {\n    addTrainingSession(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation AddTrainingSession($input: AddTrainingSessionInput!) {\n    addTrainingSession(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) { id bookings { id state turn } }\n  }\n"): (typeof documents)["\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) { id bookings { id state turn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelTrainingSession($input: CancelTrainingSessionInput!) {\n    cancelTrainingSession(input: $input) { id state placesLeft waiting }\n  }\n"): (typeof documents)["\n  mutation CancelTrainingSession($input: CancelTrainingSessionInput!) {\n    cancelTrainingSession(input: $input) { id state placesLeft waiting }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Certificate($id: ID!) {\n    member(id: $id) {\n      id\n      certificate {\n        name\n        network\n        on\n        learnt { name on }\n        trainedFor\n        timesTookPart\n        lastTookPartOn\n        file { name html }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Certificate($id: ID!) {\n    member(id: $id) {\n      id\n      certificate {\n        name\n        network\n        on\n        learnt { name on }\n        trainedFor\n        timesTookPart\n        lastTookPartOn\n        file { name html }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCourse($input: CloseCourseInput!) {\n    closeCourse(input: $input) { id closedOn }\n  }\n"): (typeof documents)["\n  mutation CloseCourse($input: CloseCourseInput!) {\n    closeCourse(input: $input) { id closedOn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberTraining($id: ID!) {\n    member(id: $id) {\n      id\n      shownAs\n      viewerCanBookTraining\n      viewerCanRecordTraining\n      pathway {\n        said\n        steps { role state until modules { code name about done until } }\n      }\n      training {\n        id\n        module { code name }\n        provider { id name }\n        on\n        until\n        source\n        counts\n        withdrawnReason\n        viewerCanChange\n      }\n      trainingBookings {\n        id\n        state\n        turn\n        viewerCanCancel\n        session { id day time where online hasStarted course { id name } }\n      }\n    }\n    courses {\n      id\n      kind\n      name\n      about\n      openToAll\n      provider { id }\n      modules { code name }\n      sessions { id day time where online placesLeft waiting state hasStarted }\n    }\n  }\n"): (typeof documents)["\n  query MemberTraining($id: ID!) {\n    member(id: $id) {\n      id\n      shownAs\n      viewerCanBookTraining\n      viewerCanRecordTraining\n      pathway {\n        said\n        steps { role state until modules { code name about done until } }\n      }\n      training {\n        id\n        module { code name }\n        provider { id name }\n        on\n        until\n        source\n        counts\n        withdrawnReason\n        viewerCanChange\n      }\n      trainingBookings {\n        id\n        state\n        turn\n        viewerCanCancel\n        session { id day time where online hasStarted course { id name } }\n      }\n    }\n    courses {\n      id\n      kind\n      name\n      about\n      openToAll\n      provider { id }\n      modules { code name }\n      sessions { id day time where online placesLeft waiting state hasStarted }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmTrainingPack($input: ConfirmTrainingPackInput!) {\n    confirmTrainingPack(input: $input) { id trainedFor pathway { said } }\n  }\n"): (typeof documents)["\n  mutation ConfirmTrainingPack($input: ConfirmTrainingPackInput!) {\n    confirmTrainingPack(input: $input) { id trainedFor pathway { said } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrainingEndingSoon($organisationId: ID!) {\n    trainingEndingSoon(organisationId: $organisationId) {\n      member { id shownAs }\n      role\n      until\n      modules { code name }\n    }\n  }\n"): (typeof documents)["\n  query TrainingEndingSoon($organisationId: ID!) {\n    trainingEndingSoon(organisationId: $organisationId) {\n      member { id shownAs }\n      role\n      until\n      modules { code name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectTraining($input: CorrectTrainingInput!) {\n    correctTraining(input: $input) { id trainedFor }\n  }\n"): (typeof documents)["\n  mutation CorrectTraining($input: CorrectTrainingInput!) {\n    correctTraining(input: $input) { id trainedFor }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawTraining($input: WithdrawTrainingInput!) {\n    withdrawTraining(input: $input) { id trainedFor }\n  }\n"): (typeof documents)["\n  mutation WithdrawTraining($input: WithdrawTrainingInput!) {\n    withdrawTraining(input: $input) { id trainedFor }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordStaffTraining($input: RecordStaffTrainingInput!) {\n    recordStaffTraining(input: $input) { id trained until completions { id on withdrawnReason } }\n  }\n"): (typeof documents)["\n  mutation RecordStaffTraining($input: RecordStaffTrainingInput!) {\n    recordStaffTraining(input: $input) { id trained until completions { id on withdrawnReason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordTraining($input: RecordTrainingInput!) {\n    recordTraining(input: $input) { id trainedFor }\n  }\n"): (typeof documents)["\n  mutation RecordTraining($input: RecordTrainingInput!) {\n    recordTraining(input: $input) { id trainedFor }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffTraining($organisationId: ID!) {\n    staffTraining(organisationId: $organisationId) {\n      id\n      name\n      trained\n      until\n      completions { id on withdrawnReason }\n    }\n  }\n"): (typeof documents)["\n  query StaffTraining($organisationId: ID!) {\n    staffTraining(organisationId: $organisationId) {\n      id\n      name\n      trained\n      until\n      completions { id on withdrawnReason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrainingSessions($past: Boolean!, $first: Int!, $after: String) {\n    trainingSessions(filter: { past: $past }, first: $first, after: $after) {\n      nodes {\n        id\n        day\n        time\n        where\n        online\n        places\n        placesLeft\n        waiting\n        state\n        course { id name provider { id name } }\n      }\n      endCursor\n      total\n    }\n    organisations { id viewerCanRunTraining viewerCanRecordStaffTraining }\n  }\n"): (typeof documents)["\n  query TrainingSessions($past: Boolean!, $first: Int!, $after: String) {\n    trainingSessions(filter: { past: $past }, first: $first, after: $after) {\n      nodes {\n        id\n        day\n        time\n        where\n        online\n        places\n        placesLeft\n        waiting\n        state\n        course { id name provider { id name } }\n      }\n      endCursor\n      total\n    }\n    organisations { id viewerCanRunTraining viewerCanRecordStaffTraining }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Courses {\n    courses {\n      id\n      kind\n      name\n      about\n      openToAll\n      provider { id name }\n      modules { code name }\n      sessions { id day }\n    }\n    organisations { id name viewerCanRunTraining }\n  }\n"): (typeof documents)["\n  query Courses {\n    courses {\n      id\n      kind\n      name\n      about\n      openToAll\n      provider { id name }\n      modules { code name }\n      sessions { id day }\n    }\n    organisations { id name viewerCanRunTraining }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Course($id: ID!) {\n    course(id: $id) {\n      id\n      kind\n      name\n      about\n      openToAll\n      pack\n      closedOn\n      viewerCanRun\n      provider { id name }\n      modules { code name about countsMonths }\n      sessions { id day time where online places placesLeft waiting state }\n    }\n  }\n"): (typeof documents)["\n  query Course($id: ID!) {\n    course(id: $id) {\n      id\n      kind\n      name\n      about\n      openToAll\n      pack\n      closedOn\n      viewerCanRun\n      provider { id name }\n      modules { code name about countsMonths }\n      sessions { id day time where online places placesLeft waiting state }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrainingSession($id: ID!) {\n    trainingSession(id: $id) {\n      id\n      day\n      time\n      where\n      online\n      places\n      placesLeft\n      waiting\n      state\n      hasStarted\n      viewerCanRun\n      course { id name about provider { id name } }\n      mine { id state turn }\n      bookings { id state turn member { id shownAs } }\n    }\n  }\n"): (typeof documents)["\n  query TrainingSession($id: ID!) {\n    trainingSession(id: $id) {\n      id\n      day\n      time\n      where\n      online\n      places\n      placesLeft\n      waiting\n      state\n      hasStarted\n      viewerCanRun\n      course { id name about provider { id name } }\n      mine { id state turn }\n      bookings { id state turn member { id shownAs } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrainingModules {\n    trainingModules { code group name about countsMonths byPack neededFor }\n    organisations { id name viewerCanRunTraining }\n  }\n"): (typeof documents)["\n  query TrainingModules {\n    trainingModules { code group name about countsMonths byPack neededFor }\n    organisations { id name viewerCanRunTraining }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BookTraining($input: BookTrainingInput!) {\n    bookTraining(input: $input) { id placesLeft waiting mine { id state turn } }\n  }\n"): (typeof documents)["\n  mutation BookTraining($input: BookTrainingInput!) {\n    bookTraining(input: $input) { id placesLeft waiting mine { id state turn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelTrainingBooking($input: CancelTrainingBookingInput!) {\n    cancelTrainingBooking(input: $input) { id placesLeft waiting mine { id state turn } }\n  }\n"): (typeof documents)["\n  mutation CancelTrainingBooking($input: CancelTrainingBookingInput!) {\n    cancelTrainingBooking(input: $input) { id placesLeft waiting mine { id state turn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrainingOrganisations {\n    organisations { id name viewerCanRunTraining viewerCanRecordStaffTraining }\n  }\n"): (typeof documents)["\n  query TrainingOrganisations {\n    organisations { id name viewerCanRunTraining viewerCanRecordStaffTraining }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;