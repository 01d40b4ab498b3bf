import { InLanguage, type Locale } from '../../lib/i18n';
import { AnswerLetter, type AnsweredQuestion, type Body } from '../../shared/answer/AnswerLetter';
import { languageOfCountry } from '../../shared/language';
import { unitName } from '../../shared/unitName';
import type { DeskAnswerFrameQuery } from '../gql/graphql';

type Frame = NonNullable<NonNullable<DeskAnswerFrameQuery['case']>['answerFrame']>;

interface Props {
  signedBy: string;
  signedByTitle?: string | null;
  organisation: Frame['organisation'];
  /** Null before it is published. */
  publishedAt: string | null;
  opening: string;
  parts?: readonly AnsweredQuestion[];
  changes?: string | null;
  whereToTurn?: readonly Body[];
  /** The reader's: headings and bodies to turn to stand in it, as they do there. */
  language: Locale;
}

/** A letter exactly as the citizen reads it, before it is published and after: one part for both, so that nothing differs. */
export function DeskLetter(props: Props) {
  const { organisation, signedBy, signedByTitle, publishedAt, opening, language } = props;
  const { parts = [], changes, whereToTurn = [] } = props;
  return (
    <div className="d-preview__letter">
      <InLanguage locale={language}>
        <AnswerLetter
          organisation={unitName(organisation)}
          signedBy={signedBy}
          title={signedByTitle ?? null}
          publishedAt={publishedAt}
          opening={opening.trim()}
          parts={parts.map((part) => ({ ...part, text: part.text.trim() }))}
          changes={changes?.trim() ?? null}
          whereToTurn={whereToTurn}
          language={languageOfCountry(organisation.country)}
          questionLanguage={language}
        />
      </InLanguage>
    </div>
  );
}
