import { useText } from '../../lib/i18n';

interface Props {
  /** How many bars; about as many as what is fetched will have lines. */
  bars: number;
}

/** The shape of what is being fetched; it shows only after 300 ms, so that a quick answer does not flicker. */
export function Skeleton({ bars }: Props) {
  const { t } = useText();
  return (
    <div className="d-skeleton" role="status">
      <span className="aksel-sr-only">{t('common.waiting')}</span>
      {Array.from({ length: bars }, (_, bar) => (
        <i key={bar} aria-hidden="true" />
      ))}
    </div>
  );
}
