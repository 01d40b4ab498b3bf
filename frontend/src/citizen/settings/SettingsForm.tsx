import type { ReactNode, SyntheticEvent } from 'react';
import { LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button, Icon } from '../../ui';
import { ErrorSummary } from '../../ui/form';
import type { Saving } from './useSaving';

interface Props {
  saving: Saving;
  /** Words on the button. */
  submit: string;
  kind?: 'primary' | 'secondary';
  children: ReactNode;
}

/** The fields of one part, its button, and how saving went. */
export function SettingsForm({ saving, submit, kind = 'secondary', children }: Props) {
  const { t } = useText();
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!saving.busy) saving.run();
  };
  return (
    <form className="g-settings__form" noValidate onSubmit={onSubmit}>
      <ErrorSummary heading={t('settings.errors')} problems={saving.problems} attempt={saving.attempt} />
      {children}
      {saving.error && <LoadFailed error={saving.error} retry={saving.run} />}
      <div className="g-settings__send">
        <Button type="submit" kind={kind} busy={saving.busy}>
          {submit}
        </Button>
        {saving.saved && (
          <span className="g-settings__saved">
            <Icon name="check" />
            {t('settings.saved')}
          </span>
        )}
      </div>
    </form>
  );
}
