import { useState } from 'react';
import { useMutation } from 'urql';
import { announce } from '../../lib/a11y/announcer';
import { useText } from '../../lib/i18n';
import { unitName } from '../../shared/unitName';
import { Button, Dialog, LinkButton, Note, Stack } from '../../ui';
import { DiscardDraftMutation, type DraftRef, type StoredDraft, storedDraft } from './draft/documents';

/** What was begun and not sent, on this device or another. */
export function DraftList({ drafts }: { drafts: readonly DraftRef[] }) {
  const { t } = useText();
  const [leaving, setLeaving] = useState<{ id: string; name: string } | null>(null);
  return (
    <section className="g-section">
      <h2 id="drafts" tabIndex={-1}>
        {t('filing.drafts.heading')}
      </h2>
      <ul className="g-plain">
        {drafts.map(storedDraft).map((draft) => (
          <li key={draft.id} className="g-card">
            <Begun draft={draft} onDiscard={(name) => setLeaving({ id: draft.id, name })} />
          </li>
        ))}
      </ul>
      {leaving && <Discard {...leaving} onClose={() => setLeaving(null)} />}
    </section>
  );
}

function Begun({ draft, onDiscard }: { draft: StoredDraft; onDiscard: (name: string) => void }) {
  const { t, formats } = useText();
  const { id, content, savedAt, expiresOn, expiresSoon } = draft;
  const name = (content.unit && unitName(content.unit)) ?? t('filing.drafts.noUnit');
  return (
    <Stack gap={1}>
      <p>
        <LinkButton to="/write/$draftId" params={{ draftId: id }}>
          {t('filing.drafts.continue', { kind: t(`filing.kind.short.${content.kind}`), name })}
        </LinkButton>
      </p>
      {expiresSoon && (
        <Note tone="attention">
          <p>{t('drafts.soon', { until: formats.day(expiresOn) })}</p>
        </Note>
      )}
      <p className="g-quiet">
        {t('filing.drafts.saved', { at: formats.moment(savedAt), until: formats.day(expiresOn) })}
      </p>
      <div>
        <Button
          kind="quiet"
          size="small"
          aria-label={t('filing.drafts.discardOf', { name })}
          onPress={() => onDiscard(name)}
        >
          {t('filing.drafts.discard')}
        </Button>
      </div>
    </Stack>
  );
}

/** Asked first: what is thrown away can't be had back. */
function Discard({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const { t } = useText();
  const [{ fetching }, discard] = useMutation(DiscardDraftMutation);
  const leave = async () => {
    const { data } = await discard({ input: { id } });
    onClose();
    if (!data?.discardDraft.discardedId) return;
    announce(t('filing.drafts.gone'));
    (document.getElementById('drafts') ?? document.querySelector('h1'))?.focus();
  };
  return (
    <Dialog heading={t('filing.drafts.sure')} onClose={onClose}>
      <p>{name}</p>
      <p>{t('filing.drafts.sureText')}</p>
      <Stack row gap={2}>
        <Button kind="secondary" onPress={onClose}>
          {t('filing.drafts.keep')}
        </Button>
        <Button busy={fetching} onPress={() => void leave()}>
          {t('filing.drafts.discard')}
        </Button>
      </Stack>
    </Dialog>
  );
}
