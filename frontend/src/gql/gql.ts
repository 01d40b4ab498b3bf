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
  '\n  fragment NoAnswers on Case {\n    id\n    earlierAnswers {\n      id\n    }\n  }\n': typeof types.NoAnswersFragmentDoc;
  '\n  query MyCases($first: Int!) {\n    myCases(first: $first) {\n      edges {\n        node {\n          id\n          ...CaseCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    drafts {\n      id\n      ...Ending\n    }\n  }\n': typeof types.MyCasesDocument;
  '\n  mutation RequestReopening($input: RequestReopeningInput!) {\n    requestReopening(input: $input) {\n      case {\n        id\n        ...CaseWhole\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.RequestReopeningDocument;
  '\n  mutation WithdrawCase($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) {\n      case {\n        id\n        ...CaseWhole\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.WithdrawCaseDocument;
  '\n  mutation RateAnswer($input: RateAnswerInput!) {\n    rateAnswer(input: $input) {\n      case {\n        id\n        answer {\n          id\n          ratings {\n            ...Rating\n          }\n        }\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.RateAnswerDocument;
  '\n  fragment Reopening on Reopening {\n    reason\n    requestedAt\n    decideBy\n    granted\n    decision\n    decidedAt\n    decidedBy\n    decidedByTitle\n  }\n': typeof types.ReopeningFragmentDoc;
  '\n  fragment Rating on AnswerRating {\n    answered\n    comment\n    mine\n    changeableUntil\n    parts {\n      answered\n      question {\n        id\n      }\n    }\n  }\n': typeof types.RatingFragmentDoc;
  '\n  fragment AnswerVersion on Answer {\n    id\n    version\n    opening\n    parts {\n      text\n      question {\n        id\n        text\n      }\n    }\n    changes\n    whereToTurn {\n      name\n      description\n      url\n    }\n    signedBy\n    signedByTitle\n    publishedAt\n    organisation {\n      id\n      name\n      place\n      country\n    }\n  }\n': typeof types.AnswerVersionFragmentDoc;
  '\n  query Answer($id: ID!) {\n    liveCursor\n    case(id: $id) {\n      id\n      number\n      state\n      receivedAt\n      ...Sides\n      content {\n        language\n      }\n      organisation {\n        id\n        name\n        place\n        country\n      }\n      answerForSubmitter {\n        text\n        signedBy\n        signedByTitle\n        publishedAt\n      }\n      answer {\n        id\n        version\n        ...AnswerVersion\n        ratings {\n          ...Rating\n        }\n      }\n      earlierAnswers {\n        id\n        version\n        ...AnswerVersion\n      }\n      reopening {\n        ...Reopening\n      }\n      actions {\n        name\n        enabled\n        reason\n      }\n    }\n  }\n': typeof types.AnswerDocument;
  '\n  fragment Letter on Message {\n    id\n    author\n    authorName\n    mine\n    text\n    sentAt\n    awaitsReply\n    kind\n    expectedOn\n    forSubmitter\n    replyBy\n    readAt\n    attachments {\n      id\n      name\n      state\n      downloadPath\n    }\n  }\n': typeof types.LetterFragmentDoc;
  '\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      case {\n        id\n        ...CaseWhole\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.SendMessageDocument;
  '\n  mutation SaveLetter($input: SaveLetterInput!) {\n    saveLetter(input: $input) {\n      case {\n        id\n        letterDraft {\n          text\n          version\n          savedAt\n        }\n      }\n      letter {\n        text\n        version\n        savedAt\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.SaveLetterDocument;
  '\n  fragment Letters on MessageConnection {\n    edges {\n      node {\n        id\n        ...Letter\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n': typeof types.LettersFragmentDoc;
  '\n  query MoreLetters($id: ID!, $after: String!) {\n    case(id: $id) {\n      id\n      messages(first: 100, after: $after) {\n        ...Letters\n      }\n    }\n  }\n': typeof types.MoreLettersDocument;
  '\n  fragment CaseWhole on Case {\n    id\n    number\n    kind\n    identity\n    answerPromise\n    state\n    scope\n    partyRoles\n    version\n    receivedAt\n    organisation {\n      id\n      name\n      place\n      country\n    }\n    units {\n      role\n      organisation {\n        id\n        name\n        place\n      }\n    }\n    unitUnknown\n    transfer {\n      id\n      reason\n      at\n      from {\n        id\n        name\n        place\n      }\n      to {\n        id\n        name\n        place\n      }\n    }\n    clock {\n      dueOn\n      daysLeft\n      overdue\n      doneAt\n      pausedSince\n      expectedOn\n    }\n    pauses {\n      id\n      words\n      days\n      dueAfter\n    }\n    turn {\n      side\n      until\n    }\n    openedAt\n    handler {\n      name\n      title\n    }\n    letterDraft {\n      text\n      version\n      savedAt\n    }\n    withdrawal {\n      reason\n      withdrawnAt\n    }\n    reopenUntil\n    reopening {\n      ...Reopening\n    }\n    content {\n      occurred {\n        precision\n        from\n        until\n        about\n      }\n      unitWords\n      whatHappened\n      consequences\n      better\n      wishes\n      otherWish\n      namedStaff\n      follow\n      answerChannel\n      language\n    }\n    questions {\n      id\n      text\n      position\n    }\n    attachments {\n      id\n      name\n      state\n      downloadPath\n    }\n    unsentAttachments {\n      id\n      name\n      size\n      received\n      state\n    }\n    messages(first: 80) {\n      ...Letters\n    }\n    timeline(first: 200) {\n      edges {\n        node {\n          cursor\n          type\n          at\n          actorName\n          byMe\n          unitNames\n          representationDeed\n          pause {\n            id\n            words\n            dueAfter\n          }\n          representativeName\n        }\n      }\n    }\n    answer {\n      id\n      publishedAt\n      whereToTurn {\n        name\n        description\n        url\n      }\n    }\n    answerForSubmitter {\n      publishedAt\n    }\n    representations {\n      ...OneRepresentation\n    }\n    thanks {\n      id\n      text\n      signedBy\n      signedByTitle\n      sentAt\n    }\n    actions {\n      name\n      enabled\n      reason\n    }\n  }\n': typeof types.CaseWholeFragmentDoc;
  '\n  query Case($id: ID!) {\n    liveCursor\n    case(id: $id) {\n      id\n      ...CaseWhole\n    }\n  }\n': typeof types.CaseDocument;
  '\n  subscription CaseEvents($caseId: ID!, $after: String) {\n    caseEvents(caseId: $caseId, after: $after) {\n      cursor\n      type\n      byMe\n      actorName\n      unitNames\n      pause {\n        id\n        words\n        dueAfter\n      }\n      representationDeed\n      representativeName\n      case {\n        id\n        ...CaseWhole\n      }\n    }\n  }\n': typeof types.CaseEventsDocument;
  '\n  fragment CaseCard on Case {\n    id\n    number\n    kind\n    answerPromise\n    state\n    scope\n    receivedAt\n    unitUnknown\n    clock {\n      dueOn\n      overdue\n      doneAt\n      pausedSince\n      expectedOn\n    }\n    turn {\n      side\n      until\n    }\n    organisation {\n      id\n      name\n      place\n    }\n    representations {\n      id\n      side\n      state\n      notAboutMe\n      representativeName\n    }\n    ...Whose\n  }\n': typeof types.CaseCardFragmentDoc;
  '\n  query Consent($id: ID!) {\n    liveCursor\n    case(id: $id) {\n      id\n      number\n      receivedAt\n      organisation {\n        id\n        name\n        place\n      }\n      ...Sides\n    }\n  }\n': typeof types.ConsentDocument;
  '\n  query Receipt($id: ID!) {\n    case(id: $id) {\n      id\n      number\n      kind\n      answerPromise\n      receivedAt\n      unitUnknown\n      clock {\n        dueOn\n      }\n      organisation {\n        id\n        name\n        place\n      }\n      content {\n        namedStaff\n        follow\n      }\n      representations {\n        id\n        side\n        state\n        patientDecides\n        patientName\n        history {\n          state\n          by\n        }\n      }\n    }\n  }\n': typeof types.ReceiptDocument;
  '\n  query MyData {\n    myCases(first: 50) {\n      edges {\n        node {\n          id\n          number\n          kind\n          receivedAt\n          organisation {\n            id\n            name\n            place\n          }\n        }\n      }\n    }\n    dataExports {\n      id\n      format\n      askedAt\n      fetchedAt\n    }\n    retention {\n      subject\n      days\n      law\n    }\n  }\n': typeof types.MyDataDocument;
  '\n  mutation ExportMyData($input: ExportMyDataInput!) {\n    exportMyData(input: $input) {\n      export {\n        id\n        path\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.ExportMyDataDocument;
  '\n  fragment Access on AccessEntry {\n    id\n    at\n    until\n    staffName\n    role\n    reasons\n    organisation {\n      id\n      name\n      place\n    }\n    question {\n      id\n      text\n      askedAt\n      answer\n      answeredAt\n      answeredBy\n      answeredByTitle\n    }\n  }\n': typeof types.AccessFragmentDoc;
  '\n  query AccessLog($caseId: ID!, $first: Int!) {\n    case(id: $caseId) {\n      id\n      number\n      organisation {\n        id\n        name\n        place\n      }\n    }\n    accessLog(caseId: $caseId, first: $first) {\n      edges {\n        node {\n          id\n          ...Access\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n': typeof types.AccessLogDocument;
  '\n  mutation AskAboutAccess($input: AskAboutAccessInput!) {\n    askAboutAccess(input: $input) {\n      entry {\n        id\n        ...Access\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.AskAboutAccessDocument;
  '\n  fragment Ending on Draft {\n    id\n    expiresOn\n    expiresSoon\n  }\n': typeof types.EndingFragmentDoc;
  '\n  query DraftFiles($id: ID!) {\n    node(id: $id) {\n      ... on Draft {\n        id\n        attachments {\n          id\n          name\n          size\n          received\n          state\n        }\n      }\n    }\n  }\n': typeof types.DraftFilesDocument;
  '\n  mutation SubmitComplaint($input: SubmitComplaintInput!) {\n    submitComplaint(input: $input) {\n      case {\n        id\n      }\n      problems {\n        code\n        ...Problem\n      }\n    }\n  }\n': typeof types.SubmitComplaintDocument;
  '\n  mutation SubmitView($input: SubmitViewInput!) {\n    submitView(input: $input) {\n      case {\n        id\n      }\n      receiptNumber\n      problems {\n        code\n        ...Problem\n      }\n    }\n  }\n': typeof types.SubmitViewDocument;
  '\n  mutation SubmitPraise($input: SubmitPraiseInput!) {\n    submitPraise(input: $input) {\n      case {\n        id\n      }\n      problems {\n        code\n        ...Problem\n      }\n    }\n  }\n': typeof types.SubmitPraiseDocument;
  '\n  mutation SubmitImprovement($input: SubmitImprovementInput!) {\n    submitImprovement(input: $input) {\n      case {\n        id\n      }\n      receiptNumber\n      problems {\n        code\n        ...Problem\n      }\n    }\n  }\n': typeof types.SubmitImprovementDocument;
  '\n  fragment Draft on Draft {\n    id\n    kind\n    version\n    savedAt\n    expiresOn\n    expiresSoon\n    content {\n      step\n      patient {\n        relation\n        basis\n        name\n        personalNumber\n        bornOn\n        statement\n        validUntil\n        proofAttachmentIds\n      }\n      organisation {\n        id\n        name\n        place\n        ancestors\n        country\n      }\n      unitWords\n      furtherUnits {\n        id\n        name\n        place\n        ancestors\n        country\n      }\n      precision\n      from\n      until\n      about\n      whatHappened\n      consequences\n      better\n      namedStaff\n      answerWanted\n      follow\n      identity\n      wishes\n      otherWish\n      questions\n      answerChannel\n      email\n    }\n  }\n': typeof types.DraftFragmentDoc;
  '\n  query OpenDrafts {\n    drafts {\n      id\n      ...Draft\n    }\n    viewer {\n      id\n      email\n      emailFails\n    }\n  }\n': typeof types.OpenDraftsDocument;
  '\n  query Drafts {\n    drafts {\n      id\n      ...Draft\n    }\n  }\n': typeof types.DraftsDocument;
  '\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      draft {\n        id\n        ...Draft\n      }\n      problems {\n        code\n        ...Problem\n      }\n    }\n  }\n': typeof types.SaveDraftDocument;
  '\n  mutation DiscardDraft($input: DiscardDraftInput!) {\n    discardDraft(input: $input) {\n      discardedId\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.DiscardDraftDocument;
  '\n  query Bases {\n    viewer {\n      id\n      country\n    }\n    countries {\n      code\n      name\n      patientDecidesFromAge\n      representationBases {\n        basis\n        name\n        help\n        relations\n        proof\n        patientDecides\n        expires\n      }\n    }\n  }\n': typeof types.BasesDocument;
  '\n  query SearchUnits($text: String!) {\n    searchOrganisations(text: $text, first: 20) {\n      id\n      name\n      place\n      ancestors\n      country\n      open\n    }\n  }\n': typeof types.SearchUnitsDocument;
  '\n  query UnitFinders {\n    viewer {\n      id\n      country\n    }\n    unitFinders {\n      region\n      organisation {\n        id\n        name\n        place\n        ancestors\n        country\n      }\n    }\n    countries {\n      code\n      name\n    }\n  }\n': typeof types.UnitFindersDocument;
  '\n  query Promises {\n    countries {\n      code\n      promises {\n        kind\n        answer\n      }\n    }\n  }\n': typeof types.PromisesDocument;
  '\n  mutation UpdateAddress($email: String!) {\n    updatePreferences(input: { email: $email }) {\n      viewer {\n        id\n        email\n        emailFails\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.UpdateAddressDocument;
  '\n  query InboxAddress {\n    viewer {\n      id\n      email\n      emailFails\n    }\n  }\n': typeof types.InboxAddressDocument;
  '\n  query Inbox($filter: InboxFilter, $first: Int!, $after: String) {\n    inbox(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          ...InboxRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.InboxDocument;
  '\n  fragment InboxRow on InboxItem {\n    id\n    kind\n    createdAt\n    readAt\n    case {\n      id\n      number\n      scope\n      answerForSubmitter {\n        publishedAt\n      }\n      organisation {\n        id\n        name\n        place\n      }\n      ...Whose\n    }\n  }\n': typeof types.InboxRowFragmentDoc;
  '\n  mutation MarkUnread($input: MarkUnreadInput!) {\n    markUnread(input: $input) {\n      items {\n        id\n        readAt\n      }\n      unreadCount\n    }\n  }\n': typeof types.MarkUnreadDocument;
  '\n  fragment OneRepresentation on Representation {\n    id\n    caseNumber\n    side\n    basis\n    basisName\n    relation\n    statement\n    representativeName\n    patientName\n    state\n    inForce\n    requestedAt\n    validUntil\n    reason\n    notAboutMe\n    proof {\n      id\n      name\n      state\n      downloadPath\n    }\n    history {\n      state\n      at\n      by\n      byName\n      reason\n      notAboutMe\n    }\n    actions {\n      name\n      enabled\n    }\n  }\n': typeof types.OneRepresentationFragmentDoc;
  '\n  fragment Sides on Case {\n    id\n    scope\n    representations {\n      ...OneRepresentation\n    }\n  }\n': typeof types.SidesFragmentDoc;
  '\n  mutation GiveConsent($input: GiveConsentInput!) {\n    giveConsent(input: $input) {\n      case {\n        ...Sides\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.GiveConsentDocument;
  '\n  mutation DeclineConsent($input: DeclineConsentInput!) {\n    declineConsent(input: $input) {\n      case {\n        ...Sides\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.DeclineConsentDocument;
  '\n  mutation TakeOverCase($input: TakeOverCaseInput!) {\n    takeOverCase(input: $input) {\n      case {\n        ...Sides\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.TakeOverCaseDocument;
  '\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      representation {\n        ...OneRepresentation\n      }\n      case {\n        ...Sides\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.WithdrawConsentDocument;
  '\n  query MyRepresentations($after: String) {\n    myRepresentations(first: 50, after: $after) {\n      ...Representations\n    }\n  }\n': typeof types.MyRepresentationsDocument;
  '\n  fragment Representations on RepresentationConnection {\n    edges {\n      node {\n        id\n        ...OneRepresentation\n        case {\n          id\n          organisation {\n            id\n            name\n            place\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n': typeof types.RepresentationsFragmentDoc;
  '\n  query Protection {\n    viewer {\n      id\n      protectedIdentity\n    }\n  }\n': typeof types.ProtectionDocument;
  '\n  mutation UpdateProtection($protectedIdentity: Boolean!) {\n    updatePreferences(input: { protectedIdentity: $protectedIdentity }) {\n      viewer {\n        id\n        protectedIdentity\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.UpdateProtectionDocument;
  '\n  query Settings {\n    viewer {\n      id\n      ...OwnSettings\n      notices {\n        ...OwnNotices\n      }\n    }\n  }\n': typeof types.SettingsDocument;
  '\n  fragment OwnSettings on Viewer {\n    id\n    language\n    email\n    emailFails\n    emailConfirmed\n    phone\n    phoneConfirmed\n    contactNeeds {\n      safeTime\n      unsafeWays\n      interpreterLanguage\n      easyRead\n    }\n  }\n': typeof types.OwnSettingsFragmentDoc;
  '\n  fragment OwnNotices on NoticeSettings {\n    pushKey\n    quietHours {\n      from\n      until\n      timeZone\n    }\n    devices {\n      id\n      device\n      since\n    }\n    channels {\n      name\n      offered\n      ready\n      kinds\n      lastSentAt\n      waiting\n      failingSince\n      failure\n      testsLeft\n    }\n  }\n': typeof types.OwnNoticesFragmentDoc;
  '\n  mutation UpdateSettings($input: UpdatePreferencesInput!) {\n    updatePreferences(input: $input) {\n      viewer {\n        id\n        ...OwnSettings\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.UpdateSettingsDocument;
  '\n  mutation SendContactCode($input: SendContactCodeInput!) {\n    sendContactCode(input: $input) {\n      viewer {\n        id\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.SendContactCodeDocument;
  '\n  mutation ConfirmContact($input: ConfirmContactInput!) {\n    confirmContact(input: $input) {\n      viewer {\n        id\n        ...OwnSettings\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.ConfirmContactDocument;
  '\n  mutation UpdateNotices($input: UpdateNoticesInput!) {\n    updateNotices(input: $input) {\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.UpdateNoticesDocument;
  '\n  mutation SendTestNotice($input: SendTestNoticeInput!) {\n    sendTestNotice(input: $input) {\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.SendTestNoticeDocument;
  '\n  mutation RegisterPush($input: RegisterPushSubscriptionInput!) {\n    registerPushSubscription(input: $input) {\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.RegisterPushDocument;
  '\n  mutation RemovePush($input: RemovePushSubscriptionInput!) {\n    removePushSubscription(input: $input) {\n      problems {\n        ...Problem\n      }\n    }\n  }\n': typeof types.RemovePushDocument;
  '\n  query EndingDrafts {\n    drafts {\n      id\n      expiresSoon\n      ...Ending\n    }\n  }\n': typeof types.EndingDraftsDocument;
  '\n  query InboxOfCases {\n    inbox(first: 50) {\n      edges {\n        node {\n          id\n          kind\n          readAt\n          case {\n            id\n          }\n        }\n      }\n    }\n  }\n': typeof types.InboxOfCasesDocument;
  '\n  mutation MarkRead($input: MarkReadInput!) {\n    markRead(input: $input) {\n      items {\n        id\n        readAt\n      }\n      unreadCount\n    }\n  }\n': typeof types.MarkReadDocument;
  '\n  query PersonLanguage {\n    viewer {\n      id\n      language\n      languageChosen\n    }\n  }\n': typeof types.PersonLanguageDocument;
  '\n  mutation ChooseLanguage($input: UpdatePreferencesInput!) {\n    updatePreferences(input: $input) {\n      viewer {\n        id\n        language\n        languageChosen\n      }\n    }\n  }\n': typeof types.ChooseLanguageDocument;
  '\n  query Unread {\n    liveCursor\n    unreadCount\n  }\n': typeof types.UnreadDocument;
  '\n  subscription InboxEvents($after: String) {\n    inboxEvents(after: $after) {\n      cursor\n      unreadCount\n      item {\n        id\n        ...InboxRow\n      }\n    }\n  }\n': typeof types.InboxEventsDocument;
  '\n  fragment Whose on Case {\n    id\n    partyRoles\n    representations {\n      id\n      side\n      representativeName\n      patientName\n      history {\n        state\n        notAboutMe\n        by\n        at\n      }\n    }\n  }\n': typeof types.WhoseFragmentDoc;
  '\n  fragment Problem on Problem {\n    code\n    message\n    path\n  }\n': typeof types.ProblemFragmentDoc;
};
const documents: Documents = {
  '\n  fragment NoAnswers on Case {\n    id\n    earlierAnswers {\n      id\n    }\n  }\n':
    types.NoAnswersFragmentDoc,
  '\n  query MyCases($first: Int!) {\n    myCases(first: $first) {\n      edges {\n        node {\n          id\n          ...CaseCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    drafts {\n      id\n      ...Ending\n    }\n  }\n':
    types.MyCasesDocument,
  '\n  mutation RequestReopening($input: RequestReopeningInput!) {\n    requestReopening(input: $input) {\n      case {\n        id\n        ...CaseWhole\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.RequestReopeningDocument,
  '\n  mutation WithdrawCase($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) {\n      case {\n        id\n        ...CaseWhole\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.WithdrawCaseDocument,
  '\n  mutation RateAnswer($input: RateAnswerInput!) {\n    rateAnswer(input: $input) {\n      case {\n        id\n        answer {\n          id\n          ratings {\n            ...Rating\n          }\n        }\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.RateAnswerDocument,
  '\n  fragment Reopening on Reopening {\n    reason\n    requestedAt\n    decideBy\n    granted\n    decision\n    decidedAt\n    decidedBy\n    decidedByTitle\n  }\n':
    types.ReopeningFragmentDoc,
  '\n  fragment Rating on AnswerRating {\n    answered\n    comment\n    mine\n    changeableUntil\n    parts {\n      answered\n      question {\n        id\n      }\n    }\n  }\n':
    types.RatingFragmentDoc,
  '\n  fragment AnswerVersion on Answer {\n    id\n    version\n    opening\n    parts {\n      text\n      question {\n        id\n        text\n      }\n    }\n    changes\n    whereToTurn {\n      name\n      description\n      url\n    }\n    signedBy\n    signedByTitle\n    publishedAt\n    organisation {\n      id\n      name\n      place\n      country\n    }\n  }\n':
    types.AnswerVersionFragmentDoc,
  '\n  query Answer($id: ID!) {\n    liveCursor\n    case(id: $id) {\n      id\n      number\n      state\n      receivedAt\n      ...Sides\n      content {\n        language\n      }\n      organisation {\n        id\n        name\n        place\n        country\n      }\n      answerForSubmitter {\n        text\n        signedBy\n        signedByTitle\n        publishedAt\n      }\n      answer {\n        id\n        version\n        ...AnswerVersion\n        ratings {\n          ...Rating\n        }\n      }\n      earlierAnswers {\n        id\n        version\n        ...AnswerVersion\n      }\n      reopening {\n        ...Reopening\n      }\n      actions {\n        name\n        enabled\n        reason\n      }\n    }\n  }\n':
    types.AnswerDocument,
  '\n  fragment Letter on Message {\n    id\n    author\n    authorName\n    mine\n    text\n    sentAt\n    awaitsReply\n    kind\n    expectedOn\n    forSubmitter\n    replyBy\n    readAt\n    attachments {\n      id\n      name\n      state\n      downloadPath\n    }\n  }\n':
    types.LetterFragmentDoc,
  '\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      case {\n        id\n        ...CaseWhole\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.SendMessageDocument,
  '\n  mutation SaveLetter($input: SaveLetterInput!) {\n    saveLetter(input: $input) {\n      case {\n        id\n        letterDraft {\n          text\n          version\n          savedAt\n        }\n      }\n      letter {\n        text\n        version\n        savedAt\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.SaveLetterDocument,
  '\n  fragment Letters on MessageConnection {\n    edges {\n      node {\n        id\n        ...Letter\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n':
    types.LettersFragmentDoc,
  '\n  query MoreLetters($id: ID!, $after: String!) {\n    case(id: $id) {\n      id\n      messages(first: 100, after: $after) {\n        ...Letters\n      }\n    }\n  }\n':
    types.MoreLettersDocument,
  '\n  fragment CaseWhole on Case {\n    id\n    number\n    kind\n    identity\n    answerPromise\n    state\n    scope\n    partyRoles\n    version\n    receivedAt\n    organisation {\n      id\n      name\n      place\n      country\n    }\n    units {\n      role\n      organisation {\n        id\n        name\n        place\n      }\n    }\n    unitUnknown\n    transfer {\n      id\n      reason\n      at\n      from {\n        id\n        name\n        place\n      }\n      to {\n        id\n        name\n        place\n      }\n    }\n    clock {\n      dueOn\n      daysLeft\n      overdue\n      doneAt\n      pausedSince\n      expectedOn\n    }\n    pauses {\n      id\n      words\n      days\n      dueAfter\n    }\n    turn {\n      side\n      until\n    }\n    openedAt\n    handler {\n      name\n      title\n    }\n    letterDraft {\n      text\n      version\n      savedAt\n    }\n    withdrawal {\n      reason\n      withdrawnAt\n    }\n    reopenUntil\n    reopening {\n      ...Reopening\n    }\n    content {\n      occurred {\n        precision\n        from\n        until\n        about\n      }\n      unitWords\n      whatHappened\n      consequences\n      better\n      wishes\n      otherWish\n      namedStaff\n      follow\n      answerChannel\n      language\n    }\n    questions {\n      id\n      text\n      position\n    }\n    attachments {\n      id\n      name\n      state\n      downloadPath\n    }\n    unsentAttachments {\n      id\n      name\n      size\n      received\n      state\n    }\n    messages(first: 80) {\n      ...Letters\n    }\n    timeline(first: 200) {\n      edges {\n        node {\n          cursor\n          type\n          at\n          actorName\n          byMe\n          unitNames\n          representationDeed\n          pause {\n            id\n            words\n            dueAfter\n          }\n          representativeName\n        }\n      }\n    }\n    answer {\n      id\n      publishedAt\n      whereToTurn {\n        name\n        description\n        url\n      }\n    }\n    answerForSubmitter {\n      publishedAt\n    }\n    representations {\n      ...OneRepresentation\n    }\n    thanks {\n      id\n      text\n      signedBy\n      signedByTitle\n      sentAt\n    }\n    actions {\n      name\n      enabled\n      reason\n    }\n  }\n':
    types.CaseWholeFragmentDoc,
  '\n  query Case($id: ID!) {\n    liveCursor\n    case(id: $id) {\n      id\n      ...CaseWhole\n    }\n  }\n':
    types.CaseDocument,
  '\n  subscription CaseEvents($caseId: ID!, $after: String) {\n    caseEvents(caseId: $caseId, after: $after) {\n      cursor\n      type\n      byMe\n      actorName\n      unitNames\n      pause {\n        id\n        words\n        dueAfter\n      }\n      representationDeed\n      representativeName\n      case {\n        id\n        ...CaseWhole\n      }\n    }\n  }\n':
    types.CaseEventsDocument,
  '\n  fragment CaseCard on Case {\n    id\n    number\n    kind\n    answerPromise\n    state\n    scope\n    receivedAt\n    unitUnknown\n    clock {\n      dueOn\n      overdue\n      doneAt\n      pausedSince\n      expectedOn\n    }\n    turn {\n      side\n      until\n    }\n    organisation {\n      id\n      name\n      place\n    }\n    representations {\n      id\n      side\n      state\n      notAboutMe\n      representativeName\n    }\n    ...Whose\n  }\n':
    types.CaseCardFragmentDoc,
  '\n  query Consent($id: ID!) {\n    liveCursor\n    case(id: $id) {\n      id\n      number\n      receivedAt\n      organisation {\n        id\n        name\n        place\n      }\n      ...Sides\n    }\n  }\n':
    types.ConsentDocument,
  '\n  query Receipt($id: ID!) {\n    case(id: $id) {\n      id\n      number\n      kind\n      answerPromise\n      receivedAt\n      unitUnknown\n      clock {\n        dueOn\n      }\n      organisation {\n        id\n        name\n        place\n      }\n      content {\n        namedStaff\n        follow\n      }\n      representations {\n        id\n        side\n        state\n        patientDecides\n        patientName\n        history {\n          state\n          by\n        }\n      }\n    }\n  }\n':
    types.ReceiptDocument,
  '\n  query MyData {\n    myCases(first: 50) {\n      edges {\n        node {\n          id\n          number\n          kind\n          receivedAt\n          organisation {\n            id\n            name\n            place\n          }\n        }\n      }\n    }\n    dataExports {\n      id\n      format\n      askedAt\n      fetchedAt\n    }\n    retention {\n      subject\n      days\n      law\n    }\n  }\n':
    types.MyDataDocument,
  '\n  mutation ExportMyData($input: ExportMyDataInput!) {\n    exportMyData(input: $input) {\n      export {\n        id\n        path\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.ExportMyDataDocument,
  '\n  fragment Access on AccessEntry {\n    id\n    at\n    until\n    staffName\n    role\n    reasons\n    organisation {\n      id\n      name\n      place\n    }\n    question {\n      id\n      text\n      askedAt\n      answer\n      answeredAt\n      answeredBy\n      answeredByTitle\n    }\n  }\n':
    types.AccessFragmentDoc,
  '\n  query AccessLog($caseId: ID!, $first: Int!) {\n    case(id: $caseId) {\n      id\n      number\n      organisation {\n        id\n        name\n        place\n      }\n    }\n    accessLog(caseId: $caseId, first: $first) {\n      edges {\n        node {\n          id\n          ...Access\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n':
    types.AccessLogDocument,
  '\n  mutation AskAboutAccess($input: AskAboutAccessInput!) {\n    askAboutAccess(input: $input) {\n      entry {\n        id\n        ...Access\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.AskAboutAccessDocument,
  '\n  fragment Ending on Draft {\n    id\n    expiresOn\n    expiresSoon\n  }\n': types.EndingFragmentDoc,
  '\n  query DraftFiles($id: ID!) {\n    node(id: $id) {\n      ... on Draft {\n        id\n        attachments {\n          id\n          name\n          size\n          received\n          state\n        }\n      }\n    }\n  }\n':
    types.DraftFilesDocument,
  '\n  mutation SubmitComplaint($input: SubmitComplaintInput!) {\n    submitComplaint(input: $input) {\n      case {\n        id\n      }\n      problems {\n        code\n        ...Problem\n      }\n    }\n  }\n':
    types.SubmitComplaintDocument,
  '\n  mutation SubmitView($input: SubmitViewInput!) {\n    submitView(input: $input) {\n      case {\n        id\n      }\n      receiptNumber\n      problems {\n        code\n        ...Problem\n      }\n    }\n  }\n':
    types.SubmitViewDocument,
  '\n  mutation SubmitPraise($input: SubmitPraiseInput!) {\n    submitPraise(input: $input) {\n      case {\n        id\n      }\n      problems {\n        code\n        ...Problem\n      }\n    }\n  }\n':
    types.SubmitPraiseDocument,
  '\n  mutation SubmitImprovement($input: SubmitImprovementInput!) {\n    submitImprovement(input: $input) {\n      case {\n        id\n      }\n      receiptNumber\n      problems {\n        code\n        ...Problem\n      }\n    }\n  }\n':
    types.SubmitImprovementDocument,
  '\n  fragment Draft on Draft {\n    id\n    kind\n    version\n    savedAt\n    expiresOn\n    expiresSoon\n    content {\n      step\n      patient {\n        relation\n        basis\n        name\n        personalNumber\n        bornOn\n        statement\n        validUntil\n        proofAttachmentIds\n      }\n      organisation {\n        id\n        name\n        place\n        ancestors\n        country\n      }\n      unitWords\n      furtherUnits {\n        id\n        name\n        place\n        ancestors\n        country\n      }\n      precision\n      from\n      until\n      about\n      whatHappened\n      consequences\n      better\n      namedStaff\n      answerWanted\n      follow\n      identity\n      wishes\n      otherWish\n      questions\n      answerChannel\n      email\n    }\n  }\n':
    types.DraftFragmentDoc,
  '\n  query OpenDrafts {\n    drafts {\n      id\n      ...Draft\n    }\n    viewer {\n      id\n      email\n      emailFails\n    }\n  }\n':
    types.OpenDraftsDocument,
  '\n  query Drafts {\n    drafts {\n      id\n      ...Draft\n    }\n  }\n': types.DraftsDocument,
  '\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      draft {\n        id\n        ...Draft\n      }\n      problems {\n        code\n        ...Problem\n      }\n    }\n  }\n':
    types.SaveDraftDocument,
  '\n  mutation DiscardDraft($input: DiscardDraftInput!) {\n    discardDraft(input: $input) {\n      discardedId\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.DiscardDraftDocument,
  '\n  query Bases {\n    viewer {\n      id\n      country\n    }\n    countries {\n      code\n      name\n      patientDecidesFromAge\n      representationBases {\n        basis\n        name\n        help\n        relations\n        proof\n        patientDecides\n        expires\n      }\n    }\n  }\n':
    types.BasesDocument,
  '\n  query SearchUnits($text: String!) {\n    searchOrganisations(text: $text, first: 20) {\n      id\n      name\n      place\n      ancestors\n      country\n      open\n    }\n  }\n':
    types.SearchUnitsDocument,
  '\n  query UnitFinders {\n    viewer {\n      id\n      country\n    }\n    unitFinders {\n      region\n      organisation {\n        id\n        name\n        place\n        ancestors\n        country\n      }\n    }\n    countries {\n      code\n      name\n    }\n  }\n':
    types.UnitFindersDocument,
  '\n  query Promises {\n    countries {\n      code\n      promises {\n        kind\n        answer\n      }\n    }\n  }\n':
    types.PromisesDocument,
  '\n  mutation UpdateAddress($email: String!) {\n    updatePreferences(input: { email: $email }) {\n      viewer {\n        id\n        email\n        emailFails\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.UpdateAddressDocument,
  '\n  query InboxAddress {\n    viewer {\n      id\n      email\n      emailFails\n    }\n  }\n':
    types.InboxAddressDocument,
  '\n  query Inbox($filter: InboxFilter, $first: Int!, $after: String) {\n    inbox(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          ...InboxRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.InboxDocument,
  '\n  fragment InboxRow on InboxItem {\n    id\n    kind\n    createdAt\n    readAt\n    case {\n      id\n      number\n      scope\n      answerForSubmitter {\n        publishedAt\n      }\n      organisation {\n        id\n        name\n        place\n      }\n      ...Whose\n    }\n  }\n':
    types.InboxRowFragmentDoc,
  '\n  mutation MarkUnread($input: MarkUnreadInput!) {\n    markUnread(input: $input) {\n      items {\n        id\n        readAt\n      }\n      unreadCount\n    }\n  }\n':
    types.MarkUnreadDocument,
  '\n  fragment OneRepresentation on Representation {\n    id\n    caseNumber\n    side\n    basis\n    basisName\n    relation\n    statement\n    representativeName\n    patientName\n    state\n    inForce\n    requestedAt\n    validUntil\n    reason\n    notAboutMe\n    proof {\n      id\n      name\n      state\n      downloadPath\n    }\n    history {\n      state\n      at\n      by\n      byName\n      reason\n      notAboutMe\n    }\n    actions {\n      name\n      enabled\n    }\n  }\n':
    types.OneRepresentationFragmentDoc,
  '\n  fragment Sides on Case {\n    id\n    scope\n    representations {\n      ...OneRepresentation\n    }\n  }\n':
    types.SidesFragmentDoc,
  '\n  mutation GiveConsent($input: GiveConsentInput!) {\n    giveConsent(input: $input) {\n      case {\n        ...Sides\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.GiveConsentDocument,
  '\n  mutation DeclineConsent($input: DeclineConsentInput!) {\n    declineConsent(input: $input) {\n      case {\n        ...Sides\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.DeclineConsentDocument,
  '\n  mutation TakeOverCase($input: TakeOverCaseInput!) {\n    takeOverCase(input: $input) {\n      case {\n        ...Sides\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.TakeOverCaseDocument,
  '\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      representation {\n        ...OneRepresentation\n      }\n      case {\n        ...Sides\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.WithdrawConsentDocument,
  '\n  query MyRepresentations($after: String) {\n    myRepresentations(first: 50, after: $after) {\n      ...Representations\n    }\n  }\n':
    types.MyRepresentationsDocument,
  '\n  fragment Representations on RepresentationConnection {\n    edges {\n      node {\n        id\n        ...OneRepresentation\n        case {\n          id\n          organisation {\n            id\n            name\n            place\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n':
    types.RepresentationsFragmentDoc,
  '\n  query Protection {\n    viewer {\n      id\n      protectedIdentity\n    }\n  }\n':
    types.ProtectionDocument,
  '\n  mutation UpdateProtection($protectedIdentity: Boolean!) {\n    updatePreferences(input: { protectedIdentity: $protectedIdentity }) {\n      viewer {\n        id\n        protectedIdentity\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.UpdateProtectionDocument,
  '\n  query Settings {\n    viewer {\n      id\n      ...OwnSettings\n      notices {\n        ...OwnNotices\n      }\n    }\n  }\n':
    types.SettingsDocument,
  '\n  fragment OwnSettings on Viewer {\n    id\n    language\n    email\n    emailFails\n    emailConfirmed\n    phone\n    phoneConfirmed\n    contactNeeds {\n      safeTime\n      unsafeWays\n      interpreterLanguage\n      easyRead\n    }\n  }\n':
    types.OwnSettingsFragmentDoc,
  '\n  fragment OwnNotices on NoticeSettings {\n    pushKey\n    quietHours {\n      from\n      until\n      timeZone\n    }\n    devices {\n      id\n      device\n      since\n    }\n    channels {\n      name\n      offered\n      ready\n      kinds\n      lastSentAt\n      waiting\n      failingSince\n      failure\n      testsLeft\n    }\n  }\n':
    types.OwnNoticesFragmentDoc,
  '\n  mutation UpdateSettings($input: UpdatePreferencesInput!) {\n    updatePreferences(input: $input) {\n      viewer {\n        id\n        ...OwnSettings\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.UpdateSettingsDocument,
  '\n  mutation SendContactCode($input: SendContactCodeInput!) {\n    sendContactCode(input: $input) {\n      viewer {\n        id\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.SendContactCodeDocument,
  '\n  mutation ConfirmContact($input: ConfirmContactInput!) {\n    confirmContact(input: $input) {\n      viewer {\n        id\n        ...OwnSettings\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.ConfirmContactDocument,
  '\n  mutation UpdateNotices($input: UpdateNoticesInput!) {\n    updateNotices(input: $input) {\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.UpdateNoticesDocument,
  '\n  mutation SendTestNotice($input: SendTestNoticeInput!) {\n    sendTestNotice(input: $input) {\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.SendTestNoticeDocument,
  '\n  mutation RegisterPush($input: RegisterPushSubscriptionInput!) {\n    registerPushSubscription(input: $input) {\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.RegisterPushDocument,
  '\n  mutation RemovePush($input: RemovePushSubscriptionInput!) {\n    removePushSubscription(input: $input) {\n      problems {\n        ...Problem\n      }\n    }\n  }\n':
    types.RemovePushDocument,
  '\n  query EndingDrafts {\n    drafts {\n      id\n      expiresSoon\n      ...Ending\n    }\n  }\n':
    types.EndingDraftsDocument,
  '\n  query InboxOfCases {\n    inbox(first: 50) {\n      edges {\n        node {\n          id\n          kind\n          readAt\n          case {\n            id\n          }\n        }\n      }\n    }\n  }\n':
    types.InboxOfCasesDocument,
  '\n  mutation MarkRead($input: MarkReadInput!) {\n    markRead(input: $input) {\n      items {\n        id\n        readAt\n      }\n      unreadCount\n    }\n  }\n':
    types.MarkReadDocument,
  '\n  query PersonLanguage {\n    viewer {\n      id\n      language\n      languageChosen\n    }\n  }\n':
    types.PersonLanguageDocument,
  '\n  mutation ChooseLanguage($input: UpdatePreferencesInput!) {\n    updatePreferences(input: $input) {\n      viewer {\n        id\n        language\n        languageChosen\n      }\n    }\n  }\n':
    types.ChooseLanguageDocument,
  '\n  query Unread {\n    liveCursor\n    unreadCount\n  }\n': types.UnreadDocument,
  '\n  subscription InboxEvents($after: String) {\n    inboxEvents(after: $after) {\n      cursor\n      unreadCount\n      item {\n        id\n        ...InboxRow\n      }\n    }\n  }\n':
    types.InboxEventsDocument,
  '\n  fragment Whose on Case {\n    id\n    partyRoles\n    representations {\n      id\n      side\n      representativeName\n      patientName\n      history {\n        state\n        notAboutMe\n        by\n        at\n      }\n    }\n  }\n':
    types.WhoseFragmentDoc,
  '\n  fragment Problem on Problem {\n    code\n    message\n    path\n  }\n': types.ProblemFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment NoAnswers on Case {\n    id\n    earlierAnswers {\n      id\n    }\n  }\n',
): typeof import('./graphql').NoAnswersFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyCases($first: Int!) {\n    myCases(first: $first) {\n      edges {\n        node {\n          id\n          ...CaseCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    drafts {\n      id\n      ...Ending\n    }\n  }\n',
): typeof import('./graphql').MyCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestReopening($input: RequestReopeningInput!) {\n    requestReopening(input: $input) {\n      case {\n        id\n        ...CaseWhole\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').RequestReopeningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawCase($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) {\n      case {\n        id\n        ...CaseWhole\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').WithdrawCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RateAnswer($input: RateAnswerInput!) {\n    rateAnswer(input: $input) {\n      case {\n        id\n        answer {\n          id\n          ratings {\n            ...Rating\n          }\n        }\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').RateAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Reopening on Reopening {\n    reason\n    requestedAt\n    decideBy\n    granted\n    decision\n    decidedAt\n    decidedBy\n    decidedByTitle\n  }\n',
): typeof import('./graphql').ReopeningFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Rating on AnswerRating {\n    answered\n    comment\n    mine\n    changeableUntil\n    parts {\n      answered\n      question {\n        id\n      }\n    }\n  }\n',
): typeof import('./graphql').RatingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AnswerVersion on Answer {\n    id\n    version\n    opening\n    parts {\n      text\n      question {\n        id\n        text\n      }\n    }\n    changes\n    whereToTurn {\n      name\n      description\n      url\n    }\n    signedBy\n    signedByTitle\n    publishedAt\n    organisation {\n      id\n      name\n      place\n      country\n    }\n  }\n',
): typeof import('./graphql').AnswerVersionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Answer($id: ID!) {\n    liveCursor\n    case(id: $id) {\n      id\n      number\n      state\n      receivedAt\n      ...Sides\n      content {\n        language\n      }\n      organisation {\n        id\n        name\n        place\n        country\n      }\n      answerForSubmitter {\n        text\n        signedBy\n        signedByTitle\n        publishedAt\n      }\n      answer {\n        id\n        version\n        ...AnswerVersion\n        ratings {\n          ...Rating\n        }\n      }\n      earlierAnswers {\n        id\n        version\n        ...AnswerVersion\n      }\n      reopening {\n        ...Reopening\n      }\n      actions {\n        name\n        enabled\n        reason\n      }\n    }\n  }\n',
): typeof import('./graphql').AnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Letter on Message {\n    id\n    author\n    authorName\n    mine\n    text\n    sentAt\n    awaitsReply\n    kind\n    expectedOn\n    forSubmitter\n    replyBy\n    readAt\n    attachments {\n      id\n      name\n      state\n      downloadPath\n    }\n  }\n',
): typeof import('./graphql').LetterFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      case {\n        id\n        ...CaseWhole\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').SendMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveLetter($input: SaveLetterInput!) {\n    saveLetter(input: $input) {\n      case {\n        id\n        letterDraft {\n          text\n          version\n          savedAt\n        }\n      }\n      letter {\n        text\n        version\n        savedAt\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').SaveLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Letters on MessageConnection {\n    edges {\n      node {\n        id\n        ...Letter\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n',
): typeof import('./graphql').LettersFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MoreLetters($id: ID!, $after: String!) {\n    case(id: $id) {\n      id\n      messages(first: 100, after: $after) {\n        ...Letters\n      }\n    }\n  }\n',
): typeof import('./graphql').MoreLettersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CaseWhole on Case {\n    id\n    number\n    kind\n    identity\n    answerPromise\n    state\n    scope\n    partyRoles\n    version\n    receivedAt\n    organisation {\n      id\n      name\n      place\n      country\n    }\n    units {\n      role\n      organisation {\n        id\n        name\n        place\n      }\n    }\n    unitUnknown\n    transfer {\n      id\n      reason\n      at\n      from {\n        id\n        name\n        place\n      }\n      to {\n        id\n        name\n        place\n      }\n    }\n    clock {\n      dueOn\n      daysLeft\n      overdue\n      doneAt\n      pausedSince\n      expectedOn\n    }\n    pauses {\n      id\n      words\n      days\n      dueAfter\n    }\n    turn {\n      side\n      until\n    }\n    openedAt\n    handler {\n      name\n      title\n    }\n    letterDraft {\n      text\n      version\n      savedAt\n    }\n    withdrawal {\n      reason\n      withdrawnAt\n    }\n    reopenUntil\n    reopening {\n      ...Reopening\n    }\n    content {\n      occurred {\n        precision\n        from\n        until\n        about\n      }\n      unitWords\n      whatHappened\n      consequences\n      better\n      wishes\n      otherWish\n      namedStaff\n      follow\n      answerChannel\n      language\n    }\n    questions {\n      id\n      text\n      position\n    }\n    attachments {\n      id\n      name\n      state\n      downloadPath\n    }\n    unsentAttachments {\n      id\n      name\n      size\n      received\n      state\n    }\n    messages(first: 80) {\n      ...Letters\n    }\n    timeline(first: 200) {\n      edges {\n        node {\n          cursor\n          type\n          at\n          actorName\n          byMe\n          unitNames\n          representationDeed\n          pause {\n            id\n            words\n            dueAfter\n          }\n          representativeName\n        }\n      }\n    }\n    answer {\n      id\n      publishedAt\n      whereToTurn {\n        name\n        description\n        url\n      }\n    }\n    answerForSubmitter {\n      publishedAt\n    }\n    representations {\n      ...OneRepresentation\n    }\n    thanks {\n      id\n      text\n      signedBy\n      signedByTitle\n      sentAt\n    }\n    actions {\n      name\n      enabled\n      reason\n    }\n  }\n',
): typeof import('./graphql').CaseWholeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Case($id: ID!) {\n    liveCursor\n    case(id: $id) {\n      id\n      ...CaseWhole\n    }\n  }\n',
): typeof import('./graphql').CaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription CaseEvents($caseId: ID!, $after: String) {\n    caseEvents(caseId: $caseId, after: $after) {\n      cursor\n      type\n      byMe\n      actorName\n      unitNames\n      pause {\n        id\n        words\n        dueAfter\n      }\n      representationDeed\n      representativeName\n      case {\n        id\n        ...CaseWhole\n      }\n    }\n  }\n',
): typeof import('./graphql').CaseEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CaseCard on Case {\n    id\n    number\n    kind\n    answerPromise\n    state\n    scope\n    receivedAt\n    unitUnknown\n    clock {\n      dueOn\n      overdue\n      doneAt\n      pausedSince\n      expectedOn\n    }\n    turn {\n      side\n      until\n    }\n    organisation {\n      id\n      name\n      place\n    }\n    representations {\n      id\n      side\n      state\n      notAboutMe\n      representativeName\n    }\n    ...Whose\n  }\n',
): typeof import('./graphql').CaseCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Consent($id: ID!) {\n    liveCursor\n    case(id: $id) {\n      id\n      number\n      receivedAt\n      organisation {\n        id\n        name\n        place\n      }\n      ...Sides\n    }\n  }\n',
): typeof import('./graphql').ConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Receipt($id: ID!) {\n    case(id: $id) {\n      id\n      number\n      kind\n      answerPromise\n      receivedAt\n      unitUnknown\n      clock {\n        dueOn\n      }\n      organisation {\n        id\n        name\n        place\n      }\n      content {\n        namedStaff\n        follow\n      }\n      representations {\n        id\n        side\n        state\n        patientDecides\n        patientName\n        history {\n          state\n          by\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').ReceiptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyData {\n    myCases(first: 50) {\n      edges {\n        node {\n          id\n          number\n          kind\n          receivedAt\n          organisation {\n            id\n            name\n            place\n          }\n        }\n      }\n    }\n    dataExports {\n      id\n      format\n      askedAt\n      fetchedAt\n    }\n    retention {\n      subject\n      days\n      law\n    }\n  }\n',
): typeof import('./graphql').MyDataDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ExportMyData($input: ExportMyDataInput!) {\n    exportMyData(input: $input) {\n      export {\n        id\n        path\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').ExportMyDataDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Access on AccessEntry {\n    id\n    at\n    until\n    staffName\n    role\n    reasons\n    organisation {\n      id\n      name\n      place\n    }\n    question {\n      id\n      text\n      askedAt\n      answer\n      answeredAt\n      answeredBy\n      answeredByTitle\n    }\n  }\n',
): typeof import('./graphql').AccessFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AccessLog($caseId: ID!, $first: Int!) {\n    case(id: $caseId) {\n      id\n      number\n      organisation {\n        id\n        name\n        place\n      }\n    }\n    accessLog(caseId: $caseId, first: $first) {\n      edges {\n        node {\n          id\n          ...Access\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n',
): typeof import('./graphql').AccessLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskAboutAccess($input: AskAboutAccessInput!) {\n    askAboutAccess(input: $input) {\n      entry {\n        id\n        ...Access\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').AskAboutAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Ending on Draft {\n    id\n    expiresOn\n    expiresSoon\n  }\n',
): typeof import('./graphql').EndingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DraftFiles($id: ID!) {\n    node(id: $id) {\n      ... on Draft {\n        id\n        attachments {\n          id\n          name\n          size\n          received\n          state\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').DraftFilesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SubmitComplaint($input: SubmitComplaintInput!) {\n    submitComplaint(input: $input) {\n      case {\n        id\n      }\n      problems {\n        code\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').SubmitComplaintDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SubmitView($input: SubmitViewInput!) {\n    submitView(input: $input) {\n      case {\n        id\n      }\n      receiptNumber\n      problems {\n        code\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').SubmitViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SubmitPraise($input: SubmitPraiseInput!) {\n    submitPraise(input: $input) {\n      case {\n        id\n      }\n      problems {\n        code\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').SubmitPraiseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SubmitImprovement($input: SubmitImprovementInput!) {\n    submitImprovement(input: $input) {\n      case {\n        id\n      }\n      receiptNumber\n      problems {\n        code\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').SubmitImprovementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Draft on Draft {\n    id\n    kind\n    version\n    savedAt\n    expiresOn\n    expiresSoon\n    content {\n      step\n      patient {\n        relation\n        basis\n        name\n        personalNumber\n        bornOn\n        statement\n        validUntil\n        proofAttachmentIds\n      }\n      organisation {\n        id\n        name\n        place\n        ancestors\n        country\n      }\n      unitWords\n      furtherUnits {\n        id\n        name\n        place\n        ancestors\n        country\n      }\n      precision\n      from\n      until\n      about\n      whatHappened\n      consequences\n      better\n      namedStaff\n      answerWanted\n      follow\n      identity\n      wishes\n      otherWish\n      questions\n      answerChannel\n      email\n    }\n  }\n',
): typeof import('./graphql').DraftFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OpenDrafts {\n    drafts {\n      id\n      ...Draft\n    }\n    viewer {\n      id\n      email\n      emailFails\n    }\n  }\n',
): typeof import('./graphql').OpenDraftsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Drafts {\n    drafts {\n      id\n      ...Draft\n    }\n  }\n',
): typeof import('./graphql').DraftsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      draft {\n        id\n        ...Draft\n      }\n      problems {\n        code\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').SaveDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DiscardDraft($input: DiscardDraftInput!) {\n    discardDraft(input: $input) {\n      discardedId\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').DiscardDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Bases {\n    viewer {\n      id\n      country\n    }\n    countries {\n      code\n      name\n      patientDecidesFromAge\n      representationBases {\n        basis\n        name\n        help\n        relations\n        proof\n        patientDecides\n        expires\n      }\n    }\n  }\n',
): typeof import('./graphql').BasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SearchUnits($text: String!) {\n    searchOrganisations(text: $text, first: 20) {\n      id\n      name\n      place\n      ancestors\n      country\n      open\n    }\n  }\n',
): typeof import('./graphql').SearchUnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query UnitFinders {\n    viewer {\n      id\n      country\n    }\n    unitFinders {\n      region\n      organisation {\n        id\n        name\n        place\n        ancestors\n        country\n      }\n    }\n    countries {\n      code\n      name\n    }\n  }\n',
): typeof import('./graphql').UnitFindersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Promises {\n    countries {\n      code\n      promises {\n        kind\n        answer\n      }\n    }\n  }\n',
): typeof import('./graphql').PromisesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UpdateAddress($email: String!) {\n    updatePreferences(input: { email: $email }) {\n      viewer {\n        id\n        email\n        emailFails\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').UpdateAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query InboxAddress {\n    viewer {\n      id\n      email\n      emailFails\n    }\n  }\n',
): typeof import('./graphql').InboxAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Inbox($filter: InboxFilter, $first: Int!, $after: String) {\n    inbox(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          ...InboxRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): typeof import('./graphql').InboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment InboxRow on InboxItem {\n    id\n    kind\n    createdAt\n    readAt\n    case {\n      id\n      number\n      scope\n      answerForSubmitter {\n        publishedAt\n      }\n      organisation {\n        id\n        name\n        place\n      }\n      ...Whose\n    }\n  }\n',
): typeof import('./graphql').InboxRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MarkUnread($input: MarkUnreadInput!) {\n    markUnread(input: $input) {\n      items {\n        id\n        readAt\n      }\n      unreadCount\n    }\n  }\n',
): typeof import('./graphql').MarkUnreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OneRepresentation on Representation {\n    id\n    caseNumber\n    side\n    basis\n    basisName\n    relation\n    statement\n    representativeName\n    patientName\n    state\n    inForce\n    requestedAt\n    validUntil\n    reason\n    notAboutMe\n    proof {\n      id\n      name\n      state\n      downloadPath\n    }\n    history {\n      state\n      at\n      by\n      byName\n      reason\n      notAboutMe\n    }\n    actions {\n      name\n      enabled\n    }\n  }\n',
): typeof import('./graphql').OneRepresentationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Sides on Case {\n    id\n    scope\n    representations {\n      ...OneRepresentation\n    }\n  }\n',
): typeof import('./graphql').SidesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation GiveConsent($input: GiveConsentInput!) {\n    giveConsent(input: $input) {\n      case {\n        ...Sides\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').GiveConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclineConsent($input: DeclineConsentInput!) {\n    declineConsent(input: $input) {\n      case {\n        ...Sides\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').DeclineConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeOverCase($input: TakeOverCaseInput!) {\n    takeOverCase(input: $input) {\n      case {\n        ...Sides\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').TakeOverCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      representation {\n        ...OneRepresentation\n      }\n      case {\n        ...Sides\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').WithdrawConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyRepresentations($after: String) {\n    myRepresentations(first: 50, after: $after) {\n      ...Representations\n    }\n  }\n',
): typeof import('./graphql').MyRepresentationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Representations on RepresentationConnection {\n    edges {\n      node {\n        id\n        ...OneRepresentation\n        case {\n          id\n          organisation {\n            id\n            name\n            place\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n',
): typeof import('./graphql').RepresentationsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Protection {\n    viewer {\n      id\n      protectedIdentity\n    }\n  }\n',
): typeof import('./graphql').ProtectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UpdateProtection($protectedIdentity: Boolean!) {\n    updatePreferences(input: { protectedIdentity: $protectedIdentity }) {\n      viewer {\n        id\n        protectedIdentity\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').UpdateProtectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Settings {\n    viewer {\n      id\n      ...OwnSettings\n      notices {\n        ...OwnNotices\n      }\n    }\n  }\n',
): typeof import('./graphql').SettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OwnSettings on Viewer {\n    id\n    language\n    email\n    emailFails\n    emailConfirmed\n    phone\n    phoneConfirmed\n    contactNeeds {\n      safeTime\n      unsafeWays\n      interpreterLanguage\n      easyRead\n    }\n  }\n',
): typeof import('./graphql').OwnSettingsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OwnNotices on NoticeSettings {\n    pushKey\n    quietHours {\n      from\n      until\n      timeZone\n    }\n    devices {\n      id\n      device\n      since\n    }\n    channels {\n      name\n      offered\n      ready\n      kinds\n      lastSentAt\n      waiting\n      failingSince\n      failure\n      testsLeft\n    }\n  }\n',
): typeof import('./graphql').OwnNoticesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UpdateSettings($input: UpdatePreferencesInput!) {\n    updatePreferences(input: $input) {\n      viewer {\n        id\n        ...OwnSettings\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').UpdateSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SendContactCode($input: SendContactCodeInput!) {\n    sendContactCode(input: $input) {\n      viewer {\n        id\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').SendContactCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmContact($input: ConfirmContactInput!) {\n    confirmContact(input: $input) {\n      viewer {\n        id\n        ...OwnSettings\n      }\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').ConfirmContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UpdateNotices($input: UpdateNoticesInput!) {\n    updateNotices(input: $input) {\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').UpdateNoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SendTestNotice($input: SendTestNoticeInput!) {\n    sendTestNotice(input: $input) {\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').SendTestNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RegisterPush($input: RegisterPushSubscriptionInput!) {\n    registerPushSubscription(input: $input) {\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').RegisterPushDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemovePush($input: RemovePushSubscriptionInput!) {\n    removePushSubscription(input: $input) {\n      problems {\n        ...Problem\n      }\n    }\n  }\n',
): typeof import('./graphql').RemovePushDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query EndingDrafts {\n    drafts {\n      id\n      expiresSoon\n      ...Ending\n    }\n  }\n',
): typeof import('./graphql').EndingDraftsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query InboxOfCases {\n    inbox(first: 50) {\n      edges {\n        node {\n          id\n          kind\n          readAt\n          case {\n            id\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').InboxOfCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MarkRead($input: MarkReadInput!) {\n    markRead(input: $input) {\n      items {\n        id\n        readAt\n      }\n      unreadCount\n    }\n  }\n',
): typeof import('./graphql').MarkReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PersonLanguage {\n    viewer {\n      id\n      language\n      languageChosen\n    }\n  }\n',
): typeof import('./graphql').PersonLanguageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChooseLanguage($input: UpdatePreferencesInput!) {\n    updatePreferences(input: $input) {\n      viewer {\n        id\n        language\n        languageChosen\n      }\n    }\n  }\n',
): typeof import('./graphql').ChooseLanguageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Unread {\n    liveCursor\n    unreadCount\n  }\n',
): typeof import('./graphql').UnreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription InboxEvents($after: String) {\n    inboxEvents(after: $after) {\n      cursor\n      unreadCount\n      item {\n        id\n        ...InboxRow\n      }\n    }\n  }\n',
): typeof import('./graphql').InboxEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Whose on Case {\n    id\n    partyRoles\n    representations {\n      id\n      side\n      representativeName\n      patientName\n      history {\n        state\n        notAboutMe\n        by\n        at\n      }\n    }\n  }\n',
): typeof import('./graphql').WhoseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Problem on Problem {\n    code\n    message\n    path\n  }\n',
): typeof import('./graphql').ProblemFragmentDoc;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
