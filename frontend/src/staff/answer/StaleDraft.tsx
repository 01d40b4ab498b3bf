import { useText } from '../../lib/i18n';
import { Button, Note, Stack } from '../../ui';
import type { DraftDesk } from './useDraft';

/** Where the choice stands, for the way there from what says that nothing is saved. */
export const staleId = 'stale-draft';

/** Somebody saved meanwhile, perhaps oneself in another window: both texts are kept until one is chosen. */
export function StaleDraft({ draft }: { draft: DraftDesk }) {
  const { t, formats } = useText();
  const { theirs } = draft.saving;
  if (!theirs) return null;
  return (
    <div id={staleId} tabIndex={-1}>
      <Note tone="attention" heading={t('staff.stale.heading')} announce>
        <p>
          {t('staff.stale.text', { time: theirs.savedAt === null ? '' : formats.moment(theirs.savedAt) })}
        </p>
        <details>
          <summary>{t('staff.stale.see')}</summary>
          <Stack gap={1}>
            {[
              theirs.text.opening,
              ...theirs.text.parts.map(({ text }) => text),
              theirs.text.changes,
              theirs.text.forSubmitter,
            ]
              .filter((text) => text !== '')
              .map((text, index) => (
                <p key={index} className="d-text">
                  {text}
                </p>
              ))}
          </Stack>
        </details>
        <Stack row gap={2}>
          <Button size="small" onPress={draft.keepMine}>
            {t('staff.stale.mine')}
          </Button>
          <Button size="small" kind="secondary" onPress={draft.takeTheirs}>
            {t('staff.stale.theirs')}
          </Button>
        </Stack>
      </Note>
    </div>
  );
}
