import { useText } from '../../lib/i18n';
import { Button, Dialog, Stack } from '../../ui';

interface Props {
  on: boolean;
  /** Whether cases can be chosen, to give them to somebody. */
  choosing: boolean;
  onToggle: () => void;
  onClose: () => void;
}

const keys = [
  ['J', 'next'],
  ['K', 'previous'],
  ['Enter', 'open'],
  ['X', 'choose'],
  ['?', 'help'],
] as const;

/** What the keys do; those whose voice or hand presses them by accident can switch them off. */
export function KeysHelp({ on, choosing, onToggle, onClose }: Props) {
  const { t } = useText();
  return (
    <Dialog heading={t('staff.keys.heading')} onClose={onClose}>
      <dl className="d-keys">
        {keys
          .filter(([, act]) => choosing || act !== 'choose')
          .map(([key, act]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(`staff.keys.${act}`)}</dd>
            </div>
          ))}
      </dl>
      <p>{t('staff.keys.mouse')}</p>
      <Stack row gap={2}>
        <Button onPress={onClose}>{t('staff.keys.close')}</Button>
        <Button kind="secondary" aria-pressed={!on} onPress={onToggle}>
          {t('staff.keys.off')}
        </Button>
      </Stack>
    </Dialog>
  );
}
