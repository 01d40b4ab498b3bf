import { useText } from '../../../lib/i18n';
import { LinkButton, Page, Stack } from '../../../ui';

/** In place of what was on the page until a moment ago, when the right to it has ended. */
export function NoLonger({ what, caseId }: { what: 'case' | 'answer'; caseId: string }) {
  const { t } = useText();
  const answer = what === 'answer';
  return (
    <Page heading={t(answer ? 'people.gone.answer' : 'people.gone.heading')}>
      <Stack>
        <p>{t('people.gone.text')}</p>
        {answer ? (
          <LinkButton to="/cases/$caseId" params={{ caseId }}>
            {t('consent.toCase')}
          </LinkButton>
        ) : (
          <LinkButton to="/cases">{t('people.gone.cases')}</LinkButton>
        )}
      </Stack>
    </Page>
  );
}
