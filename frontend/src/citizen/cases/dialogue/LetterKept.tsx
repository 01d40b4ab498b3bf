import type { DraftKeeper, KeeperState } from '../../../lib/drafts/keeper';
import { useText } from '../../../lib/i18n';
import { Button, Icon, Note, Stack } from '../../../ui';
import type { Content } from './useLetter';

interface Props {
  text: string;
  state: KeeperState<Content>;
  keeper: DraftKeeper<Content>;
}

/** Says that the unfinished letter is kept, or lets the person choose when another device has changed it. */
export function LetterKept({ text, state, keeper }: Props) {
  const { t, formats } = useText();
  if (state.kind === 'conflict') {
    return (
      <Note tone="attention" heading={t('letter.conflict.heading')} announce>
        <p>{t(state.stored.text === '' ? 'letter.conflict.sent' : 'letter.conflict.text')}</p>
        {state.stored.text !== '' && <blockquote className="g-words">{state.stored.text}</blockquote>}
        <Stack row gap={2}>
          <Button kind="secondary" size="small" onPress={() => void keeper.keepMine()}>
            {t('letter.conflict.mine')}
          </Button>
          <Button kind="secondary" size="small" onPress={() => keeper.takeStored()}>
            {t(state.stored.text === '' ? 'letter.conflict.empty' : 'letter.conflict.stored')}
          </Button>
        </Stack>
      </Note>
    );
  }
  if (state.kind === 'failed' || state.kind === 'refused') {
    return (
      <Note tone="danger" announce>
        <p>{state.kind === 'refused' ? state.message : t('letter.failed')}</p>
      </Note>
    );
  }
  if (text === '') return null;
  return (
    <p className="g-letter__kept g-quiet">
      {state.kind === 'saved' && <Icon name="check" />}
      {state.kind === 'saved' ? t('letter.kept', { time: formats.time(state.savedAt) }) : t('letter.keeping')}
    </p>
  );
}
