import { graphql } from '../../gql';

export const SettingsQuery = graphql(`
  query Settings {
    viewer {
      id
      ...OwnSettings
      notices {
        ...OwnNotices
      }
    }
  }
`);

export const OwnSettingsFragment = graphql(`
  fragment OwnSettings on Viewer {
    id
    language
    email
    emailFails
    emailConfirmed
    phone
    phoneConfirmed
    contactNeeds {
      safeTime
      unsafeWays
      interpreterLanguage
      easyRead
    }
  }
`);

export const OwnNoticesFragment = graphql(`
  fragment OwnNotices on NoticeSettings {
    pushKey
    quietHours {
      from
      until
      timeZone
    }
    devices {
      id
      device
      since
    }
    channels {
      name
      offered
      ready
      kinds
      lastSentAt
      waiting
      failingSince
      failure
      testsLeft
    }
  }
`);

export const UpdateSettings = graphql(`
  mutation UpdateSettings($input: UpdatePreferencesInput!) {
    updatePreferences(input: $input) {
      viewer {
        id
        ...OwnSettings
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const SendContactCode = graphql(`
  mutation SendContactCode($input: SendContactCodeInput!) {
    sendContactCode(input: $input) {
      viewer {
        id
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const ConfirmContact = graphql(`
  mutation ConfirmContact($input: ConfirmContactInput!) {
    confirmContact(input: $input) {
      viewer {
        id
        ...OwnSettings
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const UpdateNotices = graphql(`
  mutation UpdateNotices($input: UpdateNoticesInput!) {
    updateNotices(input: $input) {
      problems {
        ...Problem
      }
    }
  }
`);

export const SendTestNotice = graphql(`
  mutation SendTestNotice($input: SendTestNoticeInput!) {
    sendTestNotice(input: $input) {
      problems {
        ...Problem
      }
    }
  }
`);

export const RegisterPush = graphql(`
  mutation RegisterPush($input: RegisterPushSubscriptionInput!) {
    registerPushSubscription(input: $input) {
      problems {
        ...Problem
      }
    }
  }
`);

export const RemovePush = graphql(`
  mutation RemovePush($input: RemovePushSubscriptionInput!) {
    removePushSubscription(input: $input) {
      problems {
        ...Problem
      }
    }
  }
`);
