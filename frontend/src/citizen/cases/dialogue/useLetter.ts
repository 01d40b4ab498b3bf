import { useEffect, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../gql';
import { DraftKeeper, type KeeperState, type Save } from '../../../lib/drafts/keeper';
import { useKeeper } from '../../../lib/drafts/useKeeper';
import { fieldProblems } from '../../../lib/graphql';

const SaveLetter = graphql(`
  mutation SaveLetter($input: SaveLetterInput!) {
    saveLetter(input: $input) {
      case {
        id
        letterDraft {
          text
          version
          savedAt
        }
      }
      letter {
        text
        version
        savedAt
      }
      problems {
        ...Problem
      }
    }
  }
`);

export interface Content {
  text: string;
}

export interface StoredLetter extends Content {
  version: number;
  savedAt: string;
}

interface Letter {
  text: string;
  state: KeeperState<Content>;
  keeper: DraftKeeper<Content>;
}

/** The letter in the making, kept on the server while it is typed and found again on another device. */
export function useLetter(caseId: string, stored: StoredLetter | null): Letter {
  const [, saveLetter] = useMutation(SaveLetter);
  const save: Save<Content> = async (version, { text }) => {
    const { data } = await saveLetter({ input: { caseId, version, text } });
    if (!data) return { kind: 'failed' };
    const { letter, problems } = data.saveLetter;
    const [problem] = fieldProblems(problems);
    if (problem?.code === 'STALE_VERSION') {
      return { kind: 'conflict', version: letter?.version ?? 0, content: { text: letter?.text ?? '' } };
    }
    if (problem || !letter) return { kind: 'refused', message: problem?.message ?? '' };
    return { kind: 'saved', version: letter.version, savedAt: letter.savedAt };
  };
  const [keeper] = useState(
    () => new DraftKeeper({ text: stored?.text ?? '' }, stored?.version ?? 0, stored?.savedAt ?? '', save),
  );
  const { content, state } = useKeeper(keeper);

  useEffect(
    function saveWhenLeft() {
      return () => void keeper.flush();
    },
    [keeper],
  );

  return { text: content.text, state, keeper };
}
