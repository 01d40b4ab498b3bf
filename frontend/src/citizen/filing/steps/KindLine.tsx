import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { useDraft } from '../draft/context';

/** Below each page: what is being written, and the way to make something else of it. */
export function KindLine() {
  const { t } = useText();
  const { id, content } = useDraft();
  return (
    <p className="g-quiet">
      {t(`filing.kind.writing.${content.kind}`)}{' '}
      <Link to="/write/$draftId/kind" params={{ draftId: id }}>
        {t('filing.kind.change')}
      </Link>
    </p>
  );
}
