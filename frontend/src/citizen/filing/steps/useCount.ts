import { useText } from '../../../lib/i18n';

/** The words of a character count. */
export function useCount(): (left: number) => string {
  const { t } = useText();
  return (left) =>
    left < 0 ? t('filing.count.over', { count: -left }) : t('filing.count.left', { count: left });
}
