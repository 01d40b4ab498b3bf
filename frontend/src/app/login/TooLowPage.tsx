import { logout } from '../../lib/auth';
import { T, useText } from '../../lib/i18n';
import { Button, Page, Stack } from '../../ui';
import { HelpLink } from './HelpLink';

/** For a citizen whose eID is not sure enough: what it means, and the ways on. */
export function TooLowPage() {
  const { t } = useText();
  return (
    <Page heading={t('login.tooLow.heading')}>
      <Stack>
        <p>{t('login.tooLow.text')}</p>
        <p>{t('login.tooLow.what')}</p>
        <Button onPress={() => void logout()}>{t('login.tooLow.button')}</Button>
        <p>
          <T id="login.otherWay" parts={[<HelpLink key="help" />]} />
        </p>
      </Stack>
    </Page>
  );
}
