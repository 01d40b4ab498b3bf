import { logoutInPassing } from '../../lib/auth';
import { useText } from '../../lib/i18n';
import { Icon } from '../../ui';

/** A page that anyone may have open: the weather. */
const elsewhere = { sv: 'https://www.smhi.se/', nb: 'https://www.yr.no/', en: 'https://www.yr.no/en' };

/** Hides the page at once, ends the login, and puts another page in its place, so that "back" does not lead here. */
export function LeaveQuickly() {
  const { t, locale } = useText();
  const leave = () => {
    document.documentElement.hidden = true;
    document.title = ' ';
    logoutInPassing();
    globalThis.location.replace(elsewhere[locale]);
  };
  return (
    <button type="button" className="g-leave" onClick={leave}>
      <Icon name="close" />
      {t('shell.leave')}
    </button>
  );
}
