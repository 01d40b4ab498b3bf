import { graphql } from '../gql';

/** A case's time: what is left, when it stood still, and what may be done with it. */
export const ClockFragment = graphql(`
  fragment DeskClock on Case {
    id
    version
    clock {
      dueOn
      doneAt
      pausedSince
      expectedOn
      interimDueOn
      interimOwed
    }
    pauses {
      id
      words
      note
      pausedAt
      pausedBy
      endedAt
      days
      dueAfter
    }
    pauseReasons {
      reason
      words
      endsWith
    }
    actions {
      name
      enabled
    }
  }
`);

export const PauseClockDocument = graphql(`
  mutation DeskPauseClock($input: PauseClockInput!) {
    pauseClock(input: $input) {
      case {
        ...DeskCaseState
        ...DeskTimeline
        ...DeskClock
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const ResumeClockDocument = graphql(`
  mutation DeskResumeClock($input: ResumeClockInput!) {
    resumeClock(input: $input) {
      case {
        ...DeskCaseState
        ...DeskTimeline
        ...DeskClock
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const InterimAnswerDocument = graphql(`
  mutation DeskInterimAnswer($input: SendInterimAnswerInput!) {
    sendInterimAnswer(input: $input) {
      case {
        ...DeskCaseState
        ...DeskTimeline
        ...DeskClock
        ...DeskDialogue
      }
      problems {
        ...Problem
      }
    }
  }
`);
