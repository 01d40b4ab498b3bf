import '../cases.css';
import { Link, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { NotFound } from '../../../app/shell/NotFound';
import { graphql } from '../../../gql';
import { LoadFailed } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { AnswerLetter } from '../../../shared/answer/AnswerLetter';
import { languageOf, languageOfCountry } from '../../../shared/language';
import { Button, Icon, Page, Waiting } from '../../../ui';
import { unitName } from '../../../shared/unitName';
import { NumberAndPlace } from '../parts/NumberAndPlace';
import { useMarkRead } from '../useMarkRead';

const AnswerQuery = graphql(`
  query Answer($id: ID!) {
    case(id: $id) {
      id
      number
      receivedAt
      content {
        language
      }
      organisation {
        id
        name
      }
      answer {
        id
        opening
        parts {
          text
          question {
            id
            text
          }
        }
        changes
        whereToTurn {
          name
          description
          url
        }
        signedBy
        signedByTitle
        publishedAt
        organisation {
          id
          name
          place
          country
        }
      }
    }
  }
`);

export function AnswerPage() {
  const { t, formats } = useText();
  const { caseId } = useParams({ from: '/citizen/cases/$caseId/answer' });
  const [{ data, error, fetching }, read] = useQuery({ query: AnswerQuery, variables: { id: caseId } });
  const answer = data?.case?.answer;
  useMarkRead(caseId, ['ANSWER']);

  if (!data?.case || !answer) {
    if (data && !fetching) return <NotFound />;
    return (
      <div className="g-page">
        {error ? <LoadFailed error={error} retry={() => read()} /> : <Waiting label={t('common.waiting')} />}
      </div>
    );
  }

  const { number, receivedAt, content } = data.case;
  return (
    <Page
      heading={t('answer.heading', { unit: answer.organisation.name })}
      above={
        <NumberAndPlace
          number={t('case.numberAndDay', { number, day: formats.day(receivedAt) })}
          place={answer.organisation.place}
        />
      }
    >
      <AnswerLetter
        organisation={unitName(answer.organisation)}
        signedBy={answer.signedBy}
        title={answer.signedByTitle}
        publishedAt={answer.publishedAt}
        opening={answer.opening}
        parts={answer.parts.map(({ question, text }) => ({ id: question.id, question: question.text, text }))}
        changes={answer.changes}
        whereToTurn={answer.whereToTurn}
        language={languageOfCountry(answer.organisation.country)}
        questionLanguage={content ? languageOf(content.language) : undefined}
      />
      <div className="g-tools g-no-print">
        <Button kind="secondary" icon={<Icon name="print" />} onPress={() => globalThis.print()}>
          {t('answer.print')}
        </Button>
        <Link to="/cases/$caseId" params={{ caseId }}>
          {t('answer.toCase')}
        </Link>
      </div>
    </Page>
  );
}
