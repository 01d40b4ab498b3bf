import { useText } from '../../lib/i18n';
import { Button, Icon } from '../../ui';
import { failureText } from '../parts/failureText';
import type { DraftDesk } from './useDraft';

interface Props {
  draft: DraftDesk;
  /** Leads to the choice between two texts. */
  onChoose: () => void;
}

/** How far the text is saved, and since when; quiet while all is well. */
export function SavedState({ draft, onChoose }: Props) {
  const { t, formats } = useText();
  const { saving, dirty, saveNow } = draft;
  const { phase, stored, problems, error } = saving;

  if (phase === 'failed' || phase === 'refused') {
    const why = phase === 'failed' ? failureText(t, error) : problems.map(({ message }) => message).join(' ');
    return (
      <div className="d-saved" data-failed role="alert">
        <p>
          <Icon name="warning" />
          <span>
            {t('staff.saved.failed')} {why}
          </span>
        </p>
        <Button kind="secondary" size="small" onPress={saveNow}>
          {t('staff.saved.retry')}
        </Button>
      </div>
    );
  }
  if (phase === 'stale')
    return (
      <div className="d-saved" data-failed>
        <p>
          <Icon name="warning" />
          <span>{t('staff.saved.stale')}</span>
        </p>
        <Button kind="secondary" size="small" onPress={onChoose}>
          {t('staff.saved.choose')}
        </Button>
      </div>
    );
  return (
    <div className="d-saved">
      <p>
        <Icon name={dirty || stored.savedAt === null ? 'pen' : 'check'} />
        <span>
          {dirty || phase === 'saving'
            ? t('staff.saved.saving')
            : stored.savedAt === null
              ? t('staff.saved.nothing')
              : t('staff.saved.at', { time: formats.moment(stored.savedAt) })}
        </span>
      </p>
    </div>
  );
}
