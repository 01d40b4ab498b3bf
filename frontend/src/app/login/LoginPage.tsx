import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { type Door, login } from '../../lib/auth';
import { T, useText } from '../../lib/i18n';
import { Button, Note, Page, Stack } from '../../ui';
import { HelpLink } from './HelpLink';
import { WhatIsFetched } from './WhatIsFetched';

interface Props {
  door: Door;
  reason: 'none' | 'refused' | 'unreachable';
}

/** Says why one logs in and what is fetched, before anyone is sent away to do it. */
export function LoginPage({ door, reason }: Props) {
  const { t, locale } = useText();
  const returnTo = useLocation({ select: ({ href }) => href });
  const [leaving, setLeaving] = useState(false);

  const go = async () => {
    setLeaving(true);
    await login(door, returnTo, locale).finally(() => setLeaving(false));
  };

  return (
    <Page heading={t(`login.${door}.heading`)}>
      <Stack>
        {reason !== 'none' && (
          <Note tone="danger" announce>
            <p>{t(`login.${reason}`)}</p>
          </Note>
        )}
        <p>{t(`login.${door}.why`)}</p>
        {door === 'citizen' && <WhatIsFetched />}
        <Button busy={leaving} onPress={() => void go()}>
          {t(`login.${door}.button`)}
        </Button>
        {door === 'citizen' && (
          <p>
            <T id="login.otherWay" parts={[<HelpLink key="help" />]} />
          </p>
        )}
      </Stack>
    </Page>
  );
}
