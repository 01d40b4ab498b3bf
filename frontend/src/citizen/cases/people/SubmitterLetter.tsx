import type { AnswerQuery } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { languageOfCountry } from '../../../shared/language';
import { unitName } from '../../../shared/unitName';
import { AnswerLetter } from '../../../shared/answer/AnswerLetter';
import { Button, Icon, LinkButton, Note, Page } from '../../../ui';
import { NumberAndPlace } from '../parts/NumberAndPlace';

interface Props {
  about: NonNullable<AnswerQuery['case']>;
  letter: NonNullable<NonNullable<AnswerQuery['case']>['answerForSubmitter']>;
}

/** What the unit answers to one who filed and may know nothing of the patient. */
export function SubmitterLetter({ about, letter }: Props) {
  const { t, formats } = useText();
  const { id, number, receivedAt, organisation } = about;
  return (
    <Page
      heading={t('answer.heading', { unit: organisation.name })}
      above={
        <NumberAndPlace
          number={t('case.numberAndDay', { number, day: formats.day(receivedAt) })}
          place={organisation.place}
        />
      }
    >
      <Note>
        <p>{t('people.limited.note')}</p>
      </Note>
      <AnswerLetter
        organisation={unitName(organisation)}
        signedBy={letter.signedBy}
        title={letter.signedByTitle ?? null}
        publishedAt={letter.publishedAt}
        opening={letter.text}
        parts={[]}
        changes={null}
        whereToTurn={[]}
        language={languageOfCountry(organisation.country)}
      />
      <div className="g-tools g-no-print">
        <Button kind="secondary" icon={<Icon name="print" />} onPress={() => globalThis.print()}>
          {t('answer.print')}
        </Button>
        <LinkButton kind="secondary" to="/cases/$caseId" params={{ caseId: id }}>
          {t('answer.toCase')}
        </LinkButton>
      </div>
    </Page>
  );
}
