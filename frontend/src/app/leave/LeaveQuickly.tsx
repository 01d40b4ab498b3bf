import { useEffect, useEffectEvent } from 'react';
import { useText } from '../../lib/i18n';
import { Icon } from '../../ui';
import { leave, leaveOnEscape } from './leave';

/** The way out in a hurry: a button, and Escape three times. */
export function LeaveQuickly() {
  const { t, locale } = useText();
  const go = useEffectEvent(() => leave(locale));

  useEffect(function listenForEscape() {
    return leaveOnEscape(() => go());
  }, []);

  return (
    <button type="button" className="g-leave" title={t('shell.leave.key')} onClick={() => leave(locale)}>
      <Icon name="close" />
      {t('shell.leave')}
    </button>
  );
}
