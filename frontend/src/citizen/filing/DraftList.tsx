import { Link } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { useText } from '../../lib/i18n';
import { Button, Stack } from '../../ui';
import { unitName } from '../../shared/unitName';
import { DiscardDraftMutation, type DraftRef, storedDraft } from './draft/documents';

/** What was begun and not sent, on this device or another. */
export function DraftList({ drafts }: { drafts: readonly DraftRef[] }) {
  const { t, formats } = useText();
  const [, discard] = useMutation(DiscardDraftMutation);
  return (
    <section className="g-section">
      <h2>{t('filing.drafts.heading')}</h2>
      <ul className="g-plain">
        {drafts.map(storedDraft).map(({ id, content, savedAt, expiresOn }) => {
          const name = (content.unit && unitName(content.unit)) ?? t('filing.drafts.noUnit');
          return (
            <li key={id} className="g-card">
              <Stack gap={1}>
                <Link to="/write/$draftId" params={{ draftId: id }}>
                  {t('filing.drafts.continue', { kind: t(`filing.kind.short.${content.kind}`), name })}
                </Link>
                <p className="g-quiet">
                  {t('filing.drafts.saved', {
                    at: formats.moment(savedAt),
                    until: formats.day(expiresOn),
                  })}
                </p>
                <Button kind="quiet" size="small" onPress={() => void discard({ input: { id } })}>
                  {t('filing.drafts.discard', { name })}
                </Button>
              </Stack>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
