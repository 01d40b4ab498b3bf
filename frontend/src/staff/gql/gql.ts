/* eslint-disable */
import * as types from './graphql';

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
  '\n  fragment Problem on Problem {\n    code\n    message\n    path\n  }\n': typeof types.ProblemFragmentDoc;
  '\n  fragment Asked on AccessEntry {\n    id\n    at\n    until\n    staffName\n    role\n    reasons\n    organisation {\n      id\n      name\n      place\n    }\n    case {\n      id\n      number\n      organisation {\n        id\n        name\n        place\n      }\n    }\n    question {\n      id\n      text\n      askedAt\n      answer\n      answeredAt\n      answeredBy\n      answeredByTitle\n    }\n  }\n': typeof types.AskedFragmentDoc;
  '\n  query AccessQuestions($answered: Boolean!, $first: Int!) {\n    openAccessQuestions\n    accessQuestions(answered: $answered, first: $first) {\n      edges {\n        node {\n          id\n          ...Asked\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n': typeof types.AccessQuestionsDocument;
  '\n  query OpenAccessQuestions {\n    liveCursor\n    openAccessQuestions\n  }\n': typeof types.OpenAccessQuestionsDocument;
  '\n  subscription AccessEvents($after: String) {\n    queueEvents(after: $after) {\n      cursor\n      type\n    }\n  }\n': typeof types.AccessEventsDocument;
  '\n  mutation AnswerAccessQuestion($input: AnswerAccessQuestionInput!) {\n    answerAccessQuestion(input: $input) {\n      entry {\n        id\n        ...Asked\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.AnswerAccessQuestionDocument;
  '\n  fragment DeskAfter on Case {\n    id\n    withdrawal {\n      reason\n      withdrawnAt\n    }\n    reopening {\n      reason\n      requestedAt\n      decideBy\n      granted\n      decision\n      decidedAt\n      decidedBy\n    }\n    answer {\n      id\n      readAt\n      ratings {\n        answered\n        comment\n        ratedAt\n        parts {\n          answered\n          question {\n            id\n            text\n          }\n        }\n      }\n    }\n  }\n': typeof types.DeskAfterFragmentDoc;
  '\n  mutation DecideReopening($input: DecideReopeningInput!) {\n    decideReopening(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskDraft\n        ...DeskAnswer\n        ...DeskAfter\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.DecideReopeningDocument;
  '\n  query Colleagues($organisationId: ID!) {\n    staff(organisationId: $organisationId) {\n      id\n      name\n      title\n      openCases\n    }\n  }\n': typeof types.ColleaguesDocument;
  '\n  mutation AllocateCase($input: AllocateCaseInput!) {\n    allocateCase(input: $input) {\n      case {\n        id\n        ...DeskCaseState\n        ...DeskTimeline\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.AllocateCaseDocument;
  '\n  fragment DeskDraft on Case {\n    id\n    answerDraft {\n      opening\n      parts {\n        question {\n          id\n        }\n        text\n        answered\n      }\n      changes\n      forSubmitter\n      version\n      savedAt\n    }\n  }\n': typeof types.DeskDraftFragmentDoc;
  '\n  fragment DeskAnswer on Case {\n    id\n    answerForSubmitter {\n      text\n      signedBy\n      signedByTitle\n      publishedAt\n    }\n    answer {\n      id\n      version\n      opening\n      parts {\n        question {\n          id\n          text\n        }\n        text\n      }\n      changes\n      signedBy\n      signedByTitle\n      organisation {\n        id\n        name\n        place\n        country\n      }\n      publishedAt\n    }\n  }\n': typeof types.DeskAnswerFragmentDoc;
  '\n  query StoredDraft($id: ID!) {\n    case(id: $id) {\n      ...DeskDraft\n    }\n  }\n': typeof types.StoredDraftDocument;
  '\n  query DeskAnswerFrame($id: ID!) {\n    case(id: $id) {\n      id\n      answerFrame {\n        signedBy\n        signedByTitle\n        organisation {\n          id\n          name\n          place\n          country\n        }\n        whereToTurn {\n          name\n          description\n          url\n        }\n      }\n    }\n  }\n': typeof types.DeskAnswerFrameDocument;
  '\n  query DeskWhereToTurn($id: ID!) {\n    case(id: $id) {\n      id\n      answer {\n        id\n        whereToTurn {\n          name\n          description\n          url\n        }\n      }\n    }\n  }\n': typeof types.DeskWhereToTurnDocument;
  '\n  mutation SaveAnswer($input: SaveAnswerInput!) {\n    saveAnswer(input: $input) {\n      case {\n        ...DeskDraft\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.SaveAnswerDocument;
  '\n  mutation PublishAnswer($input: PublishAnswerInput!) {\n    publishAnswer(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskAnswer\n        ...DeskAfter\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.PublishAnswerDocument;
  '\n  fragment Sitting on AccessSitting {\n    id\n    at\n    until\n    staffName\n    role\n    reason\n    statedReason\n    caseId\n    caseNumber\n    organisation {\n      id\n      name\n      place\n    }\n  }\n': typeof types.SittingFragmentDoc;
  '\n  query AccessSearch($filter: AccessFilter!, $first: Int!, $after: String) {\n    accessSearch(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          ...Sitting\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.AccessSearchDocument;
  '\n  fragment ReviewHead on AccessReview {\n    id\n    reviewerName\n    reviewerTitle\n    from\n    until\n    staffName\n    reason\n    seed\n    found\n    begunAt\n    closedAt\n    organisation {\n      id\n      name\n      place\n    }\n    items {\n      id\n      verdict\n    }\n  }\n': typeof types.ReviewHeadFragmentDoc;
  '\n  fragment Review on AccessReview {\n    id\n    mine\n    conclusion\n    ...ReviewHead\n    items {\n      id\n      verdict\n      note\n      judgedAt\n      sitting {\n        id\n        ...Sitting\n      }\n    }\n  }\n': typeof types.ReviewFragmentDoc;
  '\n  query AccessReviews($first: Int!) {\n    accessReviews(first: $first) {\n      edges {\n        node {\n          id\n          ...ReviewHead\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n': typeof types.AccessReviewsDocument;
  '\n  query AccessReview($id: ID!) {\n    accessReview(id: $id) {\n      id\n      ...Review\n    }\n  }\n': typeof types.AccessReviewDocument;
  '\n  mutation DrawAccessReview($input: DrawAccessReviewInput!) {\n    drawAccessReview(input: $input) {\n      review {\n        id\n        ...Review\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.DrawAccessReviewDocument;
  '\n  mutation JudgeAccess($input: JudgeAccessInput!) {\n    judgeAccess(input: $input) {\n      review {\n        id\n        ...Review\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.JudgeAccessDocument;
  '\n  mutation CloseAccessReview($input: CloseAccessReviewInput!) {\n    closeAccessReview(input: $input) {\n      review {\n        id\n        ...Review\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.CloseAccessReviewDocument;
  '\n  fragment DeskCaseState on Case {\n    id\n    number\n    kind\n    identity\n    answerPromise\n    state\n    version\n    receivedAt\n    organisation {\n      id\n      name\n      place\n      country\n    }\n    clock {\n      dueOn\n      daysLeft\n      workingDaysLeft\n      pausedSince\n      overdue\n      doneAt\n    }\n    handler {\n      name\n      title\n      me\n      staffId\n    }\n    actions {\n      name\n      enabled\n      reason\n    }\n  }\n': typeof types.DeskCaseStateFragmentDoc;
  '\n  fragment DeskWords on Case {\n    id\n    kind\n    identity\n    content {\n      submitterName\n      identityProtected\n      patientName\n      patientBornOn\n      relation\n      occurred {\n        precision\n        from\n        until\n        about\n      }\n      unitWords\n      whatHappened\n      consequences\n      better\n      wishes\n      otherWish\n      namedStaff\n      follow\n      answerChannel\n      language\n    }\n    attachments {\n      id\n      name\n      state\n      downloadPath\n    }\n    questions {\n      id\n      text\n      position\n    }\n    contactNeeds {\n      safeTime\n      unsafeWays\n      interpreterLanguage\n      easyRead\n    }\n  }\n': typeof types.DeskWordsFragmentDoc;
  '\n  fragment DeskLetters on MessageConnection {\n    edges {\n      node {\n        id\n        author\n        authorName\n        mine\n        text\n        sentAt\n        awaitsReply\n        kind\n        expectedOn\n        replyBy\n        readAt\n        forSubmitter\n        attachments {\n          id\n          name\n          state\n          downloadPath\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n': typeof types.DeskLettersFragmentDoc;
  '\n  query DeskMoreLetters($id: ID!, $after: String!) {\n    case(id: $id) {\n      id\n      messages(first: 100, after: $after) {\n        ...DeskLetters\n      }\n    }\n  }\n': typeof types.DeskMoreLettersDocument;
  '\n  fragment DeskThanks on Case {\n    id\n    thanks {\n      id\n      text\n      signedBy\n      signedByTitle\n      sentAt\n    }\n  }\n': typeof types.DeskThanksFragmentDoc;
  '\n  fragment DeskDialogue on Case {\n    id\n    messages(first: 80) {\n      ...DeskLetters\n    }\n  }\n': typeof types.DeskDialogueFragmentDoc;
  '\n  fragment DeskTimeline on Case {\n    id\n    timeline(first: 200) {\n      edges {\n        node {\n          cursor\n          type\n          at\n          actorName\n          byMe\n          unitNames\n          representationDeed\n          representativeName\n        }\n      }\n    }\n  }\n': typeof types.DeskTimelineFragmentDoc;
  '\n  query DeskCase($id: ID!) {\n    liveCursor\n    countries {\n      code\n      adultAge\n    }\n    case(id: $id) {\n      ...DeskCaseState\n      ...DeskWords\n      ...DeskDialogue\n      ...DeskTimeline\n      ...DeskDraft\n      ...DeskAnswer\n      ...DeskThanks\n      ...DeskAfter\n      ...DeskPeople\n      ...DeskUnits\n      ...DeskClock\n      ...DeskCameFrom\n    }\n  }\n': typeof types.DeskCaseDocument;
  '\n  subscription DeskCaseEvents($caseId: ID!, $after: String) {\n    caseEvents(caseId: $caseId, after: $after) {\n      cursor\n      type\n      actorName\n      byMe\n      representationDeed\n      representativeName\n      ...DeskGone\n      case {\n        ...DeskCaseState\n        ...DeskDialogue\n        ...DeskTimeline\n        ...DeskAnswer\n        ...DeskThanks\n        ...DeskAfter\n        ...DeskPeople\n        ...DeskUnits\n        ...DeskClock\n        ...DeskCameFrom\n        content {\n          patientName\n          patientBornOn\n          identityProtected\n        }\n      }\n    }\n  }\n': typeof types.DeskCaseEventsDocument;
  '\n  mutation TakeCase($input: TakeCaseInput!) {\n    takeCase(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskUnits\n        ...DeskClock\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.TakeCaseDocument;
  '\n  mutation AskCitizen($input: AskCitizenInput!) {\n    askCitizen(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskDialogue\n        ...DeskTimeline\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.AskCitizenDocument;
  '\n  mutation ReadLetters($input: ReadLettersInput!) {\n    readLetters(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskDialogue\n        ...DeskTimeline\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.ReadLettersDocument;
  '\n  mutation CloseCase($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskThanks\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.CloseCaseDocument;
  '\n  query DeskPatientNumber($id: ID!) {\n    case(id: $id) {\n      id\n      patientNumber\n    }\n  }\n': typeof types.DeskPatientNumberDocument;
  '\n  fragment DeskCoded on Classification {\n    id\n    coder\n    version\n    harm\n    harmName\n    codedBy\n    mine\n    role\n    codedAt\n    categories {\n      taxonomy\n      taxonomyName\n      code\n      groupName\n      name\n      severity\n      severityName\n      stage\n      stageName\n      retired\n    }\n  }\n': typeof types.DeskCodedFragmentDoc;
  '\n  fragment DeskCoding on Case {\n    id\n    classification {\n      ...DeskCoded\n    }\n    classifications {\n      ...DeskCoded\n    }\n    secondCoding {\n      id\n      askedBy\n      askedAt\n      sampled\n      doneAt\n      blind\n    }\n    codingActions {\n      name\n      enabled\n      reason\n    }\n    recentCategories {\n      taxonomy\n      code\n      name\n    }\n    actions {\n      name\n      enabled\n      reason\n    }\n  }\n': typeof types.DeskCodingFragmentDoc;
  '\n  query DeskCaseCoding($id: ID!) {\n    case(id: $id) {\n      ...DeskCoding\n    }\n  }\n': typeof types.DeskCaseCodingDocument;
  '\n  query Taxonomies($country: CountryCode!) {\n    taxonomies(country: $country) {\n      code\n      name\n      note\n      groups {\n        code\n        name\n        categories {\n          code\n          name\n          help\n        }\n      }\n      severities {\n        degree\n        name\n      }\n      stages {\n        code\n        name\n      }\n      harms {\n        degree\n        name\n      }\n    }\n  }\n': typeof types.TaxonomiesDocument;
  '\n  mutation ClassifyCase($input: ClassifyCaseInput!) {\n    classifyCase(input: $input) {\n      case {\n        ...DeskCoding\n        ...DeskTimeline\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.ClassifyCaseDocument;
  '\n  mutation AskSecondCoding($input: AskSecondCodingInput!) {\n    askSecondCoding(input: $input) {\n      case {\n        ...DeskCoding\n        ...DeskTimeline\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.AskSecondCodingDocument;
  '\n  mutation WithdrawSecondCoding($input: WithdrawSecondCodingInput!) {\n    withdrawSecondCoding(input: $input) {\n      case {\n        ...DeskCoding\n        ...DeskTimeline\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.WithdrawSecondCodingDocument;
  '\n  query SecondCodings($first: Int!) {\n    secondCodings(first: $first) {\n      edges {\n        node {\n          id\n          askedBy\n          askedAt\n          case {\n            id\n            number\n            kind\n            organisation {\n              id\n              name\n              place\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.SecondCodingsDocument;
  '\n  query CodingAgreement($organisationId: ID!, $from: Date!, $until: Date!) {\n    codingAgreement(organisationId: $organisationId, from: $from, until: $until) {\n      cases\n      waiting\n      fewest\n      taxonomies {\n        taxonomy\n        name\n        cases\n        presence {\n          kappa\n          reading\n        }\n        severity {\n          kappa\n          reading\n        }\n        categories {\n          code\n          name\n          both\n          either\n          presence {\n            kappa\n            reading\n          }\n          severity {\n            kappa\n            reading\n          }\n        }\n      }\n    }\n  }\n': typeof types.CodingAgreementDocument;
  '\n  mutation DrawSecondCodings($input: DrawSecondCodingsInput!) {\n    drawSecondCodings(input: $input) {\n      asked\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.DrawSecondCodingsDocument;
  '\n  fragment DeskClock on Case {\n    id\n    version\n    clock {\n      dueOn\n      doneAt\n      pausedSince\n      expectedOn\n      interimDueOn\n      interimOwed\n    }\n    pauses {\n      id\n      words\n      note\n      pausedAt\n      pausedBy\n      endedAt\n      days\n      dueAfter\n    }\n    pauseReasons {\n      reason\n      words\n      endsWith\n    }\n    actions {\n      name\n      enabled\n    }\n  }\n': typeof types.DeskClockFragmentDoc;
  '\n  mutation DeskPauseClock($input: PauseClockInput!) {\n    pauseClock(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskClock\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.DeskPauseClockDocument;
  '\n  mutation DeskResumeClock($input: ResumeClockInput!) {\n    resumeClock(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskClock\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.DeskResumeClockDocument;
  '\n  mutation DeskInterimAnswer($input: SendInterimAnswerInput!) {\n    sendInterimAnswer(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskClock\n        ...DeskDialogue\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.DeskInterimAnswerDocument;
  '\n  query DeskViewer {\n    viewer {\n      id\n      name\n      roles {\n        role\n        coversSubtree\n        organisation {\n          id\n          name\n          place\n        }\n      }\n    }\n  }\n': typeof types.DeskViewerDocument;
  '\n  fragment DeskNotes on CaseNoteConnection {\n    edges {\n      node {\n        id\n        text\n        writtenAt\n        authorName\n        authorTitle\n        mine\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n': typeof types.DeskNotesFragmentDoc;
  '\n  query DeskCaseNotes($id: ID!, $after: String) {\n    case(id: $id) {\n      id\n      notes(first: 20, after: $after) {\n        ...DeskNotes\n      }\n    }\n  }\n': typeof types.DeskCaseNotesDocument;
  '\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      case {\n        id\n        notes(first: 20) {\n          ...DeskNotes\n        }\n        ...DeskTimeline\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.AddNoteDocument;
  '\n  mutation CorrectPatient($input: CorrectPatientInput!) {\n    correctPatient(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskPeople\n        content {\n          patientName\n          patientBornOn\n          identityProtected\n        }\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.CorrectPatientDocument;
  '\n  fragment DeskPeople on Case {\n    id\n    submitterLimited\n    onlySubmitterReached\n    readers {\n      role\n      name\n      language\n      scope\n    }\n    representations {\n      id\n      basis\n      basisName\n      relation\n      statement\n      representativeName\n      patientName\n      state\n      inForce\n      patientDecides\n      requestedAt\n      decidedAt\n      decidedBy\n      decidedByName\n      validUntil\n      reason\n      notAboutMe\n      patientNamedOtherwise\n      proof {\n        id\n        name\n        state\n        downloadPath\n      }\n      history {\n        state\n        at\n        by\n        byName\n        reason\n        notAboutMe\n        validUntil\n      }\n      actions {\n        name\n        enabled\n        reason\n      }\n    }\n    related {\n      id\n      number\n      receivedAt\n      organisation {\n        id\n        name\n        place\n      }\n    }\n  }\n': typeof types.DeskPeopleFragmentDoc;
  '\n  mutation DecideRepresentation($input: DecideRepresentationInput!) {\n    decideRepresentation(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskPeople\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.DecideRepresentationDocument;
  '\n  mutation AdmitRepresentative($input: AdmitRepresentativeInput!) {\n    admitRepresentative(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskPeople\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.AdmitRepresentativeDocument;
  '\n  query DeskBases {\n    countries {\n      code\n      representationBases {\n        basis\n        name\n        help\n        expires\n      }\n    }\n  }\n': typeof types.DeskBasesDocument;
  '\n  subscription DeskCasePresence($caseId: ID!) {\n    casePresence(caseId: $caseId) {\n      others {\n        id\n        name\n      }\n    }\n  }\n': typeof types.DeskCasePresenceDocument;
  '\n  fragment QueueLine on WorkQueueItem {\n    id\n    number\n    kind\n    state\n    organisation {\n      id\n      name\n      place\n    }\n    receivedAt\n    clock {\n      dueOn\n      daysLeft\n      workingDaysLeft\n      pausedSince\n      overdue\n      doneAt\n    }\n    handler {\n      name\n      me\n      staffId\n    }\n    unread\n    unopened\n    filedForAnother\n    version\n  }\n': typeof types.QueueLineFragmentDoc;
  '\n  query Queue($organisationId: ID, $filter: WorkQueueFilter, $first: Int!, $after: String) {\n    liveCursor\n    workQueue(organisationId: $organisationId, filter: $filter, orderBy: DUE_FIRST, first: $first, after: $after) {\n      edges {\n        node {\n          ...QueueLine\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.QueueDocument;
  '\n  subscription QueueEvents($organisationId: ID, $after: String) {\n    queueEvents(organisationId: $organisationId, after: $after) {\n      cursor\n      type\n      item {\n        ...QueueLine\n      }\n    }\n  }\n': typeof types.QueueEventsDocument;
  '\n  query FindCase($number: String!) {\n    workQueue(filter: { number: $number }, first: 1) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n': typeof types.FindCaseDocument;
  '\n  fragment DeskTemplate on AnswerTemplate {\n    id\n    purpose\n    kinds\n    language\n    title\n    text\n    version\n    changedBy\n    changedAt\n  }\n': typeof types.DeskTemplateFragmentDoc;
  '\n  query DeskCaseTemplates($caseId: ID!, $purpose: TemplatePurpose!) {\n    answerTemplates(caseId: $caseId, purpose: $purpose) {\n      text\n      missing\n      template {\n        id\n        title\n        language\n      }\n    }\n  }\n': typeof types.DeskCaseTemplatesDocument;
  '\n  query DeskTemplatesAt($organisationId: ID!) {\n    templatePlaceholders\n    templatesAt(organisationId: $organisationId) {\n      ...DeskTemplate\n    }\n  }\n': typeof types.DeskTemplatesAtDocument;
  '\n  mutation AddTemplate($input: AddTemplateInput!) {\n    addTemplate(input: $input) {\n      template {\n        ...DeskTemplate\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.AddTemplateDocument;
  '\n  mutation ChangeTemplate($input: ChangeTemplateInput!) {\n    changeTemplate(input: $input) {\n      template {\n        ...DeskTemplate\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.ChangeTemplateDocument;
  '\n  mutation RetireTemplate($input: RetireTemplateInput!) {\n    retireTemplate(input: $input) {\n      template {\n        id\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.RetireTemplateDocument;
  '\n  fragment DeskTransfer on CaseTransfer {\n    id\n    number\n    reason\n    at\n    by\n    dueAfter\n    note\n    from {\n      id\n      name\n      place\n    }\n    to {\n      id\n      name\n      place\n    }\n  }\n': typeof types.DeskTransferFragmentDoc;
  '\n  fragment DeskGone on CaseEvent {\n    transfer {\n      ...DeskTransfer\n    }\n  }\n': typeof types.DeskGoneFragmentDoc;
  '\n  fragment DeskCameFrom on Case {\n    id\n    transfer {\n      ...DeskTransfer\n    }\n  }\n': typeof types.DeskCameFromFragmentDoc;
  '\n  query DeskPassOn($id: ID!) {\n    case(id: $id) {\n      id\n      number\n      version\n      unitUnknown\n      organisation {\n        id\n        name\n        place\n        country\n      }\n      units {\n        role\n        organisation {\n          id\n          name\n          place\n        }\n      }\n      actions {\n        name\n        enabled\n        reason\n      }\n    }\n  }\n': typeof types.DeskPassOnDocument;
  '\n  query DeskPreviewTransfer($caseId: ID!, $organisationId: ID!) {\n    previewTransfer(caseId: $caseId, organisationId: $organisationId) {\n      preview {\n        access {\n          change\n          role\n          people\n          organisation {\n            id\n            name\n            place\n          }\n        }\n        dueBefore\n        dueAfter\n        belongings {\n          letters\n          attachments\n          notes\n          openQuestions\n          answerDraft\n          classified\n          secondCoding\n        }\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.DeskPreviewTransferDocument;
  '\n  mutation DeskTransferCase($input: TransferCaseInput!) {\n    transferCase(input: $input) {\n      transfer {\n        ...DeskTransfer\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.DeskTransferCaseDocument;
  '\n  query DeskPassedOn($first: Int!) {\n    casesPassedOn(first: $first) {\n      edges {\n        node {\n          ...DeskTransfer\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.DeskPassedOnDocument;
  '\n  fragment DeskUnits on Case {\n    id\n    version\n    unitUnknown\n    units {\n      role\n      addedBy\n      organisation {\n        id\n        name\n        place\n        country\n      }\n    }\n    actions {\n      name\n      enabled\n    }\n  }\n': typeof types.DeskUnitsFragmentDoc;
  '\n  mutation DeskSetUnits($input: SetUnitsInput!) {\n    setUnits(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskUnits\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.DeskSetUnitsDocument;
  '\n  query DeskSearchUnits($text: String!, $country: CountryCode!) {\n    searchOrganisations(text: $text, country: $country, first: 20) {\n      id\n      name\n      place\n      ancestors\n    }\n  }\n': typeof types.DeskSearchUnitsDocument;
};
const documents: Documents = {
  '\n  fragment Problem on Problem {\n    code\n    message\n    path\n  }\n': types.ProblemFragmentDoc,
  '\n  fragment Asked on AccessEntry {\n    id\n    at\n    until\n    staffName\n    role\n    reasons\n    organisation {\n      id\n      name\n      place\n    }\n    case {\n      id\n      number\n      organisation {\n        id\n        name\n        place\n      }\n    }\n    question {\n      id\n      text\n      askedAt\n      answer\n      answeredAt\n      answeredBy\n      answeredByTitle\n    }\n  }\n':
    types.AskedFragmentDoc,
  '\n  query AccessQuestions($answered: Boolean!, $first: Int!) {\n    openAccessQuestions\n    accessQuestions(answered: $answered, first: $first) {\n      edges {\n        node {\n          id\n          ...Asked\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n':
    types.AccessQuestionsDocument,
  '\n  query OpenAccessQuestions {\n    liveCursor\n    openAccessQuestions\n  }\n':
    types.OpenAccessQuestionsDocument,
  '\n  subscription AccessEvents($after: String) {\n    queueEvents(after: $after) {\n      cursor\n      type\n    }\n  }\n':
    types.AccessEventsDocument,
  '\n  mutation AnswerAccessQuestion($input: AnswerAccessQuestionInput!) {\n    answerAccessQuestion(input: $input) {\n      entry {\n        id\n        ...Asked\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.AnswerAccessQuestionDocument,
  '\n  fragment DeskAfter on Case {\n    id\n    withdrawal {\n      reason\n      withdrawnAt\n    }\n    reopening {\n      reason\n      requestedAt\n      decideBy\n      granted\n      decision\n      decidedAt\n      decidedBy\n    }\n    answer {\n      id\n      readAt\n      ratings {\n        answered\n        comment\n        ratedAt\n        parts {\n          answered\n          question {\n            id\n            text\n          }\n        }\n      }\n    }\n  }\n':
    types.DeskAfterFragmentDoc,
  '\n  mutation DecideReopening($input: DecideReopeningInput!) {\n    decideReopening(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskDraft\n        ...DeskAnswer\n        ...DeskAfter\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.DecideReopeningDocument,
  '\n  query Colleagues($organisationId: ID!) {\n    staff(organisationId: $organisationId) {\n      id\n      name\n      title\n      openCases\n    }\n  }\n':
    types.ColleaguesDocument,
  '\n  mutation AllocateCase($input: AllocateCaseInput!) {\n    allocateCase(input: $input) {\n      case {\n        id\n        ...DeskCaseState\n        ...DeskTimeline\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.AllocateCaseDocument,
  '\n  fragment DeskDraft on Case {\n    id\n    answerDraft {\n      opening\n      parts {\n        question {\n          id\n        }\n        text\n        answered\n      }\n      changes\n      forSubmitter\n      version\n      savedAt\n    }\n  }\n':
    types.DeskDraftFragmentDoc,
  '\n  fragment DeskAnswer on Case {\n    id\n    answerForSubmitter {\n      text\n      signedBy\n      signedByTitle\n      publishedAt\n    }\n    answer {\n      id\n      version\n      opening\n      parts {\n        question {\n          id\n          text\n        }\n        text\n      }\n      changes\n      signedBy\n      signedByTitle\n      organisation {\n        id\n        name\n        place\n        country\n      }\n      publishedAt\n    }\n  }\n':
    types.DeskAnswerFragmentDoc,
  '\n  query StoredDraft($id: ID!) {\n    case(id: $id) {\n      ...DeskDraft\n    }\n  }\n':
    types.StoredDraftDocument,
  '\n  query DeskAnswerFrame($id: ID!) {\n    case(id: $id) {\n      id\n      answerFrame {\n        signedBy\n        signedByTitle\n        organisation {\n          id\n          name\n          place\n          country\n        }\n        whereToTurn {\n          name\n          description\n          url\n        }\n      }\n    }\n  }\n':
    types.DeskAnswerFrameDocument,
  '\n  query DeskWhereToTurn($id: ID!) {\n    case(id: $id) {\n      id\n      answer {\n        id\n        whereToTurn {\n          name\n          description\n          url\n        }\n      }\n    }\n  }\n':
    types.DeskWhereToTurnDocument,
  '\n  mutation SaveAnswer($input: SaveAnswerInput!) {\n    saveAnswer(input: $input) {\n      case {\n        ...DeskDraft\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.SaveAnswerDocument,
  '\n  mutation PublishAnswer($input: PublishAnswerInput!) {\n    publishAnswer(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskAnswer\n        ...DeskAfter\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.PublishAnswerDocument,
  '\n  fragment Sitting on AccessSitting {\n    id\n    at\n    until\n    staffName\n    role\n    reason\n    statedReason\n    caseId\n    caseNumber\n    organisation {\n      id\n      name\n      place\n    }\n  }\n':
    types.SittingFragmentDoc,
  '\n  query AccessSearch($filter: AccessFilter!, $first: Int!, $after: String) {\n    accessSearch(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          ...Sitting\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.AccessSearchDocument,
  '\n  fragment ReviewHead on AccessReview {\n    id\n    reviewerName\n    reviewerTitle\n    from\n    until\n    staffName\n    reason\n    seed\n    found\n    begunAt\n    closedAt\n    organisation {\n      id\n      name\n      place\n    }\n    items {\n      id\n      verdict\n    }\n  }\n':
    types.ReviewHeadFragmentDoc,
  '\n  fragment Review on AccessReview {\n    id\n    mine\n    conclusion\n    ...ReviewHead\n    items {\n      id\n      verdict\n      note\n      judgedAt\n      sitting {\n        id\n        ...Sitting\n      }\n    }\n  }\n':
    types.ReviewFragmentDoc,
  '\n  query AccessReviews($first: Int!) {\n    accessReviews(first: $first) {\n      edges {\n        node {\n          id\n          ...ReviewHead\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n':
    types.AccessReviewsDocument,
  '\n  query AccessReview($id: ID!) {\n    accessReview(id: $id) {\n      id\n      ...Review\n    }\n  }\n':
    types.AccessReviewDocument,
  '\n  mutation DrawAccessReview($input: DrawAccessReviewInput!) {\n    drawAccessReview(input: $input) {\n      review {\n        id\n        ...Review\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.DrawAccessReviewDocument,
  '\n  mutation JudgeAccess($input: JudgeAccessInput!) {\n    judgeAccess(input: $input) {\n      review {\n        id\n        ...Review\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.JudgeAccessDocument,
  '\n  mutation CloseAccessReview($input: CloseAccessReviewInput!) {\n    closeAccessReview(input: $input) {\n      review {\n        id\n        ...Review\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.CloseAccessReviewDocument,
  '\n  fragment DeskCaseState on Case {\n    id\n    number\n    kind\n    identity\n    answerPromise\n    state\n    version\n    receivedAt\n    organisation {\n      id\n      name\n      place\n      country\n    }\n    clock {\n      dueOn\n      daysLeft\n      workingDaysLeft\n      pausedSince\n      overdue\n      doneAt\n    }\n    handler {\n      name\n      title\n      me\n      staffId\n    }\n    actions {\n      name\n      enabled\n      reason\n    }\n  }\n':
    types.DeskCaseStateFragmentDoc,
  '\n  fragment DeskWords on Case {\n    id\n    kind\n    identity\n    content {\n      submitterName\n      identityProtected\n      patientName\n      patientBornOn\n      relation\n      occurred {\n        precision\n        from\n        until\n        about\n      }\n      unitWords\n      whatHappened\n      consequences\n      better\n      wishes\n      otherWish\n      namedStaff\n      follow\n      answerChannel\n      language\n    }\n    attachments {\n      id\n      name\n      state\n      downloadPath\n    }\n    questions {\n      id\n      text\n      position\n    }\n    contactNeeds {\n      safeTime\n      unsafeWays\n      interpreterLanguage\n      easyRead\n    }\n  }\n':
    types.DeskWordsFragmentDoc,
  '\n  fragment DeskLetters on MessageConnection {\n    edges {\n      node {\n        id\n        author\n        authorName\n        mine\n        text\n        sentAt\n        awaitsReply\n        kind\n        expectedOn\n        replyBy\n        readAt\n        forSubmitter\n        attachments {\n          id\n          name\n          state\n          downloadPath\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n':
    types.DeskLettersFragmentDoc,
  '\n  query DeskMoreLetters($id: ID!, $after: String!) {\n    case(id: $id) {\n      id\n      messages(first: 100, after: $after) {\n        ...DeskLetters\n      }\n    }\n  }\n':
    types.DeskMoreLettersDocument,
  '\n  fragment DeskThanks on Case {\n    id\n    thanks {\n      id\n      text\n      signedBy\n      signedByTitle\n      sentAt\n    }\n  }\n':
    types.DeskThanksFragmentDoc,
  '\n  fragment DeskDialogue on Case {\n    id\n    messages(first: 80) {\n      ...DeskLetters\n    }\n  }\n':
    types.DeskDialogueFragmentDoc,
  '\n  fragment DeskTimeline on Case {\n    id\n    timeline(first: 200) {\n      edges {\n        node {\n          cursor\n          type\n          at\n          actorName\n          byMe\n          unitNames\n          representationDeed\n          representativeName\n        }\n      }\n    }\n  }\n':
    types.DeskTimelineFragmentDoc,
  '\n  query DeskCase($id: ID!) {\n    liveCursor\n    countries {\n      code\n      adultAge\n    }\n    case(id: $id) {\n      ...DeskCaseState\n      ...DeskWords\n      ...DeskDialogue\n      ...DeskTimeline\n      ...DeskDraft\n      ...DeskAnswer\n      ...DeskThanks\n      ...DeskAfter\n      ...DeskPeople\n      ...DeskUnits\n      ...DeskClock\n      ...DeskCameFrom\n    }\n  }\n':
    types.DeskCaseDocument,
  '\n  subscription DeskCaseEvents($caseId: ID!, $after: String) {\n    caseEvents(caseId: $caseId, after: $after) {\n      cursor\n      type\n      actorName\n      byMe\n      representationDeed\n      representativeName\n      ...DeskGone\n      case {\n        ...DeskCaseState\n        ...DeskDialogue\n        ...DeskTimeline\n        ...DeskAnswer\n        ...DeskThanks\n        ...DeskAfter\n        ...DeskPeople\n        ...DeskUnits\n        ...DeskClock\n        ...DeskCameFrom\n        content {\n          patientName\n          patientBornOn\n          identityProtected\n        }\n      }\n    }\n  }\n':
    types.DeskCaseEventsDocument,
  '\n  mutation TakeCase($input: TakeCaseInput!) {\n    takeCase(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskUnits\n        ...DeskClock\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.TakeCaseDocument,
  '\n  mutation AskCitizen($input: AskCitizenInput!) {\n    askCitizen(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskDialogue\n        ...DeskTimeline\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.AskCitizenDocument,
  '\n  mutation ReadLetters($input: ReadLettersInput!) {\n    readLetters(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskDialogue\n        ...DeskTimeline\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.ReadLettersDocument,
  '\n  mutation CloseCase($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskThanks\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.CloseCaseDocument,
  '\n  query DeskPatientNumber($id: ID!) {\n    case(id: $id) {\n      id\n      patientNumber\n    }\n  }\n':
    types.DeskPatientNumberDocument,
  '\n  fragment DeskCoded on Classification {\n    id\n    coder\n    version\n    harm\n    harmName\n    codedBy\n    mine\n    role\n    codedAt\n    categories {\n      taxonomy\n      taxonomyName\n      code\n      groupName\n      name\n      severity\n      severityName\n      stage\n      stageName\n      retired\n    }\n  }\n':
    types.DeskCodedFragmentDoc,
  '\n  fragment DeskCoding on Case {\n    id\n    classification {\n      ...DeskCoded\n    }\n    classifications {\n      ...DeskCoded\n    }\n    secondCoding {\n      id\n      askedBy\n      askedAt\n      sampled\n      doneAt\n      blind\n    }\n    codingActions {\n      name\n      enabled\n      reason\n    }\n    recentCategories {\n      taxonomy\n      code\n      name\n    }\n    actions {\n      name\n      enabled\n      reason\n    }\n  }\n':
    types.DeskCodingFragmentDoc,
  '\n  query DeskCaseCoding($id: ID!) {\n    case(id: $id) {\n      ...DeskCoding\n    }\n  }\n':
    types.DeskCaseCodingDocument,
  '\n  query Taxonomies($country: CountryCode!) {\n    taxonomies(country: $country) {\n      code\n      name\n      note\n      groups {\n        code\n        name\n        categories {\n          code\n          name\n          help\n        }\n      }\n      severities {\n        degree\n        name\n      }\n      stages {\n        code\n        name\n      }\n      harms {\n        degree\n        name\n      }\n    }\n  }\n':
    types.TaxonomiesDocument,
  '\n  mutation ClassifyCase($input: ClassifyCaseInput!) {\n    classifyCase(input: $input) {\n      case {\n        ...DeskCoding\n        ...DeskTimeline\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.ClassifyCaseDocument,
  '\n  mutation AskSecondCoding($input: AskSecondCodingInput!) {\n    askSecondCoding(input: $input) {\n      case {\n        ...DeskCoding\n        ...DeskTimeline\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.AskSecondCodingDocument,
  '\n  mutation WithdrawSecondCoding($input: WithdrawSecondCodingInput!) {\n    withdrawSecondCoding(input: $input) {\n      case {\n        ...DeskCoding\n        ...DeskTimeline\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.WithdrawSecondCodingDocument,
  '\n  query SecondCodings($first: Int!) {\n    secondCodings(first: $first) {\n      edges {\n        node {\n          id\n          askedBy\n          askedAt\n          case {\n            id\n            number\n            kind\n            organisation {\n              id\n              name\n              place\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.SecondCodingsDocument,
  '\n  query CodingAgreement($organisationId: ID!, $from: Date!, $until: Date!) {\n    codingAgreement(organisationId: $organisationId, from: $from, until: $until) {\n      cases\n      waiting\n      fewest\n      taxonomies {\n        taxonomy\n        name\n        cases\n        presence {\n          kappa\n          reading\n        }\n        severity {\n          kappa\n          reading\n        }\n        categories {\n          code\n          name\n          both\n          either\n          presence {\n            kappa\n            reading\n          }\n          severity {\n            kappa\n            reading\n          }\n        }\n      }\n    }\n  }\n':
    types.CodingAgreementDocument,
  '\n  mutation DrawSecondCodings($input: DrawSecondCodingsInput!) {\n    drawSecondCodings(input: $input) {\n      asked\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.DrawSecondCodingsDocument,
  '\n  fragment DeskClock on Case {\n    id\n    version\n    clock {\n      dueOn\n      doneAt\n      pausedSince\n      expectedOn\n      interimDueOn\n      interimOwed\n    }\n    pauses {\n      id\n      words\n      note\n      pausedAt\n      pausedBy\n      endedAt\n      days\n      dueAfter\n    }\n    pauseReasons {\n      reason\n      words\n      endsWith\n    }\n    actions {\n      name\n      enabled\n    }\n  }\n':
    types.DeskClockFragmentDoc,
  '\n  mutation DeskPauseClock($input: PauseClockInput!) {\n    pauseClock(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskClock\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.DeskPauseClockDocument,
  '\n  mutation DeskResumeClock($input: ResumeClockInput!) {\n    resumeClock(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskClock\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.DeskResumeClockDocument,
  '\n  mutation DeskInterimAnswer($input: SendInterimAnswerInput!) {\n    sendInterimAnswer(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskClock\n        ...DeskDialogue\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.DeskInterimAnswerDocument,
  '\n  query DeskViewer {\n    viewer {\n      id\n      name\n      roles {\n        role\n        coversSubtree\n        organisation {\n          id\n          name\n          place\n        }\n      }\n    }\n  }\n':
    types.DeskViewerDocument,
  '\n  fragment DeskNotes on CaseNoteConnection {\n    edges {\n      node {\n        id\n        text\n        writtenAt\n        authorName\n        authorTitle\n        mine\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n':
    types.DeskNotesFragmentDoc,
  '\n  query DeskCaseNotes($id: ID!, $after: String) {\n    case(id: $id) {\n      id\n      notes(first: 20, after: $after) {\n        ...DeskNotes\n      }\n    }\n  }\n':
    types.DeskCaseNotesDocument,
  '\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      case {\n        id\n        notes(first: 20) {\n          ...DeskNotes\n        }\n        ...DeskTimeline\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.AddNoteDocument,
  '\n  mutation CorrectPatient($input: CorrectPatientInput!) {\n    correctPatient(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskPeople\n        content {\n          patientName\n          patientBornOn\n          identityProtected\n        }\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.CorrectPatientDocument,
  '\n  fragment DeskPeople on Case {\n    id\n    submitterLimited\n    onlySubmitterReached\n    readers {\n      role\n      name\n      language\n      scope\n    }\n    representations {\n      id\n      basis\n      basisName\n      relation\n      statement\n      representativeName\n      patientName\n      state\n      inForce\n      patientDecides\n      requestedAt\n      decidedAt\n      decidedBy\n      decidedByName\n      validUntil\n      reason\n      notAboutMe\n      patientNamedOtherwise\n      proof {\n        id\n        name\n        state\n        downloadPath\n      }\n      history {\n        state\n        at\n        by\n        byName\n        reason\n        notAboutMe\n        validUntil\n      }\n      actions {\n        name\n        enabled\n        reason\n      }\n    }\n    related {\n      id\n      number\n      receivedAt\n      organisation {\n        id\n        name\n        place\n      }\n    }\n  }\n':
    types.DeskPeopleFragmentDoc,
  '\n  mutation DecideRepresentation($input: DecideRepresentationInput!) {\n    decideRepresentation(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskPeople\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.DecideRepresentationDocument,
  '\n  mutation AdmitRepresentative($input: AdmitRepresentativeInput!) {\n    admitRepresentative(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskPeople\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.AdmitRepresentativeDocument,
  '\n  query DeskBases {\n    countries {\n      code\n      representationBases {\n        basis\n        name\n        help\n        expires\n      }\n    }\n  }\n':
    types.DeskBasesDocument,
  '\n  subscription DeskCasePresence($caseId: ID!) {\n    casePresence(caseId: $caseId) {\n      others {\n        id\n        name\n      }\n    }\n  }\n':
    types.DeskCasePresenceDocument,
  '\n  fragment QueueLine on WorkQueueItem {\n    id\n    number\n    kind\n    state\n    organisation {\n      id\n      name\n      place\n    }\n    receivedAt\n    clock {\n      dueOn\n      daysLeft\n      workingDaysLeft\n      pausedSince\n      overdue\n      doneAt\n    }\n    handler {\n      name\n      me\n      staffId\n    }\n    unread\n    unopened\n    filedForAnother\n    version\n  }\n':
    types.QueueLineFragmentDoc,
  '\n  query Queue($organisationId: ID, $filter: WorkQueueFilter, $first: Int!, $after: String) {\n    liveCursor\n    workQueue(organisationId: $organisationId, filter: $filter, orderBy: DUE_FIRST, first: $first, after: $after) {\n      edges {\n        node {\n          ...QueueLine\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.QueueDocument,
  '\n  subscription QueueEvents($organisationId: ID, $after: String) {\n    queueEvents(organisationId: $organisationId, after: $after) {\n      cursor\n      type\n      item {\n        ...QueueLine\n      }\n    }\n  }\n':
    types.QueueEventsDocument,
  '\n  query FindCase($number: String!) {\n    workQueue(filter: { number: $number }, first: 1) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n':
    types.FindCaseDocument,
  '\n  fragment DeskTemplate on AnswerTemplate {\n    id\n    purpose\n    kinds\n    language\n    title\n    text\n    version\n    changedBy\n    changedAt\n  }\n':
    types.DeskTemplateFragmentDoc,
  '\n  query DeskCaseTemplates($caseId: ID!, $purpose: TemplatePurpose!) {\n    answerTemplates(caseId: $caseId, purpose: $purpose) {\n      text\n      missing\n      template {\n        id\n        title\n        language\n      }\n    }\n  }\n':
    types.DeskCaseTemplatesDocument,
  '\n  query DeskTemplatesAt($organisationId: ID!) {\n    templatePlaceholders\n    templatesAt(organisationId: $organisationId) {\n      ...DeskTemplate\n    }\n  }\n':
    types.DeskTemplatesAtDocument,
  '\n  mutation AddTemplate($input: AddTemplateInput!) {\n    addTemplate(input: $input) {\n      template {\n        ...DeskTemplate\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.AddTemplateDocument,
  '\n  mutation ChangeTemplate($input: ChangeTemplateInput!) {\n    changeTemplate(input: $input) {\n      template {\n        ...DeskTemplate\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.ChangeTemplateDocument,
  '\n  mutation RetireTemplate($input: RetireTemplateInput!) {\n    retireTemplate(input: $input) {\n      template {\n        id\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.RetireTemplateDocument,
  '\n  fragment DeskTransfer on CaseTransfer {\n    id\n    number\n    reason\n    at\n    by\n    dueAfter\n    note\n    from {\n      id\n      name\n      place\n    }\n    to {\n      id\n      name\n      place\n    }\n  }\n':
    types.DeskTransferFragmentDoc,
  '\n  fragment DeskGone on CaseEvent {\n    transfer {\n      ...DeskTransfer\n    }\n  }\n':
    types.DeskGoneFragmentDoc,
  '\n  fragment DeskCameFrom on Case {\n    id\n    transfer {\n      ...DeskTransfer\n    }\n  }\n':
    types.DeskCameFromFragmentDoc,
  '\n  query DeskPassOn($id: ID!) {\n    case(id: $id) {\n      id\n      number\n      version\n      unitUnknown\n      organisation {\n        id\n        name\n        place\n        country\n      }\n      units {\n        role\n        organisation {\n          id\n          name\n          place\n        }\n      }\n      actions {\n        name\n        enabled\n        reason\n      }\n    }\n  }\n':
    types.DeskPassOnDocument,
  '\n  query DeskPreviewTransfer($caseId: ID!, $organisationId: ID!) {\n    previewTransfer(caseId: $caseId, organisationId: $organisationId) {\n      preview {\n        access {\n          change\n          role\n          people\n          organisation {\n            id\n            name\n            place\n          }\n        }\n        dueBefore\n        dueAfter\n        belongings {\n          letters\n          attachments\n          notes\n          openQuestions\n          answerDraft\n          classified\n          secondCoding\n        }\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.DeskPreviewTransferDocument,
  '\n  mutation DeskTransferCase($input: TransferCaseInput!) {\n    transferCase(input: $input) {\n      transfer {\n        ...DeskTransfer\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.DeskTransferCaseDocument,
  '\n  query DeskPassedOn($first: Int!) {\n    casesPassedOn(first: $first) {\n      edges {\n        node {\n          ...DeskTransfer\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.DeskPassedOnDocument,
  '\n  fragment DeskUnits on Case {\n    id\n    version\n    unitUnknown\n    units {\n      role\n      addedBy\n      organisation {\n        id\n        name\n        place\n        country\n      }\n    }\n    actions {\n      name\n      enabled\n    }\n  }\n':
    types.DeskUnitsFragmentDoc,
  '\n  mutation DeskSetUnits($input: SetUnitsInput!) {\n    setUnits(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskUnits\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.DeskSetUnitsDocument,
  '\n  query DeskSearchUnits($text: String!, $country: CountryCode!) {\n    searchOrganisations(text: $text, country: $country, first: 20) {\n      id\n      name\n      place\n      ancestors\n    }\n  }\n':
    types.DeskSearchUnitsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Problem on Problem {\n    code\n    message\n    path\n  }\n',
): typeof import('./graphql').ProblemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Asked on AccessEntry {\n    id\n    at\n    until\n    staffName\n    role\n    reasons\n    organisation {\n      id\n      name\n      place\n    }\n    case {\n      id\n      number\n      organisation {\n        id\n        name\n        place\n      }\n    }\n    question {\n      id\n      text\n      askedAt\n      answer\n      answeredAt\n      answeredBy\n      answeredByTitle\n    }\n  }\n',
): typeof import('./graphql').AskedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AccessQuestions($answered: Boolean!, $first: Int!) {\n    openAccessQuestions\n    accessQuestions(answered: $answered, first: $first) {\n      edges {\n        node {\n          id\n          ...Asked\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n',
): typeof import('./graphql').AccessQuestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OpenAccessQuestions {\n    liveCursor\n    openAccessQuestions\n  }\n',
): typeof import('./graphql').OpenAccessQuestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription AccessEvents($after: String) {\n    queueEvents(after: $after) {\n      cursor\n      type\n    }\n  }\n',
): typeof import('./graphql').AccessEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerAccessQuestion($input: AnswerAccessQuestionInput!) {\n    answerAccessQuestion(input: $input) {\n      entry {\n        id\n        ...Asked\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').AnswerAccessQuestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskAfter on Case {\n    id\n    withdrawal {\n      reason\n      withdrawnAt\n    }\n    reopening {\n      reason\n      requestedAt\n      decideBy\n      granted\n      decision\n      decidedAt\n      decidedBy\n    }\n    answer {\n      id\n      readAt\n      ratings {\n        answered\n        comment\n        ratedAt\n        parts {\n          answered\n          question {\n            id\n            text\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskAfterFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DecideReopening($input: DecideReopeningInput!) {\n    decideReopening(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskDraft\n        ...DeskAnswer\n        ...DeskAfter\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').DecideReopeningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Colleagues($organisationId: ID!) {\n    staff(organisationId: $organisationId) {\n      id\n      name\n      title\n      openCases\n    }\n  }\n',
): typeof import('./graphql').ColleaguesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AllocateCase($input: AllocateCaseInput!) {\n    allocateCase(input: $input) {\n      case {\n        id\n        ...DeskCaseState\n        ...DeskTimeline\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').AllocateCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskDraft on Case {\n    id\n    answerDraft {\n      opening\n      parts {\n        question {\n          id\n        }\n        text\n        answered\n      }\n      changes\n      forSubmitter\n      version\n      savedAt\n    }\n  }\n',
): typeof import('./graphql').DeskDraftFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskAnswer on Case {\n    id\n    answerForSubmitter {\n      text\n      signedBy\n      signedByTitle\n      publishedAt\n    }\n    answer {\n      id\n      version\n      opening\n      parts {\n        question {\n          id\n          text\n        }\n        text\n      }\n      changes\n      signedBy\n      signedByTitle\n      organisation {\n        id\n        name\n        place\n        country\n      }\n      publishedAt\n    }\n  }\n',
): typeof import('./graphql').DeskAnswerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StoredDraft($id: ID!) {\n    case(id: $id) {\n      ...DeskDraft\n    }\n  }\n',
): typeof import('./graphql').StoredDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskAnswerFrame($id: ID!) {\n    case(id: $id) {\n      id\n      answerFrame {\n        signedBy\n        signedByTitle\n        organisation {\n          id\n          name\n          place\n          country\n        }\n        whereToTurn {\n          name\n          description\n          url\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskAnswerFrameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskWhereToTurn($id: ID!) {\n    case(id: $id) {\n      id\n      answer {\n        id\n        whereToTurn {\n          name\n          description\n          url\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskWhereToTurnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveAnswer($input: SaveAnswerInput!) {\n    saveAnswer(input: $input) {\n      case {\n        ...DeskDraft\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').SaveAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PublishAnswer($input: PublishAnswerInput!) {\n    publishAnswer(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskAnswer\n        ...DeskAfter\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').PublishAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Sitting on AccessSitting {\n    id\n    at\n    until\n    staffName\n    role\n    reason\n    statedReason\n    caseId\n    caseNumber\n    organisation {\n      id\n      name\n      place\n    }\n  }\n',
): typeof import('./graphql').SittingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AccessSearch($filter: AccessFilter!, $first: Int!, $after: String) {\n    accessSearch(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          ...Sitting\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): typeof import('./graphql').AccessSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReviewHead on AccessReview {\n    id\n    reviewerName\n    reviewerTitle\n    from\n    until\n    staffName\n    reason\n    seed\n    found\n    begunAt\n    closedAt\n    organisation {\n      id\n      name\n      place\n    }\n    items {\n      id\n      verdict\n    }\n  }\n',
): typeof import('./graphql').ReviewHeadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Review on AccessReview {\n    id\n    mine\n    conclusion\n    ...ReviewHead\n    items {\n      id\n      verdict\n      note\n      judgedAt\n      sitting {\n        id\n        ...Sitting\n      }\n    }\n  }\n',
): typeof import('./graphql').ReviewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AccessReviews($first: Int!) {\n    accessReviews(first: $first) {\n      edges {\n        node {\n          id\n          ...ReviewHead\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n',
): typeof import('./graphql').AccessReviewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AccessReview($id: ID!) {\n    accessReview(id: $id) {\n      id\n      ...Review\n    }\n  }\n',
): typeof import('./graphql').AccessReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DrawAccessReview($input: DrawAccessReviewInput!) {\n    drawAccessReview(input: $input) {\n      review {\n        id\n        ...Review\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').DrawAccessReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation JudgeAccess($input: JudgeAccessInput!) {\n    judgeAccess(input: $input) {\n      review {\n        id\n        ...Review\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').JudgeAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CloseAccessReview($input: CloseAccessReviewInput!) {\n    closeAccessReview(input: $input) {\n      review {\n        id\n        ...Review\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').CloseAccessReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskCaseState on Case {\n    id\n    number\n    kind\n    identity\n    answerPromise\n    state\n    version\n    receivedAt\n    organisation {\n      id\n      name\n      place\n      country\n    }\n    clock {\n      dueOn\n      daysLeft\n      workingDaysLeft\n      pausedSince\n      overdue\n      doneAt\n    }\n    handler {\n      name\n      title\n      me\n      staffId\n    }\n    actions {\n      name\n      enabled\n      reason\n    }\n  }\n',
): typeof import('./graphql').DeskCaseStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskWords on Case {\n    id\n    kind\n    identity\n    content {\n      submitterName\n      identityProtected\n      patientName\n      patientBornOn\n      relation\n      occurred {\n        precision\n        from\n        until\n        about\n      }\n      unitWords\n      whatHappened\n      consequences\n      better\n      wishes\n      otherWish\n      namedStaff\n      follow\n      answerChannel\n      language\n    }\n    attachments {\n      id\n      name\n      state\n      downloadPath\n    }\n    questions {\n      id\n      text\n      position\n    }\n    contactNeeds {\n      safeTime\n      unsafeWays\n      interpreterLanguage\n      easyRead\n    }\n  }\n',
): typeof import('./graphql').DeskWordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskLetters on MessageConnection {\n    edges {\n      node {\n        id\n        author\n        authorName\n        mine\n        text\n        sentAt\n        awaitsReply\n        kind\n        expectedOn\n        replyBy\n        readAt\n        forSubmitter\n        attachments {\n          id\n          name\n          state\n          downloadPath\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n',
): typeof import('./graphql').DeskLettersFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskMoreLetters($id: ID!, $after: String!) {\n    case(id: $id) {\n      id\n      messages(first: 100, after: $after) {\n        ...DeskLetters\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskMoreLettersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskThanks on Case {\n    id\n    thanks {\n      id\n      text\n      signedBy\n      signedByTitle\n      sentAt\n    }\n  }\n',
): typeof import('./graphql').DeskThanksFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskDialogue on Case {\n    id\n    messages(first: 80) {\n      ...DeskLetters\n    }\n  }\n',
): typeof import('./graphql').DeskDialogueFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskTimeline on Case {\n    id\n    timeline(first: 200) {\n      edges {\n        node {\n          cursor\n          type\n          at\n          actorName\n          byMe\n          unitNames\n          representationDeed\n          representativeName\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskTimelineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskCase($id: ID!) {\n    liveCursor\n    countries {\n      code\n      adultAge\n    }\n    case(id: $id) {\n      ...DeskCaseState\n      ...DeskWords\n      ...DeskDialogue\n      ...DeskTimeline\n      ...DeskDraft\n      ...DeskAnswer\n      ...DeskThanks\n      ...DeskAfter\n      ...DeskPeople\n      ...DeskUnits\n      ...DeskClock\n      ...DeskCameFrom\n    }\n  }\n',
): typeof import('./graphql').DeskCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription DeskCaseEvents($caseId: ID!, $after: String) {\n    caseEvents(caseId: $caseId, after: $after) {\n      cursor\n      type\n      actorName\n      byMe\n      representationDeed\n      representativeName\n      ...DeskGone\n      case {\n        ...DeskCaseState\n        ...DeskDialogue\n        ...DeskTimeline\n        ...DeskAnswer\n        ...DeskThanks\n        ...DeskAfter\n        ...DeskPeople\n        ...DeskUnits\n        ...DeskClock\n        ...DeskCameFrom\n        content {\n          patientName\n          patientBornOn\n          identityProtected\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskCaseEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeCase($input: TakeCaseInput!) {\n    takeCase(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskUnits\n        ...DeskClock\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').TakeCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskCitizen($input: AskCitizenInput!) {\n    askCitizen(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskDialogue\n        ...DeskTimeline\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').AskCitizenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReadLetters($input: ReadLettersInput!) {\n    readLetters(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskDialogue\n        ...DeskTimeline\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').ReadLettersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CloseCase($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskThanks\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').CloseCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskPatientNumber($id: ID!) {\n    case(id: $id) {\n      id\n      patientNumber\n    }\n  }\n',
): typeof import('./graphql').DeskPatientNumberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskCoded on Classification {\n    id\n    coder\n    version\n    harm\n    harmName\n    codedBy\n    mine\n    role\n    codedAt\n    categories {\n      taxonomy\n      taxonomyName\n      code\n      groupName\n      name\n      severity\n      severityName\n      stage\n      stageName\n      retired\n    }\n  }\n',
): typeof import('./graphql').DeskCodedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskCoding on Case {\n    id\n    classification {\n      ...DeskCoded\n    }\n    classifications {\n      ...DeskCoded\n    }\n    secondCoding {\n      id\n      askedBy\n      askedAt\n      sampled\n      doneAt\n      blind\n    }\n    codingActions {\n      name\n      enabled\n      reason\n    }\n    recentCategories {\n      taxonomy\n      code\n      name\n    }\n    actions {\n      name\n      enabled\n      reason\n    }\n  }\n',
): typeof import('./graphql').DeskCodingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskCaseCoding($id: ID!) {\n    case(id: $id) {\n      ...DeskCoding\n    }\n  }\n',
): typeof import('./graphql').DeskCaseCodingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Taxonomies($country: CountryCode!) {\n    taxonomies(country: $country) {\n      code\n      name\n      note\n      groups {\n        code\n        name\n        categories {\n          code\n          name\n          help\n        }\n      }\n      severities {\n        degree\n        name\n      }\n      stages {\n        code\n        name\n      }\n      harms {\n        degree\n        name\n      }\n    }\n  }\n',
): typeof import('./graphql').TaxonomiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ClassifyCase($input: ClassifyCaseInput!) {\n    classifyCase(input: $input) {\n      case {\n        ...DeskCoding\n        ...DeskTimeline\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').ClassifyCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskSecondCoding($input: AskSecondCodingInput!) {\n    askSecondCoding(input: $input) {\n      case {\n        ...DeskCoding\n        ...DeskTimeline\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').AskSecondCodingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawSecondCoding($input: WithdrawSecondCodingInput!) {\n    withdrawSecondCoding(input: $input) {\n      case {\n        ...DeskCoding\n        ...DeskTimeline\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').WithdrawSecondCodingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SecondCodings($first: Int!) {\n    secondCodings(first: $first) {\n      edges {\n        node {\n          id\n          askedBy\n          askedAt\n          case {\n            id\n            number\n            kind\n            organisation {\n              id\n              name\n              place\n            }\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').SecondCodingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CodingAgreement($organisationId: ID!, $from: Date!, $until: Date!) {\n    codingAgreement(organisationId: $organisationId, from: $from, until: $until) {\n      cases\n      waiting\n      fewest\n      taxonomies {\n        taxonomy\n        name\n        cases\n        presence {\n          kappa\n          reading\n        }\n        severity {\n          kappa\n          reading\n        }\n        categories {\n          code\n          name\n          both\n          either\n          presence {\n            kappa\n            reading\n          }\n          severity {\n            kappa\n            reading\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').CodingAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DrawSecondCodings($input: DrawSecondCodingsInput!) {\n    drawSecondCodings(input: $input) {\n      asked\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').DrawSecondCodingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskClock on Case {\n    id\n    version\n    clock {\n      dueOn\n      doneAt\n      pausedSince\n      expectedOn\n      interimDueOn\n      interimOwed\n    }\n    pauses {\n      id\n      words\n      note\n      pausedAt\n      pausedBy\n      endedAt\n      days\n      dueAfter\n    }\n    pauseReasons {\n      reason\n      words\n      endsWith\n    }\n    actions {\n      name\n      enabled\n    }\n  }\n',
): typeof import('./graphql').DeskClockFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeskPauseClock($input: PauseClockInput!) {\n    pauseClock(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskClock\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskPauseClockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeskResumeClock($input: ResumeClockInput!) {\n    resumeClock(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskClock\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskResumeClockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeskInterimAnswer($input: SendInterimAnswerInput!) {\n    sendInterimAnswer(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskClock\n        ...DeskDialogue\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskInterimAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskViewer {\n    viewer {\n      id\n      name\n      roles {\n        role\n        coversSubtree\n        organisation {\n          id\n          name\n          place\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskNotes on CaseNoteConnection {\n    edges {\n      node {\n        id\n        text\n        writtenAt\n        authorName\n        authorTitle\n        mine\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n',
): typeof import('./graphql').DeskNotesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskCaseNotes($id: ID!, $after: String) {\n    case(id: $id) {\n      id\n      notes(first: 20, after: $after) {\n        ...DeskNotes\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskCaseNotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      case {\n        id\n        notes(first: 20) {\n          ...DeskNotes\n        }\n        ...DeskTimeline\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').AddNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CorrectPatient($input: CorrectPatientInput!) {\n    correctPatient(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskPeople\n        content {\n          patientName\n          patientBornOn\n          identityProtected\n        }\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').CorrectPatientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskPeople on Case {\n    id\n    submitterLimited\n    onlySubmitterReached\n    readers {\n      role\n      name\n      language\n      scope\n    }\n    representations {\n      id\n      basis\n      basisName\n      relation\n      statement\n      representativeName\n      patientName\n      state\n      inForce\n      patientDecides\n      requestedAt\n      decidedAt\n      decidedBy\n      decidedByName\n      validUntil\n      reason\n      notAboutMe\n      patientNamedOtherwise\n      proof {\n        id\n        name\n        state\n        downloadPath\n      }\n      history {\n        state\n        at\n        by\n        byName\n        reason\n        notAboutMe\n        validUntil\n      }\n      actions {\n        name\n        enabled\n        reason\n      }\n    }\n    related {\n      id\n      number\n      receivedAt\n      organisation {\n        id\n        name\n        place\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskPeopleFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DecideRepresentation($input: DecideRepresentationInput!) {\n    decideRepresentation(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskPeople\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').DecideRepresentationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AdmitRepresentative($input: AdmitRepresentativeInput!) {\n    admitRepresentative(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskPeople\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').AdmitRepresentativeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskBases {\n    countries {\n      code\n      representationBases {\n        basis\n        name\n        help\n        expires\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskBasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription DeskCasePresence($caseId: ID!) {\n    casePresence(caseId: $caseId) {\n      others {\n        id\n        name\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskCasePresenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment QueueLine on WorkQueueItem {\n    id\n    number\n    kind\n    state\n    organisation {\n      id\n      name\n      place\n    }\n    receivedAt\n    clock {\n      dueOn\n      daysLeft\n      workingDaysLeft\n      pausedSince\n      overdue\n      doneAt\n    }\n    handler {\n      name\n      me\n      staffId\n    }\n    unread\n    unopened\n    filedForAnother\n    version\n  }\n',
): typeof import('./graphql').QueueLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Queue($organisationId: ID, $filter: WorkQueueFilter, $first: Int!, $after: String) {\n    liveCursor\n    workQueue(organisationId: $organisationId, filter: $filter, orderBy: DUE_FIRST, first: $first, after: $after) {\n      edges {\n        node {\n          ...QueueLine\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): typeof import('./graphql').QueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription QueueEvents($organisationId: ID, $after: String) {\n    queueEvents(organisationId: $organisationId, after: $after) {\n      cursor\n      type\n      item {\n        ...QueueLine\n      }\n    }\n  }\n',
): typeof import('./graphql').QueueEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query FindCase($number: String!) {\n    workQueue(filter: { number: $number }, first: 1) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').FindCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskTemplate on AnswerTemplate {\n    id\n    purpose\n    kinds\n    language\n    title\n    text\n    version\n    changedBy\n    changedAt\n  }\n',
): typeof import('./graphql').DeskTemplateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskCaseTemplates($caseId: ID!, $purpose: TemplatePurpose!) {\n    answerTemplates(caseId: $caseId, purpose: $purpose) {\n      text\n      missing\n      template {\n        id\n        title\n        language\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskCaseTemplatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskTemplatesAt($organisationId: ID!) {\n    templatePlaceholders\n    templatesAt(organisationId: $organisationId) {\n      ...DeskTemplate\n    }\n  }\n',
): typeof import('./graphql').DeskTemplatesAtDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddTemplate($input: AddTemplateInput!) {\n    addTemplate(input: $input) {\n      template {\n        ...DeskTemplate\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').AddTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeTemplate($input: ChangeTemplateInput!) {\n    changeTemplate(input: $input) {\n      template {\n        ...DeskTemplate\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').ChangeTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RetireTemplate($input: RetireTemplateInput!) {\n    retireTemplate(input: $input) {\n      template {\n        id\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').RetireTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskTransfer on CaseTransfer {\n    id\n    number\n    reason\n    at\n    by\n    dueAfter\n    note\n    from {\n      id\n      name\n      place\n    }\n    to {\n      id\n      name\n      place\n    }\n  }\n',
): typeof import('./graphql').DeskTransferFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskGone on CaseEvent {\n    transfer {\n      ...DeskTransfer\n    }\n  }\n',
): typeof import('./graphql').DeskGoneFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskCameFrom on Case {\n    id\n    transfer {\n      ...DeskTransfer\n    }\n  }\n',
): typeof import('./graphql').DeskCameFromFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskPassOn($id: ID!) {\n    case(id: $id) {\n      id\n      number\n      version\n      unitUnknown\n      organisation {\n        id\n        name\n        place\n        country\n      }\n      units {\n        role\n        organisation {\n          id\n          name\n          place\n        }\n      }\n      actions {\n        name\n        enabled\n        reason\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskPassOnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskPreviewTransfer($caseId: ID!, $organisationId: ID!) {\n    previewTransfer(caseId: $caseId, organisationId: $organisationId) {\n      preview {\n        access {\n          change\n          role\n          people\n          organisation {\n            id\n            name\n            place\n          }\n        }\n        dueBefore\n        dueAfter\n        belongings {\n          letters\n          attachments\n          notes\n          openQuestions\n          answerDraft\n          classified\n          secondCoding\n        }\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskPreviewTransferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeskTransferCase($input: TransferCaseInput!) {\n    transferCase(input: $input) {\n      transfer {\n        ...DeskTransfer\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskTransferCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskPassedOn($first: Int!) {\n    casesPassedOn(first: $first) {\n      edges {\n        node {\n          ...DeskTransfer\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskPassedOnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskUnits on Case {\n    id\n    version\n    unitUnknown\n    units {\n      role\n      addedBy\n      organisation {\n        id\n        name\n        place\n        country\n      }\n    }\n    actions {\n      name\n      enabled\n    }\n  }\n',
): typeof import('./graphql').DeskUnitsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeskSetUnits($input: SetUnitsInput!) {\n    setUnits(input: $input) {\n      case {\n        ...DeskCaseState\n        ...DeskTimeline\n        ...DeskUnits\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').DeskSetUnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskSearchUnits($text: String!, $country: CountryCode!) {\n    searchOrganisations(text: $text, country: $country, first: 20) {\n      id\n      name\n      place\n      ancestors\n    }\n  }\n',
): typeof import('./graphql').DeskSearchUnitsDocument;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
