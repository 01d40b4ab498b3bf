import { useText } from '../../../lib/i18n';
import { Icon, Note } from '../../../ui';
import { useDraft } from './context';

/** Says when the draft was saved; speaks up only when it could not be. */
export function SaveState() {
  const { t, formats } = useText();
  const { state } = useDraft();
  if (state.kind === 'failed' || state.kind === 'refused') {
    return (
      <Note tone="danger" announce>
        <p>{state.kind === 'refused' ? state.message : t('filing.save.failed')}</p>
      </Note>
    );
  }
  return (
    <p className="g-saved g-quiet">
      {state.kind === 'saved' && <Icon name="check" />}
      {state.kind === 'saved'
        ? t('filing.save.saved', { time: formats.time(state.savedAt) })
        : t('filing.save.saving')}
    </p>
  );
}
